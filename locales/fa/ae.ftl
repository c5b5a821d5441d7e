### ae in fa; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## AE-DSC001 undisclosed-advertising

# [6e80be61] Any payment, in money or in kind, must be told explicitly and clearly; promotion counts as advertising paid or unpaid.
AE-DSC001-why = هر دریافتی، نقدی یا غیرنقدی، باید صریح و روشن گفته شود؛ معرفی محصول چه با پول و چه بی‌پول تبلیغ به شمار می‌آید.

## AE-DSC002 ambiguous-label

# [18f8c73e] The guide names “Advertisement”, “إعلان”, “#ad” and “#paid_ad” as good; thanks and “in cooperation with” are not enough.
AE-DSC002-why = راهنمای رسمی «Advertisement»، «إعلان»، «#ad» و «#paid_ad» را مناسب می‌داند؛ تشکر و «با همکاری» کافی نیست.

## AE-DSC005 label-in-another-language

# [ac8fce28] The label is not in the language of the post. Does this audience understand it? “#ad” is named as good by the guide.
AE-DSC005-ask = برچسب به زبان پست نیست. آیا این مخاطبان آن را می‌فهمند؟ راهنمای رسمی «#ad» را مناسب می‌داند.

## AE-DSC009 suspected-advertising

# [a7727c00] A post that only implies that its author uses the product is still advertising.
AE-DSC009-why = پستی که فقط به‌اشاره می‌گوید نویسنده از محصول استفاده می‌کند هم تبلیغ است.

## AE-LIC002 unlicensed-advertiser-before-2026

# [886940df] unlicensed-advertiser-before-2026
AE-LIC002-name = تبلیغ بدون پروانه پیش از ۲۰۲۶

# [bc1ef838] A licence was asked for before the permit of 2026 too, by rules that the matrix does not hold.
AE-LIC002-why = پیش از مجوز سال ۲۰۲۶ هم پروانه لازم بود، طبق مقرراتی که در جدول قوانین ما نیست.

## AE-GEN001 ai-picture-of-public-figures

# [a8031300] ai-picture-of-public-figures
AE-GEN001-name = تصویر ساختگی شخصیت‌ها و نمادها

# [1a4eea8f] The picture of an advertising post is declared to be made by AI, and nothing says so.
AE-GEN001-what = طبق مشخصات پست، تصویر این پست تبلیغاتی با هوش مصنوعی ساخته شده و چیزی این را نمی‌گوید.

# [ac7024dd] National symbols and public figures may be shown by AI only with official approval; a label does not replace it.
AE-GEN001-why = نشان دادن نمادهای ملی و شخصیت‌های سرشناس با هوش مصنوعی فقط با تأیید رسمی مجاز است و برچسب جای آن را نمی‌گیرد.

# [38b882ac] The picture is declared to be made by AI. Does it show a national symbol or a public figure? That needs official approval; other pictures need no label as such.
AE-GEN001-ask = طبق مشخصات پست، تصویر با هوش مصنوعی ساخته شده است. آیا نمادی ملی یا شخصیتی سرشناس را نشان می‌دهد؟ این کار تأیید رسمی می‌خواهد؛ تصویرهای دیگر به‌خودی‌خود برچسب نمی‌خواهند.

# [d62c4d36] Get the approval before posting, or use a picture without the symbol or the public figure.
AE-GEN001-fix = پیش از انتشار تأیید بگیرید، یا تصویری بدون آن نماد یا شخصیت به‌کار ببرید.

## AE-CLM002 superlative-in-a-health-ad

# [1fc718e4] superlative-in-a-health-ad
AE-CLM002-name = واژه‌های اغراق‌آمیز در تبلیغ سلامت

# [d94de05b] A post about a health product or a clinic praises it in words of superiority or scarcity.
AE-CLM002-what = پست دربارهٔ محصولی سلامت‌محور یا کلینیک است و آن را با واژه‌های برتری یا کمیابی می‌ستاید.

# [34cd1b7d] Words such as unique, incomparable, best, very limited quantity are banned in health advertising, proven or not.
AE-CLM002-why = واژه‌هایی مانند بی‌نظیر، بی‌مانند، بهترین و تعداد بسیار محدود در تبلیغ سلامت ممنوع است، چه ثابت شده باشد و چه نه.

# [26497e8d] “{ $text }” is wording that is banned in health advertising, proven or not.
# $text: words of the post
AE-CLM002-message = به‌کار بردن «{ $text }» در تبلیغ سلامت ممنوع است، چه ثابت شده باشد و چه نه.

# [a93a9c22] Take the words out.
AE-CLM002-fix = این واژه‌ها را حذف کنید.

## AE-PRD007 sector-needs-approval

# [6977bb6b] sector-needs-approval
AE-PRD007-name = حوزهٔ نیازمند تأییدیه
