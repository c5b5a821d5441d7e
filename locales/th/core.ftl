### core in th; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## DSC001 undisclosed-advertising

# [7dfec0fc] undisclosed-advertising
DSC001-name = โฆษณาโดยไม่แจ้ง

# [40e24e23] The post shows a material connection (payment, a gift, a code, an affiliate link, an own brand, a call to buy) and says nowhere that it is advertising.
DSC001-what = โพสต์แสดงให้เห็นความเกี่ยวข้องกับสิ่งที่โปรโมต (ค่าตอบแทน ของฟรี โค้ด ลิงก์แอฟฟิลิเอต แบรนด์ของตัวเอง หรือการชวนซื้อ) แต่ไม่ได้บอกที่ไหนเลยว่าเป็นโฆษณา

# [ac3cb966] A reader weighs praise differently when its author gains by it. Hiding the gain is the breach that regulators pursue first.
DSC001-why = คนอ่านให้น้ำหนักคำชมต่างออกไปเมื่อรู้ว่าคนเขียนได้ประโยชน์ การปิดบังประโยชน์นี้คือข้อฝ่าฝืนที่หน่วยงานกำกับดูแลเอาเรื่องเป็นอันดับแรก

# [b681b870] The post shows a connection to what it promotes (“{ $text }”) and no disclosure.
# $text: words of the post
DSC001-message = โพสต์แสดงให้เห็นความเกี่ยวข้องกับสิ่งที่โปรโมต (“{ $text }”) แต่ไม่ได้แจ้งว่าเป็นโฆษณา

# [2e4846e5] Begin the post with “{ $label }”, or switch on the platform's paid-partnership label.
# $label: the label in the language of the post, such as Ad
DSC001-fix = ขึ้นต้นโพสต์ด้วย “{ $label }” หรือเปิดป้ายกำกับความร่วมมือแบบชำระเงินของแพลตฟอร์ม

## DSC002 ambiguous-label

# [0ff7ee6f] ambiguous-label
DSC002-name = ป้ายกำกับกำกวม

# [8740ced6] The only disclosure is a word that readers do not understand as advertising, such as “#sp”, “collab”, “thanks to”, “hosted by”.
DSC002-what = คำที่ใช้แจ้งมีแต่คำที่คนอ่านไม่รู้ว่าหมายถึงโฆษณา เช่น “#sp” “คอลแลบ” “ขอบคุณแบรนด์” “แบรนด์ชวนมา”

# [1e5603f5] Surveys of regulators show that most readers do not take these words for advertising; they are the commonest failed label.
DSC002-why = ผลสำรวจของหน่วยงานกำกับดูแลพบว่าคนอ่านส่วนใหญ่ไม่เข้าใจว่าคำเหล่านี้หมายถึงโฆษณา และเป็นป้ายกำกับที่ใช้ผิดกันบ่อยที่สุด

# [e6a8883b] “{ $text }” does not tell an ordinary reader that this is advertising.
# $text: words of the post
DSC002-message = “{ $text }” ไม่ได้บอกให้คนทั่วไปรู้ว่านี่คือโฆษณา

# [31bd48b1] Begin the post with “{ $label }”; the vaguer words may stay where they are.
# $label: the label in the language of the post, such as Ad
DSC002-fix = ขึ้นต้นโพสต์ด้วย “{ $label }” ส่วนคำเดิมที่ไม่ชัดจะคงไว้ที่เดิมก็ได้

## DSC003 buried-label

# [cc556acc] buried-label
DSC003-name = ป้ายกำกับถูกกลบ

# [f425471f] The label stands only in a pile of five or more hashtags, or at the end of a long text.
DSC003-what = ป้ายกำกับอยู่แต่ในกองแฮชแท็กตั้งแต่ห้าอันขึ้นไป หรืออยู่ท้ายข้อความยาว ๆ

# [18af7323] A label that nobody reads discloses nothing.
DSC003-why = ป้ายกำกับที่ไม่มีใครอ่านก็เท่ากับไม่ได้แจ้ง

# [30b6e414] The label “{ $text }” is buried where few readers see it.
# $text: words of the post
DSC003-message = ป้ายกำกับ “{ $text }” ถูกกลบอยู่ในจุดที่น้อยคนจะเห็น

# [8c38441d] Move the label to the beginning: “{ $label }”.
# $label: the label in the language of the post, such as Ad
DSC003-fix = ย้ายป้ายกำกับมาไว้ต้นโพสต์: “{ $label }”

## DSC004 label-below-the-fold

# [68a1a1b5] label-below-the-fold
DSC004-name = ป้ายกำกับอยู่หลัง “ดูเพิ่มเติม”

# [e2923d3f] The label stands after the platform's cut, where a reader must tap “more” to see it.
DSC004-what = ป้ายกำกับอยู่หลังจุดที่แพลตฟอร์มตัดข้อความ ต้องแตะ “ดูเพิ่มเติม” จึงจะเห็น

# [3dd666bb] Most readers never open the rest of a caption.
DSC004-why = คนอ่านส่วนใหญ่ไม่เคยเปิดดูแคปชันส่วนที่เหลือ

# [5a635bf8] The label “{ $text }” stands after the platform's cut.
# $text: words of the post
DSC004-message = ป้ายกำกับ “{ $text }” อยู่หลังจุดที่แพลตฟอร์มตัดข้อความ

## DSC005 label-in-another-language

# [e0124498] label-in-another-language
DSC005-name = ป้ายกำกับคนละภาษา

# [335d894d] The label is in another language than the post.
DSC005-what = ป้ายกำกับใช้คนละภาษากับโพสต์

# [8ba1f328] The people to whom the post speaks may not read the label's language; some regulators accept it, most want the audience's own.
DSC005-why = กลุ่มคนที่โพสต์พูดด้วยอาจอ่านภาษาของป้ายกำกับไม่ออก หน่วยงานกำกับดูแลบางแห่งยอมรับ แต่ส่วนใหญ่ต้องการภาษาของผู้ชม

# [520516e9] The label “{ $text }” is not in the language of the post.
# $text: words of the post
DSC005-message = ป้ายกำกับ “{ $text }” ไม่ใช่ภาษาเดียวกับโพสต์

# [103d136e] Add the label in the language of the post: “{ $label }”.
# $label: the label in the language of the post, such as Ad
DSC005-fix = เพิ่มป้ายกำกับในภาษาของโพสต์: “{ $label }”

## DSC006 denied-advertising

# [69bf7b22] denied-advertising
DSC006-name = ปฏิเสธว่าไม่ใช่โฆษณา

# [da4101ee] The post denies being advertising although it shows a connection.
DSC006-what = โพสต์บอกว่าไม่ใช่โฆษณา ทั้งที่แสดงให้เห็นความเกี่ยวข้องกับสิ่งที่โปรโมต

# [bb27c7d8] A false denial misleads more than silence.
DSC006-why = การปฏิเสธที่ไม่จริงทำให้คนเข้าใจผิดยิ่งกว่าการไม่พูดถึง

# [54efb4a5] The post denies being advertising although it shows a connection (“{ $text }”).
# $text: words of the post
DSC006-message = โพสต์บอกว่าไม่ใช่โฆษณา ทั้งที่แสดงให้เห็นความเกี่ยวข้อง (“{ $text }”)

# [6f4ac784] Delete the denial and begin the post with “{ $label }”.
# $label: the label in the language of the post, such as Ad
DSC006-fix = ลบคำปฏิเสธออก แล้วขึ้นต้นโพสต์ด้วย “{ $label }”

## DSC007 obfuscated-label

# [466f84ac] obfuscated-label
DSC007-name = ป้ายกำกับสะกดอำพราง

# [87deb423] The label is spelled so that people or machines stumble over it, with dots, spaces, signs or look-alike letters.
DSC007-what = ป้ายกำกับสะกดให้คนหรือเครื่องอ่านสะดุด เช่น แทรกจุด เว้นวรรค ใส่เครื่องหมาย หรือใช้ตัวอักษรหน้าตาคล้ายกัน

# [463535ec] A label in disguise is meant not to be found.
DSC007-why = ป้ายกำกับที่อำพรางไว้คือป้ายกำกับที่ไม่อยากให้ใครเจอ

# [39a415ec] The label “{ $text }” is spelled so that it is hard to recognise.
# $text: words of the post
DSC007-message = ป้ายกำกับ “{ $text }” สะกดจนอ่านออกยาก

# [131e8fa3] Write the label plainly at the beginning: “{ $label }”.
# $label: the label in the language of the post, such as Ad
DSC007-fix = เขียนป้ายกำกับด้วยตัวอักษรปกติไว้ต้นโพสต์: “{ $label }”

## DSC008 conditional-label

# [a658c257] conditional-label
DSC008-name = ป้ายกำกับไม่ฟันธง

# [bde415f7] The disclosure says only that something may be advertising.
DSC008-what = โพสต์บอกเพียงว่าอาจมีโฆษณา

# [5b9fbce0] The author knows whether it is; the reader cannot.
DSC008-why = เจ้าของโพสต์รู้ว่าเป็นโฆษณาหรือไม่ แต่คนอ่านไม่มีทางรู้

# [8b6e28a9] “{ $text }” leaves open whether this is advertising.
# $text: words of the post
DSC008-message = “{ $text }” ไม่ได้บอกให้ชัดว่านี่เป็นโฆษณาหรือไม่

# [ce28fef6] Say it definitely, at the beginning: “{ $label }”.
# $label: the label in the language of the post, such as Ad
DSC008-fix = บอกให้ชัดไว้ต้นโพสต์: “{ $label }”

## DSC009 suspected-advertising

# [6a992727] suspected-advertising
DSC009-name = น่าสงสัยว่าเป็นโฆษณา

# [2090044b] A named brand or product is promoted, and nothing shows or discloses a connection.
DSC009-what = โพสต์โปรโมตแบรนด์หรือสินค้าที่ระบุชื่อ แต่ไม่มีอะไรแสดงหรือแจ้งถึงความเกี่ยวข้อง

# [733c671d] Praise with details and a tag is how undisclosed advertising looks; only the author knows whether it is.
DSC009-why = โฆษณาที่ไม่แจ้งก็มีหน้าตาแบบนี้ คือคำชมพร้อมรายละเอียดและแท็กแบรนด์ มีแต่เจ้าของโพสต์ที่รู้ว่าใช่หรือไม่

# [cf5b9849] The post promotes a brand or product; nothing shows whether its author gains by it.
DSC009-message = โพสต์โปรโมตแบรนด์หรือสินค้า แต่ไม่มีอะไรบอกว่าเจ้าของโพสต์ได้ประโยชน์หรือไม่

# [c15c768d] If there is a payment, a gift or another connection, begin the post with “{ $label }”. If you paid for it yourself, say so.
# $label: the label in the language of the post, such as Ad
DSC009-fix = ถ้าได้รับค่าตอบแทน ของฟรี หรือมีความเกี่ยวข้องอย่างอื่น ให้ขึ้นต้นโพสต์ด้วย “{ $label }” แต่ถ้าซื้อเอง ให้บอกว่าซื้อเอง

## CLM001 disease-claim

# [dd0230cd] disease-claim
CLM001-name = อ้างว่ารักษาโรค

# [40492629] The post says that something treats, cures, prevents or eases a disease or its symptoms, and names nothing by which it could be checked.
CLM001-what = โพสต์อ้างว่ารักษา ป้องกัน หรือบรรเทาโรคหรืออาการของโรคได้ โดยไม่บอกอะไรให้ตรวจสอบ

# [dc9d4312] Claims about disease are banned for foods and cosmetics almost everywhere, and need authorisation for medicines.
CLM001-why = แทบทุกประเทศห้ามอ้างสรรพคุณเกี่ยวกับโรคกับอาหารและเครื่องสำอาง ส่วนยาต้องได้รับอนุญาตก่อน

# [4163a27f] “{ $text }” says that something treats, cures, prevents or eases a disease or its symptoms; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM001-message = “{ $text }” อ้างว่ารักษา ป้องกัน หรือบรรเทาโรคหรืออาการของโรคได้ แต่ไม่มีหลักฐานที่ตรวจสอบได้ในข้อความ (หลักฐานรองรับ: { $support })

# [d6f35d97] Take the disease claim out. A medicine or device may make it only with its authorisation for that use and, where the law asks for it, the advertisement's permit number.
CLM001-fix = ตัดคำอ้างเรื่องโรคออก ยาหรือเครื่องมือแพทย์จะอ้างได้ก็ต่อเมื่อได้รับอนุญาตให้ใช้เพื่อการนั้น และถ้ากฎหมายกำหนด ต้องแสดงเลขที่ใบอนุญาตโฆษณาด้วย

## CLM002 return-claim

# [ca6a866f] return-claim
CLM002-name = อ้างผลตอบแทน

# [f0bdbaac] The post promises profit, income or freedom from financial risk, and names nothing by which it could be checked.
CLM002-what = โพสต์สัญญาว่าจะได้กำไร มีรายได้ หรือไม่มีความเสี่ยงทางการเงิน โดยไม่บอกอะไรให้ตรวจสอบ

# [d5327471] No return is certain, and financial promotions need authorisation in most countries.
CLM002-why = ไม่มีผลตอบแทนใดแน่นอน และในประเทศส่วนใหญ่การโปรโมตทางการเงินต้องได้รับอนุญาต

# [222839f1] “{ $text }” promises profit, income or freedom from financial risk; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM002-message = “{ $text }” สัญญาว่าจะได้กำไร มีรายได้ หรือไม่มีความเสี่ยงทางการเงิน แต่ไม่มีหลักฐานที่ตรวจสอบได้ในข้อความ (หลักฐานรองรับ: { $support })

# [e2183e78] Take the promise out, or give typical results with their source and the risk beside them.
CLM002-fix = ตัดคำสัญญาออก หรือบอกผลที่คนทั่วไปได้ พร้อมแหล่งที่มาและความเสี่ยงควบคู่กัน

## CLM003 safety-claim

# [2953a3b9] safety-claim
CLM003-name = อ้างว่าปลอดภัย

# [559bdd7c] The post says that something is wholly safe or without side effects, and names nothing by which it could be checked.
CLM003-what = โพสต์อ้างว่าปลอดภัยเต็มร้อยหรือไม่มีผลข้างเคียง โดยไม่บอกอะไรให้ตรวจสอบ

# [30d5c619] Nothing is safe for everyone; the claim stops people from asking.
CLM003-why = ไม่มีอะไรปลอดภัยสำหรับทุกคน คำอ้างแบบนี้ทำให้คนเลิกถามต่อ

# [aade35b5] “{ $text }” says that something is wholly safe or without side effects; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM003-message = “{ $text }” อ้างว่าปลอดภัยเต็มร้อยหรือไม่มีผลข้างเคียง แต่ไม่มีหลักฐานที่ตรวจสอบได้ในข้อความ (หลักฐานรองรับ: { $support })

# [f32c2d88] Take it out, or name the test and the people it holds for.
CLM003-fix = ตัดออก หรือบอกว่าทดสอบอย่างไรและใช้ได้กับคนกลุ่มใด

## CLM004 own-result-claim

# [3c363ee7] own-result-claim
CLM004-name = อ้างผลลัพธ์ของตัวเอง

# [4e7e2cc3] The post tells the author's own result so that others buy, and names nothing by which it could be checked.
CLM004-what = โพสต์เล่าผลลัพธ์ของตัวเองเพื่อให้คนอื่นซื้อ โดยไม่บอกอะไรให้ตรวจสอบ

# [ea41c1f9] An own result is read as what the buyer will get; it must be typical, or the typical result must stand beside it.
CLM004-why = คนอ่านเข้าใจว่าซื้อแล้วจะได้ผลแบบเดียวกัน ผลนั้นจึงต้องเป็นผลที่คนทั่วไปได้ หรือต้องบอกผลที่คนทั่วไปได้ไว้คู่กัน

# [5cb63e97] “{ $text }” tells the author's own result so that others buy; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM004-message = “{ $text }” เล่าผลลัพธ์ของตัวเองเพื่อให้คนอื่นซื้อ แต่ไม่มีหลักฐานที่ตรวจสอบได้ในข้อความ (หลักฐานรองรับ: { $support })

# [5ca95c2f] Say what most people can expect, with the data for it, or tell the experience without the result.
CLM004-fix = บอกผลที่คนส่วนใหญ่คาดหวังได้พร้อมข้อมูลรองรับ หรือเล่าประสบการณ์โดยไม่พูดถึงผลลัพธ์

## CLM005 study-claim

# [83ed4e4e] study-claim
CLM005-name = อ้างงานวิจัย

# [70b65a1b] The post appeals to research that the reader cannot find, and names nothing by which it could be checked.
CLM005-what = โพสต์อ้างงานวิจัยที่คนอ่านหาไม่เจอ โดยไม่บอกอะไรให้ตรวจสอบ

# [f35bf491] “Studies show” without a study cannot be checked.
CLM005-why = “งานวิจัยพบว่า” โดยไม่บอกว่างานไหน ตรวจสอบไม่ได้

# [0e849e23] “{ $text }” appeals to research that the reader cannot find; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM005-message = “{ $text }” อ้างงานวิจัยที่คนอ่านหาไม่เจอ ไม่มีหลักฐานที่ตรวจสอบได้ในข้อความ (หลักฐานรองรับ: { $support })

# [73166c52] Name the study: authors, journal, year, a link or DOI; it must be about this product.
CLM005-fix = ระบุงานวิจัย ทั้งผู้เขียน วารสาร ปี และลิงก์หรือ DOI และต้องเป็นงานวิจัยของสินค้านี้

## CLM006 statistic-claim

# [1d39a66d] statistic-claim
CLM006-name = อ้างตัวเลขสถิติ

# [eda21f71] The post gives a number about people or results without a source, and names nothing by which it could be checked.
CLM006-what = โพสต์ยกตัวเลขเกี่ยวกับผู้คนหรือผลลัพธ์โดยไม่บอกแหล่งที่มา และไม่บอกอะไรให้ตรวจสอบ

# [afd3d966] A number persuades because it seems measured; say by whom.
CLM006-why = ตัวเลขน่าเชื่อเพราะดูเหมือนมีคนวัดมา จึงต้องบอกว่าใครวัด

# [7f26bf36] “{ $text }” gives a number about people or results without a source; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM006-message = “{ $text }” ยกตัวเลขเกี่ยวกับผู้คนหรือผลลัพธ์โดยไม่บอกแหล่งที่มา ไม่มีหลักฐานที่ตรวจสอบได้ในข้อความ (หลักฐานรองรับ: { $support })

# [56382797] Give the source: who counted, when, how many.
CLM006-fix = บอกแหล่งที่มา ว่าใครเก็บข้อมูล เมื่อไร จากกี่คน

## CLM007 authority-claim

# [733d980f] authority-claim
CLM007-name = อ้างผู้เชี่ยวชาญหรือหน่วยงาน

# [bf6b25fa] The post appeals to doctors, experts or an agency that the reader cannot identify, and names nothing by which it could be checked.
CLM007-what = โพสต์อ้างแพทย์ ผู้เชี่ยวชาญ หรือหน่วยงานที่คนอ่านไม่รู้ว่าเป็นใคร โดยไม่บอกอะไรให้ตรวจสอบ

# [783c1fae] Readers trust experts and agencies; the appeal must be true and checkable.
CLM007-why = คนอ่านเชื่อผู้เชี่ยวชาญและหน่วยงาน คำอ้างจึงต้องเป็นจริงและตรวจสอบได้

# [0bc71e5d] “{ $text }” appeals to doctors, experts or an agency that the reader cannot identify; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM007-message = “{ $text }” อ้างแพทย์ ผู้เชี่ยวชาญ หรือหน่วยงานที่คนอ่านไม่รู้ว่าเป็นใคร ไม่มีหลักฐานที่ตรวจสอบได้ในข้อความ (หลักฐานรองรับ: { $support })

# [f6c39e8c] Name the agency and the number of the approval, or the expert and the connection.
CLM007-fix = ระบุชื่อหน่วยงานและเลขที่อนุมัติ หรือระบุชื่อผู้เชี่ยวชาญและความเกี่ยวข้องกับแบรนด์

## CLM008 health-benefit-claim

# [509c3418] health-benefit-claim
CLM008-name = อ้างประโยชน์ต่อสุขภาพ

# [4aebabc3] The post promises a benefit to health, weight, sleep or energy, and names nothing by which it could be checked.
CLM008-what = โพสต์อ้างว่าดีต่อสุขภาพ น้ำหนัก การนอน หรือเพิ่มพลังงาน โดยไม่บอกอะไรให้ตรวจสอบ

# [42d58034] Health claims need evidence, for foods in many countries an authorised wording.
CLM008-why = คำอ้างเรื่องสุขภาพต้องมีหลักฐาน และหลายประเทศให้ใช้กับอาหารได้เฉพาะข้อความที่ได้รับอนุญาต

# [4ec301f5] “{ $text }” promises a benefit to health, weight, sleep or energy; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM008-message = “{ $text }” อ้างว่าดีต่อสุขภาพ น้ำหนัก การนอน หรือเพิ่มพลังงาน แต่ไม่มีหลักฐานที่ตรวจสอบได้ในข้อความ (หลักฐานรองรับ: { $support })

# [e78b78eb] Use the authorised wording for the ingredient, or say what it is rather than what it does.
CLM008-fix = ใช้ข้อความที่ได้รับอนุญาตสำหรับส่วนประกอบนั้น หรือบอกว่าสินค้าคืออะไรแทนที่จะบอกว่าช่วยอะไร

## CLM009 beauty-claim

# [54f03544] beauty-claim
CLM009-name = อ้างผลด้านความงาม

# [dd2cd88c] The post promises a measurable effect on skin, hair or teeth, and names nothing by which it could be checked.
CLM009-what = โพสต์อ้างผลที่วัดได้กับผิว ผม หรือฟัน โดยไม่บอกอะไรให้ตรวจสอบ

# [bac8aaaf] Cosmetic effects must be shown by tests on the product.
CLM009-why = ผลของเครื่องสำอางต้องมีการทดสอบสินค้านั้นมายืนยัน

# [44ca7748] “{ $text }” promises a measurable effect on skin, hair or teeth; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM009-message = “{ $text }” อ้างผลที่วัดได้กับผิว ผม หรือฟัน แต่ไม่มีหลักฐานที่ตรวจสอบได้ในข้อความ (หลักฐานรองรับ: { $support })

# [ca944b4f] Name the test, or say how it feels rather than what it changes.
CLM009-fix = ระบุการทดสอบ หรือเล่าว่าใช้แล้วรู้สึกอย่างไรแทนที่จะบอกว่าเปลี่ยนอะไร

## CLM010 environmental-claim

# [dcf5adf5] environmental-claim
CLM010-name = อ้างว่าดีต่อสิ่งแวดล้อม

# [bc2e37ae] The post claims to be good or harmless for the environment, and names nothing by which it could be checked.
CLM010-what = โพสต์อ้างว่าดีหรือไม่เป็นอันตรายต่อสิ่งแวดล้อม โดยไม่บอกอะไรให้ตรวจสอบ

# [de937fac] Generic green claims mislead; in the EU they are banned from 27 September 2026.
CLM010-why = คำว่ารักษ์โลกแบบกว้าง ๆ ทำให้คนเข้าใจผิด สหภาพยุโรปห้ามใช้ตั้งแต่วันที่ 27 กันยายน พ.ศ. 2569

# [b688e152] “{ $text }” claims to be good or harmless for the environment; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM010-message = “{ $text }” อ้างว่าดีหรือไม่เป็นอันตรายต่อสิ่งแวดล้อม แต่ไม่มีหลักฐานที่ตรวจสอบได้ในข้อความ (หลักฐานรองรับ: { $support })

# [4e6bd2bd] Name what is better, by how much, and the certificate or standard.
CLM010-fix = บอกว่าดีกว่าในเรื่องใด มากกว่าเท่าไร และตามใบรับรองหรือมาตรฐานใด

## CLM011 market-position-claim

# [10e6ddc6] market-position-claim
CLM011-name = อ้างว่าเป็นที่หนึ่ง

# [10497f24] The post claims the first place in a market, and names nothing by which it could be checked.
CLM011-what = โพสต์อ้างว่าเป็นที่หนึ่งในตลาด โดยไม่บอกอะไรให้ตรวจสอบ

# [502fad68] “Number one” and “the only” need data for the whole market.
CLM011-why = คำว่า “อันดับหนึ่ง” และ “หนึ่งเดียว” ต้องมีข้อมูลของทั้งตลาด

# [746cbba5] “{ $text }” claims the first place in a market; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM011-message = “{ $text }” อ้างว่าเป็นที่หนึ่งในตลาด แต่ไม่มีหลักฐานที่ตรวจสอบได้ในข้อความ (หลักฐานรองรับ: { $support })

# [507bea64] Name the market, the period and the source, or write it as an opinion.
CLM011-fix = ระบุตลาด ช่วงเวลา และแหล่งที่มา หรือเขียนให้เป็นความเห็นส่วนตัว

## CLM012 comparative-claim

# [18758818] comparative-claim
CLM012-name = อ้างว่าดีกว่า

# [1c8ac380] The post claims that something is better than others, or better by a stated amount (“twice as fast”), and names nothing by which it could be checked.
CLM012-what = โพสต์อ้างว่าดีกว่าเจ้าอื่น หรือดีกว่าเป็นจำนวนที่ระบุ (เช่น “เร็วกว่าสองเท่า”) โดยไม่บอกอะไรให้ตรวจสอบ

# [e31eea6c] Comparisons must be like with like, and checkable.
CLM012-why = ต้องเทียบของประเภทเดียวกัน และตรวจสอบได้

# [0112e71f] “{ $text }” claims that something is better than others, or better by a stated amount; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM012-message = “{ $text }” อ้างว่าดีกว่าเจ้าอื่น หรือดีกว่าเป็นจำนวนที่ระบุ แต่ไม่มีหลักฐานที่ตรวจสอบได้ในข้อความ (หลักฐานรองรับ: { $support })

# [89e366b9] Name what is compared, by which test and when.
CLM012-fix = บอกว่าเทียบอะไรกับอะไร ทดสอบด้วยวิธีใด และเมื่อไร

## CLM013 guarantee-claim

# [b9331cfe] guarantee-claim
CLM013-name = รับประกันผล

# [20c59cc9] The post guarantees a result, or success for everyone, and names nothing by which it could be checked.
CLM013-what = โพสต์รับประกันผลลัพธ์หรือบอกว่าได้ผลกับทุกคน โดยไม่บอกอะไรให้ตรวจสอบ

# [e29ee9ec] Nothing works for everyone.
CLM013-why = ไม่มีอะไรได้ผลกับทุกคน

# [a7b7fd4e] “{ $text }” guarantees a result, or success for everyone; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM013-message = “{ $text }” รับประกันผลลัพธ์หรือบอกว่าได้ผลกับทุกคน แต่ไม่มีหลักฐานที่ตรวจสอบได้ในข้อความ (หลักฐานรองรับ: { $support })

# [8beab0ed] Take it out; a refund policy may stay, as a term of sale.
CLM013-fix = ตัดออก ส่วนนโยบายคืนเงินคงไว้ได้ในฐานะเงื่อนไขการขาย

## CLM014 scarcity-claim

# [859e1121] scarcity-claim
CLM014-name = เร่งให้ซื้อเพราะของหรือเวลาจำกัด

# [8009e354] The post presses with little stock or little time, and names nothing by which it could be checked.
CLM014-what = โพสต์เร่งให้ซื้อด้วยจำนวนของหรือเวลาที่เหลือน้อย โดยไม่บอกอะไรให้ตรวจสอบ

# [5ad0f500] Pressure is unfair unless the shortage is real.
CLM014-why = การเร่งให้ซื้อไม่เป็นธรรมกับคนอ่าน เว้นแต่ของหรือเวลาเหลือน้อยจริง

# [b629239a] “{ $text }” presses with little stock or little time; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM014-message = “{ $text }” เร่งให้ซื้อด้วยจำนวนของหรือเวลาที่เหลือน้อย แต่ไม่มีหลักฐานที่ตรวจสอบได้ในข้อความ (หลักฐานรองรับ: { $support })

# [f3b08ce0] Give the real number or the end date, and keep to it.
CLM014-fix = บอกจำนวนจริงหรือวันสิ้นสุด และทำตามนั้น

## GEN001 assistant-preamble

# [2ee6260e] assistant-preamble
GEN001-name = คำเกริ่นของแชตบอต

# [aea27a28] The post holds an assistant's opening words.
GEN001-what = มีคำเกริ่นของแชตบอตติดอยู่ในโพสต์

# [bd808b21] It shows that a machine or a template wrote at least part of the post and that nobody read it before it went out; what it states may be unchecked too.
GEN001-why = แสดงว่ามีโพสต์อย่างน้อยบางส่วนที่ AI หรือเทมเพลตเขียน และไม่มีใครอ่านก่อนลง สิ่งที่กล่าวไว้จึงอาจยังไม่ได้ตรวจสอบด้วย

# [01fbc4f3] “{ $text }” is an assistant's opening words.
# $text: words of the post
GEN001-message = “{ $text }” เป็นคำเกริ่นของแชตบอต

# [d7e089a1] Remove it, and read the whole post once more.
GEN001-fix = ลบออก แล้วอ่านทั้งโพสต์อีกรอบ

## GEN002 assistant-refusal

# [e4165efc] assistant-refusal
GEN002-name = คำปฏิเสธของแชตบอต

# [e071c739] The post holds a chatbot's refusal.
GEN002-what = มีคำปฏิเสธของแชตบอตติดอยู่ในโพสต์

# [11bb1dec] “{ $text }” is a chatbot's refusal.
# $text: words of the post
GEN002-message = “{ $text }” เป็นคำปฏิเสธของแชตบอต

## GEN003 unfilled-placeholder

# [b2f55846] unfilled-placeholder
GEN003-name = ช่องว่างที่ไม่ได้เติม

# [d0b2309a] The post holds a placeholder that nobody filled in.
GEN003-what = มีช่องที่รอเติมข้อความแต่ไม่มีใครเติมค้างอยู่ในโพสต์

# [38c905b4] “{ $text }” is a placeholder that nobody filled in.
# $text: words of the post
GEN003-message = “{ $text }” เป็นช่องที่รอเติมข้อความแต่ไม่มีใครเติม

## GEN004 leaked-prompt

# [66e91831] leaked-prompt
GEN004-name = คำสั่ง AI หลุด

# [70db7be0] The post holds the instruction to the generator itself.
GEN004-what = มีคำสั่งที่พิมพ์ให้ AI เขียนโพสต์หลุดมาอยู่ในโพสต์

# [5ec5ffbe] “{ $text }” is the instruction to the generator itself.
# $text: words of the post
GEN004-message = “{ $text }” เป็นคำสั่งที่พิมพ์ให้ AI เขียนโพสต์

## GEN005 list-of-options

# [381144b5] list-of-options
GEN005-name = รายการตัวเลือกค้างอยู่

# [a6fbca38] The post holds the generator's list of options.
GEN005-what = มีรายการตัวเลือกที่ AI เสนอมาค้างอยู่ในโพสต์

# [5344a0e0] “{ $text }” is the generator's list of options.
# $text: words of the post
GEN005-message = “{ $text }” เป็นรายการตัวเลือกที่ AI เสนอมา

## GEN006 citation-token

# [f2369f54] citation-token
GEN006-name = รหัสอ้างอิงของแชตบอต

# [98cc560a] The post holds a citation mark or link parameter of a chatbot.
GEN006-what = มีรหัสอ้างอิงหรือพารามิเตอร์ในลิงก์จากแชตบอตติดอยู่ในโพสต์

# [cb0ece1b] “{ $text }” is a citation mark or link parameter of a chatbot.
# $text: words of the post
GEN006-message = “{ $text }” เป็นรหัสอ้างอิงหรือพารามิเตอร์ในลิงก์จากแชตบอต

## GEN007 assistant-closing-offer

# [18cbff3f] assistant-closing-offer
GEN007-name = คำปิดท้ายของแชตบอต

# [a854e16b] The post holds an assistant's closing offer.
GEN007-what = มีคำเสนอช่วยต่อที่แชตบอตใช้ปิดท้ายติดอยู่ในโพสต์

# [1147a1ac] “{ $text }” is an assistant's closing offer.
# $text: words of the post
GEN007-message = “{ $text }” เป็นคำเสนอช่วยต่อที่แชตบอตใช้ปิดท้าย

## GEN008 markup-left-over

# [cd5e7c93] markup-left-over
GEN008-name = เครื่องหมาย Markdown ค้างอยู่

# [fa5df26b] The post holds Markdown signs that no platform shows as markup.
GEN008-what = มีเครื่องหมาย Markdown ที่ไม่มีแพลตฟอร์มใดแสดงเป็นรูปแบบตัวอักษรค้างอยู่ในโพสต์

# [9975327d] “{ $text }” is Markdown signs that no platform shows as markup.
# $text: words of the post
GEN008-message = “{ $text }” เป็นเครื่องหมาย Markdown ที่ไม่มีแพลตฟอร์มใดแสดงเป็นรูปแบบตัวอักษร

## GEN009 stray-foreign-word

# [89ae588c] stray-foreign-word
GEN009-name = คำต่างภาษาหลุดมา

# [4db9ac85] The post holds a stray word of an unrelated language.
GEN009-what = มีคำจากภาษาอื่นที่ไม่เกี่ยวข้องหลุดมาอยู่ในโพสต์

# [f6e3b812] “{ $text }” is a stray word of an unrelated language.
# $text: words of the post
GEN009-message = “{ $text }” เป็นคำจากภาษาอื่นที่ไม่เกี่ยวข้องหลุดมา

## GEN010 template-residue

# [e416ccbf] template-residue
GEN010-name = โค้ดเทมเพลตค้างอยู่

# [bf434452] The post holds template code that was not filled in.
GEN010-what = มีโค้ดเทมเพลตที่ไม่ได้เติมค่าค้างอยู่ในโพสต์

# [35e16d33] “{ $text }” is template code that was not filled in.
# $text: words of the post
GEN010-message = “{ $text }” เป็นโค้ดเทมเพลตที่ไม่ได้เติมค่า

## EVA001 invisible-characters

# [4ce36c12] invisible-characters
EVA001-name = อักขระที่มองไม่เห็น

# [9032fb6b] The post holds invisible characters inside a word.
EVA001-what = มีอักขระที่มองไม่เห็นแทรกอยู่ในคำ

# [adc3afc1] It hides words from readers who use screen readers, from search and from checks; sometimes by accident, sometimes not.
EVA001-why = ทำให้โปรแกรมอ่านหน้าจอ การค้นหา และการตรวจสอบมองไม่เห็นคำนั้น บางครั้งเกิดโดยบังเอิญ บางครั้งก็จงใจ

# [1db97647] “{ $text }” holds invisible characters inside a word.
# $text: words of the post
EVA001-message = มีอักขระที่มองไม่เห็นแทรกอยู่ใน “{ $text }”

# [3ca63165] Write it in ordinary letters.
EVA001-fix = พิมพ์ใหม่ด้วยตัวอักษรปกติ

## EVA002 direction-override

# [2678ebf1] direction-override
EVA002-name = อักขระกลับทิศข้อความ

# [52608491] The post holds a control that reverses the order of letters.
EVA002-what = มีอักขระควบคุมที่สลับลำดับตัวอักษรอยู่ในโพสต์

# [304c1f40] “{ $text }” holds a control that reverses the order of letters.
# $text: words of the post
EVA002-message = มีอักขระควบคุมที่สลับลำดับตัวอักษรอยู่ใน “{ $text }”

## EVA003 look-alike-letters

# [128d043c] look-alike-letters
EVA003-name = ตัวอักษรหน้าตาคล้ายกัน

# [a7c1057b] The post holds letters of another script that look like the word's own.
EVA003-what = มีตัวอักษรของอีกระบบการเขียนที่หน้าตาคล้ายตัวอักษรเดิมปนอยู่ในคำ

# [6ff3d25c] “{ $text }” holds letters of another script that look like the word's own.
# $text: words of the post
EVA003-message = “{ $text }” มีตัวอักษรของอีกระบบการเขียนที่หน้าตาคล้ายตัวอักษรเดิมปนอยู่

## EVA004 stylised-letters

# [a54c64f2] stylised-letters
EVA004-name = ตัวอักษรดัดแปลง

# [5b0c07f3] The post holds letters from the mathematical or enclosed alphabets.
EVA004-what = มีตัวอักษรแบบคณิตศาสตร์หรือตัวอักษรในวงกลมหรือกรอบอยู่ในโพสต์

# [159cf9b6] “{ $text }” holds letters from the mathematical or enclosed alphabets.
# $text: words of the post
EVA004-message = “{ $text }” มีตัวอักษรแบบคณิตศาสตร์หรือตัวอักษรในวงกลมหรือกรอบ

## EVA005 separated-letters

# [562e7823] separated-letters
EVA005-name = ตัวอักษรที่ถูกแยกออกจากกัน

# [5f5346d1] The post holds a label whose letters are set apart or replaced by signs.
EVA005-what = มีป้ายกำกับที่ตัวอักษรถูกแยกออกจากกันหรือแทนด้วยเครื่องหมาย

# [595d656b] “{ $text }” holds a label whose letters are set apart or replaced by signs.
# $text: words of the post
EVA005-message = “{ $text }” มีป้ายกำกับที่ตัวอักษรถูกแยกออกจากกันหรือแทนด้วยเครื่องหมาย
