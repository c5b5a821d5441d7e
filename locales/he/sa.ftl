### sa in he; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## SA-DSC001 undisclosed-advertising

# [f857e0d7] Any post that promotes a product must say that it is advertising, paid or unpaid, in a way that leaves no doubt.
SA-DSC001-why = כל פוסט שמקדם מוצר חייב לומר שהוא פרסומת, בתשלום או בלעדיו, באופן שאינו משאיר ספק.

## SA-DSC002 ambiguous-label

# [f67fcd4a] No list of words is known; these leave doubts, and the controls ask for none.
SA-DSC002-why = לא ידועה רשימה של מילים; המילים האלה משאירות ספק, והכללים דורשים שלא יהיה כל ספק.

## SA-DSC006 denied-advertising

# [b4b27331] The Ministry of Commerce takes “this is not an ad” on a promoting post for a violation; a label that is negated is no label.
SA-DSC006-why = משרד המסחר רואה ב“זו לא פרסומת” בפוסט מקדם הפרה; תווית על דרך השלילה אינה תווית.

## SA-DSC009 suspected-advertising

# [85b8a16a] Advertising by a private person counts even unpaid; a mere recommendation without a call to buy does not.
SA-DSC009-why = גם פרסום של אדם פרטי נחשב, אפילו ללא תשלום; המלצה גרידא, בלי קריאה לקנות, אינה נחשבת.

## SA-DSC010 children-in-promotion

# [0d8716c2] children-in-promotion
SA-DSC010-name = ילדים בקידום מכירות

# [f7bbc1d5] The audience is under age. Do children, also one's own, or domestic workers appear in the promotion? That is prohibited.
SA-DSC010-ask = הקהל הוא של קטינים. האם מופיעים בקידום ילדים, גם של הכותב עצמו, או עובדי משק בית? הדבר אסור.

## SA-GEN001 unlabelled-ai-picture

# [e88e6dc0] The picture is declared to be made by AI. Does it mislead about the product, or show a real person without consent?
SA-GEN001-ask = לפי ההצהרה התמונה נוצרה בבינה מלאכותית. האם היא מטעה לגבי המוצר, או מראה אדם אמיתי בלי הסכמתו?
