### uk in he; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## UK-DSC001 undisclosed-advertising

# [a84be199] Anything received counts, also an unasked-for gift, a loan or a commission, and own brands; whether the brand had a say does not matter.
UK-DSC001-why = כל דבר שהתקבל נחשב, גם מתנה שלא ביקשו, השאלה או עמלה, וגם מותג של הכותב; לא משנה אם למותג הייתה השפעה על התוכן.

## UK-DSC002 ambiguous-label

# [40d3de16] ASA and CMA advise against these words as the only label; “sponsored” suggests that the brand paid and had no say, and is refused here though not in the United States.
UK-DSC002-why = ASA ו־CMA ממליצות לא להסתפק במילים האלה; “sponsored” נשמע כאילו המותג שילם ולא השפיע על התוכן, והמילה נדחית כאן אף שאינה נדחית בארצות הברית.

## UK-DSC005 label-in-another-language

# [f5e36c9b] The label is not in the language of the post. Does the average reader of this audience understand it?
UK-DSC005-ask = התווית אינה בשפת הפוסט. האם הקורא הממוצע בקהל הזה מבין אותה?

## UK-DSC008 conditional-label

# [8566b261] The part of the post that earns a commission must be labelled as advertising; “may” leaves it open.
UK-DSC008-why = יש לסמן כפרסומת את החלק בפוסט שמניב עמלה; “ייתכן” משאיר את הדבר פתוח.

## UK-DSC009 suspected-advertising

# [9e90f8fc] A gift or a tie of the past year counts too; only the author knows whether there is one.
UK-DSC009-why = גם מתנה או קשר מהשנה האחרונה נחשבים; רק מי שכתב יודע אם היו כאלה.

## UK-DSC011 brand-shares-the-duty

# [903a88dd] brand-shares-the-duty
UK-DSC011-name = גם המותג אחראי

# [0995a236] A post with a declared connection is not labelled clearly.
UK-DSC011-what = לפוסט יש קשר מוצהר, ואין בו תווית ברורה.

# [6db445b8] The brand must take steps that posts are labelled, even those about gifts nobody asked for.
UK-DSC011-why = המותג חייב לפעול כדי שהפוסטים יסומנו, גם כשמדובר במתנות שאיש לא ביקש.

# [2c3fb7e2] The post has a declared connection and no clear label. Did the brand take steps to have it labelled?
UK-DSC011-ask = לפוסט יש קשר מוצהר ואין בו תווית ברורה. האם המותג פעל כדי שיסומן?

# [0ff035e1] Agree on the label in writing, and check the post.
UK-DSC011-fix = סכמו על התווית בכתב, ובדקו את הפוסט.

## UK-GEN001 unlabelled-ai-picture

# [0110dfb4] The picture is declared to be made by AI. Would readers be misled without being told, and would telling them clarify it? A virtual influencer labels advertising as a person does.
UK-GEN001-ask = לפי ההצהרה התמונה נוצרה בבינה מלאכותית. האם הקוראים יוטעו אם לא יגלו להם, והאם הגילוי יבהיר את העניין? דמות וירטואלית מסמנת פרסומות כמו אדם.

## UK-CLM004 weight-loss-promise

# [a5409da9] weight-loss-promise
UK-CLM004-name = הבטחה לירידה במשקל

# [a58a0721] The post tells of a result or a health effect that may be about weight.
UK-CLM004-what = הפוסט מספר על תוצאה או על השפעה בריאותית שאולי נוגעות למשקל.

# [8402abc1] Amounts and rates of weight loss are barred for food and need trials on people elsewhere.
UK-CLM004-why = במזון אסור לציין כמה יורדים במשקל ובאיזה קצב, ובמוצרים אחרים נדרשים לכך ניסויים בבני אדם.

# [4b28ca3a] If this is about losing weight: does it promise an amount, a rate or a loss without effort? For food no amount or rate may be named, elsewhere it needs rigorous trials.
UK-CLM004-ask = אם מדובר בירידה במשקל: האם מובטחים כמות, קצב או ירידה בלי מאמץ? במזון אסור לציין כמות או קצב; במוצרים אחרים נדרשים ניסויים קפדניים.

# [b7b06a32] Leave out amounts, rates and “without effort”.
UK-CLM004-fix = השמיטו כמויות, קצב ו“בלי מאמץ”.

## UK-CLM008 environmental-claim

# [125e945d] An absolute green claim needs proof for the whole life of the product, and its basis told.
UK-CLM008-why = טענה “ירוקה” מוחלטת דורשת הוכחה לכל חיי המוצר, וצריך לומר על מה היא מבוססת.

## UK-PRD002 less-healthy-food

# [7fed40b2] less-healthy-food
UK-PRD002-name = מזון פחות בריא

# [8e1aa19f] Food is promoted for a payment, a gift or another incentive.
UK-PRD002-what = מזון מקודם תמורת תשלום, מתנה או תמריץ אחר.

# [3e3695d8] Paid online advertising of identifiable less healthy food has been banned since 5 January 2026; small businesses and brand-only posts are exempt.
UK-PRD002-why = פרסום מקוון בתשלום של מזון מזוהה שנחשב פחות בריא אסור מאז 5 בינואר 2026; עסקים קטנים ופוסטים שמציגים רק את המותג פטורים.

# [28f0f0f7] The post promotes food for a consideration. Can a less healthy food be identified, and is the brand no small business? Then it may not be published.
UK-PRD002-ask = הפוסט מקדם מזון בתמורה. האם אפשר לזהות בו מזון פחות בריא, והמותג אינו עסק קטן? אם כן, אסור לפרסם אותו.

# [8700ef36] Find out whether the product counts as less healthy before posting.
UK-PRD002-fix = לפני הפרסום בדקו אם המוצר נחשב פחות בריא.

## UK-LIC001 malformed-firm-number

# [dfa2d9a7] malformed-firm-number
UK-LIC001-name = מספר חברה פגום

# [157af6e4] A Firm Reference Number is named, and what follows does not have the form of one, or nothing follows.
UK-LIC001-what = מוזכר Firm Reference Number, ומה שבא אחריו אינו במבנה של מספר כזה, או שלא בא אחריו דבר.

# [3a466790] A number of another form cannot be looked up in the FCA's register.
UK-LIC001-why = מספר במבנה אחר אי אפשר לחפש במרשם של FCA.

# [275f3c28] “{ $text }” announces a Firm Reference Number, and no number of six or seven digits follows.
# $text: words of the post
UK-LIC001-message = “{ $text }” מבטיח Firm Reference Number, ולא בא אחריו מספר בן שש או שבע ספרות.

# [75ecde62] Give the number as the FCA's register has it.
UK-LIC001-fix = כתבו את המספר כפי שהוא במרשם של FCA.
