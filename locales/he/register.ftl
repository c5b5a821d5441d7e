### register in he; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## REG001 approved-claim-used

# [4de8e481] approved-claim-used
REG001-name = טענה מאושרת

# [ab214681] The post makes an approved claim, in force on its day and in its jurisdictions, with its disclaimers beside it.
REG001-what = בפוסט טענה מאושרת, בתוקף ביום הפרסום ובמדינות שבהן הפוסט נבדק, וההסתייגויות שלה לצידה.

# [2447f19e] A claim whose proof is on record needs no second look; the reference says where the proof is.
REG001-why = טענה שההוכחה שלה רשומה אינה צריכה בדיקה נוספת; במרשם כתוב היכן ההוכחה.

# [6f25a5c3] “{ $text }” is approved: { $claim }, evidence { $evidence }, until { $expires }.
# $text: words of the post
# $claim: the id of an approved claim
# $evidence: one or more of proof-told
# $expires: a day such as 2026-12-31, or the text of no-end
REG001-message = “{ $text }” היא טענה מאושרת: { $claim }. הוכחה: { $evidence }; תום התוקף: { $expires }.

# [eb207b37] Nothing; see that the conditions of the approval are met.
REG001-fix = אין צורך לתקן; ודאו רק שתנאי האישור מתקיימים.

## REG002 approval-not-in-force

# [76ac3359] approval-not-in-force
REG002-name = האישור אינו בתוקף

# [58ca10c6] The post makes a claim whose approval has expired, or has not begun, on the day of the post.
REG002-what = בפוסט טענה שתוקף האישור שלה פג, או עדיין לא התחיל, ביום הפרסום.

# [1fcaa252] Proof ages - studies are withdrawn, products and permits change; an approval holds for its time.
REG002-why = הוכחות מתיישנות: מחקרים נמשכים, מוצרים והיתרים משתנים. אישור תקף לזמנו בלבד.

# [b3e16cd7] “{ $text }” is claim { $claim }, { $standing } on the day of the post: approved { $approved_on }, until { $expires }.
# $text: words of the post
# $claim: the id of an approved claim
# $standing: a word of the list standing-…
# $approved_on: a day such as 2026-01-31
# $expires: a day such as 2026-12-31, or the text of no-end
REG002-message = “{ $text }” היא טענה { $claim }, ומצבה ביום הפרסום: { $standing }. יום האישור: { $approved_on }; תום התוקף: { $expires }.

# [f25b8993] Renew the approval, or take the claim out.
REG002-fix = חדשו את האישור, או הסירו את הטענה.

## REG003 disclaimer-missing

# [f4c2d207] disclaimer-missing
REG003-name = חסרה הסתייגות

# [21b467b7] The post makes an approved claim without a disclaimer that the approval wants beside it.
REG003-what = בפוסט טענה מאושרת בלי ההסתייגות שהאישור דורש לצידה.

# [b79f4d4a] The claim was approved together with the disclaimer; without it readers take more from the claim than the proof gives.
REG003-why = הטענה אושרה יחד עם ההסתייגות; בלעדיה הקוראים מבינים מן הטענה יותר ממה שהוכח.

# [ef856049] “{ $text }” (approved claim { $claim }) stands without its disclaimer: “{ $disclaimer }”.
# $text: words of the post
# $claim: the id of an approved claim
# $disclaimer: words of the register
REG003-message = “{ $text }” (טענה מאושרת { $claim }) מופיעה בלי ההסתייגות שלה: “{ $disclaimer }”.

# [124f5c10] Add beside the claim: “{ $disclaimer }”
# $disclaimer: words of the register
REG003-fix = הוסיפו ליד הטענה: “{ $disclaimer }”

## REG004 outside-its-jurisdiction

# [6d3853a4] outside-its-jurisdiction
REG004-name = לא אושרה למדינה הזאת

# [68ce5e23] The post makes an approved claim in a jurisdiction for which it is not approved.
REG004-what = בפוסט טענה מאושרת, אבל לא למדינה שלפי דיניה הוא נבדק.

# [7eb0518d] What counts as proof, and what may be claimed at all, differs from country to country.
REG004-why = מה נחשב הוכחה, ומה בכלל מותר לטעון, משתנה ממדינה למדינה.

# [8d1a426e] “{ $text }” is claim { $claim }, approved for { $holds_in }; this post is judged for { $places } too.
# $text: words of the post
# $claim: the id of an approved claim
# $holds_in: words of the list jurisdiction-…, or the text of all-jurisdictions
# $places: words of the list jurisdiction-…
REG004-message = “{ $text }” היא טענה { $claim }, שאושרה עבור: { $holds_in }. הפוסט נבדק גם לפי: { $places }.

# [5ade535c] Tell where the post is shown (--jurisdiction, meta.region), have the claim approved there, or take it out.
REG004-fix = ציינו היכן הפוסט מוצג (--jurisdiction, meta.region), אשרו את הטענה גם שם, או הסירו אותה.

## REG005 close-to-an-approved-claim

# [b12abe25] close-to-an-approved-claim
REG005-name = קרובה לטענה מאושרת

# [05f8db6e] The post makes a claim without proof in nearly the words of an approved one.
REG005-what = בפוסט טענה בלי הוכחה, כמעט במילים של טענה מאושרת.

# [f6a1f6f8] Another wording can promise more than the proof gives; only a reviewer can say that it does not.
REG005-why = ניסוח אחר עלול להבטיח יותר ממה שהוכח; רק אדם יכול לקבוע שאינו כזה.

# [1808cc38] “{ $text }” is close to approved claim { $claim } (likeness { $likeness }): “{ $approved_text }”. Does it say the same?
# $text: words of the post
# $claim: the id of an approved claim
# $likeness: a number such as 0.93
# $approved_text: words of the register
REG005-ask = “{ $text }” קרובה לטענה המאושרת { $claim } (דמיון { $likeness }): “{ $approved_text }”. האם נאמר בה אותו דבר?

# [52203404] Use the approved words, or have these approved.
REG005-fix = השתמשו בנוסח המאושר, או אשרו גם את הנוסח הזה.

## REG006 approved-for-others

# [ada12be9] approved-for-others
REG006-name = אושרה לאחרים

# [6cc0f2a2] The post has the words of a claim that is approved for other brands or authors only.
REG006-what = הפוסט משתמש במילים של טענה שאושרה רק למותגים או לכותבים אחרים.

# [2d451f34] The same words about another product are another claim.
REG006-why = אותן מילים על מוצר אחר הן טענה אחרת.

# [95dc8d4b] “{ $text }” has the words of claim { $claim }, which holds for { $handles } only; the post is not theirs and does not mention them.
# $text: words of the post
# $claim: the id of an approved claim
# $handles: names such as @acme
REG006-message = “{ $text }” היא הנוסח של טענה { $claim }, שתקפה רק עבור { $handles }; הפוסט אינו שלהם ואינו מזכיר אותם.

# [580666ba] Name the brand, or tell the author (meta.author).
REG006-fix = ציינו את המותג, או מי כתב את הפוסט (meta.author).
