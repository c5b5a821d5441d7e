### ui in fa; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.

## Numbers, with plural forms

# [c778d9da] { $count } posts
# $count: a number: choose forms with { $count -> … }
posts = { $count } پست

# [c751a3b3] { $count } texts have no translation yet: English.
# $count: a number: choose forms with { $count -> … }
untranslated = { $count } متن هنوز ترجمه نشده و به انگلیسی آمده است.

## Verdicts, and each in one sentence

# [51280dab] fail
verdict-fail = دارای تخلف

# [c97ace4c] review
verdict-review = نیازمند بررسی

# [d74ff0ee] pass
verdict-pass = بدون تخلف

# [b6295010] not assessed
verdict-not_assessed = ارزیابی‌نشده

# [362d8d63] At least one rule finds a breach: mend the post before it goes out.
meaning-fail = دست‌کم یک تخلف پیدا شد: پیش از انتشار، پست را اصلاح کنید.

# [bf283e7d] No certain breach, but a person should look at what is told below.
meaning-review = تخلف قطعی دیده نشد، اما خوب است یک نفر موارد زیر را بررسی کند.

# [6a0d974e] No rule finds a breach.
meaning-pass = تخلفی پیدا نشد.

# [c8fb033d] The post could not be judged; this is no clean bill.
meaning-not_assessed = ارزیابی این پست ممکن نبود؛ این به معنای بی‌اشکال بودن آن نیست.

## Between the items of lists

# [ce79e438] { $first }, { $second }
# $first: an item, or the items so far; only what stands between counts
# $second: the next item
list-comma = { $first }، { $second }

# [24c4c6d9] { $first }; { $second }
# $first: an item, or the items so far; only what stands between counts
# $second: the next item
list-semicolon = { $first }؛ { $second }

## Numbers of posts under each verdict

# [44cfcc0f] { $count } fail
# $count: a number: choose forms with { $count -> … }
count-fail = { $count } دارای تخلف

# [89c49004] { $count } review
# $count: a number: choose forms with { $count -> … }
count-review = { $count } نیازمند بررسی

# [e5af8771] { $count } pass
# $count: a number: choose forms with { $count -> … }
count-pass = { $count } بدون تخلف

# [d56e9a62] { $count } not assessed
# $count: a number: choose forms with { $count -> … }
count-not_assessed = { $count } ارزیابی‌نشده

# [ee01146e] { $posts }: { $counts }
# $posts: the text of posts, such as 3 posts
# $counts: texts of count-…
posts-counted = { $posts }: { $counts }

## The line of facts under the verdict

# [4283d457] language { $language }
line-language = زبان: { $language }

# [39cf4f8c] commercial { $commercial }
line-commercial = محتوای تجاری: { $commercial }

# [165777c1] disclosure { $disclosure }
line-disclosure = اعلام تبلیغ: { $disclosure }

# [71ae06f9] disclosure { $disclosure } ({ $reasons })
# $reasons: words of the list reason-…
line-disclosure-because = اعلام تبلیغ: { $disclosure } ({ $reasons })

# [c4afa612] claims { $count }
# $count: a number: choose forms with { $count -> … }
line-claims = تعداد ادعا: { $count }

# [3912e851] { $category } ({ $origin })
# $category: a word of the list claim-…
line-category = { $category } ({ $origin })

# [c1c72fe4] { $jurisdiction } { $verdict }
law-under = { $jurisdiction }: { $verdict }

# [8c3c4b93] (inferred from the { $audience } of the post)
inferred = (بر پایهٔ { $audience })

## Labels before what follows

# [ad3e5a2f] law:
label-law = قانون:

# [b9d88098] fix:
label-fix = راه اصلاح:

# [06a1c43b] why:
label-why = بر اساس:

# [abd24fbb] not assessed:
label-not-assessed = ارزیابی‌نشده:

# [54da089a] style:
label-style = سبک نوشته:

# [943df968] Fix:
title-fix = راه اصلاح:

# [c707ee4e] Source:
title-source = منبع:

# [ad389aa4] Why:
title-why = چرا مهم است:

# [e544b2a6] Applies when:
title-applies = شرط کاربرد:

# [353129a4] Asks:
title-asks = پرسش از بازبین:

# [7ea0d3d6] Triggers on:
title-match = نمونه‌های مشمول:

# [24e49fdf] Not on:
title-no-match = نمونه‌های غیرمشمول:

# [63977a32] Not read
not-read = خوانده نشد

# [2738a936] confidence { $confidence }
confidence = میزان اطمینان: { $confidence }

## Who wrote it, by style

# [0568122a] likely machine-written
style-likely = احتمالاً نوشتهٔ هوش مصنوعی

# [cbfee7fe] unlikely to be machine-written
style-unlikely = بعید است نوشتهٔ هوش مصنوعی باشد

# [084477e4] who wrote it: inconclusive
style-inconclusive = معلوم نیست نوشتهٔ کیست

# [5083904e] (probability { $probability })
probability = (احتمال { $probability })

# [7845c6fd] sentences of even length (variation { $value }; 95 % of human texts are above { $bound })
trait-sentence_variation = جمله‌های هم‌اندازه (پراکندگی { $value }؛ در ۹۵٪ متن‌های انسانی بیشتر از { $bound } است)

# [4b829415] many commas ({ $value } of words; 95 % of human texts are below { $bound })
trait-commas = ویرگول زیاد (به اندازهٔ { $value } واژه‌ها؛ در ۹۵٪ متن‌های انسانی کمتر از { $bound } است)

# [23cfd58c] few repeated words ({ $value } are different; 95 % of human texts are below { $bound })
trait-word_variety = واژهٔ تکراری کم (سهم واژه‌های متفاوت { $value }؛ در ۹۵٪ متن‌های انسانی کمتر از { $bound } است)

# [49124bb6] too short to tell: under { $count } words
# $count: a number: choose forms with { $count -> … }
style-short = کوتاه‌تر از آن که بتوان نظر داد: کمتر از { $count } واژه

# [ba483ce1] too short to tell: under { $count } characters
# $count: a number: choose forms with { $count -> … }
style-short-thai = کوتاه‌تر از آن که بتوان نظر داد: کمتر از { $count } نویسه

# [889680a7] no human text in { $language } of this length to calibrate on
style-no-band = متن انسانی با این طول به زبان { $language } برای سنجش نداریم

# [4ae06926] { $count } human texts of this length are too few for a rate of { $rate }
# $count: a number: choose forms with { $count -> … }
style-too-few = { $count } متن انسانی با این طول برای نرخ { $rate } کافی نیست

# [df423f60] human texts may score as high more often than { $rate }
style-too-often = ممکن است بیش از { $rate } متن‌های انسانی هم چنین امتیاز بالایی بگیرند

## Why a part was not assessed

# [412a61af] no model was asked: only leftovers of generators were looked for, not style
no-model = از مدل پرسیده نشد: فقط ردپای ابزارهای تولید متن بررسی شد، نه سبک نوشته

# [a4db340d] the post is too short, and shows nothing else, to ask the model
not-needed = پست کوتاه است و نشانهٔ دیگری هم ندارد که پرسیدن از مدل لازم باشد

# [7a36973c] { $language } in Latin letters is read in part only
latin-letters = { $language } با حروف لاتین فقط تا حدی خوانده می‌شود

# [69b4fa66] there are no words to read
no-words = پست واژه‌ای برای خواندن ندارد

# [802779b9] language '{ $language }' is not supported; supported are { $supported }
unsupported = زبان «{ $language }» پشتیبانی نمی‌شود؛ زبان‌های پشتیبانی‌شده: { $supported }

## What led to a finding

# [1f9a94ed] { $kind }: { $entries }
# $kind: a word of the lists evidence-…, claim-… and leftover-…
# $entries: ids, such as he.claim.cure
why-found = { $kind }: { $entries }

# [5328376b] weighed down by { $entry }
# $entry: an id, such as he.claim.cure
why-weighed = کم‌اثرشده به سبب { $entry }

# [42643d6f] { $klass } label: { $entries }; faults: { $faults }
# $klass: a word of the list class-…
# $entries: ids, such as he.claim.cure
# $faults: words of the list reason-…
why-label = برچسب – { $klass }: { $entries }؛ ایرادها: { $faults }

# [140bedbf] none
why-no-fault = ندارد

# [5714bb79] support { $support }: { $sources }
# $support: a word of the list support-…
why-support = پشتوانه – { $support }: { $sources }

# [cbe63065] no source named
why-no-source = منبعی ذکر نشده

# [0c445894] model { $model }: { $answer } { $probability }, words alone: { $words }
# $answer: a word of the list commercial-…
why-model = مدل { $model }: { $answer } { $probability }، فقط بر پایهٔ واژه‌ها: { $words }

# [9b0a19d6] model { $model }: { $answer } { $probability }, words alone: { $words }; moved by { $moved }
# $answer: a word of the list commercial-…
why-model-moved = مدل { $model }: { $answer } { $probability }، فقط بر پایهٔ واژه‌ها: { $words }؛ اثرگذار: { $moved }

# [63a8af6d] declared: { $connection }
declared = طبق مشخصات پست: { $connection }

# [7387ef17] category { $category }, sensed, not declared: { $entries }
# $category: a word of the list claim-…
# $entries: ids, such as he.claim.cure
why-category = دستهٔ { $category }، از واژه‌ها حدس زده شده و اعلام نشده است: { $entries }

# [7537ccca] severity { $found } → { $severity } by the settings
why-severity = شدت طبق تنظیمات: { $severity } (در اصل: { $found })

# [3a5db2eb] register: { $claim }, approved by { $approver } on { $day }, until { $expires }, evidence: { $evidence }
# $claim: the id of an approved claim
# $approver: a name
# $day: a day such as 2026-01-31
# $expires: a day such as 2026-12-31, or the text of no-end
# $evidence: one or more of proof-told
why-approved = فهرست ادعاها: { $claim }، تأیید { $approver } در { $day }؛ پایان اعتبار: { $expires }؛ مدرک: { $evidence }

# [03eef040] conditions: { $conditions }
why-conditions = شرایط: { $conditions }

# [a8ba396b] register { $claim }
# $claim: the id of an approved claim
source-register = فهرست ادعاها ({ $claim })

# [e84ada51] { $kind } { $reference }
# $kind: a word of the lists evidence-…, claim-… and leftover-…
# $reference: where the proof is: an address, a number or a file
proof-told = { $kind } { $reference }

# [c1d16127] no end
no-end = تعیین نشده

# [8be93894] all jurisdictions
all-jurisdictions = همهٔ کشورها

## What was found and does not count

# [b94883a8] suppressed: { $rule } { $name }: { $details } ({ $where })
# $details: a reason in the user's words, with the texts of aside-by and aside-until
aside-suppressed = کنار گذاشته‌شده: { $rule } { $name }: { $details } ({ $where })

# [23aa72c8] by { $who }
aside-by = به تصمیم { $who }

# [a384ea84] until { $day }
# $day: a day such as 2026-01-31
aside-until = تا { $day }

# [1e15ee2a] { $reason }: { $rules }
# $rules: ids of rules, such as CLM003 ×2
aside-counted = { $reason }: { $rules }

# [122cedf2] known by the baseline
aside-known = از پیش شناخته در خط مبنا

# [5ad0f897] not selected
not-selected = بیرون از قواعد انتخاب‌شده

# [3514cf81] ignored
ignored = نادیده‌گرفته طبق تنظیمات

# [2f8d2e02] ignored in { $glob }
ignored-in = نادیده‌گرفته در { $glob }

# [6c746d84] severity off
severity-off = خاموش در تنظیمات

## A draft that `--fix` was to mend

# [2481edd3] mended
mended = اصلاح شد

# [406b50f4] nothing to mend
nothing-to-mend = چیزی برای اصلاح نیست

## The last lines

# [ed8a98b2] With the model { $model }. Its answers are evidence, not proof; a summary of the law is no legal advice.
with-model = با کمک مدل { $model }. پاسخ‌های مدل قرینه است، نه اثبات؛ خلاصهٔ قانون هم مشاورهٔ حقوقی نیست.

# [6e764fad] By words and rules alone: no model was asked, and of generated text only leftovers were looked for.
by-words = فقط بر پایهٔ واژه‌ها و قواعد: از مدل پرسیده نشد و برای تشخیص متن ماشینی فقط ردپاهای جامانده بررسی شد.

# [6b0e29ee] A verdict is a reason to look, not a judgment; a summary of the law is no legal advice; what a model says is evidence, not proof.
caveat = نتیجه دلیلی برای بررسی بیشتر است، نه حکم؛ خلاصهٔ قانون مشاورهٔ حقوقی نیست؛ نظر مدل قرینه است، نه اثبات.

## Pages about a rule and about the law

# [7ba80dc7] { $status } since { $since } · pack { $pack } · { $severities }
rule-status = { $status } از نسخهٔ { $since } · بستهٔ { $pack } · { $severities }

# [79cc9018] Rows of the legal matrix: { $rows } (confidence { $confidence }; to be confirmed by counsel)
rows = ردیف‌های جدول قوانین: { $rows } (میزان اطمینان: { $confidence }؛ باید به تأیید مشاور حقوقی برسد)

# [9cdc6c47] always
always = همیشه

# [55296265] { $fact } is { $values }
# $fact: a word of the list fact-…
# $values: one or more words of the fact's list
condition = { $fact } «{ $values }»

# [46dc584c] { $when }, unless { $exception }
# $when: one or more “… is …”
# $exception: one or more “… is …”
unless = { $when }، مگر آن‌که { $exception } باشد

# [6201111b] and
word-and = و

# [7175517a] or
word-or = یا

# [7dd530c4] else
word-else = در غیر این صورت

# [7846e6ea] { $severity } if { $when }
# $when: one or more “… is …”
severity-if = { $severity } اگر { $when } باشد

# [1f5087db] question
question = پرسش

# [7384f65f] from { $begins }
days-from = از { $begins }

# [e24f2b33] until { $ends }
days-until = تا { $ends }

# [f10f8b61] from { $begins } until { $ends }
days-from-until = از { $begins } تا { $ends }

# [3e51c12f] A summary made from the rule pack, no legal advice: every row is to be confirmed by counsel.
page-caveat = خلاصه‌ای برگرفته از بستهٔ قواعد که مشاورهٔ حقوقی نیست: هر ردیف باید به تأیید مشاور حقوقی برسد.

# [aee30f17] Made by { $command }.
page-made-by = ساخته‌شده با { $command }.

# [1c976882] Made by { $command }; posts of our own, { $file }.
page-made-by-own = ساخته‌شده با { $command }؛ پست‌ها از خود ماست، { $file }.

# [41f890b3] Label words
page-labels = واژه‌های برچسب

# [ffe97bba] grade
page-grade = درجه

# [dba36bff] words
page-words = واژه‌ها

# [cf6af0c9] A label in other words that only tells of something received: { $told }. Any other ambiguous label: { $unlisted }.
page-told = برچسبی با واژه‌های دیگر که فقط از دریافت چیزی خبر می‌دهد: { $told }. هر برچسب مبهم دیگر: { $unlisted }.

# [59a27a92] { $kind }: { $grade }
# $kind: a word of the lists evidence-…, claim-… and leftover-…
page-told-one = { $kind }: { $grade }

# [49a2018e] { $fact }: { $value }
# $fact: a word of the list fact-…
page-fact = { $fact }: { $value }

# [d937bac3] Promoting without any consideration counts as advertising too.
page-unpaid = معرفی کالا بدون دریافت هیچ عوضی هم تبلیغ به شمار می‌آید.

# [a2c6c8f1] Disclosure
page-section-DSC = اعلام تبلیغ

# [8d0bc3c8] Licences and notices
page-section-LIC = پروانه‌ها و اطلاعیه‌ها

# [4b749d2a] Pictures and machines
page-section-GEN = تصویر و هوش مصنوعی

# [1c85c122] Claims
page-section-CLM = ادعاها

# [48221761] Goods and services
page-section-PRD = کالاها و خدمات

# [f5bcf7b4] Letters that hide words
page-section-EVA = نویسه‌هایی که واژه‌ها را پنهان می‌کنند

# [edf72a9a] Approved claims
page-section-REG = ادعاهای تأییدشده

# [7369949b] rule
column-rule = قاعده

# [2149c64d] finds
column-finds = چه چیزی را پیدا می‌کند

# [c98f54e5] severity
column-severity = شدت

# [38863c3a] in force
column-force = زمان اجرا

# [ff0139d0] confidence
column-confidence = میزان اطمینان

# [4862f447] pack
column-pack = بسته

# [634768da] row
column-row = ردیف

# [60c411b2] treatment
column-treatment = شیوهٔ رسیدگی

# [cc6d7562] by, or why not
column-by = با کدام قاعده، یا چرا نه

# [72231043] post
column-post = پست

# [f1195529] known beside it
column-known = دانسته‌های همراه پست

# [cc3659ed] Coverage of the legal matrix
coverage-title = پوشش جدول قوانین

# [d0ac2a91] { $rows } rows: { $decided } decided, { $asked } asked, { $out } out of reach.
coverage-rows = { $rows } ردیف: تشخیص { $decided }، پرسش { $asked }، خارج از دسترس { $out }.

# [c2fdc052] “Decided” means that the named rules find what text and declared metadata show of a breach; what they cannot show stays open. “Asked” means that a rule asks a reviewer.
coverage-about = «تشخیص» یعنی قواعدِ نام‌برده آنچه را متن و مشخصات پست از تخلف نشان می‌دهند پیدا می‌کنند؛ آنچه از این‌ها برنمی‌آید باز می‌ماند. «پرسش» یعنی قاعده موضوع را از بازبین می‌پرسد.

# [d960b500] The same post under nine laws
comparison-title = یک پست در برابر نُه قانون

## Names of languages; -Latn: written in Latin letters; und: no language

# [372f7e2f] he
language-he = عبری

# [ab5b6208] ar
language-ar = عربی

# [3097e26b] fa
language-fa = فارسی

# [6bde0b83] th
language-th = تایلندی

# [dbd3a49d] en
language-en = انگلیسی

# [2513925f] ar-Latn
language-ar-Latn = عربی با حروف لاتین

# [7c7fbdb1] fa-Latn
language-fa-Latn = فارسی با حروف لاتین (فینگلیش)

# [856cc99d] und
language-und = نامشخص

## Whose law; default: the profile without a country's law

# [79adb2a2] us
jurisdiction-us = ایالات متحده

# [83116acf] uk
jurisdiction-uk = بریتانیا

# [4d028294] eu
jurisdiction-eu = اتحادیهٔ اروپا

# [a0fb9035] il
jurisdiction-il = اسرائیل

# [4cf6829a] sa
jurisdiction-sa = عربستان سعودی

# [f9a00f43] ae
jurisdiction-ae = امارات

# [d8c59e83] eg
jurisdiction-eg = مصر

# [08c85bd3] ir
jurisdiction-ir = ایران

# [6bde0b83] th
jurisdiction-th = تایلند

# [0684f6b9] platforms
jurisdiction-platforms = مقررات پلتفرم‌ها

# [37a8eec1] default
jurisdiction-default = قواعد عمومی

## Names of platforms, as people write them

# [5ede5673] instagram
platform-instagram = اینستاگرام

# [3d59f754] facebook
platform-facebook = فیسبوک

# [5beeafea] tiktok
platform-tiktok = تیک‌تاک

# [24e6654b] youtube
platform-youtube = یوتیوب

# [2d711642] x
platform-x = ایکس (X)

# [b200592c] snapchat
platform-snapchat = اسنپ‌چت

# [3f404629] telegram
platform-telegram = تلگرام

# [d9298a10] other
platform-other = سایر

## Answers to: is the post commercial?

# [8a798890] yes
commercial-yes = بله

# [c22bd1b6] suspected
commercial-suspected = مشکوک

# [9390298f] no
commercial-no = خیر

## Answers to: is the advertising disclosed?

# [913a4cb9] clear
disclosure-clear = روشن

# [ebd6fb50] inadequate
disclosure-inadequate = ناکافی

# [140bedbf] none
disclosure-none = ندارد

## Why a disclosure is inadequate

# [e56e65fa] ambiguous term
reason-ambiguous_term = واژهٔ مبهم

# [48a7dbf8] buried
reason-buried = گم‌شده در متن

# [c0133b43] below fold
reason-below_fold = پس از دکمهٔ بیشتر

# [c8f99ec7] wrong language
reason-wrong_language = به زبان دیگر

# [62d6c233] denied
reason-denied = تبلیغ انکار شده

# [c2796bab] obfuscated
reason-obfuscated = املای گمراه‌کننده

# [6929adae] conditional
reason-conditional = مشروط

## How clear the words of a label are; seller_voice: the seller speaks in the own name

# [913a4cb9] clear
class-clear = روشن

# [6a651134] ambiguous
class-ambiguous = مبهم

# [6751fe1d] seller voice
class-seller_voice = از زبان فروشنده

## What shows a connection between author and product

# [040ffd59] payment
evidence-payment = تبلیغ پولی

# [76f9df77] partnership
evidence-partnership = همکاری

# [1a77f051] promo code
evidence-promo_code = کد تخفیف

# [3f682cbe] affiliate link
evidence-affiliate_link = لینک همکاری در فروش

# [dbdc7bf4] gifted
evidence-gifted = هدیه

# [4ca5c7e4] hosted
evidence-hosted = دعوت و میزبانی

# [cb74b011] ambassador
evidence-ambassador = سفیر برند

# [2fdc0177] employee
evidence-employee = کارمند برند

# [dd955937] own brand
evidence-own_brand = برند خود نویسنده

# [13788f19] giveaway
evidence-giveaway = قرعه‌کشی و جایزه

# [01ce22cb] call to buy
evidence-call_to_buy = دعوت به خرید

# [f499262f] brand tag
evidence-brand_tag = تگ برند

# [9f6f91f3] platform label
evidence-platform_label = برچسب پلتفرم

## Categories of claims that need proof; they stand in sentences too

# [84144f60] health treatment
claim-health_treatment = درمان بیماری

# [5b33be4f] financial return
claim-financial_return = سود مالی

# [856e8bd3] safety
claim-safety = بی‌خطر بودن

# [b91fecbc] testimonial result
claim-testimonial_result = نتیجهٔ شخصی

# [0c87ed81] study
claim-study = پژوهش علمی

# [e5930e63] statistic
claim-statistic = آمار

# [8f76fd50] authority
claim-authority = استناد به متخصص یا نهاد

# [76c09e12] health benefit
claim-health_benefit = فایده برای سلامت

# [72f53239] beauty efficacy
claim-beauty_efficacy = اثر زیبایی

# [4cb94812] environmental
claim-environmental = سازگاری با محیط زیست

# [f712ecc5] market position
claim-market_position = جایگاه در بازار

# [382439e6] comparative
claim-comparative = مقایسه

# [47032622] guarantee
claim-guarantee = تضمین نتیجه

# [c3c00aaf] scarcity
claim-scarcity = محدودیت موجودی یا زمان

## What the text names as proof of a claim

# [140bedbf] none
support-none = ندارد

# [71cac084] vague
support-vague = مبهم

# [822fe367] institution
support-institution = فقط نام نهاد

# [a157d36a] named
support-named = منبع مشخص

# [44977dcd] certifier
support-certifier = نهاد تأییدکننده

# [2272bea6] linked
support-linked = منبع با لینک

## What a text generator left behind

# [4c6835d1] assistant preamble
leftover-assistant_preamble = مقدمهٔ دستیار هوشمند

# [424fb079] refusal
leftover-refusal = امتناع چت‌بات

# [40978892] placeholder
leftover-placeholder = جای خالی پرنشده

# [43c545c3] prompt leak
leftover-prompt_leak = دستور (پرامپت) جامانده

# [afa026ac] option list
leftover-option_list = فهرست گزینه‌ها

# [93ddce01] citation token
leftover-citation_token = نشانهٔ ارجاع چت‌بات

# [116fabc2] closing offer
leftover-closing_offer = پیشنهاد پایانی دستیار

# [299da800] markup
leftover-markup = علامت‌های قالب‌بندی

# [9ae4208a] foreign token
leftover-foreign_token = واژهٔ بیگانهٔ سرگردان

# [caadc477] template residue
leftover-template_residue = باقی‌ماندهٔ قالب

## Letters that hide words

# [b75af7ef] invisible
evasion-invisible = نویسه‌های نامرئی

# [4a0b91ed] bidi
evasion-bidi = وارونه کردن جهت

# [3a6a4818] lookalike
evasion-lookalike = حروف مشابه

# [78059049] stylised
evasion-stylised = حروف تزئینی

# [f57a92d2] separated
evasion-separated = حروف جداشده

## Numbers of licences and permits; none_told: the post says that there is none

# [5551a47c] th food ad
licence-th_food_ad = مجوز تبلیغ مواد غذایی (تایلند)

# [7bdb3c67] th medicine ad
licence-th_medicine_ad = مجوز تبلیغ دارو (تایلند)

# [102ab6c5] th device ad
licence-th_device_ad = مجوز تبلیغ تجهیزات پزشکی (تایلند)

# [adae81fe] th food registration
licence-th_food_registration = ثبت مواد غذایی (تایلند)

# [af2e46e0] sa sfda
licence-sa_sfda = شمارهٔ سازمان غذا و داروی عربستان

# [84a2b153] sa mawthooq
licence-sa_mawthooq = پروانهٔ موثوق (عربستان)

# [24f2294a] ae advertiser
licence-ae_advertiser = مجوز تبلیغ‌کننده (امارات)

# [d51c493e] ae health ad
licence-ae_health_ad = تأییدیهٔ تبلیغ سلامت (امارات)

# [8e6adf77] eg registration
licence-eg_registration = شمارهٔ ثبت (مصر)

# [f04aaa7d] ir licence
licence-ir_licence = مجوز یا پروانه (ایران)

# [a7cd135e] uk frn
licence-uk_frn = شمارهٔ FRN شرکت مالی (بریتانیا)

# [29c9c30e] registration
licence-registration = ثبت محصول

# [cb0c5c67] th malformed
licence-th_malformed = شمارهٔ مجوز نادرست (تایلند)

# [57e8d636] uk malformed
licence-uk_malformed = شمارهٔ FRN نادرست (بریتانیا)

# [a0489444] none told
licence-none_told = اظهار نداشتن پروانه

## How grave a finding is

# [ca00fccf] error
severity-error = تخلف

# [4bd9354b] warning
severity-warning = هشدار

# [edb46562] note
severity-note = یادداشت

## How sure the law is known

# [6ef7c9b1] high
confidence-high = زیاد

# [c082456a] medium
confidence-medium = متوسط

# [6c1ff09d] low
confidence-low = کم

## How settled a rule is

# [5975cf1b] preview
status-preview = آزمایشی

# [f379ccb9] stable
status-stable = پایدار

# [f5e65825] deprecated
status-deprecated = منسوخ

## How a country takes the words of a label

# [070c160a] accepted
grade-accepted = پذیرفته

# [481ba401] weak
grade-weak = ضعیف

# [83c874d3] refused
grade-refused = ردشده

## What of the law is covered

# [8d3c6686] decided
treatment-decided = تشخیص

# [c66790da] asked
treatment-asked = پرسش

# [86f57c80] out of reach
treatment-out-of-reach = خارج از دسترس

## Parts of the question that may stay open

# [600ccd5e] sponsorship
part-sponsorship = تبلیغ و اعلام آن

# [a61808fe] claims
part-claims = ادعاها

# [e0cb800a] generated
part-generated = متن ماشینی

# [a4ef304b] language
part-language = زبان

## From what the jurisdiction was inferred

# [c697d298] region
audience-region = منطقهٔ پست

# [a4ef304b] language
audience-language = زبان پست

## What is promoted; stands in sentences such as “says of a …”

# [c1f02658] food
product-food = مواد غذایی

# [03dd65bf] supplement
product-supplement = مکمل

# [05a9df11] cosmetic
product-cosmetic = محصول آرایشی و بهداشتی

# [a82ce870] medicine
product-medicine = دارو

# [28f24452] prescription medicine
product-prescription_medicine = داروی نسخه‌ای

# [263a4dbe] device
product-device = تجهیزات پزشکی

# [bbfeb74a] clinic
product-clinic = کلینیک و خدمات درمانی

# [c7c7eb10] alcohol
product-alcohol = الکل

# [da43f06c] tobacco
product-tobacco = دخانیات

# [dc4d53ba] cannabis
product-cannabis = شاهدانه (کانابیس)

# [e440a8e6] gambling
product-gambling = قمار و شرط‌بندی

# [eab762a0] finance
product-finance = خدمات مالی

# [da2f073e] crypto
product-crypto = رمزارز

# [41de37fe] infant formula
product-infant_formula = شیر خشک نوزاد

# [d7efa2f7] real estate
product-real_estate = املاک

# [ec08467c] political
product-political = سیاست

# [19fba0e9] news
product-news = خبر

# [d9298a10] other
product-other = سایر

# [62484e22] health
product-health = سلامت

# [ba528516] environment
product-environment = محیط زیست

# [b5610de1] beauty
product-beauty = زیبایی

# [b23a6a84] unknown
product-unknown = نامشخص

## How it is known what is promoted: declared beside the post, or sensed from its words

# [f833228c] declared
origin-declared = اعلام‌شده

# [b8468e44] sensed
origin-sensed = حدس از واژه‌ها

## The declared connection of the author to the product

# [268ad70e] paid
connection-paid = در ازای پول

# [dbdc7bf4] gifted
connection-gifted = هدیه

# [3e6f3ef3] affiliate
connection-affiliate = همکاری در فروش

# [2fdc0177] employee
connection-employee = کارمند برند

# [dd955937] own brand
connection-own_brand = برند خود نویسنده

# [140bedbf] none
connection-none = ندارد

# [b23a6a84] unknown
connection-unknown = نامشخص

## What a picture made by AI shows

# [38a81e87] person
picture-person = شخص

# [2958d416] object
picture-object = شیء

# [81df6358] place
picture-place = مکان

# [b8e1f80b] event
picture-event = رویداد

# [d9298a10] other
picture-other = سایر

# [b23a6a84] unknown
picture-unknown = نامشخص

## Whether the platform's own label is on

# [b8d31e85] on
switch-on = روشن

# [b4dc66dd] off
switch-off = خاموش

# [b23a6a84] unknown
switch-unknown = نامشخص

## Whether something is so

# [b5bea41b] true
told-true = بله

# [fcbcf165] false
told-false = خیر

# [b23a6a84] unknown
told-unknown = نامشخص

## How the use of an approved claim of the register stands

# [2687f86e] approved
standing-approved = تأییدشده

# [57c65026] disclaimer missing
standing-disclaimer_missing = بدون توضیح لازم

# [fa64ea1e] expired
standing-expired = اعتبار تأیید تمام شده

# [8fb31f1d] not yet approved
standing-not_yet_approved = تأیید هنوز آغاز نشده

# [31207a20] outside
standing-outside = تأییدنشده برای این کشور

# [eb933024] other handle
standing-other_handle = تأییدشده برای دیگران

# [310ff200] close
standing-close = نزدیک به یک ادعای تأییدشده

## What proves an approved claim

# [28e5ebab] url
proof-url = صفحهٔ وب

# [85441a43] permit
proof-permit = مجوز

# [0c87ed81] study
proof-study = پژوهش

# [3b9c358f] file
proof-file = فایل

## What is declared of a post beside its text, in “connection: paid”

# [d294fcce] platform
meta-platform = پلتفرم

# [844ec722] paid partnership label
meta-paid_partnership_label = برچسب همکاری پولی

# [98cbe1c2] ai label
meta-ai_label = برچسب هوش مصنوعی

# [721c9525] media
meta-media = رسانه

# [63648586] author
meta-author = نویسنده

# [928d2f83] created at
meta-created_at = تاریخ

# [c697d298] region
meta-region = منطقه

# [b38d9d16] connection
meta-connection = ارتباط تجاری

# [edb2cd3b] category
meta-category = محصول

# [edbf5087] ai image
meta-ai_image = تصویر ساختهٔ هوش مصنوعی

# [dd07ff1b] ai image shows
meta-ai_image_shows = موضوع تصویر ساختگی

# [15cd6409] ai text
meta-ai_text = متن نوشتهٔ هوش مصنوعی

# [978a8b09] human review
meta-human_review = بازبینی انسانی

# [1f5ddf5a] edited body
meta-edited_body = دستکاری بدن در تصویر

# [79d97a88] audience under age
meta-audience_under_age = مخاطب زیر سن قانونی

# [e0cb7260] licensed
meta-licensed = داشتن پروانه

## Facts that rules ask for, in “… is …”

# [d01acdec] commercial
fact-commercial = محتوای تجاری

# [8187135f] disclosure
fact-disclosure = اعلام تبلیغ

# [348f71b6] promoted
fact-promoted = معرفی کالا یا برند

# [07da7141] only reason
fact-only_reason = تنها ایراد

# [62d6c233] denied
fact-denied = انکار تبلیغ

# [dba36bff] words
fact-words = اعلام تبلیغ در متن

# [9f6f91f3] platform label
fact-platform_label = برچسب پلتفرم

# [baaf5362] shown
fact-shown = نشانهٔ ارتباط تجاری

# [a61808fe] claims
fact-claims = ادعاها

# [0bcd60cf] ai disclosed
fact-ai_disclosed = اعلام استفاده از هوش مصنوعی

# [edbf5087] ai image
fact-ai_image = تصویر ساختهٔ هوش مصنوعی

# [dd07ff1b] ai image shows
fact-ai_image_shows = موضوع تصویر ساختگی

# [15cd6409] ai text
fact-ai_text = متن نوشتهٔ هوش مصنوعی

# [978a8b09] human review
fact-human_review = بازبینی انسانی

# [1f5ddf5a] edited body
fact-edited_body = دستکاری بدن در تصویر

# [79d97a88] audience under age
fact-audience_under_age = مخاطب زیر سن قانونی

# [e0cb7260] licensed
fact-licensed = داشتن پروانه

# [b38d9d16] connection
fact-connection = ارتباط تجاری

# [a8792157] product
fact-product = محصول

# [23d611a6] topic
fact-topic = موضوع

# [f9b6938a] permits
fact-permits = مجوزها

# [d294fcce] platform
fact-platform = پلتفرم

# [c697d298] region
fact-region = منطقه

# [a4ef304b] language
fact-language = زبان

# [8fcfccf6] reason
fact-reason = ایراد

# [98c1eb4e] word
fact-word = درجهٔ واژه

# [8a7ffef7] label language
fact-label_language = زبان برچسب

# [edb2cd3b] category
fact-category = نوع ادعا

# [a1860308] support
fact-support = پشتوانه

# [6769af2c] unverifiable
fact-unverifiable = راستی‌آزمایی‌ناپذیر

# [0b27c158] kind
fact-kind = نوع

# [8accd647] standing
fact-standing = وضعیت تأیید

# [dd1b3c31] claim
fact-claim = ادعا

# [5b45d3af] approved text
fact-approved_text = متن تأییدشده

# [ee8250fb] evidence
fact-evidence = مدرک

# [f79cc2dd] approved on
fact-approved_on = تاریخ تأیید

# [ab8a2845] expires
fact-expires = پایان اعتبار

# [c9479b65] disclaimer
fact-disclaimer = توضیح لازم

# [5cf007a6] holds in
fact-holds_in = کشورهای تأییدشده

# [a48fcb71] places
fact-places = کشورهای مبنای ارزیابی

# [539822cd] handles
fact-handles = دارندگان تأیید

# [c92dcde3] likeness
fact-likeness = شباهت
