### core in he; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## DSC001 undisclosed-advertising

# [7dfec0fc] undisclosed-advertising
DSC001-name = פרסומת סמויה

# [40e24e23] The post shows a material connection (payment, a gift, a code, an affiliate link, an own brand, a call to buy) and says nowhere that it is advertising.
DSC001-what = הפוסט מראה קשר מסחרי (תשלום, מתנה, קוד הנחה, קישור שותפים, מותג של הכותב, קריאה לקנות), ובשום מקום לא נאמר בו שזו פרסומת.

# [ac3cb966] A reader weighs praise differently when its author gains by it. Hiding the gain is the breach that regulators pursue first.
DSC001-why = שבחים נשמעים אחרת כשמי שכותב אותם מרוויח מהם. הסתרת הרווח היא ההפרה הראשונה שרגולטורים מטפלים בה.

# [b681b870] The post shows a connection to what it promotes (“{ $text }”) and no disclosure.
# $text: words of the post
DSC001-message = הפוסט מראה קשר מסחרי למה שהוא מקדם (“{ $text }”), ואין בו גילוי נאות.

# [2e4846e5] Begin the post with “{ $label }”, or switch on the platform's paid-partnership label.
# $label: the label in the language of the post, such as Ad
DSC001-fix = פתחו את הפוסט בתווית “{ $label }”, או הפעילו את תווית השותפות בתשלום של הפלטפורמה.

## DSC002 ambiguous-label

# [0ff7ee6f] ambiguous-label
DSC002-name = תווית עמומה

# [8740ced6] The only disclosure is a word that readers do not understand as advertising, such as “#sp”, “collab”, “thanks to”, “hosted by”.
DSC002-what = הגילוי היחיד הוא מילה שקוראים אינם מבינים ממנה שזו פרסומת, כמו “#sp”, “קולאב”, “תודה ל…” או “התארחנו אצל…”.

# [1e5603f5] Surveys of regulators show that most readers do not take these words for advertising; they are the commonest failed label.
DSC002-why = סקרים של רגולטורים מראים שרוב הקוראים אינם מבינים ממילים כאלה שמדובר בפרסומת; אין פגם נפוץ מזה בתוויות.

# [e6a8883b] “{ $text }” does not tell an ordinary reader that this is advertising.
# $text: words of the post
DSC002-message = קורא רגיל לא יבין מ“{ $text }” שזו פרסומת.

# [31bd48b1] Begin the post with “{ $label }”; the vaguer words may stay where they are.
# $label: the label in the language of the post, such as Ad
DSC002-fix = פתחו את הפוסט בתווית “{ $label }”; המילים העמומות יכולות להישאר במקומן.

## DSC003 buried-label

# [cc556acc] buried-label
DSC003-name = תווית קבורה

# [f425471f] The label stands only in a pile of five or more hashtags, or at the end of a long text.
DSC003-what = התווית מופיעה רק בתוך ערימה של חמישה האשטגים או יותר, או בסוף טקסט ארוך.

# [18af7323] A label that nobody reads discloses nothing.
DSC003-why = תווית שאיש אינו קורא אינה מגלה דבר.

# [30b6e414] The label “{ $text }” is buried where few readers see it.
# $text: words of the post
DSC003-message = התווית “{ $text }” קבורה במקום שמעטים יראו אותה.

# [8c38441d] Move the label to the beginning: “{ $label }”.
# $label: the label in the language of the post, such as Ad
DSC003-fix = העבירו את התווית להתחלה: “{ $label }”.

## DSC004 label-below-the-fold

# [68a1a1b5] label-below-the-fold
DSC004-name = תווית שמופיעה אחרי “עוד”

# [e2923d3f] The label stands after the platform's cut, where a reader must tap “more” to see it.
DSC004-what = התווית מופיעה אחרי המקום שבו הפלטפורמה קוטעת את הטקסט, וכדי לראות אותה צריך ללחוץ על “עוד”.

# [3dd666bb] Most readers never open the rest of a caption.
DSC004-why = רוב הקוראים אינם פותחים את המשך הכיתוב.

# [5a635bf8] The label “{ $text }” stands after the platform's cut.
# $text: words of the post
DSC004-message = התווית “{ $text }” מופיעה אחרי המקום שבו הפלטפורמה קוטעת את הטקסט.

## DSC005 label-in-another-language

# [e0124498] label-in-another-language
DSC005-name = תווית בשפה אחרת

# [335d894d] The label is in another language than the post.
DSC005-what = התווית כתובה בשפה אחרת מזו של הפוסט.

# [8ba1f328] The people to whom the post speaks may not read the label's language; some regulators accept it, most want the audience's own.
DSC005-why = ייתכן שהקהל שאליו הפוסט פונה אינו קורא את שפת התווית; יש רגולטורים שמסתפקים בה, אבל רובם דורשים את שפת הקהל.

# [520516e9] The label “{ $text }” is not in the language of the post.
# $text: words of the post
DSC005-message = התווית “{ $text }” אינה בשפת הפוסט.

# [103d136e] Add the label in the language of the post: “{ $label }”.
# $label: the label in the language of the post, such as Ad
DSC005-fix = הוסיפו תווית בשפת הפוסט: “{ $label }”.

## DSC006 denied-advertising

# [69bf7b22] denied-advertising
DSC006-name = הכחשת פרסומת

# [da4101ee] The post denies being advertising although it shows a connection.
DSC006-what = בפוסט נאמר שאינו פרסומת, אף שהוא מראה קשר מסחרי.

# [bb27c7d8] A false denial misleads more than silence.
DSC006-why = הכחשה כוזבת מטעה יותר משתיקה.

# [54efb4a5] The post denies being advertising although it shows a connection (“{ $text }”).
# $text: words of the post
DSC006-message = בפוסט נאמר שאינו פרסומת, אף שהוא מראה קשר מסחרי (“{ $text }”).

# [6f4ac784] Delete the denial and begin the post with “{ $label }”.
# $label: the label in the language of the post, such as Ad
DSC006-fix = מחקו את ההכחשה ופתחו את הפוסט בתווית “{ $label }”.

## DSC007 obfuscated-label

# [466f84ac] obfuscated-label
DSC007-name = תווית בכתיב מטשטש

# [87deb423] The label is spelled so that people or machines stumble over it, with dots, spaces, signs or look-alike letters.
DSC007-what = התווית כתובה כך שאנשים או מכונות יתקשו לזהות אותה: עם נקודות, רווחים, סימנים או אותיות דומות.

# [463535ec] A label in disguise is meant not to be found.
DSC007-why = תווית מוסווית נועדה לא להימצא.

# [39a415ec] The label “{ $text }” is spelled so that it is hard to recognise.
# $text: words of the post
DSC007-message = התווית “{ $text }” כתובה כך שקשה לזהות אותה.

# [131e8fa3] Write the label plainly at the beginning: “{ $label }”.
# $label: the label in the language of the post, such as Ad
DSC007-fix = כתבו את התווית בכתיב רגיל בתחילת הפוסט: “{ $label }”.

## DSC008 conditional-label

# [a658c257] conditional-label
DSC008-name = תווית מותנית

# [bde415f7] The disclosure says only that something may be advertising.
DSC008-what = בגילוי נאמר רק שאולי מדובר בפרסומת.

# [5b9fbce0] The author knows whether it is; the reader cannot.
DSC008-why = מי שכתב את הפוסט יודע אם זו פרסומת; הקוראים אינם יכולים לדעת.

# [8b6e28a9] “{ $text }” leaves open whether this is advertising.
# $text: words of the post
DSC008-message = “{ $text }” – מהניסוח הזה לא ברור אם זו פרסומת.

# [ce28fef6] Say it definitely, at the beginning: “{ $label }”.
# $label: the label in the language of the post, such as Ad
DSC008-fix = אמרו זאת במפורש, כבר בהתחלה: “{ $label }”.

## DSC009 suspected-advertising

# [6a992727] suspected-advertising
DSC009-name = חשד לפרסומת

# [2090044b] A named brand or product is promoted, and nothing shows or discloses a connection.
DSC009-what = הפוסט מקדם מותג או מוצר בשמו, ודבר אינו מעיד על קשר מסחרי או מגלה אותו.

# [733c671d] Praise with details and a tag is how undisclosed advertising looks; only the author knows whether it is.
DSC009-why = שבחים עם פרטים ותיוג – כך נראית פרסומת סמויה; רק מי שכתב יודע אם זו אכן פרסומת.

# [cf5b9849] The post promotes a brand or product; nothing shows whether its author gains by it.
DSC009-message = הפוסט מקדם מותג או מוצר, ואי אפשר לדעת ממנו אם מי שכתב אותו מרוויח מכך.

# [c15c768d] If there is a payment, a gift or another connection, begin the post with “{ $label }”. If you paid for it yourself, say so.
# $label: the label in the language of the post, such as Ad
DSC009-fix = אם יש תשלום, מתנה או קשר אחר, פתחו את הפוסט בתווית “{ $label }”. אם שילמתם מכיסכם, כתבו זאת.

## CLM001 disease-claim

# [dd0230cd] disease-claim
CLM001-name = טענה לריפוי מחלה

# [40492629] The post says that something treats, cures, prevents or eases a disease or its symptoms, and names nothing by which it could be checked.
CLM001-what = בפוסט נטען שמשהו מטפל במחלה, מרפא או מונע אותה או מקל עליה או על תסמיניה, ולא צוין שום מקור שאפשר לבדוק.

# [dc9d4312] Claims about disease are banned for foods and cosmetics almost everywhere, and need authorisation for medicines.
CLM001-why = כמעט בכל מקום אסור לייחס למזון ולתמרוקים השפעה על מחלות, ולתרופות נדרש לשם כך אישור.

# [4163a27f] “{ $text }” says that something treats, cures, prevents or eases a disease or its symptoms; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM001-message = “{ $text }” היא טענה לריפוי של מחלה, לטיפול בה, למניעתה או להקלה בה או בתסמיניה; אין בטקסט הוכחה לכך (ביסוס: { $support }).

# [d6f35d97] Take the disease claim out. A medicine or device may make it only with its authorisation for that use and, where the law asks for it, the advertisement's permit number.
CLM001-fix = הסירו את הטענה. תרופה או מכשיר רפואי רשאים לטעון כך רק אם אושרו לשימוש הזה, ובמקום שהחוק דורש – עם מספר היתר הפרסום.

## CLM002 return-claim

# [ca6a866f] return-claim
CLM002-name = הבטחה לרווח

# [f0bdbaac] The post promises profit, income or freedom from financial risk, and names nothing by which it could be checked.
CLM002-what = הפוסט מבטיח רווח, הכנסה או השקעה ללא סיכון, ולא צוין שום מקור שאפשר לבדוק.

# [d5327471] No return is certain, and financial promotions need authorisation in most countries.
CLM002-why = אין תשואה בטוחה, וברוב המדינות נדרש אישור לקידום מוצרים פיננסיים.

# [222839f1] “{ $text }” promises profit, income or freedom from financial risk; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM002-message = הניסוח “{ $text }” מבטיח רווח, הכנסה או היעדר סיכון כספי; אין בטקסט הוכחה לכך (ביסוס: { $support }).

# [e2183e78] Take the promise out, or give typical results with their source and the risk beside them.
CLM002-fix = הסירו את ההבטחה, או הביאו תוצאות אופייניות עם מקורן ועם הסיכון לצידן.

## CLM003 safety-claim

# [2953a3b9] safety-claim
CLM003-name = טענת בטיחות

# [559bdd7c] The post says that something is wholly safe or without side effects, and names nothing by which it could be checked.
CLM003-what = בפוסט נטען שמשהו בטוח לגמרי או נטול תופעות לוואי, ולא צוין שום מקור שאפשר לבדוק.

# [30d5c619] Nothing is safe for everyone; the claim stops people from asking.
CLM003-why = שום דבר אינו בטוח לכולם; טענה כזו גורמת לאנשים לא לשאול.

# [aade35b5] “{ $text }” says that something is wholly safe or without side effects; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM003-message = לפי הניסוח “{ $text }” מדובר בדבר בטוח לגמרי או נטול תופעות לוואי; אין בטקסט הוכחה לכך (ביסוס: { $support }).

# [f32c2d88] Take it out, or name the test and the people it holds for.
CLM003-fix = הסירו את הטענה, או ציינו באיזו בדיקה מדובר ולגבי מי היא נכונה.

## CLM004 own-result-claim

# [3c363ee7] own-result-claim
CLM004-name = תוצאה אישית

# [4e7e2cc3] The post tells the author's own result so that others buy, and names nothing by which it could be checked.
CLM004-what = הפוסט מספר על תוצאה אישית כדי שאחרים יקנו, ולא צוין שום מקור שאפשר לבדוק.

# [ea41c1f9] An own result is read as what the buyer will get; it must be typical, or the typical result must stand beside it.
CLM004-why = הקוראים מבינים מתוצאה אישית מה יקבלו אם יקנו; היא צריכה להיות אופיינית, או שהתוצאה האופיינית תופיע לצידה.

# [5cb63e97] “{ $text }” tells the author's own result so that others buy; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM004-message = הניסוח “{ $text }” מספר על תוצאה אישית כדי שאחרים יקנו; אין בטקסט הוכחה לכך (ביסוס: { $support }).

# [5ca95c2f] Say what most people can expect, with the data for it, or tell the experience without the result.
CLM004-fix = כתבו למה רוב האנשים יכולים לצפות ועל סמך אילו נתונים, או ספרו על החוויה בלי התוצאה.

## CLM005 study-claim

# [83ed4e4e] study-claim
CLM005-name = הסתמכות על מחקר

# [70b65a1b] The post appeals to research that the reader cannot find, and names nothing by which it could be checked.
CLM005-what = הפוסט מסתמך על מחקר שהקוראים אינם יכולים למצוא, ולא צוין שום מקור שאפשר לבדוק.

# [f35bf491] “Studies show” without a study cannot be checked.
CLM005-why = “מחקרים מראים” בלי מחקר – אי אפשר לבדוק.

# [0e849e23] “{ $text }” appeals to research that the reader cannot find; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM005-message = הניסוח “{ $text }” מסתמך על מחקר שהקוראים אינם יכולים למצוא; אין בטקסט הוכחה לכך (ביסוס: { $support }).

# [73166c52] Name the study: authors, journal, year, a link or DOI; it must be about this product.
CLM005-fix = ציינו את המחקר: מחברים, כתב עת, שנה, קישור או DOI; המחקר צריך לעסוק במוצר הזה.

## CLM006 statistic-claim

# [1d39a66d] statistic-claim
CLM006-name = נתון בלי מקור

# [eda21f71] The post gives a number about people or results without a source, and names nothing by which it could be checked.
CLM006-what = הפוסט מביא נתון מספרי על אנשים או על תוצאות בלי מקור, ולא צוין שום מקור שאפשר לבדוק.

# [afd3d966] A number persuades because it seems measured; say by whom.
CLM006-why = מספר משכנע משום שהוא נראה כמו מדידה; כתבו מי מדד.

# [7f26bf36] “{ $text }” gives a number about people or results without a source; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM006-message = בניסוח “{ $text }” יש נתון מספרי על אנשים או על תוצאות בלי מקור; אין בטקסט הוכחה לכך (ביסוס: { $support }).

# [56382797] Give the source: who counted, when, how many.
CLM006-fix = ציינו את המקור: מי ספר, מתי וכמה.

## CLM007 authority-claim

# [733d980f] authority-claim
CLM007-name = הסתמכות על סמכות

# [bf6b25fa] The post appeals to doctors, experts or an agency that the reader cannot identify, and names nothing by which it could be checked.
CLM007-what = הפוסט מסתמך על רופאים, על מומחים או על רשות שהקוראים אינם יכולים לזהות, ולא צוין שום מקור שאפשר לבדוק.

# [783c1fae] Readers trust experts and agencies; the appeal must be true and checkable.
CLM007-why = קוראים סומכים על מומחים ועל רשויות; לכן ההסתמכות עליהם חייבת להיות נכונה וניתנת לבדיקה.

# [0bc71e5d] “{ $text }” appeals to doctors, experts or an agency that the reader cannot identify; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM007-message = הניסוח “{ $text }” מסתמך על רופאים, על מומחים או על רשות שהקוראים אינם יכולים לזהות; אין בטקסט הוכחה לכך (ביסוס: { $support }).

# [f6c39e8c] Name the agency and the number of the approval, or the expert and the connection.
CLM007-fix = ציינו את הרשות ואת מספר האישור, או את שם המומחה ואת הקשר שלו למותג.

## CLM008 health-benefit-claim

# [509c3418] health-benefit-claim
CLM008-name = טענה לתועלת בריאותית

# [4aebabc3] The post promises a benefit to health, weight, sleep or energy, and names nothing by which it could be checked.
CLM008-what = הפוסט מבטיח תועלת לבריאות, למשקל, לשינה או לאנרגיה, ולא צוין שום מקור שאפשר לבדוק.

# [42d58034] Health claims need evidence, for foods in many countries an authorised wording.
CLM008-why = טענות בריאות דורשות ראיות, ובמזון – במדינות רבות גם נוסח מאושר.

# [4ec301f5] “{ $text }” promises a benefit to health, weight, sleep or energy; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM008-message = הניסוח “{ $text }” מבטיח תועלת לבריאות, למשקל, לשינה או לאנרגיה; אין בטקסט הוכחה לכך (ביסוס: { $support }).

# [e78b78eb] Use the authorised wording for the ingredient, or say what it is rather than what it does.
CLM008-fix = השתמשו בנוסח שאושר לרכיב, או כתבו מהו המוצר ולא מה הוא עושה.

## CLM009 beauty-claim

# [54f03544] beauty-claim
CLM009-name = טענה ליעילות קוסמטית

# [dd2cd88c] The post promises a measurable effect on skin, hair or teeth, and names nothing by which it could be checked.
CLM009-what = הפוסט מבטיח השפעה מדידה על העור, על השיער או על השיניים, ולא צוין שום מקור שאפשר לבדוק.

# [bac8aaaf] Cosmetic effects must be shown by tests on the product.
CLM009-why = השפעה קוסמטית יש להוכיח בבדיקות של המוצר.

# [44ca7748] “{ $text }” promises a measurable effect on skin, hair or teeth; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM009-message = הניסוח “{ $text }” מבטיח השפעה מדידה על העור, על השיער או על השיניים; אין בטקסט הוכחה לכך (ביסוס: { $support }).

# [ca944b4f] Name the test, or say how it feels rather than what it changes.
CLM009-fix = ציינו את הבדיקה, או תארו את התחושה ולא את השינוי.

## CLM010 environmental-claim

# [dcf5adf5] environmental-claim
CLM010-name = טענה סביבתית

# [bc2e37ae] The post claims to be good or harmless for the environment, and names nothing by which it could be checked.
CLM010-what = בפוסט נטען שמשהו טוב לסביבה או אינו מזיק לה, ולא צוין שום מקור שאפשר לבדוק.

# [de937fac] Generic green claims mislead; in the EU they are banned from 27 September 2026.
CLM010-why = טענות “ירוקות” כלליות מטעות; באיחוד האירופי הן אסורות החל ב־27 בספטמבר 2026.

# [b688e152] “{ $text }” claims to be good or harmless for the environment; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM010-message = לפי הניסוח “{ $text }” מדובר בדבר שטוב לסביבה או אינו מזיק לה; אין בטקסט הוכחה לכך (ביסוס: { $support }).

# [4e6bd2bd] Name what is better, by how much, and the certificate or standard.
CLM010-fix = ציינו מה עדיף, בכמה, ולפי איזו תעודה או תקן.

## CLM011 market-position-claim

# [10e6ddc6] market-position-claim
CLM011-name = טענה למקום ראשון

# [10497f24] The post claims the first place in a market, and names nothing by which it could be checked.
CLM011-what = הפוסט טוען למקום ראשון בשוק, ולא צוין שום מקור שאפשר לבדוק.

# [502fad68] “Number one” and “the only” need data for the whole market.
CLM011-why = “מספר אחת” ו“היחיד” דורשים נתונים על השוק כולו.

# [746cbba5] “{ $text }” claims the first place in a market; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM011-message = הניסוח “{ $text }” טוען למקום ראשון בשוק; אין בטקסט הוכחה לכך (ביסוס: { $support }).

# [507bea64] Name the market, the period and the source, or write it as an opinion.
CLM011-fix = ציינו את השוק, את התקופה ואת המקור, או נסחו זאת כדעה.

## CLM012 comparative-claim

# [18758818] comparative-claim
CLM012-name = טענה השוואתית

# [1c8ac380] The post claims that something is better than others, or better by a stated amount (“twice as fast”), and names nothing by which it could be checked.
CLM012-what = בפוסט נטען שמשהו טוב מאחרים, או טוב יותר בשיעור נקוב (“מהיר פי שניים”), ולא צוין שום מקור שאפשר לבדוק.

# [e31eea6c] Comparisons must be like with like, and checkable.
CLM012-why = השוואה צריכה להיות בין דברים בני השוואה, וכזו שאפשר לבדוק.

# [0112e71f] “{ $text }” claims that something is better than others, or better by a stated amount; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM012-message = לפי הניסוח “{ $text }” מדובר בדבר שטוב מאחרים, או טוב יותר בשיעור נקוב; אין בטקסט הוכחה לכך (ביסוס: { $support }).

# [89e366b9] Name what is compared, by which test and when.
CLM012-fix = ציינו למה משווים, באיזו בדיקה ומתי.

## CLM013 guarantee-claim

# [b9331cfe] guarantee-claim
CLM013-name = הבטחת תוצאה

# [20c59cc9] The post guarantees a result, or success for everyone, and names nothing by which it could be checked.
CLM013-what = הפוסט מבטיח תוצאה, או הצלחה לכולם, ולא צוין שום מקור שאפשר לבדוק.

# [e29ee9ec] Nothing works for everyone.
CLM013-why = שום דבר אינו מצליח אצל כולם.

# [a7b7fd4e] “{ $text }” guarantees a result, or success for everyone; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM013-message = הניסוח “{ $text }” מבטיח תוצאה, או הצלחה לכולם; אין בטקסט הוכחה לכך (ביסוס: { $support }).

# [8beab0ed] Take it out; a refund policy may stay, as a term of sale.
CLM013-fix = הסירו את ההבטחה; מדיניות החזר כספי יכולה להישאר, כתנאי של המכירה.

## CLM014 scarcity-claim

# [859e1121] scarcity-claim
CLM014-name = לחץ של מלאי או זמן

# [8009e354] The post presses with little stock or little time, and names nothing by which it could be checked.
CLM014-what = הפוסט לוחץ במלאי מוגבל או בזמן קצר, ולא צוין שום מקור שאפשר לבדוק.

# [5ad0f500] Pressure is unfair unless the shortage is real.
CLM014-why = לחץ כזה אינו הוגן אלא אם המחסור אמיתי.

# [b629239a] “{ $text }” presses with little stock or little time; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
CLM014-message = הניסוח “{ $text }” לוחץ במלאי מוגבל או בזמן קצר; אין בטקסט הוכחה לכך (ביסוס: { $support }).

# [f3b08ce0] Give the real number or the end date, and keep to it.
CLM014-fix = ציינו את המספר האמיתי או את תאריך הסיום, ועמדו בהם.

## GEN001 assistant-preamble

# [2ee6260e] assistant-preamble
GEN001-name = פתיח של עוזר וירטואלי

# [aea27a28] The post holds an assistant's opening words.
GEN001-what = בפוסט נשארו מילות הפתיחה של עוזר וירטואלי.

# [bd808b21] It shows that a machine or a template wrote at least part of the post and that nobody read it before it went out; what it states may be unchecked too.
GEN001-why = זה סימן שמכונה או תבנית כתבו לפחות חלק מהפוסט ושאיש לא קרא אותו לפני הפרסום; ייתכן שגם הדברים שנאמרים בו לא נבדקו.

# [01fbc4f3] “{ $text }” is an assistant's opening words.
# $text: words of the post
GEN001-message = “{ $text }” – אלה מילות הפתיחה של עוזר וירטואלי.

# [d7e089a1] Remove it, and read the whole post once more.
GEN001-fix = מחקו את זה, וקראו שוב את הפוסט כולו.

## GEN002 assistant-refusal

# [e4165efc] assistant-refusal
GEN002-name = סירוב של צ׳אטבוט

# [e071c739] The post holds a chatbot's refusal.
GEN002-what = בפוסט נשאר סירוב של צ׳אטבוט.

# [11bb1dec] “{ $text }” is a chatbot's refusal.
# $text: words of the post
GEN002-message = “{ $text }” – זה סירוב של צ׳אטבוט.

## GEN003 unfilled-placeholder

# [b2f55846] unfilled-placeholder
GEN003-name = מקום שמור שלא מולא

# [d0b2309a] The post holds a placeholder that nobody filled in.
GEN003-what = בפוסט נשאר מקום שמור שאיש לא מילא.

# [38c905b4] “{ $text }” is a placeholder that nobody filled in.
# $text: words of the post
GEN003-message = “{ $text }” – זה מקום שמור שאיש לא מילא.

## GEN004 leaked-prompt

# [66e91831] leaked-prompt
GEN004-name = הנחיה שדלפה

# [70db7be0] The post holds the instruction to the generator itself.
GEN004-what = בפוסט נשארה ההנחיה שניתנה למחולל הטקסט.

# [5ec5ffbe] “{ $text }” is the instruction to the generator itself.
# $text: words of the post
GEN004-message = “{ $text }” – זו ההנחיה שניתנה למחולל הטקסט.

## GEN005 list-of-options

# [381144b5] list-of-options
GEN005-name = רשימת אפשרויות

# [a6fbca38] The post holds the generator's list of options.
GEN005-what = בפוסט נשארה רשימת האפשרויות של מחולל הטקסט.

# [5344a0e0] “{ $text }” is the generator's list of options.
# $text: words of the post
GEN005-message = “{ $text }” – זו רשימת האפשרויות של מחולל הטקסט.

## GEN006 citation-token

# [f2369f54] citation-token
GEN006-name = סימן ציטוט של צ׳אטבוט

# [98cc560a] The post holds a citation mark or link parameter of a chatbot.
GEN006-what = בפוסט נשאר סימן ציטוט או פרמטר של קישור מצ׳אטבוט.

# [cb0ece1b] “{ $text }” is a citation mark or link parameter of a chatbot.
# $text: words of the post
GEN006-message = “{ $text }” – זה סימן ציטוט או פרמטר של קישור מצ׳אטבוט.

## GEN007 assistant-closing-offer

# [18cbff3f] assistant-closing-offer
GEN007-name = הצעה מסיימת של עוזר

# [a854e16b] The post holds an assistant's closing offer.
GEN007-what = בפוסט נשארה ההצעה המסיימת של עוזר וירטואלי.

# [1147a1ac] “{ $text }” is an assistant's closing offer.
# $text: words of the post
GEN007-message = “{ $text }” – זו ההצעה המסיימת של עוזר וירטואלי.

## GEN008 markup-left-over

# [cd5e7c93] markup-left-over
GEN008-name = סימני עיצוב שנשארו

# [fa5df26b] The post holds Markdown signs that no platform shows as markup.
GEN008-what = בפוסט נשארו סימני Markdown ששום פלטפורמה אינה מציגה כעיצוב.

# [9975327d] “{ $text }” is Markdown signs that no platform shows as markup.
# $text: words of the post
GEN008-message = “{ $text }” – אלה סימני Markdown ששום פלטפורמה אינה מציגה כעיצוב.

## GEN009 stray-foreign-word

# [89ae588c] stray-foreign-word
GEN009-name = מילה תועה בשפה זרה

# [4db9ac85] The post holds a stray word of an unrelated language.
GEN009-what = בפוסט יש מילה תועה בשפה שאינה קשורה אליו.

# [f6e3b812] “{ $text }” is a stray word of an unrelated language.
# $text: words of the post
GEN009-message = “{ $text }” – זו מילה תועה בשפה שאינה קשורה לפוסט.

## GEN010 template-residue

# [e416ccbf] template-residue
GEN010-name = שריד של תבנית

# [bf434452] The post holds template code that was not filled in.
GEN010-what = בפוסט נשאר קוד של תבנית שלא מולאה.

# [35e16d33] “{ $text }” is template code that was not filled in.
# $text: words of the post
GEN010-message = “{ $text }” – זה קוד של תבנית שלא מולאה.

## EVA001 invisible-characters

# [4ce36c12] invisible-characters
EVA001-name = תווים בלתי נראים

# [9032fb6b] The post holds invisible characters inside a word.
EVA001-what = בפוסט יש תווים בלתי נראים בתוך מילה.

# [adc3afc1] It hides words from readers who use screen readers, from search and from checks; sometimes by accident, sometimes not.
EVA001-why = כך מילים נסתרות ממי שמשתמש בקורא מסך, מחיפוש ומבדיקות; לפעמים בטעות, לפעמים לא.

# [1db97647] “{ $text }” holds invisible characters inside a word.
# $text: words of the post
EVA001-message = ב“{ $text }” יש תווים בלתי נראים בתוך מילה.

# [3ca63165] Write it in ordinary letters.
EVA001-fix = כתבו את זה באותיות רגילות.

## EVA002 direction-override

# [2678ebf1] direction-override
EVA002-name = היפוך סדר האותיות

# [52608491] The post holds a control that reverses the order of letters.
EVA002-what = בפוסט יש תו בקרה שהופך את סדר האותיות.

# [304c1f40] “{ $text }” holds a control that reverses the order of letters.
# $text: words of the post
EVA002-message = ב“{ $text }” יש תו בקרה שהופך את סדר האותיות.

## EVA003 look-alike-letters

# [128d043c] look-alike-letters
EVA003-name = אותיות דומות מכתב אחר

# [a7c1057b] The post holds letters of another script that look like the word's own.
EVA003-what = בפוסט יש אותיות מכתב אחר שנראות כמו אותיות המילה.

# [6ff3d25c] “{ $text }” holds letters of another script that look like the word's own.
# $text: words of the post
EVA003-message = ב“{ $text }” יש אותיות מכתב אחר שנראות כמו אותיות המילה.

## EVA004 stylised-letters

# [a54c64f2] stylised-letters
EVA004-name = אותיות מסוגננות

# [5b0c07f3] The post holds letters from the mathematical or enclosed alphabets.
EVA004-what = בפוסט יש אותיות מתמטיות או אותיות בתוך עיגול או מסגרת.

# [159cf9b6] “{ $text }” holds letters from the mathematical or enclosed alphabets.
# $text: words of the post
EVA004-message = ב“{ $text }” יש אותיות מתמטיות או אותיות בתוך עיגול או מסגרת.

## EVA005 separated-letters

# [562e7823] separated-letters
EVA005-name = אותיות מופרדות

# [5f5346d1] The post holds a label whose letters are set apart or replaced by signs.
EVA005-what = בפוסט יש תווית שאותיותיה מופרדות או שסימנים באים במקומן.

# [595d656b] “{ $text }” holds a label whose letters are set apart or replaced by signs.
# $text: words of the post
EVA005-message = ב“{ $text }” יש תווית שאותיותיה מופרדות או שסימנים באים במקומן.
