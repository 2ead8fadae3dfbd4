# Practical help. A text of several lines begins with a name; each line after it is an answer: do not join them.
casework-practical-title = Gyakorlati
casework-practical-everywhere = Hollandiában mindenhol
casework-practical-ours = Amit mi ismerünk
casework-practical-checked = Ellenőrizve: { $day }.
casework-practical-for-whom = Kinek szól?
casework-practical-needs = Mi kell hozzá?
casework-practical-costs = Mennyibe kerül?
casework-practical-takes = Mennyi ideig tart?
casework-practical-ask = Hol lehet kérni?

casework-home-heading = Egy hely, ahol lakni lehet
casework-home-lead = Több út is van. Egyszerre többet is kipróbálhatsz. Nem minden település csinálja egyformán.
casework-home-shelter =
    Szállás nőknek, férfiaknak vagy bárkinek
    Annak, aki nincs biztonságban, vagy nincs hol aludnia.
    Egy beszélgetés arról, mi történik. Kérdezd meg, kellenek-e papírok.
    Néha fizetsz egy részt. Pénz nélkül is hívd fel őket.
    Veszélyben néha még aznap. Máskor lehet várólista.
    Hívd a Veilig Thuist: 0800-2000, ingyen, éjjel-nappal. Vagy kérdezz minket.
casework-home-host =
    Befogadó család vagy vendégágy
    Annak, akinek egy ideig nyugalom és egy ágy kell.
    Ismerkedés. Beszéljétek meg, meddig maradsz és mennyit fizetsz.
    Kevés vagy semmi.
    Néha néhány nap. Egy időre szól, nem örökre.
    Nálunk, vagy egy vendégágyakat kereső szervezetnél.
casework-home-room =
    Egy szoba
    Annak, aki gyorsan keres valami kicsit.
    Néha jövedelemigazolás. Kérdezd meg, bejelentkezhetsz-e a címre.
    Lakbér, és gyakran kaució. Soha ne fizess olyan szobáért, amit nem láttál.
    Néha néhány hét.
    Szobás oldalakon, ismerősökön át vagy hirdetőtáblán.
casework-home-guided =
    Lakás támogatással
    Annak, akinek most túl nehéz egyedül lakni.
    Egy beszélgetés a településsel arról, melyik segítség jó.
    Néha fizetsz egy részt. Kérdezd meg előre, mennyit.
    Hetektől hónapokig. Lehet várólista.
    A kerületi csapatnál vagy a településed Wmo-ablakánál.
casework-home-social =
    Szociális bérlakás
    Annak, aki legalább 18 éves és nem keres túl sokat.
    Egy feliratkozás. Iratkozz fel minél korábban, akkor is, ha most van hol laknod.
    A feliratkozás gyakran évi kis összegbe kerül.
    Gyakran évek. Településenként más.
    A régiód lakásoldalán, egy lakásszövetkezetnél vagy a településednél.
casework-home-urgent =
    Elsőbbség lakásra (sürgősség)
    Annak, aki vészhelyzet miatt nem tud várni. Minden településnek saját szabályai vannak.
    Igazolás arról, mi történik, például egy segítő levele. Te is eldöntöd, mi álljon benne.
    Néha a kérelem pénzbe kerül. Kérdezd meg előre.
    Hetektől hónapokig. Utána még kell egy szabad lakás.
    A településednél vagy a lakásoldalon. Szívesen nézzük együtt.
casework-home-middle =
    Lakás közepes bérrel
    Annak, akinek van jövedelme és túl sokat keres egy szociális lakáshoz.
    Gyakran bérpapír, vagy a saját vállalkozásod számai.
    Magasabb bér és gyakran kaució. Nézesd meg a szerződést, mielőtt aláírod.
    Hetektől hónapokig. Településenként más.
    Bérbeadóknál. A településed tudja, ki nézi át a szerződést.
casework-home-letter =
    Levelezési cím
    Annak, akinek nincs állandó helye, de szeretne postát és bejelentkezést egy településen.
    Valaki, aki beleegyezik, hogy a postád oda menjen. Ha nincs ilyen, kérdezd a települést.
    Többnyire semmi.
    Többnyire néhány hét. Településenként más.
    Annál a településnél, ahol most vagy.

casework-course-heading = Tanulás
casework-course-lead = Egy tanfolyam, egy nyelv vagy egy szakma. Senkinek sem kell tudnia, miért jössz.
casework-course-talk =
    Holland gyakorlása
    Beszéd, olvasás és írás, kis csoportban vagy egy nyelvi társsal.
    Még semmit sem kell tudnod.
    Gyakran semmi.
    A könyvtárban, egy Taalhuisban vagy közösségi házban.
casework-course-diploma =
    Nyelvtanfolyam oklevéllel
    Holland egy adott szinten, munkához vagy iskolához.
    Először tesztet írsz. Utána egy hozzád illő csoportba kerülsz.
    Néha a település fizet egy részt. Kérdezd meg előre.
    A településednél vagy egy nyelviskolában.
casework-course-trade =
    Szakmát tanulni
    Szakképzés (mbo), annak egy része, vagy tanulás és munka együtt.
    Gyakran B1. Előbb járhatsz nyelvórára.
    Tandíj, könyvek és utazás. Kérdezd meg, melyik támogatás jó neked.
    Egy mbo-iskolában vagy egy tanulási és munkairodában.
casework-course-learns = Mit tanulsz?
casework-course-level = Mennyi holland kell hozzá?
casework-course-level-none = Nem kell holland
casework-course-free = Ingyenes
casework-course-place = Melyik településen?
casework-course-days = Mely napokon?
casework-course-childcare = Vigyáznak a gyerekekre
casework-course-closed = Mindig ugyanaz a csoport
casework-course-discreet = Senki sem kérdezi, miért jössz
casework-course-speaks = Mennyire beszélsz hollandul?
casework-course-can = Mikor érsz rá?
casework-course-only-free = Csak ami ingyenes
casework-course-find = Keresés
casework-course-none = Most nincs megfelelő. Hagyj el valamit, vagy kérdezz minket.

casework-strong-heading = Miben vagy jó?
casework-strong-lead = Válaszd ki, ami illik rád. Kapsz egy szöveget az önéletrajzodhoz. Nem áll benne, hol tanultad. Nem őrizzük meg, mit választasz.
casework-strong-pick = Ezt tudom
casework-strong-own = A saját szavaiddal
casework-strong-make = Készítsd el a szövegem
casework-strong-names = Itt ez áll: „{ $word }”. Nézd meg, szeretnéd-e ezt papíron.
casework-strong-to-plan = Tedd a munkatervembe
casework-strong-people =
    Bánni az emberekkel
    Jól figyelek másokra, és hamar oldott lesz velem a hangulat.
casework-strong-limits =
    Határokat húzni
    Világosan megmondom, mi lehet és mi nem, és közben kedves maradok.
casework-strong-terms =
    Tárgyalni
    Világosan megegyezem árról, időről és munkáról.
casework-strong-planning =
    Tervezni
    Magam osztom be az időmet, és tartom a megbeszélteket.
casework-strong-money =
    Pénzzel bánni
    Pontosan számolok, és vezetem a bevételt és a kiadást.
casework-strong-languages =
    Nyelvek
    Egynél több nyelven beszélek, és a másikhoz igazítom a szavaimat.
casework-strong-business =
    Önállóan dolgozni
    Magam intézem az ügyfeleket, a beosztást és a papírokat.
casework-strong-caring =
    Másokról gondoskodni
    Észreveszem, hogy van valaki, és amit hallok, nálam marad.
casework-strong-calm =
    Nyugodtnak maradni
    Feszült helyzetben is nyugodt maradok, és tudom, mikor kérjek segítséget.
casework-strong-online =
    Online dolgozni
    Rövid, világos szövegeket írok, és gyorsan válaszolok az üzenetekre.

casework-relief-heading = Segítség mára
casework-relief-lead = Étel, egy ágy vagy más, ami nem várhat. Nem kell elmagyaráznod, hogyan történt. Veszélyben hívd a 112-t.
casework-relief-can = Mi lehetséges?
casework-relief-given = Gyorssegély
casework-relief-euros = Összeg egész euróban
casework-relief-night =
    Ágy ma éjszakára
    Hívd az éjjeli szállást vagy a településedet. Ha nem vagy biztonságban, hívd a Veilig Thuist: 0800-2000, ingyen, éjjel-nappal.
casework-relief-food =
    Étel
    Élelmiszerbank vagy nappali ház. Kérdezd meg, lehet-e elsőre űrlap nélkül.
casework-relief-money =
    Pénz valami sürgősre
    Kérj a településtől rendkívüli segélyt vagy előleget. Vannak szükségalapok is; egy segítő kéri neked.
casework-relief-clothes =
    Ruha
    Ruhabank vagy ajándékbolt. Gyakran ingyenes.
casework-relief-phone =
    Telefonegyenleg
    A könyvtárban vagy nappali házban gyakran van ingyen wifi. Egyenlegért kérdezz minket.
casework-relief-medication =
    Gyógyszer
    Menj orvoshoz vagy hívd az ügyeletet. Mondd meg, ha nincs biztosításod. Akkor együtt keresünk utat.
casework-relief-travel =
    Útiköltség
    Mondd meg, hová kell menned. Néha valaki vehet jegyet, vagy elvihet.

casework-list-title = A listáim
casework-list-home = A lakáslistám
casework-list-courses = A tanfolyamaim
casework-list-strengths = Amiben jó vagyok
casework-list-keep = Tedd a listámra
casework-list-where = Hol keresel?
casework-list-since = Feliratkozás napja
casework-list-next = Következő lépés
casework-list-on = Mikor?
casework-list-full = Erre a listára { $max } sor fér. Előbb vegyél le egyet.
casework-list-nothing = Ezen a listán még nincs semmi
casework-list-show = A segítőm is olvashassa
casework-list-show-question = A segítőd akkor olvashatja ezt a listát, és feladatot csinálhat belőle. Bármikor visszavonhatod.
casework-list-stop = Ne olvassa többet
casework-list-is-shown = A segítőd olvashatja ezt a listát.
casework-list-is-own = Ezt a listát csak te olvashatod, a kódoddal.
