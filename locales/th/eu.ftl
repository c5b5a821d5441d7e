### eu in th; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## EU-DSC010 declaration-tool-unused

# [47df36b1] declaration-tool-unused
EU-DSC010-name = ไม่ได้ใช้เครื่องมือแจ้งของแพลตฟอร์ม

# [5095cd7a] The post is advertising, and the platform's declaration of commercial content is declared to be off.
EU-DSC010-what = โพสต์เป็นโฆษณา แต่ระบุไว้ว่าปิดเครื่องมือแจ้งเนื้อหาเชิงพาณิชย์ของแพลตฟอร์ม

# [330861aa] Platforms must offer the declaration, and uploaders of video must use it; who can declare and does not is exposed.
EU-DSC010-why = แพลตฟอร์มต้องมีเครื่องมือให้แจ้ง และผู้อัปโหลดวิดีโอต้องใช้ ผู้ที่แจ้งได้แต่ไม่แจ้งเสี่ยงถูกเอาผิด

# [d86f4572] The post is advertising, and the platform's own declaration is off.
EU-DSC010-message = โพสต์เป็นโฆษณา แต่เครื่องมือแจ้งของแพลตฟอร์มปิดอยู่

# [09af5b92] Switch the platform's declaration on, beside the label in the text.
EU-DSC010-fix = เปิดเครื่องมือแจ้งของแพลตฟอร์ม นอกเหนือจากป้ายกำกับในข้อความ

## EU-DSC012 sponsored-politics

# [77d72f96] sponsored-politics
EU-DSC012-name = โพสต์การเมืองที่มีผู้จ่ายเงิน

# [6c6dde95] A political message is paid for.
EU-DSC012-what = มีผู้จ่ายเงินให้โพสต์เนื้อหาทางการเมือง

# [81f86e60] Political advertising needs its own label and a transparency notice.
EU-DSC012-why = โฆษณาทางการเมืองต้องมีป้ายกำกับเฉพาะและประกาศเพื่อความโปร่งใส

# [15fe1608] The post is a paid political message. Do the transparency label and the notice stand on it?
EU-DSC012-ask = โพสต์เป็นเนื้อหาการเมืองที่มีผู้จ่ายเงิน มีป้ายกำกับและประกาศเพื่อความโปร่งใสหรือไม่

# [e136df3f] Add the label and the notice of the regulation.
EU-DSC012-fix = เพิ่มป้ายกำกับและประกาศตามกฎหมายนี้

## EU-DSC013 label-not-of-france

# [0b31b1f1] label-not-of-france
EU-DSC013-name = ป้ายกำกับไม่ตรงกฎของฝรั่งเศส

# [dd2c746a] A post for a French public does not show its commercial intent.
EU-DSC013-what = โพสต์สำหรับคนในฝรั่งเศสไม่แสดงเจตนาเชิงพาณิชย์

# [49887178] France asks for “Publicité”, “Collaboration commerciale” or an equivalent, clear and legible for the whole promotion; penal sanctions apply.
EU-DSC013-why = ฝรั่งเศสกำหนดให้ใช้ “Publicité” “Collaboration commerciale” หรือคำที่เทียบเท่า ชัดเจนและอ่านออกตลอดการโปรโมต ฝ่าฝืนมีโทษทางอาญา

# [4ce5c0b2] Begin the post with “Publicité”, or the word of the post's own language.
EU-DSC013-fix = ขึ้นต้นโพสต์ด้วย “Publicité” หรือคำที่ใช้ในภาษาของโพสต์

## EU-DSC014 label-not-of-germany

# [e32f83b5] label-not-of-germany
EU-DSC014-name = ป้ายกำกับไม่ตรงกฎของเยอรมนี

# [7fd549bb] The label of a post for a German public is not “Werbung” or “Anzeige” in plain sight.
EU-DSC014-what = โพสต์สำหรับคนในเยอรมนีไม่มีป้ายกำกับ “Werbung” หรือ “Anzeige” ที่เห็นได้ชัด

# [eb9100f2] German authorities ask for “Werbung” or “Anzeige” at the beginning; “#ad” among hashtags is refused.
EU-DSC014-why = หน่วยงานเยอรมนีกำหนดให้ใช้ “Werbung” หรือ “Anzeige” ไว้ต้นโพสต์ และไม่ยอมรับ “#ad” ที่ปนอยู่ในแฮชแท็ก

# [b78ff421] “{ $text }” is not what German authorities accept.
# $text: words of the post
EU-DSC014-message = หน่วยงานเยอรมนีไม่ยอมรับ “{ $text }”

# [aee41b11] Begin the post with “Werbung” or “Anzeige”.
EU-DSC014-fix = ขึ้นต้นโพสต์ด้วย “Werbung” หรือ “Anzeige”

## EU-DSC015 platform-label-alone-in-germany

# [74d04c2b] platform-label-alone-in-germany
EU-DSC015-name = มีแต่ป้ายกำกับของแพลตฟอร์มในเยอรมนี

# [5af56416] Only the platform's label discloses this advertising. German media authorities do not take it for enough alone: should “Werbung” or “Anzeige” be added?
EU-DSC015-ask = มีเพียงป้ายกำกับของแพลตฟอร์มที่แจ้งว่าเป็นโฆษณา หน่วยงานสื่อของเยอรมนีถือว่าเท่านี้ไม่พอ ควรเพิ่ม “Werbung” หรือ “Anzeige” หรือไม่

## EU-GEN001 unlabelled-ai-picture

# [27223b17] The duty holds for existing persons, objects, places and events alike, for whoever publishes by profession; a human review excuses texts only, never pictures.
EU-GEN001-why = ผู้เผยแพร่เป็นอาชีพต้องแจ้งเหมือนกันหมด ไม่ว่าภาพจะเป็นคน สิ่งของ สถานที่ หรือเหตุการณ์ที่มีอยู่จริง การมีคนตรวจทานยกเว้นให้เฉพาะข้อความ ไม่ใช่ภาพ

## EU-GEN002 unlabelled-ai-product-shot

# [24dfd513] unlabelled-ai-product-shot
EU-GEN002-name = ภาพสินค้าจาก AI ที่ไม่แจ้ง

# [f5e42013] A draft of the Commission's guidelines reads “deepfake” broadly in advertising; it is no final text, so that this is a review and no fail.
EU-GEN002-why = ร่างแนวทางของคณะกรรมาธิการตีความ “deepfake” ในโฆษณาไว้กว้าง แต่ยังไม่ใช่ฉบับสุดท้าย ผลจึงเป็น “ควรตรวจทาน” ไม่ใช่ “ไม่ผ่าน”

## EU-GEN004 edited-body

# [17479361] The body or face in the picture is declared to be edited. Does “Images retouchées” or its equivalent stand on the picture?
EU-GEN004-ask = ระบุไว้ว่ารูปร่างหรือใบหน้าในภาพผ่านการแต่งภาพ บนภาพมี “Images retouchées” หรือคำที่เทียบเท่าหรือไม่

## EU-GEN005 virtual-face-in-france

# [9c8be1c1] virtual-face-in-france
EU-GEN005-name = ใบหน้าเสมือนในฝรั่งเศส

# [65c6ff52] France asks for “Images virtuelles” or an equivalent where AI made the face or the body.
EU-GEN005-why = ฝรั่งเศสกำหนดให้ใส่ “Images virtuelles” หรือคำที่เทียบเท่าเมื่อ AI สร้างใบหน้าหรือรูปร่าง

# [755ecd24] Put “Images virtuelles” on the picture and say so in the text.
EU-GEN005-fix = ใส่ “Images virtuelles” บนภาพ และบอกไว้ในข้อความด้วย

## EU-CLM004 doctor-recommends-food

# [5f190477] doctor-recommends-food
EU-CLM004-name = แพทย์แนะนำอาหาร

# [0b17331d] A doctor, an expert or an agency is called upon in favour of a food or a supplement.
EU-CLM004-what = อ้างแพทย์ ผู้เชี่ยวชาญ หรือหน่วยงานเพื่อสนับสนุนอาหารหรืออาหารเสริม

# [09b59deb] For food, the recommendation of a single doctor, a rate or amount of weight loss and the threat of harm are banned, whatever proof there is.
EU-CLM004-why = ห้ามใช้กับอาหารแม้มีหลักฐาน ได้แก่ คำแนะนำของแพทย์คนใดคนหนึ่ง อัตราหรือจำนวนการลดน้ำหนัก และการขู่ว่าไม่กินแล้วจะเสียสุขภาพ

# [3984f185] “{ $text }” calls upon a doctor, an expert or an agency in favour of a { $product }; no proof makes that lawful for food.
# $text: words of the post
# $product: a word of the list product-…
EU-CLM004-message = “{ $text }” อ้างแพทย์ ผู้เชี่ยวชาญ หรือหน่วยงานเพื่อสนับสนุนสินค้าประเภท{ $product } ไม่มีหลักฐานใดทำให้ใช้กับอาหารได้

# [b3bc1b76] Take it out.
EU-CLM004-fix = ตัดออก

## EU-CLM005 generic-green-claim

# [1522c859] generic-green-claim
EU-CLM005-name = อ้างรักษ์โลกแบบกว้าง ๆ

# [378965ca] Generic environmental claims are banned in all circumstances unless the product has recognised excellent performance; claims of neutrality by offsets always.
EU-CLM005-why = คำอ้างด้านสิ่งแวดล้อมแบบกว้าง ๆ ห้ามใช้ทุกกรณี เว้นแต่สินค้ามีผลงานดีเยี่ยมที่ได้รับการยอมรับ ส่วนคำว่าเป็นกลางทางคาร์บอนจากการชดเชยห้ามเสมอ

# [f23f787d] Say on the same medium exactly what is better and by which certified standard, or take the claim out.
EU-CLM005-fix = บอกไว้ในที่เดียวกันว่าอะไรดีกว่าและตามมาตรฐานที่รับรองใด หรือตัดคำอ้างออก

## EU-CLM010 scarcity-claim

# [cfa4dbd5] A false claim of very limited time is banned in all circumstances; whether it is false, only the trader knows.
EU-CLM010-why = การอ้างเท็จว่ามีเวลาจำกัดมากห้ามทุกกรณี จะเท็จหรือไม่มีแต่ผู้ขายที่รู้

## EU-CLM011 approval-claim

# [7543b587] approval-claim
EU-CLM011-name = อ้างว่าได้รับการรับรอง

# [508154ce] The post says that somebody approved or recommended the product.
EU-CLM011-what = โพสต์บอกว่ามีผู้รับรองหรือแนะนำสินค้า

# [a13375aa] A false claim of approval or of a trust mark is banned in all circumstances.
EU-CLM011-why = การอ้างเท็จว่าได้รับการรับรองหรือมีเครื่องหมายรับรองห้ามทุกกรณี

# [9aaae393] “{ $text }” names an approval or a recommendation. Was it given, for this product and this statement?
# $text: words of the post
EU-CLM011-ask = “{ $text }” พูดถึงการรับรองหรือคำแนะนำ มีการให้ไว้จริงสำหรับสินค้านี้และข้อความนี้หรือไม่

# [e822ab03] Keep the document at hand, or take the statement out.
EU-CLM011-fix = เก็บเอกสารไว้ให้พร้อมแสดง หรือตัดข้อความนี้ออก

## EU-PRD006 crypto-promotion

# [95105588] Marketing of crypto-assets must be recognisable, fair and in line with the white paper, carry the prescribed statement, and come from or for an authorised firm.
EU-PRD006-why = การทำตลาดสินทรัพย์คริปโตต้องดูออกว่าเป็นการตลาด เป็นธรรม ตรงกับ white paper มีข้อความตามที่กำหนด และมาจากหรือทำให้บริษัทที่ได้รับอนุญาต

## EU-PRD007 promotion-banned-for-influencers-in-france

# [a15198ab] promotion-banned-for-influencers-in-france
EU-PRD007-name = สิ่งที่ฝรั่งเศสห้ามอินฟลูเอนเซอร์โปรโมต

# [ba6f1a70] A post for a French public promotes what influencers may not promote.
EU-PRD007-what = โพสต์สำหรับคนในฝรั่งเศสโปรโมตสิ่งที่อินฟลูเอนเซอร์โปรโมตไม่ได้

# [ffbeae76] France bans influencers from promoting cosmetic surgery, nicotine, unregistered crypto services, risky contracts and betting tips, with prison and fines.
EU-PRD007-why = ฝรั่งเศสห้ามอินฟลูเอนเซอร์โปรโมตศัลยกรรมความงาม นิโคติน บริการคริปโตที่ไม่ได้จดทะเบียน สัญญาทางการเงินที่เสี่ยงสูง และทีเด็ดพนัน มีโทษทั้งจำคุกและปรับ

# [417406cc] French law bans influencers from promoting this ({ $product }).
# $product: a word of the list product-…
EU-PRD007-message = กฎหมายฝรั่งเศสห้ามอินฟลูเอนเซอร์โปรโมตสิ่งนี้ ({ $product })

# [b760eb37] Do not publish it for a French public.
EU-PRD007-fix = อย่าเผยแพร่ให้คนในฝรั่งเศส
