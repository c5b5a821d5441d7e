### eu in he; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## EU-DSC010 declaration-tool-unused

# [47df36b1] declaration-tool-unused
EU-DSC010-name = כלי ההצהרה לא הופעל

# [5095cd7a] The post is advertising, and the platform's declaration of commercial content is declared to be off.
EU-DSC010-what = הפוסט הוא פרסומת, ולפי הנתונים ההצהרה על תוכן מסחרי בפלטפורמה כבויה.

# [330861aa] Platforms must offer the declaration, and uploaders of video must use it; who can declare and does not is exposed.
EU-DSC010-why = הפלטפורמות חייבות להציע את ההצהרה, ומי שמעלה סרטונים חייב להשתמש בה; מי שיכול להצהיר ואינו מצהיר חשוף לסנקציות.

# [d86f4572] The post is advertising, and the platform's own declaration is off.
EU-DSC010-message = הפוסט הוא פרסומת, וההצהרה של הפלטפורמה עצמה כבויה.

# [09af5b92] Switch the platform's declaration on, beside the label in the text.
EU-DSC010-fix = הפעילו את ההצהרה של הפלטפורמה, נוסף על התווית בטקסט.

## EU-DSC012 sponsored-politics

# [77d72f96] sponsored-politics
EU-DSC012-name = תוכן פוליטי בתשלום

# [6c6dde95] A political message is paid for.
EU-DSC012-what = מסר פוליטי שפורסם בתשלום.

# [81f86e60] Political advertising needs its own label and a transparency notice.
EU-DSC012-why = פרסומת פוליטית צריכה תווית משלה והודעת שקיפות.

# [15fe1608] The post is a paid political message. Do the transparency label and the notice stand on it?
EU-DSC012-ask = הפוסט הוא מסר פוליטי בתשלום. האם מופיעות בו תווית השקיפות והודעת השקיפות?

# [e136df3f] Add the label and the notice of the regulation.
EU-DSC012-fix = הוסיפו את התווית ואת ההודעה שהתקנה דורשת.

## EU-DSC013 label-not-of-france

# [0b31b1f1] label-not-of-france
EU-DSC013-name = התווית אינה לפי הדין בצרפת

# [dd2c746a] A post for a French public does not show its commercial intent.
EU-DSC013-what = פוסט לקהל צרפתי אינו מראה את כוונתו המסחרית.

# [49887178] France asks for “Publicité”, “Collaboration commerciale” or an equivalent, clear and legible for the whole promotion; penal sanctions apply.
EU-DSC013-why = צרפת דורשת “Publicité”, “Collaboration commerciale” או ביטוי מקביל, ברור וקריא לאורך כל הקידום; ההפרה גוררת ענישה פלילית.

# [4ce5c0b2] Begin the post with “Publicité”, or the word of the post's own language.
EU-DSC013-fix = פתחו את הפוסט ב“Publicité”, או במילה המקבילה בשפת הפוסט.

## EU-DSC014 label-not-of-germany

# [e32f83b5] label-not-of-germany
EU-DSC014-name = התווית אינה לפי הדין בגרמניה

# [7fd549bb] The label of a post for a German public is not “Werbung” or “Anzeige” in plain sight.
EU-DSC014-what = בפוסט לקהל גרמני התווית אינה “Werbung” או “Anzeige” במקום בולט.

# [eb9100f2] German authorities ask for “Werbung” or “Anzeige” at the beginning; “#ad” among hashtags is refused.
EU-DSC014-why = הרשויות בגרמניה דורשות “Werbung” או “Anzeige” בהתחלה; “#ad” בין האשטגים נדחה.

# [b78ff421] “{ $text }” is not what German authorities accept.
# $text: words of the post
EU-DSC014-message = “{ $text }” – לא תווית שהרשויות בגרמניה מקבלות.

# [aee41b11] Begin the post with “Werbung” or “Anzeige”.
EU-DSC014-fix = פתחו את הפוסט ב“Werbung” או ב“Anzeige”.

## EU-DSC015 platform-label-alone-in-germany

# [74d04c2b] platform-label-alone-in-germany
EU-DSC015-name = תווית הפלטפורמה בלבד בגרמניה

# [5af56416] Only the platform's label discloses this advertising. German media authorities do not take it for enough alone: should “Werbung” or “Anzeige” be added?
EU-DSC015-ask = רק תווית הפלטפורמה מגלה שזו פרסומת. רשויות התקשורת בגרמניה אינן מסתפקות בה: האם להוסיף “Werbung” או “Anzeige”?

## EU-GEN001 unlabelled-ai-picture

# [27223b17] The duty holds for existing persons, objects, places and events alike, for whoever publishes by profession; a human review excuses texts only, never pictures.
EU-GEN001-why = החובה חלה על אנשים, חפצים, מקומות ואירועים קיימים כאחד, ועל כל מי שמפרסם במסגרת עיסוקו; בדיקה בידי אדם פוטרת טקסטים בלבד, לעולם לא תמונות.

## EU-GEN002 unlabelled-ai-product-shot

# [24dfd513] unlabelled-ai-product-shot
EU-GEN002-name = תמונת מוצר מלאכותית ללא סימון

# [f5e42013] A draft of the Commission's guidelines reads “deepfake” broadly in advertising; it is no final text, so that this is a review and no fail.
EU-GEN002-why = טיוטה של הנחיות הנציבות מפרשת “דיפ־פייק” בפרסומות בהרחבה; זה אינו נוסח סופי, ולכן התוצאה היא “לבדיקה” ולא “לא תקין”.

## EU-GEN004 edited-body

# [17479361] The body or face in the picture is declared to be edited. Does “Images retouchées” or its equivalent stand on the picture?
EU-GEN004-ask = לפי ההצהרה הגוף או הפנים בתמונה נערכו. האם “Images retouchées” או ביטוי מקביל מופיע על התמונה?

## EU-GEN005 virtual-face-in-france

# [9c8be1c1] virtual-face-in-france
EU-GEN005-name = פנים וירטואליות בצרפת

# [65c6ff52] France asks for “Images virtuelles” or an equivalent where AI made the face or the body.
EU-GEN005-why = צרפת דורשת “Images virtuelles” או ביטוי מקביל כשבינה מלאכותית יצרה את הפנים או את הגוף.

# [755ecd24] Put “Images virtuelles” on the picture and say so in the text.
EU-GEN005-fix = כתבו “Images virtuelles” על התמונה, וציינו זאת גם בטקסט.

## EU-CLM004 doctor-recommends-food

# [5f190477] doctor-recommends-food
EU-CLM004-name = רופא ממליץ על מזון

# [0b17331d] A doctor, an expert or an agency is called upon in favour of a food or a supplement.
EU-CLM004-what = רופא, מומחה או רשות מגויסים לטובת מזון או תוסף.

# [09b59deb] For food, the recommendation of a single doctor, a rate or amount of weight loss and the threat of harm are banned, whatever proof there is.
EU-CLM004-why = במזון אסורים המלצה של רופא יחיד, ציון של קצב או כמות של ירידה במשקל ואיום בנזק, ולא משנה איזו הוכחה יש.

# [3984f185] “{ $text }” calls upon a doctor, an expert or an agency in favour of a { $product }; no proof makes that lawful for food.
# $text: words of the post
# $product: a word of the list product-…
EU-CLM004-message = הניסוח “{ $text }” מגייס רופא, מומחה או רשות לטובת מוצר ({ $product }); שום הוכחה אינה מתירה זאת במזון.

# [b3bc1b76] Take it out.
EU-CLM004-fix = הסירו את זה.

## EU-CLM005 generic-green-claim

# [1522c859] generic-green-claim
EU-CLM005-name = טענה “ירוקה” כללית

# [378965ca] Generic environmental claims are banned in all circumstances unless the product has recognised excellent performance; claims of neutrality by offsets always.
EU-CLM005-why = טענות סביבתיות כלליות אסורות תמיד, אלא אם למוצר ביצועים סביבתיים מצוינים ומוכרים; טענות לניטרליות באמצעות קיזוז פליטות אסורות תמיד.

# [f23f787d] Say on the same medium exactly what is better and by which certified standard, or take the claim out.
EU-CLM005-fix = כתבו באותו מקום בדיוק מה עדיף ולפי איזה תקן מאושר, או הסירו את הטענה.

## EU-CLM010 scarcity-claim

# [cfa4dbd5] A false claim of very limited time is banned in all circumstances; whether it is false, only the trader knows.
EU-CLM010-why = טענה כוזבת לזמן מוגבל מאוד אסורה תמיד; אם היא כוזבת – יודע רק המוכר.

## EU-CLM011 approval-claim

# [7543b587] approval-claim
EU-CLM011-name = טענה לאישור

# [508154ce] The post says that somebody approved or recommended the product.
EU-CLM011-what = בפוסט נאמר שמישהו אישר את המוצר או המליץ עליו.

# [a13375aa] A false claim of approval or of a trust mark is banned in all circumstances.
EU-CLM011-why = טענה כוזבת לאישור או לתו אמון אסורה תמיד.

# [9aaae393] “{ $text }” names an approval or a recommendation. Was it given, for this product and this statement?
# $text: words of the post
EU-CLM011-ask = “{ $text }” – כאן נזכרים אישור או המלצה. האם אכן ניתנו, למוצר הזה ולאמירה הזאת?

# [e822ab03] Keep the document at hand, or take the statement out.
EU-CLM011-fix = החזיקו את המסמך בהישג יד, או הסירו את האמירה.

## EU-PRD006 crypto-promotion

# [95105588] Marketing of crypto-assets must be recognisable, fair and in line with the white paper, carry the prescribed statement, and come from or for an authorised firm.
EU-PRD006-why = שיווק של נכסי קריפטו חייב להיות מזוהה ככזה, הוגן ותואם את המסמך הלבן, לשאת את ההצהרה הקבועה בדין, ולהיעשות בידי חברה מורשית או בשמה.

## EU-PRD007 promotion-banned-for-influencers-in-france

# [a15198ab] promotion-banned-for-influencers-in-france
EU-PRD007-name = קידום האסור למשפיענים בצרפת

# [ba6f1a70] A post for a French public promotes what influencers may not promote.
EU-PRD007-what = פוסט לקהל צרפתי מקדם דבר שלמשפיענים אסור לקדם.

# [ffbeae76] France bans influencers from promoting cosmetic surgery, nicotine, unregistered crypto services, risky contracts and betting tips, with prison and fines.
EU-PRD007-why = צרפת אוסרת על משפיענים לקדם ניתוחים קוסמטיים, ניקוטין, שירותי קריפטו לא רשומים, חוזים מסוכנים וטיפים להימורים; העונש הוא מאסר וקנס.

# [417406cc] French law bans influencers from promoting this ({ $product }).
# $product: a word of the list product-…
EU-PRD007-message = הדין הצרפתי אוסר על משפיענים לקדם את זה ({ $product }).

# [b760eb37] Do not publish it for a French public.
EU-PRD007-fix = אל תפרסמו אותו לקהל צרפתי.
