### ir in he; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## IR-DSC001 undisclosed-advertising

# [b2c585fa] Who gains by an advertisement must be clear and explicit; a named brand may satisfy that, and no article asks influencers for a word. That is why this is a review and no fail.
IR-DSC001-why = צריך להיות ברור ומפורש מי מרוויח מן הפרסומת; ייתכן שדי בשם של מותג, ואין סעיף שדורש ממשפיענים מילה מסוימת. לכן התוצאה כאן היא “לבדיקה” ולא “לא תקין”.

## IR-LIC001 unlicensed-advertiser

# [64a83a4d] A page that accepts advertisements needs a licence or acts through a licensed centre; only where advertising is its main work is it a breach by itself, which the post does not show.
IR-LIC001-why = עמוד שמקבל פרסומות צריך רישיון או פועל דרך מרכז מורשה; הפרה בפני עצמה יש רק אם פרסום הוא עיקר עיסוקו, וזאת הפוסט אינו מראה.

# [5f524c77] Act through a licensed advertising centre, or get the licence.
IR-LIC001-fix = פעלו דרך מרכז פרסום מורשה, או הוציאו רישיון.

## IR-GEN001 unlabelled-ai-picture

# [8f375068] The picture is declared to be made by AI. Does it mislead about the product, or change a real person's picture?
IR-GEN001-ask = לפי ההצהרה התמונה נוצרה בבינה מלאכותית. האם היא מטעה לגבי המוצר, או משנה תמונה של אדם אמיתי?

## IR-CLM002 unsubstantiated-claim

# [e15a59ab] Claims that cannot be proven, and scientific ones that no reliable source confirms, count as false advertising; who orders and who makes it are both liable.
IR-CLM002-why = טענות שאי אפשר להוכיח, וטענות מדעיות ששום מקור אמין אינו מאשר, נחשבות פרסום כוזב; גם המזמין וגם היוצר אחראים.

## IR-PRD003 harmful-goods-list

# [c6d6f673] harmful-goods-list
IR-PRD003-name = רשימת המוצרים המזיקים

# [68de8062] Food or drink is promoted.
IR-PRD003-what = הפוסט מקדם מזון או משקה.

# [86a494c9] Goods on the yearly list of the Ministry of Health may not be advertised in any medium.
IR-PRD003-why = מוצרים ברשימה השנתית של משרד הבריאות אסור לפרסם בשום אמצעי.

# [e7ba7e01] The post promotes food or drink. Is it on this year's list of harmful goods of the Ministry of Health (soft drinks, crisps …)? Those may not be advertised.
IR-PRD003-ask = הפוסט מקדם מזון או משקה. האם הוא ברשימת המוצרים המזיקים של משרד הבריאות לשנה זו (משקאות מוגזים, חטיפי תפוחי אדמה …)? אותם אסור לפרסם.

# [8a7445a7] Look the product up in the list of the year.
IR-PRD003-fix = חפשו את המוצר ברשימה של השנה.
