### us in ar; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## US-DSC009 suspected-advertising

# [006d9297] A tag or a mere show of the product can be an endorsement; if there is a connection, it must be told.
US-DSC009-why = مجرد الإشارة إلى حساب العلامة التجارية أو إظهار المنتج قد يُعدّ تزكية؛ وإن كانت هناك علاقة فيجب ذكرها.

## US-DSC012 video-disclosed-in-words-only

# [0d535c3c] video-disclosed-in-words-only
US-DSC012-name = إفصاح الفيديو في نصه فقط

# [4fefb6a8] The label of a video post stands in its text.
US-DSC012-what = تنويه منشور الفيديو وارد في نصه.

# [731a344d] Who watches a video need not read the text beside it.
US-DSC012-why = من يشاهد الفيديو قد لا يقرأ النص المرافق له.

# [1a056175] The label stands in the text. Is it also in the video or picture itself, spoken or shown long enough to read, and repeated in a live stream?
US-DSC012-ask = التنويه وارد في النص. فهل هو أيضًا في الفيديو أو الصورة، منطوقًا أو معروضًا مدة تكفي لقراءته، ومكررًا في البث المباشر؟

# [e26d318c] Say or show the label in the video too.
US-DSC012-fix = قل التنويه أو أظهره في الفيديو أيضًا.

## US-DSC013 undisclosed-employee-review

# [97aa4c9c] undisclosed-employee-review
US-DSC013-name = تقييم من موظف بلا إفصاح

# [bc6597fd] An employee praises the employer's product and does not say so.
US-DSC013-what = موظف يمدح منتج الشركة التي يعمل فيها ولا يذكر ذلك.

# [ff65b3ba] Reviews by insiders that hide the tie are banned.
US-DSC013-why = التقييمات التي يكتبها موظفون أو مقرّبون ويُخفون صلتهم محظورة.

# [c1ed8fdc] The author works for what is praised (“{ $text }”), and nothing says so clearly.
# $text: words of the post
US-DSC013-message = يعمل صاحب المنشور لدى من يمدحه («{ $text }»)، ولا شيء يقول ذلك بوضوح.

# [c687731e] Say at the beginning that you work there: “{ $label } | I work at …”.
# $label: the label in the language of the post, such as Ad
US-DSC013-fix = قل في البداية إنك تعمل هناك: «{ $label } | أعمل لدى …».

## US-DSC014 payment-for-promoting-securities

# [0e39870d] payment-for-promoting-securities
US-DSC014-name = مقابل للترويج لأوراق مالية

# [d3d96da3] An investment is promoted for a consideration.
US-DSC014-what = ترويج لاستثمار لقاء مقابل.

# [bd209190] For securities, also many crypto-assets, the amount must be told, not only the fact.
US-DSC014-why = في الأوراق المالية، ومنها كثير من الأصول المشفّرة، يجب ذكر قيمة المقابل لا مجرد وجوده.

# [d8eac670] The post promotes an investment and its author gains by it. Does it tell the fact and the amount of what was or will be received?
US-DSC014-ask = يروّج المنشور لاستثمار ويستفيد صاحبه من ذلك. فهل يذكر أنه تلقّى أو سيتلقّى مقابلًا، وكم قيمته؟

# [7460e567] Tell who pays, and how much.
US-DSC014-fix = اذكر من يدفع وكم يدفع.

## US-GEN001 synthetic-performer

# [7c5992d6] synthetic-performer
US-GEN001-name = ممثل اصطناعي

# [2b780dcb] New York asks for a conspicuous disclosure of a synthetic performer in an advertisement; a picture without a human likeness is not covered.
US-GEN001-why = تشترط نيويورك إفصاحًا بارزًا عن أي ممثل اصطناعي في الإعلان؛ ولا يشمل ذلك صورة ليس فيها هيئة إنسان.

## US-GEN003 unlabelled-ai-picture

# [e9fc48c6] The picture is declared to be made by AI. Would a reader decide otherwise if they knew? Then say so: federal law has no AI label, but forbids what misleads.
US-GEN003-ask = تفيد بيانات المنشور بأن الصورة من صنع الذكاء الاصطناعي. فهل كان القارئ سيقرر غير ذلك لو علم؟ إن كان كذلك فاذكره: لا يفرض القانون الاتحادي تنويهًا بالذكاء الاصطناعي، لكنه يحظر ما يضلل.

## US-CLM005 own-result-claim

# [87928686] A result is read as what the buyer will get. What people can generally expect must stand beside it; “results may vary” is not enough.
US-CLM005-why = يرى القارئ في النتيجة ما سيحصل عليه هو إن اشترى. لذا يجب أن يُذكر إلى جانبها ما يمكن أن يتوقعه الناس عمومًا، ولا تكفي عبارة «قد تختلف النتائج».

## US-CLM006 weight-loss-beyond-belief

# [5e93d417] weight-loss-beyond-belief
US-CLM006-name = وعود غير معقولة بإنقاص الوزن

# [338bdc33] The post tells of a health effect or a result that may be about weight.
US-CLM006-what = يتحدث المنشور عن أثر صحي أو نتيجة قد تتعلق بالوزن.

# [fd649507] The FTC lists seven weight-loss promises that are false on their face.
US-CLM006-why = تعدّد لجنة التجارة الفيدرالية FTC سبعة وعود بإنقاص الوزن يكفي سماعها لمعرفة كذبها.

# [e661b02a] If this is about losing weight: does it promise what no product can do (two pounds a week without diet, permanent, for everyone, whatever one eats, fat blocked, worn or rubbed on)?
US-CLM006-ask = إن كان الأمر يتعلق بإنقاص الوزن: فهل يَعِد المنشور بما لا يقدر عليه أي منتج (نحو كيلوغرام في الأسبوع بلا حمية، أو نقصان دائم، أو نتيجة للجميع، أو مهما أكل المرء، أو منع امتصاص الدهون، أو بمجرد ارتدائه أو دهنه على الجلد)؟

# [bec6f915] Take such promises out.
US-CLM006-fix = احذف هذه الوعود.

## US-PRD001 prescription-medicine-advertising

# [246fa28d] The promotion of a prescription medicine must carry fair balance and its risks.
US-PRD001-why = يجب أن يتضمن الترويج لدواء بوصفة عرضًا متوازنًا لفوائده ومخاطره.

## US-PRD002 tobacco-advertising

# [6c2ff57c] E-cigarettes and other nicotine products need the prescribed warning in the advertisement itself.
US-PRD002-why = السجائر الإلكترونية وسائر منتجات النيكوتين تحتاج إلى التحذير المقرر في الإعلان نفسه.

# [722310a9] Put the prescribed nicotine warning into the advertisement.
US-PRD002-fix = ضع تحذير النيكوتين المقرر في الإعلان.

## US-PRD003 alcohol-advertising

# [15260361] The post promotes alcohol. Is the audience of age, is the message responsible, and does a post for the industry name the responsible advertiser?
US-PRD003-ask = يروّج المنشور للكحول. فهل بلغ الجمهور السن القانونية، وهل الرسالة مسؤولة، وهل يسمّي المنشور، إن كان لحساب الشركات المنتجة، المعلن المسؤول؟

## US-PRD004 gambling-advertising

# [90b7d902] The post promotes gambling. Is the operator licensed in the states of the audience, and is the audience of age?
US-PRD004-ask = يروّج المنشور للقمار. فهل المشغّل مرخَّص في الولايات التي فيها الجمهور، وهل بلغ الجمهور السن القانونية؟
