### ae in ar; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## AE-DSC001 undisclosed-advertising

# [6e80be61] Any payment, in money or in kind, must be told explicitly and clearly; promotion counts as advertising paid or unpaid.
AE-DSC001-why = يجب ذكر أي مقابل، نقدي أو عيني، صراحةً وبوضوح؛ والترويج يُعدّ إعلانًا مدفوعًا كان أو غير مدفوع.

## AE-DSC002 ambiguous-label

# [18f8c73e] The guide names “Advertisement”, “إعلان”, “#ad” and “#paid_ad” as good; thanks and “in cooperation with” are not enough.
AE-DSC002-why = يذكر الدليل عبارات مقبولة هي «Advertisement» و«إعلان» و«#ad» و«#paid_ad»، أما الشكر وعبارة «بالتعاون مع» فلا يكفيان.

## AE-DSC005 label-in-another-language

# [ac8fce28] The label is not in the language of the post. Does this audience understand it? “#ad” is named as good by the guide.
AE-DSC005-ask = التنويه ليس بلغة المنشور. فهل يفهمه هذا الجمهور؟ الدليل يذكر «#ad» بين العبارات المقبولة.

## AE-DSC009 suspected-advertising

# [a7727c00] A post that only implies that its author uses the product is still advertising.
AE-DSC009-why = المنشور الذي يوحي مجرد إيحاء بأن صاحبه يستخدم المنتج يبقى إعلانًا.

## AE-LIC002 unlicensed-advertiser-before-2026

# [886940df] unlicensed-advertiser-before-2026
AE-LIC002-name = معلن بلا ترخيص قبل 2026

# [bc1ef838] A licence was asked for before the permit of 2026 too, by rules that the matrix does not hold.
AE-LIC002-why = كان الترخيص مطلوبًا كذلك قبل تصريح 2026، بموجب قواعد لا يتضمنها جدول الأحكام.

## AE-GEN001 ai-picture-of-public-figures

# [a8031300] ai-picture-of-public-figures
AE-GEN001-name = صورة ذكاء اصطناعي لشخصيات عامة

# [1a4eea8f] The picture of an advertising post is declared to be made by AI, and nothing says so.
AE-GEN001-what = تفيد بيانات المنشور الإعلاني بأن صورته من صنع الذكاء الاصطناعي، ولا شيء يقول ذلك.

# [ac7024dd] National symbols and public figures may be shown by AI only with official approval; a label does not replace it.
AE-GEN001-why = لا يجوز إظهار الرموز الوطنية والشخصيات العامة بالذكاء الاصطناعي إلا بموافقة رسمية، ولا يغني عنها التنويه.

# [38b882ac] The picture is declared to be made by AI. Does it show a national symbol or a public figure? That needs official approval; other pictures need no label as such.
AE-GEN001-ask = تفيد بيانات المنشور بأن الصورة من صنع الذكاء الاصطناعي. فهل تُظهر رمزًا وطنيًّا أو شخصية عامة؟ هذا يحتاج إلى موافقة رسمية، أما سائر الصور فلا يلزمها تنويه لمجرد أنها مولّدة.

# [d62c4d36] Get the approval before posting, or use a picture without the symbol or the public figure.
AE-GEN001-fix = احصل على الموافقة قبل النشر، أو استخدم صورة بلا الرمز أو الشخصية العامة.

## AE-CLM002 superlative-in-a-health-ad

# [1fc718e4] superlative-in-a-health-ad
AE-CLM002-name = أفعل التفضيل في إعلان صحي

# [d94de05b] A post about a health product or a clinic praises it in words of superiority or scarcity.
AE-CLM002-what = يمدح المنشور منتجًا صحيًّا أو عيادة بألفاظ التفوق أو الندرة.

# [34cd1b7d] Words such as unique, incomparable, best, very limited quantity are banned in health advertising, proven or not.
AE-CLM002-why = كلمات مثل «فريد» و«لا مثيل له» و«الأفضل» و«كمية محدودة جدًّا» محظورة في الإعلانات الصحية، ثبتت أم لم تثبت.

# [26497e8d] “{ $text }” is wording that is banned in health advertising, proven or not.
# $text: words of the post
AE-CLM002-message = عبارة «{ $text }» من الألفاظ المحظورة في الإعلانات الصحية، ثبتت أم لم تثبت.

# [a93a9c22] Take the words out.
AE-CLM002-fix = احذف هذه الكلمات.

## AE-PRD007 sector-needs-approval

# [6977bb6b] sector-needs-approval
AE-PRD007-name = قطاع يحتاج إلى موافقة
