### ui in he; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.

## Numbers, with plural forms

# [c778d9da] { $count } posts
# $count: a number: choose forms with { $count -> … }
posts = { $count ->
    [one] פוסט אחד
    [two] שני פוסטים
   *[other] { $count } פוסטים
}

# [c751a3b3] { $count } texts have no translation yet: English.
# $count: a number: choose forms with { $count -> … }
untranslated = { $count ->
    [one] לטקסט אחד אין עדיין תרגום, והוא מוצג באנגלית.
    [two] לשני טקסטים אין עדיין תרגום, והם מוצגים באנגלית.
   *[other] ל־{ $count } טקסטים אין עדיין תרגום, והם מוצגים באנגלית.
}

## Verdicts, and each in one sentence

# [51280dab] fail
verdict-fail = לא תקין

# [c97ace4c] review
verdict-review = לבדיקה

# [d74ff0ee] pass
verdict-pass = תקין

# [b6295010] not assessed
verdict-not_assessed = לא נבדק

# [362d8d63] At least one rule finds a breach: mend the post before it goes out.
meaning-fail = נמצאה לפחות הפרה אחת: כדאי לתקן לפני הפרסום.

# [bf283e7d] No certain breach, but a person should look at what is told below.
meaning-review = אין הפרה ודאית, אבל כדאי שאדם יבדוק את מה שמפורט כאן.

# [6a0d974e] No rule finds a breach.
meaning-pass = לא נמצאה הפרה.

# [c8fb033d] The post could not be judged; this is no clean bill.
meaning-not_assessed = לא היה אפשר לבדוק את הפוסט; אין בכך אישור שהוא תקין.

## Between the items of lists

# [ce79e438] { $first }, { $second }
# $first: an item, or the items so far; only what stands between counts
# $second: the next item
list-comma = { $first }, { $second }

# [24c4c6d9] { $first }; { $second }
# $first: an item, or the items so far; only what stands between counts
# $second: the next item
list-semicolon = { $first }; { $second }

## Numbers of posts under each verdict

# [44cfcc0f] { $count } fail
# $count: a number: choose forms with { $count -> … }
count-fail = { $count ->
    [one] אחד לא תקין
    [two] שניים לא תקינים
   *[other] { $count } לא תקינים
}

# [89c49004] { $count } review
# $count: a number: choose forms with { $count -> … }
count-review = { $count ->
    [one] אחד לבדיקה
    [two] שניים לבדיקה
   *[other] { $count } לבדיקה
}

# [e5af8771] { $count } pass
# $count: a number: choose forms with { $count -> … }
count-pass = { $count ->
    [one] אחד תקין
    [two] שניים תקינים
   *[other] { $count } תקינים
}

# [d56e9a62] { $count } not assessed
# $count: a number: choose forms with { $count -> … }
count-not_assessed = { $count ->
    [one] אחד לא נבדק
    [two] שניים לא נבדקו
   *[other] { $count } לא נבדקו
}

# [ee01146e] { $posts }: { $counts }
# $posts: the text of posts, such as 3 posts
# $counts: texts of count-…
posts-counted = { $posts }: { $counts }

## The line of facts under the verdict

# [4283d457] language { $language }
line-language = שפה: { $language }

# [39cf4f8c] commercial { $commercial }
line-commercial = מסחרי: { $commercial }

# [165777c1] disclosure { $disclosure }
line-disclosure = גילוי: { $disclosure }

# [71ae06f9] disclosure { $disclosure } ({ $reasons })
# $reasons: words of the list reason-…
line-disclosure-because = גילוי: { $disclosure } ({ $reasons })

# [c4afa612] claims { $count }
# $count: a number: choose forms with { $count -> … }
line-claims = טענות: { $count }

# [3912e851] { $category } ({ $origin })
# $category: a word of the list claim-…
line-category = { $category } ({ $origin })

# [c1c72fe4] { $jurisdiction } { $verdict }
law-under = { $jurisdiction }: { $verdict }

# [8c3c4b93] (inferred from the { $audience } of the post)
inferred = (לפי { $audience } של הפוסט)

## Labels before what follows

# [ad3e5a2f] law:
label-law = דין:

# [b9d88098] fix:
label-fix = תיקון:

# [06a1c43b] why:
label-why = על סמך:

# [abd24fbb] not assessed:
label-not-assessed = לא נבדק:

# [54da089a] style:
label-style = סגנון:

# [943df968] Fix:
title-fix = תיקון:

# [c707ee4e] Source:
title-source = מקור:

# [ad389aa4] Why:
title-why = למה זה חשוב:

# [e544b2a6] Applies when:
title-applies = חל כאשר:

# [353129a4] Asks:
title-asks = השאלה לבודק:

# [7ea0d3d6] Triggers on:
title-match = דוגמאות שהכלל חל עליהן:

# [24e49fdf] Not on:
title-no-match = דוגמאות שהכלל אינו חל עליהן:

# [63977a32] Not read
not-read = לא נקרא

# [2738a936] confidence { $confidence }
confidence = רמת ודאות: { $confidence }

## Who wrote it, by style

# [0568122a] likely machine-written
style-likely = נראה שנכתב בידי מכונה

# [cbfee7fe] unlikely to be machine-written
style-unlikely = לא נראה שנכתב בידי מכונה

# [084477e4] who wrote it: inconclusive
style-inconclusive = אי אפשר לקבוע מי כתב

# [5083904e] (probability { $probability })
probability = (הסתברות { $probability })

# [7845c6fd] sentences of even length (variation { $value }; 95 % of human texts are above { $bound })
trait-sentence_variation = משפטים באורך אחיד (שונות { $value }; ב־95% מהטקסטים שכתבו בני אדם היא מעל { $bound })

# [4b829415] many commas ({ $value } of words; 95 % of human texts are below { $bound })
trait-commas = הרבה פסיקים ({ $value } מהמילים; ב־95% מהטקסטים שכתבו בני אדם פחות מ־{ $bound })

# [23cfd58c] few repeated words ({ $value } are different; 95 % of human texts are below { $bound })
trait-word_variety = מעט מילים חוזרות ({ $value } מהמילים שונות זו מזו; ב־95% מהטקסטים שכתבו בני אדם פחות מ־{ $bound })

# [49124bb6] too short to tell: under { $count } words
# $count: a number: choose forms with { $count -> … }
style-short = קצר מכדי לקבוע: פחות מ־{ $count } מילים

# [ba483ce1] too short to tell: under { $count } characters
# $count: a number: choose forms with { $count -> … }
style-short-thai = קצר מכדי לקבוע: פחות מ־{ $count } תווים

# [889680a7] no human text in { $language } of this length to calibrate on
style-no-band = אין טקסטים אנושיים באורך כזה בשפה { $language } לכייל לפיהם

# [4ae06926] { $count } human texts of this length are too few for a rate of { $rate }
# $count: a number: choose forms with { $count -> … }
style-too-few = { $count } טקסטים אנושיים באורך כזה הם מעט מדי לשיעור של { $rate }

# [df423f60] human texts may score as high more often than { $rate }
style-too-often = ייתכן שטקסטים אנושיים מקבלים ציון גבוה כזה בשיעור של יותר מ־{ $rate }

## Why a part was not assessed

# [412a61af] no model was asked: only leftovers of generators were looked for, not style
no-model = המודל לא נשאל: נבדקו רק שרידים של מחוללי טקסט, לא הסגנון

# [a4db340d] the post is too short, and shows nothing else, to ask the model
not-needed = הפוסט קצר מדי, ואין בו דבר אחר שמצדיק לשאול את המודל

# [7a36973c] { $language } in Latin letters is read in part only
latin-letters = { $language } באותיות לטיניות נקראת באופן חלקי בלבד

# [69b4fa66] there are no words to read
no-words = אין בפוסט מילים

# [802779b9] language '{ $language }' is not supported; supported are { $supported }
unsupported = השפה “{ $language }” אינה נתמכת; נתמכות { $supported }

## What led to a finding

# [1f9a94ed] { $kind }: { $entries }
# $kind: a word of the lists evidence-…, claim-… and leftover-…
# $entries: ids, such as he.claim.cure
why-found = { $kind }: { $entries }

# [5328376b] weighed down by { $entry }
# $entry: an id, such as he.claim.cure
why-weighed = הוחלש בשל { $entry }

# [42643d6f] { $klass } label: { $entries }; faults: { $faults }
# $klass: a word of the list class-…
# $entries: ids, such as he.claim.cure
# $faults: words of the list reason-…
why-label = תווית – { $klass }: { $entries }; פגמים: { $faults }

# [140bedbf] none
why-no-fault = אין

# [5714bb79] support { $support }: { $sources }
# $support: a word of the list support-…
why-support = ביסוס – { $support }: { $sources }

# [cbe63065] no source named
why-no-source = לא צוין מקור

# [0c445894] model { $model }: { $answer } { $probability }, words alone: { $words }
# $answer: a word of the list commercial-…
why-model = מודל { $model }: { $answer } { $probability }, לפי המילים בלבד: { $words }

# [9b0a19d6] model { $model }: { $answer } { $probability }, words alone: { $words }; moved by { $moved }
# $answer: a word of the list commercial-…
why-model-moved = מודל { $model }: { $answer } { $probability }, לפי המילים בלבד: { $words }; הושפע מ: { $moved }

# [63a8af6d] declared: { $connection }
declared = לפי הצהרה: { $connection }

# [7387ef17] category { $category }, sensed, not declared: { $entries }
# $category: a word of the list claim-…
# $entries: ids, such as he.claim.cure
why-category = קטגוריה { $category }, זוהתה מן המילים ולא הוצהרה: { $entries }

# [7537ccca] severity { $found } → { $severity } by the settings
why-severity = החומרה לפי ההגדרות: { $severity } (במקור: { $found })

# [3a5db2eb] register: { $claim }, approved by { $approver } on { $day }, until { $expires }, evidence: { $evidence }
# $claim: the id of an approved claim
# $approver: a name
# $day: a day such as 2026-01-31
# $expires: a day such as 2026-12-31, or the text of no-end
# $evidence: one or more of proof-told
why-approved = מרשם הטענות: { $claim }, באישור { $approver } מיום { $day }; תום התוקף: { $expires }; הוכחה: { $evidence }

# [03eef040] conditions: { $conditions }
why-conditions = תנאים: { $conditions }

# [a8ba396b] register { $claim }
# $claim: the id of an approved claim
source-register = מרשם הטענות ({ $claim })

# [e84ada51] { $kind } { $reference }
# $kind: a word of the lists evidence-…, claim-… and leftover-…
# $reference: where the proof is: an address, a number or a file
proof-told = { $kind } { $reference }

# [c1d16127] no end
no-end = לא נקבע

# [8be93894] all jurisdictions
all-jurisdictions = כל המדינות

## What was found and does not count

# [b94883a8] suppressed: { $rule } { $name }: { $details } ({ $where })
# $details: a reason in the user's words, with the texts of aside-by and aside-until
aside-suppressed = הושתק: { $rule } { $name }: { $details } ({ $where })

# [23aa72c8] by { $who }
aside-by = בידי { $who }

# [a384ea84] until { $day }
# $day: a day such as 2026-01-31
aside-until = עד { $day }

# [1e15ee2a] { $reason }: { $rules }
# $rules: ids of rules, such as CLM003 ×2
aside-counted = { $reason }: { $rules }

# [122cedf2] known by the baseline
aside-known = כבר ידוע מקו הבסיס

# [5ad0f897] not selected
not-selected = לא נבחר

# [3514cf81] ignored
ignored = לא נספר לפי ההגדרות

# [2f8d2e02] ignored in { $glob }
ignored-in = לא נספר בקבצים { $glob }

# [6c746d84] severity off
severity-off = כבוי בהגדרות

## A draft that `--fix` was to mend

# [2481edd3] mended
mended = תוקן

# [406b50f4] nothing to mend
nothing-to-mend = אין מה לתקן

## The last lines

# [ed8a98b2] With the model { $model }. Its answers are evidence, not proof; a summary of the law is no legal advice.
with-model = בעזרת המודל { $model }. תשובותיו הן ראיה ולא הוכחה; תקציר של הדין אינו ייעוץ משפטי.

# [6e764fad] By words and rules alone: no model was asked, and of generated text only leftovers were looked for.
by-words = לפי מילים וכללים בלבד: המודל לא נשאל, ומטקסט שנוצר במכונה חופשו רק שרידים.

# [6b0e29ee] A verdict is a reason to look, not a judgment; a summary of the law is no legal advice; what a model says is evidence, not proof.
caveat = התוצאה היא סיבה לבדוק ולא פסק דין; תקציר של הדין אינו ייעוץ משפטי; מה שאומר מודל הוא ראיה ולא הוכחה.

## Pages about a rule and about the law

# [7ba80dc7] { $status } since { $since } · pack { $pack } · { $severities }
rule-status = { $status } מאז { $since } · חבילה { $pack } · { $severities }

# [79cc9018] Rows of the legal matrix: { $rows } (confidence { $confidence }; to be confirmed by counsel)
rows = שורות בטבלת הדינים: { $rows } (רמת ודאות: { $confidence }; טעון אישור של עורך דין)

# [9cdc6c47] always
always = תמיד

# [55296265] { $fact } is { $values }
# $fact: a word of the list fact-…
# $values: one or more words of the fact's list
condition = { $fact } – { $values }

# [46dc584c] { $when }, unless { $exception }
# $when: one or more “… is …”
# $exception: one or more “… is …”
unless = { $when }, אלא אם { $exception }

# [6201111b] and
word-and = וגם

# [7175517a] or
word-or = או

# [7dd530c4] else
word-else = אחרת

# [7846e6ea] { $severity } if { $when }
# $when: one or more “… is …”
severity-if = { $severity } אם { $when }

# [1f5087db] question
question = שאלה

# [7384f65f] from { $begins }
days-from = מ־{ $begins }

# [e24f2b33] until { $ends }
days-until = עד { $ends }

# [f10f8b61] from { $begins } until { $ends }
days-from-until = מ־{ $begins } עד { $ends }

# [3e51c12f] A summary made from the rule pack, no legal advice: every row is to be confirmed by counsel.
page-caveat = תקציר שנוצר מחבילת הכללים, ואינו ייעוץ משפטי: כל שורה טעונה אישור של עורך דין.

# [aee30f17] Made by { $command }.
page-made-by = נוצר בפקודה { $command }.

# [1c976882] Made by { $command }; posts of our own, { $file }.
page-made-by-own = נוצר בפקודה { $command }; הפוסטים שלנו, { $file }.

# [41f890b3] Label words
page-labels = מילות תווית

# [ffe97bba] grade
page-grade = דירוג

# [dba36bff] words
page-words = מילים

# [cf6af0c9] A label in other words that only tells of something received: { $told }. Any other ambiguous label: { $unlisted }.
page-told = תווית במילים אחרות, שרק מספרת שהתקבל משהו: { $told }. כל תווית עמומה אחרת: { $unlisted }.

# [59a27a92] { $kind }: { $grade }
# $kind: a word of the lists evidence-…, claim-… and leftover-…
page-told-one = { $kind }: { $grade }

# [49a2018e] { $fact }: { $value }
# $fact: a word of the list fact-…
page-fact = { $fact }: { $value }

# [d937bac3] Promoting without any consideration counts as advertising too.
page-unpaid = גם קידום בלי שום תמורה נחשב פרסומת.

# [a2c6c8f1] Disclosure
page-section-DSC = גילוי נאות

# [8d0bc3c8] Licences and notices
page-section-LIC = רישיונות והודעות

# [4b749d2a] Pictures and machines
page-section-GEN = תמונות ומכונות

# [1c85c122] Claims
page-section-CLM = טענות

# [48221761] Goods and services
page-section-PRD = מוצרים ושירותים

# [f5bcf7b4] Letters that hide words
page-section-EVA = אותיות שמסתירות מילים

# [edf72a9a] Approved claims
page-section-REG = טענות מאושרות

# [7369949b] rule
column-rule = כלל

# [2149c64d] finds
column-finds = מה הוא מוצא

# [c98f54e5] severity
column-severity = חומרה

# [38863c3a] in force
column-force = תוקף

# [ff0139d0] confidence
column-confidence = רמת ודאות

# [4862f447] pack
column-pack = חבילה

# [634768da] row
column-row = שורה

# [60c411b2] treatment
column-treatment = טיפול

# [cc6d7562] by, or why not
column-by = באילו כללים, או למה לא

# [72231043] post
column-post = פוסט

# [f1195529] known beside it
column-known = ידוע לצדו

# [cc3659ed] Coverage of the legal matrix
coverage-title = כיסוי טבלת הדינים

# [d0ac2a91] { $rows } rows: { $decided } decided, { $asked } asked, { $out } out of reach.
coverage-rows = { $rows } שורות: { $decided } מוכרעות, { $asked } נשאלות, { $out } מחוץ להישג יד.

# [c2fdc052] “Decided” means that the named rules find what text and declared metadata show of a breach; what they cannot show stays open. “Asked” means that a rule asks a reviewer.
coverage-about = “מוכרע” פירושו שהכללים הנקובים מוצאים מה שהטקסט והפרטים המוצהרים מראים מן ההפרה; מה שאין בכוחם להראות נשאר פתוח. “נשאל” פירושו שכלל מפנה שאלה לבודק.

# [d960b500] The same post under nine laws
comparison-title = אותו פוסט בתשע מערכות דינים

## Names of languages; -Latn: written in Latin letters; und: no language

# [372f7e2f] he
language-he = עברית

# [ab5b6208] ar
language-ar = ערבית

# [3097e26b] fa
language-fa = פרסית

# [6bde0b83] th
language-th = תאית

# [dbd3a49d] en
language-en = אנגלית

# [2513925f] ar-Latn
language-ar-Latn = ערבית באותיות לטיניות

# [7c7fbdb1] fa-Latn
language-fa-Latn = פרסית באותיות לטיניות

# [856cc99d] und
language-und = לא ידועה

## Whose law; default: the profile without a country's law

# [79adb2a2] us
jurisdiction-us = ארצות הברית

# [83116acf] uk
jurisdiction-uk = בריטניה

# [4d028294] eu
jurisdiction-eu = האיחוד האירופי

# [a0fb9035] il
jurisdiction-il = ישראל

# [4cf6829a] sa
jurisdiction-sa = ערב הסעודית

# [f9a00f43] ae
jurisdiction-ae = איחוד האמירויות

# [d8c59e83] eg
jurisdiction-eg = מצרים

# [08c85bd3] ir
jurisdiction-ir = איראן

# [6bde0b83] th
jurisdiction-th = תאילנד

# [0684f6b9] platforms
jurisdiction-platforms = כללי הפלטפורמות

# [37a8eec1] default
jurisdiction-default = פרופיל כללי

## Names of platforms, as people write them

# [5ede5673] instagram
platform-instagram = אינסטגרם

# [3d59f754] facebook
platform-facebook = פייסבוק

# [5beeafea] tiktok
platform-tiktok = טיקטוק

# [24e6654b] youtube
platform-youtube = יוטיוב

# [2d711642] x
platform-x = אקס (X)

# [b200592c] snapchat
platform-snapchat = סנאפצ׳ט

# [3f404629] telegram
platform-telegram = טלגרם

# [d9298a10] other
platform-other = אחרת

## Answers to: is the post commercial?

# [8a798890] yes
commercial-yes = כן

# [c22bd1b6] suspected
commercial-suspected = יש חשד

# [9390298f] no
commercial-no = לא

## Answers to: is the advertising disclosed?

# [913a4cb9] clear
disclosure-clear = ברור

# [ebd6fb50] inadequate
disclosure-inadequate = לא מספיק

# [140bedbf] none
disclosure-none = אין

## Why a disclosure is inadequate

# [e56e65fa] ambiguous term
reason-ambiguous_term = מילה עמומה

# [48a7dbf8] buried
reason-buried = קבור

# [c0133b43] below fold
reason-below_fold = אחרי ה“עוד”

# [c8f99ec7] wrong language
reason-wrong_language = בשפה אחרת

# [62d6c233] denied
reason-denied = הוכחש

# [c2796bab] obfuscated
reason-obfuscated = כתיב מטשטש

# [6929adae] conditional
reason-conditional = מותנה

## How clear the words of a label are; seller_voice: the seller speaks in the own name

# [913a4cb9] clear
class-clear = ברורה

# [6a651134] ambiguous
class-ambiguous = עמומה

# [6751fe1d] seller voice
class-seller_voice = קול המוכר

## What shows a connection between author and product

# [040ffd59] payment
evidence-payment = תשלום

# [76f9df77] partnership
evidence-partnership = שיתוף פעולה

# [1a77f051] promo code
evidence-promo_code = קוד הנחה

# [3f682cbe] affiliate link
evidence-affiliate_link = קישור שותפים

# [dbdc7bf4] gifted
evidence-gifted = מתנה

# [4ca5c7e4] hosted
evidence-hosted = אירוח

# [cb74b011] ambassador
evidence-ambassador = שגריר מותג

# [2fdc0177] employee
evidence-employee = עובד החברה

# [dd955937] own brand
evidence-own_brand = מותג של הכותב

# [13788f19] giveaway
evidence-giveaway = הגרלה

# [01ce22cb] call to buy
evidence-call_to_buy = קריאה לקנות

# [f499262f] brand tag
evidence-brand_tag = תיוג מותג

# [9f6f91f3] platform label
evidence-platform_label = תווית הפלטפורמה

## Categories of claims that need proof; they stand in sentences too

# [84144f60] health treatment
claim-health_treatment = טיפול במחלה

# [5b33be4f] financial return
claim-financial_return = רווח כספי

# [856e8bd3] safety
claim-safety = בטיחות

# [b91fecbc] testimonial result
claim-testimonial_result = תוצאה אישית

# [0c87ed81] study
claim-study = מחקר

# [e5930e63] statistic
claim-statistic = נתון מספרי

# [8f76fd50] authority
claim-authority = סמכות

# [76c09e12] health benefit
claim-health_benefit = תועלת בריאותית

# [72f53239] beauty efficacy
claim-beauty_efficacy = יעילות קוסמטית

# [4cb94812] environmental
claim-environmental = טענה סביבתית

# [f712ecc5] market position
claim-market_position = מעמד בשוק

# [382439e6] comparative
claim-comparative = השוואה

# [47032622] guarantee
claim-guarantee = הבטחה או אחריות

# [c3c00aaf] scarcity
claim-scarcity = מחסור או דחיפות

## What the text names as proof of a claim

# [140bedbf] none
support-none = אין

# [71cac084] vague
support-vague = מעורפל

# [822fe367] institution
support-institution = שם של מוסד

# [a157d36a] named
support-named = מקור נקוב

# [44977dcd] certifier
support-certifier = גוף מאשר

# [2272bea6] linked
support-linked = מקור עם קישור

## What a text generator left behind

# [4c6835d1] assistant preamble
leftover-assistant_preamble = פתיח של עוזר וירטואלי

# [424fb079] refusal
leftover-refusal = סירוב של מחולל

# [40978892] placeholder
leftover-placeholder = מקום שלא מולא

# [43c545c3] prompt leak
leftover-prompt_leak = הנחיה שדלפה

# [afa026ac] option list
leftover-option_list = רשימת אפשרויות

# [93ddce01] citation token
leftover-citation_token = סימן ציטוט של מחולל

# [116fabc2] closing offer
leftover-closing_offer = הצעה מסיימת

# [299da800] markup
leftover-markup = סימני עיצוב

# [9ae4208a] foreign token
leftover-foreign_token = מילה תועה בשפה זרה

# [caadc477] template residue
leftover-template_residue = שריד תבנית

## Letters that hide words

# [b75af7ef] invisible
evasion-invisible = תווים בלתי נראים

# [4a0b91ed] bidi
evasion-bidi = היפוך כיוון

# [3a6a4818] lookalike
evasion-lookalike = אותיות דומות

# [78059049] stylised
evasion-stylised = אותיות מסוגננות

# [f57a92d2] separated
evasion-separated = אותיות מופרדות

## Numbers of licences and permits; none_told: the post says that there is none

# [5551a47c] th food ad
licence-th_food_ad = היתר פרסום מזון (תאילנד)

# [7bdb3c67] th medicine ad
licence-th_medicine_ad = היתר פרסום תרופה (תאילנד)

# [102ab6c5] th device ad
licence-th_device_ad = היתר פרסום מכשיר רפואי (תאילנד)

# [adae81fe] th food registration
licence-th_food_registration = רישום מזון (תאילנד)

# [af2e46e0] sa sfda
licence-sa_sfda = אישור רשות המזון והתרופות הסעודית

# [84a2b153] sa mawthooq
licence-sa_mawthooq = רישיון “מאותוק” (ערב הסעודית)

# [24f2294a] ae advertiser
licence-ae_advertiser = היתר מפרסם (איחוד האמירויות)

# [d51c493e] ae health ad
licence-ae_health_ad = אישור פרסום בריאות (איחוד האמירויות)

# [8e6adf77] eg registration
licence-eg_registration = מספר רישום (מצרים)

# [f04aaa7d] ir licence
licence-ir_licence = מספר היתר (איראן)

# [a7cd135e] uk frn
licence-uk_frn = מספר FRN של חברה פיננסית (בריטניה)

# [29c9c30e] registration
licence-registration = רישום מוצר

# [cb0c5c67] th malformed
licence-th_malformed = מספר היתר פגום (תאילנד)

# [57e8d636] uk malformed
licence-uk_malformed = מספר FRN פגום (בריטניה)

# [a0489444] none told
licence-none_told = נאמר שאין רישיון

## How grave a finding is

# [ca00fccf] error
severity-error = הפרה

# [4bd9354b] warning
severity-warning = אזהרה

# [edb46562] note
severity-note = הערה

## How sure the law is known

# [6ef7c9b1] high
confidence-high = גבוהה

# [c082456a] medium
confidence-medium = בינונית

# [6c1ff09d] low
confidence-low = נמוכה

## How settled a rule is

# [5975cf1b] preview
status-preview = ניסיוני

# [f379ccb9] stable
status-stable = יציב

# [f5e65825] deprecated
status-deprecated = יוצא משימוש

## How a country takes the words of a label

# [070c160a] accepted
grade-accepted = מתקבלת

# [481ba401] weak
grade-weak = חלשה

# [83c874d3] refused
grade-refused = נדחית

## What of the law is covered

# [8d3c6686] decided
treatment-decided = מוכרע

# [c66790da] asked
treatment-asked = נשאל

# [86f57c80] out of reach
treatment-out-of-reach = מחוץ להישג יד

## Parts of the question that may stay open

# [600ccd5e] sponsorship
part-sponsorship = תוכן מסחרי

# [a61808fe] claims
part-claims = טענות

# [e0cb800a] generated
part-generated = טקסט שנוצר במכונה

# [a4ef304b] language
part-language = שפה

## From what the jurisdiction was inferred

# [c697d298] region
audience-region = האזור

# [a4ef304b] language
audience-language = השפה

## What is promoted; stands in sentences such as “says of a …”

# [c1f02658] food
product-food = מזון

# [03dd65bf] supplement
product-supplement = תוסף תזונה

# [05a9df11] cosmetic
product-cosmetic = תמרוק

# [a82ce870] medicine
product-medicine = תרופה

# [28f24452] prescription medicine
product-prescription_medicine = תרופת מרשם

# [263a4dbe] device
product-device = מכשיר רפואי

# [bbfeb74a] clinic
product-clinic = מרפאה

# [c7c7eb10] alcohol
product-alcohol = אלכוהול

# [da43f06c] tobacco
product-tobacco = טבק ועישון

# [dc4d53ba] cannabis
product-cannabis = קנאביס

# [e440a8e6] gambling
product-gambling = הימורים

# [eab762a0] finance
product-finance = פיננסים

# [da2f073e] crypto
product-crypto = קריפטו

# [41de37fe] infant formula
product-infant_formula = תחליף חלב לתינוקות

# [d7efa2f7] real estate
product-real_estate = נדל״ן

# [ec08467c] political
product-political = פוליטיקה

# [19fba0e9] news
product-news = חדשות

# [d9298a10] other
product-other = אחר

# [62484e22] health
product-health = בריאות

# [ba528516] environment
product-environment = סביבה

# [b5610de1] beauty
product-beauty = יופי

# [b23a6a84] unknown
product-unknown = לא ידוע

## How it is known what is promoted: declared beside the post, or sensed from its words

# [f833228c] declared
origin-declared = הוצהר

# [b8468e44] sensed
origin-sensed = זוהה מן המילים

## The declared connection of the author to the product

# [268ad70e] paid
connection-paid = בתשלום

# [dbdc7bf4] gifted
connection-gifted = מתנה

# [3e6f3ef3] affiliate
connection-affiliate = שותפות מכירה

# [2fdc0177] employee
connection-employee = עובד החברה

# [dd955937] own brand
connection-own_brand = מותג של הכותב

# [140bedbf] none
connection-none = אין

# [b23a6a84] unknown
connection-unknown = לא ידוע

## What a picture made by AI shows

# [38a81e87] person
picture-person = אדם

# [2958d416] object
picture-object = חפץ

# [81df6358] place
picture-place = מקום

# [b8e1f80b] event
picture-event = אירוע

# [d9298a10] other
picture-other = אחר

# [b23a6a84] unknown
picture-unknown = לא ידוע

## Whether the platform's own label is on

# [b8d31e85] on
switch-on = דולקת

# [b4dc66dd] off
switch-off = כבויה

# [b23a6a84] unknown
switch-unknown = לא ידוע

## Whether something is so

# [b5bea41b] true
told-true = כן

# [fcbcf165] false
told-false = לא

# [b23a6a84] unknown
told-unknown = לא ידוע

## How the use of an approved claim of the register stands

# [2687f86e] approved
standing-approved = מאושרת

# [57c65026] disclaimer missing
standing-disclaimer_missing = חסרה הסתייגות

# [fa64ea1e] expired
standing-expired = תוקף האישור פג

# [8fb31f1d] not yet approved
standing-not_yet_approved = האישור עדיין לא נכנס לתוקף

# [31207a20] outside
standing-outside = לא אושרה למדינה הזאת

# [eb933024] other handle
standing-other_handle = אושרה לאחרים

# [310ff200] close
standing-close = קרובה לטענה מאושרת

## What proves an approved claim

# [28e5ebab] url
proof-url = דף ברשת

# [85441a43] permit
proof-permit = היתר

# [0c87ed81] study
proof-study = מחקר

# [3b9c358f] file
proof-file = קובץ

## What is declared of a post beside its text, in “connection: paid”

# [d294fcce] platform
meta-platform = פלטפורמה

# [844ec722] paid partnership label
meta-paid_partnership_label = תווית שותפות בתשלום

# [98cbe1c2] ai label
meta-ai_label = תווית בינה מלאכותית

# [721c9525] media
meta-media = מדיה

# [63648586] author
meta-author = כותב

# [928d2f83] created at
meta-created_at = תאריך

# [c697d298] region
meta-region = אזור

# [b38d9d16] connection
meta-connection = קשר מוצהר

# [edb2cd3b] category
meta-category = מוצר

# [edbf5087] ai image
meta-ai_image = תמונה שנוצרה בבינה מלאכותית

# [dd07ff1b] ai image shows
meta-ai_image_shows = מה מראה התמונה

# [15cd6409] ai text
meta-ai_text = טקסט שנוצר בבינה מלאכותית

# [978a8b09] human review
meta-human_review = אדם עבר על התוכן

# [1f5ddf5a] edited body
meta-edited_body = גוף ערוך בתמונה

# [79d97a88] audience under age
meta-audience_under_age = קהל של קטינים

# [e0cb7260] licensed
meta-licensed = לכותב יש רישיון

## Facts that rules ask for, in “… is …”

# [d01acdec] commercial
fact-commercial = מסחרי

# [8187135f] disclosure
fact-disclosure = גילוי

# [348f71b6] promoted
fact-promoted = יש קידום

# [07da7141] only reason
fact-only_reason = הסיבה היחידה

# [62d6c233] denied
fact-denied = הפרסומת מוכחשת

# [dba36bff] words
fact-words = הגילוי לפי המילים

# [9f6f91f3] platform label
fact-platform_label = תווית הפלטפורמה

# [baaf5362] shown
fact-shown = מה שמעיד על קשר

# [a61808fe] claims
fact-claims = טענות

# [0bcd60cf] ai disclosed
fact-ai_disclosed = גילוי של שימוש בבינה מלאכותית

# [edbf5087] ai image
fact-ai_image = תמונה שנוצרה בבינה מלאכותית

# [dd07ff1b] ai image shows
fact-ai_image_shows = מה מראה התמונה שנוצרה

# [15cd6409] ai text
fact-ai_text = טקסט שנוצר בבינה מלאכותית

# [978a8b09] human review
fact-human_review = אדם עבר על התוכן

# [1f5ddf5a] edited body
fact-edited_body = גוף ערוך בתמונה

# [79d97a88] audience under age
fact-audience_under_age = קהל של קטינים

# [e0cb7260] licensed
fact-licensed = לכותב יש רישיון

# [b38d9d16] connection
fact-connection = קשר מוצהר

# [a8792157] product
fact-product = מוצר

# [23d611a6] topic
fact-topic = נושא

# [f9b6938a] permits
fact-permits = היתרים

# [d294fcce] platform
fact-platform = פלטפורמה

# [c697d298] region
fact-region = אזור

# [a4ef304b] language
fact-language = שפה

# [8fcfccf6] reason
fact-reason = הסיבה

# [98c1eb4e] word
fact-word = דירוג המילה

# [8a7ffef7] label language
fact-label_language = שפת התווית

# [edb2cd3b] category
fact-category = סוג הטענה

# [a1860308] support
fact-support = ביסוס

# [6769af2c] unverifiable
fact-unverifiable = אי אפשר לבדוק

# [0b27c158] kind
fact-kind = סוג

# [8accd647] standing
fact-standing = מצב האישור

# [dd1b3c31] claim
fact-claim = טענה

# [5b45d3af] approved text
fact-approved_text = הנוסח שאושר

# [ee8250fb] evidence
fact-evidence = הוכחה

# [f79cc2dd] approved on
fact-approved_on = יום האישור

# [ab8a2845] expires
fact-expires = תום התוקף

# [c9479b65] disclaimer
fact-disclaimer = הסתייגות

# [5cf007a6] holds in
fact-holds_in = היכן הטענה מאושרת

# [a48fcb71] places
fact-places = הדין שלפיו נבדק הפוסט

# [539822cd] handles
fact-handles = למי הטענה מאושרת

# [c92dcde3] likeness
fact-likeness = דמיון
