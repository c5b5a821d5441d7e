### core in ar; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## DSC001 undisclosed-advertising

# [7dfec0fc] undisclosed-advertising
# DSC001-name =

# [40e24e23] The post shows a material connection (payment, a gift, a code, an affiliate link, an own brand, a call to buy) and says nowhere that it is advertising.
# DSC001-what =

# [ac3cb966] A reader weighs praise differently when its author gains by it. Hiding the gain is the breach that regulators pursue first.
# DSC001-why =

# [b681b870] The post shows a connection to what it promotes (“{ $text }”) and no disclosure.
# $text: words of the post
# DSC001-message =

# [2e4846e5] Begin the post with “{ $label }”, or switch on the platform's paid-partnership label.
# $label: the label in the language of the post, such as Ad
# DSC001-fix =

## DSC002 ambiguous-label

# [0ff7ee6f] ambiguous-label
# DSC002-name =

# [8740ced6] The only disclosure is a word that readers do not understand as advertising, such as “#sp”, “collab”, “thanks to”, “hosted by”.
# DSC002-what =

# [1e5603f5] Surveys of regulators show that most readers do not take these words for advertising; they are the commonest failed label.
# DSC002-why =

# [e6a8883b] “{ $text }” does not tell an ordinary reader that this is advertising.
# $text: words of the post
# DSC002-message =

# [31bd48b1] Begin the post with “{ $label }”; the vaguer words may stay where they are.
# $label: the label in the language of the post, such as Ad
# DSC002-fix =

## DSC003 buried-label

# [cc556acc] buried-label
# DSC003-name =

# [f425471f] The label stands only in a pile of five or more hashtags, or at the end of a long text.
# DSC003-what =

# [18af7323] A label that nobody reads discloses nothing.
# DSC003-why =

# [30b6e414] The label “{ $text }” is buried where few readers see it.
# $text: words of the post
# DSC003-message =

# [8c38441d] Move the label to the beginning: “{ $label }”.
# $label: the label in the language of the post, such as Ad
# DSC003-fix =

## DSC004 label-below-the-fold

# [68a1a1b5] label-below-the-fold
# DSC004-name =

# [e2923d3f] The label stands after the platform's cut, where a reader must tap “more” to see it.
# DSC004-what =

# [3dd666bb] Most readers never open the rest of a caption.
# DSC004-why =

# [5a635bf8] The label “{ $text }” stands after the platform's cut.
# $text: words of the post
# DSC004-message =

## DSC005 label-in-another-language

# [e0124498] label-in-another-language
# DSC005-name =

# [335d894d] The label is in another language than the post.
# DSC005-what =

# [8ba1f328] The people to whom the post speaks may not read the label's language; some regulators accept it, most want the audience's own.
# DSC005-why =

# [520516e9] The label “{ $text }” is not in the language of the post.
# $text: words of the post
# DSC005-message =

# [103d136e] Add the label in the language of the post: “{ $label }”.
# $label: the label in the language of the post, such as Ad
# DSC005-fix =

## DSC006 denied-advertising

# [69bf7b22] denied-advertising
# DSC006-name =

# [da4101ee] The post denies being advertising although it shows a connection.
# DSC006-what =

# [bb27c7d8] A false denial misleads more than silence.
# DSC006-why =

# [54efb4a5] The post denies being advertising although it shows a connection (“{ $text }”).
# $text: words of the post
# DSC006-message =

# [6f4ac784] Delete the denial and begin the post with “{ $label }”.
# $label: the label in the language of the post, such as Ad
# DSC006-fix =

## DSC007 obfuscated-label

# [466f84ac] obfuscated-label
# DSC007-name =

# [87deb423] The label is spelled so that people or machines stumble over it, with dots, spaces, signs or look-alike letters.
# DSC007-what =

# [463535ec] A label in disguise is meant not to be found.
# DSC007-why =

# [39a415ec] The label “{ $text }” is spelled so that it is hard to recognise.
# $text: words of the post
# DSC007-message =

# [131e8fa3] Write the label plainly at the beginning: “{ $label }”.
# $label: the label in the language of the post, such as Ad
# DSC007-fix =

## DSC008 conditional-label

# [a658c257] conditional-label
# DSC008-name =

# [bde415f7] The disclosure says only that something may be advertising.
# DSC008-what =

# [5b9fbce0] The author knows whether it is; the reader cannot.
# DSC008-why =

# [8b6e28a9] “{ $text }” leaves open whether this is advertising.
# $text: words of the post
# DSC008-message =

# [ce28fef6] Say it definitely, at the beginning: “{ $label }”.
# $label: the label in the language of the post, such as Ad
# DSC008-fix =

## DSC009 suspected-advertising

# [6a992727] suspected-advertising
# DSC009-name =

# [2090044b] A named brand or product is promoted, and nothing shows or discloses a connection.
# DSC009-what =

# [733c671d] Praise with details and a tag is how undisclosed advertising looks; only the author knows whether it is.
# DSC009-why =

# [cf5b9849] The post promotes a brand or product; nothing shows whether its author gains by it.
# DSC009-message =

# [c15c768d] If there is a payment, a gift or another connection, begin the post with “{ $label }”. If you paid for it yourself, say so.
# $label: the label in the language of the post, such as Ad
# DSC009-fix =

## CLM001 disease-claim

# [dd0230cd] disease-claim
# CLM001-name =

# [40492629] The post says that something treats, cures, prevents or eases a disease or its symptoms, and names nothing by which it could be checked.
# CLM001-what =

# [dc9d4312] Claims about disease are banned for foods and cosmetics almost everywhere, and need authorisation for medicines.
# CLM001-why =

# [4163a27f] “{ $text }” says that something treats, cures, prevents or eases a disease or its symptoms; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
# CLM001-message =

# [d6f35d97] Take the disease claim out. A medicine or device may make it only with its authorisation for that use and, where the law asks for it, the advertisement's permit number.
# CLM001-fix =

## CLM002 return-claim

# [ca6a866f] return-claim
# CLM002-name =

# [f0bdbaac] The post promises profit, income or freedom from financial risk, and names nothing by which it could be checked.
# CLM002-what =

# [d5327471] No return is certain, and financial promotions need authorisation in most countries.
# CLM002-why =

# [222839f1] “{ $text }” promises profit, income or freedom from financial risk; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
# CLM002-message =

# [e2183e78] Take the promise out, or give typical results with their source and the risk beside them.
# CLM002-fix =

## CLM003 safety-claim

# [2953a3b9] safety-claim
# CLM003-name =

# [559bdd7c] The post says that something is wholly safe or without side effects, and names nothing by which it could be checked.
# CLM003-what =

# [30d5c619] Nothing is safe for everyone; the claim stops people from asking.
# CLM003-why =

# [aade35b5] “{ $text }” says that something is wholly safe or without side effects; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
# CLM003-message =

# [f32c2d88] Take it out, or name the test and the people it holds for.
# CLM003-fix =

## CLM004 own-result-claim

# [3c363ee7] own-result-claim
# CLM004-name =

# [4e7e2cc3] The post tells the author's own result so that others buy, and names nothing by which it could be checked.
# CLM004-what =

# [ea41c1f9] An own result is read as what the buyer will get; it must be typical, or the typical result must stand beside it.
# CLM004-why =

# [5cb63e97] “{ $text }” tells the author's own result so that others buy; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
# CLM004-message =

# [5ca95c2f] Say what most people can expect, with the data for it, or tell the experience without the result.
# CLM004-fix =

## CLM005 study-claim

# [83ed4e4e] study-claim
# CLM005-name =

# [70b65a1b] The post appeals to research that the reader cannot find, and names nothing by which it could be checked.
# CLM005-what =

# [f35bf491] “Studies show” without a study cannot be checked.
# CLM005-why =

# [0e849e23] “{ $text }” appeals to research that the reader cannot find; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
# CLM005-message =

# [73166c52] Name the study: authors, journal, year, a link or DOI; it must be about this product.
# CLM005-fix =

## CLM006 statistic-claim

# [1d39a66d] statistic-claim
# CLM006-name =

# [eda21f71] The post gives a number about people or results without a source, and names nothing by which it could be checked.
# CLM006-what =

# [afd3d966] A number persuades because it seems measured; say by whom.
# CLM006-why =

# [7f26bf36] “{ $text }” gives a number about people or results without a source; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
# CLM006-message =

# [56382797] Give the source: who counted, when, how many.
# CLM006-fix =

## CLM007 authority-claim

# [733d980f] authority-claim
# CLM007-name =

# [bf6b25fa] The post appeals to doctors, experts or an agency that the reader cannot identify, and names nothing by which it could be checked.
# CLM007-what =

# [783c1fae] Readers trust experts and agencies; the appeal must be true and checkable.
# CLM007-why =

# [0bc71e5d] “{ $text }” appeals to doctors, experts or an agency that the reader cannot identify; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
# CLM007-message =

# [f6c39e8c] Name the agency and the number of the approval, or the expert and the connection.
# CLM007-fix =

## CLM008 health-benefit-claim

# [509c3418] health-benefit-claim
# CLM008-name =

# [4aebabc3] The post promises a benefit to health, weight, sleep or energy, and names nothing by which it could be checked.
# CLM008-what =

# [42d58034] Health claims need evidence, for foods in many countries an authorised wording.
# CLM008-why =

# [4ec301f5] “{ $text }” promises a benefit to health, weight, sleep or energy; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
# CLM008-message =

# [e78b78eb] Use the authorised wording for the ingredient, or say what it is rather than what it does.
# CLM008-fix =

## CLM009 beauty-claim

# [54f03544] beauty-claim
# CLM009-name =

# [dd2cd88c] The post promises a measurable effect on skin, hair or teeth, and names nothing by which it could be checked.
# CLM009-what =

# [bac8aaaf] Cosmetic effects must be shown by tests on the product.
# CLM009-why =

# [44ca7748] “{ $text }” promises a measurable effect on skin, hair or teeth; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
# CLM009-message =

# [ca944b4f] Name the test, or say how it feels rather than what it changes.
# CLM009-fix =

## CLM010 environmental-claim

# [dcf5adf5] environmental-claim
# CLM010-name =

# [bc2e37ae] The post claims to be good or harmless for the environment, and names nothing by which it could be checked.
# CLM010-what =

# [de937fac] Generic green claims mislead; in the EU they are banned from 27 September 2026.
# CLM010-why =

# [b688e152] “{ $text }” claims to be good or harmless for the environment; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
# CLM010-message =

# [4e6bd2bd] Name what is better, by how much, and the certificate or standard.
# CLM010-fix =

## CLM011 market-position-claim

# [10e6ddc6] market-position-claim
# CLM011-name =

# [10497f24] The post claims the first place in a market, and names nothing by which it could be checked.
# CLM011-what =

# [502fad68] “Number one” and “the only” need data for the whole market.
# CLM011-why =

# [746cbba5] “{ $text }” claims the first place in a market; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
# CLM011-message =

# [507bea64] Name the market, the period and the source, or write it as an opinion.
# CLM011-fix =

## CLM012 comparative-claim

# [18758818] comparative-claim
# CLM012-name =

# [bb17f212] The post claims to be better than others, or by a measure, and names nothing by which it could be checked.
# CLM012-what =

# [e31eea6c] Comparisons must be like with like, and checkable.
# CLM012-why =

# [5092d271] “{ $text }” claims to be better than others, or by a measure; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
# CLM012-message =

# [89e366b9] Name what is compared, by which test and when.
# CLM012-fix =

## CLM013 guarantee-claim

# [b9331cfe] guarantee-claim
# CLM013-name =

# [20c59cc9] The post guarantees a result, or success for everyone, and names nothing by which it could be checked.
# CLM013-what =

# [e29ee9ec] Nothing works for everyone.
# CLM013-why =

# [a7b7fd4e] “{ $text }” guarantees a result, or success for everyone; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
# CLM013-message =

# [8beab0ed] Take it out; a refund policy may stay, as a term of sale.
# CLM013-fix =

## CLM014 scarcity-claim

# [859e1121] scarcity-claim
# CLM014-name =

# [8009e354] The post presses with little stock or little time, and names nothing by which it could be checked.
# CLM014-what =

# [5ad0f500] Pressure is unfair unless the shortage is real.
# CLM014-why =

# [b629239a] “{ $text }” presses with little stock or little time; the text names no proof (support: { $support }).
# $text: words of the post
# $support: a word of the list support-…
# CLM014-message =

# [f3b08ce0] Give the real number or the end date, and keep to it.
# CLM014-fix =

## GEN001 assistant-preamble

# [2ee6260e] assistant-preamble
# GEN001-name =

# [aea27a28] The post holds an assistant's opening words.
# GEN001-what =

# [bd808b21] It shows that a machine or a template wrote at least part of the post and that nobody read it before it went out; what it states may be unchecked too.
# GEN001-why =

# [01fbc4f3] “{ $text }” is an assistant's opening words.
# $text: words of the post
# GEN001-message =

# [d7e089a1] Remove it, and read the whole post once more.
# GEN001-fix =

## GEN002 assistant-refusal

# [e4165efc] assistant-refusal
# GEN002-name =

# [e071c739] The post holds a chatbot's refusal.
# GEN002-what =

# [11bb1dec] “{ $text }” is a chatbot's refusal.
# $text: words of the post
# GEN002-message =

## GEN003 unfilled-placeholder

# [b2f55846] unfilled-placeholder
# GEN003-name =

# [d0b2309a] The post holds a placeholder that nobody filled in.
# GEN003-what =

# [38c905b4] “{ $text }” is a placeholder that nobody filled in.
# $text: words of the post
# GEN003-message =

## GEN004 leaked-prompt

# [66e91831] leaked-prompt
# GEN004-name =

# [70db7be0] The post holds the instruction to the generator itself.
# GEN004-what =

# [5ec5ffbe] “{ $text }” is the instruction to the generator itself.
# $text: words of the post
# GEN004-message =

## GEN005 list-of-options

# [381144b5] list-of-options
# GEN005-name =

# [a6fbca38] The post holds the generator's list of options.
# GEN005-what =

# [5344a0e0] “{ $text }” is the generator's list of options.
# $text: words of the post
# GEN005-message =

## GEN006 citation-token

# [f2369f54] citation-token
# GEN006-name =

# [98cc560a] The post holds a citation mark or link parameter of a chatbot.
# GEN006-what =

# [cb0ece1b] “{ $text }” is a citation mark or link parameter of a chatbot.
# $text: words of the post
# GEN006-message =

## GEN007 assistant-closing-offer

# [18cbff3f] assistant-closing-offer
# GEN007-name =

# [a854e16b] The post holds an assistant's closing offer.
# GEN007-what =

# [1147a1ac] “{ $text }” is an assistant's closing offer.
# $text: words of the post
# GEN007-message =

## GEN008 markup-left-over

# [cd5e7c93] markup-left-over
# GEN008-name =

# [fa5df26b] The post holds Markdown signs that no platform shows as markup.
# GEN008-what =

# [9975327d] “{ $text }” is Markdown signs that no platform shows as markup.
# $text: words of the post
# GEN008-message =

## GEN009 stray-foreign-word

# [89ae588c] stray-foreign-word
# GEN009-name =

# [4db9ac85] The post holds a stray word of an unrelated language.
# GEN009-what =

# [f6e3b812] “{ $text }” is a stray word of an unrelated language.
# $text: words of the post
# GEN009-message =

## GEN010 template-residue

# [e416ccbf] template-residue
# GEN010-name =

# [bf434452] The post holds template code that was not filled in.
# GEN010-what =

# [35e16d33] “{ $text }” is template code that was not filled in.
# $text: words of the post
# GEN010-message =

## EVA001 invisible-characters

# [4ce36c12] invisible-characters
# EVA001-name =

# [9032fb6b] The post holds invisible characters inside a word.
# EVA001-what =

# [adc3afc1] It hides words from readers who use screen readers, from search and from checks; sometimes by accident, sometimes not.
# EVA001-why =

# [1db97647] “{ $text }” holds invisible characters inside a word.
# $text: words of the post
# EVA001-message =

# [3ca63165] Write it in ordinary letters.
# EVA001-fix =

## EVA002 direction-override

# [2678ebf1] direction-override
# EVA002-name =

# [52608491] The post holds a control that reverses the order of letters.
# EVA002-what =

# [304c1f40] “{ $text }” holds a control that reverses the order of letters.
# $text: words of the post
# EVA002-message =

## EVA003 look-alike-letters

# [128d043c] look-alike-letters
# EVA003-name =

# [a7c1057b] The post holds letters of another script that look like the word's own.
# EVA003-what =

# [6ff3d25c] “{ $text }” holds letters of another script that look like the word's own.
# $text: words of the post
# EVA003-message =

## EVA004 stylised-letters

# [a54c64f2] stylised-letters
# EVA004-name =

# [5b0c07f3] The post holds letters from the mathematical or enclosed alphabets.
# EVA004-what =

# [159cf9b6] “{ $text }” holds letters from the mathematical or enclosed alphabets.
# $text: words of the post
# EVA004-message =

## EVA005 separated-letters

# [562e7823] separated-letters
# EVA005-name =

# [5f5346d1] The post holds a label whose letters are set apart or replaced by signs.
# EVA005-what =

# [595d656b] “{ $text }” holds a label whose letters are set apart or replaced by signs.
# $text: words of the post
# EVA005-message =
