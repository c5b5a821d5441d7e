### ui in ar; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.

## Numbers, with plural forms

# [c778d9da] { $count } posts
# $count: a number: choose forms with { $count -> … }
posts = { $count ->
    [zero] لا منشورات
    [one] منشور واحد
    [two] منشوران
    [few] { $count } منشورات
    [many] { $count } منشورًا
   *[other] { $count } منشور
}

# [c751a3b3] { $count } texts have no translation yet: English.
# $count: a number: choose forms with { $count -> … }
untranslated = { $count ->
    [zero] جميع النصوص مترجمة.
    [one] نص واحد لم يُترجم بعد، ويظهر بالإنجليزية.
    [two] نصّان لم يُترجما بعد، ويظهران بالإنجليزية.
    [few] { $count } نصوص لم تُترجم بعد، وتظهر بالإنجليزية.
    [many] { $count } نصًّا لم يُترجم بعد، ويظهر بالإنجليزية.
   *[other] { $count } نص لم يُترجم بعد، ويظهر بالإنجليزية.
}

## Verdicts, and each in one sentence

# [51280dab] fail
verdict-fail = مخالف

# [c97ace4c] review
verdict-review = للمراجعة

# [d74ff0ee] pass
verdict-pass = سليم

# [b6295010] not assessed
verdict-not_assessed = لم يُقيَّم

# [362d8d63] At least one rule finds a breach: mend the post before it goes out.
meaning-fail = رُصدت مخالفة واحدة على الأقل: يلزم تعديل المنشور قبل نشره.

# [bf283e7d] No certain breach, but a person should look at what is told below.
meaning-review = لا مخالفة مؤكدة، لكن النقاط التالية تحتاج إلى مراجعة بشرية.

# [6a0d974e] No rule finds a breach.
meaning-pass = لم تُرصد أي مخالفة.

# [c8fb033d] The post could not be judged; this is no clean bill.
meaning-not_assessed = تعذّر تقييم المنشور، وهذا لا يعني أنه سليم.

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
count-fail = { $count ->
    [zero] لا مخالف
    [one] واحد مخالف
    [two] اثنان مخالفان
    [few] { $count } مخالفة
    [many] { $count } مخالفًا
   *[other] { $count } مخالف
}

# [89c49004] { $count } review
# $count: a number: choose forms with { $count -> … }
count-review = { $count ->
    [zero] لا شيء للمراجعة
    [one] واحد للمراجعة
    [two] اثنان للمراجعة
    [few] { $count } للمراجعة
    [many] { $count } للمراجعة
   *[other] { $count } للمراجعة
}

# [e5af8771] { $count } pass
# $count: a number: choose forms with { $count -> … }
count-pass = { $count ->
    [zero] لا سليم
    [one] واحد سليم
    [two] اثنان سليمان
    [few] { $count } سليمة
    [many] { $count } سليمًا
   *[other] { $count } سليم
}

# [d56e9a62] { $count } not assessed
# $count: a number: choose forms with { $count -> … }
count-not_assessed = { $count ->
    [zero] لا شيء بلا تقييم
    [one] واحد لم يُقيَّم
    [two] اثنان لم يُقيَّما
    [few] { $count } لم تُقيَّم
    [many] { $count } لم تُقيَّم
   *[other] { $count } لم تُقيَّم
}

# [ee01146e] { $posts }: { $counts }
# $posts: the text of posts, such as 3 posts
# $counts: texts of count-…
posts-counted = { $posts }: { $counts }

## The line of facts under the verdict

# [4283d457] language { $language }
line-language = اللغة: { $language }

# [39cf4f8c] commercial { $commercial }
line-commercial = محتوى تجاري: { $commercial }

# [165777c1] disclosure { $disclosure }
line-disclosure = الإفصاح: { $disclosure }

# [71ae06f9] disclosure { $disclosure } ({ $reasons })
# $reasons: words of the list reason-…
line-disclosure-because = الإفصاح: { $disclosure } ({ $reasons })

# [c4afa612] claims { $count }
# $count: a number: choose forms with { $count -> … }
line-claims = الادعاءات: { $count }

# [3912e851] { $category } ({ $origin })
# $category: a word of the list claim-…
line-category = { $category } ({ $origin })

# [c1c72fe4] { $jurisdiction } { $verdict }
law-under = { $jurisdiction }: { $verdict }

# [8c3c4b93] (inferred from the { $audience } of the post)
inferred = (استنادًا إلى { $audience } المنشور)

## Labels before what follows

# [ad3e5a2f] law:
label-law = القانون:

# [b9d88098] fix:
label-fix = الحل:

# [06a1c43b] why:
label-why = استنادًا إلى:

# [abd24fbb] not assessed:
label-not-assessed = لم يُقيَّم:

# [54da089a] style:
label-style = الأسلوب:

# [943df968] Fix:
title-fix = الحل:

# [c707ee4e] Source:
title-source = المصدر:

# [ad389aa4] Why:
title-why = لماذا يهمّ ذلك:

# [e544b2a6] Applies when:
title-applies = تنطبق عند:

# [353129a4] Asks:
title-asks = سؤال للمراجع:

# [7ea0d3d6] Triggers on:
title-match = أمثلة تنطبق عليها القاعدة:

# [24e49fdf] Not on:
title-no-match = أمثلة لا تنطبق عليها القاعدة:

# [63977a32] Not read
not-read = لم يُقرأ

# [2738a936] confidence { $confidence }
confidence = درجة الثقة: { $confidence }

## Who wrote it, by style

# [0568122a] likely machine-written
style-likely = يُرجَّح أنه مكتوب آليًّا

# [cbfee7fe] unlikely to be machine-written
style-unlikely = لا يُرجَّح أنه مكتوب آليًّا

# [084477e4] who wrote it: inconclusive
style-inconclusive = كاتب النص: لا يمكن الجزم

# [5083904e] (probability { $probability })
probability = (الاحتمال { $probability })

# [7845c6fd] sentences of even length (variation { $value }; 95 % of human texts are above { $bound })
trait-sentence_variation = جُمل متقاربة الطول (التباين { $value }؛ ويتجاوز { $bound } في 95% من النصوص التي كتبها بشر)

# [4b829415] many commas ({ $value } of words; 95 % of human texts are below { $bound })
trait-commas = فواصل كثيرة ({ $value } من الكلمات؛ وتقل عن { $bound } في 95% من النصوص التي كتبها بشر)

# [23cfd58c] few repeated words ({ $value } are different; 95 % of human texts are below { $bound })
trait-word_variety = كلمات مكررة قليلة ({ $value } من الكلمات مختلفة؛ وتقل النسبة عن { $bound } في 95% من النصوص التي كتبها بشر)

# [49124bb6] too short to tell: under { $count } words
# $count: a number: choose forms with { $count -> … }
style-short = النص أقصر من أن يُحكم عليه: عدد كلماته دون { $count }

# [ba483ce1] too short to tell: under { $count } characters
# $count: a number: choose forms with { $count -> … }
style-short-thai = النص أقصر من أن يُحكم عليه: عدد حروفه دون { $count }

# [889680a7] no human text in { $language } of this length to calibrate on
style-no-band = لا تتوافر نصوص كتبها بشر بهذا الطول للقياس عليها، واللغة: { $language }

# [4ae06926] { $count } human texts of this length are too few for a rate of { $rate }
# $count: a number: choose forms with { $count -> … }
style-too-few = عدد النصوص البشرية بهذا الطول { $count }، وهو أقل من أن يكفي لمعدل { $rate }

# [df423f60] human texts may score as high more often than { $rate }
style-too-often = قد تبلغ نصوص كتبها بشر هذه الدرجة بمعدل يفوق { $rate }

## Why a part was not assessed

# [412a61af] no model was asked: only leftovers of generators were looked for, not style
no-model = لم يُستعن بالنموذج: جرى البحث عن بقايا مولّدات النصوص فقط، لا عن الأسلوب

# [a4db340d] the post is too short, and shows nothing else, to ask the model
not-needed = المنشور قصير جدًّا، وليس فيه ما يستدعي الاستعانة بالنموذج

# [7a36973c] { $language } in Latin letters is read in part only
latin-letters = النص المكتوب بحروف لاتينية يُقرأ جزئيًّا فقط (اللغة: { $language })

# [69b4fa66] there are no words to read
no-words = لا كلمات في المنشور

# [802779b9] language '{ $language }' is not supported; supported are { $supported }
unsupported = اللغة «{ $language }» غير مدعومة؛ واللغات المدعومة: { $supported }

## What led to a finding

# [1f9a94ed] { $kind }: { $entries }
# $kind: a word of the lists evidence-…, claim-… and leftover-…
# $entries: ids, such as he.claim.cure
why-found = { $kind }: { $entries }

# [5328376b] weighed down by { $entry }
# $entry: an id, such as he.claim.cure
why-weighed = خُفّف وزنه بسبب { $entry }

# [42643d6f] { $klass } label: { $entries }; faults: { $faults }
# $klass: a word of the list class-…
# $entries: ids, such as he.claim.cure
# $faults: words of the list reason-…
why-label = تنويه { $klass }: { $entries }؛ العيوب: { $faults }

# [140bedbf] none
why-no-fault = لا توجد

# [5714bb79] support { $support }: { $sources }
# $support: a word of the list support-…
why-support = السند – { $support }: { $sources }

# [cbe63065] no source named
why-no-source = لم يُذكر مصدر

# [0c445894] model { $model }: { $answer } { $probability }, words alone: { $words }
# $answer: a word of the list commercial-…
why-model = النموذج { $model }: { $answer } { $probability }، وبالكلمات وحدها: { $words }

# [9b0a19d6] model { $model }: { $answer } { $probability }, words alone: { $words }; moved by { $moved }
# $answer: a word of the list commercial-…
why-model-moved = النموذج { $model }: { $answer } { $probability }، وبالكلمات وحدها: { $words }؛ وعُدّل بسبب: { $moved }

# [63a8af6d] declared: { $connection }
declared = بحسب بيانات المنشور: { $connection }

# [7387ef17] category { $category }, sensed, not declared: { $entries }
# $category: a word of the list claim-…
# $entries: ids, such as he.claim.cure
why-category = الفئة { $category }، استُنتجت من الكلمات ولم يُصرَّح بها: { $entries }

# [7537ccca] severity { $found } → { $severity } by the settings
why-severity = الشدة بحسب الإعدادات: { $severity } (في الأصل: { $found })

# [3a5db2eb] register: { $claim }, approved by { $approver } on { $day }, until { $expires }, evidence: { $evidence }
# $claim: the id of an approved claim
# $approver: a name
# $day: a day such as 2026-01-31
# $expires: a day such as 2026-12-31, or the text of no-end
# $evidence: one or more of proof-told
why-approved = سجل الادعاءات: { $claim }، اعتمده { $approver } بتاريخ { $day }؛ تاريخ الانتهاء: { $expires }؛ الدليل: { $evidence }

# [03eef040] conditions: { $conditions }
why-conditions = الشروط: { $conditions }

# [a8ba396b] register { $claim }
# $claim: the id of an approved claim
source-register = سجل الادعاءات ({ $claim })

# [e84ada51] { $kind } { $reference }
# $kind: a word of the lists evidence-…, claim-… and leftover-…
# $reference: where the proof is: an address, a number or a file
proof-told = { $kind } { $reference }

# [c1d16127] no end
no-end = غير محدد

# [8be93894] all jurisdictions
all-jurisdictions = جميع الدول

## What was found and does not count

# [b94883a8] suppressed: { $rule } { $name }: { $details } ({ $where })
# $details: a reason in the user's words, with the texts of aside-by and aside-until
aside-suppressed = مستثنى: { $rule } { $name }: { $details } ({ $where })

# [23aa72c8] by { $who }
aside-by = بقرار من { $who }

# [a384ea84] until { $day }
# $day: a day such as 2026-01-31
aside-until = حتى { $day }

# [1e15ee2a] { $reason }: { $rules }
# $rules: ids of rules, such as CLM003 ×2
aside-counted = { $reason }: { $rules }

# [122cedf2] known by the baseline
aside-known = معروف من خط الأساس

# [5ad0f897] not selected
not-selected = خارج القواعد المختارة

# [3514cf81] ignored
ignored = غير محتسب بحسب الإعدادات

# [2f8d2e02] ignored in { $glob }
ignored-in = غير محتسب في { $glob }

# [6c746d84] severity off
severity-off = معطّل في الإعدادات

## A draft that `--fix` was to mend

# [2481edd3] mended
mended = عُدّل

# [406b50f4] nothing to mend
nothing-to-mend = لا شيء يحتاج إلى تعديل

## The last lines

# [ed8a98b2] With the model { $model }. Its answers are evidence, not proof; a summary of the law is no legal advice.
with-model = بالاستعانة بالنموذج { $model }. إجاباته قرائن لا أدلة قاطعة، وملخص القانون ليس استشارة قانونية.

# [6e764fad] By words and rules alone: no model was asked, and of generated text only leftovers were looked for.
by-words = بالكلمات والقواعد وحدها: لم يُستعن بنموذج، ومن النصوص المولّدة آليًّا لم يُبحث إلا عن البقايا.

# [6b0e29ee] A verdict is a reason to look, not a judgment; a summary of the law is no legal advice; what a model says is evidence, not proof.
caveat = النتيجة سبب للتدقيق وليست حكمًا، وملخص القانون ليس استشارة قانونية، وما يقوله النموذج قرينة لا دليل قاطع.

## Pages about a rule and about the law

# [7ba80dc7] { $status } since { $since } · pack { $pack } · { $severities }
rule-status = { $status } منذ { $since } · الحزمة { $pack } · { $severities }

# [79cc9018] Rows of the legal matrix: { $rows } (confidence { $confidence }; to be confirmed by counsel)
rows = صفوف جدول الأحكام: { $rows } (درجة الثقة: { $confidence }؛ بانتظار تأكيد مستشار قانوني)

# [9cdc6c47] always
always = دائمًا

# [55296265] { $fact } is { $values }
# $fact: a word of the list fact-…
# $values: one or more words of the fact's list
condition = { $fact } ({ $values })

# [46dc584c] { $when }, unless { $exception }
# $when: one or more “… is …”
# $exception: one or more “… is …”
unless = { $when }، باستثناء: { $exception }

# [6201111b] and
word-and = مع

# [7175517a] or
word-or = أو

# [7dd530c4] else
word-else = وإلا

# [7846e6ea] { $severity } if { $when }
# $when: one or more “… is …”
severity-if = { $severity } عند: { $when }

# [1f5087db] question
question = سؤال

# [7384f65f] from { $begins }
days-from = من { $begins }

# [e24f2b33] until { $ends }
days-until = حتى { $ends }

# [f10f8b61] from { $begins } until { $ends }
days-from-until = من { $begins } حتى { $ends }

# [3e51c12f] A summary made from the rule pack, no legal advice: every row is to be confirmed by counsel.
page-caveat = ملخص مستخرج من حزمة القواعد وليس استشارة قانونية: كل صف فيه بانتظار تأكيد مستشار قانوني.

# [aee30f17] Made by { $command }.
page-made-by = أُنشئ بالأمر { $command }.

# [1c976882] Made by { $command }; posts of our own, { $file }.
page-made-by-own = أُنشئ بالأمر { $command }؛ والمنشورات من تأليفنا: { $file }.

# [41f890b3] Label words
page-labels = عبارات التنويه

# [ffe97bba] grade
page-grade = التقدير

# [dba36bff] words
page-words = العبارات

# [cf6af0c9] A label in other words that only tells of something received: { $told }. Any other ambiguous label: { $unlisted }.
page-told = أي عبارة أخرى تكتفي بذكر ما حصل عليه صاحب المنشور: { $told }. وأي عبارة مبهمة سواها: { $unlisted }.

# [59a27a92] { $kind }: { $grade }
# $kind: a word of the lists evidence-…, claim-… and leftover-…
page-told-one = { $kind }: { $grade }

# [49a2018e] { $fact }: { $value }
# $fact: a word of the list fact-…
page-fact = { $fact }: { $value }

# [d937bac3] Promoting without any consideration counts as advertising too.
page-unpaid = الترويج بلا أي مقابل يُعدّ إعلانًا كذلك.

# [a2c6c8f1] Disclosure
page-section-DSC = الإفصاح

# [8d0bc3c8] Licences and notices
page-section-LIC = التراخيص والإخطارات

# [4b749d2a] Pictures and machines
page-section-GEN = الصور والذكاء الاصطناعي

# [1c85c122] Claims
page-section-CLM = الادعاءات

# [48221761] Goods and services
page-section-PRD = السلع والخدمات

# [f5bcf7b4] Letters that hide words
page-section-EVA = أحرف تُخفي الكلمات

# [edf72a9a] Approved claims
page-section-REG = ادعاءات معتمدة

# [7369949b] rule
column-rule = القاعدة

# [2149c64d] finds
column-finds = ما ترصده

# [c98f54e5] severity
column-severity = الشدة

# [38863c3a] in force
column-force = السريان

# [ff0139d0] confidence
column-confidence = درجة الثقة

# [4862f447] pack
column-pack = الحزمة

# [634768da] row
column-row = الصف

# [60c411b2] treatment
column-treatment = المعالجة

# [cc6d7562] by, or why not
column-by = القواعد، أو سبب غيابها

# [72231043] post
column-post = المنشور

# [f1195529] known beside it
column-known = معلومات أخرى عنه

# [cc3659ed] Coverage of the legal matrix
coverage-title = تغطية جدول الأحكام

# [d0ac2a91] { $rows } rows: { $decided } decided, { $asked } asked, { $out } out of reach.
coverage-rows = عدد الصفوف: { $rows }؛ محسومة: { $decided }، محل سؤال: { $asked }، خارج المتناول: { $out }.

# [c2fdc052] “Decided” means that the named rules find what text and declared metadata show of a breach; what they cannot show stays open. “Asked” means that a rule asks a reviewer.
coverage-about = «محسوم» يعني أن القواعد المذكورة ترصد ما يظهر من المخالفة في النص وفي البيانات المرفقة به، وما لا يظهر فيهما يبقى مفتوحًا. و«محل سؤال» يعني أن القاعدة توجّه سؤالًا إلى مراجع.

# [d960b500] The same post under nine laws
comparison-title = منشور واحد أمام تسعة قوانين

## Names of languages; -Latn: written in Latin letters; und: no language

# [372f7e2f] he
language-he = العبرية

# [ab5b6208] ar
language-ar = العربية

# [3097e26b] fa
language-fa = الفارسية

# [6bde0b83] th
language-th = التايلاندية

# [dbd3a49d] en
language-en = الإنجليزية

# [2513925f] ar-Latn
language-ar-Latn = العربية بحروف لاتينية

# [7c7fbdb1] fa-Latn
language-fa-Latn = الفارسية بحروف لاتينية

# [856cc99d] und
language-und = غير محددة

## Whose law; default: the profile without a country's law

# [79adb2a2] us
jurisdiction-us = الولايات المتحدة

# [83116acf] uk
jurisdiction-uk = بريطانيا

# [4d028294] eu
jurisdiction-eu = الاتحاد الأوروبي

# [a0fb9035] il
jurisdiction-il = إسرائيل

# [4cf6829a] sa
jurisdiction-sa = السعودية

# [f9a00f43] ae
jurisdiction-ae = الإمارات

# [d8c59e83] eg
jurisdiction-eg = مصر

# [08c85bd3] ir
jurisdiction-ir = إيران

# [6bde0b83] th
jurisdiction-th = تايلاند

# [0684f6b9] platforms
jurisdiction-platforms = قواعد المنصات

# [37a8eec1] default
jurisdiction-default = القواعد العامة

## Names of platforms, as people write them

# [5ede5673] instagram
platform-instagram = إنستغرام

# [3d59f754] facebook
platform-facebook = فيسبوك

# [5beeafea] tiktok
platform-tiktok = تيك توك

# [24e6654b] youtube
platform-youtube = يوتيوب

# [2d711642] x
platform-x = إكس (X)

# [b200592c] snapchat
platform-snapchat = سناب شات

# [3f404629] telegram
platform-telegram = تيليغرام

# [d9298a10] other
platform-other = منصة أخرى

## Answers to: is the post commercial?

# [8a798890] yes
commercial-yes = نعم

# [c22bd1b6] suspected
commercial-suspected = مشتبه فيه

# [9390298f] no
commercial-no = لا

## Answers to: is the advertising disclosed?

# [913a4cb9] clear
disclosure-clear = واضح

# [ebd6fb50] inadequate
disclosure-inadequate = غير كافٍ

# [140bedbf] none
disclosure-none = لا يوجد

## Why a disclosure is inadequate

# [e56e65fa] ambiguous term
reason-ambiguous_term = عبارة مبهمة

# [48a7dbf8] buried
reason-buried = تنويه مدفون

# [c0133b43] below fold
reason-below_fold = بعد «المزيد»

# [c8f99ec7] wrong language
reason-wrong_language = بلغة أخرى

# [62d6c233] denied
reason-denied = نفي الإعلان

# [c2796bab] obfuscated
reason-obfuscated = كتابة مموَّهة

# [6929adae] conditional
reason-conditional = صيغة احتمالية

## How clear the words of a label are; seller_voice: the seller speaks in the own name

# [913a4cb9] clear
class-clear = صريح

# [6a651134] ambiguous
class-ambiguous = مبهم

# [6751fe1d] seller voice
class-seller_voice = بلسان البائع

## What shows a connection between author and product

# [040ffd59] payment
evidence-payment = مقابل مالي

# [76f9df77] partnership
evidence-partnership = تعاون تجاري

# [1a77f051] promo code
evidence-promo_code = كود خصم

# [3f682cbe] affiliate link
evidence-affiliate_link = رابط بعمولة

# [dbdc7bf4] gifted
evidence-gifted = هدية

# [4ca5c7e4] hosted
evidence-hosted = استضافة

# [cb74b011] ambassador
evidence-ambassador = سفير علامة تجارية

# [2fdc0177] employee
evidence-employee = موظف في الشركة

# [dd955937] own brand
evidence-own_brand = نشاط تجاري لصاحب المنشور

# [13788f19] giveaway
evidence-giveaway = سحب على جوائز

# [01ce22cb] call to buy
evidence-call_to_buy = دعوة إلى الشراء

# [f499262f] brand tag
evidence-brand_tag = إشارة إلى حساب علامة تجارية

# [9f6f91f3] platform label
evidence-platform_label = علامة المنصة

## Categories of claims that need proof; they stand in sentences too

# [84144f60] health treatment
claim-health_treatment = علاج مرض

# [5b33be4f] financial return
claim-financial_return = عائد مالي

# [856e8bd3] safety
claim-safety = أمان الاستخدام

# [b91fecbc] testimonial result
claim-testimonial_result = نتيجة شخصية

# [0c87ed81] study
claim-study = دراسة علمية

# [e5930e63] statistic
claim-statistic = رقم إحصائي

# [8f76fd50] authority
claim-authority = استشهاد بخبراء

# [76c09e12] health benefit
claim-health_benefit = فائدة صحية

# [72f53239] beauty efficacy
claim-beauty_efficacy = مفعول تجميلي

# [4cb94812] environmental
claim-environmental = ادعاء بيئي

# [f712ecc5] market position
claim-market_position = صدارة السوق

# [382439e6] comparative
claim-comparative = مقارنة

# [47032622] guarantee
claim-guarantee = ضمان نتيجة

# [c3c00aaf] scarcity
claim-scarcity = استعجال الشراء

## What the text names as proof of a claim

# [140bedbf] none
support-none = لا يوجد

# [71cac084] vague
support-vague = مبهم

# [822fe367] institution
support-institution = اسم مؤسسة فقط

# [a157d36a] named
support-named = مصدر مسمّى

# [44977dcd] certifier
support-certifier = جهة مانحة للشهادة

# [2272bea6] linked
support-linked = مصدر برابط

## What a text generator left behind

# [4c6835d1] assistant preamble
leftover-assistant_preamble = مقدمة مساعد آلي

# [424fb079] refusal
leftover-refusal = رفض من روبوت محادثة

# [40978892] placeholder
leftover-placeholder = خانة لم تُملأ

# [43c545c3] prompt leak
leftover-prompt_leak = تعليمات متسرّبة

# [afa026ac] option list
leftover-option_list = قائمة خيارات

# [93ddce01] citation token
leftover-citation_token = رمز اقتباس آلي

# [116fabc2] closing offer
leftover-closing_offer = عرض ختامي

# [299da800] markup
leftover-markup = رموز تنسيق

# [9ae4208a] foreign token
leftover-foreign_token = كلمة أجنبية دخيلة

# [caadc477] template residue
leftover-template_residue = بقايا قالب

## Letters that hide words

# [b75af7ef] invisible
evasion-invisible = رموز غير مرئية

# [4a0b91ed] bidi
evasion-bidi = عكس اتجاه الكتابة

# [3a6a4818] lookalike
evasion-lookalike = حروف متشابهة

# [78059049] stylised
evasion-stylised = حروف مزخرفة

# [f57a92d2] separated
evasion-separated = حروف مفرّقة

## Numbers of licences and permits; none_told: the post says that there is none

# [5551a47c] th food ad
licence-th_food_ad = تصريح إعلان غذائي (تايلاند)

# [7bdb3c67] th medicine ad
licence-th_medicine_ad = تصريح إعلان دوائي (تايلاند)

# [102ab6c5] th device ad
licence-th_device_ad = تصريح إعلان جهاز طبي (تايلاند)

# [adae81fe] th food registration
licence-th_food_registration = تسجيل منتج غذائي (تايلاند)

# [af2e46e0] sa sfda
licence-sa_sfda = موافقة الهيئة العامة للغذاء والدواء (السعودية)

# [84a2b153] sa mawthooq
licence-sa_mawthooq = ترخيص «موثوق» (السعودية)

# [24f2294a] ae advertiser
licence-ae_advertiser = تصريح معلن (الإمارات)

# [d51c493e] ae health ad
licence-ae_health_ad = موافقة إعلان صحي (الإمارات)

# [8e6adf77] eg registration
licence-eg_registration = رقم تسجيل (مصر)

# [f04aaa7d] ir licence
licence-ir_licence = رقم ترخيص (إيران)

# [a7cd135e] uk frn
licence-uk_frn = رقم FRN لشركة مالية (بريطانيا)

# [29c9c30e] registration
licence-registration = تسجيل منتج

# [cb0c5c67] th malformed
licence-th_malformed = رقم تصريح غير سليم الصيغة (تايلاند)

# [57e8d636] uk malformed
licence-uk_malformed = رقم FRN غير سليم الصيغة (بريطانيا)

# [a0489444] none told
licence-none_told = إقرار بعدم وجود ترخيص

## How grave a finding is

# [ca00fccf] error
severity-error = مخالفة

# [4bd9354b] warning
severity-warning = تحذير

# [edb46562] note
severity-note = ملاحظة

## How sure the law is known

# [6ef7c9b1] high
confidence-high = عالية

# [c082456a] medium
confidence-medium = متوسطة

# [6c1ff09d] low
confidence-low = منخفضة

## How settled a rule is

# [5975cf1b] preview
status-preview = تجريبية

# [f379ccb9] stable
status-stable = مستقرة

# [f5e65825] deprecated
status-deprecated = متقادمة

## How a country takes the words of a label

# [070c160a] accepted
grade-accepted = مقبولة

# [481ba401] weak
grade-weak = ضعيفة

# [83c874d3] refused
grade-refused = مرفوضة

## What of the law is covered

# [8d3c6686] decided
treatment-decided = محسوم

# [c66790da] asked
treatment-asked = محل سؤال

# [86f57c80] out of reach
treatment-out-of-reach = خارج المتناول

## Parts of the question that may stay open

# [600ccd5e] sponsorship
part-sponsorship = المحتوى التجاري

# [a61808fe] claims
part-claims = الادعاءات

# [e0cb800a] generated
part-generated = التوليد الآلي

# [a4ef304b] language
part-language = اللغة

## From what the jurisdiction was inferred

# [c697d298] region
audience-region = منطقة

# [a4ef304b] language
audience-language = لغة

## What is promoted; stands in sentences such as “says of a …”

# [c1f02658] food
product-food = غذاء

# [03dd65bf] supplement
product-supplement = مكمّل غذائي

# [05a9df11] cosmetic
product-cosmetic = مستحضر تجميل

# [a82ce870] medicine
product-medicine = دواء

# [28f24452] prescription medicine
product-prescription_medicine = دواء بوصفة طبية

# [263a4dbe] device
product-device = جهاز طبي

# [bbfeb74a] clinic
product-clinic = عيادة

# [c7c7eb10] alcohol
product-alcohol = كحول

# [da43f06c] tobacco
product-tobacco = تبغ ونيكوتين

# [dc4d53ba] cannabis
product-cannabis = قنّب

# [e440a8e6] gambling
product-gambling = قمار ومراهنات

# [eab762a0] finance
product-finance = خدمات مالية

# [da2f073e] crypto
product-crypto = عملات مشفّرة

# [41de37fe] infant formula
product-infant_formula = حليب أطفال صناعي

# [d7efa2f7] real estate
product-real_estate = عقارات

# [ec08467c] political
product-political = سياسة

# [19fba0e9] news
product-news = أخبار

# [d9298a10] other
product-other = غير ذلك

# [62484e22] health
product-health = صحة

# [ba528516] environment
product-environment = بيئة

# [b5610de1] beauty
product-beauty = تجميل

# [b23a6a84] unknown
product-unknown = غير معروف

## How it is known what is promoted: declared beside the post, or sensed from its words

# [f833228c] declared
origin-declared = مصرَّح به

# [b8468e44] sensed
origin-sensed = مستنتَج من الكلمات

## The declared connection of the author to the product

# [268ad70e] paid
connection-paid = مدفوع

# [dbdc7bf4] gifted
connection-gifted = هدية

# [3e6f3ef3] affiliate
connection-affiliate = تسويق بالعمولة

# [2fdc0177] employee
connection-employee = موظف في الشركة

# [dd955937] own brand
connection-own_brand = نشاط تجاري لصاحب المنشور

# [140bedbf] none
connection-none = لا توجد

# [b23a6a84] unknown
connection-unknown = غير معروفة

## What a picture made by AI shows

# [38a81e87] person
picture-person = شخص

# [2958d416] object
picture-object = شيء

# [81df6358] place
picture-place = مكان

# [b8e1f80b] event
picture-event = حدث

# [d9298a10] other
picture-other = غير ذلك

# [b23a6a84] unknown
picture-unknown = غير معروف

## Whether the platform's own label is on

# [b8d31e85] on
switch-on = مفعّلة

# [b4dc66dd] off
switch-off = غير مفعّلة

# [b23a6a84] unknown
switch-unknown = غير معروف

## Whether something is so

# [b5bea41b] true
told-true = نعم

# [fcbcf165] false
told-false = لا

# [b23a6a84] unknown
told-unknown = غير معروف

## How the use of an approved claim of the register stands

# [2687f86e] approved
standing-approved = معتمد

# [57c65026] disclaimer missing
standing-disclaimer_missing = تنقصه العبارة التوضيحية

# [fa64ea1e] expired
standing-expired = انتهى اعتماده

# [8fb31f1d] not yet approved
standing-not_yet_approved = لم يبدأ اعتماده بعد

# [31207a20] outside
standing-outside = غير معتمد في هذه الدولة

# [eb933024] other handle
standing-other_handle = معتمد لآخرين

# [310ff200] close
standing-close = قريب من ادعاء معتمد

## What proves an approved claim

# [28e5ebab] url
proof-url = صفحة إنترنت

# [85441a43] permit
proof-permit = تصريح

# [0c87ed81] study
proof-study = دراسة

# [3b9c358f] file
proof-file = ملف

## What is declared of a post beside its text, in “connection: paid”

# [d294fcce] platform
meta-platform = المنصة

# [844ec722] paid partnership label
meta-paid_partnership_label = علامة الشراكة المدفوعة

# [98cbe1c2] ai label
meta-ai_label = علامة الذكاء الاصطناعي

# [721c9525] media
meta-media = الوسائط

# [63648586] author
meta-author = صاحب المنشور

# [928d2f83] created at
meta-created_at = التاريخ

# [c697d298] region
meta-region = المنطقة

# [b38d9d16] connection
meta-connection = العلاقة

# [edb2cd3b] category
meta-category = المنتج

# [edbf5087] ai image
meta-ai_image = صورة من صنع الذكاء الاصطناعي

# [dd07ff1b] ai image shows
meta-ai_image_shows = ما تُظهره الصورة المصنوعة

# [15cd6409] ai text
meta-ai_text = نص من كتابة الذكاء الاصطناعي

# [978a8b09] human review
meta-human_review = مراجعة بشرية

# [1f5ddf5a] edited body
meta-edited_body = جسم معدَّل في الصورة

# [79d97a88] audience under age
meta-audience_under_age = جمهور قاصر

# [e0cb7260] licensed
meta-licensed = ترخيص صاحب المنشور

## Facts that rules ask for, in “… is …”

# [d01acdec] commercial
fact-commercial = محتوى تجاري

# [8187135f] disclosure
fact-disclosure = الإفصاح

# [348f71b6] promoted
fact-promoted = ترويج

# [07da7141] only reason
fact-only_reason = السبب الوحيد

# [62d6c233] denied
fact-denied = نفي الإعلان

# [dba36bff] words
fact-words = الإفصاح في الكلمات

# [9f6f91f3] platform label
fact-platform_label = علامة المنصة

# [baaf5362] shown
fact-shown = ما يدل على العلاقة

# [a61808fe] claims
fact-claims = الادعاءات

# [0bcd60cf] ai disclosed
fact-ai_disclosed = الإفصاح عن الذكاء الاصطناعي

# [edbf5087] ai image
fact-ai_image = صورة من صنع الذكاء الاصطناعي

# [dd07ff1b] ai image shows
fact-ai_image_shows = ما تُظهره الصورة المصنوعة

# [15cd6409] ai text
fact-ai_text = نص من كتابة الذكاء الاصطناعي

# [978a8b09] human review
fact-human_review = مراجعة بشرية

# [1f5ddf5a] edited body
fact-edited_body = جسم معدَّل في الصورة

# [79d97a88] audience under age
fact-audience_under_age = جمهور قاصر

# [e0cb7260] licensed
fact-licensed = ترخيص صاحب المنشور

# [b38d9d16] connection
fact-connection = العلاقة

# [a8792157] product
fact-product = المنتج

# [23d611a6] topic
fact-topic = الموضوع

# [f9b6938a] permits
fact-permits = التراخيص والتصاريح

# [d294fcce] platform
fact-platform = المنصة

# [c697d298] region
fact-region = المنطقة

# [a4ef304b] language
fact-language = اللغة

# [8fcfccf6] reason
fact-reason = السبب

# [98c1eb4e] word
fact-word = تقدير العبارة

# [8a7ffef7] label language
fact-label_language = لغة التنويه

# [edb2cd3b] category
fact-category = نوع الادعاء

# [a1860308] support
fact-support = السند

# [6769af2c] unverifiable
fact-unverifiable = تعذّر التحقق

# [0b27c158] kind
fact-kind = النوع

# [8accd647] standing
fact-standing = حالة الاعتماد

# [dd1b3c31] claim
fact-claim = الادعاء

# [5b45d3af] approved text
fact-approved_text = النص المعتمد

# [ee8250fb] evidence
fact-evidence = الدليل

# [f79cc2dd] approved on
fact-approved_on = تاريخ الاعتماد

# [ab8a2845] expires
fact-expires = تاريخ الانتهاء

# [c9479b65] disclaimer
fact-disclaimer = العبارة التوضيحية

# [5cf007a6] holds in
fact-holds_in = الدول المعتمد فيها

# [a48fcb71] places
fact-places = الدول التي يُقيَّم المنشور بقوانينها

# [539822cd] handles
fact-handles = المعتمد لهم

# [c92dcde3] likeness
fact-likeness = التشابه
