### il in he; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## IL-DSC001 undisclosed-advertising

# [39a69b64] A post from which its author gains, and which a reasonable reader may not take for advertising, counts as misleading even where all of it is true. The Authority takes an influencer's opinion with any reward for advertising.
IL-DSC001-why = פוסט שמי שכתב אותו מרוויח ממנו, ושקורא סביר עלול שלא להבין שהוא פרסומת, נחשב מטעה גם אם כל מה שנאמר בו נכון. הרשות להגנת הצרכן ולסחר הוגן רואה פרסומת בכל חוות דעת שמשפיענים כותבים בתמורה כלשהי.

## IL-DSC002 ambiguous-label

# [204a5908] The Attorney General asks for an express statement that it is advertising or funded content. “בשיתוף” is contested; the Attorney General refuses it, and a Tel Aviv court once accepted it in a settlement. “תוכן שיווקי” is the trade's own word.
IL-DSC002-why = היועץ המשפטי לממשלה דורש אמירה מפורשת שזו פרסומת או שהתוכן ממומן. “בשיתוף” שנוי במחלוקת: היועץ דוחה את המילה, ובית המשפט בתל אביב קיבל אותה פעם אחת בהסדר פשרה. “תוכן שיווקי” הוא המונח של הענף עצמו.

## IL-DSC009 suspected-advertising

# [148b06b9] Any benefit, before or after, makes the post advertising; tagging the brand does not say so.
IL-DSC009-why = כל טובת הנאה, לפני הפוסט או אחריו, הופכת אותו לפרסומת; תיוג המותג אינו אומר זאת.

## IL-DSC011 advertisement-dressed-as-news

# [4c099aea] advertisement-dressed-as-news
IL-DSC011-name = פרסומת במסווה של כתבה

# [5c3dddf9] An advertisement has the form of a report and does not say expressly that it is advertising.
IL-DSC011-what = פרסומת בצורת כתבה או ידיעה, בלי אמירה מפורשת שזו פרסומת.

## IL-GEN001 edited-body

# [069224b7] The body in the picture is declared to be edited. If a model's outline was narrowed: does the note of the law stand on the picture, plainly and on at least 7 % of it, and is there a medical certificate for an underweight model?
IL-GEN001-ask = לפי ההצהרה הגוף בתמונה נערך. אם היקפי הגוף של דוגמן או דוגמנית הוצרו: האם ההערה שהחוק דורש מופיעה על התמונה באופן ברור ועל 7% ממנה לפחות? ואם הם בתת־משקל – האם יש אישור רפואי?

## IL-GEN002 unlabelled-ai-picture

# [622df812] No law asks for an AI label as such; a picture that misleads on a material matter is misleading advertising, and a real person's likeness is protected.
IL-GEN002-why = אין חוק שדורש תווית של בינה מלאכותית כשלעצמה; תמונה שמטעה בעניין מהותי היא פרסומת מטעה, ודמותו של אדם אמיתי מוגנת.

## IL-CLM003 health-benefit-of-food

# [f1f0fe6f] The regulations on health claims under the law of 2015 were never made, so that even a mild claim for food is a risk.
IL-CLM003-why = התקנות על טענות בריאות לפי החוק משנת 2015 לא הותקנו מעולם, ולכן גם טענה מתונה על מזון היא סיכון.

## IL-PRD003 cannabis-advertising

# [98164a3d] cannabis-advertising
IL-PRD003-name = פרסום קנאביס

# [b5b255ea] The post promotes cannabis or CBD.
IL-PRD003-what = הפוסט מקדם קנאביס או CBD.

# [d881835d] Promoting medical cannabis is a crime; whether the ban reaches CBD cosmetics is for counsel.
IL-PRD003-why = קידום של קנאביס רפואי הוא עבירה פלילית; אם האיסור חל גם על תמרוקים עם CBD – זו שאלה לעורך דין.

# [b5b255ea] The post promotes cannabis or CBD.
IL-PRD003-message = הפוסט מקדם קנאביס או CBD.
