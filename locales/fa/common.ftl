### common in fa; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## ambiguous-label

# [47ebca89] The only label is a word that the law or its regulator refuses, or that readers do not clearly understand as advertising.
ambiguous-label-what = تنها برچسب پست واژه‌ای است که قانون یا نهاد ناظر آن را نمی‌پذیرد، یا خواننده از آن به‌روشنی تبلیغ بودن را نمی‌فهمد.

## platform-label-alone

# [eb4fcc98] platform-label-alone
platform-label-alone-name = فقط برچسب پلتفرم

# [30fdbb8d] Nothing but the platform's paid-partnership label discloses the advertising.
platform-label-alone-what = جز برچسب همکاری پولی پلتفرم، چیزی تبلیغ بودن پست را اعلام نمی‌کند.

# [5760025c] A platform's label is shown differently from surface to surface; regulators keep their own view of whether readers see it.
platform-label-alone-why = برچسب پلتفرم در هر صفحه و دستگاه به شکلی نشان داده می‌شود؛ نهادهای ناظر خودشان تشخیص می‌دهند که خواننده آن را می‌بیند یا نه.

# [d1ee69ab] Only the platform's own label says that this is advertising. Is it plainly visible wherever the post is shown?
platform-label-alone-ask = فقط برچسب خود پلتفرم می‌گوید که این پست تبلیغ است. آیا این برچسب هر جا که پست نمایش داده می‌شود، آشکارا دیده می‌شود؟

# [b582a446] Begin the text with “{ $label }” as well.
# $label: the label in the language of the post, such as Ad
platform-label-alone-fix = متن را هم با «{ $label }» آغاز کنید.

## advertising-to-children

# [7dca4381] advertising-to-children
advertising-to-children-name = تبلیغ برای کودکان

# [40253e0b] The post promotes something to an audience that is declared to be under age.
advertising-to-children-what = پست چیزی را برای مخاطبانی تبلیغ می‌کند که طبق مشخصات پست زیر سن قانونی‌اند.

# [a7d62fed] Children do not tell advertising from other talk as adults do; the law gives them more protection and labels alone may not be enough.
advertising-to-children-why = کودکان تبلیغ را مثل بزرگسالان از سخن عادی تشخیص نمی‌دهند؛ قانون بیشتر از آنان حمایت می‌کند و شاید برچسب به‌تنهایی کافی نباشد.

# [f688df92] The audience is declared to be under age, and the post promotes something.
advertising-to-children-message = طبق مشخصات پست، مخاطبان زیر سن قانونی‌اند و پست چیزی را تبلیغ می‌کند.

# [5deb7822] Do not urge children to buy or to ask for it; say in simple words, also in the picture, that it is advertising; have counsel read it.
advertising-to-children-fix = کودکان را به خریدن یا خواستن آن تشویق نکنید؛ با زبانی ساده، در تصویر هم، بگویید که تبلیغ است؛ متن را به مشاور حقوقی نشان دهید.

## giveaway-terms

# [df579fdb] giveaway-terms
giveaway-terms-name = شرایط قرعه‌کشی

# [ff422aaa] The post announces a giveaway or a prize draw.
giveaway-terms-what = پست از قرعه‌کشی یا جایزه خبر می‌دهد.

# [8c9b00d8] Prize draws need terms, and in some countries a notice or a permit before they are announced.
giveaway-terms-why = قرعه‌کشی باید شرایط روشن داشته باشد و در برخی کشورها پیش از اعلام آن باید اطلاع داد یا مجوز گرفت.

# [2846babd] The post announces a giveaway (“{ $text }”).
# $text: words of the post
giveaway-terms-message = پست از قرعه‌کشی یا جایزه خبر می‌دهد («{ $text }»).

# [cc9af962] See that the notice or permit that the law asks for is there before the post goes out, and give the terms.
giveaway-terms-fix = پیش از انتشار مطمئن شوید که اطلاع قانونی داده شده یا مجوز لازم گرفته شده است، و شرایط قرعه‌کشی را بنویسید.

## unlicensed-advertiser

# [301cbf27] unlicensed-advertiser
unlicensed-advertiser-name = تبلیغ بدون پروانه

# [341ed062] The post advertises, and its author is declared to have no licence to do so.
unlicensed-advertiser-what = پست تبلیغ است و طبق مشخصات پست، نویسنده پروانهٔ این کار را ندارد.

# [8b7ee89c] The country lets only licensed persons advertise on social media, whether they are paid or not.
unlicensed-advertiser-why = در این کشور فقط دارندگان پروانه می‌توانند در شبکه‌های اجتماعی تبلیغ کنند، چه پول بگیرند و چه نگیرند.

# [ef74c33c] The post advertises, and its author is declared to hold no licence for that.
unlicensed-advertiser-message = پست تبلیغ است و طبق مشخصات پست، نویسنده پروانهٔ این کار را ندارد.

# [2f698584] Get the licence before posting, or leave the advertising to somebody who has one.
unlicensed-advertiser-fix = پیش از انتشار پروانه بگیرید، یا تبلیغ را به کسی بسپارید که پروانه دارد.

## says-there-is-no-licence

# [e2cda3b4] says-there-is-no-licence
says-there-is-no-licence-name = اظهار نداشتن پروانه

# [62f116a0] The post advertises, and its author says that there is no licence.
says-there-is-no-licence-what = پست تبلیغ است و نویسنده می‌گوید که پروانه‌ای ندارد.

# [b6aab989] The post advertises and says that there is no licence (“{ $text }”).
# $text: words of the post
says-there-is-no-licence-message = پست تبلیغ است و می‌گوید که پروانه‌ای در کار نیست («{ $text }»).

# [dee9c126] Get the licence before posting.
says-there-is-no-licence-fix = پیش از انتشار پروانه بگیرید.

## advertiser-licence-unknown

# [0c4c0cf4] advertiser-licence-unknown
advertiser-licence-unknown-name = نامعلوم بودن پروانهٔ تبلیغ‌کننده

# [7e760b18] The post advertises, and nothing is declared about its author's licence.
advertiser-licence-unknown-what = پست تبلیغ است و در مشخصات پست چیزی دربارهٔ پروانهٔ نویسنده نیامده است.

# [1ebf5e0c] The licence's number is shown on the account, not in the post; that it is not in the text proves nothing.
advertiser-licence-unknown-why = شمارهٔ پروانه در صفحهٔ حساب کاربری می‌آید، نه در پست؛ نبودن آن در متن چیزی را ثابت نمی‌کند.

# [5c3c98b4] The post advertises. Does its author hold the licence or permit that the country asks for? Its number stands on the account, which is not seen here.
advertiser-licence-unknown-ask = این پست تبلیغ است. آیا نویسنده پروانه یا مجوزی را که این کشور می‌خواهد دارد؟ شمارهٔ آن در حساب کاربری است که این‌جا دیده نمی‌شود.

# [b6dcb0e1] Declare `licensed` in the post's metadata.
advertiser-licence-unknown-fix = مقدار `licensed` را در مشخصات پست تعیین کنید.

## disease-claim-on-food

# [6c170db2] disease-claim-on-food
disease-claim-on-food-name = ادعای درمان برای خوراکی

# [b39a30a5] A food or a supplement is said to treat, cure or prevent a disease.
disease-claim-on-food-what = گفته شده که یک مادهٔ غذایی یا مکمل بیماری را درمان می‌کند یا جلوی آن را می‌گیرد.

# [d7b26bec] The ban holds for the claim as such; proof or a source does not lift it, and no note beside it cures it.
disease-claim-on-food-why = خودِ این ادعا ممنوع است؛ نه مدرک و منبع آن را مجاز می‌کند و نه توضیحی در کنارش.

# [e866d309] “{ $text }” says of a { $product } that it treats, cures or prevents a disease. No proof makes that lawful for food.
# $text: words of the post
# $product: a word of the list product-…
disease-claim-on-food-message = «{ $text }» ادعای درمان یا پیشگیری از بیماری است (محصول: { $product }). هیچ مدرکی چنین ادعایی را برای خوراکی قانونی نمی‌کند.

# [4b6fcdc7] Take the claim out. Only an authorised medicine may make it.
disease-claim-on-food-fix = ادعا را حذف کنید. فقط داروی مجاز می‌تواند چنین ادعایی بکند.

## disease-claim-on-cosmetic

# [a2ca441e] disease-claim-on-cosmetic
disease-claim-on-cosmetic-name = ادعای درمان برای محصول آرایشی

# [44f99be8] A cosmetic is said to treat, cure or prevent a disease.
disease-claim-on-cosmetic-what = گفته شده که یک محصول آرایشی بیماری را درمان می‌کند یا جلوی آن را می‌گیرد.

# [1854a8be] Such a claim makes a medicine of it, which it is not authorised as.
disease-claim-on-cosmetic-why = با چنین ادعایی محصول آرایشی دارو به شمار می‌آید، در حالی که مجوز دارو ندارد.

# [728081c4] “{ $text }” says of a cosmetic that it treats, cures or prevents a disease.
# $text: words of the post
disease-claim-on-cosmetic-message = «{ $text }» برای یک محصول آرایشی ادعای درمان یا پیشگیری از بیماری می‌کند.

# [9ee0442a] Take the claim out; a cosmetic may speak of how the skin looks.
disease-claim-on-cosmetic-fix = ادعا را حذف کنید؛ محصول آرایشی می‌تواند از ظاهر پوست بگوید.

## health-benefit-of-food

# [3fffa942] health-benefit-of-food
health-benefit-of-food-name = ادعای فایدهٔ خوراکی برای سلامت

# [1f1eca08] A food or a supplement is said to do the body good.
health-benefit-of-food-what = گفته شده که یک مادهٔ غذایی یا مکمل برای بدن مفید است.

# [944a01e4] Health claims for food are allowed only in the authorised wording and under its conditions; a study does not replace the authorisation.
health-benefit-of-food-why = ادعای سلامت برای خوراکی فقط با عبارت مجاز و با شرایط آن پذیرفته است؛ پژوهش جای مجوز را نمی‌گیرد.

# [b0031bbc] “{ $text }” is a health claim for a { $product }; only authorised claims may be made for one.
# $text: words of the post
# $product: a word of the list product-…
health-benefit-of-food-message = «{ $text }» ادعای سلامت است (محصول: { $product })؛ برای چنین محصولی فقط ادعاهای مجاز پذیرفته است.

# [1bf9191e] Use the authorised wording with its conditions, or take the claim out.
health-benefit-of-food-fix = عبارت مجاز را با شرایط آن به کار ببرید، یا ادعا را حذف کنید.

## unsubstantiated-claim

# [9b04606d] unsubstantiated-claim
unsubstantiated-claim-name = ادعای بی‌پشتوانه

# [81c237e4] The post states as fact something that needs proof, and names nothing by which it could be checked.
unsubstantiated-claim-what = پست چیزی را که نیازمند مدرک است واقعیت می‌شمارد و چیزی برای راستی‌آزمایی نمی‌آورد.

# [1e0a99e4] Whoever advertises must hold the proof before publishing, and be able to show it.
unsubstantiated-claim-why = تبلیغ‌کننده باید پیش از انتشار مدرک داشته باشد و بتواند آن را نشان دهد.

# [25d88449] “{ $text }” states a fact that needs proof ({ $category }); the text names none that could be checked (support: { $support }).
# $text: words of the post
# $category: a word of the list claim-…
# $support: a word of the list support-…
unsubstantiated-claim-message = «{ $text }» ادعایی است که مدرک می‌خواهد ({ $category })؛ متن مدرک قابل‌بررسی نیاورده است (پشتوانه: { $support }).

# [5d478c75] Name the proof so that a reader can find it, or take the statement out.
unsubstantiated-claim-fix = مدرک را طوری معرفی کنید که خواننده بتواند آن را پیدا کند، یا ادعا را حذف کنید.

## superlative-claim

# [b6e7e675] superlative-claim
superlative-claim-name = ادعای بهترین بودن

# [c9e467ea] The post claims the first place, or to be better than others, and names no basis for it.
superlative-claim-what = پست رتبهٔ اول یا برتری بر دیگران را ادعا می‌کند و مبنای آن را نمی‌گوید.

# [b0c13e9a] A comparison must be like with like and checkable; a first place needs data for the whole market.
superlative-claim-why = مقایسه باید میان چیزهای همانند و قابل بررسی باشد؛ برای رتبهٔ اول باید از کل بازار داده داشت.

# [06a76f7c] “{ $text }” claims the first place, or to be better than others, without a basis.
# $text: words of the post
superlative-claim-message = «{ $text }» بدون ذکر مبنا ادعای رتبهٔ اول یا برتری بر دیگران می‌کند.

# [cbcfaeef] Name the market, the measure, the period and the source, or write it as an opinion.
superlative-claim-fix = بازار، معیار، دورهٔ زمانی و منبع را بنویسید، یا آن را به صورت نظر شخصی بیان کنید.

## made-up-review

# [d8694e88] made-up-review
made-up-review-name = تجربهٔ ساختگی

# [d0b4d3ee] A machine wrote the account of a personal result.
made-up-review-what = شرح نتیجهٔ شخصی را هوش مصنوعی نوشته است.

# [43e87ac7] Nobody had the experience that is told; a label that AI wrote it does not make the experience true.
made-up-review-why = کسی چنین تجربه‌ای نداشته است؛ گفتن این‌که هوش مصنوعی آن را نوشته، تجربه را واقعی نمی‌کند.

# [0d2d0e86] “{ $text }” tells a personal result, and the text is declared to be machine-written.
# $text: words of the post
made-up-review-message = «{ $text }» از نتیجه‌ای شخصی می‌گوید، در حالی که طبق مشخصات پست، متن نوشتهٔ هوش مصنوعی است.

# [7869978c] Let a person who used the thing tell what happened, or take the account out.
made-up-review-fix = بگذارید کسی که محصول را به کار برده تجربه‌اش را بگوید، یا این بخش را حذف کنید.

## unlabelled-ai-picture

# [7a32b6c6] unlabelled-ai-picture
unlabelled-ai-picture-name = تصویر هوش مصنوعی بدون برچسب

# [79fd60f1] The picture or video of an advertising post is declared to be made by AI, and neither the post nor the platform says so.
unlabelled-ai-picture-what = طبق مشخصات پست، عکس یا ویدیوی این پست تبلیغاتی با هوش مصنوعی ساخته شده و نه پست این را می‌گوید و نه پلتفرم.

# [babfb32b] A picture that looks real is taken for real, whether it shows a person, a thing, a place or an event.
unlabelled-ai-picture-why = تصویری که واقعی به نظر برسد، واقعی پنداشته می‌شود؛ چه شخص باشد، چه شیء، مکان یا رویداد.

# [7328f761] The picture is declared to be made by AI, and nothing tells the reader.
unlabelled-ai-picture-message = طبق مشخصات پست، تصویر با هوش مصنوعی ساخته شده و چیزی این را به خواننده نمی‌گوید.

# [99dad45a] Say in the post, at the beginning, that the picture was made with AI, or switch on the platform's AI label. A person's review of the text changes nothing for the picture.
unlabelled-ai-picture-fix = در ابتدای پست بنویسید که تصویر با هوش مصنوعی ساخته شده، یا برچسب هوش مصنوعی پلتفرم را روشن کنید. این‌که کسی متن را بازبینی کرده، چیزی را دربارهٔ تصویر عوض نمی‌کند.

## ai-picture-of-an-effect

# [81da5c44] ai-picture-of-an-effect
ai-picture-of-an-effect-name = نمایش اثر با تصویر ساختگی

# [f06832d2] The post claims an effect, and the picture beside it is declared to be made or changed by AI.
ai-picture-of-an-effect-what = پست اثری را ادعا می‌کند و طبق مشخصات پست، تصویر کنار آن با هوش مصنوعی ساخته یا دستکاری شده است.

# [d2e2158a] A made-up picture proves no effect. The label “AI” does not cure it, since the reader still takes the effect for real.
ai-picture-of-an-effect-why = تصویر ساختگی هیچ اثری را ثابت نمی‌کند. برچسب «هوش مصنوعی» هم مشکل را حل نمی‌کند، چون خواننده باز اثر را واقعی می‌پندارد.

# [c627a302] The post claims an effect beside a picture that is declared to be made by AI.
ai-picture-of-an-effect-message = پست اثری را ادعا می‌کند، در کنار تصویری که طبق مشخصات پست با هوش مصنوعی ساخته شده است.

# [07b155f8] Show an unedited picture of a real result, or take picture or claim out.
ai-picture-of-an-effect-fix = تصویر دستکاری‌نشدهٔ یک نتیجهٔ واقعی را بگذارید، یا تصویر یا ادعا را حذف کنید.

## edited-body

# [8e5f9d59] edited-body
edited-body-name = دستکاری بدن در تصویر

# [e66659fd] The picture of an advertising post shows a body or a face that was edited.
edited-body-what = تصویر این پست تبلیغاتی بدن یا چهره‌ای دستکاری‌شده را نشان می‌دهد.

# [d09c12f4] The law asks for a note on the picture, which the text does not show.
edited-body-why = قانون می‌خواهد که روی خود تصویر تذکری بیاید؛ متن این را نشان نمی‌دهد.

# [bd77738d] The body or face in the picture is declared to be edited. Does the note that the law asks for stand on the picture itself?
edited-body-ask = طبق مشخصات پست، بدن یا چهره در تصویر دستکاری شده است. آیا تذکری که قانون می‌خواهد روی خود تصویر آمده است؟

# [8ddc8df0] Put the note on the picture in the form that the law asks for.
edited-body-fix = تذکر را به شکلی که قانون می‌خواهد روی تصویر بگذارید.

## unlabelled-ai-text-of-public-interest

# [3564e16b] unlabelled-ai-text-of-public-interest
unlabelled-ai-text-of-public-interest-name = متن ماشینی بدون برچسب برای عموم

# [f0476441] A machine wrote a text that informs the public, no person is declared to have reviewed it, and nothing says so.
unlabelled-ai-text-of-public-interest-what = متنی که به مردم اطلاع می‌دهد نوشتهٔ هوش مصنوعی است، طبق مشخصات پست کسی آن را بازبینی نکرده و هیچ‌جا هم این گفته نشده است.

# [dc294b1e] For text, and for text only, the review and responsibility of a person take the place of a label.
unlabelled-ai-text-of-public-interest-why = برای متن، و فقط برای متن، بازبینی و مسئولیت یک انسان جای برچسب را می‌گیرد.

# [480b188e] The text is declared to be machine-written and to inform the public; no label and no human review is declared.
unlabelled-ai-text-of-public-interest-message = طبق مشخصات پست، این متن نوشتهٔ هوش مصنوعی و برای اطلاع عموم است؛ نه برچسبی دارد و نه بازبینی انسانی برایش ذکر شده.

# [b18d2b72] Have a person review it and take responsibility, or say that it was written with AI.
unlabelled-ai-text-of-public-interest-fix = از کسی بخواهید آن را بازبینی کند و مسئولیتش را بپذیرد، یا بنویسید که با هوش مصنوعی نوشته شده است.

## tobacco-advertising

# [4410fa24] tobacco-advertising
tobacco-advertising-name = تبلیغ دخانیات

# [7ae3b74f] The post promotes tobacco, nicotine or devices for it.
tobacco-advertising-what = پست دخانیات، نیکوتین یا وسایل مصرف آن را تبلیغ می‌کند.

# [24da96b3] The law forbids it, or all but forbids it; a label as advertising cures nothing.
tobacco-advertising-why = قانون این تبلیغ را یکسره یا تقریباً یکسره ممنوع می‌کند؛ برچسب تبلیغ چیزی را حل نمی‌کند.

# [0563a395] The post promotes tobacco or nicotine.
tobacco-advertising-message = پست دخانیات یا نیکوتین را تبلیغ می‌کند.

# [f3754e45] Do not publish it.
tobacco-advertising-fix = آن را منتشر نکنید.

## alcohol-advertising

# [1b1d9d51] alcohol-advertising
alcohol-advertising-name = تبلیغ الکل

# [20c2a93e] The post promotes an alcoholic drink.
alcohol-advertising-what = پست نوشیدنی الکلی را تبلیغ می‌کند.

# [773a5d3d] The law forbids it, or sets limits to what may be said and shown and to whom.
alcohol-advertising-why = قانون این تبلیغ را ممنوع می‌کند، یا برای گفته‌ها، تصویرها و مخاطبان آن حد می‌گذارد.

# [20c2a93e] The post promotes an alcoholic drink.
alcohol-advertising-message = پست نوشیدنی الکلی را تبلیغ می‌کند.

# [85178574] Have counsel see whether it may be published at all, and with which warning.
alcohol-advertising-fix = از مشاور حقوقی بپرسید که آیا اصلاً می‌توان آن را منتشر کرد و با کدام هشدار.

## gambling-advertising

# [40f859bd] gambling-advertising
gambling-advertising-name = تبلیغ قمار و شرط‌بندی

# [6516286d] The post promotes gambling or betting.
gambling-advertising-what = پست قمار یا شرط‌بندی را تبلیغ می‌کند.

# [a3feaa46] Promoting it is a crime, or allowed to licensed operators alone and under limits.
gambling-advertising-why = تبلیغ قمار یا جرم است، یا فقط برای گردانندگان دارای پروانه و با محدودیت مجاز است.

# [c04eef54] The post promotes gambling.
gambling-advertising-message = پست قمار را تبلیغ می‌کند.

# [5c2bbb6a] Do not publish it without the operator's licence for this country and counsel's word.
gambling-advertising-fix = بدون پروانهٔ گرداننده برای این کشور و نظر مشاور حقوقی منتشرش نکنید.

## infant-formula-advertising

# [cb0b695d] infant-formula-advertising
infant-formula-advertising-name = تبلیغ شیر خشک

# [9750019a] The post promotes infant formula.
infant-formula-advertising-what = پست شیر خشک نوزاد را تبلیغ می‌کند.

# [5e8e4e8a] Its marketing to the public is forbidden or narrowly limited, to protect breastfeeding.
infant-formula-advertising-why = برای حمایت از تغذیه با شیر مادر، تبلیغ آن برای عموم ممنوع یا بسیار محدود است.

# [9750019a] The post promotes infant formula.
infant-formula-advertising-message = پست شیر خشک نوزاد را تبلیغ می‌کند.

## prescription-medicine-advertising

# [44add32d] prescription-medicine-advertising
prescription-medicine-advertising-name = تبلیغ داروی نسخه‌ای

# [fd0222f2] The post promotes a prescription medicine to the public.
prescription-medicine-advertising-what = پست داروی نسخه‌ای را برای عموم تبلیغ می‌کند.

# [ea7093e1] Prescription medicines may not be advertised to the public, or only with full information on risks.
prescription-medicine-advertising-why = تبلیغ داروی نسخه‌ای برای عموم ممنوع است، یا فقط با اطلاعات کامل دربارهٔ خطرها مجاز است.

# [fd0222f2] The post promotes a prescription medicine to the public.
prescription-medicine-advertising-message = پست داروی نسخه‌ای را برای عموم تبلیغ می‌کند.

## health-ad-without-approval

# [db2337c0] health-ad-without-approval
health-ad-without-approval-name = تبلیغ سلامت بدون تأییدیه

# [410e1d61] The post advertises a medicine, a device or a supplement and shows no number of an approval.
health-ad-without-approval-what = پست دارو، تجهیزات پزشکی یا مکمل تبلیغ می‌کند و شمارهٔ تأییدیه ندارد.

# [6c01ae54] Such advertisements need the authority's approval before they are published, and its number is to be shown.
health-ad-without-approval-why = چنین تبلیغی باید پیش از انتشار به تأیید مرجع مسئول برسد و شمارهٔ تأییدیه در آن بیاید.

# [559fe6bf] The post advertises a { $product } and shows no number of the authority's approval.
# $product: a word of the list product-…
health-ad-without-approval-message = این پست تبلیغ است (محصول: { $product }) و شمارهٔ تأییدیهٔ مرجع مسئول را ندارد.

# [59bb2fb7] Get the approval of the advertisement, and show its number. The registration of the product is not the approval of its advertisement.
health-ad-without-approval-fix = برای تبلیغ تأییدیه بگیرید و شمارهٔ آن را بنویسید. ثبت محصول به معنای تأیید تبلیغ آن نیست.

## clinic-advertising

# [82e87980] clinic-advertising
clinic-advertising-name = تبلیغ خدمات درمانی

# [bb21387d] The post promotes a clinic, a doctor or a treatment.
clinic-advertising-what = پست کلینیک، پزشک یا روش درمانی را تبلیغ می‌کند.

# [783517a5] Advertising of medical services needs approval, or is limited in what it may show and promise.
clinic-advertising-why = تبلیغ خدمات پزشکی تأییدیه می‌خواهد، یا در آنچه نشان و وعده می‌دهد محدود است.

# [1ac281a2] The post promotes a medical service.
clinic-advertising-message = پست خدمتی پزشکی را تبلیغ می‌کند.

# [b151fcae] See that the approval is there and its number shown; leave out before-and-after pictures, testimonials and discounts where the law forbids them.
clinic-advertising-fix = مطمئن شوید که تأییدیه هست و شماره‌اش آمده؛ عکس قبل و بعد، تعریف بیماران و تخفیف را هر جا که قانون ممنوع کرده حذف کنید.

## investment-promotion

# [d0c6cd6f] investment-promotion
investment-promotion-name = تبلیغ سرمایه‌گذاری

# [2b32501e] The post invites to invest or to trade, or promises returns.
investment-promotion-what = پست به سرمایه‌گذاری یا معامله دعوت می‌کند، یا وعدهٔ سود می‌دهد.

# [d1f1cc85] Promoting investments is reserved to authorised firms and persons, or needs their approval, a risk warning and the promoter's interests.
investment-promotion-why = تبلیغ سرمایه‌گذاری ویژهٔ شرکت‌ها و اشخاص مجاز است، یا به تأیید آنان، هشدار خطر و اعلام منافع تبلیغ‌کننده نیاز دارد.

# [58cb60f9] The post promotes an investment or promises returns.
investment-promotion-message = پست سرمایه‌گذاری را تبلیغ می‌کند یا وعدهٔ سود می‌دهد.

# [9dd385ee] Publish it only with the authorisation that the law asks for, with its number, the risk and your own interest in it.
investment-promotion-fix = فقط با مجوزی که قانون می‌خواهد منتشرش کنید و شمارهٔ مجوز، خطر زیان و نفع خودتان را در آن بنویسید.

## crypto-promotion

# [a0a26250] crypto-promotion
crypto-promotion-name = تبلیغ رمزارز

# [dc61c021] The post promotes crypto-assets.
crypto-promotion-what = پست رمزارز را تبلیغ می‌کند.

# [49521058] Promoting them needs a licence or authorisation, or is forbidden.
crypto-promotion-why = تبلیغ رمزارز پروانه یا مجوز می‌خواهد، یا ممنوع است.

# [dc61c021] The post promotes crypto-assets.
crypto-promotion-message = پست رمزارز را تبلیغ می‌کند.

# [11355722] Do not publish it without the authorisation that the law asks for.
crypto-promotion-fix = بدون مجوزی که قانون می‌خواهد منتشرش نکنید.

## property-ad-without-licence

# [177084d0] property-ad-without-licence
property-ad-without-licence-name = تبلیغ ملک بدون شمارهٔ پروانه

# [fd3416af] The post advertises property and shows no licence number.
property-ad-without-licence-what = پست ملک تبلیغ می‌کند و شمارهٔ پروانه ندارد.

# [7ce43660] Property advertisements must carry the number of their licence.
property-ad-without-licence-why = تبلیغ ملک باید شمارهٔ پروانهٔ خود را داشته باشد.

# [fd3416af] The post advertises property and shows no licence number.
property-ad-without-licence-message = پست ملک تبلیغ می‌کند و شمارهٔ پروانه ندارد.

# [95cff5bb] Show the number of the advertisement's licence.
property-ad-without-licence-fix = شمارهٔ پروانهٔ تبلیغ را بنویسید.
