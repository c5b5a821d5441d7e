### sa in fa; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## SA-DSC001 undisclosed-advertising

# [f857e0d7] Any post that promotes a product must say that it is advertising, paid or unpaid, in a way that leaves no doubt.
SA-DSC001-why = هر پستی که محصولی را تبلیغ می‌کند، پولی باشد یا نباشد، باید طوری که جای تردید نماند بگوید که تبلیغ است.

## SA-DSC002 ambiguous-label

# [f67fcd4a] No list of words is known; these leave doubts, and the controls ask for none.
SA-DSC002-why = فهرستی از واژه‌ها در دست نیست؛ این واژه‌ها جای تردید می‌گذارند، در حالی که مقررات می‌خواهد تردیدی نماند.

## SA-DSC006 denied-advertising

# [b4b27331] The Ministry of Commerce takes “this is not an ad” on a promoting post for a violation; a label that is negated is no label.
SA-DSC006-why = وزارت بازرگانی نوشتن «این تبلیغ نیست» در پست تبلیغاتی را تخلف می‌داند؛ برچسبی که نفی شود برچسب نیست.

## SA-DSC009 suspected-advertising

# [85b8a16a] Advertising by a private person counts even unpaid; a mere recommendation without a call to buy does not.
SA-DSC009-why = تبلیغِ فرد عادی هم، حتی بدون دریافت پول، تبلیغ به شمار می‌آید؛ توصیهٔ ساده بدون دعوت به خرید نه.

## SA-DSC010 children-in-promotion

# [0d8716c2] children-in-promotion
SA-DSC010-name = حضور کودکان در تبلیغ

# [f7bbc1d5] The audience is under age. Do children, also one's own, or domestic workers appear in the promotion? That is prohibited.
SA-DSC010-ask = مخاطبان زیر سن قانونی‌اند. آیا کودکان، حتی فرزندان خود نویسنده، یا کارگران خانگی در تبلیغ حضور دارند؟ این کار ممنوع است.

## SA-GEN001 unlabelled-ai-picture

# [e88e6dc0] The picture is declared to be made by AI. Does it mislead about the product, or show a real person without consent?
SA-GEN001-ask = طبق مشخصات پست، تصویر با هوش مصنوعی ساخته شده است. آیا دربارهٔ محصول گمراه می‌کند یا شخصی واقعی را بدون رضایتش نشان می‌دهد؟
