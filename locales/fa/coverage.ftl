### coverage in fa; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.

## Why rows of law are out of reach of a checker of texts

# [48d474a4] a penalty: it says what a breach costs and asks nothing of a post
US-PEN-RULE = مجازات است: می‌گوید تخلف چه هزینه‌ای دارد و از پست چیزی نمی‌خواهد

# [d794e2ca] the profile is not seen; a post without its own label is found by US-DSC001
US-FTC-D101-PROFILE-ONLY = صفحهٔ پروفایل دیده نمی‌شود؛ پست بدون برچسب را US-DSC001 پیدا می‌کند

# [2b5c496a] whether an account is a bot is not seen
US-CA-17941-BOT = ربات بودن حساب کاربری دیده نمی‌شود

# [caf51fc3] the duty is the provider's or the platform's, not the author's
US-CA-22757-PROVIDER = وظیفهٔ ارائه‌دهنده یا پلتفرم است، نه نویسنده

# [501a149a] a bill; its outcome is not confirmed
US-CA-SB1050 = لایحه است؛ سرانجام آن تأیید نشده

# [b65829b5] a proposal that is not published
EU-DFA-INFO = پیشنهادی که منتشر نشده است

# [cc0f0ef2] a draft, and a country without a pack
KW-DRAFT-2025 = پیش‌نویس است و برای کشوری که بستهٔ قواعد ندارد

# [de32480a] a country without a pack
JO-JFDA-2026 = برای کشوری که بستهٔ قواعد ندارد

# [58b43985] what an agreement asks of a reviewer is not in the post
US-FTC-465_4-SENTIMENT = آنچه قرارداد از نظردهنده می‌خواهد در پست نیست

# [20067561] bought followers are not seen in a post
US-FTC-465_8-FAKE-REACH = دنبال‌کنندهٔ خریداری‌شده در پست دیده نمی‌شود

# [ed5a1094] prices and what is free are not sensed
US-FTC-251-FREE = قیمت و رایگان بودن تشخیص داده نمی‌شود

# [3d743e80] claims of origin are not sensed
US-FTC-323-MADEUSA = ادعای کشور سازنده تشخیص داده نمی‌شود

# [dab697bf] a pointer to national lists that the matrix does not hold
EU-ES-IT-POINTER = ارجاع به فهرست‌های ملی که در جدول نیست

# [d8259560] whether a work is evidently art is for a person to say
EU-AIA-50_4-ART = این‌که اثر آشکارا هنری است با یک انسان است

# [56f3b592] whether a use is private is for a person to say
EU-AIA-PERSONAL = این‌که استفاده شخصی است با یک انسان است

# [b6e5c7f2] voluntary, and about the picture
EU-AIA-COP-ICON = داوطلبانه است و دربارهٔ تصویر

# [2cca03c7] that a feature is required by law is not sensed
EU-ECGT-10A-LEGAL = این‌که ویژگی‌ای الزام قانونی است تشخیص داده نمی‌شود

# [59df6b67] a settlement that prescribes no wording
IL-SETTLE-IG-2023 = توافقی که عبارتی تعیین نمی‌کند

# [86072bf0] for broadcasters, not for posts
IL-2ND-AUTH = برای رادیو و تلویزیون است، نه پست

# [bc7a1025] says who is liable, not what a post must hold
IL-LIABLE = می‌گوید چه کسی مسئول است، نه این‌که پست چه باید داشته باشد

# [ca4fc063] decency and display of wealth are not sensed
SA-CONTENT-2025 = رعایت عفت و نمایش ثروت تشخیص داده نمی‌شود

# [80ba48f8] a rule of contract: what a post states binds, and breaks nothing
SA-ECL-10-BINDING = قاعدهٔ قرارداد است: گفتهٔ پست الزام‌آور است، اما چیزی را نقض نمی‌کند

# [f77066b5] followers are not seen in a post
EG-MEDIA-5000 = تعداد دنبال‌کنندگان در پست دیده نمی‌شود

# [b1e784e7] decency is not sensed
EG-13-MORALS = رعایت عفت تشخیص داده نمی‌شود

# [1d629c6f] refers to professional by-laws that the matrix does not hold
IR-ECA-56-PROF = به آیین‌نامه‌های صنفی ارجاع می‌دهد که در جدول نیست

# [a77478ce] such reservations are not sensed
TH-OCPB-2565-DISCLAIMER = چنین قید و شرط‌هایی تشخیص داده نمی‌شود

# [dc7cd012] claims of luck and charms are not sensed
TH-OCPB-2565-BELIEF = ادعای بخت و طلسم تشخیص داده نمی‌شود

# [c16a3f66] emblems and references to the monarchy are not sensed
TH-MONARCHY = نشان‌ها و اشاره به پادشاهی تشخیص داده نمی‌شود

# [ef650553] a note on where the label is shown, which the metadata already say
PF-META-LOCATION = نکته‌ای دربارهٔ جای نمایش برچسب، که در مشخصات پست هست
