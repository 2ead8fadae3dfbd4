# The conversation itself: taking back, drafts, leaving quickly, how I want it.

## Taking back, and drafts

contact-held = Pleacă în câteva secunde.
contact-send-now = Trimite acum
contact-danger-press = Apasă butonul. Atunci mesajul tău e primul pe lista noastră. Sună și la 112: noi nu putem veni la fel de repede.
contact-danger-send = Trimite: sunt în pericol acum
contact-thread-undo = { $seconds ->
    [one] După ce trimiți, mai poți retrage mesajul o secundă. Atunci noi nu îl vedem.
    [few] După ce trimiți, mai poți retrage mesajul { $seconds } secunde. Atunci noi nu îl vedem.
   *[other] După ce trimiți, mai poți retrage mesajul { $seconds } de secunde. Atunci noi nu îl vedem.
 }
contact-unsent = Mesajul tău a fost retras. Nu l-a văzut nimeni. E din nou în câmpul de scris.
contact-already-left = Mesajul tocmai plecase. Dar îl poți șterge.
contact-draft-yours = Asta nu ai trimis încă. Doar tu poți citi, cu codul tău.
contact-draft-kept = Păstrat, încă netrimis. Doar tu poți citi.
contact-draft-keep = Păstrează și continuă mai târziu

## Leaving quickly

contact-leave-title = Un moment
contact-leave-on = Mai departe
contact-kept-left = Ai ieșit repede.
contact-leave-about-title = Ieși repede
contact-leave-about-lead = Intră cineva? Apasă pe „Ieși repede” sau de trei ori pe tasta Shift.
contact-leave-does = Ce se întâmplă atunci
contact-leave-does-page = Apare imediat o pagină obișnuită pe ecran.
contact-leave-does-end = Vizita ta se termină, și pe alte aparate. Cu codul tău poți reveni.
contact-leave-does-draft = Scriai în conversația ta? Atunci îți păstrăm textul. Nu îl trimitem.
contact-leave-does-tell = În conversația ta va scrie că ai ieșit repede. Așa nu ne speriem dacă deodată nu mai scrii. Poți șterge acel rând.
contact-leave-history = Ce rămâne în urmă
contact-leave-history-text = Acest site poate rămâne în istoricul browserului tău. Noi nu îl putem scoate de acolo. Așa faci tu asta:
contact-leave-chrome-phone = Apasă pe cele trei puncte și apoi pe „Istoric”. Apasă pe cruciulița de la capătul rândului.
contact-leave-chrome = Apasă Ctrl și H. Caută rândul, dă clic pe cele trei puncte și apoi pe „Șterge”.
contact-leave-safari-phone = Apasă pe cărticică și apoi pe ceas. Trage rândul spre stânga și apasă pe „Șterge”.
contact-leave-safari = Alege sus „Istoric” și apoi „Afișează tot istoricul”. Dă clic pe rând și apasă tasta Delete.
contact-leave-samsung = Apasă pe cele trei liniuțe și apoi pe „Istoric”. Ține degetul pe rând și apasă pe „Șterge”.
contact-leave-firefox = Deschide meniul și alege „Istoric”. Ține degetul pe rând sau dă clic dreapta pe el și alege „Șterge”.
contact-leave-one-page = Scoate doar acest site. Și un istoric complet gol poate atrage atenția.
contact-leave-private = Cu o fereastră privată nu rămâne nimic după ce o închizi.

## How I want it

contact-rules-title = Așa vreau eu
contact-rules-lead = Tu hotărăști cum merge conversația. Nimic nu e obligatoriu și poți schimba totul mai târziu.

contact-look-title = Când te uiți din nou?
contact-look-text = Dacă ne spui, încercăm să fie aici un răspuns înainte de ora aceea. Vii mai târziu sau nu vii? E bine și așa.
contact-look-yours = Te uiți din nou aici începând de: { $moment }.
contact-look-proposed = { $name } îți propune să te uiți din nou aici începând de:
contact-look-agree = E bine așa
contact-look-other = Alege altceva
contact-look-when = Mă uit din nou
contact-look-evening = Diseară după ora opt
contact-look-tomorrow = Mâine după ora șase seara
contact-look-day = Într-o zi aleasă de mine
contact-look-unknown = Nu știu încă
contact-look-which-day = Ce zi?
contact-look-past = Momentul acela a trecut deja. Alege unul mai târziu.
contact-look-too-far = Alege o zi mai apropiată. Cel mult atâtea zile de acum: { $days }.

contact-news-link = Vezi dacă e ceva nou, fără să deschizi conversația
contact-news-title = E ceva nou?
contact-news-yes = Da, e ceva nou pentru tine.
contact-news-no = Nu, încă nu e nimic nou.
contact-news-on = La conversația mea
contact-news-again = Mai uită-te o dată

contact-vanish-title = Mesaje care dispar
contact-vanish-text = Atunci mesajele tale și ale noastre dispar singure, la tine și la noi. Și dacă nu le-a citit încă nimeni. Se întâmplă la începutul unei zile.
contact-vanish-after = Un mesaj dispare
contact-vanish-stay = Nu dispare singur
contact-vanish-day = După o zi
contact-vanish-week = După o săptămână
contact-vanish-month = După o lună
contact-vanish-yours = Mesajele dispar singure. Ales: { $time }.

contact-safe-title = Contact în siguranță
contact-safe-lead = Te contactăm doar aici, dacă nu alegi tu altceva. Ce scrii aici vede cineva din echipă înainte de fiecare contact. Respectăm ce ai ales. Doar dacă este pericol acum, cineva din echipă poate face altfel. Atunci motivul scrie în conversația ta.
contact-safe-ways = Se poate și așa?
contact-safe-ways-hint = Dacă nu bifezi nimic, totul se întâmplă doar aici.
contact-safe-here = Scris aici
contact-safe-call = Telefon
contact-safe-text = SMS
contact-safe-number = La ce număr?
contact-safe-number-hint = După convorbire îți ștergem numărul.
contact-safe-number-needed = Scrie un număr de telefon sau scoate bifa de la telefon și SMS.
contact-safe-number-unused = Putem să sunăm sau să trimitem SMS la acest număr? Atunci bifează aici. Dacă nu, șterge numărul.
contact-safe-number-gone = Ți-am șters numărul, pentru că s-a sunat deja. Îl mai putem folosi o dată? Atunci scrie-l din nou.
contact-safe-keep-number = Păstrați-mi numărul și după convorbire.
contact-safe-days = În ce zile?
contact-safe-days-hint = Dacă nu bifezi nimic, se poate în orice zi.
contact-safe-from = De la
contact-safe-until = Până la
contact-safe-any-hour = Oricând
contact-safe-hours-both = Pune o oră la amândouă sau la niciuna.
contact-safe-hours-same = Aceste două ore sunt la fel. Alege două ore diferite sau niciuna.
contact-safe-voicemail-yes = Se poate lăsa un mesaj vocal.
contact-safe-name = De cine întrebăm?
contact-safe-name-hint = Poate fi alt nume. Poți și să lași gol.
contact-safe-other = Ce spunem dacă răspunde altcineva?
contact-safe-other-hint = De exemplu: spune că suni de la atelierul de biciclete sau închide.
contact-day-mon = Luni
contact-day-tue = Marți
contact-day-wed = Miercuri
contact-day-thu = Joi
contact-day-fri = Vineri
contact-day-sat = Sâmbătă
contact-day-sun = Duminică
contact-kept-against-rule = Contact altfel decât ai stabilit, pentru că era pericol.

contact-nothing-title = Nu lăsa nimic pe acest aparat
contact-nothing-text = Dacă închizi fereastra, vizita ta s-a terminat deja. Cu acest buton se termină chiar acum și îi cerem browserului tău să uite totul despre acest site. Conversația ta rămâne. Cu codul tău poți reveni.
contact-nothing-yes = Oprește și uită-mă aici
contact-left-heading = Vizita ta s-a terminat
contact-left-lead = Pe acest aparat nu mai este nicio cheie pentru conversația ta. Cu codul tău poți reveni oricând.
contact-left-history = Acest site poate fi încă în istoricul browserului tău.
contact-erase-title = Șterge tot
contact-erase-text = Un singur mesaj se șterge chiar în conversație, sub mesaj.
