### us in th; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## US-DSC009 suspected-advertising

# [006d9297] A tag or a mere show of the product can be an endorsement; if there is a connection, it must be told.
US-DSC009-why = แค่แท็กหรือโชว์สินค้าก็อาจนับเป็นการรับรองสินค้าแล้ว ถ้ามีความเกี่ยวข้องก็ต้องบอก

## US-DSC012 video-disclosed-in-words-only

# [0d535c3c] video-disclosed-in-words-only
US-DSC012-name = วิดีโอแจ้งแค่ในข้อความ

# [4fefb6a8] The label of a video post stands in its text.
US-DSC012-what = ป้ายกำกับของโพสต์วิดีโออยู่ในข้อความ

# [731a344d] Who watches a video need not read the text beside it.
US-DSC012-why = คนดูวิดีโออาจไม่ได้อ่านข้อความประกอบ

# [1a056175] The label stands in the text. Is it also in the video or picture itself, spoken or shown long enough to read, and repeated in a live stream?
US-DSC012-ask = ป้ายกำกับอยู่ในข้อความ แล้วในตัววิดีโอหรือภาพมีด้วยหรือไม่ ทั้งพูดหรือขึ้นนานพอให้อ่านทัน และถ้าไลฟ์สดก็บอกซ้ำเป็นระยะ

# [e26d318c] Say or show the label in the video too.
US-DSC012-fix = พูดหรือขึ้นป้ายกำกับในวิดีโอด้วย

## US-DSC013 undisclosed-employee-review

# [97aa4c9c] undisclosed-employee-review
US-DSC013-name = รีวิวจากพนักงานที่ไม่เปิดเผย

# [bc6597fd] An employee praises the employer's product and does not say so.
US-DSC013-what = พนักงานชมสินค้าของที่ทำงานโดยไม่บอกว่าเป็นพนักงาน

# [ff65b3ba] Reviews by insiders that hide the tie are banned.
US-DSC013-why = กฎหมายห้ามรีวิวจากคนในที่ปิดบังความเกี่ยวข้อง

# [c1ed8fdc] The author works for what is praised (“{ $text }”), and nothing says so clearly.
# $text: words of the post
US-DSC013-message = เจ้าของโพสต์ทำงานให้แบรนด์ที่ชม (“{ $text }”) แต่ไม่ได้บอกให้ชัด

# [c687731e] Say at the beginning that you work there: “{ $label } | I work at …”.
# $label: the label in the language of the post, such as Ad
US-DSC013-fix = บอกไว้ต้นโพสต์ว่าทำงานที่นั่น: “{ $label } | ทำงานที่ …”

## US-DSC014 payment-for-promoting-securities

# [0e39870d] payment-for-promoting-securities
US-DSC014-name = รับค่าตอบแทนโปรโมตหลักทรัพย์

# [d3d96da3] An investment is promoted for a consideration.
US-DSC014-what = โพสต์โปรโมตการลงทุนโดยได้รับสิ่งตอบแทน

# [bd209190] For securities, also many crypto-assets, the amount must be told, not only the fact.
US-DSC014-why = สำหรับหลักทรัพย์ รวมทั้งสินทรัพย์คริปโตหลายชนิด ต้องบอกจำนวนเงินด้วย ไม่ใช่บอกแค่ว่าได้รับ

# [d8eac670] The post promotes an investment and its author gains by it. Does it tell the fact and the amount of what was or will be received?
US-DSC014-ask = โพสต์โปรโมตการลงทุนและเจ้าของโพสต์ได้ประโยชน์ โพสต์บอกหรือไม่ว่าได้รับหรือจะได้รับอะไร และเป็นจำนวนเท่าไร

# [7460e567] Tell who pays, and how much.
US-DSC014-fix = บอกว่าใครจ่าย และจ่ายเท่าไร

## US-GEN001 synthetic-performer

# [7c5992d6] synthetic-performer
US-GEN001-name = นักแสดงสังเคราะห์ (AI)

# [2b780dcb] New York asks for a conspicuous disclosure of a synthetic performer in an advertisement; a picture without a human likeness is not covered.
US-GEN001-why = รัฐนิวยอร์กกำหนดให้แจ้งอย่างเด่นชัดเมื่อใช้นักแสดงสังเคราะห์ (สร้างด้วย AI) ในโฆษณา ภาพที่ไม่มีรูปลักษณ์ของมนุษย์ไม่เข้าข่าย

## US-GEN003 unlabelled-ai-picture

# [e9fc48c6] The picture is declared to be made by AI. Would a reader decide otherwise if they knew? Then say so: federal law has no AI label, but forbids what misleads.
US-GEN003-ask = ระบุไว้ว่าภาพสร้างด้วย AI ถ้าคนอ่านรู้แล้วจะตัดสินใจต่างไปหรือไม่ ถ้าใช่ก็ต้องบอก กฎหมายรัฐบาลกลาง ไม่ได้กำหนดป้ายกำกับ AI แต่ห้ามสิ่งที่ทำให้เข้าใจผิด

## US-CLM005 own-result-claim

# [87928686] A result is read as what the buyer will get. What people can generally expect must stand beside it; “results may vary” is not enough.
US-CLM005-why = คนอ่านเข้าใจว่าซื้อแล้วจะได้ผลแบบเดียวกัน จึงต้องบอกผลที่คนทั่วไปคาดหวังได้ไว้คู่กัน แค่เขียนว่า “ผลลัพธ์แตกต่างกันในแต่ละบุคคล” ไม่พอ

## US-CLM006 weight-loss-beyond-belief

# [5e93d417] weight-loss-beyond-belief
US-CLM006-name = ลดน้ำหนักเกินจริง

# [338bdc33] The post tells of a health effect or a result that may be about weight.
US-CLM006-what = โพสต์พูดถึงผลต่อสุขภาพหรือผลลัพธ์ที่อาจเกี่ยวกับน้ำหนัก

# [fd649507] The FTC lists seven weight-loss promises that are false on their face.
US-CLM006-why = FTC มีรายการคำสัญญาเรื่องลดน้ำหนักเจ็ดข้อที่เห็นได้ทันทีว่าไม่จริง

# [e661b02a] If this is about losing weight: does it promise what no product can do (two pounds a week without diet, permanent, for everyone, whatever one eats, fat blocked, worn or rubbed on)?
US-CLM006-ask = ถ้าเป็นเรื่องลดน้ำหนัก โพสต์สัญญาสิ่งที่ไม่มีสินค้าใดทำได้หรือไม่ (ลดสัปดาห์ละ 2 ปอนด์หรือราว 0.9 กิโลกรัมโดยไม่คุมอาหาร ลดถาวร ได้ผลกับทุกคน กินอะไรก็ได้ บล็อกไขมัน แค่สวมหรือทาก็ลด)

# [bec6f915] Take such promises out.
US-CLM006-fix = ตัดคำสัญญาเหล่านี้ออก

## US-PRD001 prescription-medicine-advertising

# [246fa28d] The promotion of a prescription medicine must carry fair balance and its risks.
US-PRD001-why = การโปรโมตยาที่ต้องมีใบสั่งแพทย์ต้องบอกข้อดีและความเสี่ยงอย่างสมดุล

## US-PRD002 tobacco-advertising

# [6c2ff57c] E-cigarettes and other nicotine products need the prescribed warning in the advertisement itself.
US-PRD002-why = บุหรี่ไฟฟ้าและผลิตภัณฑ์นิโคตินอื่นต้องมีคำเตือนตามที่กำหนดอยู่ในตัวโฆษณา

# [722310a9] Put the prescribed nicotine warning into the advertisement.
US-PRD002-fix = ใส่คำเตือนเรื่องนิโคตินตามที่กำหนดไว้ในโฆษณา

## US-PRD003 alcohol-advertising

# [15260361] The post promotes alcohol. Is the audience of age, is the message responsible, and does a post for the industry name the responsible advertiser?
US-PRD003-ask = โพสต์โปรโมตแอลกอฮอล์ ผู้ชมอายุถึงเกณฑ์หรือไม่ เนื้อหารับผิดชอบต่อสังคมหรือไม่ และถ้าเป็นโพสต์ให้ผู้ผลิตหรือผู้ขาย ได้ระบุชื่อผู้โฆษณาที่รับผิดชอบหรือไม่

## US-PRD004 gambling-advertising

# [90b7d902] The post promotes gambling. Is the operator licensed in the states of the audience, and is the audience of age?
US-PRD004-ask = โพสต์โปรโมตการพนัน ผู้ประกอบการมีใบอนุญาตในรัฐของผู้ชมหรือไม่ และผู้ชมอายุถึงเกณฑ์หรือไม่
