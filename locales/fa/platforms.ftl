### platforms in fa; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## PF-DSC001 meta-label-off

# [2b31e316] meta-label-off
PF-DSC001-name = خاموش بودن برچسب متا

# [c2347db8] A post on Instagram or Facebook shows a partner's payment, gift or loan, and the paid-partnership label is declared to be off.
PF-DSC001-what = پستی در اینستاگرام یا فیسبوک از پول، هدیه یا امانت گرفتن کالا از شریک تجاری نشان دارد و طبق مشخصات پست، برچسب همکاری پولی خاموش است.

# [3d69dc1f] Meta asks for its label with the partner tagged; own products need none there, though the law may ask for one.
PF-DSC001-why = متا می‌خواهد که برچسبش با تگ شریک تجاری بیاید؛ محصول خود نویسنده آن‌جا برچسب نمی‌خواهد، هرچند شاید قانون بخواهد.

# [0d13f6da] Meta asks for its paid-partnership label; it is declared to be off.
PF-DSC001-message = متا برچسب همکاری پولی را لازم می‌داند؛ طبق مشخصات پست، این برچسب خاموش است.

# [5fb8ed56] Switch on the paid-partnership label and tag the partner.
PF-DSC001-fix = برچسب همکاری پولی را روشن و شریک تجاری را تگ کنید.

## PF-DSC002 tiktok-disclosure-off

# [199d2654] tiktok-disclosure-off
PF-DSC002-name = اعلام نکردن در تیک‌تاک

# [198f5670] A commercial post on TikTok does not use the disclosure of commercial content.
PF-DSC002-what = در پستی تجاری در تیک‌تاک از گزینهٔ اعلام محتوای تجاری استفاده نشده است.

# [74ab6f37] TikTok asks for it for own and for other brands; undisclosed videos get a notice and are kept out of the feed, in Thailand and the United States since September 2025.
PF-DSC002-why = تیک‌تاک این گزینه را هم برای برند خود نویسنده و هم برای برند دیگران می‌خواهد؛ ویدیوی اعلام‌نشده اخطار می‌گیرد و به فید راه پیدا نمی‌کند، در تایلند و ایالات متحده از سپتامبر ۲۰۲۵.

# [3bbb1bfe] TikTok asks for its disclosure of commercial content; it is declared to be off.
PF-DSC002-message = تیک‌تاک می‌خواهد که محتوای تجاری اعلام شود؛ طبق مشخصات پست، این گزینه خاموش است.

# [577c314b] Switch on “Disclose commercial content”: “Your brand” or “Branded content”.
PF-DSC002-fix = گزینهٔ «Disclose commercial content» را روشن کنید: «Your brand» یا «Branded content».

## PF-DSC003 youtube-box-unticked

# [0667dac2] youtube-box-unticked
PF-DSC003-name = تیک نخوردن کادر یوتیوب

# [81deb48c] A video with paid promotion does not have YouTube's box ticked.
PF-DSC003-what = ویدیو تبلیغ پولی دارد، اما کادر مربوط در یوتیوب تیک نخورده است.

# [9aeb7a2c] YouTube asks for it for paid placements, endorsements and sponsorships.
PF-DSC003-why = یوتیوب این کار را برای جای‌گذاری پولی محصول، معرفی و اسپانسری لازم می‌داند.

# [13bc4e66] YouTube asks for the paid-promotion box; it is declared to be off.
PF-DSC003-message = یوتیوب می‌خواهد که کادر تبلیغ پولی تیک بخورد؛ طبق مشخصات پست، تیک ندارد.

# [e4b3ac09] Tick “includes paid promotion”.
PF-DSC003-fix = گزینهٔ «includes paid promotion» را تیک بزنید.

## PF-DSC004 x-partnership-unmarked

# [25584dc1] x-partnership-unmarked
PF-DSC004-name = همکاری اعلام‌نشده در ایکس

# [6e430c66] A paid partnership on X carries neither “#ad” nor the built-in label.
PF-DSC004-what = پستی با همکاری پولی در ایکس نه «#ad» دارد و نه برچسب خود پلتفرم.

# [99587b29] X asks for one of the two.
PF-DSC004-why = ایکس یکی از این دو را می‌خواهد.

# [9f8ef32e] X asks for “#ad” or its Paid Partnership label.
PF-DSC004-message = ایکس «#ad» یا برچسب Paid Partnership خود را می‌خواهد.

# [643e6b72] Add “#ad” or the label.
PF-DSC004-fix = «#ad» یا برچسب را اضافه کنید.

## PF-DSC005 snapchat-tool-off

# [459c2a91] snapchat-tool-off
PF-DSC005-name = خاموش بودن ابزار اسنپ‌چت

# [b148ca04] Commercial content on Snapchat does not use the disclosure tool.
PF-DSC005-what = در محتوایی تجاری در اسنپ‌چت از ابزار اعلام تبلیغ استفاده نشده است.

# [72627292] Snap asks for it, also for own brands; what is undisclosed is not recommended to others.
PF-DSC005-why = اسنپ این ابزار را برای برند خود نویسنده هم می‌خواهد؛ محتوای اعلام‌نشده به دیگران پیشنهاد نمی‌شود.

# [853bffdd] Snapchat asks for its Paid Partnership tool; it is declared to be off.
PF-DSC005-message = اسنپ‌چت استفاده از ابزار Paid Partnership را لازم می‌داند؛ طبق مشخصات پست، این ابزار خاموش است.

# [7020b9e3] Use the Paid Partnership tool.
PF-DSC005-fix = از ابزار Paid Partnership استفاده کنید.

## PF-PRD001 not-allowed-as-branded-content

# [8ff54f27] not-allowed-as-branded-content
PF-PRD001-name = غیرمجاز برای همکاری تجاری

# [f00c4a64] The platform does not allow partnerships about this, or only with limits of age and place.
PF-PRD001-what = پلتفرم همکاری تجاری در این زمینه را نمی‌پذیرد، یا فقط با محدودیت سنی و مکانی می‌پذیرد.

# [659ddfc2] Meta and X keep lists of goods that may not be promoted in partnerships.
PF-PRD001-why = متا و ایکس فهرستی از کالاهایی دارند که نمی‌توان در همکاری تجاری تبلیغشان کرد.

# [6c896b63] The platform bars or limits partnerships about this ({ $product }).
# $product: a word of the list product-…
PF-PRD001-message = پلتفرم همکاری تجاری در این زمینه را ممنوع یا محدود کرده است ({ $product }).

# [e60a9ebf] Look it up in the platform's list before posting.
PF-PRD001-fix = پیش از انتشار، فهرست پلتفرم را ببینید.

## PF-GEN001 ai-media-without-platform-label

# [6a5bae41] ai-media-without-platform-label
PF-GEN001-name = رسانهٔ هوش مصنوعی بدون برچسب پلتفرم

# [b3a9ca88] Realistic media are declared to be made by AI, and no label says so.
PF-GEN001-what = طبق مشخصات پست، تصویر یا صدای واقع‌نما با هوش مصنوعی ساخته شده و هیچ برچسبی این را نمی‌گوید.

# [3cf4ac4e] Platforms ask for their AI label on realistic video and sound (Meta), scenes, people and sound (TikTok), people, events and places (YouTube); some content is barred even with it.
PF-GEN001-why = پلتفرم‌ها برچسب هوش مصنوعی را برای این‌ها می‌خواهند: ویدیو و صدای واقع‌نما (متا)، صحنه، شخص و صدا (تیک‌تاک)، شخص، رویداد و مکان (یوتیوب)؛ برخی محتواها حتی با برچسب هم ممنوع است.

# [2445cdae] The platform asks for its AI label on realistic media made by AI.
PF-GEN001-message = پلتفرم برای رسانهٔ واقع‌نمایی که هوش مصنوعی ساخته است برچسب هوش مصنوعی می‌خواهد.

# [13a3bdc8] Switch on the platform's AI label.
PF-GEN001-fix = برچسب هوش مصنوعی پلتفرم را روشن کنید.
