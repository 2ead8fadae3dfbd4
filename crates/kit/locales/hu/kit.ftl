# The texts every page needs.

kit-skip = Ugrás a tartalomhoz
kit-menu = Menü
kit-beside = A közelben
kit-privacy = Ki olvassa ezt?
kit-accessibility = Akadálymentesség

kit-leave = Gyors kilépés
kit-leave-about = Hogyan működik a „Gyors kilépés”?
kit-leave-hint =
    A „Gyors kilépés” után azonnal egy hétköznapi oldal lesz a képernyődön. Ugyanez történik, ha háromszor gyorsan
    megnyomod a Shift gombot.
kit-leave-history =
    Ez az oldal még benne lehet a böngésződ előzményeiben. Nem szeretnéd? Keresd meg a böngésző menüjében az
    „Előzmények” részt, és töröld onnan ezt az oldalt. Privát ablakban nem marad nyom.
kit-leave-two = Még kétszer Shift, és már itt sem vagy.
kit-leave-one = Még egyszer Shift, és már itt sem vagy.
kit-leave-more = Így veheted ki a látogatásodat az előzményekből

kit-back = Vissza
kit-next = Tovább
kit-send = Küldés
kit-save = Mentés
kit-cancel = Mégsem
kit-undo = Visszavonás
kit-change = Módosítás
kit-remove = Eltávolítás
kit-close = Bezárás
kit-open = Megnyitás
kit-yes = Igen
kit-no = Nem
kit-sure = Biztos vagy benne?
kit-sure-yes = Igen, mehet
kit-more = Több

kit-notice-good = Sikerült.
kit-notice-info = Jó, ha tudod:
kit-notice-careful = Figyelj:

kit-code = A kódod
kit-copy = Kód másolása
kit-copied = Lemásolva

kit-step-done = kész
kit-step-now = most itt vagy

kit-optional = (üresen maradhat)
kit-choose = Válassz
kit-characters-max = { $max } karakter fér ide.
kit-form-problems = Ezt még nézd meg
kit-form-problem = Figyelj:
kit-field-required = Ezt még töltsd ki.
kit-field-too-long =
    Ez túl hosszú. { $max } karakter fér bele, és most { $found } van benne. A szöveged megvan: rövidítsd egy kicsit.
kit-field-too-short = Ez még túl rövid. Írj legalább { $min } karaktert.
kit-field-unreadable = Ezt a szöveget nem tudjuk elolvasni. Írd be újra, vagy hagyd ki a furcsa jeleket.
kit-field-choice = Válassz egyet az itt látható lehetőségek közül.
kit-field-repeated = Ez kétszer van kitöltve. Töltsd ki egyszer.
kit-field-number = Írj be egy számot számjegyekkel. Legalább { $min }, legfeljebb { $max } legyen.
kit-field-date = Írj be egy létező dátumot, például 2027-03-14.
kit-field-time = Írj be egy időpontot, például 14:30.

kit-problem-home = Vissza az elejére
kit-problem-kept = Ezt írtad be
kit-problem-kept-text = Másold ki, ha szükséged van rá. Sehol nincs elmentve.
kit-problem-403-title = Ez az űrlap már nem működik
kit-problem-403-text =
    Az űrlap túl sokáig volt nyitva, vagy más helyről érkezett. Semmi nem lett elküldve. Ha írtál valamit, lent
    megtalálod. Nyisd meg újra az oldalt, és tedd bele a szövegedet.
kit-problem-404-title = Itt nincs semmi
kit-problem-404-text =
    Ez az oldal nem létezik, vagy nem neked szól. Semmi nem változott. Nézd meg, jó-e a cím, vagy menj vissza az
    elejére.
kit-problem-405-title = Ezt itt nem lehet
kit-problem-405-text =
    Ez az oldal nem tudja megtenni, amit kértek tőle. Semmi nem változott. Menj vissza az elejére, és onnan próbáld.
kit-problem-409-title = Valaki épp megelőzött
kit-problem-409-text =
    Közben valami megváltozott itt: más csinálta, vagy egy másik ablakban történt. Amit most tettél, nem ment át.
    Nyisd meg újra az oldalt, nézd meg, mi van ott, és ha kell, csináld meg még egyszer.
kit-problem-413-title = Ez egyszerre túl sok
kit-problem-413-text =
    Amit küldtél, nem fér bele egy űrlapba. Semmit nem őriztünk meg belőle. Menj vissza, rövidítsd le, vagy küldd
    el több részben.
kit-problem-415-title = Ezt a formát nem ismerjük
kit-problem-415-text =
    Csak egyszerű űrlapokat tudunk olvasni, fájlokat nem. Semmit nem őriztünk meg. Menj vissza, és írd be az
    űrlapba.
kit-problem-429-title = Egy kis türelmet
kit-problem-429-text =
    Rövid idő alatt sok kérés érkezett. Ez az utolsó nem ment át. Ami korábban sikerült, az megmarad. Várj egy
    percet, és próbáld újra.
kit-problem-500-title = Valami elromlott nálunk
kit-problem-500-text =
    Nem a te hibád. Amit most tettél, talán nem sikerült. Ami korábban sikerült, az megmaradt. Menj vissza, nézd
    meg, ott van-e, és ha nincs, próbáld újra pár perc múlva.
kit-problem-503-title = Most egy kicsit nem vagyunk itt
kit-problem-503-text =
    Ezen az oldalon most nem tudunk segíteni neked. Ez a kérés nem ment át. Ami korábban sikerült, az megmaradt.
    Próbáld újra pár perc múlva.
