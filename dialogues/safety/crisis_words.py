"""The words of a crisis, language by language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

type Lines = tuple[str, ...]


@dataclass(frozen=True)
class Language:
    """What a language brings: phrases of crisis, and how its words are written.

    A phrase is words in order, and phrases are parted by commas. `a|b` is either,
    `a?` may be missing, `..` is up to three words between, `...` up to seven,
    CAPITALS a group, `<` and `>` the edges of a sentence. Doubled letters, endings
    and fillers are taken off phrases and messages alike: write what people say.
    """

    crises: Mapping[str, Lines]
    unless: Mapping[str, Lines] = field(default_factory=dict)  # not this crisis
    idioms: Lines = ()  # never any crisis
    groups: Mapping[str, str] = field(default_factory=dict)
    spellings: Mapping[str, str] = field(default_factory=dict)
    pairs: Mapping[str, str] = field(default_factory=dict)  # two words as one
    hard: str = ""  # words that people misspell by a letter
    whole: str = ""  # words whose ending matters
    endings: str = ""
    fillers: str = ""
    apostrophe: str = ""


ENGLISH = Language(
    apostrophe="",
    endings="ings?|ins?|eds?|es|s|e",
    whole="killing killed scared jumped died dying dead cutting used leaving living gone",
    hard="suicide suicidal overdose overdosed overdosing paracetamol unconscious "
    "threatened threatening neglected goodbye",
    fillers="a an the to about is are am be been being was were has have had did "
    "does just really so very proper actually fucking fuckin fkin bloody um er erm "
    "well now still even again always keep keeps keeping kept started starts starting "
    "start gonna will would might may should must got get gets getting "
    "literally basically lol btw",
    spellings={
        # who
        "i": "im ive id il ill ima imma iam",
        "he": "hes hed hel hell",
        "she": "shes shed shel shell",
        "it": "its this that thats tht dis dat",
        "they": "theyre theyve theyl theyll there theyd",
        "you": "u ya youre youve",
        "my": "ma",
        "me": "mi",
        "everyone": "everybody every1 evry1 evryone",
        "someone": "somebody sum1 some1 sumone",
        "nobody": "noone no1",
        "anyone": "anybody any1",
        "myself": "meself mesen mysen myslef miself myselfs myslf",
        "himself": "hisself himslef hissen hisen imself",
        "herself": "hersen erself herslef",
        "themselves": "themself theirself theirselves",
        "mum": "mam mom ma mummy mammy mother mums",
        "dad": "da daddy father dads",
        "partner": "bf bfs boyfriend boyf gf gfs girlfriend fella feller hubby husband "
        "missus mrs wife wifes bloke fiance bird",
        "ex": "exs exes expartner",
        "brother": "bro bros bruv brov",
        "sister": "sis",
        "little": "lil lickle",
        "nan": "nana nanna gran grandma nanny grandmother",
        "grandad": "grandpa grandfather",
        # what people do
        "die": "dieing dye",
        "dying": "dyin",
        "kill": "kil kll",
        "killing": "killin kilin",
        "cutting": "cuttin",
        "take": "took taken taking tuk tak tekken tekin taks",
        "shake": "shook shaken shaked",
        "break": "broke broken brok",
        "write": "wrote written rote writ writing",
        "beat": "beaten beats beatin",
        "hang": "hung",
        "wake": "woke woken waking",
        "say": "said sed saying says",
        "tell": "told telling tells",
        "think": "thought thinking thinks fink finking thinkin finkin",
        "try": "tried trying tryin tryna",
        "do": "doing doin dos",
        "give": "gave given giving givin",
        "throw": "threw thrown throwing",
        "want": "wanna wana wonna wnt wannna",
        "breathe": "breath brething breething breathin brethin breathng",
        "feed": "fed feeding",
        "hold": "held holding",
        "leave": "leav left",
        "leaving": "leavin",
        "living": "livin",
        "od": "ods oding odd oded",
        "going": "goin gon gowin",
        "gonna": "gona gunna gna ganna gunno finna bouta boutta",
        # small words, text-speak
        "to": "2 too",
        "for": "4 fr",
        "and": "n an nd",
        "are": "r",
        "be": "b bin",
        "with": "wiv wi wit wif",
        "not": "dont doesnt didnt wont wouldnt wldnt isnt wasnt aint arent werent havent "
        "hasnt hadnt never dnt doesn don shouldnt neva",
        "cant": "cannot couldnt cudnt cnt carnt kant unable",
        "nothing": "nowt nuffin nothin nuthin nutin nuffink",
        "something": "summat sumthing somthing sumfin sumat sth somethin",
        "anymore": "nomore",
        "tonight": "tonite 2nite 2night tonit 2nyt tnite",
        "tomorrow": "2moro tomoz 2morrow tomoro tmrw",
        "life": "lyf lfe lives lifes",
        "love": "luv",
        "what": "wot wat whats wots",
        "when": "wen",
        "because": "cos coz cus cuz bc becos",
        "suicide": "sewerslide suaside suecide suside",
        "unalive": "unaliving unalived unliving",
        "tablet": "tabs tab tablets pills pill meds med medication medicine paracetamol "
        "paracetamols valium vallies valies xanax xannies pregabs capsules",
        "face": "fase",
    },
    pairs={
        "not": "do not, no longer",
        "cant": "can not, not able, could not",
        "anymore": "no more, any more, any longer, much longer",
        "nobody": "no one",
        "gonna": "going to",
        "myself": "my self, me self, my sen",
        "himself": "him self, his self",
        "herself": "her self",
        "themselves": "them self, them selves, their self",
        "partner": "boy friend, girl friend, other half",
        "stepdad": "step dad, step father",
        "stepmum": "step mum",
        "stepson": "step son",
        "stepdaughter": "step daughter",
        "selfharm": "self harm, self injure, self injury, self harmer",
        "unalive": "un alive",
        "od": "o d",
        "kms": "k m",
        "eggshell": "egg shell",
        "yearold": "year old, yr old, years old, yo old",
        "goodbye": "good bye",
        "kid": "little one, little un, little girl, little boy, little lad, little lass, "
        "little brother, little sister, small girl, small boy, young girl, young boy, "
        "baby brother, baby sister, wee one, foster lad, foster daughter, foster son, "
        "little man, young child, step kid",
    },
    groups={
        "SELF": "myself himself herself themselves self",
        "MY": "my me his her their our your these them those own all old eldest "
        "youngest oldest only poor",
        "HIM": "him her them",
        "HE": "he she ex partner stepdad husband boyfriend man lad",
        "WE": "i he she they me him her them we",
        "KIN": "mum dad brother sister nan grandad son daughter mate friend cousin "
        "family girl auntie uncle aunt sister lass stepmum",
        "LOVED": "mum dad nan grandad brother sister baby son daughter wife partner "
        "mate friend family them him her boy girl kid",
        "KID": "kid child children baby babies toddler newborn infant grandkid "
        "grandchildren grandchild babby grandbaby",
        "CHILD": "KID son daughter nephew niece neice stepson stepdaughter grandson "
        "granddaughter",
        "NOT": "not cant nobody",
        "WANT": "want wish hope rather ready pray deserve prefer wishes",
        "LIVE": "live living life alive existing exist carry going go",
        "ENDS": "> anymore tonight today tomorrow forever and but because please i he she "
        "they before if soon when help sorry cant not all for no just what",
        "HURT": "hit hurt beat batter punch slap smack kick choke strangle starve "
        "abuse neglect rape molest grope shake belt bash harm thump whip whack leather",
        "TOUCH": "touch touching touched mess messing interfere fiddle feel grope rape molest",
        "HOLD": "hold put",
        "AGE": "5 6 7 8 9 10 11 12 13 14 15 16 17 eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen",
        "HIT": "hit hurt beat batter punch slap smack kick choke strangle throttle "
        "headbutt attack assault rape stab slash push shove drag throw grab bite spit "
        "bash thump whack pin abuse beating battering clout belt twat lamp deck",
        "SCARED": "scared afraid frightened frighten terrified petrified feart scare "
        "scaring fear fright",
        "TABLETS": "tablet ibuprofen aspirin sleepers",
        "DRUG": "gear heroin methadone brown smack vallies spice blues benzos pregabs "
        "crack drug bag tablet pills subbies subutex coke ket ghb nitazenes fentanyl",
    },
    idioms=(
        "dying to|for see|meet|know|hear|tell|fag|pint|drink|smoke|brew|wee, dying for",
        "die|died|dying laughing|embarrassment, die|dying|dead of boredom|embarrassment, "
        "phone|battery|laptop|mobile|tag|car|line|signal die|died|dying|dead",
        "dead end|line|lonely|good|easy|tired|heavy|nice|quiet|slow|long|tight|name, "
        "drop dead gorgeous, bored|scared|worried to? death|stiff",
        "kill for, kill time|hour|two, killing time, make a killing, dressed to kill",
        "life licence|sentence|tariff|story|style|skill|insurance|order|time|history",
        "hit|hurt|beat me up with, hit me back|up|hard|now, it|what|news hit|hurt|kill me, "
        "hit the|it gym|road|sack|roof|shops|pub, beat me to, beat system",
        "kick|throw|chuck|boot|shove|push MY|me|him|her|them|us out|off|back|from|about",
        "drag me back|to|in|off, grab me a, hit me with, slap me with, push me to|for",
        "back|leg|knee|head|tooth|teeth|foot|shoulder|neck|tummy|belly hurt|hurts me?, "
        "hurt MY? back|leg|knee|foot|ankle|shoulder|wrist|neck|hand|feelings",
        "panic|heart|anxiety|asthma attack, suicide prevention|awareness|training|squad",
        "lost .. suicide, died by|of|from suicide, committed suicide, bereaved .. suicide",
        "cut my|his|her hours|hair|money|wages|pay|nails, cutting down|back|out|off|grass",
        "hang on|about|up|around, kill SELF laughing|with|at|for|doing|trying",
        "hurt|cut|burn|burnt SELF at|shaving|cooking|on|doing|playing|lifting",
    ),
    crises={
        "overdose": (
            # an overdose
            "HE|KIN|i|they .. overdose|od, < overdose >, < od >, overdosing, "
            "take|done|is overdose|od, od >, overdose >, overdose .. help|now|what",
            "HE|KIN gone|went|go|going over >|help|what|he|she|cant|and|not|after|on, "
            "< gone over >",
            "i going|go under, i|think|feel|self going|go under|over >|help",
            # not breathing
            "not|stopped|stop|hardly|barely|scarcely|isn|struggling|no breathe|pulse, "
            "HE|KIN|WE cant breathe, breathing slow|funny|weird|shallow|stopped|bad|every, "
            "breathe .. slow|shallow|stopped|gone|once|every, cant feel .. breathe|pulse",
            "breathe once|twice, breathe about, no pulse, heart stopped|stop",
            # the look and the sound of it
            "lips|lip|face|skin|fingers .. blue|grey|purple|white, blue|grey|purple lips",
            "gone|going|turned|turning|went|go|turn all? blue|grey|purple|limp|floppy|stiff",
            "snoring|breathing|snore funny|weird|strange|loud, gurgling, rattling breath, "
            "pin|pinprick|pinpoint eye|eyes|pupils, foaming|frothing .. mouth",
            "eyes roll|rolled|rolling, having|is fit|seizure >, fitting >",
            # cannot be woken
            "HE|KIN|they .. not|cant wake|waking|respond|responding|rouse|come round",
            "cant|not wake|rouse|get HIM|MY? KIN|LOVED|partner|up?, not respond|responsive, "
            "unresponsive, unconscious, found|find HIM .. floor|slumped|unconscious|blue",
            "shake|slapping|shouting .. not .. answer|respond|wake|move, wont come round",
            "passed out .. cant|not, slumped, collapsed .. help|now|not|and",
            "needle .. arm|him|her, floor .. needle|foil|not|blue",
            "sleeping|asleep .. strange|weird|funny .. no|not answer|wake",
            # by one's own account
            "take|had|done|inject|smoke|used|dug|banged too much|many >|DRUG|and|feel|help",
            "take|had|done .. DRUG ... heavy|floppy|slow|cant|sick|under|wobbly|faint, "
            "way more than i meant, think|feel i dying|od",
            # help must come
            "need|send|call|get|want ambulance, having|is heart attack|stroke",
        ),
        "attempt": ("TABLETS",),
        "child": ("HURT MY? MY? CHILD",),
        "violence": ("HIT me",),
        "suicide": (
            # wants to be dead
            "WANT WE? NOT? die|dead|gone|dying, need die, better off dead, curl up and die",
            "wish .. not|never born, not born, not care .. i live|die|wake|dead|alive",
            "want|wish|hope|like .. be|i dead, feel like? dying, think .. dying|death|dead",
            # does not want to live
            "NOT WANT live|living|life|go|carry ENDS, NOT WANT go|carry on, "
            "NOT WANT here ENDS, NOT WANT alive|exist|wake|around|existing",
            "NOT WANT live in it world|life|pain|way, NOT WANT live with it|SELF",
            "point|reason|use|sense .. LIVE|me|anything|anymore|it ENDS, < what point >, "
            "no|not point >|anymore|in|of, not see point ENDS|in|of, what it all for",
            "nothing|anything|something .. live|living|alive|carry, nothing left >|here, "
            "nothing .. here for me, nothing left for me, nothing for me here",
            "tired|sick|enough|fed|done|finished|finish|hate .. life|alive|existing|world",
            "tired|sick|enough|fed|done|hate of|up|with? .. living|breathing|fighting ENDS",
            "done|finished|enough of|with everything|it all|life|living|world, "
            "tired of everything|it all|trying|fighting, < i? enough >, < i done living >",
            "cant go|carry|keep on|going, cant live|exist ENDS, cant go living, "
            "cant do|take|face|cope|handle|stand|bear|live|manage with? it? life? anymore",
            "cant do|face|take|get|live another|one|it day|life|night|minute, "
            "not|cant see .. way out|future|tomorrow|christmas, no future, only way out",
            "give|giving up on life|living|everything|SELF, lost|lose .. will to? live|go",
            "not|is worth living|life|carrying, life not worth|living",
            # to end it
            "end|ending|finish|take|throw MY? MY? life, life .. end|over >",
            "end|ending|finish it|things|everything all? ENDS, end to my|it|everything",
            "make it stop ENDS, make|want|need .. pain|it|everything|noise stop|over|end",
            "want|need .. it over|end|gone|stop ENDS|with",
            "top|off|end|neck|kill|killing|killed|hang|harm|hurt|cut|cutting|drown|shoot|"
            "poison|murder|slit|stab|burn|finish|starve|scratch SELF",
            "do|done SELF in, do|done away with SELF, do .. something to? SELF, "
            "throw|chuck|fling SELF .. off|under|in|front|out",
            "SELF .. harm|hurting, selfharm, suicide, suicidal, unalive, kms, ctb",
            # ways
            "think|feel|keep|want .. jump|hanging|overdose|od|slit|cutting, going? jump ENDS",
            "jump .. off|bridge|window|roof|train|platform|river|front, "
            "step|walk|run|go .. front|under .. train|bus|car|lorry|traffic|tram",
            "step off, lie|lay|sit .. tracks, noose, ligature, rope .. ready|neck|tied|beam",
            "sat|sit|hold|got|with|here .. blade|razor, blade|razor .. hand|wrist|arm|front",
            "knife .. SELF, SELF .. knife, slit|slash|cut|cutting|open MY? wrist|vein",
            "cut|cutting MY arm|leg|thigh, cutting >|and|because|cant|every|when|deep, "
            "arm .. mess|scars|bleeding|cuts, burn SELF, start|relapse cutting|selfharm",
            "ways|way|how|easiest|best|quickest|painless .. to? die|kill|end|go >, painless",
            "how many|much TABLETS .. die|kill|take|overdose, save|stash|saved TABLETS, "
            "lethal|fatal dose|amount",
            "drive|crash|drove .. into|off wall|tree|bridge|cliff|river, off cliff|bridge",
            # not safe
            "scared|afraid|worried|frightened of? what i do ENDS|to|next, "
            "not feel? safe with|from|around|on|by|alone own|SELF|tonight, "
            "not trust SELF, cant keep SELF|him|her safe, not safe alone|tonight",
            "do something stupid|silly|daft|drastic|rash, do something to? SELF",
            # a burden
            "better|happier|easier|nicer off? without|if me|i, off without me, "
            "world .. without me, be without me",
            "nobody|who|anyone|noone|no|would .. miss|notice|care .. me|i|if|him|her",
            "i|feel .. burden, burden on|to, put up with me, deal with me anymore",
            "not i? around|alive .. anymore|long|tomorrow|christmas|xmas|weekend|summer|year",
            "i|he|she not here .. anymore|christmas|xmas|birthday|long, not see SELF",
            "my|own funeral, when|once|after i dead|die",
            # goodbyes
            "say|text|send|write|leave|leaving|tell|message .. goodbye, "
            "goodbye everyone|all|world|letter|note|message|text|cruel",
            "it my last message|text|msg|night|day|words, last time .. hear|see .. me",
            "sorry for everything, tell .. i love, suicide|goodbye|leaving note, write|find note",
            "give .. MY|his|her stuff|things|clothes|belongings|everything .. away",
            "i written|write letter|letters .. ready|calm|sorted|goodbye, tonight the? night",
            # sleep, heaven, leaving
            "sleep .. forever|not|never wake?, sleep .. not wake, not wake up, "
            "WANT|if|what .. i .. not wake",
            "with|join|see|meet MY? LOVED .. heaven|dead|grave|again|soon|up, "
            "ready .. be|go|join|see with? MY? LOVED, join MY? LOVED, in heaven, "
            "go .. be|with MY LOVED ENDS",
            "ready|going to? check out, off|leave|leaving it world|earth|planet, "
            "not made|meant for it world, six foot|feet, body bag, coffin, disappear forever|for",
            "want .. disappear|vanish, hate SELF|life, hate my life, not .. stay alive",
            "voices .. kill|hurt|die|dead|jump|do it, i|got|have plan .. >|and|it",
        ),
    },
)

LANGUAGES = (ENGLISH,)
