casework-way = Ha a szokásos segítség nem megfelelő
casework-way-lead = Ha valami nem illik hozzád, együtt nézzük meg, mi lehetséges. Nem állunk meg a nemnél.
casework-way-new = Nézzük, mi lehetséges
casework-way-barrier = Mi az akadály?
casework-way-words = Mit szeretnél, és mi nem illik?
casework-way-words-hint = Ne írd le, milyen papírjaid vannak. Senkinek sem kell tudnia.
casework-way-asked = Kit kérdeztünk meg?
casework-way-possible = Mi lehetséges?
casework-way-decision = Miben állapodtunk meg?
casework-way-end = Hogy áll?
casework-way-goes-on = Még keresünk
casework-way-instead = Mi lett helyette?
casework-way-instead-hint = Csak ha más lett belőle.
casework-way-instead-needed = Írd le, mi lett helyette. Ha még nincs semmi, válaszd ezt: még keresünk.
casework-barrier-place = Más helyre vagy régióra szól
casework-barrier-rules = Nem felelek meg a szabályoknak
casework-barrier-age = A korom
casework-barrier-waiting = A várakozási idő
casework-barrier-costs = A költség
casework-barrier-language = A nyelv
casework-barrier-reach = Az időpontok vagy az odajutás
casework-barrier-no-offer = Itt nincs ilyen
casework-barrier-other = Valami más
casework-way-end-found = Mégis sikerült
casework-way-end-instead = Más lett belőle
casework-way-end-client-stops = Már nem kell

casework-list-debts = Az adósságaim
casework-debt-who-hint = Egy bolt, biztosító, az állam. Valaki azért akar pénzt, mert neki dolgoztál? Ezt ne ide írd. Ha szeretnéd, mondd el a segítődnek: ő külön őrzi.
casework-debt-stage = Hol tart?
casework-debt-on = Válasz legkésőbb ezen a napon
casework-debt-on-hint = A levélben szereplő nap. Két héttel előtte a listáid fölött áll.
casework-debt-bill = Számla vagy első levél
casework-debt-reminder = Felszólítás
casework-debt-agency = Követeléskezelő
casework-debt-bailiff = Végrehajtó
casework-debt-court = Bíróság
casework-debt-agreed = Részletekben fizetem, ahogy megbeszéltük
casework-debt-debt-help = Az adósságkezelő segít
casework-debt-over = Kész

casework-think-sets = Kérdések, ha meg szeretnéd nézni
casework-think-housing = Hol alszol, és meddig lehet? Mi kell ahhoz, hogy otthon érezd magad?
casework-think-finances = Mi jön be, és mit kell előbb kifizetni? Összeg nem kell.
casework-think-daytime-activity = Mely napokon szeretnél csinálni valamit, és melyeken nem? Menjen veled valaki az első alkalommal?
casework-think-social = Kiben bízol? Szeretnél új embereket megismerni, és hol lenne jó?
casework-think-psychological = Mi segít, ha nehéz? Szeretnél róla beszélni valakivel?
casework-think-physical = Szeretnél orvoshoz, a GGD-hez vagy fogorvoshoz menni? Menjen veled valaki?
casework-think-practical = Mit kell elintézni: papírok, bejelentkezés, bankszámla, telefon, levelek?
casework-think-sexuality = Mit szeretnél erről elmondani, és mit nem? Csak ti ketten olvassátok.
casework-think-meaning = Mi fontos neked? Milyen egy jó nap egy év múlva?
casework-think-self =
    Önmagadnak lenni: ellátás, név, biztonság
    Ellátás: Szükséged van ehhez ellátásra, és tudod, hol kapod meg biztonságban?
    Név és papírok: Melyik nevet hol használjuk? Szeretnél valamit megváltoztatni?
    Biztonság: Hol lehetsz önmagad, és hol nem lehetsz most?
casework-think-roof =
    Fedél, pénz, és ki mit tud
    Fedél: Hol fogadnak férfiként alvásra vagy lakásra?
    Jövedelem: Mit tehetsz, ha egy időre elfogy a pénz?
    Emberek: Ki tudja, mit csinálsz, és ki nem? Hogyan maradjon?
casework-think-love =
    Akit szeretsz
    Otthon: Biztonságos, ha otthon tudják? Nem kell elmondanod.
    A te embereid: Ki olyan, mint a család, akkor is, ha nem az?
    Támogatás: Szeretnél olyanokkal találkozni, akik ugyanezt élik át? Tudjuk, hol.
casework-think-practise =
    Valami, amit gyakorolhatsz
    A munkában: Időben érkezni, magyarázatot kérni, szünetet tartani.
    Viták: Elmondani, mi zavar, anélkül hogy elromlana. El lehet menni.
    Ritmus: Mindig ugyanakkor kelni, enni és aludni.
    Nemet mondani: Előbb gondolkodj, aztán válaszolj.
