"""Harm by somebody else, in English: to a child, to anyone (see crisis_words.py)."""

HARM = """
[child]
KID .. in .. dark .. no|alone|cold
dad|mum|stepdad|partner strap|belt|whip|leather HIM|them|CHILD
man|men|lad|stranger ... pick|picking MY? daughter|girl|KID up|in
man|men .. send|message MY? girl|daughter|KID|boy
partner|man|boyfriend is? .. 19|20|21|22|23|24|25|26|27|28|30|40 she AGE
nonce|paedo .. move|live|stay ... kid|mum
picture|video .. no clothes, CHILD ... picture .. no clothes|naked
teacher|man|uncle ... say .. take .. clothes
past .. with kid, hit|smack|slap MY? boy|girl|KID|son|daughter
i .. smack MY KID|boy|girl
KID .. eat|ate|drink|swallow|got something|into .. stash|gear|methadone
KID .. eat|ate|drink|swallow|got something|into .. drug|cupboard|cabinet
KID ... beg|begging .. food, eat .. out .. bin|bins, CHILD ... fat lip|black eye|cut lip
HARM|bruise MY? daughter|son|KID
put|throw MY? daughter|son|KID in .. cold|hot|boiling bath|water|shower
hand|hands on .. small girl|boy|KID
daughter|niece|girl|KID ... wedding|marriage .. AGE
sex .. to|with MY? daughter|son|KID|girl|boy, uncle|dad|man .. every|at night come .. me
i AGE year ... night|uncle|dad|touch|hit|beat
take|snatch .. baby|KID|child and run|go|leave to? .. country|abroad
danger .. man|dad|person ... kid, touch .. him|her|kid .. alone|own|private
sit on his lap
handprint|print|mark on|over MY? face|back|bum|legs|arm|neck
aged AGE ... DANGER|hand|mark
KID ... break|burn|bruise ... not believe, KID ... bruise|break .. say .. fell
not .. see MY? KID alive
KID ... mum|dad lock door|out
boy|girl|lad|kid about|only? AGE .. alone|stood|outside|wander|own|lost
lock HIM|me out ... AGE
AGE ... lock HIM out, register|nonce|paedo|offender|predator ... babysit|KID|CHILD
make|force MY CHILD do|send|take|touch|strip
forget|not to? feed|change MY? KID
take|run|gone|went off? with MY? KID|CHILD|lad|boy ... not
take MY? KID by force, KID .. by force, KID ... deal|sell|shotting|trap for|drug|them
leave .. KID .. house|home|flat|car|bath|room|cot|own|alone|street|shop
teacher|coach|uncle|priest touch|kiss|hit|hurt MY? KID|CHILD|girl|boy
carer|babysitter|tutor|man touch|kiss|hit|hurt MY? KID|CHILD|girl|boy
TOUCH MY body|private|privates|bum|chest, kid .. outside ... cold|rain|lock|night
break|shout|HIT|throw|smash|violent|DRUNK ... KID .. SCARED|cry|hide|hiding|shaking
i AGE ... sex|marry|touch|rape|belt|beat|HIT, sex|touch|rape|HIT ... i AGE
i|he|she AGE ... rape|sex
burn ... cigarette|iron|lighter ... dad|mum|he|she|partner
CHILD|boy|girl ... burn .. cigarette|iron
KID|CHILD|son hungry ... mum|dad|she|he .. not|only|drink|DRUNK
mum|dad|partner|she|he not give .. food
watch|film|photo|spy me|her|him in|when .. shower|bath|undress|bedroom|toilet
camera|webcam|video ... CHILD .. naked|things|sex
CHILD ... things|stuff on camera|webcam|video|cam
CHILD ... hand|hands|finger|fingers .. in|down|up|inside .. pants|knickers
CHILD ... hand|hands|finger|fingers .. in|down|up|inside .. underwear|nappy|top
hand|finger .. in|down|up|inside MY pants|knickers|underwear|nappy|pyjamas|skirt
picture .. on|in his|her|partner phone|laptop|computer|tablet of KID|girl|boy|child
SCARED for MY? MY? KID, HE|dad|they .. say ... take MY? KID|them
come .. take MY? KID|them
KID .. leave|shut|lock|sat in|outside .. car|van|pram|cot|pub|shop|house|flat
CHILD|SIBLING ... lock in .. PLACE, KID alone, KID .. no mum|dad|adult|food
boy|girl|KID ... blood|bleed|bleeding, CHILD|boy|girl ... dad|mum|stepdad|uncle HIT
marry MY? daughter|niece|KID, marry ... AGE|kid, daughter|girl|niece .. cut|circumcise
circumcise|circumcision|fgm
CHILD|boy|lad|girl AGE ... gang|knife|machete|dealer|DANGER|HIT
gang ... CHILD|AGE, CHILD ... gang .. make|force|give|get|use|groom
KID|daughter|niece|nephew|grandson missing ENDS|from|police|home, KID lost in|at
lost|lose MY? KID in|at .. town|shop|park|centre|street|station|market|city
cant|not not? find MY? KID|daughter, KID|daughter|niece not come home, KID ... cant find
run|ran away ... i AGE|kid, i AGE ... run|ran away, KID|daughter|niece run away
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
leave|leaving MY? the? KID in|to, not see HIM alive, KID .. on|in the? street
KID .. leave|home|by .. alone|own|themselves, KID alone|all since|for|at|every|alone
KID .. on his|her|they|him own, nobody .. see|look|check .. KID
KID .. wander|barefoot|street|hidden
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
they will|gonna|going shoot|stab|kill HIM|LOVED
put|kick|throw .. through .. window|door|wall
lay|laying into MY? mum|dad|me|HIM|LOVED|partner
squeeze|grip|grab|press MY? throat|neck, swear|swore .. pay|kill|get me|for
i pay for grassing|leaving
tracker|tracking|airtag|camera|cameras .. in|on MY car|phone|bag|room|house
send|share .. video|picture ... leave|finish|family
on top of me .. not|never|woke, woke ... on top of me
had|got|took me by the? neck|throat|hair, mug|mugged .. kick|beat|hit
WHO|people|lad|car chase me|us
someone|man|they .. try|break|get in|into my? house|flat|home|door
breaking|break the? door
push me on|over|down|into|against, keep|kept me like|as slave
make|force me .. sell|work|beg, he hit >|after|again|then
hide|hiding .. from MY? partner|HIM|ex|dad|family
wardrobe|attic|loft .. hide|hiding|scared|hammer, lock .. beat
he .. wait .. outside|car ... cant|scared, cant go out .. he|they
he|they outside .. wait|car|knife|bat, not allowed .. phone
without HIM find|finding|know, leave .. with the? kid|baby without
turns up at work|home scream|shout|angry
they|police let|letting HIM|partner|ex out .. no|not warn|told|tell
he throw plates|things|cups|bottles
HIM .. laid|laying|lay hands on me|HIM
he|she|ex .. out|release ... pay|kill|swear|come for|threat .. me
HE|ex|they|lad|man|people .. outside mine|my|hostel ENDS|all|asking|with|now|wait
HE|ex|they|lad|man|people .. outside our|house|flat|door ENDS|all|asking|with|now|wait
HE|ex|they|lad .. sat|park|parked|wait|stood ... outside mine|my
door off|in|through|down MY? hinge|hinges
HE|they .. take|kick|boot|put|break|smash MY? door|window|windows, my turn next
next .. me >
say i|you next, HE|they|gonna|going|come .. do me|HIM|us in|over
HE|they|dealer ... finish|end|slice|shoot|stab|bury me
glass MY? HIM|LOVED|me
petrol|acid|firebomb .. over|on|through me|us|MY|door|letterbox|window
petrol bomb|through
through letterbox, close|lock|keep|shut me in|inside|at .. room|house|flat|home|cupboard
WHO|car follow me, pin|hold|held me|HIM down|to|against, come at me
SCARED ... since HE|ex|partner out, take|pull|hold|drag|got .. by the? hair|neck|throat
lad|man|men|people|they|gang .. with? bat|bats|knives|machete|knife|gun|stick|sticks|bar
burn my hand|arm|face|leg|body with|on, choose|decide when i eat|sleep|out
sleep on floor .. makes
been|got|get|getting|being|keep jumped|attack|stab|batter|beat|punch|slap|rape|strangle
follow by .. man|men|people|someone|car|lad|guy|he|partner|ex
ex|HE|they|people found|find|know .. where i|we
i gonna|going|want|will kill|stab|shoot|batter|hurt|slash HIM|LOVED|PARTNER
HIM HIT HIM|LOVED, woman|girl|neighbour|lady|mum|she screaming|scream
hear .. scream|HIT
cuckoo|cuckooed|cuckooing
dealer|they|people|gang|lad take|took|taking over MY? flat|house|home|place
threaten .. cut|shoot|slash|batter|beat
threaten .. kill|stab|hurt|burn|smash|break|cut|shoot MY? me|us|my|HIM|LOVED
HE|they|people|family look|hunt|search for me >|with|now|because|everywhere|and
run|escape|hide|fled from|out MY? house|home|HIM|PARTNER|family, angry ... look for me
sex ... not want|like|sleep|agree, make|force|had|have sex with me .. not, force .. sex
WHO HIT|killing MY partner|mum|sister|daughter|LOVED|KID
through MY? letterbox, HE|ex ... injunction|nonmol, injunction ... he|ex|break|breach
(blows) HIT|kill|hurt|burn|bury me|us, HIT with? at|on|in|against|into me|my|us|wall
WHO HIT HIM|mum, HIT by MY WHO, i HIT if|when, HIT MY? mum|sister|partner, HIT MY BODY
HE|ABUSER ... HIT|smash|threaten|slit|crack ... me|us|BODY, with bat|knife|hammer
HE .. lock the? door, not give me my phone back, HIT .. in|round the BODY, raise MY hand
fist|strangle|bruise|scald|rape|stalk|beat|violent .. women|woman
abuse|abusive|abuser|domestic|dv|coercive|eggshell|refuge, put me|her|him in hospital
throw|chuck|pour .. at|in|on|over me|us|my, set fire to MY, go|goes for me >|when|with
knock|rough|smash|slap me|mum|HIM|us about|around|up, hands round|on .. neck|throat|me
beat up, by the? throat|hair|arm, spit|spat at|on|in me|my, make me .. sex|drug|sleep
HE .. break|crack|fracture .. MY BODY|phone, black eye, pull my hair, cover in scratch
walk into door, going for me, pull|hold|got knife|blade on|to|at, hole in the wall|door
WHO .. knife|machete|gun|hammer|violent|aggressive|controlling, force .. sex|marry
been|got|being jumped|attacked|stabbed, force himself on, sex .. not want
(threats)
WHO|say|threaten .. kill|stab|hurt|burn|smash|break|shoot|batter|slash|rape me|us|my
WHO .. cut|slice me, WHO ... cut|slice|slit MY neck|throat|face, threaten .. kill
HE|they|family threaten, say i first|next|dead, threaten me|to, HE .. not leave me alone
getting|sending .. threats, acid .. me, ex|partner .. threat, break my legs|neck|arms
come for|after me|us, come to? get me|us, find me|us and|he, HE found|SCARED me
burn MY? the? house|flat|home|place, post|share .. nudes
HE|ex .. post|share|put .. picture|video
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
"""
