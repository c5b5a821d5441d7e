### register in th; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## REG001 approved-claim-used

# [4de8e481] approved-claim-used
REG001-name = คำกล่าวอ้างที่อนุมัติแล้ว

# [ab214681] The post makes an approved claim, in force on its day and in its jurisdictions, with its disclaimers beside it.
REG001-what = โพสต์ใช้คำกล่าวอ้างที่อนุมัติแล้ว ยังมีผลในวันที่โพสต์และในประเทศนั้น และมีข้อความประกอบครบ

# [2447f19e] A claim whose proof is on record needs no second look; the reference says where the proof is.
REG001-why = คำกล่าวอ้างที่มีหลักฐานในทะเบียนไม่ต้องตรวจซ้ำ ทะเบียนบอกไว้ว่าหลักฐานอยู่ที่ไหน

# [6f25a5c3] “{ $text }” is approved: { $claim }, evidence { $evidence }, until { $expires }.
# $text: words of the post
# $claim: the id of an approved claim
# $evidence: one or more of proof-told
# $expires: a day such as 2026-12-31, or the text of no-end
REG001-message = “{ $text }” อนุมัติแล้ว: { $claim } · หลักฐาน: { $evidence } · หมดอายุ (ค.ศ.): { $expires }

# [eb207b37] Nothing; see that the conditions of the approval are met.
REG001-fix = ไม่ต้องแก้ แค่ดูให้เป็นไปตามเงื่อนไขของการอนุมัติ

## REG002 approval-not-in-force

# [76ac3359] approval-not-in-force
REG002-name = การอนุมัติไม่มีผล

# [58ca10c6] The post makes a claim whose approval has expired, or has not begun, on the day of the post.
REG002-what = โพสต์ใช้คำกล่าวอ้างที่การอนุมัติหมดอายุแล้ว หรือยังไม่เริ่มมีผลในวันที่โพสต์

# [1fcaa252] Proof ages - studies are withdrawn, products and permits change; an approval holds for its time.
REG002-why = หลักฐานเก่าลงได้ งานวิจัยอาจถูกถอน สินค้าและใบอนุญาตเปลี่ยนไป การอนุมัติจึงมีผลแค่ในช่วงเวลาของมัน

# [b3e16cd7] “{ $text }” is claim { $claim }, { $standing } on the day of the post: approved { $approved_on }, until { $expires }.
# $text: words of the post
# $claim: the id of an approved claim
# $standing: a word of the list standing-…
# $approved_on: a day such as 2026-01-31
# $expires: a day such as 2026-12-31, or the text of no-end
REG002-message = “{ $text }” คือคำกล่าวอ้าง { $claim } สถานะในวันที่โพสต์: { $standing } · อนุมัติเมื่อ ค.ศ. { $approved_on } · หมดอายุ (ค.ศ.): { $expires }

# [f25b8993] Renew the approval, or take the claim out.
REG002-fix = ต่ออายุการอนุมัติ หรือตัดคำกล่าวอ้างออก

## REG003 disclaimer-missing

# [f4c2d207] disclaimer-missing
REG003-name = ขาดข้อความประกอบ

# [21b467b7] The post makes an approved claim without a disclaimer that the approval wants beside it.
REG003-what = โพสต์ใช้คำกล่าวอ้างที่อนุมัติแล้ว แต่ไม่มีข้อความประกอบที่การอนุมัติกำหนดให้แสดงคู่กัน

# [b79f4d4a] The claim was approved together with the disclaimer; without it readers take more from the claim than the proof gives.
REG003-why = คำกล่าวอ้างนี้อนุมัติมาพร้อมข้อความประกอบ ถ้าไม่มี คนอ่านจะเข้าใจเกินกว่าที่หลักฐานพิสูจน์ได้

# [ef856049] “{ $text }” (approved claim { $claim }) stands without its disclaimer: “{ $disclaimer }”.
# $text: words of the post
# $claim: the id of an approved claim
# $disclaimer: words of the register
REG003-message = “{ $text }” (คำกล่าวอ้างที่อนุมัติแล้ว { $claim }) ไม่มีข้อความประกอบ: “{ $disclaimer }”

# [124f5c10] Add beside the claim: “{ $disclaimer }”
# $disclaimer: words of the register
REG003-fix = เพิ่มไว้ข้างคำกล่าวอ้าง: “{ $disclaimer }”

## REG004 outside-its-jurisdiction

# [6d3853a4] outside-its-jurisdiction
REG004-name = ไม่ได้อนุมัติสำหรับประเทศนี้

# [68ce5e23] The post makes an approved claim in a jurisdiction for which it is not approved.
REG004-what = โพสต์ใช้คำกล่าวอ้างที่อนุมัติแล้วในประเทศที่ไม่ได้อนุมัติไว้

# [7eb0518d] What counts as proof, and what may be claimed at all, differs from country to country.
REG004-why = อะไรนับเป็นหลักฐาน และอะไรกล่าวอ้างได้บ้าง ต่างกันไปในแต่ละประเทศ

# [8d1a426e] “{ $text }” is claim { $claim }, approved for { $holds_in }; this post is judged for { $places } too.
# $text: words of the post
# $claim: the id of an approved claim
# $holds_in: words of the list jurisdiction-…, or the text of all-jurisdictions
# $places: words of the list jurisdiction-…
REG004-message = “{ $text }” คือคำกล่าวอ้าง { $claim } ซึ่งอนุมัติไว้สำหรับ: { $holds_in } แต่โพสต์นี้ตรวจตามกฎหมายของประเทศเหล่านี้ด้วย: { $places }

# [5ade535c] Tell where the post is shown (--jurisdiction, meta.region), have the claim approved there, or take it out.
REG004-fix = ระบุว่าโพสต์เผยแพร่ที่ไหน (--jurisdiction หรือ meta.region) ขออนุมัติคำกล่าวอ้างสำหรับที่นั่น หรือตัดออก

## REG005 close-to-an-approved-claim

# [b12abe25] close-to-an-approved-claim
REG005-name = ใกล้เคียงคำกล่าวอ้างที่อนุมัติ

# [05f8db6e] The post makes a claim without proof in nearly the words of an approved one.
REG005-what = โพสต์มีคำกล่าวอ้างที่ไม่มีหลักฐาน แต่ใช้คำแทบจะตรงกับคำกล่าวอ้างที่อนุมัติแล้ว

# [f6a1f6f8] Another wording can promise more than the proof gives; only a reviewer can say that it does not.
REG005-why = ถ้อยคำที่ต่างไปอาจสัญญาเกินกว่าหลักฐาน มีแต่ผู้ตรวจทานที่บอกได้ว่าไม่เกิน

# [1808cc38] “{ $text }” is close to approved claim { $claim } (likeness { $likeness }): “{ $approved_text }”. Does it say the same?
# $text: words of the post
# $claim: the id of an approved claim
# $likeness: a number such as 0.93
# $approved_text: words of the register
REG005-ask = “{ $text }” ใกล้เคียงกับคำกล่าวอ้างที่อนุมัติแล้ว { $claim } (ความใกล้เคียง { $likeness }): “{ $approved_text }” มีความหมายเหมือนกันหรือไม่

# [52203404] Use the approved words, or have these approved.
REG005-fix = ใช้ข้อความที่อนุมัติแล้ว หรือขออนุมัติข้อความนี้ด้วย

## REG006 approved-for-others

# [ada12be9] approved-for-others
REG006-name = อนุมัติให้รายอื่น

# [6cc0f2a2] The post has the words of a claim that is approved for other brands or authors only.
REG006-what = โพสต์ใช้ถ้อยคำของคำกล่าวอ้างที่อนุมัติให้แบรนด์หรือเจ้าของโพสต์รายอื่นเท่านั้น

# [2d451f34] The same words about another product are another claim.
REG006-why = คำเดียวกันเมื่อพูดถึงสินค้าอื่นก็เป็นคำกล่าวอ้างคนละเรื่อง

# [95dc8d4b] “{ $text }” has the words of claim { $claim }, which holds for { $handles } only; the post is not theirs and does not mention them.
# $text: words of the post
# $claim: the id of an approved claim
# $handles: names such as @acme
REG006-message = “{ $text }” เป็นถ้อยคำของคำกล่าวอ้าง { $claim } ซึ่งใช้ได้เฉพาะ { $handles } แต่โพสต์นี้ไม่ใช่ของผู้มีสิทธิ์และไม่ได้พูดถึง

# [580666ba] Name the brand, or tell the author (meta.author).
REG006-fix = ระบุชื่อแบรนด์ หรือระบุเจ้าของโพสต์ (meta.author)
