# The conversation itself: taking back, drafts, leaving quickly, how I want it.

## Taking back and drafts

contact-held = Pár másodperc múlva elmegy.
contact-send-now = Küldés most
contact-danger-press = Nyomd meg a gombot. Akkor az üzeneted nálunk legfelül lesz. Hívd a 112-t is: mi nem tudunk olyan gyorsan odaérni.
contact-danger-send = Küldés: most veszélyben vagyok
contact-thread-undo = { $seconds ->
        [one] Küldés után még egy másodpercig visszavonhatsz egy üzenetet. Akkor mi nem látjuk.
       *[other] Küldés után még { $seconds } másodpercig visszavonhatsz egy üzenetet. Akkor mi nem látjuk.
    }
contact-unsent = Visszavontad az üzenetet. Senki nem látta. Újra a mezőben van.
contact-already-left = Ez az üzenet épp elment. Törölni még tudod.
contact-draft-yours = Ezt még nem küldted el. Csak te tudod elolvasni, a kódoddal.
contact-draft-kept = Elmentve, még nincs elküldve. Csak te tudod elolvasni.
contact-draft-keep = Mentés, később folytatom

## Leave quickly

contact-leave-title = Egy pillanat
contact-leave-on = Tovább
contact-kept-left = Gyorsan kiléptél.
contact-leave-about-title = Gyors kilépés
contact-leave-about-lead = Bejön valaki? Nyomd meg a „Gyors kilépés” gombot, vagy háromszor a Shiftet.
contact-leave-does = Mi történik ilyenkor
contact-leave-does-page = Azonnal egy hétköznapi oldal lesz a képernyődön.
contact-leave-does-end = A látogatásod véget ér, más eszközökön is. A kódoddal vissza tudsz jönni.
contact-leave-does-draft = Épp írtál a beszélgetésedben? Elmentjük neked. Nem küldjük el.
contact-leave-does-tell = A beszélgetésedben ott lesz, hogy gyorsan kiléptél. Így nem ijedünk meg, ha hirtelen csend van. Ezt a sort törölheted.
contact-leave-history = Mi marad hátra
contact-leave-history-text = Ez az oldal még benne lehet a böngésződ előzményeiben. Onnan mi nem tudjuk kivenni helyetted. Te így tudod:
contact-leave-chrome-phone = Koppints a három pontra, aztán az „Előzmények” pontra. Koppints a sor melletti keresztre.
contact-leave-chrome = Nyomd meg a Ctrl és a H gombot. Keresd meg a sort, kattints a három pontra, aztán a „Törlés” vagy „Eltávolítás” pontra.
contact-leave-safari-phone = Koppints a könyvecskére, aztán az órára. Húzd a sort balra, és koppints a „Törlés” gombra.
contact-leave-safari = Válaszd fent az „Előzmények”, majd a teljes előzmények megjelenítését. Kattints a sorra, és nyomd meg a Delete gombot.
contact-leave-samsung = Koppints a három vonalra, aztán az „Előzmények” pontra. Tartsd nyomva a sort, és koppints a „Törlés” gombra.
contact-leave-firefox = Nyisd meg a menüt, és válaszd az „Előzmények” pontot. Tartsd nyomva a sort, vagy kattints rá jobb gombbal, és válaszd a törlést.
contact-leave-one-page = Csak ezt az oldalt vedd ki. A teljesen üres előzmény is feltűnő lehet.
contact-leave-private = Privát ablakban nem marad semmi, ha bezárod.

## How I want it

contact-rules-title = Így szeretném
contact-rules-lead = Te döntöd el, hogyan megy ez a beszélgetés. Semmi nem kötelező, és később mindent megváltoztathatsz.

contact-look-title = Mikor nézel be újra?
contact-look-text = Ha megmondod, igyekszünk, hogy addigra itt legyen a válasz. Később jössz, vagy nem jössz? Az is jó.
contact-look-yours = Ettől kezdve nézel be újra: { $moment }.
contact-look-proposed = { $name } azt javasolja, hogy ettől kezdve nézz be újra:
contact-look-agree = Így jó
contact-look-other = Mást választok
contact-look-when = Akkor nézek be újra
contact-look-evening = Ma este nyolc után
contact-look-tomorrow = Holnap este hat után
contact-look-day = Egy napon, amit én választok
contact-look-unknown = Még nem tudom
contact-look-which-day = Melyik nap?
contact-look-past = Ez az időpont már elmúlt. Válassz későbbit.
contact-look-too-far = Válassz egy napot a következő { $days } napból.

contact-news-link = Nézd meg, van-e újdonság, a beszélgetés megnyitása nélkül
contact-news-title = Van újdonság?
contact-news-yes = Igen, valami új vár rád.
contact-news-no = Nem, még nincs semmi új.
contact-news-on = A beszélgetésemhez
contact-news-again = Megnézem még egyszer

contact-vanish-title = Eltűnő üzenetek
contact-vanish-text = A te üzeneteid és a mieink akkor maguktól eltűnnek, nálad és nálunk is. Akkor is, ha még senki nem olvasta őket. Ez a nap elején történik.
contact-vanish-after = Egy üzenet eltűnik
contact-vanish-stay = Nem magától
contact-vanish-day = Egy nap után
contact-vanish-week = Egy hét után
contact-vanish-month = Egy hónap után
contact-vanish-yours = Az üzenetek maguktól eltűnnek. Választás: { $time }.

contact-safe-title = Biztonságos kapcsolat
contact-safe-lead = Csak itt keresünk téged, kivéve, ha mást választasz. Amit ide beírsz, egy segítő minden kapcsolatfelvétel előtt látja. Tartjuk magunkat hozzá. Csak akkor térhet el tőle egy segítő, ha most veszély van. Akkor az ok ott lesz a beszélgetésedben.
contact-safe-ways = Így is lehet?
contact-safe-ways-hint = Ha semmit nem jelölsz be, minden csak itt történik.
contact-safe-here = Itt írni
contact-safe-call = Telefonálni
contact-safe-text = SMS-t küldeni
contact-safe-number = Melyik számra?
contact-safe-number-hint = A beszélgetés után töröljük a számodat.
contact-safe-number-needed = Írj be egy telefonszámot, vagy vedd ki a jelölést a telefonálás és az SMS mellől.
contact-safe-number-unused = Hívhatjuk ezt a számot, vagy küldhetünk rá SMS-t? Akkor jelöld be itt. Ha nem, töröld a számot.
contact-safe-number-gone = A számodat a hívás után töröltük. Hívhatunk még egyszer? Akkor írd be újra.
contact-safe-keep-number = Őrizzétek meg a számomat a beszélgetés után is.
contact-safe-days = Melyik napokon?
contact-safe-days-hint = Ha semmit nem jelölsz be, bármelyik nap jó.
contact-safe-from = Ettől
contact-safe-until = Eddig
contact-safe-any-hour = Mindegy
contact-safe-hours-both = Mindkettőhöz írj időt, vagy egyikhez se.
contact-safe-hours-same = Ez a két időpont ugyanaz. Válassz két különböző időpontot, vagy egyiket se.
contact-safe-voicemail-yes = Lehet üzenetet hagyni a hangpostán.
contact-safe-name = Kit keressünk?
contact-safe-name-hint = Lehet más név is. Üresen is maradhat.
contact-safe-other = Mit mondjunk, ha más veszi fel?
contact-safe-other-hint = Például: mondd, hogy a bicikliszerviztől hívsz, vagy tedd le.
contact-day-mon = Hétfő
contact-day-tue = Kedd
contact-day-wed = Szerda
contact-day-thu = Csütörtök
contact-day-fri = Péntek
contact-day-sat = Szombat
contact-day-sun = Vasárnap
contact-kept-against-rule = Kapcsolatfelvétel a megbeszéltek ellenére, mert veszély volt.

contact-nothing-title = Ne maradjon semmi ezen az eszközön
contact-nothing-text = Ha bezárod az ablakot, a látogatásod már véget is ér. Ezzel a gombbal most rögtön véget ér, és megkérjük a böngésződet, hogy felejtsen el mindent erről az oldalról. A beszélgetésed megmarad. A kódoddal vissza tudsz jönni.
contact-nothing-yes = Legyen vége, és felejts el itt
contact-left-heading = A látogatásod véget ért
contact-left-lead = Ezen az eszközön már nincs kulcs a beszélgetésedhez. A kódoddal bármikor visszajöhetsz.
contact-left-history = Ez az oldal még benne lehet a böngésződ előzményeiben.
contact-erase-title = Minden törlése
contact-erase-text = Egyetlen üzenetet magában a beszélgetésben törölhetsz, az üzenet alatt.
