"""A life at risk, in English: overdose, suicide, self-harm (see crisis_words.py)."""

LIFE = """
[overdose]
bad|funny|weird|horrible|wrong|strange colour
colour .. BLUE|white|yellow|gone|going|bad
take|smoke|inject|had|done .. STREET ... not feel|right|good|well|see|stand|talk|breathe
take|smoke|inject|had|done|mix .. STREET|DRUG ... float|floating|sinking
take|smoke|inject|had|done|mix .. STREET|DRUG ... spinning|burn|shaky
keel|keeled over, HE|LOVED|just hit the? deck|floor|ground
drop like|on|to floor|stone|deck
naloxone|narcan|spray ... nothing|still|not come|work|wake
give|done to|3|one|another spray
neck|down|swallow .. bottle|box|packet|strip|load|lot|handful|whole of
all of? HIM|MY insulin
going|went|gone under|over from|after|on, something .. dodgy|bad|wrong pill|gear|batch
bad|dodgy|funny pill|batch|gear|pipe|bag|tablet ... pass|floor|hot|sick|burn|mad|fit|out
HE|LOVED|man|woman .. take|smoke .. DRUG|STREET ... vomit|sweat|shake|stand
HE|LOVED|man|woman .. inject|use|eat .. DRUG|STREET ... vomit|sweat|shake|stand
HE|LOVED|man|woman .. take|smoke .. DRUG|STREET ... not|no|cant wake|answer|see
HE|LOVED|man|woman .. inject|use|eat .. DRUG|STREET ... not|no|cant wake|answer|see
sweat .. take|use|after DRUG, eyes open .. not|no see|move|answer|talk
take to time DRUG
vomit .. sleep|not|pass, DRUG .. vomit
woman|man|girl|boy .. on floor|ground .. with? needle|toilet
smoke|take|had .. STREET .. floor|drop|fell|fall|faint|collapse
faint .. after|from|on DRUG
HE|LOVED .. cold and? clammy|sweaty|stiff, cold|clammy ... not|cant answer|respond|move
fit|convulse|convulsing on|in floor|bed|sofa|street|ground|toilet|bath
seizing|twitch|jerk on|in floor|bed|sofa|street|ground|toilet|bath
HE|LOVED convulse|convulsing|seizing, all|whole .. body .. shake|twitch|jerk
shake all|whole|everywhere .. body|over, DRUG .. shake, shake ... smoke|take DRUG
take|drink|swallow|eat ... in|at one|it go|hit|once >|help|now
neck|down|done|inject|smoke ... in|at one|it go|hit|once >|help|now
take|drink .. whole|all|full|week .. script|bottle|methadone|lot of DRUG
swallow|neck|down .. whole|all|full|week .. script|bottle|methadone|lot of DRUG
take|done|had|inject|smoke ... slipping|fading|drifting|nodding|gouching|going under
take|done|had|inject|smoke|drink .. DRUG ... feel .. bad|weird|funny
take|done|had|inject|smoke|drink .. DRUG ... feel .. ill|wrong|strange|odd
cant keep MY? eye|eyes open
take .. TABLET .. twice|double ... confused|sleepy|drowsy|sick
double dose
HE|LOVED|man|woman sleep|asleep .. not|cant|no answer|wake|respond|move|talk
too much|many .. DRUG he|she|i .. take|drink|smoke|inject|use|eat|have
sleep|breathe|snore|chest .. strange|weird|funny|bad|horrible|loud noise|sound
WHO .. no|not move|moving|wake|breathe >|needle|help|what, WHO .. no wake|move|breathe
needle .. in|next|beside|by .. hand|leg|groin|him|her|neck|foot, no|lost|lose conscious
lost|lose consciousness, not|no .. consciousness
cant not? make|get HIM|WHO wake|awake|up
take|inject|smoke|eat something|DRUG ... die|dying|dead >|i|help|think
think HE die|dying
KID ... take|swallow|drink|eat MY? DRUG|TABLET|bleach|weed|gummies
KID ... got|find|found|suck|lick MY? DRUG|TABLET|bleach|weed|gummies
swallow MY|the? DRUG|TABLET, WHO .. swallow ... DRUG, pass out .. needle|DRUG
collapse|collapsed .. floor|street|toilet|bathroom|kitchen|stairs|now|help|and
WHO .. gone|went|going under|over >|help|what|and|not|he|she
on floor .. not|cant .. wake|move
HE|LOVED .. turn|gone|went .. colour, stop|stopped breathe
barely|not .. awake|conscious
heart|chest .. stop|stopping|stopped|racing .. take|DRUG
DRUG ... heart|chest .. stop|racing
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
HE|LOVED .. not respond|moving, HE|LOVED .. not talk >|help, cant wake|rouse MY? HIM|WHO
HE|LOVED .. drowsy
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
cord|flex|sheet|lead|scarf|wire|laces .. neck|banister|beam|door|rail|tied|bars|window
belt|rope|noose|cord ... banister|beam|handle|tree|rail|tied, drink|take|swallow poison
cut|slice|stab MY hand|arm|wrist|body|leg|vein with glass|razor|blade|knife|scissors
razor|blade ... razor|skin|arms|legs|again|out, car running .. garage|hose
< on motorway|railway|train? HIGH >
on the? motorway|railway? HIGH now|and|think|looking|help
eat|ate many|lot|all|load|too|whole|bunch .. TABLET, too many|much TABLET
try hang >|and|in|again
take|swallow|neck|down|eat ... all|loads|whole|full|handful .. TABLET
he|she try .. hang
neck|necked .. TABLET|DRUG
TABLET .. front|lined|laid|counting|all out|in bed|of me|table
(done or being done) drank|drink|swallow .. bleach|antifreeze|batteries|blade|glass
take|swallow|down|neck|done|had all|loads|whole|packet|bottle|box|handful .. TABLET
swallow .. TABLET, take|down|neck NUMBER .. TABLET, overdose on purpose
slit|slash|slice MY wrist|throat|arm, cut self|MY .. bad|deep|bleeding
wrist .. bleeding|blood, cut|burn|hurt self on purpose, i on the? motorway? HIGH
stood|stand|sat|sit|up|climbed|here on|at|by the? HIGH|edge, try .. take MY life
rope|noose|ligature|belt|cord .. neck, found HIM|WHO hang
try do it last|yesterday|before|tonight|sunday, try .. kill|hang|end|top|drown self|it
jumped off|from|out|in .. HIGH|window|front
[suicide]
i .. gone|dead by|before monday|tuesday|wednesday|thursday
i .. gone|dead by|before friday|saturday|sunday|morning|xmas
not not? .. alive for|by|when|tomorrow|to, last day of|on me|my|earth|life
i|it my last day ENDS
stop to? live|living|life, not|cant stay .. it life|world, for what i live
what i live|living for
easy|quick|best|painless way .. die|dying|dead|death
which TABLET .. quick|best|strong|kill
woke|wake up gutted|angry|sad, i|me .. waste of bed|oxygen|air, rather hang|die|dead
see .. week out
need|no|not reason .. see|wake|stay|tomorrow|monday, finish .. with me|myself
voice|head say .. kill
tell the? girl|boy|kid .. dad|mum .. love
step|walk|run out .. into|in the? road|traffic|motorway
fall|fell|drop from .. floor|roof|window|building|bridge, kill .. self
go over the? side
edge .. quarry|cliff|roof|platform, quarry|cliff edge, nothing|none to? stay for
no reason .. stay
doing|do something to? self, arms|wrists .. ribbons|shreds|bits
not get through the? night|tonight|week
alone .. razor|blade|tablet|rope, kill me please|god|already, suicidal|suicide
bleed|bleeding out
not want .. be|exist|wake .. anymore, everyone|world|family .. better .. i gone|dead|not
be dead first|soon|before|by|than|>, i|rather .. dead self|than|first, like to be dead
not like|want .. alive
better|sense|easier .. not around|here|exist
pain|noise|voice|voices|thoughts|head ... stop for good|ever
WANT .. noise|voice|voices|thoughts|pain ... stop ENDS|in
look|stare|stand .. at|by the? drop|trains|tracks|water
train ... one step|jump|finish, say what point|use, NOT WANT .. it? life >
NOT WANT .. do life
look after ... when HE|i gone|dead, 6|six ft|foot|feet under
might as well be? dead|6|gone|die|jump|hang
pray|god|lord|allah ... take me ENDS|away|home|tonight, pray .. die|death
why i stay|live|alive|here >
life no|not good|use|worth|point|meaning, i .. no|lost hope ENDS|left|anymore
no|lost hope >|left|anymore|in life
sorry to MY? LOVED|KID|everyone, sorry for all of? it|this|everything
would come to my funeral, my funeral
wish MY? car|bus|train|lorry|they|he .. hit|killed|took me
i dead >|to|already|inside|anyway
not think i .. here ENDS|by|when|for|next|much|long
i not .. be here by|when|for|next|come
platform|bridge ... think|thinking|jump|step, found|find note|letter ENDS|say|from him
think|thinking .. dark|horrible|bad|scary thing|thought
dark|suicidal place|thought|thinking
nobody .. need|want|love me >|in|here|on|anymore, go|going away|off forever
i .. finish self
try|want|going .. hang >|self, think|thinking|thought .. end it
finish it all|tonight|now >
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
NOT see .. point|future|reason ENDS|in|of, life .. pointless|meaningless|worthless
< i? had enough >
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
(to end it) end|finish|take|throw MY? MY? life
life .. end|over|finish|finished >|for me, take me now
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
not feel? safe with|from|around|on|by|alone MY? own|self|tonight, not safe alone|tonight
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
