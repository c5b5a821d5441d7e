### platforms in fa; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.
### -name: a short title. -what: what the rule finds. -why: why it matters. -message: what is told of this post. -ask: a question to a reviewer. -fix: what to do.

## PF-DSC001 meta-label-off

# [2b31e316] meta-label-off
# PF-DSC001-name =

# [c2347db8] A post on Instagram or Facebook shows a partner's payment, gift or loan, and the paid-partnership label is declared to be off.
# PF-DSC001-what =

# [3d69dc1f] Meta asks for its label with the partner tagged; own products need none there, though the law may ask for one.
# PF-DSC001-why =

# [0d13f6da] Meta asks for its paid-partnership label; it is declared to be off.
# PF-DSC001-message =

# [5fb8ed56] Switch on the paid-partnership label and tag the partner.
# PF-DSC001-fix =

## PF-DSC002 tiktok-disclosure-off

# [199d2654] tiktok-disclosure-off
# PF-DSC002-name =

# [198f5670] A commercial post on TikTok does not use the disclosure of commercial content.
# PF-DSC002-what =

# [74ab6f37] TikTok asks for it for own and for other brands; undisclosed videos get a notice and are kept out of the feed, in Thailand and the United States since September 2025.
# PF-DSC002-why =

# [3bbb1bfe] TikTok asks for its disclosure of commercial content; it is declared to be off.
# PF-DSC002-message =

# [577c314b] Switch on “Disclose commercial content”: “Your brand” or “Branded content”.
# PF-DSC002-fix =

## PF-DSC003 youtube-box-unticked

# [0667dac2] youtube-box-unticked
# PF-DSC003-name =

# [81deb48c] A video with paid promotion does not have YouTube's box ticked.
# PF-DSC003-what =

# [9aeb7a2c] YouTube asks for it for paid placements, endorsements and sponsorships.
# PF-DSC003-why =

# [13bc4e66] YouTube asks for the paid-promotion box; it is declared to be off.
# PF-DSC003-message =

# [e4b3ac09] Tick “includes paid promotion”.
# PF-DSC003-fix =

## PF-DSC004 x-partnership-unmarked

# [25584dc1] x-partnership-unmarked
# PF-DSC004-name =

# [6e430c66] A paid partnership on X carries neither “#ad” nor the built-in label.
# PF-DSC004-what =

# [99587b29] X asks for one of the two.
# PF-DSC004-why =

# [9f8ef32e] X asks for “#ad” or its Paid Partnership label.
# PF-DSC004-message =

# [643e6b72] Add “#ad” or the label.
# PF-DSC004-fix =

## PF-DSC005 snapchat-tool-off

# [459c2a91] snapchat-tool-off
# PF-DSC005-name =

# [b148ca04] Commercial content on Snapchat does not use the disclosure tool.
# PF-DSC005-what =

# [72627292] Snap asks for it, also for own brands; what is undisclosed is not recommended to others.
# PF-DSC005-why =

# [853bffdd] Snapchat asks for its Paid Partnership tool; it is declared to be off.
# PF-DSC005-message =

# [7020b9e3] Use the Paid Partnership tool.
# PF-DSC005-fix =

## PF-PRD001 not-allowed-as-branded-content

# [8ff54f27] not-allowed-as-branded-content
# PF-PRD001-name =

# [f00c4a64] The platform does not allow partnerships about this, or only with limits of age and place.
# PF-PRD001-what =

# [659ddfc2] Meta and X keep lists of goods that may not be promoted in partnerships.
# PF-PRD001-why =

# [6c896b63] The platform bars or limits partnerships about this ({ $product }).
# $product: a word of the list product-…
# PF-PRD001-message =

# [e60a9ebf] Look it up in the platform's list before posting.
# PF-PRD001-fix =

## PF-GEN001 ai-media-without-platform-label

# [6a5bae41] ai-media-without-platform-label
# PF-GEN001-name =

# [b3a9ca88] Realistic media are declared to be made by AI, and no label says so.
# PF-GEN001-what =

# [3cf4ac4e] Platforms ask for their AI label on realistic video and sound (Meta), scenes, people and sound (TikTok), people, events and places (YouTube); some content is barred even with it.
# PF-GEN001-why =

# [2445cdae] The platform asks for its AI label on realistic media made by AI.
# PF-GEN001-message =

# [13a3bdc8] Switch on the platform's AI label.
# PF-GEN001-fix =
