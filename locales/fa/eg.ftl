### eg in fa; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## EG-DSC001 undisclosed-advertising

# [fa324708] No article names a label for influencers; hidden advertising is argued to be deception, and who promotes is an advertiser. That is why this is a review and no fail.
EG-DSC001-why = هیچ ماده‌ای برای اینفلوئنسرها برچسبی تعیین نکرده است؛ استدلال می‌شود که تبلیغ پنهان فریب است و هر که تبلیغ کند تبلیغ‌کننده. به همین دلیل نتیجه «نیازمند بررسی» است، نه «دارای تخلف».

## EG-LIC001 giveaway-terms

# [d4d92ff6] The Consumer Protection Agency must be told of a competition at least three days before it is announced.
EG-LIC001-why = مسابقه را باید دست‌کم سه روز پیش از اعلام، به سازمان حمایت از مصرف‌کننده اطلاع داد.

## EG-GEN001 unlabelled-ai-picture

# [49c4ddd6] The picture is declared to be made by AI. Does it deceive about the product, or show a real person in a made-up scene?
EG-GEN001-ask = طبق مشخصات پست، تصویر با هوش مصنوعی ساخته شده است. آیا دربارهٔ محصول فریب می‌دهد یا شخصی واقعی را در صحنه‌ای ساختگی نشان می‌دهد؟

## EG-PRD003 food-without-registration

# [19cc72eb] food-without-registration
EG-PRD003-name = خوراکی بدون ثبت

# [cf536146] The post advertises a { $product }. Is it, or its plant, registered with the Food Safety Authority, and does the post say what the label says?
# $product: a word of the list product-…
EG-PRD003-ask = این پست تبلیغ است (محصول: { $product }). آیا محصول یا کارخانه‌اش در سازمان ایمنی غذا ثبت شده، و آیا پست همان را می‌گوید که روی برچسب کالا آمده است؟
