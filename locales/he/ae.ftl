### ae in he; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## AE-DSC001 undisclosed-advertising

# [6e80be61] Any payment, in money or in kind, must be told explicitly and clearly; promotion counts as advertising paid or unpaid.
AE-DSC001-why = כל תשלום, בכסף או בשווה כסף, צריך לגלות במפורש ובבירור; קידום נחשב פרסומת, בתשלום או בלעדיו.

## AE-DSC002 ambiguous-label

# [18f8c73e] The guide names “Advertisement”, “إعلان”, “#ad” and “#paid_ad” as good; thanks and “in cooperation with” are not enough.
AE-DSC002-why = המדריך הרשמי מונה את “Advertisement”, “إعلان”, “#ad” ו“#paid_ad” כמילים מתאימות; תודות ו“בשיתוף פעולה עם” אינם מספיקים.

## AE-DSC005 label-in-another-language

# [ac8fce28] The label is not in the language of the post. Does this audience understand it? “#ad” is named as good by the guide.
AE-DSC005-ask = התווית אינה בשפת הפוסט. האם הקהל הזה מבין אותה? במדריך הרשמי “#ad” נחשב מספיק.

## AE-DSC009 suspected-advertising

# [a7727c00] A post that only implies that its author uses the product is still advertising.
AE-DSC009-why = גם פוסט שרק רומז שהכותב משתמש במוצר הוא פרסומת.

## AE-LIC002 unlicensed-advertiser-before-2026

# [886940df] unlicensed-advertiser-before-2026
AE-LIC002-name = פרסום בלי רישיון לפני 2026

# [bc1ef838] A licence was asked for before the permit of 2026 too, by rules that the matrix does not hold.
AE-LIC002-why = גם לפני ההיתר של 2026 נדרש רישיון, לפי כללים שאינם בטבלת הדינים.

## AE-GEN001 ai-picture-of-public-figures

# [a8031300] ai-picture-of-public-figures
AE-GEN001-name = תמונה מלאכותית של אישי ציבור

# [1a4eea8f] The picture of an advertising post is declared to be made by AI, and nothing says so.
AE-GEN001-what = לפי ההצהרה התמונה בפוסט פרסומי נוצרה בבינה מלאכותית, ודבר אינו מגלה זאת.

# [ac7024dd] National symbols and public figures may be shown by AI only with official approval; a label does not replace it.
AE-GEN001-why = מותר להראות בבינה מלאכותית סמלים לאומיים ואישי ציבור רק באישור רשמי; תווית אינה באה במקומו.

# [38b882ac] The picture is declared to be made by AI. Does it show a national symbol or a public figure? That needs official approval; other pictures need no label as such.
AE-GEN001-ask = לפי ההצהרה התמונה נוצרה בבינה מלאכותית. האם היא מראה סמל לאומי או איש ציבור? לכך נדרש אישור רשמי; תמונות אחרות אינן צריכות תווית כשלעצמן.

# [d62c4d36] Get the approval before posting, or use a picture without the symbol or the public figure.
AE-GEN001-fix = השיגו את האישור לפני הפרסום, או בחרו תמונה בלי הסמל או איש הציבור.

## AE-CLM002 superlative-in-a-health-ad

# [1fc718e4] superlative-in-a-health-ad
AE-CLM002-name = סופרלטיב בפרסומת בריאות

# [d94de05b] A post about a health product or a clinic praises it in words of superiority or scarcity.
AE-CLM002-what = פוסט על מוצר בריאות או על מרפאה משבח אותם במילים של עליונות או של מחסור.

# [34cd1b7d] Words such as unique, incomparable, best, very limited quantity are banned in health advertising, proven or not.
AE-CLM002-why = מילים כמו ייחודי, אין שני לו, הטוב ביותר, כמות מוגבלת מאוד אסורות בפרסומת בריאות, בין שהוכחו ובין שלא.

# [26497e8d] “{ $text }” is wording that is banned in health advertising, proven or not.
# $text: words of the post
AE-CLM002-message = הניסוח “{ $text }” אסור בפרסומת בריאות, בין שהוכח ובין שלא.

# [a93a9c22] Take the words out.
AE-CLM002-fix = הסירו את המילים.

## AE-PRD007 sector-needs-approval

# [6977bb6b] sector-needs-approval
AE-PRD007-name = תחום שטעון אישור מראש
