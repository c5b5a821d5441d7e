### uk in th; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## UK-DSC001 undisclosed-advertising

# [a84be199] Anything received counts, also an unasked-for gift, a loan or a commission, and own brands; whether the brand had a say does not matter.
UK-DSC001-why = ได้อะไรมาก็นับทั้งหมด รวมของที่ไม่ได้ขอ ของที่ให้ยืม ค่าคอมมิชชัน และแบรนด์ของตัวเอง ไม่ว่าแบรนด์จะมีส่วนกำหนดเนื้อหาหรือไม่

## UK-DSC002 ambiguous-label

# [40d3de16] ASA and CMA advise against these words as the only label; “sponsored” suggests that the brand paid and had no say, and is refused here though not in the United States.
UK-DSC002-why = ASA และ CMA แนะนำว่าไม่ควรใช้คำเหล่านี้เป็นป้ายกำกับเพียงอย่างเดียว ส่วน “sponsored” ชวนให้เข้าใจว่าแบรนด์จ่ายเงินแต่ไม่ได้กำหนดเนื้อหา ที่นี่จึงไม่ยอมรับ ต่างจากสหรัฐฯ

## UK-DSC005 label-in-another-language

# [f5e36c9b] The label is not in the language of the post. Does the average reader of this audience understand it?
UK-DSC005-ask = ป้ายกำกับไม่ใช่ภาษาเดียวกับโพสต์ คนทั่วไปในกลุ่มผู้ชมนี้เข้าใจหรือไม่

## UK-DSC008 conditional-label

# [8566b261] The part of the post that earns a commission must be labelled as advertising; “may” leaves it open.
UK-DSC008-why = ส่วนของโพสต์ที่ได้ค่าคอมมิชชันต้องติดป้ายว่าเป็นโฆษณา คำว่า “อาจ” ไม่ได้บอกให้ชัด

## UK-DSC009 suspected-advertising

# [9e90f8fc] A gift or a tie of the past year counts too; only the author knows whether there is one.
UK-DSC009-why = ของฟรีหรือความเกี่ยวข้องในช่วงหนึ่งปีที่ผ่านมาก็นับด้วย มีแต่เจ้าของโพสต์ที่รู้ว่ามีหรือไม่

## UK-DSC011 brand-shares-the-duty

# [903a88dd] brand-shares-the-duty
UK-DSC011-name = แบรนด์ต้องรับผิดชอบด้วย

# [0995a236] A post with a declared connection is not labelled clearly.
UK-DSC011-what = โพสต์ที่ระบุไว้ว่ามีความเกี่ยวข้องไม่ได้ติดป้ายกำกับให้ชัด

# [6db445b8] The brand must take steps that posts are labelled, even those about gifts nobody asked for.
UK-DSC011-why = แบรนด์ต้องดำเนินการให้โพสต์ติดป้ายกำกับ แม้เป็นโพสต์เกี่ยวกับของฟรีที่ไม่ได้ขอ

# [2c3fb7e2] The post has a declared connection and no clear label. Did the brand take steps to have it labelled?
UK-DSC011-ask = โพสต์ระบุไว้ว่ามีความเกี่ยวข้องแต่ไม่มีป้ายกำกับที่ชัดเจน แบรนด์ได้ดำเนินการให้ติดป้ายแล้วหรือไม่

# [0ff035e1] Agree on the label in writing, and check the post.
UK-DSC011-fix = ตกลงเรื่องป้ายกำกับเป็นลายลักษณ์อักษร และตรวจโพสต์ด้วย

## UK-GEN001 unlabelled-ai-picture

# [0110dfb4] The picture is declared to be made by AI. Would readers be misled without being told, and would telling them clarify it? A virtual influencer labels advertising as a person does.
UK-GEN001-ask = ระบุไว้ว่าภาพสร้างด้วย AI ถ้าไม่บอก คนอ่านจะเข้าใจผิดหรือไม่ และถ้าบอกจะช่วยให้เข้าใจถูกหรือไม่ อินฟลูเอนเซอร์เสมือนต้องติดป้ายโฆษณาเหมือนคนจริง

## UK-CLM004 weight-loss-promise

# [a5409da9] weight-loss-promise
UK-CLM004-name = สัญญาว่าลดน้ำหนัก

# [a58a0721] The post tells of a result or a health effect that may be about weight.
UK-CLM004-what = โพสต์พูดถึงผลลัพธ์หรือผลต่อสุขภาพที่อาจเกี่ยวกับน้ำหนัก

# [8402abc1] Amounts and rates of weight loss are barred for food and need trials on people elsewhere.
UK-CLM004-why = อาหารห้ามบอกจำนวนหรืออัตราการลดน้ำหนัก ส่วนสินค้าอื่นต้องมีการทดลองกับคน

# [4b28ca3a] If this is about losing weight: does it promise an amount, a rate or a loss without effort? For food no amount or rate may be named, elsewhere it needs rigorous trials.
UK-CLM004-ask = ถ้าเป็นเรื่องลดน้ำหนัก โพสต์สัญญาจำนวน อัตรา หรือว่าลดได้โดยไม่ต้องออกแรงหรือไม่ อาหารบอกจำนวนหรืออัตราไม่ได้เลย ส่วนสินค้าอื่นต้องมีการทดลองที่รัดกุม

# [b7b06a32] Leave out amounts, rates and “without effort”.
UK-CLM004-fix = ตัดจำนวน อัตรา และคำว่า “ไม่ต้องออกแรง” ออก

## UK-CLM008 environmental-claim

# [125e945d] An absolute green claim needs proof for the whole life of the product, and its basis told.
UK-CLM008-why = คำอ้างรักษ์โลกแบบเบ็ดเสร็จต้องมีหลักฐานตลอดวงจรชีวิตของสินค้า และต้องบอกว่าอ้างจากอะไร

## UK-PRD002 less-healthy-food

# [7fed40b2] less-healthy-food
UK-PRD002-name = อาหารที่ไม่ดีต่อสุขภาพ

# [8e1aa19f] Food is promoted for a payment, a gift or another incentive.
UK-PRD002-what = โพสต์โปรโมตอาหารโดยได้ค่าตอบแทน ของฟรี หรือสิ่งจูงใจอื่น

# [3e3695d8] Paid online advertising of identifiable less healthy food has been banned since 5 January 2026; small businesses and brand-only posts are exempt.
UK-PRD002-why = ตั้งแต่วันที่ 5 มกราคม พ.ศ. 2569 ห้ามโฆษณาออนไลน์แบบจ่ายเงินที่เห็นได้ว่าเป็นอาหารที่ไม่ดีต่อสุขภาพ ยกเว้นธุรกิจขนาดเล็กและโพสต์ที่พูดถึงแบรนด์อย่างเดียว

# [28f0f0f7] The post promotes food for a consideration. Can a less healthy food be identified, and is the brand no small business? Then it may not be published.
UK-PRD002-ask = โพสต์โปรโมตอาหารโดยได้สิ่งตอบแทน เห็นได้หรือไม่ว่าเป็นอาหารที่ไม่ดีต่อสุขภาพ และแบรนด์ไม่ใช่ธุรกิจขนาดเล็กใช่หรือไม่ ถ้าใช่ทั้งสองข้อ ห้ามเผยแพร่

# [8700ef36] Find out whether the product counts as less healthy before posting.
UK-PRD002-fix = ตรวจก่อนลงโพสต์ว่าสินค้าจัดเป็นอาหารที่ไม่ดีต่อสุขภาพหรือไม่

## UK-LIC001 malformed-firm-number

# [dfa2d9a7] malformed-firm-number
UK-LIC001-name = เลขบริษัทการเงินผิดรูปแบบ

# [157af6e4] A Firm Reference Number is named, and what follows does not have the form of one, or nothing follows.
UK-LIC001-what = กล่าวถึง Firm Reference Number แต่สิ่งที่ตามมาไม่เป็นไปตามรูปแบบ หรือไม่มีอะไรตามมา

# [3a466790] A number of another form cannot be looked up in the FCA's register.
UK-LIC001-why = เลขที่ผิดรูปแบบค้นในทะเบียนของ FCA ไม่พบ

# [275f3c28] “{ $text }” announces a Firm Reference Number, and no number of six or seven digits follows.
# $text: words of the post
UK-LIC001-message = “{ $text }” บอกว่ามี Firm Reference Number แต่ไม่มีตัวเลขหกหรือเจ็ดหลักตามมา

# [75ecde62] Give the number as the FCA's register has it.
UK-LIC001-fix = ใส่เลขให้ตรงกับทะเบียนของ FCA
