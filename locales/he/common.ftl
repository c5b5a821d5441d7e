### common in he; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## ambiguous-label

# [47ebca89] The only label is a word that the law or its regulator refuses, or that readers do not clearly understand as advertising.
ambiguous-label-what = התווית היחידה היא מילה שהחוק או הרגולטור דוחים, או שקוראים אינם מבינים ממנה בבירור שזו פרסומת.

## platform-label-alone

# [eb4fcc98] platform-label-alone
platform-label-alone-name = תווית הפלטפורמה בלבד

# [30fdbb8d] Nothing but the platform's paid-partnership label discloses the advertising.
platform-label-alone-what = רק תווית השותפות בתשלום של הפלטפורמה מגלה שזו פרסומת.

# [5760025c] A platform's label is shown differently from surface to surface; regulators keep their own view of whether readers see it.
platform-label-alone-why = תווית של פלטפורמה נראית אחרת בכל מקום שבו הפוסט מוצג; לרגולטורים יש דעה משלהם בשאלה אם הקוראים רואים אותה.

# [d1ee69ab] Only the platform's own label says that this is advertising. Is it plainly visible wherever the post is shown?
platform-label-alone-ask = רק תווית הפלטפורמה אומרת שזו פרסומת. האם היא נראית היטב בכל מקום שבו הפוסט מוצג?

# [b582a446] Begin the text with “{ $label }” as well.
# $label: the label in the language of the post, such as Ad
platform-label-alone-fix = פתחו גם את הטקסט בתווית “{ $label }”.

## advertising-to-children

# [7dca4381] advertising-to-children
advertising-to-children-name = פרסומת לילדים

# [40253e0b] The post promotes something to an audience that is declared to be under age.
advertising-to-children-what = הפוסט מקדם משהו בפני קהל שלפי ההצהרה הוא של קטינים.

# [a7d62fed] Children do not tell advertising from other talk as adults do; the law gives them more protection and labels alone may not be enough.
advertising-to-children-why = ילדים אינם מבחינים בין פרסומת לדיבור אחר כמו מבוגרים; החוק מגן עליהם יותר, וייתכן שתווית לבדה אינה מספיקה.

# [f688df92] The audience is declared to be under age, and the post promotes something.
advertising-to-children-message = לפי ההצהרה הקהל הוא של קטינים, והפוסט מקדם משהו.

# [5deb7822] Do not urge children to buy or to ask for it; say in simple words, also in the picture, that it is advertising; have counsel read it.
advertising-to-children-fix = אל תדחקו בילדים לקנות או לבקש שיקנו להם; אמרו במילים פשוטות, גם בתמונה, שזו פרסומת; ותנו לעורך דין לעבור על הפוסט.

## giveaway-terms

# [df579fdb] giveaway-terms
giveaway-terms-name = תקנון להגרלה

# [ff422aaa] The post announces a giveaway or a prize draw.
giveaway-terms-what = הפוסט מכריז על הגרלה או על תחרות נושאת פרסים.

# [8c9b00d8] Prize draws need terms, and in some countries a notice or a permit before they are announced.
giveaway-terms-why = הגרלה צריכה תקנון, ובכמה מדינות גם הודעה לרשות או היתר לפני שמכריזים עליה.

# [2846babd] The post announces a giveaway (“{ $text }”).
# $text: words of the post
giveaway-terms-message = הפוסט מכריז על הגרלה (“{ $text }”).

# [cc9af962] See that the notice or permit that the law asks for is there before the post goes out, and give the terms.
giveaway-terms-fix = ודאו לפני הפרסום שיש הודעה או היתר כנדרש בחוק, והביאו את התקנון.

## unlicensed-advertiser

# [301cbf27] unlicensed-advertiser
unlicensed-advertiser-name = פרסום בלי רישיון

# [341ed062] The post advertises, and its author is declared to have no licence to do so.
unlicensed-advertiser-what = הפוסט הוא פרסומת, ולפי ההצהרה אין לכותב רישיון לפרסם.

# [8b7ee89c] The country lets only licensed persons advertise on social media, whether they are paid or not.
unlicensed-advertiser-why = במדינה הזאת רק בעלי רישיון רשאים לפרסם ברשתות חברתיות, בתשלום או בלעדיו.

# [ef74c33c] The post advertises, and its author is declared to hold no licence for that.
unlicensed-advertiser-message = הפוסט הוא פרסומת, ולפי ההצהרה אין לכותב רישיון לפרסם.

# [2f698584] Get the licence before posting, or leave the advertising to somebody who has one.
unlicensed-advertiser-fix = הוציאו רישיון לפני הפרסום, או השאירו את הפרסום למי שיש לו רישיון.

## says-there-is-no-licence

# [e2cda3b4] says-there-is-no-licence
says-there-is-no-licence-name = נאמר שאין רישיון

# [62f116a0] The post advertises, and its author says that there is no licence.
says-there-is-no-licence-what = הפוסט הוא פרסומת, ומי שכתב אותו אומר שאין לו רישיון.

# [b6aab989] The post advertises and says that there is no licence (“{ $text }”).
# $text: words of the post
says-there-is-no-licence-message = הפוסט הוא פרסומת, ונאמר בו שאין רישיון (“{ $text }”).

# [dee9c126] Get the licence before posting.
says-there-is-no-licence-fix = הוציאו רישיון לפני הפרסום.

## advertiser-licence-unknown

# [0c4c0cf4] advertiser-licence-unknown
advertiser-licence-unknown-name = לא ידוע אם יש רישיון פרסום

# [7e760b18] The post advertises, and nothing is declared about its author's licence.
advertiser-licence-unknown-what = הפוסט הוא פרסומת, ולא הוצהר דבר על רישיון של הכותב.

# [1ebf5e0c] The licence's number is shown on the account, not in the post; that it is not in the text proves nothing.
advertiser-licence-unknown-why = מספר הרישיון מוצג בחשבון ולא בפוסט; אם הוא אינו בטקסט, אין בכך ראיה לדבר.

# [5c3c98b4] The post advertises. Does its author hold the licence or permit that the country asks for? Its number stands on the account, which is not seen here.
advertiser-licence-unknown-ask = הפוסט הוא פרסומת. האם יש לכותב הרישיון או ההיתר שהמדינה דורשת? המספר מוצג בחשבון, שאינו נראה כאן.

# [b6dcb0e1] Declare `licensed` in the post's metadata.
advertiser-licence-unknown-fix = הצהירו על `licensed` בפרטי הפוסט (metadata).

## disease-claim-on-food

# [6c170db2] disease-claim-on-food
disease-claim-on-food-name = ייחוס ריפוי למזון

# [b39a30a5] A food or a supplement is said to treat, cure or prevent a disease.
disease-claim-on-food-what = למזון או לתוסף תזונה מיוחסים ריפוי, טיפול או מניעה של מחלה.

# [d7b26bec] The ban holds for the claim as such; proof or a source does not lift it, and no note beside it cures it.
disease-claim-on-food-why = האיסור חל על הטענה עצמה; הוכחה או מקור אינם מסירים אותו, ושום הערה לצידה אינה מתקנת אותה.

# [e866d309] “{ $text }” says of a { $product } that it treats, cures or prevents a disease. No proof makes that lawful for food.
# $text: words of the post
# $product: a word of the list product-…
disease-claim-on-food-message = הניסוח “{ $text }” מייחס למוצר ({ $product }) ריפוי, טיפול או מניעה של מחלה. במזון שום הוכחה אינה הופכת זאת לחוקי.

# [4b6fcdc7] Take the claim out. Only an authorised medicine may make it.
disease-claim-on-food-fix = הסירו את הטענה. רק תרופה מאושרת רשאית לטעון כך.

## disease-claim-on-cosmetic

# [a2ca441e] disease-claim-on-cosmetic
disease-claim-on-cosmetic-name = ייחוס ריפוי לתמרוק

# [44f99be8] A cosmetic is said to treat, cure or prevent a disease.
disease-claim-on-cosmetic-what = לתמרוק מיוחסים ריפוי, טיפול או מניעה של מחלה.

# [1854a8be] Such a claim makes a medicine of it, which it is not authorised as.
disease-claim-on-cosmetic-why = טענה כזו הופכת את המוצר לתרופה, ולכך הוא לא אושר.

# [728081c4] “{ $text }” says of a cosmetic that it treats, cures or prevents a disease.
# $text: words of the post
disease-claim-on-cosmetic-message = הניסוח “{ $text }” מייחס לתמרוק ריפוי, טיפול או מניעה של מחלה.

# [9ee0442a] Take the claim out; a cosmetic may speak of how the skin looks.
disease-claim-on-cosmetic-fix = הסירו את הטענה; על תמרוק מותר לומר איך נראה העור.

## health-benefit-of-food

# [3fffa942] health-benefit-of-food
health-benefit-of-food-name = טענת בריאות על מזון

# [1f1eca08] A food or a supplement is said to do the body good.
health-benefit-of-food-what = נאמר שמזון או תוסף תזונה מיטיב עם הגוף.

# [944a01e4] Health claims for food are allowed only in the authorised wording and under its conditions; a study does not replace the authorisation.
health-benefit-of-food-why = טענות בריאות על מזון מותרות רק בנוסח המאושר ובתנאיו; מחקר אינו תחליף לאישור.

# [b0031bbc] “{ $text }” is a health claim for a { $product }; only authorised claims may be made for one.
# $text: words of the post
# $product: a word of the list product-…
health-benefit-of-food-message = הניסוח “{ $text }” הוא טענת בריאות; על מוצר כזה ({ $product }) מותר לטעון רק טענות מאושרות.

# [1bf9191e] Use the authorised wording with its conditions, or take the claim out.
health-benefit-of-food-fix = השתמשו בנוסח המאושר ובתנאיו, או הסירו את הטענה.

## unsubstantiated-claim

# [9b04606d] unsubstantiated-claim
unsubstantiated-claim-name = טענה לא מבוססת

# [81c237e4] The post states as fact something that needs proof, and names nothing by which it could be checked.
unsubstantiated-claim-what = הפוסט מציג כעובדה דבר שטעון הוכחה, ולא צוין שום מקור שאפשר לבדוק.

# [1e0a99e4] Whoever advertises must hold the proof before publishing, and be able to show it.
unsubstantiated-claim-why = מי שמפרסם צריך להחזיק בהוכחה לפני הפרסום, ולהיות מסוגל להציג אותה.

# [25d88449] “{ $text }” states a fact that needs proof ({ $category }); the text names none that could be checked (support: { $support }).
# $text: words of the post
# $category: a word of the list claim-…
# $support: a word of the list support-…
unsubstantiated-claim-message = הניסוח “{ $text }” מציג עובדה שטעונה הוכחה ({ $category }); אין בטקסט הוכחה שאפשר לבדוק (ביסוס: { $support }).

# [5d478c75] Name the proof so that a reader can find it, or take the statement out.
unsubstantiated-claim-fix = ציינו את ההוכחה כך שהקוראים יוכלו למצוא אותה, או הסירו את האמירה.

## superlative-claim

# [b6e7e675] superlative-claim
superlative-claim-name = טענת “הכי טוב”

# [c9e467ea] The post claims the first place, or to be better than others, and names no basis for it.
superlative-claim-what = הפוסט טוען למקום ראשון או לעדיפות על אחרים, בלי לציין על סמך מה.

# [b0c13e9a] A comparison must be like with like and checkable; a first place needs data for the whole market.
superlative-claim-why = השוואה צריכה להיות בין דברים בני השוואה, וכזו שאפשר לבדוק; מקום ראשון דורש נתונים על השוק כולו.

# [06a76f7c] “{ $text }” claims the first place, or to be better than others, without a basis.
# $text: words of the post
superlative-claim-message = הניסוח “{ $text }” טוען למקום ראשון או לעדיפות על אחרים, בלי בסיס.

# [cbcfaeef] Name the market, the measure, the period and the source, or write it as an opinion.
superlative-claim-fix = ציינו את השוק, את המדד, את התקופה ואת המקור, או נסחו זאת כדעה.

## made-up-review

# [d8694e88] made-up-review
made-up-review-name = המלצה בדויה

# [d0b4d3ee] A machine wrote the account of a personal result.
made-up-review-what = מכונה כתבה סיפור על תוצאה אישית.

# [43e87ac7] Nobody had the experience that is told; a label that AI wrote it does not make the experience true.
made-up-review-why = איש לא חווה את מה שמסופר; תווית שאומרת שבינה מלאכותית כתבה את הטקסט אינה הופכת את החוויה לאמיתית.

# [0d2d0e86] “{ $text }” tells a personal result, and the text is declared to be machine-written.
# $text: words of the post
made-up-review-message = הניסוח “{ $text }” מספר על תוצאה אישית, ולפי ההצהרה הטקסט נכתב בידי מכונה.

# [7869978c] Let a person who used the thing tell what happened, or take the account out.
made-up-review-fix = תנו למי שהשתמש במוצר לספר מה קרה, או הסירו את הסיפור.

## unlabelled-ai-picture

# [7a32b6c6] unlabelled-ai-picture
unlabelled-ai-picture-name = תמונת בינה מלאכותית ללא סימון

# [79fd60f1] The picture or video of an advertising post is declared to be made by AI, and neither the post nor the platform says so.
unlabelled-ai-picture-what = לפי ההצהרה התמונה או הסרטון בפוסט פרסומי נוצרו בבינה מלאכותית, ולא הפוסט ולא הפלטפורמה אומרים זאת.

# [babfb32b] A picture that looks real is taken for real, whether it shows a person, a thing, a place or an event.
unlabelled-ai-picture-why = תמונה שנראית אמיתית נתפסת כאמיתית, בין שהיא מראה אדם ובין שחפץ, מקום או אירוע.

# [7328f761] The picture is declared to be made by AI, and nothing tells the reader.
unlabelled-ai-picture-message = לפי ההצהרה התמונה נוצרה בבינה מלאכותית, ודבר אינו מגלה זאת לקוראים.

# [99dad45a] Say in the post, at the beginning, that the picture was made with AI, or switch on the platform's AI label. A person's review of the text changes nothing for the picture.
unlabelled-ai-picture-fix = כתבו בתחילת הפוסט שהתמונה נוצרה בבינה מלאכותית, או הפעילו את תווית הבינה המלאכותית של הפלטפורמה. גם אם אדם עבר על הטקסט, לגבי התמונה זה אינו משנה.

## ai-picture-of-an-effect

# [81da5c44] ai-picture-of-an-effect
ai-picture-of-an-effect-name = תמונה מלאכותית כהוכחה לתוצאה

# [f06832d2] The post claims an effect, and the picture beside it is declared to be made or changed by AI.
ai-picture-of-an-effect-what = הפוסט טוען להשפעה של המוצר, ולפי ההצהרה התמונה שלצד הטענה נוצרה או שונתה בבינה מלאכותית.

# [d2e2158a] A made-up picture proves no effect. The label “AI” does not cure it, since the reader still takes the effect for real.
ai-picture-of-an-effect-why = תמונה בדויה אינה מוכיחה השפעה. התווית “AI” אינה פותרת זאת, כי הקוראים עדיין חושבים שההשפעה אמיתית.

# [c627a302] The post claims an effect beside a picture that is declared to be made by AI.
ai-picture-of-an-effect-message = הפוסט טוען להשפעה של המוצר, ולפי ההצהרה התמונה שלצד הטענה נוצרה בבינה מלאכותית.

# [07b155f8] Show an unedited picture of a real result, or take picture or claim out.
ai-picture-of-an-effect-fix = הביאו תמונה לא ערוכה של תוצאה אמיתית, או הסירו את התמונה או את הטענה.

## edited-body

# [8e5f9d59] edited-body
edited-body-name = גוף ערוך בתמונה

# [e66659fd] The picture of an advertising post shows a body or a face that was edited.
edited-body-what = בתמונה של פוסט פרסומי מופיעים גוף או פנים שנערכו.

# [d09c12f4] The law asks for a note on the picture, which the text does not show.
edited-body-why = החוק דורש הערה על התמונה עצמה, והטקסט אינו מראה אם היא שם.

# [bd77738d] The body or face in the picture is declared to be edited. Does the note that the law asks for stand on the picture itself?
edited-body-ask = לפי ההצהרה הגוף או הפנים בתמונה נערכו. האם ההערה שהחוק דורש מופיעה על התמונה עצמה?

# [8ddc8df0] Put the note on the picture in the form that the law asks for.
edited-body-fix = הוסיפו לתמונה את ההערה בצורה שהחוק דורש.

## unlabelled-ai-text-of-public-interest

# [3564e16b] unlabelled-ai-text-of-public-interest
unlabelled-ai-text-of-public-interest-name = טקסט מכונה בעניין ציבורי ללא סימון

# [f0476441] A machine wrote a text that informs the public, no person is declared to have reviewed it, and nothing says so.
unlabelled-ai-text-of-public-interest-what = מכונה כתבה טקסט שמיידע את הציבור, לא הוצהר שאדם עבר עליו, ודבר אינו מגלה שנכתב במכונה.

# [dc294b1e] For text, and for text only, the review and responsibility of a person take the place of a label.
unlabelled-ai-text-of-public-interest-why = בטקסט, ובטקסט בלבד, אדם שעבר עליו ולקח עליו אחריות בא במקום תווית.

# [480b188e] The text is declared to be machine-written and to inform the public; no label and no human review is declared.
unlabelled-ai-text-of-public-interest-message = לפי ההצהרה הטקסט נכתב בידי מכונה ומיידע את הציבור; לא הוצהר על תווית ולא על אדם שעבר עליו.

# [b18d2b72] Have a person review it and take responsibility, or say that it was written with AI.
unlabelled-ai-text-of-public-interest-fix = תנו לאדם לעבור על הטקסט ולקחת עליו אחריות, או כתבו שנכתב בבינה מלאכותית.

## tobacco-advertising

# [4410fa24] tobacco-advertising
tobacco-advertising-name = פרסום מוצרי עישון

# [7ae3b74f] The post promotes tobacco, nicotine or devices for it.
tobacco-advertising-what = הפוסט מקדם טבק, ניקוטין או מכשירים לצריכתם.

# [24da96b3] The law forbids it, or all but forbids it; a label as advertising cures nothing.
tobacco-advertising-why = החוק אוסר זאת לגמרי או כמעט לגמרי; תווית של פרסומת אינה מתקנת דבר.

# [0563a395] The post promotes tobacco or nicotine.
tobacco-advertising-message = הפוסט מקדם טבק או ניקוטין.

# [f3754e45] Do not publish it.
tobacco-advertising-fix = אל תפרסמו אותו.

## alcohol-advertising

# [1b1d9d51] alcohol-advertising
alcohol-advertising-name = פרסום אלכוהול

# [20c2a93e] The post promotes an alcoholic drink.
alcohol-advertising-what = הפוסט מקדם משקה אלכוהולי.

# [773a5d3d] The law forbids it, or sets limits to what may be said and shown and to whom.
alcohol-advertising-why = החוק אוסר זאת, או מגביל מה מותר לומר ולהראות ולמי.

# [20c2a93e] The post promotes an alcoholic drink.
alcohol-advertising-message = הפוסט מקדם משקה אלכוהולי.

# [85178574] Have counsel see whether it may be published at all, and with which warning.
alcohol-advertising-fix = בדקו עם עורך דין אם מותר בכלל לפרסם אותו, ועם איזו אזהרה.

## gambling-advertising

# [40f859bd] gambling-advertising
gambling-advertising-name = פרסום הימורים

# [6516286d] The post promotes gambling or betting.
gambling-advertising-what = הפוסט מקדם הימורים.

# [a3feaa46] Promoting it is a crime, or allowed to licensed operators alone and under limits.
gambling-advertising-why = קידום הימורים הוא עבירה פלילית, או מותר רק לבעלי רישיון ובמגבלות.

# [c04eef54] The post promotes gambling.
gambling-advertising-message = הפוסט מקדם הימורים.

# [5c2bbb6a] Do not publish it without the operator's licence for this country and counsel's word.
gambling-advertising-fix = אל תפרסמו אותו בלי רישיון של המפעיל למדינה הזאת ובלי אישור של עורך דין.

## infant-formula-advertising

# [cb0b695d] infant-formula-advertising
infant-formula-advertising-name = פרסום תחליפי חלב לתינוקות

# [9750019a] The post promotes infant formula.
infant-formula-advertising-what = הפוסט מקדם תחליף חלב לתינוקות.

# [5e8e4e8a] Its marketing to the public is forbidden or narrowly limited, to protect breastfeeding.
infant-formula-advertising-why = שיווק תחליפי חלב לציבור אסור או מוגבל מאוד, כדי להגן על ההנקה.

# [9750019a] The post promotes infant formula.
infant-formula-advertising-message = הפוסט מקדם תחליף חלב לתינוקות.

## prescription-medicine-advertising

# [44add32d] prescription-medicine-advertising
prescription-medicine-advertising-name = פרסום תרופת מרשם

# [fd0222f2] The post promotes a prescription medicine to the public.
prescription-medicine-advertising-what = הפוסט מקדם תרופת מרשם בפני הציבור.

# [ea7093e1] Prescription medicines may not be advertised to the public, or only with full information on risks.
prescription-medicine-advertising-why = אסור לפרסם תרופות מרשם לציבור, או שמותר רק עם מידע מלא על הסיכונים.

# [fd0222f2] The post promotes a prescription medicine to the public.
prescription-medicine-advertising-message = הפוסט מקדם תרופת מרשם בפני הציבור.

## health-ad-without-approval

# [db2337c0] health-ad-without-approval
health-ad-without-approval-name = פרסומת בריאות בלי אישור

# [410e1d61] The post advertises a medicine, a device or a supplement and shows no number of an approval.
health-ad-without-approval-what = הפוסט מפרסם תרופה, מכשיר רפואי או תוסף תזונה ואינו מציג מספר אישור.

# [6c01ae54] Such advertisements need the authority's approval before they are published, and its number is to be shown.
health-ad-without-approval-why = פרסומות כאלה טעונות אישור של הרשות לפני הפרסום, ויש להציג את מספרו.

# [559fe6bf] The post advertises a { $product } and shows no number of the authority's approval.
# $product: a word of the list product-…
health-ad-without-approval-message = הפוסט מפרסם מוצר ({ $product }) ואינו מציג מספר אישור של הרשות.

# [59bb2fb7] Get the approval of the advertisement, and show its number. The registration of the product is not the approval of its advertisement.
health-ad-without-approval-fix = השיגו אישור לפרסומת והציגו את מספרו. רישום המוצר אינו אישור לפרסומת שלו.

## clinic-advertising

# [82e87980] clinic-advertising
clinic-advertising-name = פרסום שירותי רפואה

# [bb21387d] The post promotes a clinic, a doctor or a treatment.
clinic-advertising-what = הפוסט מקדם מרפאה, רופא או טיפול.

# [783517a5] Advertising of medical services needs approval, or is limited in what it may show and promise.
clinic-advertising-why = פרסום של שירותי רפואה טעון אישור, או מוגבל במה שמותר להראות ולהבטיח בו.

# [1ac281a2] The post promotes a medical service.
clinic-advertising-message = הפוסט מקדם שירות רפואי.

# [b151fcae] See that the approval is there and its number shown; leave out before-and-after pictures, testimonials and discounts where the law forbids them.
clinic-advertising-fix = ודאו שיש אישור ושמספרו מוצג; אם החוק אוסר תמונות “לפני ואחרי”, המלצות והנחות – השמיטו אותן.

## investment-promotion

# [d0c6cd6f] investment-promotion
investment-promotion-name = קידום השקעות

# [2b32501e] The post invites to invest or to trade, or promises returns.
investment-promotion-what = הפוסט מזמין להשקיע או לסחור, או מבטיח תשואה.

# [d1f1cc85] Promoting investments is reserved to authorised firms and persons, or needs their approval, a risk warning and the promoter's interests.
investment-promotion-why = קידום השקעות מותר רק לגופים ולאנשים מורשים, או טעון אישור שלהם, אזהרת סיכון וגילוי של האינטרסים של המקדם.

# [58cb60f9] The post promotes an investment or promises returns.
investment-promotion-message = הפוסט מקדם השקעה או מבטיח תשואה.

# [9dd385ee] Publish it only with the authorisation that the law asks for, with its number, the risk and your own interest in it.
investment-promotion-fix = פרסמו אותו רק עם ההרשאה שהחוק דורש, וציינו את מספרה, את הסיכון ואת האינטרס שלכם.

## crypto-promotion

# [a0a26250] crypto-promotion
crypto-promotion-name = קידום קריפטו

# [dc61c021] The post promotes crypto-assets.
crypto-promotion-what = הפוסט מקדם נכסי קריפטו.

# [49521058] Promoting them needs a licence or authorisation, or is forbidden.
crypto-promotion-why = קידום נכסי קריפטו טעון רישיון או הרשאה, או אסור.

# [dc61c021] The post promotes crypto-assets.
crypto-promotion-message = הפוסט מקדם נכסי קריפטו.

# [11355722] Do not publish it without the authorisation that the law asks for.
crypto-promotion-fix = אל תפרסמו אותו בלי ההרשאה שהחוק דורש.

## property-ad-without-licence

# [177084d0] property-ad-without-licence
property-ad-without-licence-name = פרסומת נדל״ן בלי רישיון

# [fd3416af] The post advertises property and shows no licence number.
property-ad-without-licence-what = הפוסט מפרסם נדל״ן ואינו מציג מספר רישיון.

# [7ce43660] Property advertisements must carry the number of their licence.
property-ad-without-licence-why = פרסומת נדל״ן חייבת לשאת את מספר הרישיון שלה.

# [fd3416af] The post advertises property and shows no licence number.
property-ad-without-licence-message = הפוסט מפרסם נדל״ן ואינו מציג מספר רישיון.

# [95cff5bb] Show the number of the advertisement's licence.
property-ad-without-licence-fix = הציגו את מספר הרישיון של הפרסומת.
