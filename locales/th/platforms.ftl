### platforms in th; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## PF-DSC001 meta-label-off

# [2b31e316] meta-label-off
PF-DSC001-name = ไม่ได้เปิดป้ายกำกับของ Meta

# [c2347db8] A post on Instagram or Facebook shows a partner's payment, gift or loan, and the paid-partnership label is declared to be off.
PF-DSC001-what = โพสต์บนอินสตาแกรมหรือเฟซบุ๊กแสดงให้เห็นว่าพาร์ทเนอร์จ่ายเงิน ให้ของ หรือให้ยืม แต่ระบุไว้ว่าปิดป้ายกำกับความร่วมมือแบบชำระเงิน

# [3d69dc1f] Meta asks for its label with the partner tagged; own products need none there, though the law may ask for one.
PF-DSC001-why = Meta กำหนดให้ใช้ป้ายกำกับของตนพร้อมแท็กพาร์ทเนอร์ สินค้าของตัวเองไม่ต้องใช้ป้ายนี้ แต่กฎหมายอาจให้แจ้ง

# [0d13f6da] Meta asks for its paid-partnership label; it is declared to be off.
PF-DSC001-message = Meta กำหนดให้ใช้ป้ายกำกับความร่วมมือแบบชำระเงิน แต่ระบุไว้ว่าปิดอยู่

# [5fb8ed56] Switch on the paid-partnership label and tag the partner.
PF-DSC001-fix = เปิดป้ายกำกับความร่วมมือแบบชำระเงินและแท็กพาร์ทเนอร์

## PF-DSC002 tiktok-disclosure-off

# [199d2654] tiktok-disclosure-off
PF-DSC002-name = ไม่ได้เปิดการแจ้งของ TikTok

# [198f5670] A commercial post on TikTok does not use the disclosure of commercial content.
PF-DSC002-what = โพสต์เชิงพาณิชย์บน TikTok ไม่ได้ใช้การเปิดเผยเนื้อหาเชิงพาณิชย์

# [74ab6f37] TikTok asks for it for own and for other brands; undisclosed videos get a notice and are kept out of the feed, in Thailand and the United States since September 2025.
PF-DSC002-why = TikTok กำหนดให้ใช้ทั้งกับแบรนด์ตัวเองและแบรนด์อื่น วิดีโอที่ไม่แจ้งจะถูกเตือนและไม่ขึ้นฟีด ในไทยและสหรัฐฯ เริ่มตั้งแต่เดือนกันยายน พ.ศ. 2568

# [3bbb1bfe] TikTok asks for its disclosure of commercial content; it is declared to be off.
PF-DSC002-message = TikTok กำหนดให้เปิดเผยเนื้อหาเชิงพาณิชย์ แต่ระบุไว้ว่าปิดอยู่

# [577c314b] Switch on “Disclose commercial content”: “Your brand” or “Branded content”.
PF-DSC002-fix = เปิด “เปิดเผยเนื้อหาเชิงพาณิชย์” (Disclose commercial content) แล้วเลือก “แบรนด์ของคุณ” (Your brand) หรือ “เนื้อหาที่กล่าวถึงแบรนด์” (Branded content)

## PF-DSC003 youtube-box-unticked

# [0667dac2] youtube-box-unticked
PF-DSC003-name = ไม่ได้ทำเครื่องหมายในช่องของยูทูบ

# [81deb48c] A video with paid promotion does not have YouTube's box ticked.
PF-DSC003-what = วิดีโอที่มีการโปรโมตแบบชำระเงินไม่ได้ทำเครื่องหมายในช่องของยูทูบ

# [9aeb7a2c] YouTube asks for it for paid placements, endorsements and sponsorships.
PF-DSC003-why = ยูทูบกำหนดให้ทำเครื่องหมายเมื่อมีการวางสินค้า การรับรองสินค้า หรือสปอนเซอร์ที่จ่ายเงิน

# [13bc4e66] YouTube asks for the paid-promotion box; it is declared to be off.
PF-DSC003-message = ยูทูบกำหนดให้ทำเครื่องหมายในช่องการโปรโมตแบบชำระเงิน แต่ระบุไว้ว่าไม่ได้ทำ

# [e4b3ac09] Tick “includes paid promotion”.
PF-DSC003-fix = ทำเครื่องหมายในช่อง “มีการโปรโมตแบบชำระเงิน”

## PF-DSC004 x-partnership-unmarked

# [25584dc1] x-partnership-unmarked
PF-DSC004-name = ไม่ได้แจ้งความร่วมมือบน X

# [6e430c66] A paid partnership on X carries neither “#ad” nor the built-in label.
PF-DSC004-what = โพสต์ความร่วมมือแบบชำระเงินบน X ไม่มีทั้ง “#ad” และป้ายกำกับในระบบ

# [99587b29] X asks for one of the two.
PF-DSC004-why = X กำหนดให้ใช้อย่างใดอย่างหนึ่ง

# [9f8ef32e] X asks for “#ad” or its Paid Partnership label.
PF-DSC004-message = X กำหนดให้ใส่ “#ad” หรือใช้ป้ายกำกับ Paid Partnership

# [643e6b72] Add “#ad” or the label.
PF-DSC004-fix = ใส่ “#ad” หรือเปิดป้ายกำกับ

## PF-DSC005 snapchat-tool-off

# [459c2a91] snapchat-tool-off
PF-DSC005-name = ไม่ได้เปิดเครื่องมือของสแนปแชต

# [b148ca04] Commercial content on Snapchat does not use the disclosure tool.
PF-DSC005-what = เนื้อหาเชิงพาณิชย์บนสแนปแชตไม่ได้ใช้เครื่องมือแจ้งว่าเป็นโฆษณา

# [72627292] Snap asks for it, also for own brands; what is undisclosed is not recommended to others.
PF-DSC005-why = Snap กำหนดให้ใช้แม้เป็นแบรนด์ของตัวเอง เนื้อหาที่ไม่แจ้งจะไม่ถูกแนะนำให้คนอื่น

# [853bffdd] Snapchat asks for its Paid Partnership tool; it is declared to be off.
PF-DSC005-message = สแนปแชตกำหนดให้ใช้เครื่องมือ Paid Partnership แต่ระบุไว้ว่าปิดอยู่

# [7020b9e3] Use the Paid Partnership tool.
PF-DSC005-fix = เปิดเครื่องมือ Paid Partnership

## PF-PRD001 not-allowed-as-branded-content

# [8ff54f27] not-allowed-as-branded-content
PF-PRD001-name = แพลตฟอร์มไม่ให้รับงานประเภทนี้

# [f00c4a64] The platform does not allow partnerships about this, or only with limits of age and place.
PF-PRD001-what = แพลตฟอร์มไม่ให้ทำโพสต์ร่วมกับแบรนด์ในเรื่องนี้ หรือให้ทำได้โดยจำกัดอายุและพื้นที่

# [659ddfc2] Meta and X keep lists of goods that may not be promoted in partnerships.
PF-PRD001-why = Meta และ X มีรายการสินค้าที่ห้ามโปรโมตในโพสต์ร่วมกับแบรนด์

# [6c896b63] The platform bars or limits partnerships about this ({ $product }).
# $product: a word of the list product-…
PF-PRD001-message = แพลตฟอร์มห้ามหรือจำกัดโพสต์ร่วมกับแบรนด์ในเรื่องนี้ ({ $product })

# [e60a9ebf] Look it up in the platform's list before posting.
PF-PRD001-fix = ตรวจดูในรายการของแพลตฟอร์มก่อนลงโพสต์

## PF-GEN001 ai-media-without-platform-label

# [6a5bae41] ai-media-without-platform-label
PF-GEN001-name = สื่อจาก AI ไม่มีป้ายกำกับของแพลตฟอร์ม

# [b3a9ca88] Realistic media are declared to be made by AI, and no label says so.
PF-GEN001-what = ระบุไว้ว่าสื่อที่ดูสมจริงสร้างด้วย AI แต่ไม่มีป้ายกำกับบอก

# [3cf4ac4e] Platforms ask for their AI label on realistic video and sound (Meta), scenes, people and sound (TikTok), people, events and places (YouTube); some content is barred even with it.
PF-GEN001-why = แพลตฟอร์มกำหนดให้ติดป้ายกำกับ AI กับวิดีโอและเสียงที่สมจริง (Meta) ฉาก คน และเสียง (TikTok) คน เหตุการณ์ และสถานที่ (ยูทูบ) เนื้อหาบางอย่างติดป้ายแล้วก็ยังห้าม

# [2445cdae] The platform asks for its AI label on realistic media made by AI.
PF-GEN001-message = แพลตฟอร์มกำหนดให้ติดป้ายกำกับ AI กับสื่อสมจริงที่สร้างด้วย AI

# [13a3bdc8] Switch on the platform's AI label.
PF-GEN001-fix = เปิดป้ายกำกับ AI ของแพลตฟอร์ม
