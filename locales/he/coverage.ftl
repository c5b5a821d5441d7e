### coverage in he; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.

## Why rows of law are out of reach of a checker of texts

# [48d474a4] a penalty: it says what a breach costs and asks nothing of a post
US-PEN-RULE = עונש: קובע מה מחירה של הפרה, ואינו דורש דבר מפוסט

# [d794e2ca] the profile is not seen; a post without its own label is found by US-DSC001
US-FTC-D101-PROFILE-ONLY = הפרופיל אינו נראה; פוסט בלי תווית משלו נתפס בכלל US-DSC001

# [2b5c496a] whether an account is a bot is not seen
US-CA-17941-BOT = אי אפשר לראות אם חשבון הוא בוט

# [caf51fc3] the duty is the provider's or the platform's, not the author's
US-CA-22757-PROVIDER = החובה חלה על הספק או על הפלטפורמה ולא על הכותב

# [501a149a] a bill; its outcome is not confirmed
US-CA-SB1050 = הצעת חוק; מה עלה בגורלה לא אומת

# [b65829b5] a proposal that is not published
EU-DFA-INFO = הצעה שלא פורסמה

# [cc0f0ef2] a draft, and a country without a pack
KW-DRAFT-2025 = טיוטה, ומדינה שאין לה חבילה

# [de32480a] a country without a pack
JO-JFDA-2026 = מדינה שאין לה חבילה

# [58b43985] what an agreement asks of a reviewer is not in the post
US-FTC-465_4-SENTIMENT = מה שהסכם דורש מכותב הביקורת אינו נמצא בפוסט

# [20067561] bought followers are not seen in a post
US-FTC-465_8-FAKE-REACH = בפוסט לא רואים עוקבים שנקנו

# [ed5a1094] prices and what is free are not sensed
US-FTC-251-FREE = מחירים ומה שניתן חינם אינם מזוהים

# [3d743e80] claims of origin are not sensed
US-FTC-323-MADEUSA = טענות על ארץ הייצור אינן מזוהות

# [dab697bf] a pointer to national lists that the matrix does not hold
EU-ES-IT-POINTER = הפניה לרשימות לאומיות שאינן בטבלת הדינים

# [d8259560] whether a work is evidently art is for a person to say
EU-AIA-50_4-ART = רק אדם יכול לומר אם יצירה היא בעליל אמנות

# [56f3b592] whether a use is private is for a person to say
EU-AIA-PERSONAL = רק אדם יכול לומר אם השימוש פרטי

# [b6e5c7f2] voluntary, and about the picture
EU-AIA-COP-ICON = לא חובה, ונוגע לתמונה

# [2cca03c7] that a feature is required by law is not sensed
EU-ECGT-10A-LEGAL = אי אפשר לזהות אם תכונה נדרשת ממילא על פי דין

# [59df6b67] a settlement that prescribes no wording
IL-SETTLE-IG-2023 = הסדר פשרה שאינו קובע נוסח

# [86072bf0] for broadcasters, not for posts
IL-2ND-AUTH = לגופי שידור, לא לפוסטים

# [bc7a1025] says who is liable, not what a post must hold
IL-LIABLE = קובע מי אחראי, ולא מה צריך להיות בפוסט

# [ca4fc063] decency and display of wealth are not sensed
SA-CONTENT-2025 = צניעות והפגנת עושר אינן מזוהות

# [80ba48f8] a rule of contract: what a post states binds, and breaks nothing
SA-ECL-10-BINDING = כלל של דיני חוזים: מה שנאמר בפוסט מחייב, ואינו מפר דבר

# [f77066b5] followers are not seen in a post
EG-MEDIA-5000 = בפוסט לא רואים את מספר העוקבים

# [b1e784e7] decency is not sensed
EG-13-MORALS = צניעות אינה מזוהה

# [1d629c6f] refers to professional by-laws that the matrix does not hold
IR-ECA-56-PROF = מפנה לתקנונים מקצועיים שאינם בטבלת הדינים

# [a77478ce] such reservations are not sensed
TH-OCPB-2565-DISCLAIMER = הסתייגויות כאלה אינן מזוהות

# [dc7cd012] claims of luck and charms are not sensed
TH-OCPB-2565-BELIEF = טענות על מזל ועל קמעות אינן מזוהות

# [c16a3f66] emblems and references to the monarchy are not sensed
TH-MONARCHY = סמלים של בית המלוכה ואזכורים שלו אינם מזוהים

# [ef650553] a note on where the label is shown, which the metadata already say
PF-META-LOCATION = הערה על מקום הצגתה של התווית, שכבר ידוע מפרטי הפוסט
