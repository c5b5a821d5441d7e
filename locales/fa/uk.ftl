### uk in fa; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## UK-DSC001 undisclosed-advertising

# [a84be199] Anything received counts, also an unasked-for gift, a loan or a commission, and own brands; whether the brand had a say does not matter.
UK-DSC001-why = هر چه دریافت شده باشد به حساب می‌آید، حتی هدیهٔ ناخواسته، امانت یا پورسانت، و نیز برند خود نویسنده؛ فرقی نمی‌کند که برند در محتوا نظر داده باشد یا نه.

## UK-DSC002 ambiguous-label

# [40d3de16] ASA and CMA advise against these words as the only label; “sponsored” suggests that the brand paid and had no say, and is refused here though not in the United States.
UK-DSC002-why = ASA و CMA توصیه می‌کنند که این واژه‌ها تنها برچسب پست نباشند؛ «sponsored» این تصور را می‌دهد که برند پول داده اما در محتوا نظر نداده است، و این‌جا پذیرفته نیست، هرچند در ایالات متحده هست.

## UK-DSC005 label-in-another-language

# [f5e36c9b] The label is not in the language of the post. Does the average reader of this audience understand it?
UK-DSC005-ask = برچسب به زبان پست نیست. آیا خوانندهٔ عادی در میان این مخاطبان آن را می‌فهمد؟

## UK-DSC008 conditional-label

# [8566b261] The part of the post that earns a commission must be labelled as advertising; “may” leaves it open.
UK-DSC008-why = بخشی از پست که پورسانت می‌آورد باید برچسب تبلیغ داشته باشد؛ «شاید» موضوع را مبهم می‌گذارد.

## UK-DSC009 suspected-advertising

# [9e90f8fc] A gift or a tie of the past year counts too; only the author knows whether there is one.
UK-DSC009-why = هدیه یا ارتباطِ یک سال گذشته هم به حساب می‌آید؛ فقط نویسنده می‌داند که چنین چیزی هست یا نه.

## UK-DSC011 brand-shares-the-duty

# [903a88dd] brand-shares-the-duty
UK-DSC011-name = مسئولیت مشترک برند

# [0995a236] A post with a declared connection is not labelled clearly.
UK-DSC011-what = پستی که طبق مشخصاتش ارتباط تجاری دارد، برچسب روشنی ندارد.

# [6db445b8] The brand must take steps that posts are labelled, even those about gifts nobody asked for.
UK-DSC011-why = برند باید برای برچسب خوردن پست‌ها اقدام کند، حتی پست‌هایی دربارهٔ هدیه‌ای که کسی نخواسته بود.

# [2c3fb7e2] The post has a declared connection and no clear label. Did the brand take steps to have it labelled?
UK-DSC011-ask = طبق مشخصات پست، ارتباط تجاری در کار است و برچسب روشنی نیست. آیا برند برای برچسب خوردن آن اقدامی کرده است؟

# [0ff035e1] Agree on the label in writing, and check the post.
UK-DSC011-fix = دربارهٔ برچسب کتباً توافق کنید و پست را بررسی کنید.

## UK-GEN001 unlabelled-ai-picture

# [0110dfb4] The picture is declared to be made by AI. Would readers be misled without being told, and would telling them clarify it? A virtual influencer labels advertising as a person does.
UK-GEN001-ask = طبق مشخصات پست، تصویر با هوش مصنوعی ساخته شده است. آیا اگر گفته نشود خواننده گمراه می‌شود، و آیا گفتنش موضوع را روشن می‌کند؟ اینفلوئنسر مجازی هم باید مثل آدم واقعی به تبلیغ برچسب بزند.

## UK-CLM004 weight-loss-promise

# [a5409da9] weight-loss-promise
UK-CLM004-name = وعدهٔ لاغری

# [a58a0721] The post tells of a result or a health effect that may be about weight.
UK-CLM004-what = پست از نتیجه یا اثری بر سلامت می‌گوید که شاید دربارهٔ وزن باشد.

# [8402abc1] Amounts and rates of weight loss are barred for food and need trials on people elsewhere.
UK-CLM004-why = ذکر مقدار و سرعت کاهش وزن برای خوراکی ممنوع است و برای چیزهای دیگر به آزمایش انسانی نیاز دارد.

# [4b28ca3a] If this is about losing weight: does it promise an amount, a rate or a loss without effort? For food no amount or rate may be named, elsewhere it needs rigorous trials.
UK-CLM004-ask = اگر موضوع کاهش وزن است: آیا مقدار، سرعت یا لاغری بدون زحمت را وعده می‌دهد؟ برای خوراکی نمی‌توان مقدار یا سرعتی ذکر کرد و برای چیزهای دیگر آزمایش‌های دقیق لازم است.

# [b7b06a32] Leave out amounts, rates and “without effort”.
UK-CLM004-fix = مقدار، سرعت و «بدون زحمت» را حذف کنید.

## UK-CLM008 environmental-claim

# [125e945d] An absolute green claim needs proof for the whole life of the product, and its basis told.
UK-CLM008-why = ادعای محیط‌زیستیِ مطلق باید برای کل عمر محصول مدرک داشته باشد و مبنایش گفته شود.

## UK-PRD002 less-healthy-food

# [7fed40b2] less-healthy-food
UK-PRD002-name = خوراکی کمتر سالم

# [8e1aa19f] Food is promoted for a payment, a gift or another incentive.
UK-PRD002-what = پست در ازای پول، هدیه یا مشوقی دیگر خوراکی تبلیغ می‌کند.

# [3e3695d8] Paid online advertising of identifiable less healthy food has been banned since 5 January 2026; small businesses and brand-only posts are exempt.
UK-PRD002-why = تبلیغ اینترنتی پولیِ خوراکی‌های کمتر سالمی که قابل شناسایی باشند از ۵ ژانویهٔ ۲۰۲۶ ممنوع است؛ کسب‌وکارهای کوچک و پست‌هایی که فقط از برند می‌گویند معاف‌اند.

# [28f0f0f7] The post promotes food for a consideration. Can a less healthy food be identified, and is the brand no small business? Then it may not be published.
UK-PRD002-ask = پست در ازای عوضی خوراکی تبلیغ می‌کند. آیا می‌توان در آن یک خوراکی کمتر سالم را شناخت، و آیا برند کسب‌وکار کوچک نیست؟ در این صورت نمی‌توان آن را منتشر کرد.

# [8700ef36] Find out whether the product counts as less healthy before posting.
UK-PRD002-fix = پیش از انتشار ببینید که محصول کمتر سالم به شمار می‌آید یا نه.

## UK-LIC001 malformed-firm-number

# [dfa2d9a7] malformed-firm-number
UK-LIC001-name = شمارهٔ نادرست شرکت مالی

# [157af6e4] A Firm Reference Number is named, and what follows does not have the form of one, or nothing follows.
UK-LIC001-what = از Firm Reference Number نام برده شده، اما آنچه پس از آن آمده شکل آن را ندارد یا چیزی نیامده است.

# [3a466790] A number of another form cannot be looked up in the FCA's register.
UK-LIC001-why = شماره‌ای به شکل دیگر را نمی‌توان در فهرست FCA یافت.

# [275f3c28] “{ $text }” announces a Firm Reference Number, and no number of six or seven digits follows.
# $text: words of the post
UK-LIC001-message = «{ $text }» از Firm Reference Number خبر می‌دهد، اما عددی شش یا هفت رقمی در پی آن نیست.

# [75ecde62] Give the number as the FCA's register has it.
UK-LIC001-fix = شماره را همان‌طور که در فهرست FCA آمده بنویسید.
