### th in ar; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## TH-DSC001 undisclosed-advertising

# [af2f3da3] No statute prescribes a label for influencers; a hidden paid review is attacked as misleading. That is why this is a review and no fail. Platforms may ask for more.
TH-DSC001-why = لا قانون يفرض على المؤثرين تنويهًا معينًا، لكن التقييم المدفوع المستتر يُلاحق بوصفه مضللًا. ولهذا يُحال المنشور إلى المراجعة ولا يُعدّ مخالفًا. وقد تشترط المنصات أكثر من ذلك.

## TH-DSC005 label-in-another-language

# [e14d6fd0] What is essential in an advertisement must stand in Thai or be translated, so that “#ad” on a Thai post does not do.
TH-DSC005-why = المعلومات الأساسية في الإعلان يجب أن تكون بالتايلاندية أو مترجمة إليها، فلا تكفي «#ad» في منشور تايلاندي.

## TH-LIC001 direct-seller-registration

# [8808b902] direct-seller-registration
TH-LIC001-name = تسجيل البيع المباشر

# [ba910d3e] The author sells own goods online.
TH-LIC001-what = يبيع صاحب المنشور سلعه على الإنترنت.

# [8a9bc17b] Who sells directly online above a threshold must be registered.
TH-LIC001-why = من يبيع مباشرة على الإنترنت ويتجاوز حدًّا معينًا يجب أن يكون مسجَّلًا.

# [cc18d58d] The author sells online. Is a registration as direct marketer with the OCPB needed (revenue above the threshold), and is there one?
TH-LIC001-ask = يبيع صاحب المنشور على الإنترنت. فهل يلزمه التسجيل في التسويق المباشر لدى OCPB (إيرادات تتجاوز الحد)، وهل هو مسجَّل؟

# [0ebae450] Register, or note why it is not needed.
TH-LIC001-fix = سجّل نشاطك، أو دوّن سبب عدم الحاجة إلى التسجيل.

## TH-GEN001 unlabelled-ai-picture

# [1684f2e8] A notification on AI in advertising exists; its text, date and wording are not confirmed.
TH-GEN001-why = صدر إشعار بشأن الذكاء الاصطناعي في الإعلان؛ لكن نصه وتاريخه وصيغته غير مؤكدة.

## TH-CLM001 superlative-claim

# [e8ab5b19] Superlatives, comparisons, research and awards need proof, the institute named, and proof within 15 days when asked for.
TH-CLM001-why = صيغ التفضيل والمقارنات والأبحاث والجوائز تحتاج إلى دليل، مع ذكر اسم المعهد، وتقديم الدليل خلال 15 يومًا متى طُلب.

## TH-CLM003 guarantee-claim

# [453afbe7] A guarantee must say who guarantees, for how long and on which conditions.
TH-CLM003-why = يجب أن يبيّن الضمان من يضمن، وإلى متى، وبأي شروط.

# [a61120a8] Say who guarantees what, until when and on which conditions.
TH-CLM003-fix = اذكر من يضمن، وماذا يضمن، وإلى متى، وبأي شروط.

## TH-CLM006 disease-claim-on-cosmetic

# [18f18031] A cosmetic needs no advertising number and none exists, but it may make no medical claim.
TH-CLM006-why = لا يحتاج مستحضر التجميل إلى رقم إعلان، ولا رقم كهذا أصلًا، لكن لا يجوز له أي ادعاء طبي.

## TH-CLM007 food-benefit-without-advertising-number

# [5d0fc408] food-benefit-without-advertising-number
TH-CLM007-name = فائدة غذاء بلا رقم تصريح

# [8396c958] A food or a supplement is said to do the body good, and no number of the permit for its advertising is shown.
TH-CLM007-what = يُقال عن غذاء أو مكمّل إنه ينفع الجسم، ولا يظهر رقم تصريح الإعلان عنه.

# [38c46953] A claim of benefit for food needs the permit “ฆอ.” of the advertisement. The number “อย.” is the registration of the product and no permit for its advertising. A price or a name alone needs none.
TH-CLM007-why = ادعاء فائدة لغذاء يحتاج إلى تصريح الإعلان «ฆอ.». أما رقم «อย.» فهو تسجيل المنتج وليس تصريحًا بالإعلان عنه. وذكر السعر أو الاسم وحده لا يحتاج إلى تصريح.

# [bcc62d0a] “{ $text }” is a health claim for a { $product }, and the post shows no number of the permit “ฆอ.” for its advertising.
# $text: words of the post
# $product: a word of the list product-…
TH-CLM007-message = عبارة «{ $text }» ادعاء صحي عن المنتج ({ $product })، ولا يظهر في المنشور رقم تصريح الإعلان «ฆอ.».

# [dbfd2c57] Get the permit and show its “ฆอ.” number, or leave the benefit out.
TH-CLM007-fix = استخرج التصريح وأظهر رقم «ฆอ.»، أو احذف ذكر الفائدة.

## TH-LIC003 malformed-permit-number

# [5f9a5f54] malformed-permit-number
TH-LIC003-name = رقم تصريح غير سليم الصيغة

# [90287d4e] A number of an advertising permit does not have the form of one.
TH-LIC003-what = رقم تصريح إعلان ليس بالصيغة المعروفة.

# [efc5e3f8] A permit's number has a number and the year of the Buddhist era; another form cannot be looked up.
TH-LIC003-why = يتكون رقم التصريح من رقم وسنة بالتقويم البوذي؛ وما كُتب بصيغة أخرى لا يمكن البحث عنه.

# [06909418] “{ $text }” does not have the form of a permit's number (such as ฆอ. 123/2568).
# $text: words of the post
TH-LIC003-message = «{ $text }» ليس بصيغة رقم تصريح (مثل ฆอ. 123/2568).

# [2dcd7368] Write the number as the permit has it.
TH-LIC003-fix = اكتب الرقم كما هو في التصريح.

## TH-PRD001 medicine-ad-without-permit

# [6b6338f5] medicine-ad-without-permit
TH-PRD001-name = إعلان دواء بلا تصريح

## TH-PRD002 device-ad-without-permit

# [9be8386e] device-ad-without-permit
TH-PRD002-name = إعلان جهاز طبي بلا تصريح

## TH-PRD005 alcohol-advertising

# [0b90b91b] The amended Act bans advertising, and the use of one's reputation to promote alcohol.
TH-PRD005-why = يحظر القانون المعدَّل الإعلان عن الكحول واستغلال المرء شهرته للترويج له.

## TH-PRD006 alcohol-advertising-before-2025

# [7e6ce48b] alcohol-advertising-before-2025
TH-PRD006-name = إعلان عن الكحول قبل 2025

# [5abe7277] The older s. 32 banned alcohol advertising too, with other limits.
TH-PRD006-why = كانت المادة 32 القديمة تحظر الإعلان عن الكحول أيضًا، بحدود مختلفة.

## TH-PRD010 crypto-promotion

# [08cbc8f2] Digital assets may be advertised only with balanced risks, a risk warning of set size, and in official channels.
TH-PRD010-why = لا يجوز الإعلان عن الأصول الرقمية إلا مع عرض متوازن للمخاطر، وتحذير منها بحجم محدد، وفي القنوات الرسمية.
