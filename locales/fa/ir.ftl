### ir in fa; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## IR-DSC001 undisclosed-advertising

# [b2c585fa] Who gains by an advertisement must be clear and explicit; a named brand may satisfy that, and no article asks influencers for a word. That is why this is a review and no fail.
IR-DSC001-why = باید روشن و صریح باشد که چه کسی از تبلیغ سود می‌برد؛ شاید ذکر نام برند برای این کافی باشد، و هیچ ماده‌ای از اینفلوئنسرها واژهٔ خاصی نخواسته است. به همین دلیل نتیجه «نیازمند بررسی» است، نه «دارای تخلف».

## IR-LIC001 unlicensed-advertiser

# [64a83a4d] A page that accepts advertisements needs a licence or acts through a licensed centre; only where advertising is its main work is it a breach by itself, which the post does not show.
IR-LIC001-why = صفحه‌ای که تبلیغ می‌پذیرد باید پروانه داشته باشد یا از راه کانون تبلیغاتی دارای پروانه کار کند؛ این فقط زمانی به‌خودی‌خود تخلف است که کار اصلی صفحه تبلیغ باشد، و پست این را نشان نمی‌دهد.

# [5f524c77] Act through a licensed advertising centre, or get the licence.
IR-LIC001-fix = از راه یک کانون تبلیغاتی دارای پروانه اقدام کنید، یا خودتان پروانه بگیرید.

## IR-GEN001 unlabelled-ai-picture

# [8f375068] The picture is declared to be made by AI. Does it mislead about the product, or change a real person's picture?
IR-GEN001-ask = طبق مشخصات پست، تصویر با هوش مصنوعی ساخته شده است. آیا دربارهٔ محصول گمراه می‌کند یا تصویر شخصی واقعی را تغییر داده است؟

## IR-CLM002 unsubstantiated-claim

# [e15a59ab] Claims that cannot be proven, and scientific ones that no reliable source confirms, count as false advertising; who orders and who makes it are both liable.
IR-CLM002-why = ادعایی که نتوان ثابتش کرد، یا ادعای علمی‌ای که هیچ منبع معتبری تأییدش نکند، تبلیغ خلاف واقع به شمار می‌آید؛ هم سفارش‌دهنده مسئول است و هم سازنده.

## IR-PRD003 harmful-goods-list

# [c6d6f673] harmful-goods-list
IR-PRD003-name = فهرست کالاهای آسیب‌رسان به سلامت

# [68de8062] Food or drink is promoted.
IR-PRD003-what = پست خوراکی یا نوشیدنی تبلیغ می‌کند.

# [86a494c9] Goods on the yearly list of the Ministry of Health may not be advertised in any medium.
IR-PRD003-why = کالاهای فهرست سالانهٔ وزارت بهداشت را در هیچ رسانه‌ای نمی‌توان تبلیغ کرد.

# [e7ba7e01] The post promotes food or drink. Is it on this year's list of harmful goods of the Ministry of Health (soft drinks, crisps …)? Those may not be advertised.
IR-PRD003-ask = پست خوراکی یا نوشیدنی تبلیغ می‌کند. آیا این محصول در فهرست امسالِ کالاهای آسیب‌رسان به سلامتِ وزارت بهداشت هست (نوشابه، چیپس …)؟ تبلیغ این کالاها ممنوع است.

# [8a7445a7] Look the product up in the list of the year.
IR-PRD003-fix = محصول را در فهرست همان سال جست‌وجو کنید.
