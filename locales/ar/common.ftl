### common in ar; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## ambiguous-label

# [47ebca89] The only label is a word that the law or its regulator refuses, or that readers do not clearly understand as advertising.
ambiguous-label-what = التنويه الوحيد عبارة يرفضها القانون أو الجهة الرقابية، أو لا يفهم منها القارئ بوضوح أن المنشور إعلان.

## platform-label-alone

# [eb4fcc98] platform-label-alone
platform-label-alone-name = علامة المنصة وحدها

# [30fdbb8d] Nothing but the platform's paid-partnership label discloses the advertising.
platform-label-alone-what = لا شيء يُفصح عن الإعلان سوى علامة الشراكة المدفوعة في المنصة.

# [5760025c] A platform's label is shown differently from surface to surface; regulators keep their own view of whether readers see it.
platform-label-alone-why = تظهر علامة المنصة بأشكال تختلف من شاشة إلى أخرى، وللجهات الرقابية رأيها في ما إذا كان القارئ يراها.

# [d1ee69ab] Only the platform's own label says that this is advertising. Is it plainly visible wherever the post is shown?
platform-label-alone-ask = لا يقول إن هذا إعلان سوى علامة المنصة. فهل تظهر بوضوح حيثما يُعرض المنشور؟

# [b582a446] Begin the text with “{ $label }” as well.
# $label: the label in the language of the post, such as Ad
platform-label-alone-fix = ابدأ النص أيضًا بعبارة «{ $label }».

## advertising-to-children

# [7dca4381] advertising-to-children
advertising-to-children-name = إعلان موجّه إلى الأطفال

# [40253e0b] The post promotes something to an audience that is declared to be under age.
advertising-to-children-what = يروّج المنشور لشيء أمام جمهور تفيد بيانات المنشور بأنه دون السن القانونية.

# [a7d62fed] Children do not tell advertising from other talk as adults do; the law gives them more protection and labels alone may not be enough.
advertising-to-children-why = لا يميّز الأطفال الإعلان من غيره كما يفعل الكبار؛ لذا يمنحهم القانون حماية أكبر، وقد لا يكفي التنويه وحده.

# [f688df92] The audience is declared to be under age, and the post promotes something.
advertising-to-children-message = تفيد بيانات المنشور بأن جمهوره دون السن القانونية، وهو يروّج لشيء ما.

# [5deb7822] Do not urge children to buy or to ask for it; say in simple words, also in the picture, that it is advertising; have counsel read it.
advertising-to-children-fix = لا تحثّ الأطفال على الشراء أو على طلبه من ذويهم، وقل بكلمات بسيطة، في الصورة أيضًا، إن هذا إعلان، واعرض المنشور على مستشار قانوني.

## giveaway-terms

# [df579fdb] giveaway-terms
giveaway-terms-name = شروط السحب على الجوائز

# [ff422aaa] The post announces a giveaway or a prize draw.
giveaway-terms-what = يعلن المنشور عن مسابقة أو سحب على جوائز.

# [8c9b00d8] Prize draws need terms, and in some countries a notice or a permit before they are announced.
giveaway-terms-why = لا بد للسحب من شروط معلنة، وتشترط بعض البلدان إخطار الجهة المختصة أو الحصول على تصريح قبل الإعلان عنه.

# [2846babd] The post announces a giveaway (“{ $text }”).
# $text: words of the post
giveaway-terms-message = يعلن المنشور عن سحب على جوائز («{ $text }»).

# [cc9af962] See that the notice or permit that the law asks for is there before the post goes out, and give the terms.
giveaway-terms-fix = تأكد قبل النشر من تقديم الإخطار أو استخراج التصريح الذي يشترطه القانون، واذكر شروط السحب.

## unlicensed-advertiser

# [301cbf27] unlicensed-advertiser
unlicensed-advertiser-name = معلن بلا ترخيص

# [341ed062] The post advertises, and its author is declared to have no licence to do so.
unlicensed-advertiser-what = المنشور إعلان، وتفيد بياناته بأن صاحبه لا يحمل ترخيصًا بذلك.

# [8b7ee89c] The country lets only licensed persons advertise on social media, whether they are paid or not.
unlicensed-advertiser-why = لا يسمح البلد بالإعلان في وسائل التواصل إلا للمرخَّص لهم، بمقابل أو من دونه.

# [ef74c33c] The post advertises, and its author is declared to hold no licence for that.
unlicensed-advertiser-message = المنشور إعلان، وتفيد بياناته بأن صاحبه لا يحمل ترخيصًا بذلك.

# [2f698584] Get the licence before posting, or leave the advertising to somebody who has one.
unlicensed-advertiser-fix = استخرج الترخيص قبل النشر، أو اترك الإعلان لمن يحمله.

## says-there-is-no-licence

# [e2cda3b4] says-there-is-no-licence
says-there-is-no-licence-name = إقرار بعدم وجود ترخيص

# [62f116a0] The post advertises, and its author says that there is no licence.
says-there-is-no-licence-what = المنشور إعلان، ويقول صاحبه إنه لا يحمل ترخيصًا.

# [b6aab989] The post advertises and says that there is no licence (“{ $text }”).
# $text: words of the post
says-there-is-no-licence-message = المنشور إعلان، ويقول إنه بلا ترخيص («{ $text }»).

# [dee9c126] Get the licence before posting.
says-there-is-no-licence-fix = استخرج الترخيص قبل النشر.

## advertiser-licence-unknown

# [0c4c0cf4] advertiser-licence-unknown
advertiser-licence-unknown-name = ترخيص المعلن غير معروف

# [7e760b18] The post advertises, and nothing is declared about its author's licence.
advertiser-licence-unknown-what = المنشور إعلان، ولا تذكر بياناته شيئًا عن ترخيص صاحبه.

# [1ebf5e0c] The licence's number is shown on the account, not in the post; that it is not in the text proves nothing.
advertiser-licence-unknown-why = رقم الترخيص يظهر في الحساب لا في المنشور، فغيابه عن النص لا يثبت شيئًا.

# [5c3c98b4] The post advertises. Does its author hold the licence or permit that the country asks for? Its number stands on the account, which is not seen here.
advertiser-licence-unknown-ask = المنشور إعلان. فهل يحمل صاحبه الترخيص أو التصريح الذي يشترطه البلد؟ رقمه يظهر في الحساب، والحساب لا يظهر هنا.

# [b6dcb0e1] Declare `licensed` in the post's metadata.
advertiser-licence-unknown-fix = اذكر قيمة `licensed` في بيانات المنشور.

## disease-claim-on-food

# [6c170db2] disease-claim-on-food
disease-claim-on-food-name = ادعاء علاجي لغذاء

# [b39a30a5] A food or a supplement is said to treat, cure or prevent a disease.
disease-claim-on-food-what = يُنسب إلى غذاء أو مكمّل غذائي أنه يعالج مرضًا أو يشفيه أو يقي منه.

# [d7b26bec] The ban holds for the claim as such; proof or a source does not lift it, and no note beside it cures it.
disease-claim-on-food-why = الحظر يقع على الادعاء نفسه، فلا يرفعه دليل ولا مصدر، ولا يصلحه تنبيه يُكتب إلى جانبه.

# [e866d309] “{ $text }” says of a { $product } that it treats, cures or prevents a disease. No proof makes that lawful for food.
# $text: words of the post
# $product: a word of the list product-…
disease-claim-on-food-message = تنسب عبارة «{ $text }» إلى المنتج ({ $product }) أنه يعالج مرضًا أو يشفيه أو يقي منه. ولا دليل يجعل ذلك مشروعًا للأغذية.

# [4b6fcdc7] Take the claim out. Only an authorised medicine may make it.
disease-claim-on-food-fix = احذف الادعاء. فلا يحق ذكره إلا لدواء مرخَّص.

## disease-claim-on-cosmetic

# [a2ca441e] disease-claim-on-cosmetic
disease-claim-on-cosmetic-name = ادعاء علاجي لمستحضر تجميل

# [44f99be8] A cosmetic is said to treat, cure or prevent a disease.
disease-claim-on-cosmetic-what = يُنسب إلى مستحضر تجميل أنه يعالج مرضًا أو يشفيه أو يقي منه.

# [1854a8be] Such a claim makes a medicine of it, which it is not authorised as.
disease-claim-on-cosmetic-why = هذا الادعاء يجعل المستحضر في حكم الدواء، وهو غير مرخَّص كدواء.

# [728081c4] “{ $text }” says of a cosmetic that it treats, cures or prevents a disease.
# $text: words of the post
disease-claim-on-cosmetic-message = تنسب عبارة «{ $text }» إلى مستحضر تجميل أنه يعالج مرضًا أو يشفيه أو يقي منه.

# [9ee0442a] Take the claim out; a cosmetic may speak of how the skin looks.
disease-claim-on-cosmetic-fix = احذف الادعاء. ولمستحضر التجميل أن يتحدث عن مظهر البشرة.

## health-benefit-of-food

# [3fffa942] health-benefit-of-food
health-benefit-of-food-name = فائدة صحية لغذاء

# [1f1eca08] A food or a supplement is said to do the body good.
health-benefit-of-food-what = تُنسب إلى غذاء أو مكمّل غذائي فائدة للجسم.

# [944a01e4] Health claims for food are allowed only in the authorised wording and under its conditions; a study does not replace the authorisation.
health-benefit-of-food-why = لا يُسمح للأغذية بادعاء صحي إلا بالصيغة المعتمدة وبشروطها، ولا تغني دراسة عن الاعتماد.

# [b0031bbc] “{ $text }” is a health claim for a { $product }; only authorised claims may be made for one.
# $text: words of the post
# $product: a word of the list product-…
health-benefit-of-food-message = عبارة «{ $text }» ادعاء صحي عن المنتج ({ $product })، ولا يُسمح لمثله إلا بالادعاءات المعتمدة.

# [1bf9191e] Use the authorised wording with its conditions, or take the claim out.
health-benefit-of-food-fix = استخدم الصيغة المعتمدة بشروطها، أو احذف الادعاء.

## unsubstantiated-claim

# [9b04606d] unsubstantiated-claim
unsubstantiated-claim-name = ادعاء بلا إثبات

# [81c237e4] The post states as fact something that needs proof, and names nothing by which it could be checked.
unsubstantiated-claim-what = يقدّم المنشور على أنه حقيقة ما يحتاج إلى إثبات، ولا يذكر ما يتيح التحقق منه.

# [1e0a99e4] Whoever advertises must hold the proof before publishing, and be able to show it.
unsubstantiated-claim-why = على المعلن أن يملك الدليل قبل النشر، وأن يكون قادرًا على إبرازه.

# [25d88449] “{ $text }” states a fact that needs proof ({ $category }); the text names none that could be checked (support: { $support }).
# $text: words of the post
# $category: a word of the list claim-…
# $support: a word of the list support-…
unsubstantiated-claim-message = عبارة «{ $text }» تحتاج إلى إثبات (نوع الادعاء: { $category })، ولا يذكر النص دليلًا يمكن التحقق منه (السند: { $support }).

# [5d478c75] Name the proof so that a reader can find it, or take the statement out.
unsubstantiated-claim-fix = اذكر الدليل بحيث يستطيع القارئ الوصول إليه، أو احذف العبارة.

## superlative-claim

# [b6e7e675] superlative-claim
superlative-claim-name = ادعاء الأفضلية

# [c9e467ea] The post claims the first place, or to be better than others, and names no basis for it.
superlative-claim-what = يدّعي المنشور المرتبة الأولى أو التفوق على الآخرين، ولا يذكر أساسًا لذلك.

# [b0c13e9a] A comparison must be like with like and checkable; a first place needs data for the whole market.
superlative-claim-why = المقارنة لا تصح إلا بين متماثلين وبما يمكن التحقق منه، والمرتبة الأولى تحتاج إلى بيانات عن السوق كله.

# [06a76f7c] “{ $text }” claims the first place, or to be better than others, without a basis.
# $text: words of the post
superlative-claim-message = تدّعي عبارة «{ $text }» المرتبة الأولى أو التفوق على الآخرين، بلا أساس مذكور.

# [cbcfaeef] Name the market, the measure, the period and the source, or write it as an opinion.
superlative-claim-fix = حدّد السوق والمقياس والفترة والمصدر، أو اكتبها على أنها رأي.

## made-up-review

# [d8694e88] made-up-review
made-up-review-name = تجربة مختلقة

# [d0b4d3ee] A machine wrote the account of a personal result.
made-up-review-what = رواية عن نتيجة شخصية كتبتها آلة.

# [43e87ac7] Nobody had the experience that is told; a label that AI wrote it does not make the experience true.
made-up-review-why = لم يعش أحد التجربة المروية، والتنويه بأن الذكاء الاصطناعي كتبها لا يجعلها حقيقية.

# [0d2d0e86] “{ $text }” tells a personal result, and the text is declared to be machine-written.
# $text: words of the post
made-up-review-message = تروي عبارة «{ $text }» نتيجة شخصية، وتفيد بيانات المنشور بأن النص مكتوب آليًّا.

# [7869978c] Let a person who used the thing tell what happened, or take the account out.
made-up-review-fix = دع شخصًا استخدم المنتج يروي ما حدث له، أو احذف الرواية.

## unlabelled-ai-picture

# [7a32b6c6] unlabelled-ai-picture
unlabelled-ai-picture-name = صورة ذكاء اصطناعي بلا تنويه

# [79fd60f1] The picture or video of an advertising post is declared to be made by AI, and neither the post nor the platform says so.
unlabelled-ai-picture-what = تفيد بيانات المنشور الإعلاني بأن صورته أو مقطعه من صنع الذكاء الاصطناعي، ولا المنشور يقول ذلك ولا المنصة.

# [babfb32b] A picture that looks real is taken for real, whether it shows a person, a thing, a place or an event.
unlabelled-ai-picture-why = الصورة التي تبدو حقيقية يصدّقها الناس، سواء أظهرت شخصًا أم شيئًا أم مكانًا أم حدثًا.

# [7328f761] The picture is declared to be made by AI, and nothing tells the reader.
unlabelled-ai-picture-message = تفيد بيانات المنشور بأن الصورة من صنع الذكاء الاصطناعي، ولا شيء يخبر القارئ بذلك.

# [99dad45a] Say in the post, at the beginning, that the picture was made with AI, or switch on the platform's AI label. A person's review of the text changes nothing for the picture.
unlabelled-ai-picture-fix = قل في بداية المنشور إن الصورة صُنعت بالذكاء الاصطناعي، أو فعّل علامة الذكاء الاصطناعي في المنصة. ومراجعة شخص للنص لا تغيّر شيئًا في شأن الصورة.

## ai-picture-of-an-effect

# [81da5c44] ai-picture-of-an-effect
ai-picture-of-an-effect-name = صورة مصنوعة لمفعول المنتج

# [f06832d2] The post claims an effect, and the picture beside it is declared to be made or changed by AI.
ai-picture-of-an-effect-what = يدّعي المنشور مفعولًا معينًا، وتفيد بياناته بأن الصورة المرافقة صُنعت أو عُدّلت بالذكاء الاصطناعي.

# [d2e2158a] A made-up picture proves no effect. The label “AI” does not cure it, since the reader still takes the effect for real.
ai-picture-of-an-effect-why = الصورة المصنوعة لا تثبت مفعولًا. ولا يصلح ذلك التنويه بأنها «ذكاء اصطناعي»، لأن القارئ يبقى مصدّقًا للمفعول.

# [c627a302] The post claims an effect beside a picture that is declared to be made by AI.
ai-picture-of-an-effect-message = يدّعي المنشور مفعولًا معينًا إلى جانب صورة تفيد بياناته بأنها من صنع الذكاء الاصطناعي.

# [07b155f8] Show an unedited picture of a real result, or take picture or claim out.
ai-picture-of-an-effect-fix = اعرض صورة غير معدَّلة لنتيجة حقيقية، أو احذف الصورة أو الادعاء.

## edited-body

# [8e5f9d59] edited-body
edited-body-name = جسم معدَّل في الصورة

# [e66659fd] The picture of an advertising post shows a body or a face that was edited.
edited-body-what = تُظهر صورة المنشور الإعلاني جسمًا أو وجهًا جرى تعديله.

# [d09c12f4] The law asks for a note on the picture, which the text does not show.
edited-body-why = يشترط القانون تنبيهًا على الصورة نفسها، وهو ما لا يظهر في النص.

# [bd77738d] The body or face in the picture is declared to be edited. Does the note that the law asks for stand on the picture itself?
edited-body-ask = تفيد بيانات المنشور بأن الجسم أو الوجه في الصورة معدَّل. فهل يظهر على الصورة نفسها التنبيه الذي يشترطه القانون؟

# [8ddc8df0] Put the note on the picture in the form that the law asks for.
edited-body-fix = ضع التنبيه على الصورة بالصيغة التي يشترطها القانون.

## unlabelled-ai-text-of-public-interest

# [3564e16b] unlabelled-ai-text-of-public-interest
unlabelled-ai-text-of-public-interest-name = نص آلي للعموم بلا تنويه

# [f0476441] A machine wrote a text that informs the public, no person is declared to have reviewed it, and nothing says so.
unlabelled-ai-text-of-public-interest-what = نص كتبته آلة يُعلم الجمهور بشأن عام، ولا تفيد بيانات المنشور بأن أحدًا راجعه، ولا شيء يخبر القارئ بذلك.

# [dc294b1e] For text, and for text only, the review and responsibility of a person take the place of a label.
unlabelled-ai-text-of-public-interest-why = في النصوص، وفي النصوص وحدها، تُغني مراجعة شخص يتحمل المسؤولية عن التنويه.

# [480b188e] The text is declared to be machine-written and to inform the public; no label and no human review is declared.
unlabelled-ai-text-of-public-interest-message = تفيد بيانات المنشور بأن النص مكتوب آليًّا ويُعلم الجمهور بشأن عام، ولا تذكر تنويهًا ولا مراجعة بشرية.

# [b18d2b72] Have a person review it and take responsibility, or say that it was written with AI.
unlabelled-ai-text-of-public-interest-fix = كلّف شخصًا بمراجعته وتحمّل مسؤوليته، أو اذكر أنه كُتب بالذكاء الاصطناعي.

## tobacco-advertising

# [4410fa24] tobacco-advertising
tobacco-advertising-name = إعلان عن التبغ

# [7ae3b74f] The post promotes tobacco, nicotine or devices for it.
tobacco-advertising-what = يروّج المنشور للتبغ أو النيكوتين أو أدوات استعمالهما.

# [24da96b3] The law forbids it, or all but forbids it; a label as advertising cures nothing.
tobacco-advertising-why = يحظره القانون كليًّا أو يكاد، ولا يصلح ذلك التنويه بأنه إعلان.

# [0563a395] The post promotes tobacco or nicotine.
tobacco-advertising-message = يروّج المنشور للتبغ أو النيكوتين.

# [f3754e45] Do not publish it.
tobacco-advertising-fix = لا تنشره.

## alcohol-advertising

# [1b1d9d51] alcohol-advertising
alcohol-advertising-name = إعلان عن الكحول

# [20c2a93e] The post promotes an alcoholic drink.
alcohol-advertising-what = يروّج المنشور لمشروب كحولي.

# [773a5d3d] The law forbids it, or sets limits to what may be said and shown and to whom.
alcohol-advertising-why = يحظره القانون، أو يقيّد ما يُقال فيه ويُعرض ولمن.

# [20c2a93e] The post promotes an alcoholic drink.
alcohol-advertising-message = يروّج المنشور لمشروب كحولي.

# [85178574] Have counsel see whether it may be published at all, and with which warning.
alcohol-advertising-fix = اسأل مستشارًا قانونيًّا هل يجوز نشره أصلًا، وبأي تحذير.

## gambling-advertising

# [40f859bd] gambling-advertising
gambling-advertising-name = إعلان عن القمار

# [6516286d] The post promotes gambling or betting.
gambling-advertising-what = يروّج المنشور للقمار أو المراهنات.

# [a3feaa46] Promoting it is a crime, or allowed to licensed operators alone and under limits.
gambling-advertising-why = الترويج له جريمة، أو لا يُسمح به إلا لمشغّلين مرخَّصين وضمن قيود.

# [c04eef54] The post promotes gambling.
gambling-advertising-message = يروّج المنشور للقمار.

# [5c2bbb6a] Do not publish it without the operator's licence for this country and counsel's word.
gambling-advertising-fix = لا تنشره إلا إذا كان المشغّل مرخَّصًا في هذا البلد، وبعد استشارة قانونية.

## infant-formula-advertising

# [cb0b695d] infant-formula-advertising
infant-formula-advertising-name = إعلان عن حليب الأطفال

# [9750019a] The post promotes infant formula.
infant-formula-advertising-what = يروّج المنشور لحليب أطفال صناعي.

# [5e8e4e8a] Its marketing to the public is forbidden or narrowly limited, to protect breastfeeding.
infant-formula-advertising-why = تسويقه للجمهور محظور أو مقيَّد بشدة، حمايةً للرضاعة الطبيعية.

# [9750019a] The post promotes infant formula.
infant-formula-advertising-message = يروّج المنشور لحليب أطفال صناعي.

## prescription-medicine-advertising

# [44add32d] prescription-medicine-advertising
prescription-medicine-advertising-name = إعلان عن دواء بوصفة

# [fd0222f2] The post promotes a prescription medicine to the public.
prescription-medicine-advertising-what = يروّج المنشور لدى الجمهور لدواء لا يُصرف إلا بوصفة طبية.

# [ea7093e1] Prescription medicines may not be advertised to the public, or only with full information on risks.
prescription-medicine-advertising-why = لا يجوز الإعلان للجمهور عن الأدوية التي تُصرف بوصفة طبية، أو لا يجوز إلا مع بيان المخاطر كاملة.

# [fd0222f2] The post promotes a prescription medicine to the public.
prescription-medicine-advertising-message = يروّج المنشور لدى الجمهور لدواء لا يُصرف إلا بوصفة طبية.

## health-ad-without-approval

# [db2337c0] health-ad-without-approval
health-ad-without-approval-name = إعلان صحي بلا موافقة

# [410e1d61] The post advertises a medicine, a device or a supplement and shows no number of an approval.
health-ad-without-approval-what = يعلن المنشور عن دواء أو جهاز طبي أو مكمّل غذائي، ولا يُظهر رقم موافقة.

# [6c01ae54] Such advertisements need the authority's approval before they are published, and its number is to be shown.
health-ad-without-approval-why = هذه الإعلانات تحتاج إلى موافقة الجهة المختصة قبل نشرها، ويجب إظهار رقم الموافقة.

# [559fe6bf] The post advertises a { $product } and shows no number of the authority's approval.
# $product: a word of the list product-…
health-ad-without-approval-message = يعلن المنشور عن منتج ({ $product })، ولا يُظهر رقم موافقة الجهة المختصة.

# [59bb2fb7] Get the approval of the advertisement, and show its number. The registration of the product is not the approval of its advertisement.
health-ad-without-approval-fix = احصل على موافقة على الإعلان وأظهر رقمها. فتسجيل المنتج ليس موافقة على الإعلان عنه.

## clinic-advertising

# [82e87980] clinic-advertising
clinic-advertising-name = إعلان عن عيادة أو علاج

# [bb21387d] The post promotes a clinic, a doctor or a treatment.
clinic-advertising-what = يروّج المنشور لعيادة أو طبيب أو علاج.

# [783517a5] Advertising of medical services needs approval, or is limited in what it may show and promise.
clinic-advertising-why = الإعلان عن الخدمات الطبية يحتاج إلى موافقة، أو تقيّده حدود في ما يعرضه ويَعِد به.

# [1ac281a2] The post promotes a medical service.
clinic-advertising-message = يروّج المنشور لخدمة طبية.

# [b151fcae] See that the approval is there and its number shown; leave out before-and-after pictures, testimonials and discounts where the law forbids them.
clinic-advertising-fix = تأكد من وجود الموافقة وإظهار رقمها، واستغنِ عن صور «قبل وبعد» وشهادات المرضى والخصومات حيث يحظرها القانون.

## investment-promotion

# [d0c6cd6f] investment-promotion
investment-promotion-name = ترويج استثماري

# [2b32501e] The post invites to invest or to trade, or promises returns.
investment-promotion-what = يدعو المنشور إلى الاستثمار أو التداول، أو يَعِد بعوائد.

# [d1f1cc85] Promoting investments is reserved to authorised firms and persons, or needs their approval, a risk warning and the promoter's interests.
investment-promotion-why = الترويج للاستثمار مقصور على الشركات والأشخاص المرخَّص لهم، أو يحتاج إلى موافقتهم وإلى تحذير من المخاطر وبيان مصلحة المروّج.

# [58cb60f9] The post promotes an investment or promises returns.
investment-promotion-message = يروّج المنشور لاستثمار أو يَعِد بعوائد.

# [9dd385ee] Publish it only with the authorisation that the law asks for, with its number, the risk and your own interest in it.
investment-promotion-fix = لا تنشره إلا بالترخيص الذي يشترطه القانون، مع رقمه وبيان المخاطر ومصلحتك فيه.

## crypto-promotion

# [a0a26250] crypto-promotion
crypto-promotion-name = ترويج عملات مشفّرة

# [dc61c021] The post promotes crypto-assets.
crypto-promotion-what = يروّج المنشور لعملات أو أصول مشفّرة.

# [49521058] Promoting them needs a licence or authorisation, or is forbidden.
crypto-promotion-why = الترويج لها يحتاج إلى ترخيص، أو هو محظور.

# [dc61c021] The post promotes crypto-assets.
crypto-promotion-message = يروّج المنشور لعملات أو أصول مشفّرة.

# [11355722] Do not publish it without the authorisation that the law asks for.
crypto-promotion-fix = لا تنشره من دون الترخيص الذي يشترطه القانون.

## property-ad-without-licence

# [177084d0] property-ad-without-licence
property-ad-without-licence-name = إعلان عقاري بلا ترخيص

# [fd3416af] The post advertises property and shows no licence number.
property-ad-without-licence-what = يعلن المنشور عن عقار، ولا يُظهر رقم ترخيص.

# [7ce43660] Property advertisements must carry the number of their licence.
property-ad-without-licence-why = يجب أن تحمل الإعلانات العقارية رقم ترخيصها.

# [fd3416af] The post advertises property and shows no licence number.
property-ad-without-licence-message = يعلن المنشور عن عقار، ولا يُظهر رقم ترخيص.

# [95cff5bb] Show the number of the advertisement's licence.
property-ad-without-licence-fix = أظهر رقم ترخيص الإعلان.
