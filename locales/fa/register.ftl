### register in fa; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## REG001 approved-claim-used

# [4de8e481] approved-claim-used
REG001-name = ادعای تأییدشده

# [ab214681] The post makes an approved claim, in force on its day and in its jurisdictions, with its disclaimers beside it.
REG001-what = در پست ادعایی تأییدشده آمده که در تاریخ پست و در کشورهای آن معتبر است و توضیح لازم را هم کنار خود دارد.

# [2447f19e] A claim whose proof is on record needs no second look; the reference says where the proof is.
REG001-why = ادعایی که مدرکش ثبت شده به بررسی دوباره نیاز ندارد؛ فهرست نشان می‌دهد که مدرک کجاست.

# [6f25a5c3] “{ $text }” is approved: { $claim }, evidence { $evidence }, until { $expires }.
# $text: words of the post
# $claim: the id of an approved claim
# $evidence: one or more of proof-told
# $expires: a day such as 2026-12-31, or the text of no-end
REG001-message = «{ $text }» ادعایی تأییدشده است: { $claim }. مدرک: { $evidence }؛ پایان اعتبار: { $expires }.

# [eb207b37] Nothing; see that the conditions of the approval are met.
REG001-fix = اصلاحی لازم نیست؛ فقط مطمئن شوید که شرایط تأیید برقرار است.

## REG002 approval-not-in-force

# [76ac3359] approval-not-in-force
REG002-name = تأیید بی‌اعتبار

# [58ca10c6] The post makes a claim whose approval has expired, or has not begun, on the day of the post.
REG002-what = در پست ادعایی آمده که اعتبار تأییدش در تاریخ پست تمام شده یا هنوز آغاز نشده است.

# [1fcaa252] Proof ages - studies are withdrawn, products and permits change; an approval holds for its time.
REG002-why = مدرک کهنه می‌شود: پژوهش‌ها پس گرفته می‌شوند و محصول و مجوز تغییر می‌کند. هر تأیید فقط در زمان خود معتبر است.

# [b3e16cd7] “{ $text }” is claim { $claim }, { $standing } on the day of the post: approved { $approved_on }, until { $expires }.
# $text: words of the post
# $claim: the id of an approved claim
# $standing: a word of the list standing-…
# $approved_on: a day such as 2026-01-31
# $expires: a day such as 2026-12-31, or the text of no-end
REG002-message = «{ $text }» همان ادعای { $claim } است و وضعیت آن در تاریخ پست: { $standing }. تاریخ تأیید: { $approved_on }؛ پایان اعتبار: { $expires }.

# [f25b8993] Renew the approval, or take the claim out.
REG002-fix = تأیید را تمدید کنید، یا ادعا را حذف کنید.

## REG003 disclaimer-missing

# [f4c2d207] disclaimer-missing
REG003-name = نبود توضیح لازم

# [21b467b7] The post makes an approved claim without a disclaimer that the approval wants beside it.
REG003-what = در پست ادعایی تأییدشده بدون توضیحی آمده که تأیید آن را لازم می‌داند.

# [b79f4d4a] The claim was approved together with the disclaimer; without it readers take more from the claim than the proof gives.
REG003-why = ادعا همراه با این توضیح تأیید شده است؛ بدون آن، خواننده بیش از آنچه ثابت شده برداشت می‌کند.

# [ef856049] “{ $text }” (approved claim { $claim }) stands without its disclaimer: “{ $disclaimer }”.
# $text: words of the post
# $claim: the id of an approved claim
# $disclaimer: words of the register
REG003-message = «{ $text }» (ادعای تأییدشدهٔ { $claim }) بدون توضیح لازم آمده است: «{ $disclaimer }».

# [124f5c10] Add beside the claim: “{ $disclaimer }”
# $disclaimer: words of the register
REG003-fix = کنار ادعا بیفزایید: «{ $disclaimer }»

## REG004 outside-its-jurisdiction

# [6d3853a4] outside-its-jurisdiction
REG004-name = تأییدنشده برای این کشور

# [68ce5e23] The post makes an approved claim in a jurisdiction for which it is not approved.
REG004-what = در پست ادعایی تأییدشده آمده که برای کشور مبنای ارزیابی تأیید نشده است.

# [7eb0518d] What counts as proof, and what may be claimed at all, differs from country to country.
REG004-why = این‌که چه چیزی مدرک به شمار می‌آید و اصلاً چه ادعایی مجاز است، در هر کشور فرق می‌کند.

# [8d1a426e] “{ $text }” is claim { $claim }, approved for { $holds_in }; this post is judged for { $places } too.
# $text: words of the post
# $claim: the id of an approved claim
# $holds_in: words of the list jurisdiction-…, or the text of all-jurisdictions
# $places: words of the list jurisdiction-…
REG004-message = «{ $text }» همان ادعای { $claim } است که برای این‌ها تأیید شده: { $holds_in }. این پست با قانون این‌ها هم ارزیابی می‌شود: { $places }.

# [5ade535c] Tell where the post is shown (--jurisdiction, meta.region), have the claim approved there, or take it out.
REG004-fix = مشخص کنید پست کجا نمایش داده می‌شود (--jurisdiction یا meta.region)، ادعا را برای آن‌جا هم به تأیید برسانید، یا حذفش کنید.

## REG005 close-to-an-approved-claim

# [b12abe25] close-to-an-approved-claim
REG005-name = نزدیک به ادعای تأییدشده

# [05f8db6e] The post makes a claim without proof in nearly the words of an approved one.
REG005-what = در پست ادعایی بی‌مدرک، تقریباً با واژه‌های یک ادعای تأییدشده آمده است.

# [f6a1f6f8] Another wording can promise more than the proof gives; only a reviewer can say that it does not.
REG005-why = بیان دیگر می‌تواند بیش از مدرک وعده بدهد؛ فقط بازبین می‌تواند بگوید که چنین نیست.

# [1808cc38] “{ $text }” is close to approved claim { $claim } (likeness { $likeness }): “{ $approved_text }”. Does it say the same?
# $text: words of the post
# $claim: the id of an approved claim
# $likeness: a number such as 0.93
# $approved_text: words of the register
REG005-ask = «{ $text }» به ادعای تأییدشدهٔ { $claim } نزدیک است (شباهت { $likeness }): «{ $approved_text }». آیا هر دو یک چیز می‌گویند؟

# [52203404] Use the approved words, or have these approved.
REG005-fix = متن تأییدشده را به کار ببرید، یا این متن را هم به تأیید برسانید.

## REG006 approved-for-others

# [ada12be9] approved-for-others
REG006-name = تأییدشده برای دیگران

# [6cc0f2a2] The post has the words of a claim that is approved for other brands or authors only.
REG006-what = در پست واژه‌های ادعایی آمده که فقط برای برندها یا نویسندگان دیگری تأیید شده است.

# [2d451f34] The same words about another product are another claim.
REG006-why = همین واژه‌ها دربارهٔ محصولی دیگر، ادعایی دیگر است.

# [95dc8d4b] “{ $text }” has the words of claim { $claim }, which holds for { $handles } only; the post is not theirs and does not mention them.
# $text: words of the post
# $claim: the id of an approved claim
# $handles: names such as @acme
REG006-message = «{ $text }» متن ادعای { $claim } است که فقط برای { $handles } اعتبار دارد؛ این پست از آن‌ها نیست و نامی هم از آن‌ها نمی‌برد.

# [580666ba] Name the brand, or tell the author (meta.author).
REG006-fix = نام برند را بیاورید، یا نویسنده را مشخص کنید (meta.author).
