### th in th; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## TH-DSC001 undisclosed-advertising

# [af2f3da3] No statute prescribes a label for influencers; a hidden paid review is attacked as misleading. That is why this is a review and no fail. Platforms may ask for more.
TH-DSC001-why = ไม่มีกฎหมายไทยกำหนดป้ายกำกับสำหรับอินฟลูเอนเซอร์ แต่รีวิวที่รับเงินแล้วปิดบังอาจถูกเอาผิดฐานทำให้ผู้บริโภคเข้าใจผิด ผลจึงเป็น “ควรตรวจทาน” ไม่ใช่ “ไม่ผ่าน” ส่วนแพลตฟอร์มอาจกำหนดไว้มากกว่านี้

## TH-DSC005 label-in-another-language

# [e14d6fd0] What is essential in an advertisement must stand in Thai or be translated, so that “#ad” on a Thai post does not do.
TH-DSC005-why = ข้อความที่เป็นสาระสำคัญของโฆษณาต้องเป็นภาษาไทยหรือมีคำแปลกำกับ “#ad” ในโพสต์ภาษาไทยจึงใช้ไม่ได้

## TH-LIC001 direct-seller-registration

# [8808b902] direct-seller-registration
TH-LIC001-name = การจดทะเบียนตลาดแบบตรง

# [ba910d3e] The author sells own goods online.
TH-LIC001-what = เจ้าของโพสต์ขายสินค้าของตัวเองทางออนไลน์

# [8a9bc17b] Who sells directly online above a threshold must be registered.
TH-LIC001-why = ผู้ที่ขายตรงถึงลูกค้าทางออนไลน์และมีรายได้เกินเกณฑ์ต้องจดทะเบียน

# [cc18d58d] The author sells online. Is a registration as direct marketer with the OCPB needed (revenue above the threshold), and is there one?
TH-LIC001-ask = เจ้าของโพสต์ขายของออนไลน์ ต้องจดทะเบียนผู้ประกอบธุรกิจตลาดแบบตรงกับ สคบ. หรือไม่ (เมื่อรายได้เกินเกณฑ์) และจดแล้วหรือยัง

# [0ebae450] Register, or note why it is not needed.
TH-LIC001-fix = จดทะเบียน หรือบันทึกเหตุผลที่ไม่ต้องจดไว้

## TH-GEN001 unlabelled-ai-picture

# [1684f2e8] A notification on AI in advertising exists; its text, date and wording are not confirmed.
TH-GEN001-why = มีประกาศเรื่องการใช้ AI ในโฆษณา แต่ตัวบท วันที่ และถ้อยคำยังไม่ได้รับการยืนยัน

## TH-CLM001 superlative-claim

# [e8ab5b19] Superlatives, comparisons, research and awards need proof, the institute named, and proof within 15 days when asked for.
TH-CLM001-why = คำว่าดีที่สุด การเปรียบเทียบ งานวิจัย และรางวัลต้องมีหลักฐานและระบุชื่อสถาบัน เมื่อถูกเรียกต้องพิสูจน์ได้ภายใน 15 วัน

## TH-CLM003 guarantee-claim

# [453afbe7] A guarantee must say who guarantees, for how long and on which conditions.
TH-CLM003-why = คำรับประกันต้องบอกว่าใครรับประกัน นานเท่าไร และมีเงื่อนไขอะไร

# [a61120a8] Say who guarantees what, until when and on which conditions.
TH-CLM003-fix = บอกว่าใครรับประกันอะไร ถึงเมื่อไร และมีเงื่อนไขอะไร

## TH-CLM006 disease-claim-on-cosmetic

# [18f18031] A cosmetic needs no advertising number and none exists, but it may make no medical claim.
TH-CLM006-why = เครื่องสำอางไม่ต้องมีเลขที่โฆษณา และไม่มีเลขเช่นนั้นอยู่จริง แต่จะอ้างสรรพคุณทางการแพทย์ไม่ได้

## TH-CLM007 food-benefit-without-advertising-number

# [5d0fc408] food-benefit-without-advertising-number
TH-CLM007-name = อ้างประโยชน์ของอาหารโดยไม่มี ฆอ.

# [8396c958] A food or a supplement is said to do the body good, and no number of the permit for its advertising is shown.
TH-CLM007-what = อ้างว่าอาหารหรืออาหารเสริมดีต่อร่างกาย โดยไม่แสดงเลขที่ใบอนุญาตโฆษณา

# [38c46953] A claim of benefit for food needs the permit “ฆอ.” of the advertisement. The number “อย.” is the registration of the product and no permit for its advertising. A price or a name alone needs none.
TH-CLM007-why = การอ้างประโยชน์ของอาหารต้องได้รับใบอนุญาตโฆษณา “ฆอ.” ส่วนเลข “อย.” คือเลขสารบบของผลิตภัณฑ์ ไม่ใช่การอนุญาตให้โฆษณา ถ้าบอกแค่ราคาหรือชื่อก็ไม่ต้องขอ

# [bcc62d0a] “{ $text }” is a health claim for a { $product }, and the post shows no number of the permit “ฆอ.” for its advertising.
# $text: words of the post
# $product: a word of the list product-…
TH-CLM007-message = “{ $text }” เป็นคำอ้างเรื่องสุขภาพของสินค้าประเภท{ $product } แต่โพสต์ไม่แสดงเลขที่ใบอนุญาตโฆษณา “ฆอ.”

# [dbfd2c57] Get the permit and show its “ฆอ.” number, or leave the benefit out.
TH-CLM007-fix = ขอใบอนุญาตและแสดงเลข “ฆอ.” หรือตัดคำอ้างประโยชน์ออก

## TH-LIC003 malformed-permit-number

# [5f9a5f54] malformed-permit-number
TH-LIC003-name = เลขที่ใบอนุญาตผิดรูปแบบ

# [90287d4e] A number of an advertising permit does not have the form of one.
TH-LIC003-what = เลขที่ใบอนุญาตโฆษณาไม่เป็นไปตามรูปแบบ

# [efc5e3f8] A permit's number has a number and the year of the Buddhist era; another form cannot be looked up.
TH-LIC003-why = เลขที่ใบอนุญาตประกอบด้วยลำดับที่และปี พ.ศ. ถ้าผิดจากนี้จะค้นไม่พบ

# [06909418] “{ $text }” does not have the form of a permit's number (such as ฆอ. 123/2568).
# $text: words of the post
TH-LIC003-message = “{ $text }” ไม่เป็นไปตามรูปแบบเลขที่ใบอนุญาต (เช่น ฆอ. 123/2568)

# [2dcd7368] Write the number as the permit has it.
TH-LIC003-fix = เขียนเลขให้ตรงกับในใบอนุญาต

## TH-PRD001 medicine-ad-without-permit

# [6b6338f5] medicine-ad-without-permit
TH-PRD001-name = โฆษณายาโดยไม่มีใบอนุญาต

## TH-PRD002 device-ad-without-permit

# [9be8386e] device-ad-without-permit
TH-PRD002-name = โฆษณาเครื่องมือแพทย์โดยไม่มีใบอนุญาต

## TH-PRD005 alcohol-advertising

# [0b90b91b] The amended Act bans advertising, and the use of one's reputation to promote alcohol.
TH-PRD005-why = กฎหมายที่แก้ไขใหม่ห้ามโฆษณา และห้ามใช้ชื่อเสียงของตัวเองส่งเสริมเครื่องดื่มแอลกอฮอล์

## TH-PRD006 alcohol-advertising-before-2025

# [7e6ce48b] alcohol-advertising-before-2025
TH-PRD006-name = โฆษณาแอลกอฮอล์ก่อนแก้กฎหมาย พ.ศ. 2568

# [5abe7277] The older s. 32 banned alcohol advertising too, with other limits.
TH-PRD006-why = มาตรา 32 เดิมก็ห้ามโฆษณาแอลกอฮอล์เช่นกัน แต่ขอบเขตต่างออกไป

## TH-PRD010 crypto-promotion

# [08cbc8f2] Digital assets may be advertised only with balanced risks, a risk warning of set size, and in official channels.
TH-PRD010-why = โฆษณาสินทรัพย์ดิจิทัลได้เฉพาะเมื่อบอกความเสี่ยงอย่างสมดุล มีคำเตือนขนาดตามที่กำหนด และอยู่ในช่องทางที่เป็นทางการ
