# What visitors read: information, walking in, calling, cards.

guide-title = Jó tudni
guide-index-lead = Válaszd ki, mit szeretnél olvasni. Nem jegyezzük fel, mit nyitsz meg.
guide-write = Írj nekünk
guide-print = Papíron kéred? Válaszd a „Nyomtatás” pontot a böngésződ menüjében.

## Days

guide-weekday-1 = hétfő
guide-weekday-2 = kedd
guide-weekday-3 = szerda
guide-weekday-4 = csütörtök
guide-weekday-5 = péntek
guide-weekday-6 = szombat
guide-weekday-7 = vasárnap

## For whom, and where

guide-for-everybody = Mindenkinek
guide-for-men = Férfiaknak és fiúknak
guide-for-women = Nőknek és lányoknak
guide-for-trans = Transz embereknek
guide-for-young = Fiatal felnőtteknek
guide-at-ours = Nálunk
guide-at-neighbourhood = Közösségi házban vagy könyvtárban
guide-at-cafe = Olyan helyen, ahol enni vagy inni lehet
guide-at-outside = A szabadban
guide-steps-none = Nincs lépcső és nincs küszöb.
guide-steps-helped = Van egy küszöb. Átsegítünk rajta.
guide-steps-some = Van lépcső.
guide-wait-nowhere = Rögtön beengednek.
guide-wait-apart = Külön helyen várhatsz.
guide-wait-together = Másokkal együtt vársz egy helyiségben.

## Walking in

guide-walkin-heading = Gyere be hozzánk
guide-walkin-lead = Csak úgy bejöhetsz. Nem kell megmondanod, ki vagy, vagy miért jössz.
guide-walkin-none = Most nincsenek állandó időpontok
guide-walkin-none-text = Írj nekünk nyugodtan. Együtt keresünk egy időpontot.
guide-there = Ki lesz ott?
guide-where = Hol?
guide-who-for = Kinek?
guide-closed = Ezeken a napokon nincs ott senki
guide-checked = Azóta változhatott valami. Utoljára ellenőriztük: { $day }
guide-book = Inkább fix időpontot szeretnél?
guide-book-lead = Válassz egy időpontot. Nem kérdezzük, miért.
guide-left =
    { $left ->
        [0] Betelt
        [one] Még egy hely
       *[other] Még { $left } hely
    }
guide-events = Összejövetelek
guide-event-minors = Azoknak, akik 18 évnél fiatalabbak. Mindig két segítő van ott.
guide-event-adults = Azoknak, akik 18 évesek vagy idősebbek.
guide-event-address = A cím rajta lesz a kártyádon, ha már jelentkeztél.

## How to get there

guide-route = Így jutsz oda
guide-route-station = Az állomástól vagy a megállótól
guide-route-door = Melyik ajtó?
guide-route-bell = Melyik csengő?
guide-route-wait = Kell várni?
guide-route-steps = Van lépcső?

## An appointment

guide-booking-title = Időpont
guide-alias = Hogyan hívjunk?
guide-alias-hint = Kitalálhatsz egy nevet. Ha üresen hagyod, tőlünk kapsz nevet.
guide-alias-is-code = Ez kódnak látszik. Tartsd meg magadnak, és válassz más nevet.
guide-with = Kivel szeretnél találkozni?
guide-with-anybody = Mindegy
guide-age = Hány éves vagy?
guide-age-hint = A válaszodat nem őrizzük meg.
guide-age-minor = 18 évnél fiatalabb vagyok
guide-age-adult = 18 éves vagy idősebb vagyok
guide-age-other = Ez az összejövetel más korúaknak szól. Írj nekünk nyugodtan, keresünk valamit, ami illik hozzád.
guide-book-yes = Kérem az időpontot
guide-book-hangs = Ez az időpont ahhoz a kódhoz kerül, ami már megvan neked.
guide-book-have-code = Már van kódom
guide-full = Ez az időpont épp betelt. Menj vissza, és válassz másikat.
guide-enough = Egy kóddal legfeljebb ennyi időpontod lehet: { $max }. Először mondj le egyet.
guide-booked = Megvan az időpontod
guide-booked-lead = Csak gyere be, és mondd a kártyán lévő nevet. Másnap mindent törlünk.
guide-booked-code = Ezzel a kóddal módosíthatod vagy lemondhatod az időpontodat.
guide-card-name = Név
guide-card-when = Mikor?
guide-mine = Időpontjaid
guide-mine-none = Most nincs időpontod
guide-mine-changed = Ez nem úgy lesz, ahogy itt áll. Sajnáljuk. Válassz másik időpontot.
guide-move = Válassz másik időpontot
guide-move-yes = Módosítom az időpontomat
guide-cancel = Lemondás
guide-cancel-question = A helyed akkor másé lehet. Nem kell megmondanod, miért.
guide-cancel-yes = Igen, lemondom

## Calling

guide-call-heading = Hívj minket
guide-call-lead = Hívj nyugodtan, akkor is, ha még nem tudod, mit szeretnél mondani.
guide-call-none = Most még nem tudsz hívni minket
guide-call-number = A számunk
guide-call-who = Ki veszi fel?
guide-call-asked = Mit kérdezünk?
guide-call-asked-text = Hogy vagy, és tudsz-e most biztonságban beszélni.
guide-call-not = Mit nem kérdezünk?
guide-call-not-text = Hogy hívnak, hol laksz, vagy miért hívsz.
guide-call-hang-up = Bármikor leteheted. Nem kell megmondanod, miért.
guide-call-hide = Így rejtheted el a számodat
guide-call-hide-text = Írd be ezt a számunk elé: #31#. Vezetékes telefonon gyakran ez: *31*.
guide-call-traces = A számunk benne maradhat a híváslistádban, vagy rákerülhet a számlára. Mi nem írjuk fel a számodat, csak ha te kéred.

## What can you expect?

guide-expect-heading = Mire számíthatsz?
guide-expect-person = Emberrel beszélsz, és nem kerül semmibe. Nem vagyunk hivatal, és nem vagyunk rendőrség.
guide-expect-pace = Te döntöd el, milyen gyorsan haladunk. Csendben is lehetsz.
guide-expect-choice = Te választod, mi történik. Bármikor abbahagyhatod a beszélgetést.
guide-expect-all = Bármiről szó lehet: lakásról, pénzről, munkáról, egészségről, vagy valakiről, aki bánt.
guide-expect-who = Ki olvashatja, amit elmondok?
guide-complaint = Egy intézmény nem bánt jól veled?
guide-complaint-text = Mondd el, mi történt, és minek kellene változnia. Továbbadjuk úgy, hogy téged nem említünk. Az intézményt is csak akkor nevezzük meg, ha te beleegyezel.

## What do you want?

guide-goals-heading = Te mit szeretnél?
guide-goals-lead = Nincs rossz válasz. Abban segítünk, amit te választasz, akkor is, ha később mást szeretnél.
guide-goal-safer = Biztonságosabban szeretnék dolgozni. Együtt átgondoljuk, miben állapodj meg, ki figyeljen rád, és mit tegyél, ha baj van.
guide-goal-limits = Szeretném megvédeni a határaimat. Együtt gyakoroljuk, hogyan mondj nemet, és mit tegyél, ha valaki nem figyel rád.
guide-goal-beside = Szeretnék mellette más munkát vagy tanulást. Együtt keresünk valamit, ami illik hozzád.
guide-goal-stop = Abba szeretném hagyni. Segítünk a lakásban, a pénzben, a munkában és abban, hogy nyugalmad legyen. Nem kell mindent egyszerre.
guide-goal-unsure = Még nem tudom. Akkor először beszélgetünk, vagy egyelőre hagyjuk így.

## Staying healthy

guide-pro-heading = Hogyan kezdj beszélgetést? Szakembereknek, hollandul vagy angolul
guide-health-heading = Vigyázz az egészségedre
guide-health-lead = A GGD-nél (városi egészségügyi szolgálat) kérhetsz tesztet vagy oltást, és kérdezhetsz a szexuális egészségről.
guide-health-find = Keress rá az interneten: „GGD seksuele gezondheid”, és a lakóhelyed neve. Ott megtalálod a számot.
guide-health-ask = Kérdezd meg előre, ingyenes-e, és lehet-e a saját neved nélkül.
guide-health-along = Szeretnéd, hogy valaki veled menjen, vagy telefonáljon helyetted? Kérd tőlünk.
guide-health-now = Most történt valami, amit nem akartál? Hívd a Centrum Seksueel Geweld számát (segítség szexuális erőszak után), ingyen, éjjel-nappal: 0800-0188.
guide-health-kept = Amit ott elmondasz, ott marad. Mi nem kérdezünk róla.

## Passing on

guide-pass-heading = Add tovább
guide-pass-lead = Ismersz valakit, akinek ez jól jönne? Add tovább ezt a kártyát. Soha nem kérdezzük, kinek.
guide-pass-card = Szeretnél beszélni valakivel? Írj ide. Nem kell megmondanod, ki vagy.
guide-pass-count = Csak azt számoljuk, hányszor használják ezt a címet, azt nem, hogy ki.

## How I stay safe

guide-safe-heading = Így maradok biztonságban
guide-safe-lead = Készíts egy kártyát magadnak. Minden üresen maradhat.
guide-safe-not-kept = Mi ebből semmit nem őrzünk meg. A kártya csak nálad van.
guide-safe-new = Találkozás valakivel, akit nem ismersz
guide-safe-new-tip-place = Először olyan helyen találkozzatok, amit ismersz.
guide-safe-new-tip-feeling = Nem jó érzés? Akkor elmehetsz, akkor is, ha megbeszéltétek.
guide-safe-new-field = Mit teszek előtte?
guide-safe-buddy = Valaki, aki figyel rám
guide-safe-buddy-tip = Beszéld meg valakivel, mikor jelzed, hogy minden rendben.
guide-safe-buddy-who = Ki figyel rám? Elég egy becenév.
guide-safe-buddy-when = Mikor jelentkezem?
guide-safe-buddy-else = Mit tesz az illető, ha nem jelentkezem?
guide-safe-limits = A határaim
guide-safe-limits-tip-mind = Bármikor meggondolhatod magad.
guide-safe-limits-tip-words = Találj ki előre egy mondatot, amivel nemet mondasz.
guide-safe-limits-field = Mit szeretnék, mit nem, és hogyan mondok nemet?
guide-safe-online = Az interneten
guide-safe-online-tip-account = Használj más fiókot és más fotót, mint a magánéletedben.
guide-safe-online-tip-place = Kapcsold ki, hogy az appok lássák, hol vagy.
guide-safe-online-tip-picture = Nézd meg, mi látszik egy fotón: az arcod, egy tetoválás, a kilátás.
guide-safe-online-field = Mit kapcsolok ki, vagy mit csinálok másképp?
guide-safe-wrong = Ha baj van
guide-safe-wrong-tip-out = Gondold ki előre, hogyan jutsz el onnan, és hová mehetsz.
guide-safe-wrong-tip-call = Veszélyben vagy? Hívd a 112-t.
guide-safe-wrong-tip-fault = Nem a te hibád.
guide-safe-wrong-field = Hová megyek, és mit viszek magammal?
guide-safe-show = Kártyám elkészítése
guide-safe-card = A kártyám
guide-safe-keep = Őrizd meg ezen az eszközön, amit beírok
guide-safe-keep-hint = Csak akkor válaszd ezt, ha senki más nem néz bele ebbe az eszközbe. A „Gyors kilépés” törli.
guide-safe-wipe = Töröld erről az eszközről
guide-safe-share = Tedd be a beszélgetésembe
guide-safe-share-hint = Akkor az a csapat olvashatja, amellyel írsz.

# Geld
guide-money-heading = Pénz, tartozások és segélyek

# Practical help
guide-relief-heading = Segítség mára
guide-home-heading = Egy hely, ahol lakni lehet
guide-learn-heading = Tanulás
guide-strong-heading = Miben vagy jó?
