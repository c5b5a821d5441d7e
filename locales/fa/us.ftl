### us in fa; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## US-DSC009 suspected-advertising

# [006d9297] A tag or a mere show of the product can be an endorsement; if there is a connection, it must be told.
US-DSC009-why = تگ کردن محصول یا صرفِ نشان دادنش هم می‌تواند تأیید آن به شمار آید؛ اگر ارتباطی هست، باید گفته شود.

## US-DSC012 video-disclosed-in-words-only

# [0d535c3c] video-disclosed-in-words-only
US-DSC012-name = برچسب ویدیو فقط در متن

# [4fefb6a8] The label of a video post stands in its text.
US-DSC012-what = برچسب پست ویدیویی فقط در متن آن آمده است.

# [731a344d] Who watches a video need not read the text beside it.
US-DSC012-why = کسی که ویدیو را می‌بیند، لزوماً متن کنارش را نمی‌خواند.

# [1a056175] The label stands in the text. Is it also in the video or picture itself, spoken or shown long enough to read, and repeated in a live stream?
US-DSC012-ask = برچسب در متن آمده است. آیا در خود ویدیو یا تصویر هم گفته شده یا به‌قدر کافی برای خواندن مانده، و در پخش زنده تکرار شده است؟

# [e26d318c] Say or show the label in the video too.
US-DSC012-fix = برچسب را در ویدیو هم بگویید یا نشان دهید.

## US-DSC013 undisclosed-employee-review

# [97aa4c9c] undisclosed-employee-review
US-DSC013-name = نظر کارمند بدون اعلام

# [bc6597fd] An employee praises the employer's product and does not say so.
US-DSC013-what = کارمندی از محصول کارفرمایش تعریف می‌کند و این را نمی‌گوید.

# [ff65b3ba] Reviews by insiders that hide the tie are banned.
US-DSC013-why = نظر کسی که از درون شرکت است و رابطه‌اش را پنهان می‌کند ممنوع است.

# [c1ed8fdc] The author works for what is praised (“{ $text }”), and nothing says so clearly.
# $text: words of the post
US-DSC013-message = نویسنده برای همان چیزی که از آن تعریف می‌کند کار می‌کند («{ $text }») و این به‌روشنی گفته نشده است.

# [c687731e] Say at the beginning that you work there: “{ $label } | I work at …”.
# $label: the label in the language of the post, such as Ad
US-DSC013-fix = در ابتدا بنویسید که آن‌جا کار می‌کنید: «{ $label } | من در … کار می‌کنم».

## US-DSC014 payment-for-promoting-securities

# [0e39870d] payment-for-promoting-securities
US-DSC014-name = دریافت پول برای تبلیغ اوراق بهادار

# [d3d96da3] An investment is promoted for a consideration.
US-DSC014-what = پست در ازای عوضی سرمایه‌گذاری را تبلیغ می‌کند.

# [bd209190] For securities, also many crypto-assets, the amount must be told, not only the fact.
US-DSC014-why = برای اوراق بهادار و بسیاری از رمزارزها، گفتنِ اصل دریافت کافی نیست و مبلغ هم باید گفته شود.

# [d8eac670] The post promotes an investment and its author gains by it. Does it tell the fact and the amount of what was or will be received?
US-DSC014-ask = پست سرمایه‌گذاری را تبلیغ می‌کند و نویسنده از آن سود می‌برد. آیا گفته است که چیزی گرفته یا می‌گیرد و مبلغ آن چقدر است؟

# [7460e567] Tell who pays, and how much.
US-DSC014-fix = بنویسید چه کسی پول می‌دهد و چقدر.

## US-GEN001 synthetic-performer

# [7c5992d6] synthetic-performer
US-GEN001-name = بازیگر ساختگی

# [2b780dcb] New York asks for a conspicuous disclosure of a synthetic performer in an advertisement; a picture without a human likeness is not covered.
US-GEN001-why = نیویورک می‌خواهد که حضور بازیگر ساختگی در آگهی آشکارا گفته شود؛ تصویری که چهره یا اندام انسان ندارد مشمول آن نیست.

## US-GEN003 unlabelled-ai-picture

# [e9fc48c6] The picture is declared to be made by AI. Would a reader decide otherwise if they knew? Then say so: federal law has no AI label, but forbids what misleads.
US-GEN003-ask = طبق مشخصات پست، تصویر با هوش مصنوعی ساخته شده است. آیا اگر خواننده می‌دانست، تصمیم دیگری می‌گرفت؟ پس آن را بگویید: قانون فدرال برچسب هوش مصنوعی ندارد، اما گمراه کردن را ممنوع می‌کند.

## US-CLM005 own-result-claim

# [87928686] A result is read as what the buyer will get. What people can generally expect must stand beside it; “results may vary” is not enough.
US-CLM005-why = خریدار گمان می‌کند که همین نتیجه را می‌گیرد. آنچه مردم معمولاً می‌توانند انتظار داشته باشند باید در کنارش بیاید؛ «نتیجه در افراد متفاوت است» کافی نیست.

## US-CLM006 weight-loss-beyond-belief

# [5e93d417] weight-loss-beyond-belief
US-CLM006-name = وعدهٔ باورنکردنی لاغری

# [338bdc33] The post tells of a health effect or a result that may be about weight.
US-CLM006-what = پست از اثر بر سلامت یا نتیجه‌ای می‌گوید که شاید دربارهٔ وزن باشد.

# [fd649507] The FTC lists seven weight-loss promises that are false on their face.
US-CLM006-why = FTC هفت وعدهٔ لاغری را فهرست کرده که نادرستی‌شان از خودشان پیداست.

# [e661b02a] If this is about losing weight: does it promise what no product can do (two pounds a week without diet, permanent, for everyone, whatever one eats, fat blocked, worn or rubbed on)?
US-CLM006-ask = اگر موضوع کاهش وزن است: آیا چیزی را وعده می‌دهد که از هیچ محصولی برنمی‌آید (هفته‌ای دو پوند، حدود یک کیلو، بدون رژیم؛ کاهش همیشگی؛ برای همه؛ با هر خوراکی؛ مهار جذب چربی؛ با پوشیدن یا مالیدن)؟

# [bec6f915] Take such promises out.
US-CLM006-fix = چنین وعده‌هایی را حذف کنید.

## US-PRD001 prescription-medicine-advertising

# [246fa28d] The promotion of a prescription medicine must carry fair balance and its risks.
US-PRD001-why = تبلیغ داروی نسخه‌ای باید فایده و خطر آن را متوازن بیان کند.

## US-PRD002 tobacco-advertising

# [6c2ff57c] E-cigarettes and other nicotine products need the prescribed warning in the advertisement itself.
US-PRD002-why = سیگار الکترونیکی و دیگر محصولات نیکوتین‌دار باید هشدار مقرر را در خود آگهی داشته باشند.

# [722310a9] Put the prescribed nicotine warning into the advertisement.
US-PRD002-fix = هشدار مقررِ نیکوتین را در آگهی بیاورید.

## US-PRD003 alcohol-advertising

# [15260361] The post promotes alcohol. Is the audience of age, is the message responsible, and does a post for the industry name the responsible advertiser?
US-PRD003-ask = پست الکل را تبلیغ می‌کند. آیا مخاطبان به سن قانونی رسیده‌اند، پیام مسئولانه است، و اگر پست برای یکی از فعالان این صنعت است، تبلیغ‌کنندهٔ مسئول را نام می‌برد؟

## US-PRD004 gambling-advertising

# [90b7d902] The post promotes gambling. Is the operator licensed in the states of the audience, and is the audience of age?
US-PRD004-ask = پست قمار را تبلیغ می‌کند. آیا گرداننده در ایالت‌های محل زندگی مخاطبان پروانه دارد و مخاطبان به سن قانونی رسیده‌اند؟
