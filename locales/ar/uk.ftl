### uk in ar; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## UK-DSC001 undisclosed-advertising

# [a84be199] Anything received counts, also an unasked-for gift, a loan or a commission, and own brands; whether the brand had a say does not matter.
UK-DSC001-why = كل ما يُتلقّى يُحتسب، ومنه الهدية غير المطلوبة والإعارة والعمولة والعلامة التي يملكها صاحب المنشور؛ ولا يهم إن كان للعلامة رأي في المحتوى.

## UK-DSC002 ambiguous-label

# [40d3de16] ASA and CMA advise against these words as the only label; “sponsored” suggests that the brand paid and had no say, and is refused here though not in the United States.
UK-DSC002-why = تنصح ASA وCMA بعدم الاكتفاء بهذه العبارات؛ فكلمة «sponsored» توحي بأن العلامة دفعت ولم تتدخل، وهي مرفوضة هنا وإن قُبلت في الولايات المتحدة.

## UK-DSC005 label-in-another-language

# [f5e36c9b] The label is not in the language of the post. Does the average reader of this audience understand it?
UK-DSC005-ask = التنويه ليس بلغة المنشور. فهل يفهمه القارئ العادي من هذا الجمهور؟

## UK-DSC008 conditional-label

# [8566b261] The part of the post that earns a commission must be labelled as advertising; “may” leaves it open.
UK-DSC008-why = الجزء الذي يدرّ عمولة من المنشور يجب أن يُنوَّه بأنه إعلان؛ أما «قد» فتترك الأمر معلَّقًا.

## UK-DSC009 suspected-advertising

# [9e90f8fc] A gift or a tie of the past year counts too; only the author knows whether there is one.
UK-DSC009-why = تُحتسب كذلك أي هدية أو صلة في السنة الماضية، وصاحب المنشور وحده يعرف إن وُجدت.

## UK-DSC011 brand-shares-the-duty

# [903a88dd] brand-shares-the-duty
UK-DSC011-name = مسؤولية العلامة التجارية

# [0995a236] A post with a declared connection is not labelled clearly.
UK-DSC011-what = منشور تفيد بياناته بوجود علاقة تجارية، وتنويهه غير واضح.

# [6db445b8] The brand must take steps that posts are labelled, even those about gifts nobody asked for.
UK-DSC011-why = على العلامة التجارية أن تتخذ خطوات تضمن التنويه في المنشورات، حتى ما كان منها عن هدايا لم يطلبها أحد.

# [2c3fb7e2] The post has a declared connection and no clear label. Did the brand take steps to have it labelled?
UK-DSC011-ask = تفيد بيانات المنشور بوجود علاقة تجارية ولا تنويه واضحًا فيه. فهل اتخذت العلامة التجارية خطوات لضمان التنويه؟

# [0ff035e1] Agree on the label in writing, and check the post.
UK-DSC011-fix = اتفق كتابةً على التنويه، وراجع المنشور.

## UK-GEN001 unlabelled-ai-picture

# [0110dfb4] The picture is declared to be made by AI. Would readers be misled without being told, and would telling them clarify it? A virtual influencer labels advertising as a person does.
UK-GEN001-ask = تفيد بيانات المنشور بأن الصورة من صنع الذكاء الاصطناعي. فهل يُضلَّل القراء إن لم يُخبَروا، وهل يزيل إخبارهم اللبس؟ والمؤثر الافتراضي ينوّه بالإعلان كما يفعل الإنسان.

## UK-CLM004 weight-loss-promise

# [a5409da9] weight-loss-promise
UK-CLM004-name = وعد بإنقاص الوزن

# [a58a0721] The post tells of a result or a health effect that may be about weight.
UK-CLM004-what = يتحدث المنشور عن نتيجة أو أثر صحي قد يتعلق بالوزن.

# [8402abc1] Amounts and rates of weight loss are barred for food and need trials on people elsewhere.
UK-CLM004-why = ذكر مقدار إنقاص الوزن أو سرعته ممنوع للأغذية، ويحتاج في غيرها إلى تجارب على البشر.

# [4b28ca3a] If this is about losing weight: does it promise an amount, a rate or a loss without effort? For food no amount or rate may be named, elsewhere it needs rigorous trials.
UK-CLM004-ask = إن كان الأمر يتعلق بإنقاص الوزن: فهل يَعِد المنشور بمقدار أو سرعة أو نقصان بلا جهد؟ في الأغذية لا يجوز ذكر مقدار ولا سرعة، وفي غيرها يحتاج ذلك إلى تجارب محكمة.

# [b7b06a32] Leave out amounts, rates and “without effort”.
UK-CLM004-fix = احذف المقادير والسرعة وعبارة «بلا جهد».

## UK-CLM008 environmental-claim

# [125e945d] An absolute green claim needs proof for the whole life of the product, and its basis told.
UK-CLM008-why = الادعاء البيئي المطلق يحتاج إلى دليل يشمل دورة حياة المنتج كلها، وإلى ذكر أساسه.

## UK-PRD002 less-healthy-food

# [7fed40b2] less-healthy-food
UK-PRD002-name = غذاء أقل صحيةً

# [8e1aa19f] Food is promoted for a payment, a gift or another incentive.
UK-PRD002-what = ترويج لغذاء لقاء مبلغ أو هدية أو حافز آخر.

# [3e3695d8] Paid online advertising of identifiable less healthy food has been banned since 5 January 2026; small businesses and brand-only posts are exempt.
UK-PRD002-why = الإعلان المدفوع على الإنترنت عن غذاء أقل صحيةً يمكن تمييزه محظور منذ 5 يناير 2026؛ وتُستثنى المنشآت الصغيرة والمنشورات التي تكتفي بالعلامة التجارية.

# [28f0f0f7] The post promotes food for a consideration. Can a less healthy food be identified, and is the brand no small business? Then it may not be published.
UK-PRD002-ask = يروّج المنشور لغذاء لقاء مقابل. فهل يمكن تمييز غذاء أقل صحيةً فيه، وهل الشركة غير مستثناة بوصفها منشأة صغيرة؟ إن اجتمع الأمران فلا يجوز نشره.

# [8700ef36] Find out whether the product counts as less healthy before posting.
UK-PRD002-fix = تحقق قبل النشر هل يُعدّ المنتج من الأغذية الأقل صحيةً.

## UK-LIC001 malformed-firm-number

# [dfa2d9a7] malformed-firm-number
UK-LIC001-name = رقم شركة غير سليم الصيغة

# [157af6e4] A Firm Reference Number is named, and what follows does not have the form of one, or nothing follows.
UK-LIC001-what = يُذكر الرقم المرجعي للشركات Firm Reference Number، وما يليه ليس بصيغته أو لا يليه شيء.

# [3a466790] A number of another form cannot be looked up in the FCA's register.
UK-LIC001-why = الرقم المكتوب بصيغة أخرى لا يمكن البحث عنه في سجل FCA.

# [275f3c28] “{ $text }” announces a Firm Reference Number, and no number of six or seven digits follows.
# $text: words of the post
UK-LIC001-message = تعلن عبارة «{ $text }» رقمًا مرجعيًّا للشركات (Firm Reference Number)، ولا يليها رقم من ستة أرقام أو سبعة.

# [75ecde62] Give the number as the FCA's register has it.
UK-LIC001-fix = اكتب الرقم كما هو في سجل FCA.
