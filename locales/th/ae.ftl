### ae in th; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## AE-DSC001 undisclosed-advertising

# [6e80be61] Any payment, in money or in kind, must be told explicitly and clearly; promotion counts as advertising paid or unpaid.
AE-DSC001-why = ค่าตอบแทนทุกอย่าง ไม่ว่าเป็นเงินหรือสิ่งของ ต้องบอกอย่างตรงไปตรงมาและชัดเจน การโปรโมตนับเป็นโฆษณาไม่ว่าได้เงินหรือไม่

## AE-DSC002 ambiguous-label

# [18f8c73e] The guide names “Advertisement”, “إعلان”, “#ad” and “#paid_ad” as good; thanks and “in cooperation with” are not enough.
AE-DSC002-why = คู่มือระบุว่า “Advertisement” “إعلان” “#ad” และ “#paid_ad” ใช้ได้ ส่วนคำขอบคุณและ “ร่วมกับ” ไม่พอ

## AE-DSC005 label-in-another-language

# [ac8fce28] The label is not in the language of the post. Does this audience understand it? “#ad” is named as good by the guide.
AE-DSC005-ask = ป้ายกำกับไม่ใช่ภาษาเดียวกับโพสต์ ผู้ชมกลุ่มนี้เข้าใจหรือไม่ ทั้งนี้คู่มือระบุว่า “#ad” ใช้ได้

## AE-DSC009 suspected-advertising

# [a7727c00] A post that only implies that its author uses the product is still advertising.
AE-DSC009-why = โพสต์ที่แค่ชวนให้เข้าใจว่าเจ้าของโพสต์ใช้สินค้านั้นก็ยังเป็นโฆษณา

## AE-LIC002 unlicensed-advertiser-before-2026

# [886940df] unlicensed-advertiser-before-2026
AE-LIC002-name = ผู้โฆษณาไม่มีใบอนุญาต (ก่อน พ.ศ. 2569)

# [bc1ef838] A licence was asked for before the permit of 2026 too, by rules that the matrix does not hold.
AE-LIC002-why = ก่อนมีใบอนุญาตแบบ พ.ศ. 2569 ก็ต้องมีใบอนุญาตอยู่แล้วตามกฎที่ไม่ได้อยู่ในตาราง

## AE-GEN001 ai-picture-of-public-figures

# [a8031300] ai-picture-of-public-figures
AE-GEN001-name = ภาพบุคคลสาธารณะจาก AI

# [1a4eea8f] The picture of an advertising post is declared to be made by AI, and nothing says so.
AE-GEN001-what = ระบุไว้ว่าภาพของโพสต์โฆษณาสร้างด้วย AI แต่ไม่มีอะไรบอกไว้

# [ac7024dd] National symbols and public figures may be shown by AI only with official approval; a label does not replace it.
AE-GEN001-why = การใช้ AI สร้างภาพสัญลักษณ์ของชาติหรือบุคคลสาธารณะต้องได้รับอนุมัติจากทางการ ป้ายกำกับใช้แทนไม่ได้

# [38b882ac] The picture is declared to be made by AI. Does it show a national symbol or a public figure? That needs official approval; other pictures need no label as such.
AE-GEN001-ask = ระบุไว้ว่าภาพสร้างด้วย AI ในภาพมีสัญลักษณ์ของชาติหรือบุคคลสาธารณะหรือไม่ ถ้ามีต้องได้รับอนุมัติจากทางการ ส่วนภาพอื่นไม่ต้องมีป้ายกำกับโดยเฉพาะ

# [d62c4d36] Get the approval before posting, or use a picture without the symbol or the public figure.
AE-GEN001-fix = ขออนุมัติก่อนโพสต์ หรือใช้ภาพที่ไม่มีสัญลักษณ์หรือบุคคลสาธารณะนั้น

## AE-CLM002 superlative-in-a-health-ad

# [1fc718e4] superlative-in-a-health-ad
AE-CLM002-name = คำว่าดีที่สุดในโฆษณาสุขภาพ

# [d94de05b] A post about a health product or a clinic praises it in words of superiority or scarcity.
AE-CLM002-what = โพสต์เรื่องผลิตภัณฑ์สุขภาพหรือคลินิกใช้คำว่าเหนือกว่าใครหรือมีจำนวนจำกัด

# [34cd1b7d] Words such as unique, incomparable, best, very limited quantity are banned in health advertising, proven or not.
AE-CLM002-why = คำอย่าง ไม่เหมือนใคร ไม่มีใครเทียบ ดีที่สุด มีจำนวนจำกัดมาก ห้ามใช้ในโฆษณาด้านสุขภาพ ไม่ว่าพิสูจน์ได้หรือไม่

# [26497e8d] “{ $text }” is wording that is banned in health advertising, proven or not.
# $text: words of the post
AE-CLM002-message = “{ $text }” เป็นถ้อยคำต้องห้ามในโฆษณาด้านสุขภาพ ไม่ว่าพิสูจน์ได้หรือไม่

# [a93a9c22] Take the words out.
AE-CLM002-fix = ตัดคำเหล่านี้ออก

## AE-PRD007 sector-needs-approval

# [6977bb6b] sector-needs-approval
AE-PRD007-name = สินค้าหรือบริการที่ต้องได้รับอนุมัติ
