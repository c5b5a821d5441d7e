### coverage in ar; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.

## Why rows of law are out of reach of a checker of texts

# [48d474a4] a penalty: it says what a breach costs and asks nothing of a post
US-PEN-RULE = عقوبة: تبيّن كلفة المخالفة ولا تشترط شيئًا في المنشور

# [d794e2ca] the profile is not seen; a post without its own label is found by US-DSC001
US-FTC-D101-PROFILE-ONLY = صفحة الحساب لا تظهر هنا؛ والمنشور الذي لا تنويه فيه ترصده US-DSC001

# [2b5c496a] whether an account is a bot is not seen
US-CA-17941-BOT = لا يظهر هنا إن كان الحساب آليًّا

# [caf51fc3] the duty is the provider's or the platform's, not the author's
US-CA-22757-PROVIDER = الواجب على مزوّد الخدمة أو المنصة، لا على صاحب المنشور

# [501a149a] a bill; its outcome is not confirmed
US-CA-SB1050 = مشروع قانون لم يتأكد مصيره

# [b65829b5] a proposal that is not published
EU-DFA-INFO = مقترح لم يُنشر

# [cc0f0ef2] a draft, and a country without a pack
KW-DRAFT-2025 = مسودة، وبلد بلا حزمة قواعد

# [de32480a] a country without a pack
JO-JFDA-2026 = بلد بلا حزمة قواعد

# [58b43985] what an agreement asks of a reviewer is not in the post
US-FTC-465_4-SENTIMENT = ما يشترطه الاتفاق على كاتب التقييم لا يظهر في المنشور

# [20067561] bought followers are not seen in a post
US-FTC-465_8-FAKE-REACH = المتابعون المشترَون لا يظهرون في منشور

# [ed5a1094] prices and what is free are not sensed
US-FTC-251-FREE = الأسعار والعروض المجانية لا تُرصد

# [3d743e80] claims of origin are not sensed
US-FTC-323-MADEUSA = ادعاءات بلد المنشأ لا تُرصد

# [dab697bf] a pointer to national lists that the matrix does not hold
EU-ES-IT-POINTER = إحالة إلى قوائم وطنية لا يتضمنها جدول الأحكام

# [d8259560] whether a work is evidently art is for a person to say
EU-AIA-50_4-ART = هل العمل فني بوضوح؟ الجواب لإنسان

# [56f3b592] whether a use is private is for a person to say
EU-AIA-PERSONAL = هل الاستخدام شخصي؟ الجواب لإنسان

# [b6e5c7f2] voluntary, and about the picture
EU-AIA-COP-ICON = اختياري، ويخص الصورة

# [2cca03c7] that a feature is required by law is not sensed
EU-ECGT-10A-LEGAL = لا يُرصد أن ميزةً ما مفروضة بالقانون

# [59df6b67] a settlement that prescribes no wording
IL-SETTLE-IG-2023 = تسوية لا تفرض صيغة معينة

# [86072bf0] for broadcasters, not for posts
IL-2ND-AUTH = لهيئات البث، لا للمنشورات

# [bc7a1025] says who is liable, not what a post must hold
IL-LIABLE = تحدد من يُسأل، لا ما يجب أن يتضمنه المنشور

# [ca4fc063] decency and display of wealth are not sensed
SA-CONTENT-2025 = الحشمة والتباهي بالثروة لا يُرصدان

# [80ba48f8] a rule of contract: what a post states binds, and breaks nothing
SA-ECL-10-BINDING = قاعدة تعاقدية: ما يذكره المنشور مُلزم، ولا مخالفة فيه

# [f77066b5] followers are not seen in a post
EG-MEDIA-5000 = عدد المتابعين لا يظهر في منشور

# [b1e784e7] decency is not sensed
EG-13-MORALS = الآداب العامة لا تُرصد

# [1d629c6f] refers to professional by-laws that the matrix does not hold
IR-ECA-56-PROF = تحيل إلى لوائح مهنية لا يتضمنها جدول الأحكام

# [a77478ce] such reservations are not sensed
TH-OCPB-2565-DISCLAIMER = هذه التحفظات لا تُرصد

# [dc7cd012] claims of luck and charms are not sensed
TH-OCPB-2565-BELIEF = ادعاءات الحظ والتمائم لا تُرصد

# [c16a3f66] emblems and references to the monarchy are not sensed
TH-MONARCHY = الشعارات والإشارات إلى الملكية لا تُرصد

# [ef650553] a note on where the label is shown, which the metadata already say
PF-META-LOCATION = ملاحظة عن مكان ظهور العلامة، وهو مذكور في بيانات المنشور
