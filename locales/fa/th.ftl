### th in fa; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## TH-DSC001 undisclosed-advertising

# [af2f3da3] No statute prescribes a label for influencers; a hidden paid review is attacked as misleading. That is why this is a review and no fail. Platforms may ask for more.
TH-DSC001-why = هیچ قانونی برای اینفلوئنسرها برچسبی تعیین نکرده است؛ نقد و معرفی پولیِ پنهان را به‌عنوان کار گمراه‌کننده پیگیری می‌کنند. به همین دلیل نتیجه «نیازمند بررسی» است، نه «دارای تخلف». شاید پلتفرم‌ها بیش از این بخواهند.

## TH-DSC005 label-in-another-language

# [e14d6fd0] What is essential in an advertisement must stand in Thai or be translated, so that “#ad” on a Thai post does not do.
TH-DSC005-why = آنچه در تبلیغ اساسی است باید به تایلندی باشد یا ترجمه شود؛ پس «#ad» در پست تایلندی کافی نیست.

## TH-LIC001 direct-seller-registration

# [8808b902] direct-seller-registration
TH-LIC001-name = ثبت فروش مستقیم

# [ba910d3e] The author sells own goods online.
TH-LIC001-what = نویسنده کالای خودش را اینترنتی می‌فروشد.

# [8a9bc17b] Who sells directly online above a threshold must be registered.
TH-LIC001-why = کسی که بیش از حد معینی مستقیم و اینترنتی می‌فروشد باید ثبت شود.

# [cc18d58d] The author sells online. Is a registration as direct marketer with the OCPB needed (revenue above the threshold), and is there one?
TH-LIC001-ask = نویسنده اینترنتی می‌فروشد. آیا ثبت در OCPB به‌عنوان فروشندهٔ مستقیم لازم است (درآمد بیش از حد معین)، و آیا ثبت شده است؟

# [0ebae450] Register, or note why it is not needed.
TH-LIC001-fix = فروشنده را ثبت کنید، یا بنویسید چرا لازم نیست.

## TH-GEN001 unlabelled-ai-picture

# [1684f2e8] A notification on AI in advertising exists; its text, date and wording are not confirmed.
TH-GEN001-why = اطلاعیه‌ای دربارهٔ هوش مصنوعی در تبلیغات هست؛ متن، تاریخ و عبارت‌های آن تأیید نشده است.

## TH-CLM001 superlative-claim

# [e8ab5b19] Superlatives, comparisons, research and awards need proof, the institute named, and proof within 15 days when asked for.
TH-CLM001-why = ادعای بهترین بودن، مقایسه، پژوهش و جایزه مدرک و نام مؤسسه می‌خواهد، و مدرک باید در صورت درخواست ظرف ۱۵ روز ارائه شود.

## TH-CLM003 guarantee-claim

# [453afbe7] A guarantee must say who guarantees, for how long and on which conditions.
TH-CLM003-why = در تضمین باید گفته شود چه کسی، تا چه مدت و با چه شرایطی تضمین می‌کند.

# [a61120a8] Say who guarantees what, until when and on which conditions.
TH-CLM003-fix = بنویسید چه کسی چه چیزی را تا کی و با چه شرایطی تضمین می‌کند.

## TH-CLM006 disease-claim-on-cosmetic

# [18f18031] A cosmetic needs no advertising number and none exists, but it may make no medical claim.
TH-CLM006-why = محصول آرایشی شمارهٔ تبلیغ نمی‌خواهد و چنین شماره‌ای هم وجود ندارد، اما نباید ادعای پزشکی بکند.

## TH-CLM007 food-benefit-without-advertising-number

# [5d0fc408] food-benefit-without-advertising-number
TH-CLM007-name = فایدهٔ خوراکی بدون شمارهٔ تبلیغ

# [8396c958] A food or a supplement is said to do the body good, and no number of the permit for its advertising is shown.
TH-CLM007-what = گفته می‌شود خوراکی یا مکملی برای بدن مفید است و شمارهٔ مجوز تبلیغ آن نیامده است.

# [38c46953] A claim of benefit for food needs the permit “ฆอ.” of the advertisement. The number “อย.” is the registration of the product and no permit for its advertising. A price or a name alone needs none.
TH-CLM007-why = ادعای فایده برای خوراکی مجوز تبلیغ «ฆอ.» می‌خواهد. شمارهٔ «อย.» ثبت محصول است و مجوز تبلیغ آن نیست. ذکر قیمت یا نام به‌تنهایی مجوز نمی‌خواهد.

# [bcc62d0a] “{ $text }” is a health claim for a { $product }, and the post shows no number of the permit “ฆอ.” for its advertising.
# $text: words of the post
# $product: a word of the list product-…
TH-CLM007-message = «{ $text }» ادعای سلامت دربارهٔ محصول است ({ $product }) و پست شمارهٔ مجوز تبلیغ «ฆอ.» را ندارد.

# [dbfd2c57] Get the permit and show its “ฆอ.” number, or leave the benefit out.
TH-CLM007-fix = مجوز بگیرید و شمارهٔ «ฆอ.» آن را بنویسید، یا فایده را حذف کنید.

## TH-LIC003 malformed-permit-number

# [5f9a5f54] malformed-permit-number
TH-LIC003-name = شمارهٔ مجوز نادرست

# [90287d4e] A number of an advertising permit does not have the form of one.
TH-LIC003-what = شمارهٔ مجوز تبلیغ شکل درستی ندارد.

# [efc5e3f8] A permit's number has a number and the year of the Buddhist era; another form cannot be looked up.
TH-LIC003-why = شمارهٔ مجوز از یک عدد و سال بودایی ساخته می‌شود؛ شماره‌ای به شکل دیگر را نمی‌توان استعلام کرد.

# [06909418] “{ $text }” does not have the form of a permit's number (such as ฆอ. 123/2568).
# $text: words of the post
TH-LIC003-message = «{ $text }» شکل شمارهٔ مجوز را ندارد (مانند ฆอ. 123/2568).

# [2dcd7368] Write the number as the permit has it.
TH-LIC003-fix = شماره را همان‌طور که در مجوز آمده بنویسید.

## TH-PRD001 medicine-ad-without-permit

# [6b6338f5] medicine-ad-without-permit
TH-PRD001-name = تبلیغ دارو بدون مجوز

## TH-PRD002 device-ad-without-permit

# [9be8386e] device-ad-without-permit
TH-PRD002-name = تبلیغ تجهیزات پزشکی بدون مجوز

## TH-PRD005 alcohol-advertising

# [0b90b91b] The amended Act bans advertising, and the use of one's reputation to promote alcohol.
TH-PRD005-why = قانون اصلاح‌شده تبلیغ الکل و استفاده از شهرت شخصی برای آن را ممنوع می‌کند.

## TH-PRD006 alcohol-advertising-before-2025

# [7e6ce48b] alcohol-advertising-before-2025
TH-PRD006-name = تبلیغ الکل پیش از ۲۰۲۵

# [5abe7277] The older s. 32 banned alcohol advertising too, with other limits.
TH-PRD006-why = مادهٔ ۳۲ پیشین هم تبلیغ الکل را ممنوع می‌کرد، با حد و مرزهایی دیگر.

## TH-PRD010 crypto-promotion

# [08cbc8f2] Digital assets may be advertised only with balanced risks, a risk warning of set size, and in official channels.
TH-PRD010-why = دارایی دیجیتال را فقط با بیان متوازن خطرها، با هشدار خطر در اندازهٔ معین و در کانال‌های رسمی می‌توان تبلیغ کرد.
