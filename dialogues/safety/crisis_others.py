"""The words of a crisis in languages that we hear and do not write in yet.

As people text them: Urdu, Punjabi and Bengali in Latin letters too. The notation is
told in crisis_words.py.
"""

POLISH = """
[spelling] soba: ze_soba, zycie: zycia, dziecko: dziecka dziecku dzieciaka
[whole] (none)
[endings] (none)
[fillers] juz, bardzo, tak, to, i, a, mi, sobie, znowu, ciagle, teraz
[groups]
CHILD: dziecko dzieci syna syn corke corka synka coreczke coreczka dzieckiem
WHO: on ona maz meza partner chlopak tata ojciec mama ojczym ktos zona brat
BEAT: bije uderzyl uderzył uderza pobil pobił krzywdzi dusi kopie szarpie grozi zneca
[overdose]
nie .. oddycha|reaguje|rusza|budzi|obudzic, przedawkował|przedawkowal|przedawkowała
przedawkowala|przedawkowanie|nieprzytomny|nieprzytomna
wzial|wział|wziela|wzieła za duzo
stracil|stracił|straciła przytomnosc, sine|siny|sina|niebieskie usta
[attempt]
polknał|połknał|polknal|połkneła|wzial|wział .. tabletki|tabletek, stoje na moscie|dachu
podciał|podcial|podcieła zyly|zyły
[child]
BEAT .. CHILD, CHILD .. BEAT, CHILD .. same|samo|sam .. domu, dotyka|molestuje .. CHILD
CHILD .. niebezpieczenstwie|głodne|glodne, nie jest bezpieczne
CHILD zagineło|zaginelo|zagineła|zaginal
[violence]
BEAT mnie|ja|nas|mame, WHO .. BEAT, zabije mnie|nas|ja, przemoc domowa|w, zgwałcił
boje sie .. WHO|jego|niej|wracac|domu, zgwalcil|zgwałcił, ma noz|bron, przesladuje mnie
nie pozwala .. wychodzic|wyjsc
[suicide]
chce|wole .. umrzec|zniknac, nie chce .. zyc|zycia
zabic|zabije|powiesic|powiesze|zabijam sie
sie zabic|zabije|powiesic|powiesze|utopic
samobojstwo|samobojstwa|samobojstwie|samobojcze|samobojczych
skonczyc|skoncze soba|zycie|z
nie mam|ma .. po|sensu .. zyc|co, tne|ciac|pociałem|pocialem|pociełam|okaleczam sie
odebrac|odbiore .. zycie, lepiej .. beze mnie
skoczyc|skocze z|pod .. mostu|okna|dachu|pociag
"""

ROMANIAN = """
[spelling] (none)
[whole] (none)
[endings] (none)
[fillers] mai, sa, si, se, foarte, acum, iar, iarasi, o, un, cu
[groups]
CHILD: copil copilul copiii copii fiica fiul fetita fata baiatul baietelul copilului
WHO: sotul sotia iubitul prietenul tata tatal mama fratele el ea barbatul
BEAT: bate batut loveste lovit ameninta amenintat strange strangulat violat violeaza
BEAT: abuzeaza
BEAT: omoara omori omoare
[overdose]
nu respira|raspunde|trezeste|misca, supradoza|inconstient|inconstienta
nu il|o pot trezi
luat prea mult|multe|multa, buze|buzele vinete|albastre, nu pot .. trezesc
[attempt]
luat|inghitit .. pastile|pastilele, pe pod
[child]
BEAT .. CHILD, CHILD .. BEAT, CHILD .. singur|singuri|pericol, atinge .. CHILD
[violence]
ma|ne|imi BEAT, WHO .. BEAT, are .. cutit|cutitul|pistol, frica .. de|sa .. WHO|acasa|el
violenta domestica|familie|in, nu ma lasa .. ies|plec, vrea .. omoare, il|o BEAT
[suicide]
vreau .. mor|omor|dispar, nu vreau .. traiesc|fiu, sinucid|sinucide|sinucidere|sinuciga
ma omor|spanzur|tai|arunc, nu are|are sens .. viata|traiesc
pun|pune capat zilelor|vietii
iau|ia viata|zilele, mai bine mort|moarta|fara, bine fara mine, nu are rost .. traiesc
"""

SOMALI = """
[spelling] isdil: isdilo isdilaa isdilayaa isdilayo is_dilo is_dil is_dilayaa is_dilaa
caruurta: carruurta caruur carruur, ilmaha: ilmo cunugga cunug ilmahayga
[whole] (none)
[endings] (none)
[fillers] aan, waan, waxaan, wuu, way, waa, ayaa, oo, iyo, hadda
[groups]
CHILD: ilmaha caruurta wiilkayga wiilkeyga gabadhayda gabadheyda
BEAT: garaacaa garaacay garaacayaa garaaca dilaa dilay dilayaa dili kufsaday hanjabay
BEAT: hanjabaa
WHO: ninkayga ninkeyga ninka xaaskayga aabaha aabbaha wiil
[overdose]
ma neefsanayo|neefsanayso|neefsan|neefsanaayo, ma .. toosayo|toosayso|toosi|kacayo
suuxay|suuxday|suuxsan, daroogo|daawo|kiniin .. badan .. qaatay|cabay|liqay
[child] BEAT .. CHILD, CHILD .. BEAT|kaligood|keligood|khatar|gaajo
[violence]
i|na BEAT, WHO .. BEAT, mindi|toori|qori .. haysta|wata|haystaa
baqayaa|cabsanayaa .. WHO
i .. dilo|dili|dilayaa, rabshad|rabshada guriga
[suicide]
isdil, rabaa|doonayaa .. dhinto|dhiman|isdil, ma rabo .. noolaado|nolosha|noolaan
naftayda|nafteyda .. dilo|qaado|jaro, nolosha .. daalay|nacay|dhamaatay
"""

URDU = """
[spelling] nahi: nahin nai nhi ni نہیں نہی, mujhe: muje mujhay mujko مجھے
saans: sans سانس
behosh: be_hosh بیہوش بے_ہوش, khudkushi: khud_kushi خودکشی khudkhushi
[whole] (none)
[endings] (none)
[fillers] ko, ne, hai, hain, ho, raha, rahi, rahe, main, mai, bohat, bahut, ہے, کو, میں
نے
[groups]
BEAT: marta maarta marti mara maara marte maarte peeta peetta dhamki tashaddud مارتا
BEAT: مارتی مارا
BEAT: دھمکی تشدد مارتے پیٹتا
CHILD: bache bachay bachon bachi bacche bachcha beti beta bete بچے بچوں بچی بچہ بیٹی
CHILD: بیٹے
WHO: shohar shauhar khawand miyan baap abbu sasural شوہر باپ خاوند سسرال
CHAHTA: chahta chahti chahna چاہتا چاہتی
[overdose]
saans nahi, behosh, hosh nahi, uth|jaag nahi
zyada|ziada .. goli|goliyan|nasha|dawai|charas
honth .. neela|neele, ہونٹ .. نیلے, اوورڈوز, زیادہ .. گولیاں|نشہ
[child] CHILD .. BEAT|akela|akele|akeley|khatre|اکیلے|خطرے, BEAT .. CHILD
[violence]
mujhe .. BEAT|qatal|قتل, WHO .. BEAT, jaan se maar|mar|marne, جان سے مار|مارنے
chaku|chaqu|churi|چاقو|چھری, gharelu tashaddud, گھریلو تشدد, zabardasti shadi|nikah
زبردستی شادی
ghar se .. nahi .. deta|dete, ڈر .. WHO, darr|dar .. lagta .. WHO|us, WHO .. dar|darr
[suicide]
marna CHAHTA, مرنا CHAHTA, khudkushi, jeena|jina|jine nahi .. CHAHTA, جینا nahi CHAHTA
apni jaan|zindagi .. le|lena|dena|khatam, اپنی جان|زندگی .. لے|دے|ختم
mar jana|jaunga|jaungi
zindagi|zindgi .. khatam|bekar|tang, زندگی .. تنگ|بیکار|ختم, zehar|zahar|زہر
مر جانا|جاوں
"""

ARABIC = """
[spelling]
اريد: ابي بدي عايز عاوز عايزة عاوزة اتمنى ابغى بغيت ودي, لا: ما مش لم مو لن
زوجي: جوزي صديقي حبيبي رجلي طليقي, سكين: سكينة سكينه مسدس
[whole] (none)
[endings] (none)
[fillers] ان, انا, هو, هي, جدا, و, كثير, ب, من, على
[groups]
CHILD: ابني ابنتي بنتي اطفالي طفلي الطفل الاطفال اولادي ولدي الاولاد طفل اطفال طفلتي
BEAT: يضرب بيضرب ضرب تضرب يضربهم يضربه يعنف يهدد عنيف يلمس يتحرش تحرش اغتصب
[overdose]
لا يتنفس|تتنفس|بيتنفس|يستيقظ|يصحى|بيصحى|تستيقظ|يستجيب|يتحرك, جرعة|جرعه زائدة|زائده|زايدة
فاقد|فاقدة|فقد|فقدت الوعي|وعيه|وعيها, شفاه|شفايف|شفتيه|وجهه .. زرقاء|زرق|ازرق|زرقا
اخذ|اخذت|تناول|شرب .. كثيرا|كتير|كثيرة .. حبوب|مخدرات|دواء, حبوب كثيرة|كتير
[child] BEAT .. CHILD, CHILD .. خطر|وحدهم|لوحدهم|لحالهم|وحيد|لوحده|BEAT
[violence]
يضربني|ضربني|بيضربني|تضربني|يهددني|هددني|بيهددني|اغتصبني|يغتصبني|خنقني|يخنقني|بضربني
سيقتلني|يقتلني|بيقتلني|هيقتلني|قتلي, زوجي .. BEAT|يضربنا
عنف|العنف منزلي|المنزلي|اسري|الاسري
معه|معاه|عنده سكين, خائفة|خايفة|خائف|خايف|خايفه .. زوجي|منه, يحبسني|حبسني
[suicide]
اريد .. اموت|الموت|انتحر, انتحار|الانتحار|انتحر|سانتحر|هنتحر, اقتل|ساقتل|قتل|هقتل نفسي
لا اريد .. اعيش|العيش|الحياة|الحياه, انهي|انهاء|سانهي حياتي, اذي|اؤذي|اذيت|اجرح نفسي
تعبت|مللت|زهقت|كرهت .. الحياة|حياتي|الدنيا|الحياه, لا .. معنى .. للحياة|لحياتي
"""

PUNJABI = """
[spelling] nahi: nai ni nahin ਨਹੀਂ ਨਹੀ, mainu: menu meinu ਮੈਨੂੰ, saah: sah ਸਾਹ
behosh: ਬੇਹੋਸ਼, khudkushi: ਖੁਦਕੁਸ਼ੀ ਖ਼ੁਦਕੁਸ਼ੀ ਆਤਮਹੱਤਿਆ
[whole] (none)
[endings] (none)
[fillers] ਨੂੰ, nu, ne, ਨੇ, hai, ਹੈ, main, ਮੈਂ, da, di, ਵੀ
[groups]
BEAT: marda mardi maarda kutda kuttda kuteya kuttya dhamki ਮਾਰਦਾ ਮਾਰਦੀ ਕੁੱਟਦਾ ਕੁੱਟਿਆ
BEAT: ਧਮਕੀ ਮਾਰਿਆ
CHILD: bache bacheya bachean dhee putt ਬੱਚੇ ਬੱਚਿਆਂ ਬੱਚਾ ਧੀ
WHO: gharwala pati ਪਤੀ ਘਰਵਾਲਾ
CHAHUNDA: chaunda chaundi chahunda chahundi ਚਾਹੁੰਦਾ ਚਾਹੁੰਦੀ
[overdose] saah nahi, behosh, hosh|ਹੋਸ਼ nahi, uth|ਉੱਠ nahi
[child] CHILD .. BEAT|kalle|ਇਕੱਲੇ|ਖ਼ਤਰੇ, BEAT .. CHILD
[violence] mainu .. BEAT, WHO .. BEAT, ਘਰੇਲੂ ਹਿੰਸਾ, jaano|ਜਾਨੋਂ maar|ਮਾਰ
chaku .. hai|naal, ਚਾਕੂ
[suicide]
marna|ਮਰਨਾ CHAHUNDA, khudkushi, jeena|jeuna|ਜੀਣਾ|ਜਿਉਣਾ nahi .. CHAHUNDA
apni|ਆਪਣੀ jaan|ਜਾਨ, zindagi|ਜ਼ਿੰਦਗੀ .. khatam|ਖਤਮ|ਖ਼ਤਮ
"""

BENGALI = """
[spelling] amake: amak amare আমাকে আমারে, na: nai নেই না নাই, chai: চাই
more: মরে, morte: মরতে, mare: মারে মারছে মেরেছে marche mereche mareche
[whole] (none)
[endings] (none)
[fillers] ami, আমি, khub, খুব, ar, আর
[groups]
BEAT: mare মারধর marchor humki হুমকি নির্যাতন nirjaton khun খুন
CHILD: bacha baccha bachchader bachader meyeke cheleke বাচ্চা বাচ্চারা বাচ্চাকে
CHILD: বাচ্চাদের ছেলেকে মেয়েকে সন্তান
WHO: shami swami স্বামী শ্বশুর bor
[overdose]
শ্বাস|নিঃশ্বাস|নিশ্বাস|shash|nishash .. na, অজ্ঞান|বেহুঁশ|oggan|behush
জ্ঞান|hush|gyan na
[child] CHILD .. BEAT|eka|একা|bipode|বিপদে
[violence] amake .. BEAT|মেরে, WHO .. BEAT, পারিবারিক সহিংসতা|নির্যাতন
ছুরি|churi .. niye|নিয়ে|ache|আছে
[suicide]
morte chai, more jete|যেতে chai, আত্মহত্যা|আত্নহত্যা|attohotta|atmohotta|attohotya
বাঁচতে|বাচতে|bachte|banchte .. chai|ইচ্ছা|icche na, বেঁচে থাকতে .. na
নিজেকে শেষ|মেরে|খুন
"""

OTHERS = (POLISH, ROMANIAN, SOMALI, URDU, ARABIC, PUNJABI, BENGALI)
