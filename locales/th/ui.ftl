### ui in th; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.

## Numbers, with plural forms

# [c778d9da] { $count } posts
# $count: a number: choose forms with { $count -> … }
posts = { $count } โพสต์

# [c751a3b3] { $count } texts have no translation yet: English.
# $count: a number: choose forms with { $count -> … }
untranslated = ยังไม่มีคำแปล { $count } ข้อความ จึงแสดงเป็นภาษาอังกฤษ

## Verdicts, and each in one sentence

# [51280dab] fail
verdict-fail = ไม่ผ่าน

# [c97ace4c] review
verdict-review = ควรตรวจทาน

# [d74ff0ee] pass
verdict-pass = ผ่าน

# [b6295010] not assessed
verdict-not_assessed = ไม่ได้ประเมิน

# [362d8d63] At least one rule finds a breach: mend the post before it goes out.
meaning-fail = พบข้อฝ่าฝืนอย่างน้อยหนึ่งข้อ ควรแก้ก่อนลงโพสต์

# [bf283e7d] No certain breach, but a person should look at what is told below.
meaning-review = ไม่มีข้อฝ่าฝืนที่แน่ชัด แต่ควรให้คนดูประเด็นด้านล่างอีกครั้ง

# [6a0d974e] No rule finds a breach.
meaning-pass = ไม่พบข้อฝ่าฝืน

# [c8fb033d] The post could not be judged; this is no clean bill.
meaning-not_assessed = ประเมินโพสต์นี้ไม่ได้ ไม่ได้แปลว่าโพสต์ถูกต้อง

## Between the items of lists

# [ce79e438] { $first }, { $second }
# $first: an item, or the items so far; only what stands between counts
# $second: the next item
list-comma = { $first } · { $second }

# [24c4c6d9] { $first }; { $second }
# $first: an item, or the items so far; only what stands between counts
# $second: the next item
list-semicolon = { $first } · { $second }

## Numbers of posts under each verdict

# [44cfcc0f] { $count } fail
# $count: a number: choose forms with { $count -> … }
count-fail = ไม่ผ่าน { $count }

# [89c49004] { $count } review
# $count: a number: choose forms with { $count -> … }
count-review = ควรตรวจทาน { $count }

# [e5af8771] { $count } pass
# $count: a number: choose forms with { $count -> … }
count-pass = ผ่าน { $count }

# [d56e9a62] { $count } not assessed
# $count: a number: choose forms with { $count -> … }
count-not_assessed = ไม่ได้ประเมิน { $count }

# [ee01146e] { $posts }: { $counts }
# $posts: the text of posts, such as 3 posts
# $counts: texts of count-…
posts-counted = { $posts }: { $counts }

## The line of facts under the verdict

# [4283d457] language { $language }
line-language = ภาษา: { $language }

# [39cf4f8c] commercial { $commercial }
line-commercial = เชิงพาณิชย์: { $commercial }

# [165777c1] disclosure { $disclosure }
line-disclosure = การแจ้งว่าเป็นโฆษณา: { $disclosure }

# [71ae06f9] disclosure { $disclosure } ({ $reasons })
# $reasons: words of the list reason-…
line-disclosure-because = การแจ้งว่าเป็นโฆษณา: { $disclosure } ({ $reasons })

# [c4afa612] claims { $count }
# $count: a number: choose forms with { $count -> … }
line-claims = คำกล่าวอ้าง: { $count }

# [3912e851] { $category } ({ $origin })
# $category: a word of the list claim-…
line-category = { $category } ({ $origin })

# [c1c72fe4] { $jurisdiction } { $verdict }
law-under = { $jurisdiction }: { $verdict }

# [8c3c4b93] (inferred from the { $audience } of the post)
inferred = (ดูจาก{ $audience }ของโพสต์)

## Labels before what follows

# [ad3e5a2f] law:
label-law = กฎหมาย:

# [b9d88098] fix:
label-fix = วิธีแก้:

# [06a1c43b] why:
label-why = พบจาก:

# [abd24fbb] not assessed:
label-not-assessed = ไม่ได้ประเมิน:

# [54da089a] style:
label-style = สำนวน:

# [943df968] Fix:
title-fix = วิธีแก้:

# [c707ee4e] Source:
title-source = ที่มา:

# [ad389aa4] Why:
title-why = เหตุผล:

# [e544b2a6] Applies when:
title-applies = ใช้เมื่อ:

# [353129a4] Asks:
title-asks = คำถามถึงผู้ตรวจทาน:

# [7ea0d3d6] Triggers on:
title-match = ตัวอย่างที่เข้าข่าย:

# [24e49fdf] Not on:
title-no-match = ตัวอย่างที่ไม่เข้าข่าย:

# [63977a32] Not read
not-read = ส่วนที่ไม่ได้อ่าน

# [2738a936] confidence { $confidence }
confidence = ความมั่นใจ: { $confidence }

## Who wrote it, by style

# [0568122a] likely machine-written
style-likely = น่าจะเขียนโดย AI

# [cbfee7fe] unlikely to be machine-written
style-unlikely = ไม่น่าจะเขียนโดย AI

# [084477e4] who wrote it: inconclusive
style-inconclusive = สรุปไม่ได้ว่าใครเขียน

# [5083904e] (probability { $probability })
probability = (ความน่าจะเป็น { $probability })

# [7845c6fd] sentences of even length (variation { $value }; 95 % of human texts are above { $bound })
trait-sentence_variation = ประโยคยาวใกล้เคียงกัน (ค่าความต่าง { $value } ขณะที่ข้อความที่คนเขียน 95% สูงกว่า { $bound })

# [4b829415] many commas ({ $value } of words; 95 % of human texts are below { $bound })
trait-commas = จุลภาคเยอะ ({ $value } ของจำนวนคำ ขณะที่ข้อความที่คนเขียน 95% ต่ำกว่า { $bound })

# [23cfd58c] few repeated words ({ $value } are different; 95 % of human texts are below { $bound })
trait-word_variety = แทบไม่ใช้คำซ้ำ (เป็นคำไม่ซ้ำกัน { $value } ขณะที่ข้อความที่คนเขียน 95% ต่ำกว่า { $bound })

# [49124bb6] too short to tell: under { $count } words
# $count: a number: choose forms with { $count -> … }
style-short = สั้นเกินกว่าจะบอกได้ (ไม่ถึง { $count } คำ)

# [ba483ce1] too short to tell: under { $count } characters
# $count: a number: choose forms with { $count -> … }
style-short-thai = สั้นเกินกว่าจะบอกได้ (ไม่ถึง { $count } ตัวอักษร)

# [889680a7] no human text in { $language } of this length to calibrate on
style-no-band = ไม่มีข้อความภาษา{ $language }ที่คนเขียนและยาวเท่านี้ไว้เทียบ

# [4ae06926] { $count } human texts of this length are too few for a rate of { $rate }
# $count: a number: choose forms with { $count -> … }
style-too-few = มีข้อความที่คนเขียนและยาวเท่านี้เพียง { $count } ชิ้น น้อยเกินไปสำหรับอัตรา { $rate }

# [df423f60] human texts may score as high more often than { $rate }
style-too-often = ข้อความที่คนเขียนอาจได้คะแนนสูงเท่านี้บ่อยกว่า { $rate }

## Why a part was not assessed

# [412a61af] no model was asked: only leftovers of generators were looked for, not style
no-model = ไม่ได้ใช้โมเดล จึงหาเฉพาะร่องรอยที่ AI ทิ้งไว้ ไม่ได้ดูสำนวน

# [a4db340d] the post is too short, and shows nothing else, to ask the model
not-needed = โพสต์สั้นเกินไปและไม่มีสิ่งอื่นให้ต้องถามโมเดล

# [7a36973c] { $language } in Latin letters is read in part only
latin-letters = ภาษา{ $language }ที่เขียนด้วยอักษรโรมันอ่านได้เพียงบางส่วน

# [69b4fa66] there are no words to read
no-words = ไม่มีคำให้อ่าน

# [802779b9] language '{ $language }' is not supported; supported are { $supported }
unsupported = ยังไม่รองรับภาษา ‘{ $language }’ ภาษาที่รองรับคือ { $supported }

## What led to a finding

# [1f9a94ed] { $kind }: { $entries }
# $kind: a word of the lists evidence-…, claim-… and leftover-…
# $entries: ids, such as he.claim.cure
why-found = { $kind }: { $entries }

# [5328376b] weighed down by { $entry }
# $entry: an id, such as he.claim.cure
why-weighed = ลดน้ำหนักลงเพราะ { $entry }

# [42643d6f] { $klass } label: { $entries }; faults: { $faults }
# $klass: a word of the list class-…
# $entries: ids, such as he.claim.cure
# $faults: words of the list reason-…
why-label = ป้ายกำกับ ({ $klass }): { $entries } · ข้อบกพร่อง: { $faults }

# [140bedbf] none
why-no-fault = ไม่มี

# [5714bb79] support { $support }: { $sources }
# $support: a word of the list support-…
why-support = หลักฐานรองรับ ({ $support }): { $sources }

# [cbe63065] no source named
why-no-source = ไม่ได้บอกแหล่งที่มา

# [0c445894] model { $model }: { $answer } { $probability }, words alone: { $words }
# $answer: a word of the list commercial-…
why-model = โมเดล { $model }: { $answer } { $probability } · ดูจากคำอย่างเดียว: { $words }

# [9b0a19d6] model { $model }: { $answer } { $probability }, words alone: { $words }; moved by { $moved }
# $answer: a word of the list commercial-…
why-model-moved = โมเดล { $model }: { $answer } { $probability } · ดูจากคำอย่างเดียว: { $words } · คำตอบเปลี่ยนเพราะ { $moved }

# [63a8af6d] declared: { $connection }
declared = ระบุไว้ว่า: { $connection }

# [7387ef17] category { $category }, sensed, not declared: { $entries }
# $category: a word of the list claim-…
# $entries: ids, such as he.claim.cure
why-category = หมวด{ $category } คาดจากคำในโพสต์ ไม่ได้ระบุไว้: { $entries }

# [7537ccca] severity { $found } → { $severity } by the settings
why-severity = ความร้ายแรงตามการตั้งค่า: { $severity } (เดิม: { $found })

# [3a5db2eb] register: { $claim }, approved by { $approver } on { $day }, until { $expires }, evidence: { $evidence }
# $claim: the id of an approved claim
# $approver: a name
# $day: a day such as 2026-01-31
# $expires: a day such as 2026-12-31, or the text of no-end
# $evidence: one or more of proof-told
why-approved = ทะเบียนคำกล่าวอ้าง: { $claim } อนุมัติโดย { $approver } เมื่อ ค.ศ. { $day } · หมดอายุ (ค.ศ.): { $expires } · หลักฐาน: { $evidence }

# [03eef040] conditions: { $conditions }
why-conditions = เงื่อนไข: { $conditions }

# [a8ba396b] register { $claim }
# $claim: the id of an approved claim
source-register = ทะเบียนคำกล่าวอ้าง ({ $claim })

# [e84ada51] { $kind } { $reference }
# $kind: a word of the lists evidence-…, claim-… and leftover-…
# $reference: where the proof is: an address, a number or a file
proof-told = { $kind } { $reference }

# [c1d16127] no end
no-end = ไม่กำหนด

# [8be93894] all jurisdictions
all-jurisdictions = ทุกประเทศ

## What was found and does not count

# [b94883a8] suppressed: { $rule } { $name }: { $details } ({ $where })
# $details: a reason in the user's words, with the texts of aside-by and aside-until
aside-suppressed = ยกเว้นไว้: { $rule } { $name }: { $details } ({ $where })

# [23aa72c8] by { $who }
aside-by = โดย { $who }

# [a384ea84] until { $day }
# $day: a day such as 2026-01-31
aside-until = ถึง ค.ศ. { $day }

# [1e15ee2a] { $reason }: { $rules }
# $rules: ids of rules, such as CLM003 ×2
aside-counted = { $reason }: { $rules }

# [122cedf2] known by the baseline
aside-known = ทราบอยู่แล้วจากเส้นฐาน

# [5ad0f897] not selected
not-selected = ไม่ได้เลือกไว้

# [3514cf81] ignored
ignored = ไม่นับตามการตั้งค่า

# [2f8d2e02] ignored in { $glob }
ignored-in = ไม่นับใน { $glob }

# [6c746d84] severity off
severity-off = ปิดไว้ในการตั้งค่า

## A draft that `--fix` was to mend

# [2481edd3] mended
mended = แก้แล้ว

# [406b50f4] nothing to mend
nothing-to-mend = ไม่มีอะไรต้องแก้

## The last lines

# [ed8a98b2] With the model { $model }. Its answers are evidence, not proof; a summary of the law is no legal advice.
with-model = ตรวจร่วมกับโมเดล { $model } คำตอบของโมเดลเป็นเพียงข้อบ่งชี้ ไม่ใช่ข้อพิสูจน์ และสรุปกฎหมายนี้ไม่ใช่คำปรึกษาทางกฎหมาย

# [6e764fad] By words and rules alone: no model was asked, and of generated text only leftovers were looked for.
by-words = ตรวจจากคำและกฎเท่านั้น ไม่ได้ใช้โมเดล ส่วนข้อความที่ AI เขียนก็หาเฉพาะร่องรอยที่ทิ้งไว้

# [6b0e29ee] A verdict is a reason to look, not a judgment; a summary of the law is no legal advice; what a model says is evidence, not proof.
caveat = ผลตรวจเป็นเหตุให้ควรดูซ้ำ ไม่ใช่คำตัดสิน สรุปกฎหมายนี้ไม่ใช่คำปรึกษาทางกฎหมาย และสิ่งที่โมเดลตอบเป็นเพียงข้อบ่งชี้ ไม่ใช่ข้อพิสูจน์

## Pages about a rule and about the law

# [7ba80dc7] { $status } since { $since } · pack { $pack } · { $severities }
rule-status = { $status } ตั้งแต่ { $since } · ชุดกฎ { $pack } · { $severities }

# [79cc9018] Rows of the legal matrix: { $rows } (confidence { $confidence }; to be confirmed by counsel)
rows = แถวในตารางกฎหมาย: { $rows } (ความมั่นใจ: { $confidence } ต้องให้นักกฎหมายยืนยัน)

# [9cdc6c47] always
always = ทุกกรณี

# [55296265] { $fact } is { $values }
# $fact: a word of the list fact-…
# $values: one or more words of the fact's list
condition = { $fact }: { $values }

# [46dc584c] { $when }, unless { $exception }
# $when: one or more “… is …”
# $exception: one or more “… is …”
unless = { $when } เว้นแต่ { $exception }

# [6201111b] and
word-and = และ

# [7175517a] or
word-or = หรือ

# [7dd530c4] else
word-else = กรณีอื่น

# [7846e6ea] { $severity } if { $when }
# $when: one or more “… is …”
severity-if = { $severity } ถ้า { $when }

# [1f5087db] question
question = คำถาม

# [7384f65f] from { $begins }
days-from = ตั้งแต่ ค.ศ. { $begins }

# [e24f2b33] until { $ends }
days-until = ถึง ค.ศ. { $ends }

# [f10f8b61] from { $begins } until { $ends }
days-from-until = ตั้งแต่ ค.ศ. { $begins } ถึง ค.ศ. { $ends }

# [3e51c12f] A summary made from the rule pack, no legal advice: every row is to be confirmed by counsel.
page-caveat = สรุปที่สร้างจากชุดกฎ ไม่ใช่คำปรึกษาทางกฎหมาย ทุกแถวต้องให้นักกฎหมายยืนยัน

# [aee30f17] Made by { $command }.
page-made-by = สร้างด้วยคำสั่ง { $command }

# [1c976882] Made by { $command }; posts of our own, { $file }.
page-made-by-own = สร้างด้วยคำสั่ง { $command } จากโพสต์ที่เขียนขึ้นเอง { $file }

# [41f890b3] Label words
page-labels = คำที่ใช้เป็นป้ายกำกับ

# [ffe97bba] grade
page-grade = ระดับ

# [dba36bff] words
page-words = คำ

# [cf6af0c9] A label in other words that only tells of something received: { $told }. Any other ambiguous label: { $unlisted }.
page-told = ป้ายกำกับที่ใช้คำอื่นและบอกเพียงว่าได้รับอะไรมา: { $told } ส่วนป้ายกำกับกำกวมแบบอื่น: { $unlisted }

# [59a27a92] { $kind }: { $grade }
# $kind: a word of the lists evidence-…, claim-… and leftover-…
page-told-one = { $kind }: { $grade }

# [49a2018e] { $fact }: { $value }
# $fact: a word of the list fact-…
page-fact = { $fact }: { $value }

# [d937bac3] Promoting without any consideration counts as advertising too.
page-unpaid = การโปรโมตโดยไม่ได้อะไรตอบแทนเลยก็นับเป็นโฆษณา

# [a2c6c8f1] Disclosure
page-section-DSC = การแจ้งว่าเป็นโฆษณา

# [8d0bc3c8] Licences and notices
page-section-LIC = ใบอนุญาตและการแจ้งต่อทางการ

# [4b749d2a] Pictures and machines
page-section-GEN = ภาพและข้อความจาก AI

# [1c85c122] Claims
page-section-CLM = คำกล่าวอ้าง

# [48221761] Goods and services
page-section-PRD = สินค้าและบริการ

# [f5bcf7b4] Letters that hide words
page-section-EVA = ตัวอักษรที่ซ่อนคำ

# [edf72a9a] Approved claims
page-section-REG = คำกล่าวอ้างที่ได้รับอนุมัติ

# [7369949b] rule
column-rule = กฎ

# [2149c64d] finds
column-finds = สิ่งที่ตรวจพบ

# [c98f54e5] severity
column-severity = ความร้ายแรง

# [38863c3a] in force
column-force = มีผลใช้

# [ff0139d0] confidence
column-confidence = ความมั่นใจ

# [4862f447] pack
column-pack = ชุดกฎ

# [634768da] row
column-row = แถว

# [60c411b2] treatment
column-treatment = การตรวจ

# [cc6d7562] by, or why not
column-by = ด้วยกฎใด หรือเหตุที่ไม่ตรวจ

# [72231043] post
column-post = โพสต์

# [f1195529] known beside it
column-known = ข้อมูลประกอบที่ทราบ

# [cc3659ed] Coverage of the legal matrix
coverage-title = ความครอบคลุมของตารางกฎหมาย

# [d0ac2a91] { $rows } rows: { $decided } decided, { $asked } asked, { $out } out of reach.
coverage-rows = ทั้งหมด { $rows } แถว: ตัดสินได้ { $decided } ถามผู้ตรวจทาน { $asked } อยู่นอกขอบเขต { $out }

# [c2fdc052] “Decided” means that the named rules find what text and declared metadata show of a breach; what they cannot show stays open. “Asked” means that a rule asks a reviewer.
coverage-about = “ตัดสินได้” หมายถึงกฎที่ระบุไว้ตรวจพบข้อฝ่าฝืนเท่าที่ข้อความและข้อมูลประกอบโพสต์แสดงให้เห็น ส่วนที่ไม่แสดงให้เห็นยังถือว่าไม่มีคำตอบ “ถามผู้ตรวจทาน” หมายถึงกฎนั้นตั้งคำถามให้ผู้ตรวจทานตอบ

# [d960b500] The same post under nine laws
comparison-title = โพสต์เดียวกันภายใต้กฎหมายเก้าแห่ง

## Names of languages; -Latn: written in Latin letters; und: no language

# [372f7e2f] he
language-he = ฮีบรู

# [ab5b6208] ar
language-ar = อาหรับ

# [3097e26b] fa
language-fa = เปอร์เซีย

# [6bde0b83] th
language-th = ไทย

# [dbd3a49d] en
language-en = อังกฤษ

# [2513925f] ar-Latn
language-ar-Latn = อาหรับ (อักษรโรมัน)

# [7c7fbdb1] fa-Latn
language-fa-Latn = เปอร์เซีย (อักษรโรมัน)

# [856cc99d] und
language-und = ไม่ทราบ

## Whose law; default: the profile without a country's law

# [79adb2a2] us
jurisdiction-us = สหรัฐอเมริกา

# [83116acf] uk
jurisdiction-uk = สหราชอาณาจักร

# [4d028294] eu
jurisdiction-eu = สหภาพยุโรป

# [a0fb9035] il
jurisdiction-il = อิสราเอล

# [4cf6829a] sa
jurisdiction-sa = ซาอุดีอาระเบีย

# [f9a00f43] ae
jurisdiction-ae = สหรัฐอาหรับเอมิเรตส์

# [d8c59e83] eg
jurisdiction-eg = อียิปต์

# [08c85bd3] ir
jurisdiction-ir = อิหร่าน

# [6bde0b83] th
jurisdiction-th = ไทย

# [0684f6b9] platforms
jurisdiction-platforms = กฎของแพลตฟอร์ม

# [37a8eec1] default
jurisdiction-default = เกณฑ์ทั่วไป

## Names of platforms, as people write them

# [5ede5673] instagram
platform-instagram = อินสตาแกรม

# [3d59f754] facebook
platform-facebook = เฟซบุ๊ก

# [5beeafea] tiktok
platform-tiktok = TikTok

# [24e6654b] youtube
platform-youtube = ยูทูบ

# [2d711642] x
platform-x = X

# [b200592c] snapchat
platform-snapchat = สแนปแชต

# [3f404629] telegram
platform-telegram = เทเลแกรม

# [d9298a10] other
platform-other = อื่น ๆ

## Answers to: is the post commercial?

# [8a798890] yes
commercial-yes = ใช่

# [c22bd1b6] suspected
commercial-suspected = อาจใช่

# [9390298f] no
commercial-no = ไม่ใช่

## Answers to: is the advertising disclosed?

# [913a4cb9] clear
disclosure-clear = ชัดเจน

# [ebd6fb50] inadequate
disclosure-inadequate = ไม่เพียงพอ

# [140bedbf] none
disclosure-none = ไม่มี

## Why a disclosure is inadequate

# [e56e65fa] ambiguous term
reason-ambiguous_term = คำกำกวม

# [48a7dbf8] buried
reason-buried = ถูกกลบจนมองไม่เห็น

# [c0133b43] below fold
reason-below_fold = อยู่หลัง “ดูเพิ่มเติม”

# [c8f99ec7] wrong language
reason-wrong_language = คนละภาษากับโพสต์

# [62d6c233] denied
reason-denied = ปฏิเสธว่าไม่ใช่โฆษณา

# [c2796bab] obfuscated
reason-obfuscated = สะกดอำพราง

# [6929adae] conditional
reason-conditional = บอกแบบไม่ฟันธง

## How clear the words of a label are; seller_voice: the seller speaks in the own name

# [913a4cb9] clear
class-clear = ชัดเจน

# [6a651134] ambiguous
class-ambiguous = กำกวม

# [6751fe1d] seller voice
class-seller_voice = ผู้ขายพูดเอง

## What shows a connection between author and product

# [040ffd59] payment
evidence-payment = ค่าตอบแทน

# [76f9df77] partnership
evidence-partnership = ความร่วมมือกับแบรนด์

# [1a77f051] promo code
evidence-promo_code = โค้ดส่วนลด

# [3f682cbe] affiliate link
evidence-affiliate_link = ลิงก์แอฟฟิลิเอต

# [dbdc7bf4] gifted
evidence-gifted = ของที่ได้มาฟรี

# [4ca5c7e4] hosted
evidence-hosted = ได้รับเชิญหรือเลี้ยงรับรอง

# [cb74b011] ambassador
evidence-ambassador = แบรนด์แอมบาสเดอร์

# [2fdc0177] employee
evidence-employee = พนักงานของแบรนด์

# [dd955937] own brand
evidence-own_brand = แบรนด์ของตัวเอง

# [13788f19] giveaway
evidence-giveaway = กิจกรรมแจกของรางวัล

# [01ce22cb] call to buy
evidence-call_to_buy = ชวนซื้อ

# [f499262f] brand tag
evidence-brand_tag = แท็กแบรนด์

# [9f6f91f3] platform label
evidence-platform_label = ป้ายกำกับของแพลตฟอร์ม

## Categories of claims that need proof; they stand in sentences too

# [84144f60] health treatment
claim-health_treatment = การรักษาโรค

# [5b33be4f] financial return
claim-financial_return = ผลตอบแทนทางการเงิน

# [856e8bd3] safety
claim-safety = ความปลอดภัย

# [b91fecbc] testimonial result
claim-testimonial_result = ผลลัพธ์ของตัวเอง

# [0c87ed81] study
claim-study = งานวิจัย

# [e5930e63] statistic
claim-statistic = ตัวเลขสถิติ

# [8f76fd50] authority
claim-authority = อ้างผู้เชี่ยวชาญหรือหน่วยงาน

# [76c09e12] health benefit
claim-health_benefit = ประโยชน์ต่อสุขภาพ

# [72f53239] beauty efficacy
claim-beauty_efficacy = ผลด้านความงาม

# [4cb94812] environmental
claim-environmental = ผลต่อสิ่งแวดล้อม

# [f712ecc5] market position
claim-market_position = ความเป็นอันดับหนึ่ง

# [382439e6] comparative
claim-comparative = การเปรียบเทียบ

# [47032622] guarantee
claim-guarantee = การรับประกันผล

# [c3c00aaf] scarcity
claim-scarcity = ของหรือเวลามีจำกัด

## What the text names as proof of a claim

# [140bedbf] none
support-none = ไม่มี

# [71cac084] vague
support-vague = เลื่อนลอย

# [822fe367] institution
support-institution = บอกแค่ชื่อสถาบัน

# [a157d36a] named
support-named = ระบุแหล่งที่มา

# [44977dcd] certifier
support-certifier = ระบุผู้รับรอง

# [2272bea6] linked
support-linked = มีลิงก์หรือเลขอ้างอิง

## What a text generator left behind

# [4c6835d1] assistant preamble
leftover-assistant_preamble = คำเกริ่นของแชตบอต

# [424fb079] refusal
leftover-refusal = คำปฏิเสธของแชตบอต

# [40978892] placeholder
leftover-placeholder = ช่องว่างที่ไม่ได้เติม

# [43c545c3] prompt leak
leftover-prompt_leak = คำสั่ง AI ที่หลุดมา

# [afa026ac] option list
leftover-option_list = รายการตัวเลือก

# [93ddce01] citation token
leftover-citation_token = รหัสอ้างอิงของแชตบอต

# [116fabc2] closing offer
leftover-closing_offer = คำปิดท้ายของแชตบอต

# [299da800] markup
leftover-markup = เครื่องหมาย Markdown

# [9ae4208a] foreign token
leftover-foreign_token = คำต่างภาษาที่หลุดมา

# [caadc477] template residue
leftover-template_residue = โค้ดเทมเพลตที่ค้างอยู่

## Letters that hide words

# [b75af7ef] invisible
evasion-invisible = อักขระที่มองไม่เห็น

# [4a0b91ed] bidi
evasion-bidi = อักขระกลับทิศข้อความ

# [3a6a4818] lookalike
evasion-lookalike = ตัวอักษรหน้าตาคล้ายกัน

# [78059049] stylised
evasion-stylised = ตัวอักษรดัดแปลง

# [f57a92d2] separated
evasion-separated = ตัวอักษรที่ถูกแยกออกจากกัน

## Numbers of licences and permits; none_told: the post says that there is none

# [5551a47c] th food ad
licence-th_food_ad = ใบอนุญาตโฆษณาอาหาร ฆอ. (ไทย)

# [7bdb3c67] th medicine ad
licence-th_medicine_ad = ใบอนุญาตโฆษณายา ฆท. (ไทย)

# [102ab6c5] th device ad
licence-th_device_ad = ใบอนุญาตโฆษณาเครื่องมือแพทย์ ฆพ. (ไทย)

# [adae81fe] th food registration
licence-th_food_registration = เลขสารบบอาหาร อย. (ไทย)

# [af2e46e0] sa sfda
licence-sa_sfda = เลขของสำนักงานอาหารและยา SFDA (ซาอุดีอาระเบีย)

# [84a2b153] sa mawthooq
licence-sa_mawthooq = ใบอนุญาต Mawthooq (ซาอุดีอาระเบีย)

# [24f2294a] ae advertiser
licence-ae_advertiser = ใบอนุญาตผู้โฆษณา (สหรัฐอาหรับเอมิเรตส์)

# [d51c493e] ae health ad
licence-ae_health_ad = หนังสืออนุมัติโฆษณาด้านสุขภาพ (สหรัฐอาหรับเอมิเรตส์)

# [8e6adf77] eg registration
licence-eg_registration = เลขทะเบียน (อียิปต์)

# [f04aaa7d] ir licence
licence-ir_licence = เลขที่ใบอนุญาต (อิหร่าน)

# [a7cd135e] uk frn
licence-uk_frn = เลขทะเบียนบริษัทการเงิน FRN (สหราชอาณาจักร)

# [29c9c30e] registration
licence-registration = ทะเบียนผลิตภัณฑ์

# [cb0c5c67] th malformed
licence-th_malformed = เลขที่ใบอนุญาตผิดรูปแบบ (ไทย)

# [57e8d636] uk malformed
licence-uk_malformed = เลข FRN ผิดรูปแบบ (สหราชอาณาจักร)

# [a0489444] none told
licence-none_told = โพสต์บอกว่าไม่มีใบอนุญาต

## How grave a finding is

# [ca00fccf] error
severity-error = ฝ่าฝืน

# [4bd9354b] warning
severity-warning = เตือน

# [edb46562] note
severity-note = ข้อสังเกต

## How sure the law is known

# [6ef7c9b1] high
confidence-high = สูง

# [c082456a] medium
confidence-medium = ปานกลาง

# [6c1ff09d] low
confidence-low = ต่ำ

## How settled a rule is

# [5975cf1b] preview
status-preview = ทดลองใช้

# [f379ccb9] stable
status-stable = ใช้จริง

# [f5e65825] deprecated
status-deprecated = กำลังจะเลิกใช้

## How a country takes the words of a label

# [070c160a] accepted
grade-accepted = ใช้ได้

# [481ba401] weak
grade-weak = ไม่ชัดพอ

# [83c874d3] refused
grade-refused = ใช้ไม่ได้

## What of the law is covered

# [8d3c6686] decided
treatment-decided = ตัดสินได้

# [c66790da] asked
treatment-asked = ถามผู้ตรวจทาน

# [86f57c80] out of reach
treatment-out-of-reach = อยู่นอกขอบเขต

## Parts of the question that may stay open

# [600ccd5e] sponsorship
part-sponsorship = เนื้อหาเชิงพาณิชย์

# [a61808fe] claims
part-claims = คำกล่าวอ้าง

# [e0cb800a] generated
part-generated = ข้อความที่ AI เขียน

# [a4ef304b] language
part-language = ภาษา

## From what the jurisdiction was inferred

# [c697d298] region
audience-region = พื้นที่

# [a4ef304b] language
audience-language = ภาษา

## What is promoted; stands in sentences such as “says of a …”

# [c1f02658] food
product-food = อาหาร

# [03dd65bf] supplement
product-supplement = ผลิตภัณฑ์เสริมอาหาร

# [05a9df11] cosmetic
product-cosmetic = เครื่องสำอาง

# [a82ce870] medicine
product-medicine = ยา

# [28f24452] prescription medicine
product-prescription_medicine = ยาที่ต้องมีใบสั่งแพทย์

# [263a4dbe] device
product-device = เครื่องมือแพทย์

# [bbfeb74a] clinic
product-clinic = คลินิก

# [c7c7eb10] alcohol
product-alcohol = เครื่องดื่มแอลกอฮอล์

# [da43f06c] tobacco
product-tobacco = ยาสูบ

# [dc4d53ba] cannabis
product-cannabis = กัญชา

# [e440a8e6] gambling
product-gambling = การพนัน

# [eab762a0] finance
product-finance = การเงิน

# [da2f073e] crypto
product-crypto = คริปโต

# [41de37fe] infant formula
product-infant_formula = นมผงสำหรับทารก

# [d7efa2f7] real estate
product-real_estate = อสังหาริมทรัพย์

# [ec08467c] political
product-political = การเมือง

# [19fba0e9] news
product-news = ข่าว

# [d9298a10] other
product-other = อื่น ๆ

# [62484e22] health
product-health = สุขภาพ

# [ba528516] environment
product-environment = สิ่งแวดล้อม

# [b5610de1] beauty
product-beauty = ความงาม

# [b23a6a84] unknown
product-unknown = ไม่ทราบ

## How it is known what is promoted: declared beside the post, or sensed from its words

# [f833228c] declared
origin-declared = ระบุไว้

# [b8468e44] sensed
origin-sensed = คาดจากคำ

## The declared connection of the author to the product

# [268ad70e] paid
connection-paid = ได้รับค่าจ้าง

# [dbdc7bf4] gifted
connection-gifted = ได้ของมาฟรี

# [3e6f3ef3] affiliate
connection-affiliate = แอฟฟิลิเอต

# [2fdc0177] employee
connection-employee = เป็นพนักงาน

# [dd955937] own brand
connection-own_brand = แบรนด์ของตัวเอง

# [140bedbf] none
connection-none = ไม่มี

# [b23a6a84] unknown
connection-unknown = ไม่ทราบ

## What a picture made by AI shows

# [38a81e87] person
picture-person = คน

# [2958d416] object
picture-object = สิ่งของ

# [81df6358] place
picture-place = สถานที่

# [b8e1f80b] event
picture-event = เหตุการณ์

# [d9298a10] other
picture-other = อื่น ๆ

# [b23a6a84] unknown
picture-unknown = ไม่ทราบ

## Whether the platform's own label is on

# [b8d31e85] on
switch-on = เปิดอยู่

# [b4dc66dd] off
switch-off = ปิดอยู่

# [b23a6a84] unknown
switch-unknown = ไม่ทราบ

## Whether something is so

# [b5bea41b] true
told-true = ใช่

# [fcbcf165] false
told-false = ไม่ใช่

# [b23a6a84] unknown
told-unknown = ไม่ทราบ

## How the use of an approved claim of the register stands

# [2687f86e] approved
standing-approved = อนุมัติแล้ว

# [57c65026] disclaimer missing
standing-disclaimer_missing = ขาดข้อความประกอบ

# [fa64ea1e] expired
standing-expired = การอนุมัติหมดอายุแล้ว

# [8fb31f1d] not yet approved
standing-not_yet_approved = การอนุมัติยังไม่เริ่มมีผล

# [31207a20] outside
standing-outside = ไม่ได้อนุมัติสำหรับประเทศนี้

# [eb933024] other handle
standing-other_handle = อนุมัติให้รายอื่น

# [310ff200] close
standing-close = ใกล้เคียงคำกล่าวอ้างที่อนุมัติแล้ว

## What proves an approved claim

# [28e5ebab] url
proof-url = หน้าเว็บ

# [85441a43] permit
proof-permit = ใบอนุญาต

# [0c87ed81] study
proof-study = งานวิจัย

# [3b9c358f] file
proof-file = ไฟล์

## What is declared of a post beside its text, in “connection: paid”

# [d294fcce] platform
meta-platform = แพลตฟอร์ม

# [844ec722] paid partnership label
meta-paid_partnership_label = ป้ายความร่วมมือแบบชำระเงิน

# [98cbe1c2] ai label
meta-ai_label = ป้ายกำกับ AI

# [721c9525] media
meta-media = สื่อ

# [63648586] author
meta-author = เจ้าของโพสต์

# [928d2f83] created at
meta-created_at = วันที่ (ค.ศ.)

# [c697d298] region
meta-region = พื้นที่

# [b38d9d16] connection
meta-connection = ความเกี่ยวข้องที่ระบุไว้

# [edb2cd3b] category
meta-category = สินค้า

# [edbf5087] ai image
meta-ai_image = ภาพที่สร้างด้วย AI

# [dd07ff1b] ai image shows
meta-ai_image_shows = สิ่งที่ภาพจาก AI แสดง

# [15cd6409] ai text
meta-ai_text = ข้อความที่ AI เขียน

# [978a8b09] human review
meta-human_review = มีคนตรวจทานแล้ว

# [1f5ddf5a] edited body
meta-edited_body = ภาพแต่งรูปร่างหรือใบหน้า

# [79d97a88] audience under age
meta-audience_under_age = ผู้ชมเป็นผู้เยาว์

# [e0cb7260] licensed
meta-licensed = เจ้าของโพสต์มีใบอนุญาต

## Facts that rules ask for, in “… is …”

# [d01acdec] commercial
fact-commercial = เชิงพาณิชย์

# [8187135f] disclosure
fact-disclosure = การแจ้งว่าเป็นโฆษณา

# [348f71b6] promoted
fact-promoted = มีการโปรโมต

# [07da7141] only reason
fact-only_reason = เป็นข้อบกพร่องเดียว

# [62d6c233] denied
fact-denied = ปฏิเสธว่าไม่ใช่โฆษณา

# [dba36bff] words
fact-words = การแจ้งในข้อความ

# [9f6f91f3] platform label
fact-platform_label = ป้ายกำกับของแพลตฟอร์ม

# [baaf5362] shown
fact-shown = สิ่งที่แสดงความเกี่ยวข้อง

# [a61808fe] claims
fact-claims = คำกล่าวอ้าง

# [0bcd60cf] ai disclosed
fact-ai_disclosed = แจ้งว่าใช้ AI

# [edbf5087] ai image
fact-ai_image = ภาพที่สร้างด้วย AI

# [dd07ff1b] ai image shows
fact-ai_image_shows = สิ่งที่ภาพจาก AI แสดง

# [15cd6409] ai text
fact-ai_text = ข้อความที่ AI เขียน

# [978a8b09] human review
fact-human_review = มีคนตรวจทานแล้ว

# [1f5ddf5a] edited body
fact-edited_body = ภาพแต่งรูปร่างหรือใบหน้า

# [79d97a88] audience under age
fact-audience_under_age = ผู้ชมเป็นผู้เยาว์

# [e0cb7260] licensed
fact-licensed = เจ้าของโพสต์มีใบอนุญาต

# [b38d9d16] connection
fact-connection = ความเกี่ยวข้องที่ระบุไว้

# [a8792157] product
fact-product = สินค้า

# [23d611a6] topic
fact-topic = หัวข้อ

# [f9b6938a] permits
fact-permits = เลขที่อนุญาต

# [d294fcce] platform
fact-platform = แพลตฟอร์ม

# [c697d298] region
fact-region = พื้นที่

# [a4ef304b] language
fact-language = ภาษา

# [8fcfccf6] reason
fact-reason = ข้อบกพร่องของการแจ้ง

# [98c1eb4e] word
fact-word = ระดับของคำ

# [8a7ffef7] label language
fact-label_language = ภาษาของป้ายกำกับ

# [edb2cd3b] category
fact-category = ประเภทคำกล่าวอ้าง

# [a1860308] support
fact-support = หลักฐานรองรับ

# [6769af2c] unverifiable
fact-unverifiable = ตรวจสอบไม่ได้

# [0b27c158] kind
fact-kind = ชนิด

# [8accd647] standing
fact-standing = สถานะการอนุมัติ

# [dd1b3c31] claim
fact-claim = คำกล่าวอ้าง

# [5b45d3af] approved text
fact-approved_text = ข้อความที่อนุมัติ

# [ee8250fb] evidence
fact-evidence = หลักฐาน

# [f79cc2dd] approved on
fact-approved_on = วันที่อนุมัติ

# [ab8a2845] expires
fact-expires = วันหมดอายุ

# [c9479b65] disclaimer
fact-disclaimer = ข้อความประกอบ

# [5cf007a6] holds in
fact-holds_in = ประเทศที่อนุมัติ

# [a48fcb71] places
fact-places = ประเทศที่ใช้ตรวจโพสต์

# [539822cd] handles
fact-handles = ผู้ที่ใช้ได้

# [c92dcde3] likeness
fact-likeness = ความใกล้เคียง
