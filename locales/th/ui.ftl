### ui in th; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.

## Numbers, with plural forms

# [c778d9da] { $count } posts
# $count: a number: choose forms with { $count -> … }
# posts =

# [c751a3b3] { $count } texts have no translation yet: English.
# $count: a number: choose forms with { $count -> … }
# untranslated =

## Verdicts, and each in one sentence

# [51280dab] fail
# verdict-fail =

# [c97ace4c] review
# verdict-review =

# [d74ff0ee] pass
# verdict-pass =

# [b6295010] not assessed
# verdict-not_assessed =

# [362d8d63] At least one rule finds a breach: mend the post before it goes out.
# meaning-fail =

# [bf283e7d] No certain breach, but a person should look at what is told below.
# meaning-review =

# [6a0d974e] No rule finds a breach.
# meaning-pass =

# [c8fb033d] The post could not be judged; this is no clean bill.
# meaning-not_assessed =

## Numbers of posts under each verdict

# [44cfcc0f] { $count } fail
# $count: a number: choose forms with { $count -> … }
# count-fail =

# [89c49004] { $count } review
# $count: a number: choose forms with { $count -> … }
# count-review =

# [e5af8771] { $count } pass
# $count: a number: choose forms with { $count -> … }
# count-pass =

# [d56e9a62] { $count } not assessed
# $count: a number: choose forms with { $count -> … }
# count-not_assessed =

# [ee01146e] { $posts }: { $counts }
# $posts: the text of posts, such as 3 posts
# $counts: texts of count-…
# posts-counted =

## The line of facts under the verdict

# [4283d457] language { $language }
# line-language =

# [39cf4f8c] commercial { $commercial }
# line-commercial =

# [165777c1] disclosure { $disclosure }
# line-disclosure =

# [71ae06f9] disclosure { $disclosure } ({ $reasons })
# $reasons: words of the list reason-…
# line-disclosure-because =

# [c4afa612] claims { $count }
# $count: a number: choose forms with { $count -> … }
# line-claims =

# [c1c72fe4] { $jurisdiction } { $verdict }
# law-under =

# [8c3c4b93] (inferred from the { $audience } of the post)
# inferred =

## Labels before what follows

# [ad3e5a2f] law:
# label-law =

# [b9d88098] fix:
# label-fix =

# [06a1c43b] why:
# label-why =

# [abd24fbb] not assessed:
# label-not-assessed =

# [54da089a] style:
# label-style =

# [943df968] Fix:
# title-fix =

# [c707ee4e] Source:
# title-source =

# [ad389aa4] Why:
# title-why =

# [e544b2a6] Applies when:
# title-applies =

# [353129a4] Asks:
# title-asks =

# [7ea0d3d6] Triggers on:
# title-match =

# [24e49fdf] Not on:
# title-no-match =

# [63977a32] Not read
# not-read =

# [2738a936] confidence { $confidence }
# confidence =

## Who wrote it, by style

# [0568122a] likely machine-written
# style-likely =

# [cbfee7fe] unlikely to be machine-written
# style-unlikely =

# [084477e4] who wrote it: inconclusive
# style-inconclusive =

# [5083904e] (probability { $probability })
# probability =

# [7845c6fd] sentences of even length (variation { $value }; 95 % of human texts are above { $bound })
# trait-sentence_variation =

# [4b829415] many commas ({ $value } of words; 95 % of human texts are below { $bound })
# trait-commas =

# [23cfd58c] few repeated words ({ $value } are different; 95 % of human texts are below { $bound })
# trait-word_variety =

# [49124bb6] too short to tell: under { $count } words
# $count: a number: choose forms with { $count -> … }
# style-short =

# [ba483ce1] too short to tell: under { $count } characters
# $count: a number: choose forms with { $count -> … }
# style-short-thai =

# [889680a7] no human text in { $language } of this length to calibrate on
# style-no-band =

# [4ae06926] { $count } human texts of this length are too few for a rate of { $rate }
# $count: a number: choose forms with { $count -> … }
# style-too-few =

# [df423f60] human texts may score as high more often than { $rate }
# style-too-often =

## Why a part was not assessed

# [412a61af] no model was asked: only leftovers of generators were looked for, not style
# no-model =

# [a4db340d] the post is too short, and shows nothing else, to ask the model
# not-needed =

# [7a36973c] { $language } in Latin letters is read in part only
# latin-letters =

# [69b4fa66] there are no words to read
# no-words =

# [802779b9] language '{ $language }' is not supported; supported are { $supported }
# unsupported =

## What led to a finding

# [1f9a94ed] { $kind }: { $entries }
# $kind: a word of the lists evidence-…, claim-… and leftover-…
# $entries: ids, such as he.claim.cure
# why-found =

# [5328376b] weighed down by { $entry }
# $entry: an id, such as he.claim.cure
# why-weighed =

# [42643d6f] { $klass } label: { $entries }; faults: { $faults }
# $klass: a word of the list class-…
# $entries: ids, such as he.claim.cure
# $faults: words of the list reason-…
# why-label =

# [140bedbf] none
# why-no-fault =

# [5714bb79] support { $support }: { $sources }
# $support: a word of the list support-…
# why-support =

# [cbe63065] no source named
# why-no-source =

# [0c445894] model { $model }: { $answer } { $probability }, words alone: { $words }
# $answer: a word of the list commercial-…
# why-model =

# [9b0a19d6] model { $model }: { $answer } { $probability }, words alone: { $words }; moved by { $moved }
# $answer: a word of the list commercial-…
# why-model-moved =

# [63a8af6d] declared: { $connection }
# declared =

## The last lines

# [ed8a98b2] With the model { $model }. Its answers are evidence, not proof; a summary of the law is no legal advice.
# with-model =

# [6e764fad] By words and rules alone: no model was asked, and of generated text only leftovers were looked for.
# by-words =

# [6b0e29ee] A verdict is a reason to look, not a judgment; a summary of the law is no legal advice; what a model says is evidence, not proof.
# caveat =

## Pages about a rule and about the law

# [7ba80dc7] { $status } since { $since } · pack { $pack } · { $severities }
# rule-status =

# [79cc9018] Rows of the legal matrix: { $rows } (confidence { $confidence }; to be confirmed by counsel)
# rows =

# [9cdc6c47] always
# always =

# [55296265] { $fact } is { $values }
# $fact: a word of the list fact-…
# $values: one or more words of the fact's list
# condition =

# [46dc584c] { $when }, unless { $exception }
# $when: one or more “… is …”
# $exception: one or more “… is …”
# unless =

# [6201111b] and
# word-and =

# [7175517a] or
# word-or =

# [7dd530c4] else
# word-else =

# [7846e6ea] { $severity } if { $when }
# $when: one or more “… is …”
# severity-if =

# [1f5087db] question
# question =

# [7384f65f] from { $begins }
# days-from =

# [e24f2b33] until { $ends }
# days-until =

# [f10f8b61] from { $begins } until { $ends }
# days-from-until =

# [3e51c12f] A summary made from the rule pack, no legal advice: every row is to be confirmed by counsel.
# page-caveat =

# [aee30f17] Made by { $command }.
# page-made-by =

# [1c976882] Made by { $command }; posts of our own, { $file }.
# page-made-by-own =

# [41f890b3] Label words
# page-labels =

# [ffe97bba] grade
# page-grade =

# [dba36bff] words
# page-words =

# [cf6af0c9] A label in other words that only tells of something received: { $told }. Any other ambiguous label: { $unlisted }.
# page-told =

# [59a27a92] { $kind }: { $grade }
# $kind: a word of the lists evidence-…, claim-… and leftover-…
# page-told-one =

# [d937bac3] Promoting without any consideration counts as advertising too.
# page-unpaid =

# [a2c6c8f1] Disclosure
# page-section-DSC =

# [8d0bc3c8] Licences and notices
# page-section-LIC =

# [4b749d2a] Pictures and machines
# page-section-GEN =

# [1c85c122] Claims
# page-section-CLM =

# [48221761] Goods and services
# page-section-PRD =

# [7369949b] rule
# column-rule =

# [2149c64d] finds
# column-finds =

# [c98f54e5] severity
# column-severity =

# [db73648c] applies when
# column-applies =

# [38863c3a] in force
# column-force =

# [41cf6794] source
# column-source =

# [ff0139d0] confidence
# column-confidence =

# [bc51e9e6] rows
# column-rows =

# [4862f447] pack
# column-pack =

# [634768da] row
# column-row =

# [60c411b2] treatment
# column-treatment =

# [cc6d7562] by, or why not
# column-by =

# [72231043] post
# column-post =

# [f1195529] known beside it
# column-known =

# [cc3659ed] Coverage of the legal matrix
# coverage-title =

# [d0ac2a91] { $rows } rows: { $decided } decided, { $asked } asked, { $out } out of reach.
# coverage-rows =

# [c2fdc052] “Decided” means that the named rules find what text and declared metadata show of a breach; what they cannot show stays open. “Asked” means that a rule asks a reviewer.
# coverage-about =

# [d960b500] The same post under nine laws
# comparison-title =

## Names of languages; -Latn: written in Latin letters; und: no language

# [372f7e2f] he
# language-he =

# [ab5b6208] ar
# language-ar =

# [3097e26b] fa
# language-fa =

# [6bde0b83] th
# language-th =

# [dbd3a49d] en
# language-en =

# [2513925f] ar-Latn
# language-ar-Latn =

# [7c7fbdb1] fa-Latn
# language-fa-Latn =

# [856cc99d] und
# language-und =

## Whose law; default: the profile without a country's law

# [79adb2a2] us
# jurisdiction-us =

# [83116acf] uk
# jurisdiction-uk =

# [4d028294] eu
# jurisdiction-eu =

# [a0fb9035] il
# jurisdiction-il =

# [4cf6829a] sa
# jurisdiction-sa =

# [f9a00f43] ae
# jurisdiction-ae =

# [d8c59e83] eg
# jurisdiction-eg =

# [08c85bd3] ir
# jurisdiction-ir =

# [6bde0b83] th
# jurisdiction-th =

# [0684f6b9] platforms
# jurisdiction-platforms =

# [37a8eec1] default
# jurisdiction-default =

## Names of platforms, as people write them

# [5ede5673] instagram
# platform-instagram =

# [3d59f754] facebook
# platform-facebook =

# [5beeafea] tiktok
# platform-tiktok =

# [24e6654b] youtube
# platform-youtube =

# [2d711642] x
# platform-x =

# [b200592c] snapchat
# platform-snapchat =

# [3f404629] telegram
# platform-telegram =

# [d9298a10] other
# platform-other =

## Answers to: is the post commercial?

# [8a798890] yes
# commercial-yes =

# [c22bd1b6] suspected
# commercial-suspected =

# [9390298f] no
# commercial-no =

## Answers to: is the advertising disclosed?

# [913a4cb9] clear
# disclosure-clear =

# [ebd6fb50] inadequate
# disclosure-inadequate =

# [140bedbf] none
# disclosure-none =

## Why a disclosure is inadequate

# [e56e65fa] ambiguous term
# reason-ambiguous_term =

# [48a7dbf8] buried
# reason-buried =

# [c0133b43] below fold
# reason-below_fold =

# [c8f99ec7] wrong language
# reason-wrong_language =

# [62d6c233] denied
# reason-denied =

# [c2796bab] obfuscated
# reason-obfuscated =

# [6929adae] conditional
# reason-conditional =

## How clear the words of a label are; seller_voice: the seller speaks in the own name

# [913a4cb9] clear
# class-clear =

# [6a651134] ambiguous
# class-ambiguous =

# [6751fe1d] seller voice
# class-seller_voice =

## What shows a connection between author and product

# [040ffd59] payment
# evidence-payment =

# [76f9df77] partnership
# evidence-partnership =

# [1a77f051] promo code
# evidence-promo_code =

# [3f682cbe] affiliate link
# evidence-affiliate_link =

# [dbdc7bf4] gifted
# evidence-gifted =

# [4ca5c7e4] hosted
# evidence-hosted =

# [cb74b011] ambassador
# evidence-ambassador =

# [2fdc0177] employee
# evidence-employee =

# [dd955937] own brand
# evidence-own_brand =

# [13788f19] giveaway
# evidence-giveaway =

# [01ce22cb] call to buy
# evidence-call_to_buy =

# [f499262f] brand tag
# evidence-brand_tag =

# [9f6f91f3] platform label
# evidence-platform_label =

## Categories of claims that need proof; they stand in sentences too

# [84144f60] health treatment
# claim-health_treatment =

# [5b33be4f] financial return
# claim-financial_return =

# [856e8bd3] safety
# claim-safety =

# [b91fecbc] testimonial result
# claim-testimonial_result =

# [0c87ed81] study
# claim-study =

# [e5930e63] statistic
# claim-statistic =

# [8f76fd50] authority
# claim-authority =

# [76c09e12] health benefit
# claim-health_benefit =

# [72f53239] beauty efficacy
# claim-beauty_efficacy =

# [4cb94812] environmental
# claim-environmental =

# [f712ecc5] market position
# claim-market_position =

# [382439e6] comparative
# claim-comparative =

# [47032622] guarantee
# claim-guarantee =

# [c3c00aaf] scarcity
# claim-scarcity =

## What the text names as proof of a claim

# [140bedbf] none
# support-none =

# [71cac084] vague
# support-vague =

# [822fe367] institution
# support-institution =

# [a157d36a] named
# support-named =

# [44977dcd] certifier
# support-certifier =

# [2272bea6] linked
# support-linked =

## What a text generator left behind

# [4c6835d1] assistant preamble
# leftover-assistant_preamble =

# [424fb079] refusal
# leftover-refusal =

# [40978892] placeholder
# leftover-placeholder =

# [43c545c3] prompt leak
# leftover-prompt_leak =

# [afa026ac] option list
# leftover-option_list =

# [93ddce01] citation token
# leftover-citation_token =

# [116fabc2] closing offer
# leftover-closing_offer =

# [299da800] markup
# leftover-markup =

# [9ae4208a] foreign token
# leftover-foreign_token =

# [caadc477] template residue
# leftover-template_residue =

## Letters that hide words

# [b75af7ef] invisible
# evasion-invisible =

# [4a0b91ed] bidi
# evasion-bidi =

# [3a6a4818] lookalike
# evasion-lookalike =

# [78059049] stylised
# evasion-stylised =

# [f57a92d2] separated
# evasion-separated =

## Numbers of licences and permits; none_told: the post says that there is none

# [5551a47c] th food ad
# licence-th_food_ad =

# [7bdb3c67] th medicine ad
# licence-th_medicine_ad =

# [102ab6c5] th device ad
# licence-th_device_ad =

# [adae81fe] th food registration
# licence-th_food_registration =

# [af2e46e0] sa sfda
# licence-sa_sfda =

# [84a2b153] sa mawthooq
# licence-sa_mawthooq =

# [24f2294a] ae advertiser
# licence-ae_advertiser =

# [d51c493e] ae health ad
# licence-ae_health_ad =

# [8e6adf77] eg registration
# licence-eg_registration =

# [f04aaa7d] ir licence
# licence-ir_licence =

# [a7cd135e] uk frn
# licence-uk_frn =

# [29c9c30e] registration
# licence-registration =

# [cb0c5c67] th malformed
# licence-th_malformed =

# [57e8d636] uk malformed
# licence-uk_malformed =

# [a0489444] none told
# licence-none_told =

## How grave a finding is

# [ca00fccf] error
# severity-error =

# [4bd9354b] warning
# severity-warning =

# [edb46562] note
# severity-note =

## How sure the law is known

# [6ef7c9b1] high
# confidence-high =

# [c082456a] medium
# confidence-medium =

# [6c1ff09d] low
# confidence-low =

## How settled a rule is

# [5975cf1b] preview
# status-preview =

# [f379ccb9] stable
# status-stable =

# [f5e65825] deprecated
# status-deprecated =

## How a country takes the words of a label

# [070c160a] accepted
# grade-accepted =

# [481ba401] weak
# grade-weak =

# [83c874d3] refused
# grade-refused =

## What of the law is covered

# [8d3c6686] decided
# treatment-decided =

# [c66790da] asked
# treatment-asked =

# [86f57c80] out of reach
# treatment-out-of-reach =

## Parts of the question that may stay open

# [600ccd5e] sponsorship
# part-sponsorship =

# [a61808fe] claims
# part-claims =

# [e0cb800a] generated
# part-generated =

# [a4ef304b] language
# part-language =

## From what the jurisdiction was inferred

# [c697d298] region
# audience-region =

# [a4ef304b] language
# audience-language =

## What is promoted; stands in sentences such as “says of a …”

# [c1f02658] food
# product-food =

# [03dd65bf] supplement
# product-supplement =

# [05a9df11] cosmetic
# product-cosmetic =

# [a82ce870] medicine
# product-medicine =

# [28f24452] prescription medicine
# product-prescription_medicine =

# [263a4dbe] device
# product-device =

# [bbfeb74a] clinic
# product-clinic =

# [c7c7eb10] alcohol
# product-alcohol =

# [da43f06c] tobacco
# product-tobacco =

# [dc4d53ba] cannabis
# product-cannabis =

# [e440a8e6] gambling
# product-gambling =

# [eab762a0] finance
# product-finance =

# [da2f073e] crypto
# product-crypto =

# [41de37fe] infant formula
# product-infant_formula =

# [d7efa2f7] real estate
# product-real_estate =

# [ec08467c] political
# product-political =

# [19fba0e9] news
# product-news =

# [d9298a10] other
# product-other =

# [62484e22] health
# product-health =

# [ba528516] environment
# product-environment =

# [b5610de1] beauty
# product-beauty =

# [b23a6a84] unknown
# product-unknown =

## The declared connection of the author to the product

# [268ad70e] paid
# connection-paid =

# [dbdc7bf4] gifted
# connection-gifted =

# [3e6f3ef3] affiliate
# connection-affiliate =

# [2fdc0177] employee
# connection-employee =

# [dd955937] own brand
# connection-own_brand =

# [140bedbf] none
# connection-none =

# [b23a6a84] unknown
# connection-unknown =

## What a picture made by AI shows

# [38a81e87] person
# picture-person =

# [2958d416] object
# picture-object =

# [81df6358] place
# picture-place =

# [b8e1f80b] event
# picture-event =

# [d9298a10] other
# picture-other =

# [b23a6a84] unknown
# picture-unknown =

## Whether the platform's own label is on

# [b8d31e85] on
# switch-on =

# [b4dc66dd] off
# switch-off =

# [b23a6a84] unknown
# switch-unknown =

## Whether something is so

# [b5bea41b] true
# told-true =

# [fcbcf165] false
# told-false =

# [b23a6a84] unknown
# told-unknown =

## Facts that rules ask for, in “… is …”

# [d01acdec] commercial
# fact-commercial =

# [8187135f] disclosure
# fact-disclosure =

# [348f71b6] promoted
# fact-promoted =

# [07da7141] only reason
# fact-only_reason =

# [62d6c233] denied
# fact-denied =

# [dba36bff] words
# fact-words =

# [9f6f91f3] platform label
# fact-platform_label =

# [baaf5362] shown
# fact-shown =

# [a61808fe] claims
# fact-claims =

# [0bcd60cf] ai disclosed
# fact-ai_disclosed =

# [edbf5087] ai image
# fact-ai_image =

# [dd07ff1b] ai image shows
# fact-ai_image_shows =

# [15cd6409] ai text
# fact-ai_text =

# [978a8b09] human review
# fact-human_review =

# [1f5ddf5a] edited body
# fact-edited_body =

# [79d97a88] audience under age
# fact-audience_under_age =

# [e0cb7260] licensed
# fact-licensed =

# [b38d9d16] connection
# fact-connection =

# [a8792157] product
# fact-product =

# [23d611a6] topic
# fact-topic =

# [f9b6938a] permits
# fact-permits =

# [d294fcce] platform
# fact-platform =

# [c697d298] region
# fact-region =

# [a4ef304b] language
# fact-language =

# [8fcfccf6] reason
# fact-reason =

# [98c1eb4e] word
# fact-word =

# [8a7ffef7] label language
# fact-label_language =

# [edb2cd3b] category
# fact-category =

# [a1860308] support
# fact-support =

# [6769af2c] unverifiable
# fact-unverifiable =

# [0b27c158] kind
# fact-kind =
