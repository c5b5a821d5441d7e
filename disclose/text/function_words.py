"""Letters and function words that tell languages of one script apart."""

from __future__ import annotations

import re
from typing import Final


def words_of(text: str) -> re.Pattern[str]:
    """An expression for any of the words of `text`, as whole words."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(text.split(), key=len, reverse=True))})(?!\w)")


# Letters and function words that tell languages of one script apart.
PERSIAN_LETTERS: Final = re.compile("[پچژگکیۀ]")
ARABIC_LETTERS: Final = re.compile("[ةىإأ]|(?<!\\w)ال(?=\\w{2})")
URDU: Final = re.compile("[ٹڈڑںےھہ]")
KURDISH: Final = re.compile("[ڕڵۆێەڤ]")
PASHTO: Final = re.compile("[ښځټډړڼۍې]")
UYGHUR: Final = re.compile("[ۇۈۋېڭ]")
PERSIAN_WORDS: Final = words_of(
    "است نیست هست بود شد که را رو از این برای با می نمی ها های هم تا اگه اگر خیلی من تو ما شما اون یه یک ولی چون دیگه کن کنید کنم میکنم میشه شده داره دارم داریم بشه باشه همه چی چه "
    "بعد تو توی اینا اونا بدید بدین دید ندید زیر امشب دارید هستید باشید بگیرید ببینید خود خودتون شب روزانه کانال کانالها کانالهای اند خودم هیچ فقط روی توی پیش به در و بدون کردم کرد گفت میخوام نه آره خوب خرید بخر عالی امروز سلام ممنون"
)
ARABIC_WORDS: Final = words_of(
    "في من على الى إلى عن مع هذا هذه ذلك التي الذي كل كان لكن لو ما لا مش مو مب والله يا انا أنا انت هو هي هم احنا نحن اللي شو ايش ليش وين كيف متى عشان علشان بس ده دي كده جدا قبل بعد بدون "
    "عند عندي لكم لك كم اليوم حق يعني خلاص الحين دلوقتي هلق هلأ شنو شكو ديال واش راني هاد هذي لان لأن ثم أو او ولا ان إن أن قد تم غير بين حتى فقط جربت"
)
HEBREW_YIDDISH: Final = re.compile("[\u05f0-\u05f2]|[\u05d0\u05e4\u05d9][\u05b7\u05b8\u05bf](?!\\S*[\u05b0-\u05b6])")
YIDDISH_WORDS: Final = words_of(
    "איז און דער דאס דאָס נישט אונז מיט פון פֿון האט האָט זיך איך וואס וואָס ווי אויף צו א אַ דעם די געווען קען וועט אבער אָבער זענען מען"
)
ENGLISH_WORDS: Final = words_of(
    "the and is are was were you your my our i im it its this that with for from have has had not but just what when who how they them she he we of to in on at be been do does did dont cant "
    "so if or as by an all me get got one out up now new love like more best these those his her their there here will would can could than then too very really im ive youre lol omg "
    "code link bio shop free today week day post ad gifted sponsored thanks thank use off"
)
ARABIZI: Final = re.compile(r"(?<!\w)(?=[a-z]*[2356789])(?:[a-z]+[2356789][a-z0-9]*|[2356789][a-z]{2,}[a-z0-9]*)(?!\w)")
ARABIZI_WORDS: Final = words_of(
    "ana enta enti inta inti msh mish mesh wallah wallahi habibi habibti yalla kteer ktir awi awy kda keda bs 3ala fe fi mn men da di dah el al elly eli ely lli ya shu sho leh laih keef kif kefak momken 7elw helw gedan jedan tayeb khalas sa7 inshallah "
    "3la 3ashan 3shan bas kol kul kan kanet hada hatha hadi hayda mafi mafeesh fih fee bel w wel had dyal dyali bzaf 3jebni zwin zwina kayn walo daba hadchi wach chno zay zai zy lazem lazim elyom enaharda dlwa2ty hala2 sar sarli rabbak"
)
FINGLISH_WORDS: Final = words_of(
    "salam khoob khub mersi merci man toro mikonam mikone mikonim nemikonam nemidoonam midoonam mikham mikhay ast hast nist boodam bood kheyli kheili kheyliii chera chi chie che ke ro az baraye barat baram "
    "ye yeki inja oonja un in to shoma bacheha dooset dustet doost daram dari dare darim kard kardam shod mishe nemishe bashe khodam khodet bachehaa dustan doostan belakhare residam mige migan gofte goftam begam begid begin bezanid bezanin bekharid bekharin kharidam kharidim gereftam begirid begirin migiram midam mide midan mikhaid mikhain mikhastam khastin khodesh khodemun khodeshun esme kode kod darsad tabligh hamkari rooye ruye tuye tooye ta tamoom tamum tamam faghat hanuz hanooz age agar chon vali shode mishan nemishe bud bude boodan darim mizanid mizanin gheymat arzun aali behtarin hame hamin alan emrooz farda khaste khosh mamnoon azizam jan joon takhfif kharid ghashang khoshgel vaghean aslan hata hatman"
)
FOREIGN_LATIN: Final = re.compile("[àâçéèêëîïôùûœñáíóúäöüßãõåæøğışąćęłńśźżčďěňřšťůžășțőű¿¡]")  # over lower case
#: Languages of Latin script that may be named on function words alone, where a short text leaves the identifiers unsure.
LATIN_WORDS: Final = {
    "fr": words_of(
        "le la les des une est et pour avec dans pas vous nous sur mon ma mes ce cette qui que c'est j'ai très merci du au aux ou mais tout avec votre notre je suis"
    ),
    "es": words_of(
        "el la los las una es y para con en no que por mi su este esta muy gracias del al pero todo como más yo soy estoy hoy tu te me lo"
    ),
    "de": words_of(
        "der die das und ist nicht ich mit für auf ein eine zu von den dem wir ihr sie es bei auch nur mein meine sehr danke heute aber wie"
    ),
    "it": words_of(
        "il lo la gli le un una è e per con che non di da mi questo questa molto grazie sono ma come più anche oggi nel della del"
    ),
    "pt": words_of(
        "o a os as um uma é e para com que não do da em por meu minha este esta muito obrigado obrigada mais como eu você hoje no na"
    ),
    "tr": words_of("bir ve bu için ile çok ben sen biz da de ne gibi daha var yok değil ama olan bugün güzel"),
    "id": words_of("yang dan di ini itu untuk dengan tidak aku saya kamu kita ada juga dari ke banget udah nggak gak sama bisa lagi"),
    "nl": words_of("de het een en is niet ik met voor op van dat je we zijn maar ook heel dit mijn er naar bij"),
}
