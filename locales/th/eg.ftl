### eg in th; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## EG-DSC001 undisclosed-advertising

# [fa324708] No article names a label for influencers; hidden advertising is argued to be deception, and who promotes is an advertiser. That is why this is a review and no fail.
EG-DSC001-why = ไม่มีมาตราใดกำหนดป้ายกำกับสำหรับอินฟลูเอนเซอร์ แต่มีข้อโต้แย้งว่าโฆษณาแฝงเป็นการหลอกลวง และผู้โปรโมตคือผู้โฆษณา ผลจึงเป็น “ควรตรวจทาน” ไม่ใช่ “ไม่ผ่าน”

## EG-LIC001 giveaway-terms

# [d4d92ff6] The Consumer Protection Agency must be told of a competition at least three days before it is announced.
EG-LIC001-why = ต้องแจ้งหน่วยงานคุ้มครองผู้บริโภคก่อนประกาศการชิงรางวัลอย่างน้อยสามวัน

## EG-GEN001 unlabelled-ai-picture

# [49c4ddd6] The picture is declared to be made by AI. Does it deceive about the product, or show a real person in a made-up scene?
EG-GEN001-ask = ระบุไว้ว่าภาพสร้างด้วย AI ภาพหลอกให้เข้าใจสินค้าผิด หรือแสดงคนจริงในฉากที่แต่งขึ้นหรือไม่

## EG-PRD003 food-without-registration

# [19cc72eb] food-without-registration
EG-PRD003-name = อาหารที่ไม่ได้ขึ้นทะเบียน

# [cf536146] The post advertises a { $product }. Is it, or its plant, registered with the Food Safety Authority, and does the post say what the label says?
# $product: a word of the list product-…
EG-PRD003-ask = โพสต์โฆษณาสินค้าประเภท{ $product } สินค้าหรือโรงงานที่ผลิตขึ้นทะเบียนกับหน่วยงานความปลอดภัยอาหารแล้วหรือไม่ และโพสต์พูดตรงกับฉลากหรือไม่
