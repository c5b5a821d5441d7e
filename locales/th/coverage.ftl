### coverage in th; see docs/languages.md. The mark in brackets is that of the English text and stays as it is.

## Why rows of law are out of reach of a checker of texts

# [48d474a4] a penalty: it says what a breach costs and asks nothing of a post
US-PEN-RULE = เป็นบทลงโทษ บอกว่าฝ่าฝืนแล้วต้องจ่ายเท่าไร ไม่ได้กำหนดอะไรกับโพสต์

# [d794e2ca] the profile is not seen; a post without its own label is found by US-DSC001
US-FTC-D101-PROFILE-ONLY = มองไม่เห็นหน้าโปรไฟล์ ส่วนโพสต์ที่ไม่มีป้ายกำกับของตัวเอง US-DSC001 ตรวจพบอยู่แล้ว

# [2b5c496a] whether an account is a bot is not seen
US-CA-17941-BOT = มองไม่เห็นว่าบัญชีเป็นบอตหรือไม่

# [caf51fc3] the duty is the provider's or the platform's, not the author's
US-CA-22757-PROVIDER = เป็นหน้าที่ของผู้ให้บริการหรือแพลตฟอร์ม ไม่ใช่ของเจ้าของโพสต์

# [501a149a] a bill; its outcome is not confirmed
US-CA-SB1050 = เป็นร่างกฎหมาย ยังไม่ยืนยันว่าผ่านหรือไม่

# [b65829b5] a proposal that is not published
EU-DFA-INFO = เป็นข้อเสนอที่ยังไม่เผยแพร่

# [cc0f0ef2] a draft, and a country without a pack
KW-DRAFT-2025 = เป็นร่าง และเป็นประเทศที่ยังไม่มีชุดกฎ

# [de32480a] a country without a pack
JO-JFDA-2026 = เป็นประเทศที่ยังไม่มีชุดกฎ

# [58b43985] what an agreement asks of a reviewer is not in the post
US-FTC-465_4-SENTIMENT = ข้อตกลงกำหนดอะไรกับผู้รีวิว ดูจากโพสต์ไม่ได้

# [20067561] bought followers are not seen in a post
US-FTC-465_8-FAKE-REACH = ดูจากโพสต์ไม่ได้ว่าซื้อผู้ติดตามหรือไม่

# [ed5a1094] prices and what is free are not sensed
US-FTC-251-FREE = ไม่ได้ตรวจจับราคาและสิ่งที่บอกว่าฟรี

# [3d743e80] claims of origin are not sensed
US-FTC-323-MADEUSA = ไม่ได้ตรวจจับคำอ้างเรื่องแหล่งผลิต

# [dab697bf] a pointer to national lists that the matrix does not hold
EU-ES-IT-POINTER = ชี้ไปยังรายการของแต่ละประเทศที่ไม่ได้อยู่ในตาราง

# [d8259560] whether a work is evidently art is for a person to say
EU-AIA-50_4-ART = งานนั้นเป็นศิลปะโดยชัดแจ้งหรือไม่ ต้องให้คนบอก

# [56f3b592] whether a use is private is for a person to say
EU-AIA-PERSONAL = เป็นการใช้ส่วนตัวหรือไม่ ต้องให้คนบอก

# [b6e5c7f2] voluntary, and about the picture
EU-AIA-COP-ICON = เป็นเรื่องสมัครใจ และเกี่ยวกับภาพ

# [2cca03c7] that a feature is required by law is not sensed
EU-ECGT-10A-LEGAL = ไม่ได้ตรวจจับว่าคุณสมบัตินั้นเป็นสิ่งที่กฎหมายบังคับอยู่แล้ว

# [59df6b67] a settlement that prescribes no wording
IL-SETTLE-IG-2023 = เป็นข้อตกลงประนีประนอมที่ไม่ได้กำหนดถ้อยคำ

# [86072bf0] for broadcasters, not for posts
IL-2ND-AUTH = ใช้กับผู้แพร่ภาพกระจายเสียง ไม่ใช่โพสต์

# [bc7a1025] says who is liable, not what a post must hold
IL-LIABLE = บอกว่าใครต้องรับผิด ไม่ได้บอกว่าโพสต์ต้องมีอะไร

# [ca4fc063] decency and display of wealth are not sensed
SA-CONTENT-2025 = ไม่ได้ตรวจจับเรื่องความเหมาะสมและการอวดความมั่งคั่ง

# [80ba48f8] a rule of contract: what a post states binds, and breaks nothing
SA-ECL-10-BINDING = เป็นหลักเรื่องสัญญา สิ่งที่โพสต์บอกมีผลผูกพัน แต่ไม่ได้ฝ่าฝืนอะไร

# [f77066b5] followers are not seen in a post
EG-MEDIA-5000 = ดูจากโพสต์ไม่ได้ว่ามีผู้ติดตามเท่าไร

# [b1e784e7] decency is not sensed
EG-13-MORALS = ไม่ได้ตรวจจับเรื่องความเหมาะสม

# [1d629c6f] refers to professional by-laws that the matrix does not hold
IR-ECA-56-PROF = อ้างถึงข้อบังคับวิชาชีพที่ไม่ได้อยู่ในตาราง

# [a77478ce] such reservations are not sensed
TH-OCPB-2565-DISCLAIMER = ไม่ได้ตรวจจับข้อสงวนสิทธิ์แบบนี้

# [dc7cd012] claims of luck and charms are not sensed
TH-OCPB-2565-BELIEF = ไม่ได้ตรวจจับคำอ้างเรื่องโชคลางและเครื่องราง

# [c16a3f66] emblems and references to the monarchy are not sensed
TH-MONARCHY = ไม่ได้ตรวจจับตราสัญลักษณ์และการกล่าวถึงสถาบันพระมหากษัตริย์

# [ef650553] a note on where the label is shown, which the metadata already say
PF-META-LOCATION = เป็นหมายเหตุว่าป้ายกำกับแสดงที่ไหน ซึ่งข้อมูลประกอบโพสต์บอกอยู่แล้ว
