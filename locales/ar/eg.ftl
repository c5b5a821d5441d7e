### eg in ar; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## EG-DSC001 undisclosed-advertising

# [fa324708] No article names a label for influencers; hidden advertising is argued to be deception, and who promotes is an advertiser. That is why this is a review and no fail.
EG-DSC001-why = لا تنص أي مادة على تنويه معيّن للمؤثرين؛ لكن ثمة من يحتج بأن الإعلان المستتر خداع، ومن يروّج فهو معلن. ولهذا يُحال المنشور إلى المراجعة ولا يُعدّ مخالفًا.

## EG-LIC001 giveaway-terms

# [d4d92ff6] The Consumer Protection Agency must be told of a competition at least three days before it is announced.
EG-LIC001-why = يجب إخطار جهاز حماية المستهلك بالمسابقة قبل الإعلان عنها بثلاثة أيام على الأقل.

## EG-GEN001 unlabelled-ai-picture

# [49c4ddd6] The picture is declared to be made by AI. Does it deceive about the product, or show a real person in a made-up scene?
EG-GEN001-ask = تفيد بيانات المنشور بأن الصورة من صنع الذكاء الاصطناعي. فهل تخدع بشأن المنتج، أو تُظهر شخصًا حقيقيًّا في مشهد مختلق؟

## EG-PRD003 food-without-registration

# [19cc72eb] food-without-registration
EG-PRD003-name = غذاء غير مسجَّل

# [cf536146] The post advertises a { $product }. Is it, or its plant, registered with the Food Safety Authority, and does the post say what the label says?
# $product: a word of the list product-…
EG-PRD003-ask = يعلن المنشور عن منتج ({ $product }). فهل هو أو مصنعه مسجَّل لدى الهيئة القومية لسلامة الغذاء، وهل يقول المنشور ما تقوله بطاقة المنتج؟
