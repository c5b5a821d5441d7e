### platforms in he; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## PF-DSC001 meta-label-off

# [2b31e316] meta-label-off
PF-DSC001-name = תווית השותפות כבויה במטא

# [c2347db8] A post on Instagram or Facebook shows a partner's payment, gift or loan, and the paid-partnership label is declared to be off.
PF-DSC001-what = פוסט באינסטגרם או בפייסבוק מראה תשלום, מתנה או השאלה מצד שותף, ולפי ההצהרה תווית השותפות בתשלום כבויה.

# [3d69dc1f] Meta asks for its label with the partner tagged; own products need none there, though the law may ask for one.
PF-DSC001-why = מטא דורשת את התווית שלה ותיוג של השותף; למוצרים של הכותב היא אינה דורשת תווית, אבל ייתכן שהחוק דורש.

# [0d13f6da] Meta asks for its paid-partnership label; it is declared to be off.
PF-DSC001-message = מטא דורשת את תווית השותפות בתשלום; לפי ההצהרה היא כבויה.

# [5fb8ed56] Switch on the paid-partnership label and tag the partner.
PF-DSC001-fix = הפעילו את תווית השותפות בתשלום ותייגו את השותף.

## PF-DSC002 tiktok-disclosure-off

# [199d2654] tiktok-disclosure-off
PF-DSC002-name = גילוי התוכן המסחרי כבוי בטיקטוק

# [198f5670] A commercial post on TikTok does not use the disclosure of commercial content.
PF-DSC002-what = פוסט מסחרי בטיקטוק אינו משתמש בגילוי של תוכן מסחרי.

# [74ab6f37] TikTok asks for it for own and for other brands; undisclosed videos get a notice and are kept out of the feed, in Thailand and the United States since September 2025.
PF-DSC002-why = טיקטוק דורשת אותו למותגים של הכותב ושל אחרים; סרטון ללא גילוי גורר הודעה ואינו מוצג בפיד (בתאילנד ובארצות הברית – מאז ספטמבר 2025).

# [3bbb1bfe] TikTok asks for its disclosure of commercial content; it is declared to be off.
PF-DSC002-message = טיקטוק דורשת להפעיל את הגילוי של תוכן מסחרי; לפי ההצהרה הוא כבוי.

# [577c314b] Switch on “Disclose commercial content”: “Your brand” or “Branded content”.
PF-DSC002-fix = הפעילו את “גילוי תוכן מסחרי” (Disclose commercial content) ובחרו ב“המותג שלך” (Your brand) או ב“תוכן ממותג” (Branded content).

## PF-DSC003 youtube-box-unticked

# [0667dac2] youtube-box-unticked
PF-DSC003-name = התיבה ביוטיוב לא סומנה

# [81deb48c] A video with paid promotion does not have YouTube's box ticked.
PF-DSC003-what = בסרטון עם קידום בתשלום לא סומנה התיבה של יוטיוב.

# [9aeb7a2c] YouTube asks for it for paid placements, endorsements and sponsorships.
PF-DSC003-why = יוטיוב דורשת זאת בשילוב מוצרים בתשלום, בהמלצות ובחסויות.

# [13bc4e66] YouTube asks for the paid-promotion box; it is declared to be off.
PF-DSC003-message = יוטיוב דורשת לסמן את תיבת הקידום בתשלום; לפי ההצהרה היא לא סומנה.

# [e4b3ac09] Tick “includes paid promotion”.
PF-DSC003-fix = סמנו “כולל קידום בתשלום”.

## PF-DSC004 x-partnership-unmarked

# [25584dc1] x-partnership-unmarked
PF-DSC004-name = שותפות באקס (X) ללא סימון

# [6e430c66] A paid partnership on X carries neither “#ad” nor the built-in label.
PF-DSC004-what = בשותפות בתשלום באקס (X) אין “#ad” ואין התווית המובנית.

# [99587b29] X asks for one of the two.
PF-DSC004-why = אקס דורשת אחד מן השניים.

# [9f8ef32e] X asks for “#ad” or its Paid Partnership label.
PF-DSC004-message = אקס דורשת “#ad” או את תווית השותפות בתשלום שלה (Paid Partnership).

# [643e6b72] Add “#ad” or the label.
PF-DSC004-fix = הוסיפו “#ad” או את התווית.

## PF-DSC005 snapchat-tool-off

# [459c2a91] snapchat-tool-off
PF-DSC005-name = כלי הגילוי בסנאפצ׳ט כבוי

# [b148ca04] Commercial content on Snapchat does not use the disclosure tool.
PF-DSC005-what = תוכן מסחרי בסנאפצ׳ט אינו משתמש בכלי הגילוי.

# [72627292] Snap asks for it, also for own brands; what is undisclosed is not recommended to others.
PF-DSC005-why = סנאפ דורשת אותו גם למותגים של הכותב; תוכן ללא גילוי אינו מומלץ לאחרים.

# [853bffdd] Snapchat asks for its Paid Partnership tool; it is declared to be off.
PF-DSC005-message = סנאפצ׳ט דורשת את כלי השותפות בתשלום שלה (Paid Partnership); לפי ההצהרה הוא כבוי.

# [7020b9e3] Use the Paid Partnership tool.
PF-DSC005-fix = השתמשו בכלי Paid Partnership.

## PF-PRD001 not-allowed-as-branded-content

# [8ff54f27] not-allowed-as-branded-content
PF-PRD001-name = אסור כתוכן ממותג

# [f00c4a64] The platform does not allow partnerships about this, or only with limits of age and place.
PF-PRD001-what = הפלטפורמה אינה מתירה שותפויות בתחום הזה, או מתירה רק במגבלות של גיל ומקום.

# [659ddfc2] Meta and X keep lists of goods that may not be promoted in partnerships.
PF-PRD001-why = למטא ולאקס יש רשימות של מוצרים שאסור לקדם בשותפויות.

# [6c896b63] The platform bars or limits partnerships about this ({ $product }).
# $product: a word of the list product-…
PF-PRD001-message = הפלטפורמה אוסרת או מגבילה שותפויות בתחום הזה ({ $product }).

# [e60a9ebf] Look it up in the platform's list before posting.
PF-PRD001-fix = בדקו ברשימה של הפלטפורמה לפני הפרסום.

## PF-GEN001 ai-media-without-platform-label

# [6a5bae41] ai-media-without-platform-label
PF-GEN001-name = מדיה מלאכותית בלי תווית הפלטפורמה

# [b3a9ca88] Realistic media are declared to be made by AI, and no label says so.
PF-GEN001-what = לפי ההצהרה מדיה שנראית אמיתית נוצרה בבינה מלאכותית, ואין תווית שאומרת זאת.

# [3cf4ac4e] Platforms ask for their AI label on realistic video and sound (Meta), scenes, people and sound (TikTok), people, events and places (YouTube); some content is barred even with it.
PF-GEN001-why = הפלטפורמות דורשות את תווית הבינה המלאכותית שלהן על וידאו וצליל שנראים אמיתיים (מטא), על סצנות, אנשים וצליל (טיקטוק) ועל אנשים, אירועים ומקומות (יוטיוב); יש תוכן שאסור גם עם תווית.

# [2445cdae] The platform asks for its AI label on realistic media made by AI.
PF-GEN001-message = הפלטפורמה דורשת את תווית הבינה המלאכותית שלה על מדיה שנראית אמיתית ונוצרה בבינה מלאכותית.

# [13a3bdc8] Switch on the platform's AI label.
PF-GEN001-fix = הפעילו את תווית הבינה המלאכותית של הפלטפורמה.
