"""The words of a crisis: one table for each language.

A phrase is words in order. `a|b` is either, `a?` may be missing, `..` is up to three
words between, `...` up to twelve; CAPITALS are a group; `<` and `>` are the edges of a
sentence; (this) is a remark. Case, endings and doubled letters do not matter, and
people may put fillers anywhere. [never] sounds like a crisis and is none; [not child]
is no crisis of that kind. A phrase too few is worse than one too many.
"""

ENGLISH = """
[spelling]
to: 2 too, yearold: year_old yr_old years_old, for: 4, and: n nd, are: r, be: b bin
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
kid: three_yearold four_yearold five_yearold six_yearold boy_age girl_age, say: said sed
grandad: grandpa grandfather, die: dieing dye, dying: dyin, killing: killin, leave: left
cutting: cuttin, done: dun, take: took taken taking tuk tak, shake: shook shaken
break: broke broken, wake: woke woken, write: wrote written rote, beat: beaten beatin
make: made, think: thought fink finking, try: tried tryin tryna, do: doing doin does did
give: gave given, throw: threw thrown, want: wanna wana wonna wnt, feed: fed, hold: held
breathe: breath brething breething breathin brethin breathng, leaving: leavin, love: luv
living: livin, od: ods oding oded o_d, going: goin, nothing: nowt nuffin nothin nuthin
gonna: gona gunna gna ganna gunno finna bouta going_to, tomorrow: 2moro tomoz 2morrow
not: dont doesnt didnt wont wouldnt isnt wasnt aint arent werent havent hasnt hadnt
not: never dnt neva do_not no_longer don_t doesn_t didn_t won_t wouldn_t isn_t wasn_t
not: ain_t aren_t weren_t haven_t hasn_t hadn_t, overdose: overdoes ovadose overdos
cant: can_t couldn_t cannot couldnt cudnt cnt carnt can_not could_not, before: b4
life: lyf lfe lifes, when: wen, something: summat sumthing sumfin somethin, here: ere
what: wot wat whats wots, anymore: nomore no_more any_more any_longer much_longer
tonight: tonite 2nite 2night, because: cos coz cus cuz
suicide: sucide suicde suiside suacide suside sewerslide sucied suicid
goodbye: good_bye, kms: k_m iwanttodie kmself, unconscious: unconcious unconsious
selfharm: self_harm self_injure self_injury, unalive: un_alive, eggshell: egg_shell
tablet: tabs tab pill med medication medicine paracetamol
[whole] killing, killed, scared, jumped, died, dying, dead, cutting, used, leaving
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
LOVED: uncle aunt lad girl lass boy stepmum baby client resident, BLUE: blue grey purple
WHO: HE LOVED they man woman someone, PLACE: room cupboard shed bedroom cellar loft
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
DRUG: crack drug subbies subutex coke ket ghb nitazene fentanyl xanax xannies downers
TABLET: tablet ibuprofen aspirin sleepers pregabs vallies xannies
HIGH: bridge roof ledge cliff tracks railway balcony multistorey rooftop
[never]
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
[not overdose] overdose|od .. last|ago|year|before|once|yesterday|when|death
if|when i|you|we|he|she|they|someone|anyone .. overdose|od|over, someone who .. overdose
WANT|think|going|gonna of? to? overdose|od, for an? od|overdose, panic .. breathe
overdose of|on paperwork|tv|chocolate|sugar|caffeine, can|could you|i|it overdose
how|signs|happens .. overdose|od|over, prevent|stop|avoid|reverse|about an? overdose
overdose awareness|training|prevention|risk|kit|spray|death, breathe .. crowd
collapsed .. last|ago|work, not talk to
[not attempt] TABLET in the morning|evening, TABLET every|each|daily|on time
he|she|they .. slit|cut my throat
[not child] done|years|time|convicted .. for child|kid neglect|abuse|cruelty, when i AGE
kick me out, son|daughter PARTNER, kid visit|come|travel .. alone|own
i .. not|cant .. near|round|around kid, i AGE month|week|day|stone
near|round|around KID on my licence
[not violence] kick|throw|chuck|boot|shove|push MY|him|us out|off|back|from|about|on
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
[overdose]
(overdose) overdose|overdosing|gurgling|unresponsive|unconscious|lifeless|slumped
WHO .. od|breathe, < od >, od happening|in|at, give HIM|LOVED .. naloxone|narcan
i|WHO|feel|self gone|went|go|going over|under >|help|what|he|she|cant|and|not|after
< gone over >, pulse .. weak|slow|faint, cant find|feel|get .. pulse, stop respond
choke on his|her|sick|vomit, heart .. stopped, cant breathe
not|stopped|hardly|barely|scarcely|struggling|no breathe|pulse
breathe .. slow|shallow|stopped|gone|once|every|funny|weird|bad
(breath, looks and sound) lips|face|skin|fingers .. BLUE|white|colour, eyes roll
gone|going|turned|went|go all? BLUE|limp|floppy|stiff|clammy, foaming|frothing .. mouth
snore .. funny|weird|strange|loud, rattling noise|breathe, having a fit|seizure
pin|pinprick|pinpoint eye|pupils, not|cant open his|her|their eyes
(not waking) WHO ... not|cant|no wake|rouse, cant keep my eyes, HE dying >|help|please
HE|LOVED .. not respond|moving|talking, cant wake|rouse MY? HIM|WHO, HE|LOVED .. drowsy
cant get HIM|WHO awake|up, not|barely|hardly|semi conscious, someone .. dying, out cold
think he|she dead, cant stay awake, WHO .. fell|fall|fallen over|down .. not
not come round, cant get a? response, not respond >|to me|us|voice, floor .. needle|foil
found|find MY? HIM|WHO|it .. floor|slumped|unconscious|blue|collapsed|cold
shake|slap|shout .. not answer|respond|wake|move, HE|LOVED|just .. collapsed|slumped
WHO dropped >|after|and|on, WHO passed out, passed out .. cant|not
needle .. arm|him|her, sleep|asleep .. strange|weird|funny .. no|not answer|wake
(too much) inject .. and feel|i|he, need|send|call|get|want an? ambulance ENDS|now|to
DRUG ... gone >|floor|collapsed|blue|weird|moving|floppy, dead .. take|inject
take|had|done|inject|smoke|used|dug|banged .. too much|many >|DRUG|and|feel|help|of
take|had|load|done .. DRUG ... heavy|floppy|slow|sick|under|wobbly|faint|chest|heart
more than i meant, feel|think i? dying|od, take|had|smoke .. pass out
take|had|used|smoke ... heart racing|pounding, having a heart attack|stroke
[attempt]
(done or being done) drank|drink|swallow .. bleach|antifreeze|batteries|blade|glass
take|swallow|down|neck|done|had all|loads|whole|packet|bottle|box|handful .. TABLET
swallow .. TABLET, take|down|neck NUMBER .. TABLET, overdose on purpose
slit|slash|slice MY wrist|throat|arm, cut self|MY .. bad|deep|bleeding
wrist .. bleeding|blood, cut|burn|hurt self on purpose, i on the? motorway? HIGH
stood|stand|sat|sit|up|climbed|here on|at|by the? HIGH|edge, try .. take MY life
rope|noose|ligature|belt|cord .. neck, found HIM|WHO hang
try do it last|yesterday|before|tonight|sunday, try .. kill|hang|end|top|drown self|it
jumped off|from|out|in .. HIGH|window|front
[child]
(never near a child) KID ... DANGER|kill|window|DRUNK|knives|register
DANGER|DRUNK|banned|register ... KID, he|she|SIBLING only? AGE ... DANGER
DANGER ... he|she only? AGE
(hurt) HARM|threatened|kill MY? MY? CHILD, CHILD HARM by, CHILD .. being HARM
stepdad|dad|mum ... HARM my brother|sister, shake him|her|them, CHILD ... HARM him|her
baby drop|floppy, bruise|mark|burn|scratch on|over|all .. CHILD, bruise on HIM
burn|mark on her|his, CHILD ... bruise|mark|burn|print|belt|flinch, CHILD black eye
break MY? MY? KID, cut MY KID, fgm|childline, hand .. mouth
babysitter|nursery|carer|teacher HARM, scream|shout at MY? the? KID
(touched) CHILD .. sexual|abuse|neglected|neglect|groom|molest|touch|privates|starving
TOUCH MY? CHILD|sister|brother|girl|boy, interfere|mess with MY CHILD|sister|brother
he|she|they touch him|her|them, uncle|dad|stepdad|grandad|brother|carer TOUCH me|her|him
in|into my bed, in|into bed with her|him|them, come in|into my room|bedroom, secret game
expose|flash self, touch .. privates, marry HIM|me off, do things|stuff|bad to me
make me do stuff|things|bad, hand .. down|up my, uncle|dad|stepdad|man do to? HIM|me
do something|things|bad|it to MY CHILD|sister|brother, he|i .. do to MY CHILD
do bad thing, indecent|nude|sexual|dirty|rude picture|photo|image|pic|message
picture|photo|video|image of kid|child|children|girl, message kid|girl
HE|uncle|man .. nonce|paedo
(left, shut in, unfed) leave|leaving MY? CHILD ... alone|own|home|anyone|himself|herself
leave|leaving MY? the? KID in|to, not see HIM alive, yearold .. street|alone|wander
KID .. leave|home|by .. alone|own|themselves, KID alone|all since|for|at|every|alone
KID .. on MY own, nobody .. see|look|check .. KID, KID .. wander|barefoot|street|hidden
boy|girl ... barefoot, drinking|drunk ... yearold, man .. take photo .. CHILD
KID not .. feed|eat|eaten|food|wash, not feed|give MY? the? KID, lock him|her .. PLACE
his|her|their|them|those KID .. hungry, give|feed MY? KID .. vodka|drug, lock HIM out of
lock MY? the? CHILD .. in|out|PLACE, KID .. lock in, lock in my PLACE
sleep in the? shed|cupboard, mum|dad not been|come home .. since|days|yet|all
hear .. KID .. cry|scream, KID .. cry .. hours|next|nobody|night, scream every night
(in bad hands) KID .. in|at|not .. danger|risk|safe|trouble, lost|lose it with MY? KID
check on MY? KID|grandson|granddaughter, not .. safe with MY? mum|dad|HIM, older men|man
SCARED|worried for|about MY? nephew|niece|grandson, CHILD ... off|out MY|of face|head|it
SCARED|worried|concerned for|of|about MY? MY? KID ENDS|with|next|on, hold of MY DRUG
CHILD ... he|she DRUNK, off|out MY|of face|head|it ... KID, sell|carry .. for them|em
not|cant be|allowed near|round|around MY? KID, snatch|kidnap|abduct MY? CHILD
KID|AGE .. missing since, moved in with ... kid, take MY CHILD .. say ... not see
bring|take .. girl|KID to MY room|flat, KID ... sell|carry|run .. drug|gear|for
she|cousin|girl|daughter|sister is? AGE ... partner|man|older, county line
sell .. drug ... CHILD
(a child writes) i AGE ... DANGER|HIT|scared|lock|alone|own|nobody|hungry|mad|bed|room
HIT|DANGER|mad|looking|scared|room|own ... i AGE, stepdad|stepmum|mum|dad|carer HIT me
mum partner HIT me
[violence]
(blows) HIT|kill|hurt|burn|bury me|us, HIT with? at|on|in|against|into me|my|us|wall
WHO HIT HIM|mum, HIT by MY WHO, i HIT if|when, HIT MY? mum|sister|partner, HIT MY BODY
HE|ABUSER ... HIT|smash|threaten|slit|crack ... me|us|BODY, with bat|knife|hammer
HE .. lock the? door, not give me my phone back, HIT .. in|round the BODY, raise MY hand
fist|strangle|bruise|scald|rape|stalk|letterbox|injunction, beat|violent .. women|woman
abuse|abusive|abuser|domestic|dv|coercive|eggshell|refuge, put me|her|him in hospital
throw|chuck|pour .. at|in|on|over me|us|my, set fire to MY, go|goes for me >|when|with
knock|rough|smash|slap me|mum|HIM|us about|around|up, hands round|on .. neck|throat|me
beat up, by the? throat|hair|arm, spit|spat at|on|in me|my, make me .. sex|drug|sleep
HE .. break|crack|fracture .. MY BODY|phone, black eye, pull my hair, cover in scratch
walk into door, going for me, pull|hold|got knife|blade on|to|at, hole in the wall|door
WHO .. knife|machete|gun|hammer|violent|aggressive|controlling, force .. sex|marry
been|got|being jumped|attacked|stabbed, force himself on, sex .. not want
(threats) WHO|say|threaten .. kill|stab|hurt|burn|smash|break me|us|my, threaten .. kill
HE|they|family threaten, say i first|next|dead, threaten me|to, HE .. not leave me alone
getting|sending .. threats, acid .. me, ex|partner .. threat, break my legs|neck|arms
come for|after me|us, come to? get me|us, find me|us and|he, HE found|SCARED me
burn MY? the? house|flat|home|place, post|share .. pictures|pics|nudes
ex .. found .. address, if i leave|tell|go ... he|she|they, HE|they know where i|we live
he|she say ... if i not|leave|tell, if i .. leave HIM
HE|people|someone watching|follow|harass me
(control) HE not let me|us out|leave|go|have|talk|work|sleep, not let me see MY? LOVED
not let me leave|out MY? the? house|flat|room, not allowed .. without, ask .. permission
not allowed out >|of|with|on, not let me have|see .. money|anyone|friends, clares law
say nobody .. believe|want, being controlled, control what i, ex .. broke in|into
controlling|violent behaviour|relationship|man|PARTNER, call|tell me .. worthless|names
HE check|take|has|got|goes|smash|break|read|track MY? MY? phone|money|wages|bank|card
HE .. read|track|check all? MY? messages|texts|where|everything|emails, abroad ... marry
HE .. monitor|track me|everything|my, call me fat|slag|useless|ugly|stupid, tracker on
he|she|partner has|got|hid|take MY passport, restraining order|orders he|she|break
ABUSER take|keep MY? MY? pension|money|benefits|wages, son .. steal .. me, trap me|in
HE turn|show up, outside my house|work|door|flat, prisoner in my, forced marriage
send someone round, police .. partner past|record, order .. keep HIM, non mol
he|she|ex ... restraining order
(fear) SCARED of MY? HIM|WHO, SCARED .. he|she|ex find|hurt|come|kill|hit|do, SCARED me
SCARED .. they hurt|kill|come, SCARED to? go? to? leave|sleep, SCARED to? go home
SCARED for my life, < i terrified >, live|living in fear, SCARED every time
not feel? safe with|at|in HIM|home|my|house, partner ... not feel? safe
angry .. nowhere, leave .. PARTNER ... SCARED, run|hide from|in MY? PARTNER|bathroom
run|away|escape|hide|flee from MY? HIM|PARTNER, leave MY? abusive? PARTNER safely|but
WANT|how .. leave MY PARTNER|HIM, without HIM knowing, want HIM out of? my house|flat
not want him here, somewhere|anywhere safe .. from, cant ring|call police
get|go|leave|out .. before he|she come|get|wake|home|back
get|go|leave|out ... before he|she come|gets back|home
(right now) HE .. kick|smash|bang MY? the? door|house|place|stuff|up|windows|everything
HE going|goes|gone|turn|gets mental|mad|crazy|ballistic|nasty|aggressive, lock me|her in
bang on MY? the? door, throw stuff|things|plates at, HE in next room, if he|she see|sees
cant talk|speak .. he|she, HE on the? stairs, me|her lock in >|and|she|house
ex|he|they outside >|my|the|now|and|bang|threaten, lock all MY? the? door
say sorry every|then
[suicide]
(to be dead) WANT WE? NOT? die|died|dead|dying, WANT .. die|dead, wish .. not alive|here
to|gonna|decide|choose die, i|me|just .. die, not .. make it through, not worry about me
wish|should .. not been|had? born|me, not care .. i live|die|wake|dead|alive
feel like? dying, think of? dying|death, WANT i|to be gone, better|happier off? dead
strength|energy .. carry|go on, death .. easier|better|peace, should .. died
not .. scared|afraid of? dying|death|die, meet my maker, i dead by|soon|tomorrow|tonight
(not to live) NOT WANT live|living|life|alive|exist|wake|around, what the? use >|anymore
NOT WANT to? go|carry on, NOT WANT another day, NOT WANT in it world, NOT WANT here ENDS
stop existing|living, no reason to stay|live|be|wake|get|go, no point in? me
not think i can go|carry, point|reason|sense in|of? LIVE, lost|lose .. will to? live|go
no|not|what|see .. point|reason|use|sense .. LIVE|anything, no|not point >|anymore
not see .. point ENDS|in|of, life .. pointless|meaningless|worthless, < i? had enough >
life not worth|fair, cant be here anymore, nothing|anything .. live for, no future|light
nothing left >|here, nothing left for me, nothing .. here for me, nothing .. alive
tired|sick|enough|fed|done|finish|hate .. life|alive|existing|world, life .. not worth
tired|sick|enough|fed|done|hate of|up|with? .. living|breathing|fighting ENDS
done|finish|enough|tired|sick of|with everything|life|living|world|trying|fighting
done|tired|enough of|with it all, want out of? it? life >, NOT see .. way out|forward
how anymore i .. hold|go|take|last, cant hold on, cba|bothered|arsed .. living|alive
cant go|carry|keep on|going ENDS, cant live|exist ENDS, only|no way out
cant do|take|face|cope|handle|stand|bear|live|manage with? it? life? anymore
cant do|face|take|get|live another|one|it day|life|night|minute
NOT see .. future|tomorrow|christmas|self, give up on life|living|everything|self
not|is|isn worth living|life|carry|anything
(to end it) end|finish|take|throw MY? MY? life, life .. end|over >, take me now
put end to, end|finish it|things|everything all? ENDS, do .. something to? self
want|need .. it over|end|stop ENDS|with, i WANT|think|going|gonna .. overdose|od
make|want|need .. pain|it|everything|noise to? stop|over|end ENDS, self .. harm|hurting
top|off|end|neck|kill|killing|killed|hang|harm|hurt|cut|cutting|string self
drown|shoot|poison|murder|slit|stab|burn|finish|starve|scratch self, do|done self in
do|done away with self, use .. on self|me
throw|chuck|fling self .. off|under|in|front|out
selfharm|suicide|suicidal|unalive|kms|ctb|noose|ligature|painless
(ways, and not being safe) think|feel|keep .. jump|hanging|overdose|od|slit|cutting
jump ENDS, jump .. off|bridge|window|roof|train|platform|river|front, think how .. do it
platform .. step|jump, drive|crash|drove .. into|off wall|tree|bridge|cliff|river|lorry
step|walk|run|go|going .. front|under|into .. train|bus|car|lorry|traffic|tram|wall|tree
lie|lay|sit .. tracks, rope .. ready|neck|tied|beam|garage|loft|car, plan and everything
got|bought|have|with a? rope, sat|sit|hold|got|with|here|take .. blade|razor, i plan it
blade|razor|knife .. hand|wrist|arm|front, knife .. self, way to go ENDS|without|quick
slit|slash|cut|cutting|open MY? wrist|vein, bathroom ... razor|blade|tablet
cut|cutting|burn|slice MY arm|leg|thigh, urge .. cut|harm, cutting ENDS|every|deep|MY
arm .. mess|scars|bleeding|cuts, hurt to drown|hang|die, cant keep self|him|her safe
way|how|easiest|best|quickest to? die|kill|end|go >, way to die|kill, nobody .. stop me
how many|much TABLET .. die|kill|take|overdose, TABLET .. in|on MY hand|front|lap|bed
sat|here with .. TABLET, TABLET and vodka|drink, voice .. kill|hurt|die|dead|jump|do it
save|stash|hoard|stockpile of? MY? MY? .. TABLET, lethal|fatal dose|amount
i .. plan >|and, tell me to do it, car|bus|train|lorry .. hit|run me, finish me off
neck all? these|TABLET, off cliff|bridge, do something stupid|silly|daft|drastic|rash
scared|afraid|worried|frightened of? what i do ENDS|next|to, not trust self
not feel? safe with|from|around|on|by|alone own|self|tonight, not safe alone|tonight
(a burden) better|happier|easier|nicer off? without|if me|i, off without me
they|family|everyone|kid .. better off >, world .. without|need me, world .. better
nobody|who|anyone|no|would .. miss|notice|care .. i|if|me|him|her, i .. waste of space
i|feel .. burden, put up with me, favour if|by i|going, nobody can help|save me
not i? around|alive .. anymore|long|tomorrow|christmas|xmas|weekend|summer|year
i|he|she not here .. anymore|tomorrow|christmas|xmas|birthday|long, my|own funeral
when|once|after|if i dead|die|died
(goodbyes) say|text|send|write|leave|leaving|tell|message|post|put .. goodbye
last goodbye, goodbye to? everyone|all|world|letter|note|message|text|cruel
it my last message|text|msg|night|day|words, last time .. hear|see .. me, off for good
sorry for everything ENDS|everyone|mum, tell MY? LOVED|KID|everyone sorry
tell MY? LOVED|KID|everyone .. i love, write|find the? note, leave .. note saying|and
look after my LOVED|KID|dog ... gone|going, write letter ... ready|calm|sorted|goodbye
give .. MY stuff|things|clothes|belongings|everything .. away, written my letter
tonight the? night
(away) sleep forever|for good, sleep|asleep .. not wake|open, ready|gonna to? check out
WANT|if|what .. i .. not wake, not open my eyes, ready .. be|go|join|see with? MY? LOVED
with|join|see|meet MY? LOVED .. heaven|grave, join .. dead, not made|meant for it world
be with MY LOVED who|again|up|soon, with MY LOVED .. soon, join MY? LOVED, in heaven
go be with MY LOVED ENDS, off|leave|leaving it world|earth|planet, six foot|feet
want .. disappear|vanish, ground .. swallow me, hate self|life, not .. stay|cell alive
"""

WELSH = """
[spelling]
eisiau: isio isho ise eisie moyn dwisio dwisho, marw: farw, byw: fyw, bywyd: mywyd fywyd
hun: hunan hunain hunen, gwell: well, digon: ddigon, mynd: fynd, curo: guro nghuro churo
plentyn: blentyn phlentyn mhlentyn, plant: blant phlant mhlant, babi: fabi mabi baban
mab: fab, merch: ferch, bachgen: fachgen hogyn crwt, geneth: eneth hogan, cymryd: gymryd
tabledi: dabledi nhabledi thabledi pils, bwrw: fwrw mwrw, taro: daro nharo tharo
brifo: frifo mrifo, cicio: gicio chicio nghicio, torri: dorri, dyrnu: ddyrnu nyrnu
tagu: dagu nhagu thagu, bygwth: fygwth mygwth fygythiad bygythiad, gwraig: wraig ngwraig
treisio: dreisio nhreisio threisio, rheoli: reoli, dilyn: ddilyn nilyn, crogi: grogi
camdrin: cam_drin gam_drin ngham_drin cham_drin gamdrin, anafu: hanafu niwed, pont: bont
cyffwrdd: gyffwrdd chyffwrdd nghyffwrdd, gwr: wr ngwr, cariad: gariad nghariad chariad
partner: bartner mhartner phartner, tad: dad nhad thad, mam: fam, brawd: frawd mrawd
cleisiau: gleisiau chleisiau clais glais, perygl: berygl, gwefusau: wefusau, glas: las
gormod: ormod, rhoi: roi, gorddos: gor_ddos orddos, colli: golli ngholli, peidio: beidio
hunanladdiad: hunan_laddiad hunanladdol hunladdiad, cyllell: gyllell, anadlu: hanadlu
hunaniweidio: hunan_niweidio hunan_anafu hunananafu, deffro: ddeffro, neidio: llamu
methu: fethu, gadael: adael, pawb: bawb, popeth: bopeth, cyfan: gyfan, trais: drais
rheswm: reswm, diwedd: ddiwedd, byth: fyth, dim: im, malu: falu, drws: ddrws, galw: alw
[whole] (none)
[endings] (none)
[fillers] n, r, m, yn, y, yr, a, i, o, mae, maen, dw, dwi, wi, rwy, rydw, rwyn, dwin
wedi, wnaeth, newydd, bod, bo, jyst, nawr, rwan, eto, am, ag, wrth
[groups]
HARM: lladd niweidio brifo anafu torri crogi saethu llosgi boddi, MY: fy ei eu ein dy f
BEAT: bwrw taro curo brifo cicio dyrnu tagu bygwth treisio camdrin anafu niweidio
BEAT: slapio poeri crafu gwthio llusgo ymosod lladd llosgi
CHILD: plentyn plant babi mab merch bachgen geneth wyr wyres
WHO: e o fe fo hi gwr gwraig cariad partner tad mam brawd chwaer mab ffrind cyn rhywun
[not suicide] byw mewn|gyda|efo|gydag|ger|yng|yn|yno
[not violence] BEAT MY hun, ceisiwr|ceiswyr|cais lloches, BEAT .. yn ol
[overdose]
gorddos|anymwybodol|llewygu, dim|methu|peidio|stopio|prin|stopiodd|nid .. anadlu
anadlu rhyfedd|araf|gwael, cymryd gormod >|o|heroin|cyffuriau|dabledi, gwefusau .. glas
troi|mynd|wedi glas, WHO .. dim|methu deffro|ymateb|symud, methu MY? deffro
dim yn deffro|ymateb, nodwydd .. braich, angen|galw|ffonio ambiwlans
[attempt]
cymryd|llyncu .. tabledi .. gyd, cymryd|llyncu llwyth|potel|bocs|gormod .. tabledi
ceisio|trio HARM MY hun, torri MY arddwrn|garddwrn|arddyrnau|garddyrnau, ar y pont|to
[child]
BEAT|gweiddi MY? MY? y? CHILD, CHILD .. BEAT|cleisiau, camdrin plant|rhywiol, esgeuluso
ysgwyd babi, CHILD .. ben .. hun, gadael .. CHILD .. hun|adre|adref|ty, oed .. BEAT
CHILD mewn perygl|risg, CHILD .. dim yn? saff|diogel, CHILD dim .. bwyta|bwydo|bwyd
ofn|poeni am y? MY? plant|plentyn|babi, cyffwrdd .. CHILD|chwaer, cleisiau|cloi .. CHILD
dim bwydo .. CHILD, tad|mam .. BEAT fi, mam|tad .. fy BEAT, fy cyffwrdd
llysdad|llystad|tad|ewythr .. BEAT|cyffwrdd
[violence]
fy BEAT|dilyn, BEAT fi|mi|ni, WHO .. BEAT hi|mam|MY, ofn MY? WHO, ofn mynd adre|adref
trais|camdrin|lloches|stelcio|cyllell, dim .. gadael .. fi|mi|ni, gorfodi .. priodi|rhyw
gadael .. fi|mi mynd allan, rheoli fi|fy|arian|popeth, WHO .. rheoli, dilyn fi|fy
bygwth lladd|llosgi, cyn|e|o tu allan ty|drws|r, dianc oddi|rhag, taflu pethau
priodas orfod|dan|gorfodol, llygad du, malu|chwalu .. drws|ty|pethau
gadael MY? gwr|partner|cariad, ddim yn saff|ddiogel gartref|adre
[suicide]
eisiau|gwell|meddwl .. marw, HARM MY hun, hunanladdiad|hunaniweidio, ffarwel .. pawb|byd
dim|sa|dyw eisiau byw|yma|bodoli|deffro, dim .. pwynt|rheswm .. byw|mynd|cario|parhau
digon .. byw|bywyd, rhoi diwedd, diweddu .. bywyd|popeth|cyfan, cymryd MY bywyd
cyfan|popeth i ben, gwell .. hebof|hebdda|heb|hebddo, neb .. colli|sylwi|poeni
methu cario|mynd|dal|byw ymlaen|mlaen|mwy|ati|rhagor, byth|dim|peidio deffro, cysgu byth
neidio .. pont|to|ffenest|tren|clogwyn, nodyn ffarwel, casau MY? bywyd|hun, blino .. byw
dim dyfodol, dod ben .. bywyd
"""

LANGUAGES = (ENGLISH, WELSH)
