### eu in ar; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## EU-DSC010 declaration-tool-unused

# [47df36b1] declaration-tool-unused
EU-DSC010-name = أداة الإفصاح غير مستخدمة

# [5095cd7a] The post is advertising, and the platform's declaration of commercial content is declared to be off.
EU-DSC010-what = المنشور إعلان، وتفيد بياناته بأن خاصية الإفصاح عن المحتوى التجاري في المنصة غير مفعّلة.

# [330861aa] Platforms must offer the declaration, and uploaders of video must use it; who can declare and does not is exposed.
EU-DSC010-why = على المنصات أن توفر هذه الخاصية، وعلى ناشري الفيديو استخدامها؛ ومن يقدر على الإفصاح ولا يُفصح يعرّض نفسه للمساءلة.

# [d86f4572] The post is advertising, and the platform's own declaration is off.
EU-DSC010-message = المنشور إعلان، وخاصية الإفصاح في المنصة غير مفعّلة.

# [09af5b92] Switch the platform's declaration on, beside the label in the text.
EU-DSC010-fix = فعّل خاصية الإفصاح في المنصة إلى جانب التنويه في النص.

## EU-DSC012 sponsored-politics

# [77d72f96] sponsored-politics
EU-DSC012-name = محتوى سياسي مدفوع

# [6c6dde95] A political message is paid for.
EU-DSC012-what = رسالة سياسية مدفوعة.

# [81f86e60] Political advertising needs its own label and a transparency notice.
EU-DSC012-why = الإعلان السياسي يحتاج إلى تنويه خاص به وإلى إشعار شفافية.

# [15fe1608] The post is a paid political message. Do the transparency label and the notice stand on it?
EU-DSC012-ask = المنشور رسالة سياسية مدفوعة. فهل يحمل تنويه الشفافية وإشعارها؟

# [e136df3f] Add the label and the notice of the regulation.
EU-DSC012-fix = أضف التنويه والإشعار المنصوص عليهما في اللائحة.

## EU-DSC013 label-not-of-france

# [0b31b1f1] label-not-of-france
EU-DSC013-name = تنويه لا تقبله فرنسا

# [dd2c746a] A post for a French public does not show its commercial intent.
EU-DSC013-what = منشور موجّه إلى جمهور فرنسي لا يُظهر غرضه التجاري.

# [49887178] France asks for “Publicité”, “Collaboration commerciale” or an equivalent, clear and legible for the whole promotion; penal sanctions apply.
EU-DSC013-why = تشترط فرنسا عبارة «Publicité» أو «Collaboration commerciale» أو ما يعادلهما، واضحة ومقروءة طوال مدة الترويج، وتحت طائلة عقوبات جزائية.

# [4ce5c0b2] Begin the post with “Publicité”, or the word of the post's own language.
EU-DSC013-fix = ابدأ المنشور بعبارة «Publicité» أو بما يقابلها في لغته.

## EU-DSC014 label-not-of-germany

# [e32f83b5] label-not-of-germany
EU-DSC014-name = تنويه لا تقبله ألمانيا

# [7fd549bb] The label of a post for a German public is not “Werbung” or “Anzeige” in plain sight.
EU-DSC014-what = تنويه منشور موجّه إلى جمهور ألماني ليس «Werbung» ولا «Anzeige» في موضع ظاهر.

# [eb9100f2] German authorities ask for “Werbung” or “Anzeige” at the beginning; “#ad” among hashtags is refused.
EU-DSC014-why = تشترط السلطات الألمانية «Werbung» أو «Anzeige» في البداية، وترفض «#ad» وسط الوسوم.

# [b78ff421] “{ $text }” is not what German authorities accept.
# $text: words of the post
EU-DSC014-message = «{ $text }» ليس مما تقبله السلطات الألمانية.

# [aee41b11] Begin the post with “Werbung” or “Anzeige”.
EU-DSC014-fix = ابدأ المنشور بعبارة «Werbung» أو «Anzeige».

## EU-DSC015 platform-label-alone-in-germany

# [74d04c2b] platform-label-alone-in-germany
EU-DSC015-name = علامة المنصة وحدها في ألمانيا

# [5af56416] Only the platform's label discloses this advertising. German media authorities do not take it for enough alone: should “Werbung” or “Anzeige” be added?
EU-DSC015-ask = لا يُفصح عن هذا الإعلان سوى علامة المنصة. وهيئات الإعلام الألمانية لا تراها كافية وحدها: فهل تُضاف «Werbung» أو «Anzeige»؟

## EU-GEN001 unlabelled-ai-picture

# [27223b17] The duty holds for existing persons, objects, places and events alike, for whoever publishes by profession; a human review excuses texts only, never pictures.
EU-GEN001-why = يسري الواجب على ما يصوّر أشخاصًا أو أشياء أو أماكن أو أحداثًا موجودة في الواقع على السواء، وعلى كل من ينشر بحكم مهنته؛ والمراجعة البشرية تُعفي النصوص فقط، لا الصور أبدًا.

## EU-GEN002 unlabelled-ai-product-shot

# [24dfd513] unlabelled-ai-product-shot
EU-GEN002-name = صورة منتج آلية بلا تنويه

# [f5e42013] A draft of the Commission's guidelines reads “deepfake” broadly in advertising; it is no final text, so that this is a review and no fail.
EU-GEN002-why = تفهم مسودة إرشادات المفوضية «التزييف العميق» في الإعلان فهمًا واسعًا؛ وهي ليست نصًّا نهائيًّا، فتكون النتيجة «للمراجعة» لا «مخالف».

## EU-GEN004 edited-body

# [17479361] The body or face in the picture is declared to be edited. Does “Images retouchées” or its equivalent stand on the picture?
EU-GEN004-ask = تفيد بيانات المنشور بأن الجسم أو الوجه في الصورة معدَّل. فهل تظهر على الصورة عبارة «Images retouchées» أو ما يعادلها؟

## EU-GEN005 virtual-face-in-france

# [9c8be1c1] virtual-face-in-france
EU-GEN005-name = وجه افتراضي في فرنسا

# [65c6ff52] France asks for “Images virtuelles” or an equivalent where AI made the face or the body.
EU-GEN005-why = تشترط فرنسا عبارة «Images virtuelles» أو ما يعادلها حين يكون الوجه أو الجسم من صنع الذكاء الاصطناعي.

# [755ecd24] Put “Images virtuelles” on the picture and say so in the text.
EU-GEN005-fix = ضع عبارة «Images virtuelles» على الصورة واذكر ذلك في النص.

## EU-CLM004 doctor-recommends-food

# [5f190477] doctor-recommends-food
EU-CLM004-name = توصية طبيب بغذاء

# [0b17331d] A doctor, an expert or an agency is called upon in favour of a food or a supplement.
EU-CLM004-what = يُستشهد بطبيب أو خبير أو جهة رسمية لصالح غذاء أو مكمّل.

# [09b59deb] For food, the recommendation of a single doctor, a rate or amount of weight loss and the threat of harm are banned, whatever proof there is.
EU-CLM004-why = في الأغذية، تُحظر توصية طبيب بعينه، وذكر مقدار إنقاص الوزن أو سرعته، والتخويف من الضرر، أيًّا كان الدليل.

# [3984f185] “{ $text }” calls upon a doctor, an expert or an agency in favour of a { $product }; no proof makes that lawful for food.
# $text: words of the post
# $product: a word of the list product-…
EU-CLM004-message = تستشهد عبارة «{ $text }» بطبيب أو خبير أو جهة رسمية لصالح المنتج ({ $product })، ولا دليل يجعل ذلك جائزًا في الغذاء.

# [b3bc1b76] Take it out.
EU-CLM004-fix = احذف ذلك.

## EU-CLM005 generic-green-claim

# [1522c859] generic-green-claim
EU-CLM005-name = ادعاء بيئي عام

# [378965ca] Generic environmental claims are banned in all circumstances unless the product has recognised excellent performance; claims of neutrality by offsets always.
EU-CLM005-why = الادعاءات البيئية العامة محظورة في كل الأحوال ما لم يكن للمنتج أداء متميز معترف به؛ أما ادعاء الحياد الكربوني بالتعويض عن الانبعاثات فمحظور دائمًا.

# [f23f787d] Say on the same medium exactly what is better and by which certified standard, or take the claim out.
EU-CLM005-fix = اذكر في الموضع نفسه ما هو أفضل بالتحديد، وبأي معيار معتمد، أو احذف الادعاء.

## EU-CLM010 scarcity-claim

# [cfa4dbd5] A false claim of very limited time is banned in all circumstances; whether it is false, only the trader knows.
EU-CLM010-why = الادعاء الكاذب بضيق الوقت محظور في كل الأحوال؛ والبائع وحده يعرف إن كان كاذبًا.

## EU-CLM011 approval-claim

# [7543b587] approval-claim
EU-CLM011-name = ادعاء موافقة

# [508154ce] The post says that somebody approved or recommended the product.
EU-CLM011-what = يقول المنشور إن جهة ما وافقت على المنتج أو أوصت به.

# [a13375aa] A false claim of approval or of a trust mark is banned in all circumstances.
EU-CLM011-why = الادعاء الكاذب بالحصول على موافقة أو علامة ثقة محظور في كل الأحوال.

# [9aaae393] “{ $text }” names an approval or a recommendation. Was it given, for this product and this statement?
# $text: words of the post
EU-CLM011-ask = تذكر عبارة «{ $text }» موافقة أو توصية. فهل مُنحت فعلًا، ولهذا المنتج، ولهذا القول بعينه؟

# [e822ab03] Keep the document at hand, or take the statement out.
EU-CLM011-fix = احتفظ بالوثيقة في متناولك، أو احذف العبارة.

## EU-PRD006 crypto-promotion

# [95105588] Marketing of crypto-assets must be recognisable, fair and in line with the white paper, carry the prescribed statement, and come from or for an authorised firm.
EU-PRD006-why = يجب أن يكون تسويق الأصول المشفّرة ظاهرًا أنه تسويق، ومنصفًا، ومطابقًا لوثيقة المشروع (white paper)، وأن يحمل العبارة المقررة، وأن يصدر عن شركة مرخَّصة أو لحسابها.

## EU-PRD007 promotion-banned-for-influencers-in-france

# [a15198ab] promotion-banned-for-influencers-in-france
EU-PRD007-name = ترويج محظور على المؤثرين في فرنسا

# [ba6f1a70] A post for a French public promotes what influencers may not promote.
EU-PRD007-what = منشور موجّه إلى جمهور فرنسي يروّج لما لا يجوز للمؤثرين الترويج له.

# [ffbeae76] France bans influencers from promoting cosmetic surgery, nicotine, unregistered crypto services, risky contracts and betting tips, with prison and fines.
EU-PRD007-why = تحظر فرنسا على المؤثرين الترويج لجراحات التجميل والنيكوتين وخدمات العملات المشفّرة غير المسجَّلة والعقود العالية المخاطر وتوقعات المراهنات، وعقوبة ذلك السجن والغرامة.

# [417406cc] French law bans influencers from promoting this ({ $product }).
# $product: a word of the list product-…
EU-PRD007-message = يحظر القانون الفرنسي على المؤثرين الترويج لهذا المجال ({ $product }).

# [b760eb37] Do not publish it for a French public.
EU-PRD007-fix = لا تنشره لجمهور فرنسي.
