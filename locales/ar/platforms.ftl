### platforms in ar; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## PF-DSC001 meta-label-off

# [2b31e316] meta-label-off
PF-DSC001-name = علامة ميتا غير مفعّلة

# [c2347db8] A post on Instagram or Facebook shows a partner's payment, gift or loan, and the paid-partnership label is declared to be off.
PF-DSC001-what = يُظهر منشور على إنستغرام أو فيسبوك مقابلًا أو هدية أو إعارة من شريك، وتفيد بياناته بأن علامة الشراكة المدفوعة غير مفعّلة.

# [3d69dc1f] Meta asks for its label with the partner tagged; own products need none there, though the law may ask for one.
PF-DSC001-why = تشترط ميتا علامتها مع الإشارة إلى حساب الشريك؛ ولا تشترطها على منتجات صاحب المنشور نفسه، وإن كان القانون قد يطلب تنويهًا.

# [0d13f6da] Meta asks for its paid-partnership label; it is declared to be off.
PF-DSC001-message = تشترط ميتا علامة الشراكة المدفوعة، وتفيد بيانات المنشور بأنها غير مفعّلة.

# [5fb8ed56] Switch on the paid-partnership label and tag the partner.
PF-DSC001-fix = فعّل علامة الشراكة المدفوعة وأشر إلى حساب الشريك.

## PF-DSC002 tiktok-disclosure-off

# [199d2654] tiktok-disclosure-off
PF-DSC002-name = إفصاح تيك توك غير مفعّل

# [198f5670] A commercial post on TikTok does not use the disclosure of commercial content.
PF-DSC002-what = منشور تجاري على تيك توك لا يستخدم خاصية الإفصاح عن المحتوى التجاري.

# [74ab6f37] TikTok asks for it for own and for other brands; undisclosed videos get a notice and are kept out of the feed, in Thailand and the United States since September 2025.
PF-DSC002-why = يشترطها تيك توك لعلامتك التجارية ولعلامات غيرك؛ والمقاطع غير المُفصَح عنها يصلها إشعار وتُستبعد من المقترحات، في تايلاند والولايات المتحدة منذ سبتمبر 2025.

# [3bbb1bfe] TikTok asks for its disclosure of commercial content; it is declared to be off.
PF-DSC002-message = يشترط تيك توك الإفصاح عن المحتوى التجاري، وتفيد بيانات المنشور بأنه غير مفعّل.

# [577c314b] Switch on “Disclose commercial content”: “Your brand” or “Branded content”.
PF-DSC002-fix = فعّل «الإفصاح عن المحتوى التجاري» (Disclose commercial content)، واختر «علامتك التجارية» (Your brand) أو «محتوى ذو علامة تجارية» (Branded content).

## PF-DSC003 youtube-box-unticked

# [0667dac2] youtube-box-unticked
PF-DSC003-name = خانة يوتيوب غير محددة

# [81deb48c] A video with paid promotion does not have YouTube's box ticked.
PF-DSC003-what = مقطع فيه ترويج مدفوع، وخانة الترويج المدفوع في يوتيوب غير محددة.

# [9aeb7a2c] YouTube asks for it for paid placements, endorsements and sponsorships.
PF-DSC003-why = يشترطها يوتيوب للمساحات المدفوعة والتزكيات والرعايات.

# [13bc4e66] YouTube asks for the paid-promotion box; it is declared to be off.
PF-DSC003-message = يشترط يوتيوب تحديد خانة الترويج المدفوع، وتفيد بيانات المنشور بأنها غير محددة.

# [e4b3ac09] Tick “includes paid promotion”.
PF-DSC003-fix = حدّد خانة «يتضمّن محتوى ترويجيًّا مدفوع الأجر» (includes paid promotion).

## PF-DSC004 x-partnership-unmarked

# [25584dc1] x-partnership-unmarked
PF-DSC004-name = شراكة على إكس بلا علامة

# [6e430c66] A paid partnership on X carries neither “#ad” nor the built-in label.
PF-DSC004-what = شراكة مدفوعة على إكس لا تحمل «#ad» ولا علامة المنصة.

# [99587b29] X asks for one of the two.
PF-DSC004-why = تشترط منصة إكس أحد الأمرين.

# [9f8ef32e] X asks for “#ad” or its Paid Partnership label.
PF-DSC004-message = تشترط منصة إكس «#ad» أو علامة الشراكة المدفوعة لديها.

# [643e6b72] Add “#ad” or the label.
PF-DSC004-fix = أضف «#ad» أو فعّل العلامة.

## PF-DSC005 snapchat-tool-off

# [459c2a91] snapchat-tool-off
PF-DSC005-name = أداة سناب شات غير مفعّلة

# [b148ca04] Commercial content on Snapchat does not use the disclosure tool.
PF-DSC005-what = محتوى تجاري على سناب شات لا يستخدم أداة الإفصاح.

# [72627292] Snap asks for it, also for own brands; what is undisclosed is not recommended to others.
PF-DSC005-why = تشترطها شركة سناب، حتى للعلامة التي يملكها صاحب المنشور؛ وما لا يُفصَح عنه لا يُقترح على الآخرين.

# [853bffdd] Snapchat asks for its Paid Partnership tool; it is declared to be off.
PF-DSC005-message = يشترط سناب شات أداة الشراكة المدفوعة، وتفيد بيانات المنشور بأنها غير مفعّلة.

# [7020b9e3] Use the Paid Partnership tool.
PF-DSC005-fix = استخدم أداة الشراكة المدفوعة.

## PF-PRD001 not-allowed-as-branded-content

# [8ff54f27] not-allowed-as-branded-content
PF-PRD001-name = ممنوع في الشراكات

# [f00c4a64] The platform does not allow partnerships about this, or only with limits of age and place.
PF-PRD001-what = لا تسمح المنصة بالشراكات في هذا المجال، أو لا تسمح بها إلا بقيود على العمر والمكان.

# [659ddfc2] Meta and X keep lists of goods that may not be promoted in partnerships.
PF-PRD001-why = لدى ميتا وإكس قوائم بسلع لا يجوز الترويج لها بالشراكات.

# [6c896b63] The platform bars or limits partnerships about this ({ $product }).
# $product: a word of the list product-…
PF-PRD001-message = تمنع المنصة الشراكات في هذا المجال أو تقيّدها ({ $product }).

# [e60a9ebf] Look it up in the platform's list before posting.
PF-PRD001-fix = ارجع إلى قائمة المنصة قبل النشر.

## PF-GEN001 ai-media-without-platform-label

# [6a5bae41] ai-media-without-platform-label
PF-GEN001-name = محتوى آلي بلا علامة المنصة

# [b3a9ca88] Realistic media are declared to be made by AI, and no label says so.
PF-GEN001-what = تفيد بيانات المنشور بأن صورته أو مقطعه الواقعي المظهر من صنع الذكاء الاصطناعي، ولا علامة تقول ذلك.

# [3cf4ac4e] Platforms ask for their AI label on realistic video and sound (Meta), scenes, people and sound (TikTok), people, events and places (YouTube); some content is barred even with it.
PF-GEN001-why = تشترط المنصات علامة الذكاء الاصطناعي على ما يبدو واقعيًّا: الفيديو والصوت (ميتا)، والمشاهد والأشخاص والصوت (تيك توك)، والأشخاص والأحداث والأماكن (يوتيوب)؛ ويُمنع بعض المحتوى حتى معها.

# [2445cdae] The platform asks for its AI label on realistic media made by AI.
PF-GEN001-message = تشترط المنصة وضع علامة الذكاء الاصطناعي على الصور والمقاطع الواقعية المظهر التي يصنعها.

# [13a3bdc8] Switch on the platform's AI label.
PF-GEN001-fix = فعّل علامة الذكاء الاصطناعي في المنصة.
