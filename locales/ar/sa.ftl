### sa in ar; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## SA-DSC001 undisclosed-advertising

# [f857e0d7] Any post that promotes a product must say that it is advertising, paid or unpaid, in a way that leaves no doubt.
SA-DSC001-why = كل منشور يروّج لمنتج يجب أن يوضح بطريقة تزيل الشك أنه إعلان، مدفوعًا كان أو غير مدفوع.

## SA-DSC002 ambiguous-label

# [f67fcd4a] No list of words is known; these leave doubts, and the controls ask for none.
SA-DSC002-why = لا قائمة معروفة بالعبارات المقبولة؛ وهذه العبارات تُبقي الشك، والضوابط تشترط إزالته.

## SA-DSC006 denied-advertising

# [b4b27331] The Ministry of Commerce takes “this is not an ad” on a promoting post for a violation; a label that is negated is no label.
SA-DSC006-why = تعدّ وزارة التجارة عبارة «هذا ليس إعلانًا» في منشور ترويجي مخالفة؛ والتنويه المنفي ليس تنويهًا.

## SA-DSC009 suspected-advertising

# [85b8a16a] Advertising by a private person counts even unpaid; a mere recommendation without a call to buy does not.
SA-DSC009-why = إعلان الأفراد يُعدّ إعلانًا ولو بلا مقابل، أما مجرد التوصية من دون دعوة إلى الشراء فلا.

## SA-DSC010 children-in-promotion

# [0d8716c2] children-in-promotion
SA-DSC010-name = ظهور الأطفال في الترويج

# [f7bbc1d5] The audience is under age. Do children, also one's own, or domestic workers appear in the promotion? That is prohibited.
SA-DSC010-ask = الجمهور دون السن القانونية. فهل يظهر في الترويج أطفال، ولو كانوا أبناء صاحب المنشور، أو عمالة منزلية؟ هذا محظور.

## SA-GEN001 unlabelled-ai-picture

# [e88e6dc0] The picture is declared to be made by AI. Does it mislead about the product, or show a real person without consent?
SA-GEN001-ask = تفيد بيانات المنشور بأن الصورة من صنع الذكاء الاصطناعي. فهل تضلل بشأن المنتج، أو تُظهر شخصًا حقيقيًّا دون موافقته؟
