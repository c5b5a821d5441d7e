### us in he; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## US-DSC009 suspected-advertising

# [006d9297] A tag or a mere show of the product can be an endorsement; if there is a connection, it must be told.
US-DSC009-why = גם תיוג, ואפילו הצגה של המוצר בלבד, יכולים להיחשב המלצה; אם יש קשר, צריך לומר זאת.

## US-DSC012 video-disclosed-in-words-only

# [0d535c3c] video-disclosed-in-words-only
US-DSC012-name = גילוי בטקסט ולא בסרטון

# [4fefb6a8] The label of a video post stands in its text.
US-DSC012-what = בפוסט של סרטון התווית נמצאת בטקסט.

# [731a344d] Who watches a video need not read the text beside it.
US-DSC012-why = מי שצופה בסרטון לא בהכרח קורא את הטקסט שלצידו.

# [1a056175] The label stands in the text. Is it also in the video or picture itself, spoken or shown long enough to read, and repeated in a live stream?
US-DSC012-ask = התווית נמצאת בטקסט. האם היא מופיעה גם בסרטון או בתמונה עצמם, נאמרת או מוצגת די זמן לקריאה, וחוזרת בשידור חי?

# [e26d318c] Say or show the label in the video too.
US-DSC012-fix = אמרו או הציגו את התווית גם בסרטון.

## US-DSC013 undisclosed-employee-review

# [97aa4c9c] undisclosed-employee-review
US-DSC013-name = המלצת עובד בלי גילוי

# [bc6597fd] An employee praises the employer's product and does not say so.
US-DSC013-what = עובד משבח מוצר של המעסיק שלו ואינו מגלה זאת.

# [ff65b3ba] Reviews by insiders that hide the tie are banned.
US-DSC013-why = אסור לאנשים מתוך החברה לכתוב המלצות ולהסתיר את הקשר שלהם אליה.

# [c1ed8fdc] The author works for what is praised (“{ $text }”), and nothing says so clearly.
# $text: words of the post
US-DSC013-message = הכותב עובד אצל מי שהוא משבח (“{ $text }”), ולא נאמר זאת בבירור.

# [c687731e] Say at the beginning that you work there: “{ $label } | I work at …”.
# $label: the label in the language of the post, such as Ad
US-DSC013-fix = כתבו בהתחלה שאתם עובדים שם: “{ $label } | עובדים ב…”.

## US-DSC014 payment-for-promoting-securities

# [0e39870d] payment-for-promoting-securities
US-DSC014-name = תשלום על קידום ניירות ערך

# [d3d96da3] An investment is promoted for a consideration.
US-DSC014-what = השקעה מקודמת תמורת תשלום או טובת הנאה.

# [bd209190] For securities, also many crypto-assets, the amount must be told, not only the fact.
US-DSC014-why = בניירות ערך, ובהם גם נכסי קריפטו רבים, צריך לגלות גם את הסכום ולא רק את עצם התשלום.

# [d8eac670] The post promotes an investment and its author gains by it. Does it tell the fact and the amount of what was or will be received?
US-DSC014-ask = הפוסט מקדם השקעה, ומי שכתב אותו מרוויח מכך. האם נאמר בו שהתקבלה או תתקבל תמורה, ומה סכומה?

# [7460e567] Tell who pays, and how much.
US-DSC014-fix = כתבו מי משלם, וכמה.

## US-GEN001 synthetic-performer

# [7c5992d6] synthetic-performer
US-GEN001-name = דמות מלאכותית בפרסומת

# [2b780dcb] New York asks for a conspicuous disclosure of a synthetic performer in an advertisement; a picture without a human likeness is not covered.
US-GEN001-why = ניו יורק דורשת גילוי בולט של דמות מלאכותית בפרסומת; תמונה ללא דמות אדם אינה כלולה.

## US-GEN003 unlabelled-ai-picture

# [e9fc48c6] The picture is declared to be made by AI. Would a reader decide otherwise if they knew? Then say so: federal law has no AI label, but forbids what misleads.
US-GEN003-ask = לפי ההצהרה התמונה נוצרה בבינה מלאכותית. האם הקוראים היו מחליטים אחרת אילו ידעו? אם כן, כתבו זאת: הדין הפדרלי אינו דורש תווית של בינה מלאכותית, אבל אוסר להטעות.

## US-CLM005 own-result-claim

# [87928686] A result is read as what the buyer will get. What people can generally expect must stand beside it; “results may vary” is not enough.
US-CLM005-why = הקוראים מבינים מתוצאה כזו מה יקבלו אם יקנו. לצידה צריך לציין למה אנשים יכולים לצפות בדרך כלל; “התוצאות עשויות להשתנות” אינו מספיק.

## US-CLM006 weight-loss-beyond-belief

# [5e93d417] weight-loss-beyond-belief
US-CLM006-name = ירידה לא אמינה במשקל

# [338bdc33] The post tells of a health effect or a result that may be about weight.
US-CLM006-what = הפוסט מספר על השפעה בריאותית או על תוצאה שאולי נוגעות למשקל.

# [fd649507] The FTC lists seven weight-loss promises that are false on their face.
US-CLM006-why = ברשימה של FTC יש שבע הבטחות לירידה במשקל שהן שקריות על פניהן.

# [e661b02a] If this is about losing weight: does it promise what no product can do (two pounds a week without diet, permanent, for everyone, whatever one eats, fat blocked, worn or rubbed on)?
US-CLM006-ask = אם מדובר בירידה במשקל: האם מובטח דבר ששום מוצר אינו מסוגל לו (קילוגרם בשבוע בלי דיאטה, ירידה קבועה, אצל כולם, בלי קשר למה שאוכלים, חסימת שומן, מוצר שלובשים או מורחים)?

# [bec6f915] Take such promises out.
US-CLM006-fix = הסירו הבטחות כאלה.

## US-PRD001 prescription-medicine-advertising

# [246fa28d] The promotion of a prescription medicine must carry fair balance and its risks.
US-PRD001-why = קידום של תרופת מרשם חייב להיות מאוזן ולכלול את הסיכונים.

## US-PRD002 tobacco-advertising

# [6c2ff57c] E-cigarettes and other nicotine products need the prescribed warning in the advertisement itself.
US-PRD002-why = פרסומת לסיגריות אלקטרוניות ולמוצרי ניקוטין אחרים חייבת לכלול את האזהרה הקבועה בדין בגוף הפרסומת.

# [722310a9] Put the prescribed nicotine warning into the advertisement.
US-PRD002-fix = הוסיפו לפרסומת את אזהרת הניקוטין הקבועה בדין.

## US-PRD003 alcohol-advertising

# [15260361] The post promotes alcohol. Is the audience of age, is the message responsible, and does a post for the industry name the responsible advertiser?
US-PRD003-ask = הפוסט מקדם אלכוהול. האם הקהל בגיל המותר, האם המסר אחראי, ואם הפוסט נעשה בשביל חברה בענף – האם הוא נוקב בשם המפרסם האחראי?

## US-PRD004 gambling-advertising

# [90b7d902] The post promotes gambling. Is the operator licensed in the states of the audience, and is the audience of age?
US-PRD004-ask = הפוסט מקדם הימורים. האם למפעיל יש רישיון במדינות של הקהל, והאם הקהל בגיל המותר?
