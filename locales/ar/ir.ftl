### ir in ar; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## IR-DSC001 undisclosed-advertising

# [b2c585fa] Who gains by an advertisement must be clear and explicit; a named brand may satisfy that, and no article asks influencers for a word. That is why this is a review and no fail.
IR-DSC001-why = يجب أن يكون المستفيد من الإعلان معروفًا بوضوح وصراحة؛ وقد يكفي لذلك ذكر اسم العلامة التجارية، ولا تلزم أي مادة المؤثرين بعبارة معينة. ولهذا يُحال المنشور إلى المراجعة ولا يُعدّ مخالفًا.

## IR-LIC001 unlicensed-advertiser

# [64a83a4d] A page that accepts advertisements needs a licence or acts through a licensed centre; only where advertising is its main work is it a breach by itself, which the post does not show.
IR-LIC001-why = الصفحة التي تقبل الإعلانات تحتاج إلى ترخيص أو تعمل عبر مركز مرخَّص؛ ولا يكون ذلك مخالفة في ذاته إلا إذا كان الإعلان نشاطها الأساسي، وهو ما لا يظهر في المنشور.

# [5f524c77] Act through a licensed advertising centre, or get the licence.
IR-LIC001-fix = اعمل عبر مركز إعلانات مرخَّص، أو استخرج الترخيص.

## IR-GEN001 unlabelled-ai-picture

# [8f375068] The picture is declared to be made by AI. Does it mislead about the product, or change a real person's picture?
IR-GEN001-ask = تفيد بيانات المنشور بأن الصورة من صنع الذكاء الاصطناعي. فهل تضلل بشأن المنتج، أو تغيّر صورة شخص حقيقي؟

## IR-CLM002 unsubstantiated-claim

# [e15a59ab] Claims that cannot be proven, and scientific ones that no reliable source confirms, count as false advertising; who orders and who makes it are both liable.
IR-CLM002-why = الادعاءات التي لا يمكن إثباتها، والادعاءات العلمية التي لا يؤكدها مصدر موثوق، تُعدّ إعلانًا كاذبًا؛ ويُسأل عنها من طلب الإعلان ومن صنعه معًا.

## IR-PRD003 harmful-goods-list

# [c6d6f673] harmful-goods-list
IR-PRD003-name = قائمة السلع الضارة

# [68de8062] Food or drink is promoted.
IR-PRD003-what = ترويج لأطعمة أو مشروبات.

# [86a494c9] Goods on the yearly list of the Ministry of Health may not be advertised in any medium.
IR-PRD003-why = السلع المدرجة في القائمة السنوية لوزارة الصحة لا يجوز الإعلان عنها في أي وسيلة.

# [e7ba7e01] The post promotes food or drink. Is it on this year's list of harmful goods of the Ministry of Health (soft drinks, crisps …)? Those may not be advertised.
IR-PRD003-ask = يروّج المنشور لأطعمة أو مشروبات. فهل هي في قائمة وزارة الصحة للسلع الضارة هذا العام (المشروبات الغازية ورقائق البطاطس …)؟ هذه لا يجوز الإعلان عنها.

# [8a7445a7] Look the product up in the list of the year.
IR-PRD003-fix = ابحث عن المنتج في قائمة العام.
