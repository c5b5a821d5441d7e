### eu in fa; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## EU-DSC010 declaration-tool-unused

# [47df36b1] declaration-tool-unused
EU-DSC010-name = استفاده نکردن از ابزار اعلام

# [5095cd7a] The post is advertising, and the platform's declaration of commercial content is declared to be off.
EU-DSC010-what = پست تبلیغ است و طبق مشخصاتش، گزینهٔ اعلام محتوای تجاری پلتفرم خاموش است.

# [330861aa] Platforms must offer the declaration, and uploaders of video must use it; who can declare and does not is exposed.
EU-DSC010-why = پلتفرم باید این گزینه را فراهم کند و کسی که ویدیو می‌گذارد باید از آن استفاده کند؛ کسی که می‌تواند و اعلام نمی‌کند، خود را در معرض پیگرد می‌گذارد.

# [d86f4572] The post is advertising, and the platform's own declaration is off.
EU-DSC010-message = پست تبلیغ است و گزینهٔ اعلام خود پلتفرم خاموش است.

# [09af5b92] Switch the platform's declaration on, beside the label in the text.
EU-DSC010-fix = علاوه بر برچسب متن، گزینهٔ اعلام پلتفرم را هم روشن کنید.

## EU-DSC012 sponsored-politics

# [77d72f96] sponsored-politics
EU-DSC012-name = تبلیغ سیاسی پولی

# [6c6dde95] A political message is paid for.
EU-DSC012-what = برای یک پیام سیاسی پول داده شده است.

# [81f86e60] Political advertising needs its own label and a transparency notice.
EU-DSC012-why = تبلیغ سیاسی برچسب ویژهٔ خود و اطلاعیهٔ شفافیت می‌خواهد.

# [15fe1608] The post is a paid political message. Do the transparency label and the notice stand on it?
EU-DSC012-ask = این پست پیام سیاسی پولی است. آیا برچسب شفافیت و اطلاعیهٔ آن را دارد؟

# [e136df3f] Add the label and the notice of the regulation.
EU-DSC012-fix = برچسب و اطلاعیه‌ای را که مقررات می‌خواهد اضافه کنید.

## EU-DSC013 label-not-of-france

# [0b31b1f1] label-not-of-france
EU-DSC013-name = نداشتن برچسب لازم در فرانسه

# [dd2c746a] A post for a French public does not show its commercial intent.
EU-DSC013-what = پستی که برای مخاطب فرانسوی است، هدف تجاری خود را نشان نمی‌دهد.

# [49887178] France asks for “Publicité”, “Collaboration commerciale” or an equivalent, clear and legible for the whole promotion; penal sanctions apply.
EU-DSC013-why = فرانسه «Publicité»، «Collaboration commerciale» یا معادل آن را می‌خواهد، روشن و خوانا و در سراسر تبلیغ؛ سرپیچی از آن مجازات کیفری دارد.

# [4ce5c0b2] Begin the post with “Publicité”, or the word of the post's own language.
EU-DSC013-fix = پست را با «Publicité» یا معادل آن به زبان خود پست آغاز کنید.

## EU-DSC014 label-not-of-germany

# [e32f83b5] label-not-of-germany
EU-DSC014-name = نداشتن برچسب لازم در آلمان

# [7fd549bb] The label of a post for a German public is not “Werbung” or “Anzeige” in plain sight.
EU-DSC014-what = پستی که برای مخاطب آلمانی است، برچسب «Werbung» یا «Anzeige» را آشکارا ندارد.

# [eb9100f2] German authorities ask for “Werbung” or “Anzeige” at the beginning; “#ad” among hashtags is refused.
EU-DSC014-why = مراجع آلمانی «Werbung» یا «Anzeige» را در ابتدای پست می‌خواهند؛ «#ad» میان هشتگ‌ها پذیرفته نیست.

# [b78ff421] “{ $text }” is not what German authorities accept.
# $text: words of the post
EU-DSC014-message = «{ $text }» چیزی نیست که مراجع آلمانی بپذیرند.

# [aee41b11] Begin the post with “Werbung” or “Anzeige”.
EU-DSC014-fix = پست را با «Werbung» یا «Anzeige» آغاز کنید.

## EU-DSC015 platform-label-alone-in-germany

# [74d04c2b] platform-label-alone-in-germany
EU-DSC015-name = فقط برچسب پلتفرم در آلمان

# [5af56416] Only the platform's label discloses this advertising. German media authorities do not take it for enough alone: should “Werbung” or “Anzeige” be added?
EU-DSC015-ask = فقط برچسب پلتفرم این تبلیغ را اعلام می‌کند. نهادهای ناظر رسانه در آلمان آن را به‌تنهایی کافی نمی‌دانند: آیا باید «Werbung» یا «Anzeige» اضافه شود؟

## EU-GEN001 unlabelled-ai-picture

# [27223b17] The duty holds for existing persons, objects, places and events alike, for whoever publishes by profession; a human review excuses texts only, never pictures.
EU-GEN001-why = این وظیفه برای شخص، شیء، مکان و رویدادِ واقعی یکسان است و بر عهدهٔ هر کسی است که در کار حرفه‌ای خود منتشر می‌کند؛ بازبینی انسانی فقط متن را معاف می‌کند و تصویر را هیچ‌گاه.

## EU-GEN002 unlabelled-ai-product-shot

# [24dfd513] unlabelled-ai-product-shot
EU-GEN002-name = عکس هوش مصنوعی محصول بدون برچسب

# [f5e42013] A draft of the Commission's guidelines reads “deepfake” broadly in advertising; it is no final text, so that this is a review and no fail.
EU-GEN002-why = پیش‌نویس راهنمای کمیسیون در تبلیغات از «دیپ‌فیک» معنای گسترده‌ای می‌فهمد؛ این متن نهایی نیست و از همین رو نتیجه «نیازمند بررسی» است، نه «دارای تخلف».

## EU-GEN004 edited-body

# [17479361] The body or face in the picture is declared to be edited. Does “Images retouchées” or its equivalent stand on the picture?
EU-GEN004-ask = طبق مشخصات پست، بدن یا چهره در تصویر دستکاری شده است. آیا «Images retouchées» یا معادل آن روی تصویر آمده است؟

## EU-GEN005 virtual-face-in-france

# [9c8be1c1] virtual-face-in-france
EU-GEN005-name = چهرهٔ مجازی در فرانسه

# [65c6ff52] France asks for “Images virtuelles” or an equivalent where AI made the face or the body.
EU-GEN005-why = اگر هوش مصنوعی چهره یا بدن را ساخته باشد، فرانسه «Images virtuelles» یا معادل آن را می‌خواهد.

# [755ecd24] Put “Images virtuelles” on the picture and say so in the text.
EU-GEN005-fix = «Images virtuelles» را روی تصویر بگذارید و در متن هم بگویید.

## EU-CLM004 doctor-recommends-food

# [5f190477] doctor-recommends-food
EU-CLM004-name = توصیهٔ پزشک برای خوراکی

# [0b17331d] A doctor, an expert or an agency is called upon in favour of a food or a supplement.
EU-CLM004-what = برای خوراکی یا مکمل به پزشک، متخصص یا نهادی استناد می‌شود.

# [09b59deb] For food, the recommendation of a single doctor, a rate or amount of weight loss and the threat of harm are banned, whatever proof there is.
EU-CLM004-why = برای خوراکی، توصیهٔ یک پزشک، ذکر سرعت یا مقدار کاهش وزن و ترساندن از آسیب ممنوع است، هر مدرکی هم که باشد.

# [3984f185] “{ $text }” calls upon a doctor, an expert or an agency in favour of a { $product }; no proof makes that lawful for food.
# $text: words of the post
# $product: a word of the list product-…
EU-CLM004-message = «{ $text }» به سود محصول ({ $product }) به پزشک، متخصص یا نهادی استناد می‌کند؛ هیچ مدرکی این را برای خوراکی مجاز نمی‌کند.

# [b3bc1b76] Take it out.
EU-CLM004-fix = آن را حذف کنید.

## EU-CLM005 generic-green-claim

# [1522c859] generic-green-claim
EU-CLM005-name = ادعای کلی سبز بودن

# [378965ca] Generic environmental claims are banned in all circumstances unless the product has recognised excellent performance; claims of neutrality by offsets always.
EU-CLM005-why = ادعای کلی دربارهٔ محیط زیست در هر حال ممنوع است، مگر آن‌که عملکرد ممتاز محصول به رسمیت شناخته شده باشد؛ ادعای خنثی بودن به پشتوانهٔ جبران کربن همیشه ممنوع است.

# [f23f787d] Say on the same medium exactly what is better and by which certified standard, or take the claim out.
EU-CLM005-fix = در همان‌جا دقیقاً بنویسید چه چیزی بهتر است و با کدام استاندارد گواهی‌شده، یا ادعا را حذف کنید.

## EU-CLM010 scarcity-claim

# [cfa4dbd5] A false claim of very limited time is banned in all circumstances; whether it is false, only the trader knows.
EU-CLM010-why = ادعای نادرستِ وقت بسیار کم در هر حال ممنوع است؛ فقط فروشنده می‌داند که نادرست است یا نه.

## EU-CLM011 approval-claim

# [7543b587] approval-claim
EU-CLM011-name = ادعای تأییدشدن

# [508154ce] The post says that somebody approved or recommended the product.
EU-CLM011-what = پست می‌گوید کسی یا نهادی محصول را تأیید یا توصیه کرده است.

# [a13375aa] A false claim of approval or of a trust mark is banned in all circumstances.
EU-CLM011-why = ادعای نادرستِ تأییدیه یا نشان اعتماد در هر حال ممنوع است.

# [9aaae393] “{ $text }” names an approval or a recommendation. Was it given, for this product and this statement?
# $text: words of the post
EU-CLM011-ask = «{ $text }» از تأیید یا توصیه‌ای نام می‌برد. آیا برای همین محصول و همین گفته داده شده است؟

# [e822ab03] Keep the document at hand, or take the statement out.
EU-CLM011-fix = سند آن را در دسترس نگه دارید، یا این گفته را حذف کنید.

## EU-PRD006 crypto-promotion

# [95105588] Marketing of crypto-assets must be recognisable, fair and in line with the white paper, carry the prescribed statement, and come from or for an authorised firm.
EU-PRD006-why = تبلیغ رمزارز باید به‌عنوان تبلیغ قابل تشخیص، منصفانه و هماهنگ با سپیدنامه باشد، متن مقرر را داشته باشد و از سوی شرکت مجاز یا برای آن باشد.

## EU-PRD007 promotion-banned-for-influencers-in-france

# [a15198ab] promotion-banned-for-influencers-in-france
EU-PRD007-name = تبلیغ ممنوع برای اینفلوئنسرها در فرانسه

# [ba6f1a70] A post for a French public promotes what influencers may not promote.
EU-PRD007-what = پستی که برای مخاطب فرانسوی است، چیزی را تبلیغ می‌کند که اینفلوئنسرها حق تبلیغش را ندارند.

# [ffbeae76] France bans influencers from promoting cosmetic surgery, nicotine, unregistered crypto services, risky contracts and betting tips, with prison and fines.
EU-PRD007-why = فرانسه تبلیغ جراحی زیبایی، نیکوتین، خدمات رمزارز ثبت‌نشده، قراردادهای پرخطر و پیش‌بینی شرط‌بندی را برای اینفلوئنسرها ممنوع کرده است، با حبس و جریمه.

# [417406cc] French law bans influencers from promoting this ({ $product }).
# $product: a word of the list product-…
EU-PRD007-message = قانون فرانسه تبلیغ این مورد را برای اینفلوئنسرها ممنوع کرده است ({ $product }).

# [b760eb37] Do not publish it for a French public.
EU-PRD007-fix = آن را برای مخاطب فرانسوی منتشر نکنید.
