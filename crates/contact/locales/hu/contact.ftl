contact-title = Beszélgetés

## The front door

contact-front-title = Üdv nálunk
contact-front-heading = Itt elmondhatod
contact-front-lead = Nem kell megmondanod, ki vagy. Egy szó is elég. Egy ember olvassa el, és ír neked vissza.
contact-front-message = Az üzeneted
contact-front-needed = Írj pár szót, vagy válassz lent egy mondatot.
contact-front-hint = Írj a saját szavaiddal, azon a nyelven, amelyen szeretnél. Utána kapsz egy kódot, amellyel vissza tudsz jönni.
contact-front-back = Már van kódom
contact-gone-notice = A beszélgetésed már nincs meg. Amit most írtál, az lent még megvan. Új beszélgetést kezdhetsz vele.

contact-sentences = Nehéz elkezdeni? Talán illik rád az egyik mondat
contact-sentences-send = Küldd el nekünk ezt a mondatot
contact-sentences-free = Amit itt megnyitsz vagy elküldesz, abból soha nem lesz magától bejelentés. Te döntöd el, mi történik.
contact-sentence-unwanted = Olyan dolgok történnek, amiket nem akarok.
contact-sentence-unwanted-ways = Ezt nem kell egyedül cipelned. Megírhatod nekünk, olyan röviden, ahogy akarod. Inkább mással csetelnél? Keress rá: „Chat met Fier” (a Fier erőszak után segít). Az is jó, ha előbb csak olvasol vagy gondolkodsz róla.
contact-sentence-hurt = Valaki megüt vagy bánt engem.
contact-sentence-hurt-ways = Most nem vagy biztonságban? Hívd a 112-t. Ha most tudsz egy kicsit beszélni, írj nekünk. Együtt gondolkodunk biztonságos helyről, orvosról, vagy arról, ki lehet melletted. Te választod, mit teszel.
contact-sentence-made = Olyanokkal kell szexelnem, akikkel nem akarok.
contact-sentence-made-ways = Ez nincs rendben, bármiben is állapodtatok meg. Most történt? A Centrum Seksueel Geweld (segítség szexuális erőszak után) éjjel-nappal segít, orvossal is: 0800-0188. Írhatsz előbb nekünk is. Semmit nem kell bizonyítanod.

## Help for now

contact-crisis-now = Most veszélyben vagy? Hívd:
contact-crisis-other = Más számok és csetek
contact-crisis-fier = Fier
contact-crisis-fier-how = Cset erőszakról, kényszerről, vagy olyanról, amit nem akartál. Keress rá: „Chat met Fier”.
contact-crisis-young = Kindertelefoon (segélyvonal gyerekeknek és fiataloknak)
contact-crisis-young-how = Telefon vagy cset, ingyen, 18 éves korig (a 18 évesek is).
contact-crisis-sexual = Centrum Seksueel Geweld (segítség szexuális erőszak után)
contact-crisis-sexual-how = Ha most történt valami. Éjjel-nappal, ingyen.
contact-crisis-life = 113 (ha a halálra gondolsz)
contact-crisis-life-how = Ha már nem akarsz élni. Éjjel-nappal, ingyen.
contact-crisis-not-kept = Nem jegyezzük fel, hogy ezt olvasod vagy telefonálsz. A hívott szám benne maradhat a telefonodban.

## Honest about who reads and answers

contact-who-reads-title = Ki olvassa ezt?
contact-who-reads-lead = Itt leírjuk, ki válaszol, ki láthatja a szavaidat, és mit nem tudunk megígérni. Apró betűk nélkül.
contact-who-reads-us = Mi olvassuk
contact-who-reads-organisation = Az ajtó mögött ez a szervezet van: { $name }.
contact-who-reads-us-text = Az üzeneted egy kis segítő csapathoz kerül. Közülük valaki visszaír neked: ember, nem számítógép. Minden alkalmat feljegyzünk, amikor valaki megnyitja a beszélgetésedet. Te láthatod, ki volt az.
contact-who-reads-not = Mások nem
contact-who-reads-not-text = Nem vagyunk hivatal. Semmit nem adunk tovább a tudtod és a beleegyezésed nélkül, kivéve a lent leírt eseteket.
contact-who-reads-no-police = A rendőrség és az önkormányzat itt nem tud olvasni. Nincs itt fiókjuk.
contact-who-reads-no-list = Nincs lista azok nevével, akik itt írnak.
contact-who-reads-no-trace = Nem őrizzük meg, milyen telefonról vagy honnan írsz. Az internetszolgáltatód viszont láthatja, hogy ezen az oldalon jársz.
contact-who-reads-limits = Mikor nem hallgathatunk
contact-who-reads-danger = Ha valaki most életveszélyben van, egy segítő hívhatja a 112-t. Csak azt tudja elmondani, amit te mondtál el nekünk.
contact-who-reads-young = Ha 18 évnél fiatalabb vagy, és súlyos veszélyben vagy, egy segítő megbeszéli egy kollégával, hogyan tudunk segíteni. Ezt, amennyire csak lehet, veled együtt tesszük.
contact-who-reads-told = Erről ember dönt, soha nem számítógép. Ha lehet, előre szólunk neked.
contact-who-reads-phone-text = Belenéz valaki a telefonodba? Használj privát ablakot, és nyomd meg a „Gyors kilépés” gombot, ha bejön valaki. Nem küldünk neked értesítést, e-mailt vagy SMS-t, csak ha kéred.
contact-who-reads-you = Mit tehetsz te
contact-who-reads-you-name = Használhatsz más nevet, vagy semmilyet.
contact-who-reads-you-look = Mindig elolvashatod, mit írunk fel rólad.
contact-who-reads-you-erase = Törölhetsz egy üzenetet, vagy mindent. Akkor eltűnik, nálunk is.
contact-who-reads-colleague = Néha egy kolléga is velünk gondolkodik. Ezt is látod.
contact-who-reads-adviser = Amit a bizalmi személynek írsz, azt a csapat nem olvassa.
contact-who-reads-when = Mikor van itt valaki?
contact-who-reads-unsure = Mit nem tudunk megígérni
contact-who-reads-server = Amíg írsz vagy olvasol, a szavaid rövid időre nyitva vannak a számítógépünkön. Utána megint zárva vannak.
contact-who-reads-keep = Meddig marad meg?
contact-who-reads-keep-text = Ha már senki nem ír, a beszélgetés magától törlődik:
contact-who-reads-keep-talk = Egy szokásos beszélgetés
contact-who-reads-keep-young = Ha azt írtad, hogy 18 évnél fiatalabb vagy
contact-who-reads-keep-concern = Aggódás valaki másért
contact-who-reads-keep-adviser = A bizalmi személlyel
contact-who-reads-days = { $days ->
        [one] egy nap után
       *[other] { $days } nap után
    }
contact-who-reads-counts = Ami megmarad, az csak szám: hányszor írt valaki. Soha nem az, hogy ki, és soha nem az, hogy mit.

contact-accessibility-title = Akadálymentesség
contact-accessibility-lead = Ezt mindenkinek tudnia kell használni, régi telefonon vagy felolvasó programmal is.
contact-accessibility-aim = Mit szeretnénk
contact-accessibility-aim-text = Az oldalt a WCAG 2.2 akadálymentességi szabályok szerint építjük, AA szinten.
contact-accessibility-state = Hogy áll most
contact-accessibility-state-text = Mi magunk ellenőrizzük. Független vizsgálat még nem volt. Erre számíthatsz:
contact-accessibility-keyboard = Minden működik csak billentyűzettel.
contact-accessibility-script = Minden működik akkor is, ha a böngésződ nem enged szkripteket.
contact-accessibility-size = A betűket nagyobbra veheted. A világos vagy sötét képernyő a telefonod beállítását követi.
contact-accessibility-language = Rövid, egyszerű mondatokat írunk. Lent választhatsz nyelvet.
contact-accessibility-tell = Valami nem működik neked?
contact-accessibility-tell-text = Mondd el nekünk. Nem kell megmondanod, ki vagy. Munkanapon megnézzük.
contact-accessibility-tell-link = Írj nekünk

## The code

contact-code-heading = Megkaptuk az üzenetedet
contact-code-lead = Ezzel a kóddal visszajöhetsz a beszélgetésedbe. Olyan helyen tartsd, amit csak te látsz.
contact-code-now = Mi történik most?

## The conversation

contact-you = Te
contact-them = A másik
contact-thread-name = Nem kell nevet mondanod. Itt ez a neved: { $name }.
contact-thread-waiting = Megkaptuk az üzenetedet.
contact-thread-stopped = Azt kérted, hogy hagyjuk abba. Nem írunk, amíg te újra nem írsz valamit. Azt bármikor megteheted.
contact-thread-look = Nézd meg, van-e valami új
contact-thread-message = Írj tovább
contact-thread-hint = Nem kell sietned. Elég ez az egy szó: „stop”, és nem írunk többet.
contact-erased-mark = Itt valami törölve lett.
contact-erase-one = Töröld ezt
contact-erase-one-question = Ez az üzenet akkor eltűnik, nálunk is. Csak annyi marad, hogy itt valami törölve lett.
contact-erase-one-yes = Igen, töröld ezt
contact-erase-kept-question = Ez a sor akkor eltűnik, nálunk is. Csak annyi marad, hogy itt valami törölve lett.
contact-erase-all = Töröld az egész beszélgetésemet
contact-erase-all-question = Az egész beszélgetés akkor eltűnik, nálad és nálunk is. A kódod utána már nem működik ehhez a beszélgetéshez. Van nálunk terved is? Azt a „Tervem” résznél törölheted.
contact-erase-all-check-in = A jelzésed is eltűnik. Már nem szólunk annak, aki ügyeletes.
contact-erase-all-booking = Az időpontjaid is eltűnnek.
contact-erase-all-yes = Igen, törölj mindent
contact-erased-heading = Minden törölve
contact-erased-lead = A beszélgetésed eltűnt, nálad és nálunk is. Senki nem tudja visszahozni.
contact-erased-history = Az oldal még benne lehet a böngésződ előzményeiben. Azt te tudod kitörölni.
contact-erased-new = Vissza az elejére
contact-kept = Amit megjegyzünk
contact-kept-text = Ezt írtuk fel a kapcsolatunkról. Valami nem igaz? Szólj, vagy töröld.
contact-kept-summary = Rövid jegyzet
contact-kept-call = Egy telefonbeszélgetésről
contact-kept-code = Adtunk egy kódot a visszatéréshez.
contact-looked = Ki nyitotta meg ezt a beszélgetést?
contact-looked-nobody = Még senki.
contact-no-thread = Itt még nincs beszélgetés
contact-no-thread-text = Talán törölve lett. Bármikor újrakezdheted.
contact-no-thread-new = Kezdj beszélgetést

contact-way-chat = Itt írunk tovább
contact-way-they-call = A másik hív minket
contact-way-we-call = Mi hívjuk, mert a másik ezt kéri
contact-way-you-call = Te hívsz minket
contact-way-we-call-you = Mi hívunk téged, ha kéred
contact-way-video = Videóhívás
contact-way-meet = Találkozás
contact-chosen-later = Később
contact-chosen-nothing = Ezek közül semmi
contact-offer-intro = Másképp is beszélhetünk:
contact-offer-number-is = A számunk: { $number }
contact-offer-when-is = Mikor: { $when }
contact-offer-who-is = Vele beszélsz: { $who }
contact-offer-free = Te választasz. Azt kérdezzük, hogy vagy, és mire van szükséged. Soha nem azt, hogy hívnak, vagy hol laksz. Bármikor leteheted, és a nem is jó válasz.
contact-offer-chosen = Választás: { $choice }
contact-call-next = Megbeszélve: { $next }
contact-call-danger = Abban a pillanatban veszély volt.
contact-outcome-short-wants-help = Rövid volt, erős érzésekkel; jól jön a segítség
contact-outcome-talked = Beszélgettünk
contact-outcome-hung-up = Letették, vagy megszakadt
contact-outcome-no-answer = Senki nem vette fel
contact-outcome-other-moment = Most nem volt alkalmas
