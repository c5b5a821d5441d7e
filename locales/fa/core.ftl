### core in fa; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## DSC001 undisclosed-advertising

# [7dfec0fc] undisclosed-advertising
DSC001-name = تبلیغ اعلام‌نشده

# [40e24e23] The post shows a material connection (payment, a gift, a code, an affiliate link, an own brand, a call to buy) and says nowhere that it is advertising.
DSC001-what = پست از یک ارتباط تجاری نشان دارد (پول، هدیه، کد تخفیف، لینک همکاری در فروش، برند خود نویسنده یا دعوت به خرید)، اما هیچ‌جا نمی‌گوید که تبلیغ است.

# [ac3cb966] A reader weighs praise differently when its author gains by it. Hiding the gain is the breach that regulators pursue first.
DSC001-why = وقتی نویسنده از تعریفش سود می‌برد، خواننده آن تعریف را طور دیگری می‌سنجد. پنهان کردن این سود نخستین تخلفی است که نهادهای ناظر پیگیری می‌کنند.

# [b681b870] The post shows a connection to what it promotes (“{ $text }”) and no disclosure.
# $text: words of the post
DSC001-message = پست از ارتباط تجاری نویسنده با آنچه تبلیغ می‌کند نشان دارد («{ $text }»)، اما هیچ‌جا نمی‌گوید که تبلیغ است.

# [2e4846e5] Begin the post with “{ $label }”, or switch on the platform's paid-partnership label.
# $label: the label in the language of the post, such as Ad
DSC001-fix = پست را با «{ $label }» آغاز کنید، یا برچسب همکاری پولی پلتفرم را روشن کنید.

## DSC002 ambiguous-label

# [0ff7ee6f] ambiguous-label
DSC002-name = برچسب مبهم

# [8740ced6] The only disclosure is a word that readers do not understand as advertising, such as “#sp”, “collab”, “thanks to”, “hosted by”.
DSC002-what = تنها نشانهٔ تبلیغ واژه‌ای است که خواننده از آن تبلیغ بودن را نمی‌فهمد، مانند «#sp»، «کولب»، «ممنون از» یا «مهمان فلان برند».

# [1e5603f5] Surveys of regulators show that most readers do not take these words for advertising; they are the commonest failed label.
DSC002-why = نظرسنجی‌های نهادهای ناظر نشان می‌دهد که بیشتر خوانندگان این واژه‌ها را تبلیغ نمی‌دانند؛ هیچ برچسب نارسایی به این اندازه رایج نیست.

# [e6a8883b] “{ $text }” does not tell an ordinary reader that this is advertising.
# $text: words of the post
DSC002-message = خوانندهٔ عادی از «{ $text }» نمی‌فهمد که این پست تبلیغ است.

# [31bd48b1] Begin the post with “{ $label }”; the vaguer words may stay where they are.
# $label: the label in the language of the post, such as Ad
DSC002-fix = پست را با «{ $label }» آغاز کنید؛ واژه‌های مبهم‌تر می‌توانند سر جایشان بمانند.

## DSC003 buried-label

# [cc556acc] buried-label
DSC003-name = برچسب گم‌شده در متن

# [f425471f] The label stands only in a pile of five or more hashtags, or at the end of a long text.
DSC003-what = برچسب فقط میان پنج هشتگ یا بیشتر، یا در انتهای متنی بلند آمده است.

# [18af7323] A label that nobody reads discloses nothing.
DSC003-why = برچسبی که کسی آن را نخواند، چیزی را اعلام نمی‌کند.

# [30b6e414] The label “{ $text }” is buried where few readers see it.
# $text: words of the post
DSC003-message = برچسب «{ $text }» جایی آمده است که کمتر کسی آن را می‌بیند.

# [8c38441d] Move the label to the beginning: “{ $label }”.
# $label: the label in the language of the post, such as Ad
DSC003-fix = برچسب را به ابتدای پست ببرید: «{ $label }».

## DSC004 label-below-the-fold

# [68a1a1b5] label-below-the-fold
DSC004-name = برچسب پس از «بیشتر»

# [e2923d3f] The label stands after the platform's cut, where a reader must tap “more” to see it.
DSC004-what = برچسب پس از جایی آمده است که پلتفرم متن را کوتاه می‌کند و خواننده برای دیدنش باید روی «بیشتر» بزند.

# [3dd666bb] Most readers never open the rest of a caption.
DSC004-why = بیشتر خوانندگان هرگز ادامهٔ کپشن را باز نمی‌کنند.

# [5a635bf8] The label “{ $text }” stands after the platform's cut.
# $text: words of the post
DSC004-message = برچسب «{ $text }» در بخشی از متن است که پلتفرم پشت «بیشتر» پنهان می‌کند.

## DSC005 label-in-another-language

# [e0124498] label-in-another-language
DSC005-name = برچسب به زبان دیگر

# [335d894d] The label is in another language than the post.
DSC005-what = زبان برچسب با زبان پست یکی نیست.

# [8ba1f328] The people to whom the post speaks may not read the label's language; some regulators accept it, most want the audience's own.
DSC005-why = شاید مخاطبان پست زبان برچسب را ندانند؛ برخی نهادهای ناظر آن را می‌پذیرند، اما بیشترشان زبان خود مخاطب را می‌خواهند.

# [520516e9] The label “{ $text }” is not in the language of the post.
# $text: words of the post
DSC005-message = برچسب «{ $text }» به زبان پست نیست.

# [103d136e] Add the label in the language of the post: “{ $label }”.
# $label: the label in the language of the post, such as Ad
DSC005-fix = برچسب را به زبان پست هم بیاورید: «{ $label }».

## DSC006 denied-advertising

# [69bf7b22] denied-advertising
DSC006-name = انکار تبلیغ

# [da4101ee] The post denies being advertising although it shows a connection.
DSC006-what = پست تبلیغ بودن خود را انکار می‌کند، در حالی که از ارتباط تجاری نشان دارد.

# [bb27c7d8] A false denial misleads more than silence.
DSC006-why = انکار نادرست از سکوت گمراه‌کننده‌تر است.

# [54efb4a5] The post denies being advertising although it shows a connection (“{ $text }”).
# $text: words of the post
DSC006-message = پست تبلیغ بودن خود را انکار می‌کند، در حالی که از ارتباط تجاری نشان دارد («{ $text }»).

# [6f4ac784] Delete the denial and begin the post with “{ $label }”.
# $label: the label in the language of the post, such as Ad
DSC006-fix = انکار را حذف کنید و پست را با «{ $label }» آغاز کنید.

## DSC007 obfuscated-label

# [466f84ac] obfuscated-label
DSC007-name = برچسب با املای گمراه‌کننده

# [87deb423] The label is spelled so that people or machines stumble over it, with dots, spaces, signs or look-alike letters.
DSC007-what = برچسب طوری نوشته شده که آدم یا نرم‌افزار به‌سختی آن را بشناسد؛ با نقطه، فاصله، علامت یا حروف مشابه.

# [463535ec] A label in disguise is meant not to be found.
DSC007-why = برچسب تغییرشکل‌یافته برای این است که پیدا نشود.

# [39a415ec] The label “{ $text }” is spelled so that it is hard to recognise.
# $text: words of the post
DSC007-message = برچسب «{ $text }» طوری نوشته شده که شناختنش دشوار است.

# [131e8fa3] Write the label plainly at the beginning: “{ $label }”.
# $label: the label in the language of the post, such as Ad
DSC007-fix = برچسب را ساده و بی‌تغییر در ابتدای پست بنویسید: «{ $label }».

## DSC008 conditional-label

# [a658c257] conditional-label
DSC008-name = برچسب مشروط

# [bde415f7] The disclosure says only that something may be advertising.
DSC008-what = متن فقط می‌گوید که شاید بخشی از آن تبلیغ باشد.

# [5b9fbce0] The author knows whether it is; the reader cannot.
DSC008-why = نویسنده می‌داند که تبلیغ است یا نه؛ خواننده راهی برای دانستنش ندارد.

# [8b6e28a9] “{ $text }” leaves open whether this is advertising.
# $text: words of the post
DSC008-message = از «{ $text }» معلوم نمی‌شود که این پست تبلیغ است یا نه.

# [ce28fef6] Say it definitely, at the beginning: “{ $label }”.
# $label: the label in the language of the post, such as Ad
DSC008-fix = صریح و در ابتدای پست بنویسید: «{ $label }».

## DSC009 suspected-advertising

# [6a992727] suspected-advertising
DSC009-name = احتمال تبلیغ

# [2090044b] A named brand or product is promoted, and nothing shows or discloses a connection.
DSC009-what = پست برند یا محصولی را با نام معرفی می‌کند و از ارتباط تجاری نه نشانه‌ای هست و نه سخنی.

# [733c671d] Praise with details and a tag is how undisclosed advertising looks; only the author knows whether it is.
DSC009-why = تعریف همراه با جزئیات و تگ برند، همان شکلی است که تبلیغ پنهان دارد؛ فقط نویسنده می‌داند که تبلیغ است یا نه.

# [cf5b9849] The post promotes a brand or product; nothing shows whether its author gains by it.
DSC009-message = پست برند یا محصولی را معرفی می‌کند؛ معلوم نیست نویسنده از آن سودی می‌برد یا نه.

# [c15c768d] If there is a payment, a gift or another connection, begin the post with “{ $label }”. If you paid for it yourself, say so.
# $label: the label in the language of the post, such as Ad
DSC009-fix = اگر پول، هدیه یا ارتباط دیگری در کار است، پست را با «{ $label }» آغاز کنید. اگر هزینه‌اش را خودتان داده‌اید، همین را بنویسید.

## CLM001 disease-claim

# [dd0230cd] disease-claim
CLM001-name = ادعای درمان بیماری

# [40492629] The post says that something treats, cures, prevents or eases a disease or its symptoms, and names nothing by which it could be checked.
CLM001-what = پست می‌گوید که چیزی بیماری یا نشانه‌های آن را درمان یا آرام می‌کند یا جلوی آن را می‌گیرد، و چیزی برای راستی‌آزمایی نمی‌آورد.

# [dc9d4312] Claims about disease are banned for foods and cosmetics almost everywhere, and need authorisation for medicines.
CLM001-why = ادعای درمان برای مواد غذایی و آرایشی تقریباً همه‌جا ممنوع است و برای دارو مجوز می‌خواهد.

# [4163a27f] “{ $text }” says that something treats, cures, prevents or eases a disease or its symptoms; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM001-message = «{ $text }» از درمان، تسکین یا پیشگیری از بیماری یا نشانه‌های آن می‌گوید؛ متن مدرک قابل‌بررسی نیاورده است (پشتوانه: { $support }).

# [d6f35d97] Take the disease claim out. A medicine or device may make it only with its authorisation for that use and, where the law asks for it, the advertisement's permit number.
CLM001-fix = ادعای درمان را حذف کنید. دارو یا تجهیزات پزشکی فقط با مجوز همان کاربرد می‌تواند چنین ادعایی بکند، و هر جا قانون بخواهد، با شمارهٔ مجوز تبلیغ.

## CLM002 return-claim

# [ca6a866f] return-claim
CLM002-name = ادعای سود مالی

# [f0bdbaac] The post promises profit, income or freedom from financial risk, and names nothing by which it could be checked.
CLM002-what = پست وعدهٔ سود، درآمد یا بی‌خطر بودن سرمایه می‌دهد و چیزی برای راستی‌آزمایی نمی‌آورد.

# [d5327471] No return is certain, and financial promotions need authorisation in most countries.
CLM002-why = هیچ سودی قطعی نیست، و تبلیغ مالی در بیشتر کشورها مجوز می‌خواهد.

# [222839f1] “{ $text }” promises profit, income or freedom from financial risk; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM002-message = «{ $text }» وعدهٔ سود، درآمد یا بی‌خطر بودن سرمایه می‌دهد؛ متن مدرک قابل‌بررسی نیاورده است (پشتوانه: { $support }).

# [e2183e78] Take the promise out, or give typical results with their source and the risk beside them.
CLM002-fix = وعده را حذف کنید، یا نتیجهٔ معمول را با منبع آن و خطر زیان در کنارش بیاورید.

## CLM003 safety-claim

# [2953a3b9] safety-claim
CLM003-name = ادعای بی‌خطر بودن

# [559bdd7c] The post says that something is wholly safe or without side effects, and names nothing by which it could be checked.
CLM003-what = پست چیزی را کاملاً بی‌خطر یا بدون عوارض می‌خواند و چیزی برای راستی‌آزمایی نمی‌آورد.

# [30d5c619] Nothing is safe for everyone; the claim stops people from asking.
CLM003-why = هیچ‌چیز برای همه بی‌خطر نیست؛ این ادعا باعث می‌شود مردم پرس‌وجو نکنند.

# [aade35b5] “{ $text }” says that something is wholly safe or without side effects; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM003-message = «{ $text }» چیزی را کاملاً بی‌خطر یا بدون عوارض می‌خواند؛ متن مدرک قابل‌بررسی نیاورده است (پشتوانه: { $support }).

# [f32c2d88] Take it out, or name the test and the people it holds for.
CLM003-fix = آن را حذف کنید، یا بنویسید کدام آزمایش آن را نشان داده و برای چه کسانی درست است.

## CLM004 own-result-claim

# [3c363ee7] own-result-claim
CLM004-name = ادعای نتیجهٔ شخصی

# [4e7e2cc3] The post tells the author's own result so that others buy, and names nothing by which it could be checked.
CLM004-what = نویسنده نتیجه‌ای را که خود گرفته است می‌گوید تا دیگران بخرند، و چیزی برای راستی‌آزمایی نمی‌آورد.

# [ea41c1f9] An own result is read as what the buyer will get; it must be typical, or the typical result must stand beside it.
CLM004-why = خریدار گمان می‌کند که او هم همین نتیجه را می‌گیرد؛ پس نتیجه باید معمول باشد، یا نتیجهٔ معمول در کنارش بیاید.

# [5cb63e97] “{ $text }” tells the author's own result so that others buy; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM004-message = «{ $text }» نتیجهٔ شخصی نویسنده را می‌گوید تا دیگران بخرند؛ متن مدرک قابل‌بررسی نیاورده است (پشتوانه: { $support }).

# [5ca95c2f] Say what most people can expect, with the data for it, or tell the experience without the result.
CLM004-fix = با ذکر داده بنویسید بیشتر مردم چه انتظاری می‌توانند داشته باشند، یا تجربه را بدون نتیجه تعریف کنید.

## CLM005 study-claim

# [83ed4e4e] study-claim
CLM005-name = استناد به پژوهش

# [70b65a1b] The post appeals to research that the reader cannot find, and names nothing by which it could be checked.
CLM005-what = پست به پژوهشی استناد می‌کند که خواننده نمی‌تواند آن را بیابد، و چیزی برای راستی‌آزمایی نمی‌آورد.

# [f35bf491] “Studies show” without a study cannot be checked.
CLM005-why = «تحقیقات نشان می‌دهد» بدون نام تحقیق قابل بررسی نیست.

# [0e849e23] “{ $text }” appeals to research that the reader cannot find; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM005-message = «{ $text }» به پژوهشی استناد می‌کند که خواننده نمی‌تواند آن را بیابد؛ متن مدرک قابل‌بررسی نیاورده است (پشتوانه: { $support }).

# [73166c52] Name the study: authors, journal, year, a link or DOI; it must be about this product.
CLM005-fix = پژوهش را معرفی کنید: نویسندگان، مجله، سال، لینک یا DOI؛ پژوهش باید دربارهٔ همین محصول باشد.

## CLM006 statistic-claim

# [1d39a66d] statistic-claim
CLM006-name = ادعای آماری

# [eda21f71] The post gives a number about people or results without a source, and names nothing by which it could be checked.
CLM006-what = پست بدون ذکر منبع عددی دربارهٔ مردم یا نتیجه‌ها می‌گوید و چیزی برای راستی‌آزمایی نمی‌آورد.

# [afd3d966] A number persuades because it seems measured; say by whom.
CLM006-why = عدد قانع می‌کند، چون به نظر می‌رسد کسی آن را اندازه گرفته است؛ بگویید چه کسی.

# [7f26bf36] “{ $text }” gives a number about people or results without a source; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM006-message = «{ $text }» عددی دربارهٔ مردم یا نتیجه‌ها و بدون منبع است؛ متن مدرک قابل‌بررسی نیاورده است (پشتوانه: { $support }).

# [56382797] Give the source: who counted, when, how many.
CLM006-fix = منبع را بیاورید: چه کسی، کی و چند نفر را شمرده است.

## CLM007 authority-claim

# [733d980f] authority-claim
CLM007-name = استناد به متخصص یا نهاد

# [bf6b25fa] The post appeals to doctors, experts or an agency that the reader cannot identify, and names nothing by which it could be checked.
CLM007-what = پست به پزشکان، متخصصان یا نهادی استناد می‌کند که خواننده نمی‌داند کیست، و چیزی برای راستی‌آزمایی نمی‌آورد.

# [783c1fae] Readers trust experts and agencies; the appeal must be true and checkable.
CLM007-why = مردم به متخصصان و نهادها اعتماد دارند؛ استناد به آن‌ها باید درست و قابل بررسی باشد.

# [0bc71e5d] “{ $text }” appeals to doctors, experts or an agency that the reader cannot identify; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM007-message = «{ $text }» به پزشکان، متخصصان یا نهادی استناد می‌کند که خواننده نمی‌داند کیست؛ متن مدرک قابل‌بررسی نیاورده است (پشتوانه: { $support }).

# [f6c39e8c] Name the agency and the number of the approval, or the expert and the connection.
CLM007-fix = نام نهاد و شمارهٔ تأییدیه را بنویسید، یا نام متخصص و ارتباط او با برند را.

## CLM008 health-benefit-claim

# [509c3418] health-benefit-claim
CLM008-name = ادعای فایده برای سلامت

# [4aebabc3] The post promises a benefit to health, weight, sleep or energy, and names nothing by which it could be checked.
CLM008-what = پست فایده‌ای برای سلامت، وزن، خواب یا انرژی وعده می‌دهد و چیزی برای راستی‌آزمایی نمی‌آورد.

# [42d58034] Health claims need evidence, for foods in many countries an authorised wording.
CLM008-why = ادعای سلامت مدرک می‌خواهد و برای مواد غذایی در بسیاری از کشورها باید با عبارت مجاز بیان شود.

# [4ec301f5] “{ $text }” promises a benefit to health, weight, sleep or energy; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM008-message = «{ $text }» فایده‌ای برای سلامت، وزن، خواب یا انرژی وعده می‌دهد؛ متن مدرک قابل‌بررسی نیاورده است (پشتوانه: { $support }).

# [e78b78eb] Use the authorised wording for the ingredient, or say what it is rather than what it does.
CLM008-fix = عبارت مجازِ همان ترکیب را به کار ببرید، یا بگویید محصول چیست، نه این‌که چه می‌کند.

## CLM009 beauty-claim

# [54f03544] beauty-claim
CLM009-name = ادعای اثر زیبایی

# [dd2cd88c] The post promises a measurable effect on skin, hair or teeth, and names nothing by which it could be checked.
CLM009-what = پست اثری سنجیدنی بر پوست، مو یا دندان وعده می‌دهد و چیزی برای راستی‌آزمایی نمی‌آورد.

# [bac8aaaf] Cosmetic effects must be shown by tests on the product.
CLM009-why = اثر محصول آرایشی باید با آزمایش روی همان محصول ثابت شود.

# [44ca7748] “{ $text }” promises a measurable effect on skin, hair or teeth; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM009-message = «{ $text }» اثری سنجیدنی بر پوست، مو یا دندان وعده می‌دهد؛ متن مدرک قابل‌بررسی نیاورده است (پشتوانه: { $support }).

# [ca944b4f] Name the test, or say how it feels rather than what it changes.
CLM009-fix = آزمایش را نام ببرید، یا از حس استفاده بگویید، نه از تغییری که ایجاد می‌کند.

## CLM010 environmental-claim

# [dcf5adf5] environmental-claim
CLM010-name = ادعای محیط‌زیستی

# [bc2e37ae] The post claims to be good or harmless for the environment, and names nothing by which it could be checked.
CLM010-what = پست محصول را سازگار یا بی‌ضرر برای محیط زیست می‌خواند و چیزی برای راستی‌آزمایی نمی‌آورد.

# [de937fac] Generic green claims mislead; in the EU they are banned from 27 September 2026.
CLM010-why = ادعاهای کلی «سبز» گمراه‌کننده‌اند؛ در اتحادیهٔ اروپا از ۲۷ سپتامبر ۲۰۲۶ ممنوع‌اند.

# [b688e152] “{ $text }” claims to be good or harmless for the environment; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM010-message = «{ $text }» محصول را سازگار یا بی‌ضرر برای محیط زیست می‌خواند؛ متن مدرک قابل‌بررسی نیاورده است (پشتوانه: { $support }).

# [4e6bd2bd] Name what is better, by how much, and the certificate or standard.
CLM010-fix = بنویسید چه چیزی و چقدر بهتر است، با کدام گواهی یا استاندارد.

## CLM011 market-position-claim

# [10e6ddc6] market-position-claim
CLM011-name = ادعای رتبهٔ اول بازار

# [10497f24] The post claims the first place in a market, and names nothing by which it could be checked.
CLM011-what = پست رتبهٔ اول یک بازار را ادعا می‌کند و چیزی برای راستی‌آزمایی نمی‌آورد.

# [502fad68] “Number one” and “the only” need data for the whole market.
CLM011-why = برای «شمارهٔ یک» و «تنها» باید از کل بازار داده داشت.

# [746cbba5] “{ $text }” claims the first place in a market; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM011-message = «{ $text }» ادعای رتبهٔ اول در بازار است؛ متن مدرک قابل‌بررسی نیاورده است (پشتوانه: { $support }).

# [507bea64] Name the market, the period and the source, or write it as an opinion.
CLM011-fix = بازار، دورهٔ زمانی و منبع را بنویسید، یا آن را به صورت نظر شخصی بیان کنید.

## CLM012 comparative-claim

# [18758818] comparative-claim
CLM012-name = ادعای برتری بر دیگران

# [1c8ac380] The post claims that something is better than others, or better by a stated amount (“twice as fast”), and names nothing by which it could be checked.
CLM012-what = پست چیزی را از دیگران بهتر، یا به اندازه‌ای مشخص بهتر («دو برابر سریع‌تر») می‌خواند و چیزی برای راستی‌آزمایی نمی‌آورد.

# [e31eea6c] Comparisons must be like with like, and checkable.
CLM012-why = مقایسه باید میان چیزهای همانند و قابل بررسی باشد.

# [0112e71f] “{ $text }” claims that something is better than others, or better by a stated amount; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM012-message = «{ $text }» چیزی را از دیگران بهتر، یا به اندازه‌ای مشخص بهتر می‌خواند؛ متن مدرک قابل‌بررسی نیاورده است (پشتوانه: { $support }).

# [89e366b9] Name what is compared, by which test and when.
CLM012-fix = بنویسید چه چیزی با چه چیزی، با کدام آزمایش و کی مقایسه شده است.

## CLM013 guarantee-claim

# [b9331cfe] guarantee-claim
CLM013-name = تضمین نتیجه

# [20c59cc9] The post guarantees a result, or success for everyone, and names nothing by which it could be checked.
CLM013-what = پست نتیجه، یا موفقیت همه را تضمین می‌کند و چیزی برای راستی‌آزمایی نمی‌آورد.

# [e29ee9ec] Nothing works for everyone.
CLM013-why = هیچ‌چیز برای همه جواب نمی‌دهد.

# [a7b7fd4e] “{ $text }” guarantees a result, or success for everyone; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM013-message = «{ $text }» نتیجه، یا موفقیت همه را تضمین می‌کند؛ متن مدرک قابل‌بررسی نیاورده است (پشتوانه: { $support }).

# [8beab0ed] Take it out; a refund policy may stay, as a term of sale.
CLM013-fix = آن را حذف کنید؛ شرط بازگشت پول می‌تواند به‌عنوان یکی از شرایط فروش بماند.

## CLM014 scarcity-claim

# [859e1121] scarcity-claim
CLM014-name = فشار برای خرید فوری

# [8009e354] The post presses with little stock or little time, and names nothing by which it could be checked.
CLM014-what = پست با موجودی محدود یا وقت کم به خواننده فشار می‌آورد و چیزی برای راستی‌آزمایی نمی‌آورد.

# [5ad0f500] Pressure is unfair unless the shortage is real.
CLM014-why = چنین فشاری منصفانه نیست، مگر آن‌که محدودیت واقعی باشد.

# [b629239a] “{ $text }” presses with little stock or little time; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM014-message = «{ $text }» با موجودی محدود یا وقت کم به خواننده فشار می‌آورد؛ متن مدرک قابل‌بررسی نیاورده است (پشتوانه: { $support }).

# [f3b08ce0] Give the real number or the end date, and keep to it.
CLM014-fix = تعداد واقعی یا تاریخ پایان را بنویسید و به آن پایبند بمانید.

## GEN001 assistant-preamble

# [2ee6260e] assistant-preamble
GEN001-name = مقدمهٔ دستیار هوشمند

# [aea27a28] The post holds an assistant's opening words.
GEN001-what = جملهٔ آغازین دستیار هوشمند در پست جا مانده است.

# [bd808b21] It shows that a machine or a template wrote at least part of the post and that nobody read it before it went out; what it states may be unchecked too.
GEN001-why = نشان می‌دهد که دست‌کم بخشی از پست را هوش مصنوعی یا قالب آماده نوشته و کسی پیش از انتشار آن را نخوانده است؛ شاید درستی گفته‌هایش هم بررسی نشده باشد.

# [01fbc4f3] “{ $text }” is an assistant's opening words.
# $text: words of the post
GEN001-message = «{ $text }» جملهٔ آغازین دستیار هوشمند است.

# [d7e089a1] Remove it, and read the whole post once more.
GEN001-fix = آن را حذف کنید و کل پست را یک بار دیگر بخوانید.

## GEN002 assistant-refusal

# [e4165efc] assistant-refusal
GEN002-name = امتناع چت‌بات

# [e071c739] The post holds a chatbot's refusal.
GEN002-what = جملهٔ خودداری چت‌بات از پاسخ در پست جا مانده است.

# [11bb1dec] “{ $text }” is a chatbot's refusal.
# $text: words of the post
GEN002-message = «{ $text }» جملهٔ خودداری چت‌بات از پاسخ است.

## GEN003 unfilled-placeholder

# [b2f55846] unfilled-placeholder
GEN003-name = جای خالی پرنشده

# [d0b2309a] The post holds a placeholder that nobody filled in.
GEN003-what = در پست جای خالی‌ای هست که کسی پرش نکرده است.

# [38c905b4] “{ $text }” is a placeholder that nobody filled in.
# $text: words of the post
GEN003-message = «{ $text }» جای خالی‌ای است که کسی پرش نکرده است.

## GEN004 leaked-prompt

# [66e91831] leaked-prompt
GEN004-name = پرامپت جامانده

# [70db7be0] The post holds the instruction to the generator itself.
GEN004-what = خودِ دستوری که به هوش مصنوعی داده شده در پست جا مانده است.

# [5ec5ffbe] “{ $text }” is the instruction to the generator itself.
# $text: words of the post
GEN004-message = «{ $text }» دستوری است که به هوش مصنوعی داده شده.

## GEN005 list-of-options

# [381144b5] list-of-options
GEN005-name = فهرست گزینه‌ها

# [a6fbca38] The post holds the generator's list of options.
GEN005-what = فهرست گزینه‌های پیشنهادی هوش مصنوعی در پست جا مانده است.

# [5344a0e0] “{ $text }” is the generator's list of options.
# $text: words of the post
GEN005-message = «{ $text }» فهرست گزینه‌های پیشنهادی هوش مصنوعی است.

## GEN006 citation-token

# [f2369f54] citation-token
GEN006-name = نشانهٔ ارجاع چت‌بات

# [98cc560a] The post holds a citation mark or link parameter of a chatbot.
GEN006-what = در پست نشانهٔ ارجاع یا پارامتر لینکِ یک چت‌بات جا مانده است.

# [cb0ece1b] “{ $text }” is a citation mark or link parameter of a chatbot.
# $text: words of the post
GEN006-message = «{ $text }» نشانهٔ ارجاع یا پارامتر لینکِ یک چت‌بات است.

## GEN007 assistant-closing-offer

# [18cbff3f] assistant-closing-offer
GEN007-name = پیشنهاد پایانی دستیار

# [a854e16b] The post holds an assistant's closing offer.
GEN007-what = پیشنهاد پایانی دستیار هوشمند در پست جا مانده است.

# [1147a1ac] “{ $text }” is an assistant's closing offer.
# $text: words of the post
GEN007-message = «{ $text }» پیشنهاد پایانی دستیار هوشمند است.

## GEN008 markup-left-over

# [cd5e7c93] markup-left-over
GEN008-name = علامت‌های قالب‌بندی جامانده

# [fa5df26b] The post holds Markdown signs that no platform shows as markup.
GEN008-what = در پست علامت‌های Markdown هست که هیچ پلتفرمی آن‌ها را به صورت قالب‌بندی نشان نمی‌دهد.

# [9975327d] “{ $text }” is Markdown signs that no platform shows as markup.
# $text: words of the post
GEN008-message = «{ $text }» علامت Markdown است که هیچ پلتفرمی آن را به صورت قالب‌بندی نشان نمی‌دهد.

## GEN009 stray-foreign-word

# [89ae588c] stray-foreign-word
GEN009-name = واژهٔ بیگانهٔ سرگردان

# [4db9ac85] The post holds a stray word of an unrelated language.
GEN009-what = در پست واژه‌ای سرگردان از زبانی بی‌ربط هست.

# [f6e3b812] “{ $text }” is a stray word of an unrelated language.
# $text: words of the post
GEN009-message = «{ $text }» واژه‌ای سرگردان از زبانی بی‌ربط است.

## GEN010 template-residue

# [e416ccbf] template-residue
GEN010-name = باقی‌ماندهٔ قالب آماده

# [bf434452] The post holds template code that was not filled in.
GEN010-what = در پست کد قالبی هست که پر نشده است.

# [35e16d33] “{ $text }” is template code that was not filled in.
# $text: words of the post
GEN010-message = «{ $text }» کد قالبی است که پر نشده.

## EVA001 invisible-characters

# [4ce36c12] invisible-characters
EVA001-name = نویسه‌های نامرئی

# [9032fb6b] The post holds invisible characters inside a word.
EVA001-what = در پست، میان حروف یک واژه نویسه‌های نامرئی هست.

# [adc3afc1] It hides words from readers who use screen readers, from search and from checks; sometimes by accident, sometimes not.
EVA001-why = این کار واژه‌ها را از نرم‌افزارهای صفحه‌خوان، از جست‌وجو و از بررسی پنهان می‌کند؛ گاه ناخواسته، گاه عمدی.

# [1db97647] “{ $text }” holds invisible characters inside a word.
# $text: words of the post
EVA001-message = «{ $text }» میان حروف یک واژه نویسه‌های نامرئی دارد.

# [3ca63165] Write it in ordinary letters.
EVA001-fix = آن را با حروف معمولی بنویسید.

## EVA002 direction-override

# [2678ebf1] direction-override
EVA002-name = وارونه کردن جهت متن

# [52608491] The post holds a control that reverses the order of letters.
EVA002-what = در پست نویسه‌ای هست که ترتیب حروف را وارونه می‌کند.

# [304c1f40] “{ $text }” holds a control that reverses the order of letters.
# $text: words of the post
EVA002-message = «{ $text }» نویسه‌ای دارد که ترتیب حروف را وارونه می‌کند.

## EVA003 look-alike-letters

# [128d043c] look-alike-letters
EVA003-name = حروف مشابه از خط دیگر

# [a7c1057b] The post holds letters of another script that look like the word's own.
EVA003-what = در پست حرف‌هایی از خطی دیگر هست که به حروف خود واژه می‌مانند.

# [6ff3d25c] “{ $text }” holds letters of another script that look like the word's own.
# $text: words of the post
EVA003-message = «{ $text }» حرف‌هایی از خطی دیگر دارد که به حروف خود واژه می‌مانند.

## EVA004 stylised-letters

# [a54c64f2] stylised-letters
EVA004-name = حروف تزئینی

# [5b0c07f3] The post holds letters from the mathematical or enclosed alphabets.
EVA004-what = در پست حرف‌هایی از الفبای ریاضی یا حروف قاب‌دار هست.

# [159cf9b6] “{ $text }” holds letters from the mathematical or enclosed alphabets.
# $text: words of the post
EVA004-message = «{ $text }» حرف‌هایی از الفبای ریاضی یا حروف قاب‌دار دارد.

## EVA005 separated-letters

# [562e7823] separated-letters
EVA005-name = حروف جداشدهٔ برچسب

# [5f5346d1] The post holds a label whose letters are set apart or replaced by signs.
EVA005-what = در پست برچسبی هست که حروفش از هم جدا شده یا علامت جایشان نشسته است.

# [595d656b] “{ $text }” holds a label whose letters are set apart or replaced by signs.
# $text: words of the post
EVA005-message = «{ $text }» برچسبی دارد که حروفش از هم جدا شده یا علامت جایشان نشسته است.
