### th in he; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## TH-DSC001 undisclosed-advertising

# [af2f3da3] No statute prescribes a label for influencers; a hidden paid review is attacked as misleading. That is why this is a review and no fail. Platforms may ask for more.
TH-DSC001-why = אין חוק שקובע תווית למשפיענים; המלצה בתשלום שהתשלום עליה מוסתר מותקפת כהטעיה. לכן התוצאה כאן היא “לבדיקה” ולא “לא תקין”. ייתכן שהפלטפורמות דורשות יותר.

## TH-DSC005 label-in-another-language

# [e14d6fd0] What is essential in an advertisement must stand in Thai or be translated, so that “#ad” on a Thai post does not do.
TH-DSC005-why = הדברים המהותיים בפרסומת חייבים להיות בתאית או מתורגמים, ולכן “#ad” בפוסט בתאית אינו מספיק.

## TH-LIC001 direct-seller-registration

# [8808b902] direct-seller-registration
TH-LIC001-name = רישום של מוכר ישיר

# [ba910d3e] The author sells own goods online.
TH-LIC001-what = הכותב מוכר מוצרים שלו באינטרנט.

# [8a9bc17b] Who sells directly online above a threshold must be registered.
TH-LIC001-why = מי שמוכר ישירות באינטרנט מעל סף מסוים חייב ברישום.

# [cc18d58d] The author sells online. Is a registration as direct marketer with the OCPB needed (revenue above the threshold), and is there one?
TH-LIC001-ask = הכותב מוכר באינטרנט. האם נדרש רישום כמשווק ישיר ברשות הגנת הצרכן (OCPB) בשל הכנסות מעל הסף, והאם יש כזה?

# [0ebae450] Register, or note why it is not needed.
TH-LIC001-fix = הירשמו, או תעדו למה אין צורך ברישום.

## TH-GEN001 unlabelled-ai-picture

# [1684f2e8] A notification on AI in advertising exists; its text, date and wording are not confirmed.
TH-GEN001-why = קיימת הודעה רשמית על בינה מלאכותית בפרסום; הטקסט, התאריך והנוסח שלה לא אומתו.

## TH-CLM001 superlative-claim

# [e8ab5b19] Superlatives, comparisons, research and awards need proof, the institute named, and proof within 15 days when asked for.
TH-CLM001-why = סופרלטיבים, השוואות, מחקרים ופרסים דורשים הוכחה וציון של שם המכון, ויש להציג את ההוכחה בתוך 15 יום אם נדרשים לכך.

## TH-CLM003 guarantee-claim

# [453afbe7] A guarantee must say who guarantees, for how long and on which conditions.
TH-CLM003-why = בהבטחה או באחריות צריך לומר מי נותן אותן, לכמה זמן ובאילו תנאים.

# [a61120a8] Say who guarantees what, until when and on which conditions.
TH-CLM003-fix = כתבו מי מבטיח מה, עד מתי ובאילו תנאים.

## TH-CLM006 disease-claim-on-cosmetic

# [18f18031] A cosmetic needs no advertising number and none exists, but it may make no medical claim.
TH-CLM006-why = תמרוק אינו צריך מספר היתר פרסום ואין מספר כזה, אבל אסור לטעון לגביו טענה רפואית.

## TH-CLM007 food-benefit-without-advertising-number

# [5d0fc408] food-benefit-without-advertising-number
TH-CLM007-name = תועלת של מזון בלי מספר היתר פרסום

# [8396c958] A food or a supplement is said to do the body good, and no number of the permit for its advertising is shown.
TH-CLM007-what = נטען שמזון או תוסף מועיל לגוף, ולא מוצג מספר היתר לפרסומת.

# [38c46953] A claim of benefit for food needs the permit “ฆอ.” of the advertisement. The number “อย.” is the registration of the product and no permit for its advertising. A price or a name alone needs none.
TH-CLM007-why = טענה לתועלת של מזון צריכה היתר “ฆอ.” לפרסומת. המספר “อย.” הוא רישום המוצר ואינו היתר לפרסם אותו. מחיר או שם לבדם אינם צריכים היתר.

# [bcc62d0a] “{ $text }” is a health claim for a { $product }, and the post shows no number of the permit “ฆอ.” for its advertising.
# $text: words of the post
# $product: a word of the list product-…
TH-CLM007-message = הניסוח “{ $text }” הוא טענת בריאות על מוצר ({ $product }), ובפוסט אין מספר של היתר הפרסום “ฆอ.”.

# [dbfd2c57] Get the permit and show its “ฆอ.” number, or leave the benefit out.
TH-CLM007-fix = השיגו היתר והציגו את מספר ה“ฆอ.”, או השמיטו את התועלת.

## TH-LIC003 malformed-permit-number

# [5f9a5f54] malformed-permit-number
TH-LIC003-name = מספר היתר פגום

# [90287d4e] A number of an advertising permit does not have the form of one.
TH-LIC003-what = מספר של היתר פרסום אינו במבנה הנכון.

# [efc5e3f8] A permit's number has a number and the year of the Buddhist era; another form cannot be looked up.
TH-LIC003-why = במספר של היתר יש מספר ושנה לפי הלוח הבודהיסטי; מספר במבנה אחר אי אפשר לחפש.

# [06909418] “{ $text }” does not have the form of a permit's number (such as ฆอ. 123/2568).
# $text: words of the post
TH-LIC003-message = “{ $text }” אינו במבנה של מספר היתר (כמו ฆอ. 123/2568).

# [2dcd7368] Write the number as the permit has it.
TH-LIC003-fix = כתבו את המספר כפי שהוא בהיתר.

## TH-PRD001 medicine-ad-without-permit

# [6b6338f5] medicine-ad-without-permit
TH-PRD001-name = פרסומת לתרופה בלי היתר

## TH-PRD002 device-ad-without-permit

# [9be8386e] device-ad-without-permit
TH-PRD002-name = פרסומת למכשיר רפואי בלי היתר

## TH-PRD005 alcohol-advertising

# [0b90b91b] The amended Act bans advertising, and the use of one's reputation to promote alcohol.
TH-PRD005-why = החוק המתוקן אוסר על הפרסום, וגם על שימוש במוניטין אישי לקידום אלכוהול.

## TH-PRD006 alcohol-advertising-before-2025

# [7e6ce48b] alcohol-advertising-before-2025
TH-PRD006-name = פרסום אלכוהול לפני 2025

# [5abe7277] The older s. 32 banned alcohol advertising too, with other limits.
TH-PRD006-why = גם סעיף 32 הישן אסר לפרסם אלכוהול, במגבלות אחרות.

## TH-PRD010 crypto-promotion

# [08cbc8f2] Digital assets may be advertised only with balanced risks, a risk warning of set size, and in official channels.
TH-PRD010-why = נכסים דיגיטליים מותר לפרסם רק בהצגה מאוזנת של הסיכונים, עם אזהרת סיכון בגודל קבוע ובערוצים רשמיים.
