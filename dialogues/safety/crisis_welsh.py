"""The words of a crisis in Welsh; the notation is told in crisis_words.py."""

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
cymryd: cymerodd gymerodd cymrodd gymrodd cymerais, plentyn: un_bach rhai_bach
cuddio: guddio
lladd: ladd, car: gar, gweiddi: weiddi, cam: gam, tabledi: dabled tabled
hitio: hitian hit fwrw, cyffuriau: gyffuriau stwff
tabledi: nhabledi pils paracetamol moddion
llawr: lawr, ymateb: hymateb, nodwydd: nodwyddau, iwsio: defnyddio, cloi: gloi chloi
noeth: noethion
pwynt: bwynt, rhaff: raff, merch: hogan, bach: fach, gormod: gormodedd
methu: ffaelu pallu ffili, cymryd: cymyd gymyd, deffro: dihuno ddihuno deffo
neud: gneud wneud gwneud
yfed: yfad feddw meddwi, cyllell: cyllall gyllall, gwddw: gwddf wddw ngwddw
saff: ddiogel diogel, plentyn: bychan blant plantos toddler, brawd: brawd
gadael: gadal gadawyd adal
breichiau: breichia breichie freichiau freichia freichie mreichiau mreichia
coesau: coesa coese choesau choesa goesau goesa nghoesau nghoesa nghoese
croen: groen nghroen
braich: fraich mraich, coes: goes nghoes, gwaedu: waedu, geni: ngeni eni, baich: faich
llyncu: lyncu llyncais lyncais llyncodd lyncodd, crogi: hongian, ceisio: geisio cheisio
peidio: pheidio, dim: sdim, gwell: hapusach, cael: ca_l cal ga_l gal gael chael
taswn: tasen tasan tasa tasai petawn petasen bawn swn tasn, pwrpas: bwrpas
gwefusau: gwefusa gwefuse wefusa wefuse, piws: biws, gorddos: od_io odio, crack: crac
cleisiau: cleisia cleisie gleisia gleisie chleisia chleisie, bwydo: fwydo
plentyn: fychan fechan bechan
adre: adra adref, garddwrn: ngarddwrn, garddyrnau: ngarddyrnau
cloi: nghloi, gafael: afael, taflu: daflu nhaflu lluchio
taflu: luchio, noeth: noethlymun, grisiau: grisia grisie, traed: draed nhraed thraed
cefn: gefn nghefn, ffon: ffons, lluniau: luniau llunia lunia llunie lunie
tsiecio: checkio checio tsecio tshecio, pethau: petha pethe bethau betha bethe
gorffen: orffen, terfyn: derfyn, trosedd: drosedd, carchar: garchar ngharchar jel jail
creithiau: creithia creithie greithiau greithia greithie, carchar: jael, dyn: dynion
cell: gell nghell, ex: exs, dwrn: ddyrnod dyrnod
[whole] ysgwydd
[endings] (none)
[fillers] n, r, m, yn, y, yr, a, i, o, mae, maen, dw, dwi, wi, rwy, rydw, rwyn, dwin
wedi, wnaeth, newydd, bod, bo, jyst, nawr, rwan, eto, am, ag, wrth
[groups]
HARM: lladd niweidio brifo anafu torri crogi saethu llosgi boddi, MY: fy ei eu ein dy f
BEAT: bwrw taro curo brifo cicio dyrnu tagu bygwth treisio camdrin anafu niweidio
BEAT: hitio slapio poeri crafu gwthio llusgo ymosod lladd llosgi
CHILD: plentyn plant babi mab merch bachgen geneth wyr wyres nith
WHO: e o fe fo hi gwr gwraig cariad partner tad mam brawd chwaer mab ffrind cyn ex
WHO: rhywun
LIMBS: breichiau coesau croen arddwrn garddwrn arddyrnau garddyrnau
DRUG: heroin smac gear methadone methadon spice cyffuriau benzos xanax pregabs
DRUG: crack valium nitazenes fentanyl coke ket fodca
YOUNG: 10 11 12 13 14 15
[never] traed|cefn|esgidiau|dant|craving .. lladd fi|mi|ni
pen|gwaith|ffon lladd fi|mi|ni, lladd fi? haha|lol
euogfarn ... trais|ymosod|curo|dynladdiad|cyllell
cwrs|cyrsiau .. trais|camdrin, trosedd|cario .. cyllell, bygwth .. ceir
[not overdose] asthma .. anadlu, anadlu ... asthma, tabledi glas
[not suicide] diwedd .. contract|tenantiaeth|denantiaeth|perthynas|cwrs|trwydded
dim digon i? byw, byw mewn|gyda|efo|gydag|ger|yng|yn|yno|ym
[not child] magu|edrych CHILD, BEAT|HARM MY hun, ben|pen|mhen fy|ein|n hun, am dim
plant .. ysgol, poeni|ofn .. wedi brifo|anafu >, CHILD cael MY BEAT .. carchar
[not violence] po|probation|swyddog|tag rheoli
cloi fi|mi? allan, cael MY BEAT .. carchar|gell|asgell
carchar rhywun .. BEAT
landlord|cyngor|beiliaid|bailiffs .. bygwth, bygwth .. benthyciwr|fenthyciwr|landlord
cicio|taflu fi|mi off|allan|mas, heddlu|polis|police .. malu|chwalu .. drws
llygad du ... visit|ymweliad|carchar|cell, dilyn fi|mi|ni fyny|lan
cloi fi|mi .. cell|carchar, BEAT MY hun, ceisiwr|ceiswyr|cais lloches, BEAT .. yn ol
[overdose]
glas|piws .. cymryd|iwsio .. DRUG, gwefusau .. piws|llwyd
methu .. cael .. deffro, od ar|o|off|efo DRUG, llygaid .. pin
swn .. chwyrnu|gyrglo, chwyrnu .. rhyfedd, oer .. llipa|glas|stiff, dim curiad|pwls
nodwydd ... llawr|braich|fraich
llawr .. nodwydd|toilet|heroin
cymryd|llyncu gear|heroin|gormod|methadone|tabledi ... munud|rwan|nawr|methu|dim|un
dim|methu .. cael .. ddeffro|deffro, dio m deffro|ymateb|anadlu|symud
gormod o? cyffuriau|heroin|stwff|tabledi
cymryd gormod .. cysgu|deffro|llawr, WHO .. llawr .. methu|dim
cysgu .. dim|methu deffro
gorddos|anymwybodol|llewygu, dim|methu|peidio|stopio|prin|stopiodd|nid .. anadlu
anadlu rhyfedd|araf|gwael, cymryd gormod >|o|heroin|cyffuriau|dabledi, gwefusau .. glas
troi|mynd|wedi glas, WHO .. dim|methu deffro|ymateb|symud, methu MY? deffro
dim yn deffro|ymateb, nodwydd .. braich, angen|galw|ffonio ambiwlans
[attempt]
rasal|razor|llafn|cyllell .. LIMBS, nodyn|llythyr i MY? plant|mam
torri|crafu .. gwaedu, llyncu llwyth|lot|gormod .. tabledi
cymryd llwyth|lot .. bwrpas|tabledi, gwaedu lot|drwm, torri .. ddwfn
rhaff .. garej|coeden|barod|gwddw
tabledi .. mlaen|llaw|cyfri, ochr .. ffordd ... cerdded, cloi MY? hun .. cyllell|tabledi
cymryd|llyncu .. tabledi .. gyd, cymryd|llyncu llwyth|potel|bocs|gormod .. tabledi
ceisio|trio HARM MY hun, torri MY arddwrn|garddwrn|arddyrnau|garddyrnau, ar y pont|to
[child]
ysgwyd .. CHILD, CHILD .. ysgwyd, dolur .. CHILD, DRUG .. flaen|gwmpas|ymyl CHILD
CHILD ... ben|phen|pen|pennau ei|eu|i hun, neb .. gofalu|edrych .. CHILD
llystad|llysdad|ewythr|dad|tad .. dod .. stafell|gwely|llofft
rhoi .. peltan|clustan|clusten|slap|dwrn|cic .. CHILD, YOUNG oed ... dyn
CHILD ... trosedd|troseddau rhyw|rhywiol, fach|bach .. ben eu|ei hun
rhywun .. neud rhywbeth|rwbath .. CHILD
CHILD .. heb .. bwydo|bwyd, CHILD .. crio .. neb
plant heb fwyta|bwyd, plentyn|plant|merch|hogyn .. cloi|cuddio|crwydro|noeth
lluniau|lunia|llunia .. noeth .. merch|mab|plentyn
merch|mab|hogyn ... lunia|lluniau|llunie noeth, cleisia .. hogyn|plentyn|babi|freichia
llosg .. babi|plentyn|merch
plant .. ben|pennau .. hunain, i n 1|10|11|12|13|14|15 .. ofn|llystad|dad|mam
yfed ... plant|hogyn|babi, paedo|pedo ... plant
plant ... yfed|crack|cyffuriau, crack|cyffuriau ... plant|babi
niwed .. plentyn|babi|merch|mab, taflu .. plant|babi
CHILD ... gadael .. car|hun|ty|stryd, CHILD ... camdrin|BEAT|anafu
BEAT|gweiddi MY? MY? y? CHILD, CHILD .. BEAT|cleisiau, camdrin plant|rhywiol, esgeuluso
ysgwyd babi, CHILD .. ben .. hun, gadael .. CHILD .. hun|adre|adref|ty, oed .. BEAT
CHILD mewn perygl|risg, CHILD .. dim yn? saff|diogel, CHILD dim .. bwyta|bwydo|bwyd
ofn|poeni am y? MY? plant|plentyn|babi, cyffwrdd .. CHILD|chwaer, cleisiau|cloi .. CHILD
dim bwydo .. CHILD, tad|mam .. BEAT fi, mam|tad .. fy BEAT, fy cyffwrdd
llysdad|llystad|tad|ewythr .. BEAT|cyffwrdd
[violence]
WHO|gan|ganddo|gynno|efo|gyda|tynnu|dal .. cyllell
cyllell .. arna|ata|ataf|gwddw|fi|drws
rhoi .. dwrn|slap|peltan|clustan|cic .. fi|mi|hi|wyneb|gwyneb, gafael .. gwddw
fy cloi, gwr|partner|cariad|cyn|ex|dad|fo|fe .. cloi .. fi|mi|ty
taflu|gwthio fi|mi|hi .. llawr|grisiau|wal, ex|cyn .. tu fas|allan|mas
gwr|gwraig|partner|cariad ... hawl mynd|siarad|gweld, tsiecio .. ffon|negeseuon
gwr|gwraig|partner|cariad .. cadw .. nghardiau|nghardia|mhres|arian|ffon
cadw mhres .. gyd, m saff|diogel efo|gyda WHO
malu .. ffon, gadael fo|fe|o|hi saff, cyn|ex|gwr|partner|cariad poeni fi|mi
postio|bosto|posto|rhannu .. lluniau .. noeth
dwylo|ddwylo .. gwddw, cuddio .. bathrwm|llofft|cwpwrdd, torri nhrwyn|mraich|asen
cloi fi|mi, tracio|dilyn|stelcian .. fi|nghar
byw mewn ofn, cael ei curo, WHO .. gwylltio, fforso|gorfodi fi .. secs|rhyw
bygwth|postio .. llunie|lluniau noeth
ddim .. mynd allan heb, dim .. saff efo|gyda|gan WHO|fo|fe
BEAT|torri .. drws .. gweiddi|lawr, cuddio oddi|rhag|wrth, WHO ... torri .. drws
bygwth fi|mi|ni
fy BEAT|dilyn, BEAT fi|mi|ni, WHO .. BEAT hi|mam|MY, ofn MY? WHO, ofn mynd adre|adref
trais|camdrin|lloches|stelcio, dim .. gadael .. fi|mi|ni, gorfodi .. priodi|rhyw
gadael .. fi|mi mynd allan, rheoli fi|fy|arian|popeth, WHO .. rheoli, dilyn fi|fy
bygwth lladd|llosgi, cyn|e|o tu allan ty|drws|r, dianc oddi|rhag, taflu pethau
priodas orfod|dan|gorfodol, llygad du, malu|chwalu .. drws|ty|pethau
gadael MY? gwr|partner|cariad, ddim yn saff|ddiogel gartref|adre
[suicide]
torri|crafu|llosgi .. LIMBS, llosgi .. braich|coes .. leitar|sigarets|eto
ysfa .. torri, creithiau .. coesau|breichiau, coesau|breichiau .. creithiau
gwell .. taswn .. dim yma|byw|bodoli, taswn .. heb .. geni, heb MY geni
peidio byw|bodoli, stopio byw|bodoli
methu|dim|sai .. diodda|dioddef|diodde .. byw|mwy|rhagor
dim .. pwrpas .. byw|bywyd, neud rhywbeth|rwbath .. hun, ffarwel .. ci
ffordd|sut .. hawsa|hawdda|cyflyma .. marw
llond bol .. bywyd|byw, mynd am byth, baich .. pawb
baich .. teulu|bobl, dychmygu|breuddwydio .. marw, ots .. yma .. peidio
sefyll|eistedd .. pont|rheilffordd|clogwyn|to|ymyl, terfyn .. bywyd
dim eisiau gweld fory|yfory, son|meddwl|eisiau .. gorffen pethau|cyfan
sai|dim|methu .. gweld .. ffordd mas|allan, werth o mwyach|rhagor
sam eisiau byw|bod|deffro, nad yw? e|o|hi? eisiau byw|yma
dod .. bywyd .. ben
ddim eisiau bod yma|yn fyw, pwynt byw, byw dim gwerth, dim gwerth .. byw
dim|unrhyw rheswm .. byw, ta ta am byth, nodyn i MY? mam|dad|teulu|pawb
stopio am byth, noson ola|olaf, neud amdan|amdana|amdano fi|fy|fo, ofn be nai .. hun
neud dolur .. hun, HARM .. hun|hunan
planio|cynllunio .. neud o|diwedd, neidio|cerdded .. traffig|traffic, HARM n hun|hunan
teimlo .. crogi|neidio
eisiau|gwell|meddwl .. marw, HARM MY hun, hunanladdiad|hunaniweidio, ffarwel .. pawb|byd
dim|sa|sai|sam|dyw eisiau byw|yma|bodoli|deffro
dim .. pwynt|rheswm .. byw|bywyd|parhau|codi
dim .. pwynt|rheswm .. mynd|cario ymlaen|mlaen
digon .. byw|bywyd, rhoi diwedd, diweddu .. bywyd|popeth|cyfan, cymryd MY bywyd
cyfan|popeth i ben, gwell .. hebof|hebdda|heb|hebddo, neb .. colli|sylwi|poeni
dim|methu|sai|sa .. cario|mynd|dal|byw ymlaen|mlaen|mwy|ati|rhagor
sain|ffaelu|fedra|alla .. cario|mynd|dal|byw ymlaen|mlaen|mwy|ati|rhagor
byth|dim|peidio deffro, cysgu byth
neidio .. pont|to|ffenest|tren|clogwyn, nodyn ffarwel, casau MY? bywyd|hun, blino .. byw
dim dyfodol
"""
