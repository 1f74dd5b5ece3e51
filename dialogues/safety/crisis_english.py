"""How English words of a crisis are written, and what only sounds like one.

The notation is told in crisis_words.py.
"""

from dialogues.safety.crisis_english_harm import HARM
from dialogues.safety.crisis_english_life import LIFE

ENGLISH = (
    """
[spelling]
to: 2 too, yearold: year_old yr_old years_old yrs_old yo, for: 4, and: n nd, are: r
be: b bin
i: im ive id il ill ima iam, he: hes hed hel hell, she: shes shed shel shell, me: mi
they: theyre theyve theyl theyll there theres, you: u ya youre youve, with: wiv wi wit
it: its this that thats dis dat, everyone: everybody every1, little: lil small young wee
someone: somebody sum1 some1, nobody: noone no1 no_one, anyone: anybody any1, hang: hung
self: myself meself mesen mysen myslef my_self me_self himself hisself himslef hissen
self: imself him_self his_self herself hersen erself her_self themselves themself
self: theirself them_self, mum: mam mom ma mummy mammy mother, dad: daddy father
sister: sis, brother: bro bruv, suicidal: sucidal suicidle suisidal sucidle suicidl
partner: bf bfs boyfriend gf gfs girlfriend fella hubby husband missus mrs wife bloke
partner: fiance bird boy_friend girl_friend other_half, ex: exs exes ex_partner
stepdad: step_dad stepfather step_father, nan: nana nanna gran grandma nanny grandmother
kid: kiddies bairn wean little_one little_un little_girl little_boy little_lad
kid: little_lass little_brother little_sister little_man little_child little_kid
kid: baby_brother baby_sister foster_lad foster_daughter foster_son step_kid, tell: told
kid: 1_yearold to_yearold 3_yearold for_yearold 5_yearold 6_yearold 7_yearold 8_yearold
kid: 9_yearold 10_yearold 11_yearold 12_yearold 13_yearold 14_yearold two_yearold
kid: 15_yearold 16_yearold 17_yearold fifteen_yearold sixteen_yearold
kid: three_yearold four_yearold five_yearold six_yearold boy_age girl_age, say: said sed
grandad: grandpa grandfather, die: dieing dye, dying: dyin, killing: killin, leave: left
cutting: cuttin, done: dun, take: took taken taking tuk tak, shake: shook shaken
break: broke broken, wake: woke woken, write: wrote written rote, beat: beaten beatin
make: made, think: thought fink finking, try: tried tryin tryna, do: doing doin does did
give: gave given, throw: threw thrown, want: wanna wana wonna wnt, feed: fed, hold: held
breathe: breath brething breething breathin brethin breathng, leaving: leavin, love: luv
living: livin, od: ods oding oded o_d od_ing od_ed, going: goin
nothing: nowt nuffin nothin nuthin
gonna: gona gunna gna ganna gunno finna bouta going_to, tomorrow: 2moro tomoz 2morrow
not: dont doesnt didnt wont wouldnt isnt wasnt aint arent werent havent hasnt hadnt
not: never dnt neva do_not no_longer don_t doesn_t didn_t won_t wouldn_t isn_t wasn_t
not: ain_t aren_t weren_t haven_t hasn_t hadn_t
overdose: overdoes ovadose overdos overdoze ovrdose
cant: can_t couldn_t cannot couldnt cudnt cnt carnt can_not could_not, before: b4
life: lyf lfe lifes, when: wen, something: summat sumthing sumfin somethin, here: ere
what: wot wat whats wots, anymore: nomore no_more any_more any_longer much_longer
tonight: tonite 2nite 2night, because: cos coz cus cuz
suicide: sucide suicde suiside suacide suside sewerslide sucied suicid
goodbye: good_bye, kms: k_m iwanttodie kmself, unconscious: unconcious unconsious
selfharm: self_harm self_injure self_injury, unalive: un_alive, eggshell: egg_shell
tablet: tabs tab pill med medication medicine paracetamol, run: ran runned
eat: ate eaten eating, drink: drank drunked, picture: pic pix photo image photograph
cellmate: cell_mate pad_mate padmate, roommate: room_mate house_mate housemate flatmate
roommate: flat_mate room_friend, prison: prision jail gaol nick clink hmp slammer
letterbox: letter_box, cigarette: cig cigs ciggie fag fags smokes, vomit: puke
bite: bitten biting, bed: beds
marry: married marries marrying marrage, smoke: smoked smoking, neighbour: neighbor
[whole] dd, rap, raps, killing, killed, scared, jumped, died, dying, dead, cutting, used
leaving
living, gone, odd, off, nose, noose, coffee, coffin, done, life, live, refugee, refugees
none, need, seed, being, care, here, note, notes, cute, fire, wine, time, committed
bits
[fillers] a, an, the, to, about, is, are, am, be, been, being, was, were, has, have, had
got, gets, getting, just, really, so, very, proper, actually, literally, basically
fucking, fuckin, fkin, bloody, um, like, er, erm, well, now, still, even, again, always
keep, keeps, keeping, kept, started, starts, starting, start, gonna, will, would, might
may, should, must, lol, btw, then, there, s, m, ve, re, d, ll
[endings] ing, ings, in, ins, ed, eds, es, s, e
[groups]
MY: my me his her their our your these them those it own all old eldest only
WE: i he she they me him her them we, HIM: him her them, PARTNER: partner ex stepdad
HE: PARTNER he she, CRIME: violence abuse assault domestic violent knife neglect cruelty
LOVED: mum dad nan grandad brother sister son daughter mate friend cousin family auntie
LOVED: uncle aunt lad girl lass boy stepmum baby client resident roommate
LOVED: cellmate neighbour
BLUE: blue grey purple
WHO: HE LOVED they man woman someone guy lady gang dealer
PLACE: room cupboard shed bedroom cellar loft
ABUSER: HE dad son grandson brother lad family uncle, KID: grandchildren twins
KID: kid child children baby babies toddler newborn infant grandkid grandchild
CHILD: KID son daughter nephew niece neice stepson stepdaughter grandson granddaughter
SIBLING: brother sister cousin nephew niece, HIT: spit pin clout twat lamp deck scratch
AGE: 5 6 7 8 9 10 11 12 13 14 15 16 17 four five six seven eight nine ten eleven twelve
AGE: thirteen fourteen fifteen sixteen, LIVE: live living life alive exist carry
NUMBER: 12 15 16 18 20 24 25 28 30 32 36 40 48 50 60 100 twenty thirty forty fifty
NOT: not cant nobody no, WANT: want wish hope rather ready pray deserve prefer
ENDS: > anymore tonight today tomorrow forever and but because please i he she they
ENDS: before if soon when help sorry cant not all for no what since
BODY: face head arm leg stomach belly ribs nose jaw back eye neck throat
HARM: hit hurt beat batter punch slap smack kick choke strangle starve abuse neglect
HARM: rape molest grope shake belt bash harm thump whip whack leather burn scald
DANGER: HARM stab bruise sexual naked nude nonce paedo pedo peado needle dealer threaten
DANGER: kidnap snatch groom unsafe risk danger drag throw chuck drunk crack stoned dirty
DANGER: filthy touched unsupervised unattended scream flinch cruelty exploitation
DANGER: offender predator handprint, DRUG: tramadol morphine tablet dodgy
HIT: HARM throttle headbutt attack assault stab slash push shove drag throw grab bite
TOUCH: touch interfere fiddle grope rape molest abuse groom
SCARED: scared afraid frightened terrified petrified feart scare fear fright
DRUNK: drunk high wasted smashed pissed using drug crack heroin drinking
DRUG: gear heroin methadone brown smack vallies valium spice mamba blues benzos pregabs
DRUG: zopiclone oramorph insulin patches cocaine powder zimmers pregabalin gabapentin
DRUG: oxy oxycodone codeine buprenorphine bupe mdma
DRUG: ecstasy meth mcat bars gabbies blues bag speed rocks, INSIDE: prison wing cell
INSIDE: landing seg segregation cellmate servery
OFFICER: officer screw guard kanga inmate prisoner cellmate, THEM: they man men lad
THEM: people someone prisoner inmate officer screw guard
 YEAR: 2010 2011 2012 2013 2014
YEAR: 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025, HURT: HIT kill threaten
HURT: jumped bully cut slice intimidate hurt shank
DRUG: crack drug subbies subutex coke ket ghb nitazene fentanyl xanax xannies downers
STREET: gear heroin brown smack spice mamba crack coke ket ghb fentanyl nitazene blues
STREET: pill pipe powder dodgy something bag vallies valium xanax mdma meth needle
TABLET: insulin oramorph poison antidepressant sertraline mirtazapine tablet ibuprofen
TABLET: aspirin sleepers pregabs vallies xannies
HIGH: bridge roof ledge cliff tracks railway balcony multistorey rooftop
[never]
it only|really|just hit me, tag .. cut|cutting
lost MY KID over|because
KID bed|room|flat, manage|raise|bring .. KID .. own, threaten to? put me|us out
threaten to? evict|sanction|recall|chuck, not violent, raw deal
i so? dead if, dead good|funny
laugh .. cant breathe, cut me|us off
robbery|burglary|possession|offensive .. knife|weapon
knock me up a, with knife YEAR, break HIM record|licence|tag
killing me lol|haha, letterbox contact
cutting|cut off >|all|when|on, phone|call|line|signal|wifi .. cutting|cut off|out
cutting|cut off|down MY? benefits|money|electric|gas|wifi, risk assessment|training
end|ending|finish MY? tenancy|contract|course|lease|shift|licence|sentence|call|chat
stab in the dark, i kill for, killing|kill time, over MY dead body, dead to me
drop dead gorgeous
shoot me|him|her|them a? text|message|email|line
cut ties|out|class|corners, knife crime|charge|offence
dying to|for, breathe space|test|easy, break my heart, it|what|news hit|hurt|beat me
die|dying of? laughing|embarrassment|boredom|shame|thirst, died by|of|from suicide
phone|battery|laptop|mobile|tag|car .. die|dead, life licence|sentence|tariff|insurance
dead end|line|easy|good|tired|nice|quiet|slow|long|tight|nervous|small, pull MY hair out
hit me back|up|hard, throw me a, kick off, beat me to, drag me back|in|off, jumped up
grab me a|some, hit|slap me with a? sanction|bill|fine|charge|letter|news|it
back|leg|knee|tooth|teeth|foot|shoulder|neck|tummy|belly hurt me?, bereaved .. suicide
hurt MY back|leg|knee|foot|ankle|shoulder|neck|hand|feelings, lost .. to suicide
suicide prevention|awareness|training|squad|bereavement|support|statistics
committed suicide, cut|cutting MY hours|hair|money|wages|pay|nails, in|lost|lose touch
kill self laughing|with|at|for|trying, substance|drug|alcohol|racist|racial|verbal abuse
hurt|cut|burn|burnt self at|shaving|cooking|doing|playing|lifting
done|convicted|conviction|charge|caught|sentence|inside|jail for|of|with .. HARM|CRIME
CRIME violence|abuse|assault? conviction|charge|offence|crime|record|course
conviction|charge|record|course|bail|court .. CRIME violence|abuse|assault?
[not overdose] cms|uc|dwp|council|bank|rent|loan take too
overdose in|back|of YEAR|prison, die .. ago|year|month
overdose|od .. last|ago|year|before|once|yesterday|when|death
if|when i|you|we|he|she|they|someone|anyone .. overdose|od|over, someone who .. overdose
WANT|think|going|gonna of? to? overdose|od, for an? od|overdose, panic .. breathe
overdose of|on paperwork|tv|chocolate|sugar|caffeine, can|could you|i|it overdose
how|signs|happens .. overdose|od|over, prevent|stop|avoid|reverse|about an? overdose
overdose awareness|training|prevention|risk|kit|spray|death, breathe .. crowd
collapsed .. last|ago|work, not talk to
[not attempt] TABLET in the morning|evening, TABLET every|each|daily|on time
he|she|they .. slit|cut my throat
[not child] kick|throw|chuck|boot me|us|we out|off|on
kick|throw|chuck|boot out with, kid .. visit .. own|alone, KID conviction|caution|charge
throw|chuck|put us|we out|on, kid alone visit|travel, got|give|serving|doing AGE year
i send|bring|email|post|take .. picture
KID|CHILD birth|passport|certificate
done|years|time|convicted .. for child|kid neglect|abuse|cruelty, when i AGE
kick me out, son|daughter PARTNER, kid visit|come|travel .. alone|own
i .. not|cant .. near|round|around kid, i AGE month|week|day|stone
near|round|around KID on my licence
[not violence] he|they|LOVED HURT up? on|in|by|at? MY? OFFICER|INSIDE
in INSIDE .. THEM .. HURT MY? him|LOVED, LOVED in INSIDE HURT, cellmate HURT him
OFFICER HURT MY? him|LOVED, they|lad|someone HURT MY? LOVED in|at|on INSIDE
HURT him|LOVED in|on|at INSIDE, LOVED .. inside and? they HURT him
HURT by .. OFFICER|INSIDE, SCARED for MY? him|LOVED inside
injunction how|last|cost|on|against me, work|job|volunteer in|at|for a? women? refuge|dv
abuse|violence|dv course, he|she|partner recall .. restraining order
kick|throw|chuck|boot|shove|push MY|him|us out|off|back|from|about|on
knife .. self|wrist, threaten .. self, push me to|into do|apply|go|try|get|work
threaten me? to|with evict|eviction|recall|breach|send|court|sack|sanction|bailiff
threaten me? to stop|cut|take|tell, bailiff|police|council|debt come for|after me|us
bus|car|train hit me, mum|po|boss|worker|probation|officer|judge|it kill me
take my money to|off|out, outside the prison|jail|gate
[not suicide] live in|at|with|near|on|round|by|under|off|together|there|here|where|alone
over with it? court|case|appointment|thing|course, cant take anymore time|money|days
killed|hang self .. year|when|ago|inside|month, point you carry, goodbye to my|the debt
go|carry on a|the|it|holiday|course, here when|where, away to charity|shop
point of it? appointment|course
"""
    + LIFE
    + HARM
)
