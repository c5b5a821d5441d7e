### il in th; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## IL-DSC001 undisclosed-advertising

# [39a69b64] A post from which its author gains, and which a reasonable reader may not take for advertising, counts as misleading even where all of it is true. The Authority takes an influencer's opinion with any reward for advertising.
IL-DSC001-why = โพสต์ที่เจ้าของได้ประโยชน์ และคนอ่านทั่วไปอาจไม่รู้ว่าเป็นโฆษณา ถือว่าทำให้เข้าใจผิดแม้ทุกคำเป็นจริง หน่วยงานคุ้มครองผู้บริโภคถือว่าความเห็นของอินฟลูเอนเซอร์ที่มีสิ่งตอบแทนใด ๆ เป็นโฆษณา

## IL-DSC002 ambiguous-label

# [204a5908] The Attorney General asks for an express statement that it is advertising or funded content. “בשיתוף” is contested; the Attorney General refuses it, and a Tel Aviv court once accepted it in a settlement. “תוכן שיווקי” is the trade's own word.
IL-DSC002-why = อัยการสูงสุดกำหนดให้บอกตรง ๆว่าเป็นโฆษณาหรือเนื้อหาที่มีผู้จ่ายเงิน คำว่า “בשיתוף” ยังเป็นที่ถกเถียง อัยการสูงสุดไม่ยอมรับ แต่ศาลเทลอาวีฟเคยยอมรับในข้อตกลงประนีประนอมครั้งหนึ่ง ส่วน “תוכן שיווקי” เป็นคำที่วงการใช้กันเอง

## IL-DSC009 suspected-advertising

# [148b06b9] Any benefit, before or after, makes the post advertising; tagging the brand does not say so.
IL-DSC009-why = ประโยชน์ใด ๆ ไม่ว่าได้ก่อนหรือหลังก็ทำให้โพสต์เป็นโฆษณา การแท็กแบรนด์ไม่ได้บอกเรื่องนี้

## IL-DSC011 advertisement-dressed-as-news

# [4c099aea] advertisement-dressed-as-news
IL-DSC011-name = โฆษณาในคราบข่าว

# [5c3dddf9] An advertisement has the form of a report and does not say expressly that it is advertising.
IL-DSC011-what = โฆษณาทำเป็นรูปแบบรายงานข่าวและไม่ได้บอกตรง ๆ ว่าเป็นโฆษณา

## IL-GEN001 edited-body

# [069224b7] The body in the picture is declared to be edited. If a model's outline was narrowed: does the note of the law stand on the picture, plainly and on at least 7 % of it, and is there a medical certificate for an underweight model?
IL-GEN001-ask = ระบุไว้ว่าร่างกายในภาพผ่านการแต่งภาพ ถ้าทำให้รูปร่างของนางแบบหรือนายแบบเพรียวลง บนภาพมีข้อความตามกฎหมายที่เห็นชัดและกินพื้นที่อย่างน้อย 7% หรือไม่ และถ้าน้ำหนักต่ำกว่าเกณฑ์ มีใบรับรองแพทย์หรือไม่

## IL-GEN002 unlabelled-ai-picture

# [622df812] No law asks for an AI label as such; a picture that misleads on a material matter is misleading advertising, and a real person's likeness is protected.
IL-GEN002-why = ไม่มีกฎหมายกำหนดป้ายกำกับ AI โดยเฉพาะ แต่ภาพที่ทำให้เข้าใจผิดในเรื่องสำคัญถือเป็นโฆษณาที่ทำให้เข้าใจผิด และรูปลักษณ์ของคนจริงได้รับความคุ้มครอง

## IL-CLM003 health-benefit-of-food

# [f1f0fe6f] The regulations on health claims under the law of 2015 were never made, so that even a mild claim for food is a risk.
IL-CLM003-why = กฎระเบียบเรื่องคำอ้างด้านสุขภาพตามกฎหมาย พ.ศ. 2558 ไม่เคยประกาศใช้ แม้คำอ้างเบา ๆ ของอาหารจึงยังเสี่ยง

## IL-PRD003 cannabis-advertising

# [98164a3d] cannabis-advertising
IL-PRD003-name = โฆษณากัญชา

# [b5b255ea] The post promotes cannabis or CBD.
IL-PRD003-what = โพสต์โปรโมตกัญชาหรือ CBD

# [d881835d] Promoting medical cannabis is a crime; whether the ban reaches CBD cosmetics is for counsel.
IL-PRD003-why = การโปรโมตกัญชาทางการแพทย์เป็นความผิดอาญา ส่วนข้อห้ามนี้รวมเครื่องสำอาง CBD หรือไม่ ต้องให้นักกฎหมายพิจารณา

# [b5b255ea] The post promotes cannabis or CBD.
IL-PRD003-message = โพสต์โปรโมตกัญชาหรือ CBD
