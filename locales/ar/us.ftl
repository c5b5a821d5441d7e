### us in ar; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## US-DSC009 suspected-advertising

# [006d9297] A tag or a mere show of the product can be an endorsement; if there is a connection, it must be told.
# US-DSC009-why =

## US-DSC012 video-disclosed-in-words-only

# [0d535c3c] video-disclosed-in-words-only
# US-DSC012-name =

# [4fefb6a8] The label of a video post stands in its text.
# US-DSC012-what =

# [731a344d] Who watches a video need not read the text beside it.
# US-DSC012-why =

# [1a056175] The label stands in the text. Is it also in the video or picture itself, spoken or shown long enough to read, and repeated in a live stream?
# US-DSC012-ask =

# [e26d318c] Say or show the label in the video too.
# US-DSC012-fix =

## US-DSC013 relative-or-employee-review

# [ff52cb9a] relative-or-employee-review
# US-DSC013-name =

# [bc6597fd] An employee praises the employer's product and does not say so.
# US-DSC013-what =

# [ff65b3ba] Reviews by insiders that hide the tie are banned.
# US-DSC013-why =

# [c1ed8fdc] The author works for what is praised (“{ $text }”), and nothing says so clearly.
# $text: words of the post
# US-DSC013-message =

# [c687731e] Say at the beginning that you work there: “{ $label } | I work at …”.
# $label: the label in the language of the post, such as Ad
# US-DSC013-fix =

## US-DSC014 payment-for-promoting-securities

# [0e39870d] payment-for-promoting-securities
# US-DSC014-name =

# [d3d96da3] An investment is promoted for a consideration.
# US-DSC014-what =

# [bd209190] For securities, also many crypto-assets, the amount must be told, not only the fact.
# US-DSC014-why =

# [d8eac670] The post promotes an investment and its author gains by it. Does it tell the fact and the amount of what was or will be received?
# US-DSC014-ask =

# [7460e567] Tell who pays, and how much.
# US-DSC014-fix =

## US-GEN001 synthetic-performer

# [7c5992d6] synthetic-performer
# US-GEN001-name =

# [2b780dcb] New York asks for a conspicuous disclosure of a synthetic performer in an advertisement; a picture without a human likeness is not covered.
# US-GEN001-why =

## US-GEN003 unlabelled-ai-picture

# [e9fc48c6] The picture is declared to be made by AI. Would a reader decide otherwise if they knew? Then say so: federal law has no AI label, but forbids what misleads.
# US-GEN003-ask =

## US-CLM005 own-result-claim

# [87928686] A result is read as what the buyer will get. What people can generally expect must stand beside it; “results may vary” is not enough.
# US-CLM005-why =

## US-CLM006 weight-loss-beyond-belief

# [5e93d417] weight-loss-beyond-belief
# US-CLM006-name =

# [338bdc33] The post tells of a health effect or a result that may be about weight.
# US-CLM006-what =

# [fd649507] The FTC lists seven weight-loss promises that are false on their face.
# US-CLM006-why =

# [e661b02a] If this is about losing weight: does it promise what no product can do (two pounds a week without diet, permanent, for everyone, whatever one eats, fat blocked, worn or rubbed on)?
# US-CLM006-ask =

# [bec6f915] Take such promises out.
# US-CLM006-fix =

## US-PRD001 prescription-medicine-advertising

# [246fa28d] The promotion of a prescription medicine must carry fair balance and its risks.
# US-PRD001-why =

## US-PRD002 tobacco-advertising

# [6c2ff57c] E-cigarettes and other nicotine products need the prescribed warning in the advertisement itself.
# US-PRD002-why =

# [722310a9] Put the prescribed nicotine warning into the advertisement.
# US-PRD002-fix =

## US-PRD003 alcohol-advertising

# [15260361] The post promotes alcohol. Is the audience of age, is the message responsible, and does a post for the industry name the responsible advertiser?
# US-PRD003-ask =

## US-PRD004 gambling-advertising

# [90b7d902] The post promotes gambling. Is the operator licensed in the states of the audience, and is the audience of age?
# US-PRD004-ask =
