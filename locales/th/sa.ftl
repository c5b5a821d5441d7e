### sa in th; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## SA-DSC001 undisclosed-advertising

# [f857e0d7] Any post that promotes a product must say that it is advertising, paid or unpaid, in a way that leaves no doubt.
SA-DSC001-why = โพสต์ใดที่โปรโมตสินค้าต้องบอกว่าเป็นโฆษณาโดยไม่ให้มีข้อสงสัย ไม่ว่าจะได้เงินหรือไม่

## SA-DSC002 ambiguous-label

# [f67fcd4a] No list of words is known; these leave doubts, and the controls ask for none.
SA-DSC002-why = ไม่พบรายการคำที่กำหนดไว้ แต่คำเหล่านี้ทำให้สงสัย ขณะที่กฎต้องการให้ไม่มีข้อสงสัยเลย

## SA-DSC006 denied-advertising

# [b4b27331] The Ministry of Commerce takes “this is not an ad” on a promoting post for a violation; a label that is negated is no label.
SA-DSC006-why = กระทรวงพาณิชย์ถือว่าเขียน “นี่ไม่ใช่โฆษณา” ในโพสต์ที่โปรโมตสินค้าเป็นการฝ่าฝืน ป้ายกำกับในรูปปฏิเสธไม่นับเป็นป้ายกำกับ

## SA-DSC009 suspected-advertising

# [85b8a16a] Advertising by a private person counts even unpaid; a mere recommendation without a call to buy does not.
SA-DSC009-why = การโฆษณาของบุคคลทั่วไปนับด้วยแม้ไม่ได้เงิน แต่การแนะนำเฉย ๆ โดยไม่ชวนซื้อไม่นับ

## SA-DSC010 children-in-promotion

# [0d8716c2] children-in-promotion
SA-DSC010-name = เด็กในโพสต์โปรโมต

# [f7bbc1d5] The audience is under age. Do children, also one's own, or domestic workers appear in the promotion? That is prohibited.
SA-DSC010-ask = ผู้ชมเป็นผู้เยาว์ ในโพสต์มีเด็ก (รวมทั้งลูกของตัวเอง) หรือลูกจ้างในบ้านปรากฏอยู่หรือไม่ กฎหมายห้าม

## SA-GEN001 unlabelled-ai-picture

# [e88e6dc0] The picture is declared to be made by AI. Does it mislead about the product, or show a real person without consent?
SA-GEN001-ask = ระบุไว้ว่าภาพสร้างด้วย AI ภาพทำให้เข้าใจสินค้าผิด หรือแสดงคนจริงโดยไม่ได้รับความยินยอมหรือไม่
