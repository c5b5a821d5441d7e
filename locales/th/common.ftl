### common in th; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## ambiguous-label

# [47ebca89] The only label is a word that the law or its regulator refuses, or that readers do not clearly understand as advertising.
ambiguous-label-what = ป้ายกำกับมีเพียงคำที่กฎหมายหรือหน่วยงานกำกับดูแลไม่ยอมรับ หรือที่คนอ่านไม่เข้าใจชัดว่าเป็นโฆษณา

## platform-label-alone

# [eb4fcc98] platform-label-alone
platform-label-alone-name = มีแต่ป้ายกำกับของแพลตฟอร์ม

# [30fdbb8d] Nothing but the platform's paid-partnership label discloses the advertising.
platform-label-alone-what = มีเพียงป้ายกำกับความร่วมมือแบบชำระเงินของแพลตฟอร์มที่แจ้งว่าเป็นโฆษณา

# [5760025c] A platform's label is shown differently from surface to surface; regulators keep their own view of whether readers see it.
platform-label-alone-why = ป้ายกำกับของแพลตฟอร์มแสดงไม่เหมือนกันในแต่ละหน้าจอ และหน่วยงานกำกับดูแลมีเกณฑ์ของตัวเองว่าคนอ่านมองเห็นหรือไม่

# [d1ee69ab] Only the platform's own label says that this is advertising. Is it plainly visible wherever the post is shown?
platform-label-alone-ask = มีเพียงป้ายกำกับของแพลตฟอร์มที่บอกว่านี่คือโฆษณา ป้ายนี้เห็นได้ชัดทุกที่ที่โพสต์ไปแสดงหรือไม่

# [b582a446] Begin the text with “{ $label }” as well.
# $label: the label in the language of the post, such as Ad
platform-label-alone-fix = ขึ้นต้นข้อความด้วย “{ $label }” อีกแห่งหนึ่งด้วย

## advertising-to-children

# [7dca4381] advertising-to-children
advertising-to-children-name = โฆษณาต่อเด็ก

# [40253e0b] The post promotes something to an audience that is declared to be under age.
advertising-to-children-what = โพสต์โปรโมตสินค้าหรือบริการต่อผู้ชมที่ระบุไว้ว่าเป็นผู้เยาว์

# [a7d62fed] Children do not tell advertising from other talk as adults do; the law gives them more protection and labels alone may not be enough.
advertising-to-children-why = เด็กแยกโฆษณาจากเรื่องอื่นได้ไม่เท่าผู้ใหญ่ กฎหมายจึงคุ้มครองมากกว่า และการติดป้ายกำกับอย่างเดียวอาจไม่พอ

# [f688df92] The audience is declared to be under age, and the post promotes something.
advertising-to-children-message = โพสต์นี้โปรโมตสินค้าหรือบริการ และระบุไว้ว่าผู้ชมเป็นผู้เยาว์

# [5deb7822] Do not urge children to buy or to ask for it; say in simple words, also in the picture, that it is advertising; have counsel read it.
advertising-to-children-fix = อย่าเร่งเร้าให้เด็กซื้อหรือขอให้ซื้อ บอกด้วยคำง่าย ๆ ทั้งในข้อความและในภาพว่าเป็นโฆษณา และให้นักกฎหมายอ่านก่อน

## giveaway-terms

# [df579fdb] giveaway-terms
giveaway-terms-name = กติกากิจกรรมแจกของรางวัล

# [ff422aaa] The post announces a giveaway or a prize draw.
giveaway-terms-what = โพสต์ประกาศแจกของรางวัลหรือชิงโชค

# [8c9b00d8] Prize draws need terms, and in some countries a notice or a permit before they are announced.
giveaway-terms-why = การชิงโชคต้องมีกติกา และบางประเทศต้องแจ้งหรือขอใบอนุญาตก่อนประกาศ

# [2846babd] The post announces a giveaway (“{ $text }”).
# $text: words of the post
giveaway-terms-message = โพสต์ประกาศแจกของรางวัล (“{ $text }”)

# [cc9af962] See that the notice or permit that the law asks for is there before the post goes out, and give the terms.
giveaway-terms-fix = ก่อนลงโพสต์ ตรวจให้แน่ใจว่าได้แจ้งหรือได้รับใบอนุญาตตามกฎหมายแล้ว และบอกกติกาไว้ด้วย

## unlicensed-advertiser

# [301cbf27] unlicensed-advertiser
unlicensed-advertiser-name = ผู้โฆษณาไม่มีใบอนุญาต

# [341ed062] The post advertises, and its author is declared to have no licence to do so.
unlicensed-advertiser-what = โพสต์เป็นโฆษณา และระบุไว้ว่าเจ้าของโพสต์ไม่มีใบอนุญาต

# [8b7ee89c] The country lets only licensed persons advertise on social media, whether they are paid or not.
unlicensed-advertiser-why = ในประเทศนี้ เฉพาะผู้มีใบอนุญาตเท่านั้นที่โฆษณาบนโซเชียลมีเดียได้ ไม่ว่าจะได้ค่าตอบแทนหรือไม่

# [ef74c33c] The post advertises, and its author is declared to hold no licence for that.
unlicensed-advertiser-message = โพสต์เป็นโฆษณา แต่ระบุไว้ว่าเจ้าของโพสต์ไม่มีใบอนุญาตโฆษณา

# [2f698584] Get the licence before posting, or leave the advertising to somebody who has one.
unlicensed-advertiser-fix = ขอใบอนุญาตก่อนลงโพสต์ หรือให้ผู้ที่มีใบอนุญาตเป็นคนโฆษณา

## says-there-is-no-licence

# [e2cda3b4] says-there-is-no-licence
says-there-is-no-licence-name = บอกเองว่าไม่มีใบอนุญาต

# [62f116a0] The post advertises, and its author says that there is no licence.
says-there-is-no-licence-what = โพสต์เป็นโฆษณา และเจ้าของโพสต์บอกเองว่าไม่มีใบอนุญาต

# [b6aab989] The post advertises and says that there is no licence (“{ $text }”).
# $text: words of the post
says-there-is-no-licence-message = โพสต์เป็นโฆษณาและบอกเองว่าไม่มีใบอนุญาต (“{ $text }”)

# [dee9c126] Get the licence before posting.
says-there-is-no-licence-fix = ขอใบอนุญาตก่อนลงโพสต์

## advertiser-licence-unknown

# [0c4c0cf4] advertiser-licence-unknown
advertiser-licence-unknown-name = ไม่ทราบว่ามีใบอนุญาตหรือไม่

# [7e760b18] The post advertises, and nothing is declared about its author's licence.
advertiser-licence-unknown-what = โพสต์เป็นโฆษณา แต่ไม่ได้ระบุเรื่องใบอนุญาตของเจ้าของโพสต์ไว้

# [1ebf5e0c] The licence's number is shown on the account, not in the post; that it is not in the text proves nothing.
advertiser-licence-unknown-why = เลขที่ใบอนุญาตแสดงอยู่ที่บัญชี ไม่ใช่ในโพสต์ การไม่มีเลขในข้อความจึงไม่ได้พิสูจน์อะไร

# [5c3c98b4] The post advertises. Does its author hold the licence or permit that the country asks for? Its number stands on the account, which is not seen here.
advertiser-licence-unknown-ask = โพสต์เป็นโฆษณา เจ้าของโพสต์มีใบอนุญาตตามที่ประเทศนี้กำหนดหรือไม่ เลขที่ใบอนุญาตอยู่ที่บัญชีซึ่งระบบมองไม่เห็น

# [b6dcb0e1] Declare `licensed` in the post's metadata.
advertiser-licence-unknown-fix = ระบุ `licensed` ในข้อมูลประกอบโพสต์

## disease-claim-on-food

# [6c170db2] disease-claim-on-food
disease-claim-on-food-name = อ้างว่าอาหารรักษาโรค

# [b39a30a5] A food or a supplement is said to treat, cure or prevent a disease.
disease-claim-on-food-what = โพสต์อ้างว่าอาหารหรือผลิตภัณฑ์เสริมอาหารรักษาหรือป้องกันโรคได้

# [d7b26bec] The ban holds for the claim as such; proof or a source does not lift it, and no note beside it cures it.
disease-claim-on-food-why = กฎหมายห้ามตัวคำอ้างนี้โดยตรง จะมีหลักฐานหรือแหล่งที่มาก็อ้างไม่ได้ และเขียนหมายเหตุกำกับไว้ก็ไม่ช่วย

# [e866d309] “{ $text }” says of a { $product } that it treats, cures or prevents a disease. No proof makes that lawful for food.
# $text: words of the post
# $product: a word of the list product-…
disease-claim-on-food-message = “{ $text }” อ้างว่าสินค้าประเภท{ $product }รักษาหรือป้องกันโรคได้ ไม่มีหลักฐานใดทำให้อาหารอ้างเช่นนี้ได้โดยชอบด้วยกฎหมาย

# [4b6fcdc7] Take the claim out. Only an authorised medicine may make it.
disease-claim-on-food-fix = ตัดคำอ้างออก มีแต่ยาที่ได้รับอนุญาตเท่านั้นที่อ้างได้

## disease-claim-on-cosmetic

# [a2ca441e] disease-claim-on-cosmetic
disease-claim-on-cosmetic-name = อ้างว่าเครื่องสำอางรักษาโรค

# [44f99be8] A cosmetic is said to treat, cure or prevent a disease.
disease-claim-on-cosmetic-what = โพสต์อ้างว่าเครื่องสำอางรักษาหรือป้องกันโรคได้

# [1854a8be] Such a claim makes a medicine of it, which it is not authorised as.
disease-claim-on-cosmetic-why = คำอ้างเช่นนี้ทำให้เครื่องสำอางกลายเป็นยาที่ไม่ได้รับอนุญาต

# [728081c4] “{ $text }” says of a cosmetic that it treats, cures or prevents a disease.
# $text: words of the post
disease-claim-on-cosmetic-message = “{ $text }” อ้างว่าเครื่องสำอางรักษาหรือป้องกันโรคได้

# [9ee0442a] Take the claim out; a cosmetic may speak of how the skin looks.
disease-claim-on-cosmetic-fix = ตัดคำอ้างออก เครื่องสำอางพูดได้เฉพาะเรื่องผิวดูเป็นอย่างไร

## health-benefit-of-food

# [3fffa942] health-benefit-of-food
health-benefit-of-food-name = อ้างว่าอาหารดีต่อสุขภาพ

# [1f1eca08] A food or a supplement is said to do the body good.
health-benefit-of-food-what = โพสต์อ้างว่าอาหารหรือผลิตภัณฑ์เสริมอาหารมีผลดีต่อร่างกาย

# [944a01e4] Health claims for food are allowed only in the authorised wording and under its conditions; a study does not replace the authorisation.
health-benefit-of-food-why = อาหารอ้างเรื่องสุขภาพได้เฉพาะข้อความที่ได้รับอนุญาตและตามเงื่อนไขของข้อความนั้น งานวิจัยใช้แทนการอนุญาตไม่ได้

# [b0031bbc] “{ $text }” is a health claim for a { $product }; only authorised claims may be made for one.
# $text: words of the post
# $product: a word of the list product-…
health-benefit-of-food-message = “{ $text }” เป็นคำอ้างเรื่องสุขภาพของสินค้าประเภท{ $product } ซึ่งใช้ได้เฉพาะคำอ้างที่ได้รับอนุญาต

# [1bf9191e] Use the authorised wording with its conditions, or take the claim out.
health-benefit-of-food-fix = ใช้ข้อความที่ได้รับอนุญาตพร้อมเงื่อนไข หรือตัดคำอ้างออก

## unsubstantiated-claim

# [9b04606d] unsubstantiated-claim
unsubstantiated-claim-name = คำกล่าวอ้างไม่มีหลักฐาน

# [81c237e4] The post states as fact something that needs proof, and names nothing by which it could be checked.
unsubstantiated-claim-what = โพสต์กล่าวสิ่งที่ต้องมีหลักฐานราวกับเป็นข้อเท็จจริง โดยไม่บอกอะไรให้ตรวจสอบ

# [1e0a99e4] Whoever advertises must hold the proof before publishing, and be able to show it.
unsubstantiated-claim-why = ผู้โฆษณาต้องมีหลักฐานในมือก่อนเผยแพร่ และต้องแสดงได้

# [25d88449] “{ $text }” states a fact that needs proof ({ $category }); the text names none that could be checked (support: { $support }).
# $text: words of the post
# $category: a word of the list claim-…
# $support: a word of the list support-…
unsubstantiated-claim-message = “{ $text }” เป็นข้อเท็จจริงที่ต้องมีหลักฐาน ({ $category }) แต่ไม่มีหลักฐานที่ตรวจสอบได้ในข้อความ (หลักฐานรองรับ: { $support })

# [5d478c75] Name the proof so that a reader can find it, or take the statement out.
unsubstantiated-claim-fix = ระบุหลักฐานให้คนอ่านตามไปดูได้ หรือตัดข้อความนี้ออก

## superlative-claim

# [b6e7e675] superlative-claim
superlative-claim-name = อ้างว่าดีที่สุดหรือดีกว่า

# [c9e467ea] The post claims the first place, or to be better than others, and names no basis for it.
superlative-claim-what = โพสต์อ้างว่าเป็นที่หนึ่งหรือดีกว่าเจ้าอื่น โดยไม่บอกว่าใช้อะไรวัด

# [b0c13e9a] A comparison must be like with like and checkable; a first place needs data for the whole market.
superlative-claim-why = การเปรียบเทียบต้องเทียบของประเภทเดียวกันและตรวจสอบได้ ส่วนการเป็นที่หนึ่งต้องมีข้อมูลของทั้งตลาด

# [06a76f7c] “{ $text }” claims the first place, or to be better than others, without a basis.
# $text: words of the post
superlative-claim-message = “{ $text }” อ้างว่าเป็นที่หนึ่งหรือดีกว่าเจ้าอื่น โดยไม่บอกว่าใช้อะไรวัด

# [cbcfaeef] Name the market, the measure, the period and the source, or write it as an opinion.
superlative-claim-fix = ระบุตลาด เกณฑ์ที่ใช้วัด ช่วงเวลา และแหล่งที่มา หรือเขียนให้เป็นความเห็นส่วนตัว

## made-up-review

# [d8694e88] made-up-review
made-up-review-name = รีวิวแต่งขึ้น

# [d0b4d3ee] A machine wrote the account of a personal result.
made-up-review-what = เรื่องเล่าผลลัพธ์ที่เกิดกับตัวเองนั้น AI เป็นผู้เขียน

# [43e87ac7] Nobody had the experience that is told; a label that AI wrote it does not make the experience true.
made-up-review-why = ไม่มีใครมีประสบการณ์ตามที่เล่า การติดป้ายว่า AI เขียนไม่ได้ทำให้ประสบการณ์นั้นเป็นจริง

# [0d2d0e86] “{ $text }” tells a personal result, and the text is declared to be machine-written.
# $text: words of the post
made-up-review-message = “{ $text }” เล่าผลลัพธ์ที่เกิดกับตัวเอง แต่ระบุไว้ว่าข้อความนี้ AI เป็นผู้เขียน

# [7869978c] Let a person who used the thing tell what happened, or take the account out.
made-up-review-fix = ให้คนที่ใช้จริงเล่าเอง หรือตัดเรื่องเล่านั้นออก

## unlabelled-ai-picture

# [7a32b6c6] unlabelled-ai-picture
unlabelled-ai-picture-name = ภาพจาก AI ที่ไม่แจ้ง

# [79fd60f1] The picture or video of an advertising post is declared to be made by AI, and neither the post nor the platform says so.
unlabelled-ai-picture-what = ระบุไว้ว่าภาพหรือวิดีโอของโพสต์โฆษณาสร้างด้วย AI แต่ทั้งโพสต์และแพลตฟอร์มไม่ได้บอก

# [babfb32b] A picture that looks real is taken for real, whether it shows a person, a thing, a place or an event.
unlabelled-ai-picture-why = ภาพที่ดูจริง คนก็เชื่อว่าจริง ไม่ว่าจะเป็นภาพคน สิ่งของ สถานที่ หรือเหตุการณ์

# [7328f761] The picture is declared to be made by AI, and nothing tells the reader.
unlabelled-ai-picture-message = ระบุไว้ว่าภาพนี้สร้างด้วย AI แต่ไม่มีอะไรบอกให้คนอ่านรู้

# [99dad45a] Say in the post, at the beginning, that the picture was made with AI, or switch on the platform's AI label. A person's review of the text changes nothing for the picture.
unlabelled-ai-picture-fix = บอกไว้ต้นโพสต์ว่าภาพสร้างด้วย AI หรือเปิดป้ายกำกับ AI ของแพลตฟอร์ม การมีคนตรวจทานข้อความแล้วไม่เกี่ยวกับภาพ

## ai-picture-of-an-effect

# [81da5c44] ai-picture-of-an-effect
ai-picture-of-an-effect-name = ภาพผลลัพธ์จาก AI

# [f06832d2] The post claims an effect, and the picture beside it is declared to be made or changed by AI.
ai-picture-of-an-effect-what = โพสต์อ้างผลลัพธ์ และระบุไว้ว่าภาพประกอบสร้างหรือดัดแปลงด้วย AI

# [d2e2158a] A made-up picture proves no effect. The label “AI” does not cure it, since the reader still takes the effect for real.
ai-picture-of-an-effect-why = ภาพที่สร้างขึ้นพิสูจน์ผลลัพธ์ไม่ได้ ติดป้าย “AI” ก็ไม่ช่วย เพราะคนอ่านยังเชื่อว่าเป็นผลจริง

# [c627a302] The post claims an effect beside a picture that is declared to be made by AI.
ai-picture-of-an-effect-message = โพสต์อ้างผลลัพธ์คู่กับภาพที่ระบุไว้ว่าสร้างด้วย AI

# [07b155f8] Show an unedited picture of a real result, or take picture or claim out.
ai-picture-of-an-effect-fix = ใช้ภาพผลลัพธ์จริงที่ไม่ผ่านการแต่ง หรือตัดภาพหรือคำอ้างออก

## edited-body

# [8e5f9d59] edited-body
edited-body-name = ภาพแต่งรูปร่าง

# [e66659fd] The picture of an advertising post shows a body or a face that was edited.
edited-body-what = ภาพของโพสต์โฆษณาแสดงรูปร่างหรือใบหน้าที่ผ่านการแต่งภาพ

# [d09c12f4] The law asks for a note on the picture, which the text does not show.
edited-body-why = กฎหมายกำหนดให้มีข้อความแจ้งบนภาพ ซึ่งดูจากข้อความในโพสต์ไม่ได้

# [bd77738d] The body or face in the picture is declared to be edited. Does the note that the law asks for stand on the picture itself?
edited-body-ask = ระบุไว้ว่ารูปร่างหรือใบหน้าในภาพผ่านการแต่งภาพ บนตัวภาพมีข้อความแจ้งตามที่กฎหมายกำหนดหรือไม่

# [8ddc8df0] Put the note on the picture in the form that the law asks for.
edited-body-fix = ใส่ข้อความแจ้งบนภาพตามรูปแบบที่กฎหมายกำหนด

## unlabelled-ai-text-of-public-interest

# [3564e16b] unlabelled-ai-text-of-public-interest
unlabelled-ai-text-of-public-interest-name = ข่าวสารจาก AI ที่ไม่แจ้ง

# [f0476441] A machine wrote a text that informs the public, no person is declared to have reviewed it, and nothing says so.
unlabelled-ai-text-of-public-interest-what = AI เขียนข้อความที่ให้ข้อมูลแก่สาธารณะ ไม่ได้ระบุว่ามีคนตรวจทาน และไม่มีอะไรบอกให้รู้

# [dc294b1e] For text, and for text only, the review and responsibility of a person take the place of a label.
unlabelled-ai-text-of-public-interest-why = ถ้ามีคนตรวจทานและรับผิดชอบ ก็ไม่ต้องติดป้ายกำกับ แต่ข้อนี้ใช้กับข้อความเท่านั้น

# [480b188e] The text is declared to be machine-written and to inform the public; no label and no human review is declared.
unlabelled-ai-text-of-public-interest-message = ระบุไว้ว่าข้อความนี้ AI เขียนและให้ข้อมูลแก่สาธารณะ แต่ไม่มีป้ายกำกับและไม่ได้ระบุว่ามีคนตรวจทาน

# [b18d2b72] Have a person review it and take responsibility, or say that it was written with AI.
unlabelled-ai-text-of-public-interest-fix = ให้คนตรวจทานและรับผิดชอบ หรือบอกว่าเขียนด้วย AI

## tobacco-advertising

# [4410fa24] tobacco-advertising
tobacco-advertising-name = โฆษณายาสูบ

# [7ae3b74f] The post promotes tobacco, nicotine or devices for it.
tobacco-advertising-what = โพสต์โปรโมตยาสูบ นิโคติน หรืออุปกรณ์สำหรับสูบ

# [24da96b3] The law forbids it, or all but forbids it; a label as advertising cures nothing.
tobacco-advertising-why = กฎหมายห้ามหรือแทบจะห้ามทั้งหมด การติดป้ายว่าเป็นโฆษณาก็ไม่ช่วย

# [0563a395] The post promotes tobacco or nicotine.
tobacco-advertising-message = โพสต์โปรโมตยาสูบหรือนิโคติน

# [f3754e45] Do not publish it.
tobacco-advertising-fix = อย่าเผยแพร่

## alcohol-advertising

# [1b1d9d51] alcohol-advertising
alcohol-advertising-name = โฆษณาเครื่องดื่มแอลกอฮอล์

# [20c2a93e] The post promotes an alcoholic drink.
alcohol-advertising-what = โพสต์โปรโมตเครื่องดื่มแอลกอฮอล์

# [773a5d3d] The law forbids it, or sets limits to what may be said and shown and to whom.
alcohol-advertising-why = กฎหมายห้าม หรือจำกัดว่าพูดและแสดงอะไรได้และต่อใครได้บ้าง

# [20c2a93e] The post promotes an alcoholic drink.
alcohol-advertising-message = โพสต์โปรโมตเครื่องดื่มแอลกอฮอล์

# [85178574] Have counsel see whether it may be published at all, and with which warning.
alcohol-advertising-fix = ให้นักกฎหมายดูก่อนว่าเผยแพร่ได้หรือไม่ และต้องมีคำเตือนใด

## gambling-advertising

# [40f859bd] gambling-advertising
gambling-advertising-name = โฆษณาการพนัน

# [6516286d] The post promotes gambling or betting.
gambling-advertising-what = โพสต์โปรโมตการพนันหรือการเดิมพัน

# [a3feaa46] Promoting it is a crime, or allowed to licensed operators alone and under limits.
gambling-advertising-why = การโปรโมตการพนันเป็นความผิดอาญา หรือทำได้เฉพาะผู้ประกอบการที่มีใบอนุญาตและภายใต้ข้อจำกัด

# [c04eef54] The post promotes gambling.
gambling-advertising-message = โพสต์โปรโมตการพนัน

# [5c2bbb6a] Do not publish it without the operator's licence for this country and counsel's word.
gambling-advertising-fix = เผยแพร่ได้ต่อเมื่อผู้ประกอบการมีใบอนุญาตในประเทศนี้และนักกฎหมายเห็นชอบแล้วเท่านั้น

## infant-formula-advertising

# [cb0b695d] infant-formula-advertising
infant-formula-advertising-name = โฆษณานมผงสำหรับทารก

# [9750019a] The post promotes infant formula.
infant-formula-advertising-what = โพสต์โปรโมตนมผงสำหรับทารก

# [5e8e4e8a] Its marketing to the public is forbidden or narrowly limited, to protect breastfeeding.
infant-formula-advertising-why = การทำตลาดนมผงต่อสาธารณะถูกห้ามหรือจำกัดอย่างเข้มงวด เพื่อปกป้องการเลี้ยงลูกด้วยนมแม่

# [9750019a] The post promotes infant formula.
infant-formula-advertising-message = โพสต์โปรโมตนมผงสำหรับทารก

## prescription-medicine-advertising

# [44add32d] prescription-medicine-advertising
prescription-medicine-advertising-name = โฆษณายาที่ต้องมีใบสั่งแพทย์

# [fd0222f2] The post promotes a prescription medicine to the public.
prescription-medicine-advertising-what = โพสต์โปรโมตยาที่ต้องมีใบสั่งแพทย์ต่อคนทั่วไป

# [ea7093e1] Prescription medicines may not be advertised to the public, or only with full information on risks.
prescription-medicine-advertising-why = ยาที่ต้องมีใบสั่งแพทย์โฆษณาต่อคนทั่วไปไม่ได้ หรือทำได้เมื่อบอกความเสี่ยงครบถ้วนเท่านั้น

# [fd0222f2] The post promotes a prescription medicine to the public.
prescription-medicine-advertising-message = โพสต์โปรโมตยาที่ต้องมีใบสั่งแพทย์ต่อคนทั่วไป

## health-ad-without-approval

# [db2337c0] health-ad-without-approval
health-ad-without-approval-name = โฆษณาด้านสุขภาพไม่มีเลขที่อนุญาต

# [410e1d61] The post advertises a medicine, a device or a supplement and shows no number of an approval.
health-ad-without-approval-what = โพสต์โฆษณายา เครื่องมือแพทย์ หรือผลิตภัณฑ์เสริมอาหาร โดยไม่แสดงเลขที่อนุญาตโฆษณา

# [6c01ae54] Such advertisements need the authority's approval before they are published, and its number is to be shown.
health-ad-without-approval-why = โฆษณาเหล่านี้ต้องได้รับอนุญาตจากหน่วยงานก่อนเผยแพร่ และต้องแสดงเลขที่อนุญาต

# [559fe6bf] The post advertises a { $product } and shows no number of the authority's approval.
# $product: a word of the list product-…
health-ad-without-approval-message = โพสต์โฆษณาสินค้าประเภท{ $product } โดยไม่แสดงเลขที่อนุญาตโฆษณาของหน่วยงาน

# [59bb2fb7] Get the approval of the advertisement, and show its number. The registration of the product is not the approval of its advertisement.
health-ad-without-approval-fix = ขออนุญาตโฆษณา และแสดงเลขที่อนุญาต การขึ้นทะเบียนผลิตภัณฑ์ไม่ใช่การอนุญาตโฆษณา

## clinic-advertising

# [82e87980] clinic-advertising
clinic-advertising-name = โฆษณาคลินิก

# [bb21387d] The post promotes a clinic, a doctor or a treatment.
clinic-advertising-what = โพสต์โปรโมตคลินิก แพทย์ หรือการรักษา

# [783517a5] Advertising of medical services needs approval, or is limited in what it may show and promise.
clinic-advertising-why = การโฆษณาบริการทางการแพทย์ต้องได้รับอนุมัติ หรือถูกจำกัดว่าแสดงและสัญญาอะไรได้บ้าง

# [1ac281a2] The post promotes a medical service.
clinic-advertising-message = โพสต์โปรโมตบริการทางการแพทย์

# [b151fcae] See that the approval is there and its number shown; leave out before-and-after pictures, testimonials and discounts where the law forbids them.
clinic-advertising-fix = ตรวจให้แน่ใจว่าได้รับอนุมัติแล้วและแสดงเลขที่อนุมัติ ตัดภาพก่อน-หลัง คำรีวิว และส่วนลดออกหากกฎหมายห้าม

## investment-promotion

# [d0c6cd6f] investment-promotion
investment-promotion-name = โปรโมตการลงทุน

# [2b32501e] The post invites to invest or to trade, or promises returns.
investment-promotion-what = โพสต์ชวนลงทุนหรือเทรด หรือสัญญาผลตอบแทน

# [d1f1cc85] Promoting investments is reserved to authorised firms and persons, or needs their approval, a risk warning and the promoter's interests.
investment-promotion-why = การโปรโมตการลงทุนทำได้เฉพาะบริษัทหรือบุคคลที่ได้รับอนุญาต หรือต้องผ่านความเห็นชอบ พร้อมคำเตือนความเสี่ยงและการบอกส่วนได้เสียของผู้โปรโมต

# [58cb60f9] The post promotes an investment or promises returns.
investment-promotion-message = โพสต์โปรโมตการลงทุนหรือสัญญาผลตอบแทน

# [9dd385ee] Publish it only with the authorisation that the law asks for, with its number, the risk and your own interest in it.
investment-promotion-fix = เผยแพร่ได้เมื่อได้รับอนุญาตตามกฎหมายเท่านั้น และต้องบอกเลขที่อนุญาต ความเสี่ยง และส่วนได้เสียของตัวเอง

## crypto-promotion

# [a0a26250] crypto-promotion
crypto-promotion-name = โปรโมตคริปโต

# [dc61c021] The post promotes crypto-assets.
crypto-promotion-what = โพสต์โปรโมตสินทรัพย์คริปโต

# [49521058] Promoting them needs a licence or authorisation, or is forbidden.
crypto-promotion-why = การโปรโมตคริปโตต้องมีใบอนุญาตหรือได้รับอนุญาต หรือเป็นสิ่งต้องห้าม

# [dc61c021] The post promotes crypto-assets.
crypto-promotion-message = โพสต์โปรโมตสินทรัพย์คริปโต

# [11355722] Do not publish it without the authorisation that the law asks for.
crypto-promotion-fix = อย่าเผยแพร่ ถ้ายังไม่ได้รับอนุญาตตามที่กฎหมายกำหนด

## property-ad-without-licence

# [177084d0] property-ad-without-licence
property-ad-without-licence-name = โฆษณาอสังหาฯ ไม่มีเลขที่ใบอนุญาต

# [fd3416af] The post advertises property and shows no licence number.
property-ad-without-licence-what = โพสต์โฆษณาอสังหาริมทรัพย์โดยไม่แสดงเลขที่ใบอนุญาต

# [7ce43660] Property advertisements must carry the number of their licence.
property-ad-without-licence-why = โฆษณาอสังหาริมทรัพย์ต้องแสดงเลขที่ใบอนุญาต

# [fd3416af] The post advertises property and shows no licence number.
property-ad-without-licence-message = โพสต์โฆษณาอสังหาริมทรัพย์โดยไม่แสดงเลขที่ใบอนุญาต

# [95cff5bb] Show the number of the advertisement's licence.
property-ad-without-licence-fix = แสดงเลขที่ใบอนุญาตของโฆษณา
