### common in he; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## ambiguous-label

# [47ebca89] The only label is a word that the law or its regulator refuses, or that readers do not clearly understand as advertising.
# ambiguous-label-what =

## platform-label-alone

# [eb4fcc98] platform-label-alone
# platform-label-alone-name =

# [30fdbb8d] Nothing but the platform's paid-partnership label discloses the advertising.
# platform-label-alone-what =

# [5760025c] A platform's label is shown differently from surface to surface; regulators keep their own view of whether readers see it.
# platform-label-alone-why =

# [d1ee69ab] Only the platform's own label says that this is advertising. Is it plainly visible wherever the post is shown?
# platform-label-alone-ask =

# [b582a446] Begin the text with “{ $label }” as well.
# $label: the label in the language of the post, such as Ad
# platform-label-alone-fix =

## advertising-to-children

# [7dca4381] advertising-to-children
# advertising-to-children-name =

# [40253e0b] The post promotes something to an audience that is declared to be under age.
# advertising-to-children-what =

# [a7d62fed] Children do not tell advertising from other talk as adults do; the law gives them more protection and labels alone may not be enough.
# advertising-to-children-why =

# [f688df92] The audience is declared to be under age, and the post promotes something.
# advertising-to-children-message =

# [5deb7822] Do not urge children to buy or to ask for it; say in simple words, also in the picture, that it is advertising; have counsel read it.
# advertising-to-children-fix =

## giveaway-terms

# [df579fdb] giveaway-terms
# giveaway-terms-name =

# [ff422aaa] The post announces a giveaway or a prize draw.
# giveaway-terms-what =

# [8c9b00d8] Prize draws need terms, and in some countries a notice or a permit before they are announced.
# giveaway-terms-why =

# [2846babd] The post announces a giveaway (“{ $text }”).
# $text: words of the post
# giveaway-terms-message =

# [cc9af962] See that the notice or permit that the law asks for is there before the post goes out, and give the terms.
# giveaway-terms-fix =

## unlicensed-advertiser

# [301cbf27] unlicensed-advertiser
# unlicensed-advertiser-name =

# [341ed062] The post advertises, and its author is declared to have no licence to do so.
# unlicensed-advertiser-what =

# [8b7ee89c] The country lets only licensed persons advertise on social media, whether they are paid or not.
# unlicensed-advertiser-why =

# [ef74c33c] The post advertises, and its author is declared to hold no licence for that.
# unlicensed-advertiser-message =

# [2f698584] Get the licence before posting, or leave the advertising to somebody who has one.
# unlicensed-advertiser-fix =

## says-there-is-no-licence

# [e2cda3b4] says-there-is-no-licence
# says-there-is-no-licence-name =

# [62f116a0] The post advertises, and its author says that there is no licence.
# says-there-is-no-licence-what =

# [b6aab989] The post advertises and says that there is no licence (“{ $text }”).
# $text: words of the post
# says-there-is-no-licence-message =

# [dee9c126] Get the licence before posting.
# says-there-is-no-licence-fix =

## advertiser-licence-unknown

# [0c4c0cf4] advertiser-licence-unknown
# advertiser-licence-unknown-name =

# [7e760b18] The post advertises, and nothing is declared about its author's licence.
# advertiser-licence-unknown-what =

# [1ebf5e0c] The licence's number is shown on the account, not in the post; that it is not in the text proves nothing.
# advertiser-licence-unknown-why =

# [5c3c98b4] The post advertises. Does its author hold the licence or permit that the country asks for? Its number stands on the account, which is not seen here.
# advertiser-licence-unknown-ask =

# [b6dcb0e1] Declare `licensed` in the post's metadata.
# advertiser-licence-unknown-fix =

## disease-claim-on-food

# [6c170db2] disease-claim-on-food
# disease-claim-on-food-name =

# [b39a30a5] A food or a supplement is said to treat, cure or prevent a disease.
# disease-claim-on-food-what =

# [d7b26bec] The ban holds for the claim as such; proof or a source does not lift it, and no note beside it cures it.
# disease-claim-on-food-why =

# [e866d309] “{ $text }” says of a { $product } that it treats, cures or prevents a disease. No proof makes that lawful for food.
# $text: words of the post
# $product: a word of the list product-…
# disease-claim-on-food-message =

# [4b6fcdc7] Take the claim out. Only an authorised medicine may make it.
# disease-claim-on-food-fix =

## disease-claim-on-cosmetic

# [a2ca441e] disease-claim-on-cosmetic
# disease-claim-on-cosmetic-name =

# [44f99be8] A cosmetic is said to treat, cure or prevent a disease.
# disease-claim-on-cosmetic-what =

# [1854a8be] Such a claim makes a medicine of it, which it is not authorised as.
# disease-claim-on-cosmetic-why =

# [728081c4] “{ $text }” says of a cosmetic that it treats, cures or prevents a disease.
# $text: words of the post
# disease-claim-on-cosmetic-message =

# [9ee0442a] Take the claim out; a cosmetic may speak of how the skin looks.
# disease-claim-on-cosmetic-fix =

## health-benefit-of-food

# [3fffa942] health-benefit-of-food
# health-benefit-of-food-name =

# [1f1eca08] A food or a supplement is said to do the body good.
# health-benefit-of-food-what =

# [944a01e4] Health claims for food are allowed only in the authorised wording and under its conditions; a study does not replace the authorisation.
# health-benefit-of-food-why =

# [b0031bbc] “{ $text }” is a health claim for a { $product }; only authorised claims may be made for one.
# $text: words of the post
# $product: a word of the list product-…
# health-benefit-of-food-message =

# [1bf9191e] Use the authorised wording with its conditions, or take the claim out.
# health-benefit-of-food-fix =

## unsubstantiated-claim

# [9b04606d] unsubstantiated-claim
# unsubstantiated-claim-name =

# [81c237e4] The post states as fact something that needs proof, and names nothing by which it could be checked.
# unsubstantiated-claim-what =

# [1e0a99e4] Whoever advertises must hold the proof before publishing, and be able to show it.
# unsubstantiated-claim-why =

# [25d88449] “{ $text }” states a fact that needs proof ({ $category }); the text names none that could be checked (support: { $support }).
# $text: words of the post
# $category: a word of the list claim-…
# $support: a word of the list support-…
# unsubstantiated-claim-message =

# [5d478c75] Name the proof so that a reader can find it, or take the statement out.
# unsubstantiated-claim-fix =

## superlative-claim

# [b6e7e675] superlative-claim
# superlative-claim-name =

# [c9e467ea] The post claims the first place, or to be better than others, and names no basis for it.
# superlative-claim-what =

# [b0c13e9a] A comparison must be like with like and checkable; a first place needs data for the whole market.
# superlative-claim-why =

# [06a76f7c] “{ $text }” claims the first place, or to be better than others, without a basis.
# $text: words of the post
# superlative-claim-message =

# [cbcfaeef] Name the market, the measure, the period and the source, or write it as an opinion.
# superlative-claim-fix =

## made-up-review

# [d8694e88] made-up-review
# made-up-review-name =

# [d0b4d3ee] A machine wrote the account of a personal result.
# made-up-review-what =

# [43e87ac7] Nobody had the experience that is told; a label that AI wrote it does not make the experience true.
# made-up-review-why =

# [0d2d0e86] “{ $text }” tells a personal result, and the text is declared to be machine-written.
# $text: words of the post
# made-up-review-message =

# [7869978c] Let a person who used the thing tell what happened, or take the account out.
# made-up-review-fix =

## unlabelled-ai-picture

# [7a32b6c6] unlabelled-ai-picture
# unlabelled-ai-picture-name =

# [79fd60f1] The picture or video of an advertising post is declared to be made by AI, and neither the post nor the platform says so.
# unlabelled-ai-picture-what =

# [babfb32b] A picture that looks real is taken for real, whether it shows a person, a thing, a place or an event.
# unlabelled-ai-picture-why =

# [7328f761] The picture is declared to be made by AI, and nothing tells the reader.
# unlabelled-ai-picture-message =

# [99dad45a] Say in the post, at the beginning, that the picture was made with AI, or switch on the platform's AI label. A person's review of the text changes nothing for the picture.
# unlabelled-ai-picture-fix =

## ai-picture-of-an-effect

# [81da5c44] ai-picture-of-an-effect
# ai-picture-of-an-effect-name =

# [f06832d2] The post claims an effect, and the picture beside it is declared to be made or changed by AI.
# ai-picture-of-an-effect-what =

# [d2e2158a] A made-up picture proves no effect. The label “AI” does not cure it, since the reader still takes the effect for real.
# ai-picture-of-an-effect-why =

# [c627a302] The post claims an effect beside a picture that is declared to be made by AI.
# ai-picture-of-an-effect-message =

# [07b155f8] Show an unedited picture of a real result, or take picture or claim out.
# ai-picture-of-an-effect-fix =

## edited-body

# [8e5f9d59] edited-body
# edited-body-name =

# [e66659fd] The picture of an advertising post shows a body or a face that was edited.
# edited-body-what =

# [d09c12f4] The law asks for a note on the picture, which the text does not show.
# edited-body-why =

# [bd77738d] The body or face in the picture is declared to be edited. Does the note that the law asks for stand on the picture itself?
# edited-body-ask =

# [8ddc8df0] Put the note on the picture in the form that the law asks for.
# edited-body-fix =

## unlabelled-ai-text-of-public-interest

# [3564e16b] unlabelled-ai-text-of-public-interest
# unlabelled-ai-text-of-public-interest-name =

# [f0476441] A machine wrote a text that informs the public, no person is declared to have reviewed it, and nothing says so.
# unlabelled-ai-text-of-public-interest-what =

# [dc294b1e] For text, and for text only, the review and responsibility of a person take the place of a label.
# unlabelled-ai-text-of-public-interest-why =

# [480b188e] The text is declared to be machine-written and to inform the public; no label and no human review is declared.
# unlabelled-ai-text-of-public-interest-message =

# [b18d2b72] Have a person review it and take responsibility, or say that it was written with AI.
# unlabelled-ai-text-of-public-interest-fix =

## tobacco-advertising

# [4410fa24] tobacco-advertising
# tobacco-advertising-name =

# [7ae3b74f] The post promotes tobacco, nicotine or devices for it.
# tobacco-advertising-what =

# [24da96b3] The law forbids it, or all but forbids it; a label as advertising cures nothing.
# tobacco-advertising-why =

# [0563a395] The post promotes tobacco or nicotine.
# tobacco-advertising-message =

# [f3754e45] Do not publish it.
# tobacco-advertising-fix =

## alcohol-advertising

# [1b1d9d51] alcohol-advertising
# alcohol-advertising-name =

# [20c2a93e] The post promotes an alcoholic drink.
# alcohol-advertising-what =

# [773a5d3d] The law forbids it, or sets limits to what may be said and shown and to whom.
# alcohol-advertising-why =

# [20c2a93e] The post promotes an alcoholic drink.
# alcohol-advertising-message =

# [85178574] Have counsel see whether it may be published at all, and with which warning.
# alcohol-advertising-fix =

## gambling-advertising

# [40f859bd] gambling-advertising
# gambling-advertising-name =

# [6516286d] The post promotes gambling or betting.
# gambling-advertising-what =

# [a3feaa46] Promoting it is a crime, or allowed to licensed operators alone and under limits.
# gambling-advertising-why =

# [c04eef54] The post promotes gambling.
# gambling-advertising-message =

# [5c2bbb6a] Do not publish it without the operator's licence for this country and counsel's word.
# gambling-advertising-fix =

## infant-formula-advertising

# [cb0b695d] infant-formula-advertising
# infant-formula-advertising-name =

# [9750019a] The post promotes infant formula.
# infant-formula-advertising-what =

# [5e8e4e8a] Its marketing to the public is forbidden or narrowly limited, to protect breastfeeding.
# infant-formula-advertising-why =

# [9750019a] The post promotes infant formula.
# infant-formula-advertising-message =

## prescription-medicine-advertising

# [44add32d] prescription-medicine-advertising
# prescription-medicine-advertising-name =

# [fd0222f2] The post promotes a prescription medicine to the public.
# prescription-medicine-advertising-what =

# [ea7093e1] Prescription medicines may not be advertised to the public, or only with full information on risks.
# prescription-medicine-advertising-why =

# [fd0222f2] The post promotes a prescription medicine to the public.
# prescription-medicine-advertising-message =

## health-ad-without-approval

# [db2337c0] health-ad-without-approval
# health-ad-without-approval-name =

# [410e1d61] The post advertises a medicine, a device or a supplement and shows no number of an approval.
# health-ad-without-approval-what =

# [6c01ae54] Such advertisements need the authority's approval before they are published, and its number is to be shown.
# health-ad-without-approval-why =

# [559fe6bf] The post advertises a { $product } and shows no number of the authority's approval.
# $product: a word of the list product-…
# health-ad-without-approval-message =

# [59bb2fb7] Get the approval of the advertisement, and show its number. The registration of the product is not the approval of its advertisement.
# health-ad-without-approval-fix =

## clinic-advertising

# [82e87980] clinic-advertising
# clinic-advertising-name =

# [bb21387d] The post promotes a clinic, a doctor or a treatment.
# clinic-advertising-what =

# [783517a5] Advertising of medical services needs approval, or is limited in what it may show and promise.
# clinic-advertising-why =

# [1ac281a2] The post promotes a medical service.
# clinic-advertising-message =

# [b151fcae] See that the approval is there and its number shown; leave out before-and-after pictures, testimonials and discounts where the law forbids them.
# clinic-advertising-fix =

## investment-promotion

# [d0c6cd6f] investment-promotion
# investment-promotion-name =

# [2b32501e] The post invites to invest or to trade, or promises returns.
# investment-promotion-what =

# [d1f1cc85] Promoting investments is reserved to authorised firms and persons, or needs their approval, a risk warning and the promoter's interests.
# investment-promotion-why =

# [58cb60f9] The post promotes an investment or promises returns.
# investment-promotion-message =

# [9dd385ee] Publish it only with the authorisation that the law asks for, with its number, the risk and your own interest in it.
# investment-promotion-fix =

## crypto-promotion

# [a0a26250] crypto-promotion
# crypto-promotion-name =

# [dc61c021] The post promotes crypto-assets.
# crypto-promotion-what =

# [49521058] Promoting them needs a licence or authorisation, or is forbidden.
# crypto-promotion-why =

# [dc61c021] The post promotes crypto-assets.
# crypto-promotion-message =

# [11355722] Do not publish it without the authorisation that the law asks for.
# crypto-promotion-fix =

## property-ad-without-licence

# [177084d0] property-ad-without-licence
# property-ad-without-licence-name =

# [fd3416af] The post advertises property and shows no licence number.
# property-ad-without-licence-what =

# [7ce43660] Property advertisements must carry the number of their licence.
# property-ad-without-licence-why =

# [fd3416af] The post advertises property and shows no licence number.
# property-ad-without-licence-message =

# [95cff5bb] Show the number of the advertisement's licence.
# property-ad-without-licence-fix =
