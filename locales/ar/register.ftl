### register in ar; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## REG001 approved-claim-used

# [4de8e481] approved-claim-used
REG001-name = ادعاء معتمد

# [ab214681] The post makes an approved claim, in force on its day and in its jurisdictions, with its disclaimers beside it.
REG001-what = في المنشور ادعاء معتمد، سارٍ في تاريخ النشر وفي الدول المعنية، ومعه عباراته التوضيحية.

# [2447f19e] A claim whose proof is on record needs no second look; the reference says where the proof is.
REG001-why = الادعاء الذي سُجّل دليله لا يحتاج إلى مراجعة جديدة، والسجل يبيّن أين يوجد الدليل.

# [6f25a5c3] “{ $text }” is approved: { $claim }, evidence { $evidence }, until { $expires }.
# $text: words of the post
# $claim: the id of an approved claim
# $evidence: one or more of proof-told
# $expires: a day such as 2026-12-31, or the text of no-end
REG001-message = عبارة «{ $text }» ادعاء معتمد: { $claim }. الدليل: { $evidence }؛ تاريخ الانتهاء: { $expires }.

# [eb207b37] Nothing; see that the conditions of the approval are met.
REG001-fix = لا يلزم تعديل؛ تأكد فقط من استيفاء شروط الاعتماد.

## REG002 approval-not-in-force

# [76ac3359] approval-not-in-force
REG002-name = اعتماد غير سارٍ

# [58ca10c6] The post makes a claim whose approval has expired, or has not begun, on the day of the post.
REG002-what = في المنشور ادعاء انتهى اعتماده، أو لم يبدأ بعد، في تاريخ النشر.

# [1fcaa252] Proof ages - studies are withdrawn, products and permits change; an approval holds for its time.
REG002-why = الأدلة تتقادم: تُسحب دراسات، وتتغير المنتجات والتصاريح. والاعتماد يسري في مدته فقط.

# [b3e16cd7] “{ $text }” is claim { $claim }, { $standing } on the day of the post: approved { $approved_on }, until { $expires }.
# $text: words of the post
# $claim: the id of an approved claim
# $standing: a word of the list standing-…
# $approved_on: a day such as 2026-01-31
# $expires: a day such as 2026-12-31, or the text of no-end
REG002-message = عبارة «{ $text }» هي الادعاء { $claim }، وحالته في تاريخ النشر: { $standing }. تاريخ الاعتماد: { $approved_on }؛ تاريخ الانتهاء: { $expires }.

# [f25b8993] Renew the approval, or take the claim out.
REG002-fix = جدّد الاعتماد، أو احذف الادعاء.

## REG003 disclaimer-missing

# [f4c2d207] disclaimer-missing
REG003-name = عبارة توضيحية ناقصة

# [21b467b7] The post makes an approved claim without a disclaimer that the approval wants beside it.
REG003-what = في المنشور ادعاء معتمد من دون العبارة التوضيحية التي يشترطها الاعتماد إلى جانبه.

# [b79f4d4a] The claim was approved together with the disclaimer; without it readers take more from the claim than the proof gives.
REG003-why = اعتُمد الادعاء مع عبارته التوضيحية، ومن دونها يفهم القارئ منه أكثر مما أثبته الدليل.

# [ef856049] “{ $text }” (approved claim { $claim }) stands without its disclaimer: “{ $disclaimer }”.
# $text: words of the post
# $claim: the id of an approved claim
# $disclaimer: words of the register
REG003-message = وردت عبارة «{ $text }» (الادعاء المعتمد { $claim }) من دون عبارتها التوضيحية: «{ $disclaimer }».

# [124f5c10] Add beside the claim: “{ $disclaimer }”
# $disclaimer: words of the register
REG003-fix = أضف إلى جانب الادعاء: «{ $disclaimer }»

## REG004 outside-its-jurisdiction

# [6d3853a4] outside-its-jurisdiction
REG004-name = غير معتمد في هذه الدولة

# [68ce5e23] The post makes an approved claim in a jurisdiction for which it is not approved.
REG004-what = في المنشور ادعاء معتمد، لكنه غير معتمد في دولة يُقيَّم المنشور بقانونها.

# [7eb0518d] What counts as proof, and what may be claimed at all, differs from country to country.
REG004-why = ما يُقبل دليلًا، وما يجوز ادعاؤه أصلًا، يختلف من دولة إلى أخرى.

# [8d1a426e] “{ $text }” is claim { $claim }, approved for { $holds_in }; this post is judged for { $places } too.
# $text: words of the post
# $claim: the id of an approved claim
# $holds_in: words of the list jurisdiction-…, or the text of all-jurisdictions
# $places: words of the list jurisdiction-…
REG004-message = عبارة «{ $text }» هي الادعاء { $claim }، وهو معتمد في: { $holds_in }. والمنشور يُقيَّم كذلك بقوانين: { $places }.

# [5ade535c] Tell where the post is shown (--jurisdiction, meta.region), have the claim approved there, or take it out.
REG004-fix = حدّد أين يُعرض المنشور (--jurisdiction أو meta.region)، أو اعتمد الادعاء هناك، أو احذفه.

## REG005 close-to-an-approved-claim

# [b12abe25] close-to-an-approved-claim
REG005-name = قريب من ادعاء معتمد

# [05f8db6e] The post makes a claim without proof in nearly the words of an approved one.
REG005-what = في المنشور ادعاء بلا دليل يكاد يطابق كلمات ادعاء معتمد.

# [f6a1f6f8] Another wording can promise more than the proof gives; only a reviewer can say that it does not.
REG005-why = قد تَعِد صياغة أخرى بأكثر مما أثبته الدليل، ولا يستطيع نفي ذلك إلا مراجع.

# [1808cc38] “{ $text }” is close to approved claim { $claim } (likeness { $likeness }): “{ $approved_text }”. Does it say the same?
# $text: words of the post
# $claim: the id of an approved claim
# $likeness: a number such as 0.93
# $approved_text: words of the register
REG005-ask = عبارة «{ $text }» قريبة من الادعاء المعتمد { $claim } (التشابه { $likeness }): «{ $approved_text }». هل تقول الشيء نفسه؟

# [52203404] Use the approved words, or have these approved.
REG005-fix = استخدم النص المعتمد، أو اعتمد هذا النص أيضًا.

## REG006 approved-for-others

# [ada12be9] approved-for-others
REG006-name = معتمد لآخرين

# [6cc0f2a2] The post has the words of a claim that is approved for other brands or authors only.
REG006-what = في المنشور كلمات ادعاء معتمد لعلامات تجارية أو أصحاب حسابات آخرين فقط.

# [2d451f34] The same words about another product are another claim.
REG006-why = الكلمات نفسها عن منتج آخر ادعاء آخر.

# [95dc8d4b] “{ $text }” has the words of claim { $claim }, which holds for { $handles } only; the post is not theirs and does not mention them.
# $text: words of the post
# $claim: the id of an approved claim
# $handles: names such as @acme
REG006-message = عبارة «{ $text }» هي نص الادعاء { $claim }، وهو معتمد لهؤلاء فقط: { $handles }. والمنشور ليس لهم ولا يذكرهم.

# [580666ba] Name the brand, or tell the author (meta.author).
REG006-fix = اذكر العلامة التجارية، أو حدّد صاحب المنشور (meta.author).
