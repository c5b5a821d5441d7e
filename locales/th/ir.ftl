### ir in th; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## IR-DSC001 undisclosed-advertising

# [b2c585fa] Who gains by an advertisement must be clear and explicit; a named brand may satisfy that, and no article asks influencers for a word. That is why this is a review and no fail.
IR-DSC001-why = ต้องบอกให้ชัดเจนและตรงไปตรงมาว่าใครได้ประโยชน์จากโฆษณา การระบุชื่อแบรนด์อาจเพียงพอ และไม่มีมาตราใดกำหนดคำที่อินฟลูเอนเซอร์ต้องใช้ ผลจึงเป็น “ควรตรวจทาน” ไม่ใช่ “ไม่ผ่าน”

## IR-LIC001 unlicensed-advertiser

# [64a83a4d] A page that accepts advertisements needs a licence or acts through a licensed centre; only where advertising is its main work is it a breach by itself, which the post does not show.
IR-LIC001-why = เพจที่รับโฆษณาต้องมีใบอนุญาตหรือทำผ่านศูนย์ที่มีใบอนุญาต แต่จะเป็นข้อฝ่าฝืนในตัวเองเฉพาะเมื่อรับโฆษณาเป็นงานหลัก ซึ่งดูจากโพสต์ไม่ได้

# [5f524c77] Act through a licensed advertising centre, or get the licence.
IR-LIC001-fix = ทำผ่านศูนย์โฆษณาที่มีใบอนุญาต หรือขอใบอนุญาต

## IR-GEN001 unlabelled-ai-picture

# [8f375068] The picture is declared to be made by AI. Does it mislead about the product, or change a real person's picture?
IR-GEN001-ask = ระบุไว้ว่าภาพสร้างด้วย AI ภาพทำให้เข้าใจสินค้าผิด หรือดัดแปลงภาพของคนจริงหรือไม่

## IR-CLM002 unsubstantiated-claim

# [e15a59ab] Claims that cannot be proven, and scientific ones that no reliable source confirms, count as false advertising; who orders and who makes it are both liable.
IR-CLM002-why = คำอ้างที่พิสูจน์ไม่ได้ และคำอ้างทางวิทยาศาสตร์ที่ไม่มีแหล่งน่าเชื่อถือยืนยัน นับเป็นโฆษณาเท็จ ทั้งผู้ว่าจ้างและผู้ทำต้องรับผิด

## IR-PRD003 harmful-goods-list

# [c6d6f673] harmful-goods-list
IR-PRD003-name = รายการสินค้าที่เป็นโทษ

# [68de8062] Food or drink is promoted.
IR-PRD003-what = โพสต์โปรโมตอาหารหรือเครื่องดื่ม

# [86a494c9] Goods on the yearly list of the Ministry of Health may not be advertised in any medium.
IR-PRD003-why = สินค้าในรายการประจำปีของกระทรวงสาธารณสุขห้ามโฆษณาในสื่อทุกชนิด

# [e7ba7e01] The post promotes food or drink. Is it on this year's list of harmful goods of the Ministry of Health (soft drinks, crisps …)? Those may not be advertised.
IR-PRD003-ask = โพสต์โปรโมตอาหารหรือเครื่องดื่ม สินค้านี้อยู่ในรายการสินค้าที่เป็นโทษของกระทรวงสาธารณสุขปีนี้หรือไม่ (น้ำอัดลม มันฝรั่งทอดกรอบ ฯลฯ) สินค้าในรายการห้ามโฆษณา

# [8a7445a7] Look the product up in the list of the year.
IR-PRD003-fix = ตรวจสินค้าในรายการประจำปีนี้
