contact-title = Conversație

## The front door

contact-front-title = Bine ai venit
contact-front-heading = Poți să spui aici
contact-front-lead = Nu trebuie să spui cine ești. Un cuvânt e de ajuns. Un om citește și îți răspunde.
contact-front-message = Mesajul tău
contact-front-needed = Scrie câteva cuvinte sau alege o propoziție de mai jos.
contact-front-hint = Scrie cu cuvintele tale, în limba în care vrei. Apoi primești un cod cu care poți reveni.
contact-front-back = Am deja un cod
contact-gone-notice = Conversația ta nu mai este aici. Ce ai scris acum e încă mai jos. Poți începe cu asta o conversație nouă.

contact-sentences = Ți-e greu să începi? Poate se potrivește una dintre aceste propoziții
contact-sentences-send = Trimite-ne această propoziție
contact-sentences-free = Ce deschizi sau trimiți aici nu duce niciodată automat la o sesizare către autorități. Tu hotărăști ce se întâmplă.
contact-sentence-unwanted = Se întâmplă lucruri pe care nu le vreau.
contact-sentence-unwanted-ways = Nu trebuie să duci asta fără ajutor. Ne poți scrie, oricât de scurt vrei. Vrei mai bine să scrii pe chat cu altcineva? Caută „Chat met Fier” (o organizație care ajută în caz de violență). Dacă vrei mai întâi doar să citești sau să te gândești, e bine și așa.
contact-sentence-hurt = Cineva mă lovește sau îmi face rău.
contact-sentence-hurt-ways = Nu ești în siguranță acum? Sună la 112 (urgențe). Dacă poți vorbi puțin acum, scrie-ne. Ne gândim împreună la un loc sigur, la un medic sau la cineva care poate fi lângă tine. Tu alegi ce faci.
contact-sentence-made = Trebuie să fac sex cu oameni cu care nu vreau.
contact-sentence-made-ways = Asta nu e în regulă, orice s-ar fi stabilit. S-a întâmplat chiar acum? Centrum Seksueel Geweld (centru de ajutor după violență sexuală) ajută zi și noapte, și cu un medic: 0800-0188. Poți și să ne scrii nouă mai întâi. Nu trebuie să dovedești nimic.

## Help for now

contact-crisis-now = Ești în pericol acum? Sună la
contact-crisis-other = Alte numere la care poți suna sau scrie
contact-crisis-fier = Fier
contact-crisis-fier-how = Chat despre violență, constrângere sau ceva ce nu ai vrut. Caută „Chat met Fier”.
contact-crisis-young = De Kindertelefoon (linie pentru copii și tineri)
contact-crisis-young-how = Prin telefon sau chat, gratuit, până la 18 ani inclusiv.
contact-crisis-sexual = Centrum Seksueel Geweld (ajutor după violență sexuală)
contact-crisis-sexual-how = Dacă tocmai s-a întâmplat ceva. Zi și noapte, gratuit.
contact-crisis-life = 113 (linie de ajutor)
contact-crisis-life-how = Dacă nu mai vrei să trăiești. Zi și noapte, gratuit.
contact-crisis-not-kept = Nu reținem dacă citești asta sau dacă suni. Un număr la care suni poate însă rămâne în telefonul tău.

## Honest about who reads and answers

contact-who-reads-title = Cine poate citi?
contact-who-reads-lead = Aici scrie cine răspunde, cine îți poate vedea cuvintele și ce nu putem promite. Fără litere mici.
contact-who-reads-us = Noi citim
contact-who-reads-organisation = În spatele acestei uși este { $name }.
contact-who-reads-us-text = Mesajul tău ajunge la o echipă mică de ajutor. Cineva din echipă îți răspunde: un om, nu un computer. De fiecare dată când cineva îți deschide conversația, se notează. Tu poți vedea cine a fost.
contact-who-reads-not = Alții nu
contact-who-reads-not-text = Nu suntem o instituție a statului. Nu dăm nimic mai departe fără să știi și fără să vrei, în afară de cazurile de mai jos.
contact-who-reads-no-police = Poliția și primăria nu pot citi aici. Nu există cont pentru ele.
contact-who-reads-no-list = Nu există nicio listă cu numele celor care scriu aici.
contact-who-reads-no-trace = Nu păstrăm de pe ce telefon sau din ce loc scrii. Furnizorul tău de internet poate însă vedea că vizitezi acest site.
contact-who-reads-limits = Când nu putem păstra tăcerea
contact-who-reads-danger = Dacă viața cuiva este în pericol acum, cineva din echipă poate suna la 112. Poate face asta doar cu ce ne-ai spus tu.
contact-who-reads-young = Dacă ai sub 18 ani și ești în pericol grav, persoana care îți scrie vorbește cu încă cineva din echipă despre cum te putem ajuta. Facem asta cât mai mult împreună cu tine.
contact-who-reads-told = Asta hotărăște un om, niciodată un computer. Dacă se poate, îți spunem dinainte.
contact-who-reads-phone-text = Se uită cineva în telefonul tău? Folosește o fereastră privată și apasă pe „Ieși repede” când intră cineva. Nu îți trimitem notificări, e-mailuri sau SMS-uri decât la cererea ta.
contact-who-reads-you = Ce poți face tu
contact-who-reads-you-name = Poți folosi alt nume sau niciun nume.
contact-who-reads-you-look = Poți citi oricând ce scriem despre tine.
contact-who-reads-you-erase = Poți șterge un mesaj sau tot. Atunci dispare, și la noi.
contact-who-reads-colleague = Uneori se gândește împreună cu noi și altcineva cu care lucrăm. Vezi și asta.
contact-who-reads-adviser = Ce îi scrii persoanei de încredere nu citește echipa.
contact-who-reads-when = Când este cineva?
contact-who-reads-unsure = Ce nu putem promite
contact-who-reads-server = Cât timp scrii sau citești, cuvintele tale sunt pentru puțin timp deschise în computerul nostru. Apoi sunt din nou încuiate.
contact-who-reads-keep = Cât timp rămâne?
contact-who-reads-keep-text = Dacă nu mai scrie nimeni, conversația se șterge singură:
contact-who-reads-keep-talk = O conversație obișnuită
contact-who-reads-keep-young = Dacă ai spus că ai sub 18 ani
contact-who-reads-keep-concern = Griji pentru altcineva
contact-who-reads-keep-adviser = Cu persoana de încredere
contact-who-reads-days = { $days ->
        [one] după o zi
        [few] după { $days } zile
       *[other] după { $days } de zile
    }
contact-who-reads-counts = Ce rămâne sunt numere: de câte ori a scris cineva. Niciodată cine și niciodată ce.

contact-accessibility-title = Accesibilitate
contact-accessibility-lead = Oricine trebuie să poată folosi acest site, și cu un telefon vechi sau cu un program care citește cu voce tare.
contact-accessibility-aim = Ce vrem
contact-accessibility-aim-text = Construim acest site după regulile de accesibilitate WCAG 2.2, nivelul AA.
contact-accessibility-state = Cum este acum
contact-accessibility-state-text = Îl testăm noi. O verificare independentă nu s-a făcut încă. La asta te poți aștepta:
contact-accessibility-keyboard = Totul merge doar cu tastatura.
contact-accessibility-script = Totul merge și dacă browserul tău nu permite scripturi.
contact-accessibility-size = Poți mări literele. Modul luminos sau întunecat urmează setarea telefonului tău.
contact-accessibility-language = Scriem propoziții scurte și simple. Jos alegi o limbă.
contact-accessibility-tell = Ceva nu merge pentru tine?
contact-accessibility-tell-text = Spune-ne. Nu trebuie să spui cine ești. Ne uităm într-o zi lucrătoare.
contact-accessibility-tell-link = Scrie-ne

## The code

contact-code-heading = Mesajul tău a ajuns
contact-code-lead = Cu acest cod revii în conversația ta. Păstrează-l într-un loc pe care îl vezi doar tu.
contact-code-now = Ce se întâmplă acum?

## The conversation

contact-you = Tu
contact-them = Cealaltă persoană
contact-thread-name = Nu trebuie să spui un nume. Aici numele tău este { $name }.
contact-thread-waiting = Mesajul tău a ajuns.
contact-thread-stopped = Ne-ai cerut să ne oprim. Nu mai scriem până când nu scrii tu din nou. Poți oricând.
contact-thread-look = Vezi dacă e ceva nou
contact-thread-message = Scrie mai departe
contact-thread-hint = Ia-ți timpul de care ai nevoie. Dacă scrii doar cuvântul „stop”, nu îți mai scriem.
contact-erased-mark = Aici s-a șters ceva.
contact-erase-one = Șterge asta
contact-erase-one-question = Mesajul dispare, și la noi. Rămâne doar că aici s-a șters ceva.
contact-erase-one-yes = Da, șterge
contact-erase-kept-question = Rândul dispare, și la noi. Rămâne doar că aici s-a șters ceva.
contact-erase-all = Șterge toată conversația mea
contact-erase-all-question = Toată conversația dispare, la tine și la noi. După aceea codul tău nu mai merge pentru această conversație. Ai și un plan la noi? Pe acela îl ștergi la „Planul meu”.
contact-erase-all-check-in = Dispare și semnul tău. Celui care este de serviciu nu îi mai dăm de știre.
contact-erase-all-booking = Dispar și programările tale.
contact-erase-all-yes = Da, șterge tot
contact-erased-heading = Totul este șters
contact-erased-lead = Conversația ta nu mai este, nici la tine, nici la noi. Nimeni nu o poate aduce înapoi.
contact-erased-history = Pagina poate rămâne în istoricul browserului tău. Pe acela îl poți goli tu.
contact-erased-new = La început
contact-kept = Ce reținem noi
contact-kept-text = Asta am notat despre contactul nostru. Nu e corect ceva? Spune-ne sau șterge.
contact-kept-summary = Notiță scurtă
contact-kept-call = Despre o convorbire la telefon
contact-kept-code = S-a dat un cod pentru a reveni.
contact-looked = Cine a deschis această conversație?
contact-looked-nobody = Încă nimeni.
contact-no-thread = Aici nu este încă nicio conversație
contact-no-thread-text = Poate că a fost ștearsă. Poți oricând să începi din nou.
contact-no-thread-new = Începe o conversație

contact-way-chat = Scriem mai departe aici
contact-way-they-call = Cealaltă persoană ne sună
contact-way-we-call = Sunăm noi, pentru că cealaltă persoană cere asta
contact-way-you-call = Tu ne suni pe noi
contact-way-we-call-you = Noi te sunăm, dacă ceri asta
contact-way-video = Apel video
contact-way-meet = Ne vedem
contact-chosen-later = Mai târziu
contact-chosen-nothing = Nimic din toate acestea
contact-offer-intro = Putem vorbi și altfel:
contact-offer-number-is = Numărul nostru: { $number }
contact-offer-when-is = Când: { $when }
contact-offer-who-is = Cu cine vorbești: { $who }
contact-offer-free = Tu alegi. Te întrebăm cum îți merge și de ce ai nevoie, niciodată cum te cheamă sau unde locuiești. Poți închide oricând, iar „nu” e și el un răspuns bun.
contact-offer-chosen = Ales: { $choice }
contact-call-next = Stabilit: { $next }
contact-call-danger = În acel moment era pericol.
contact-outcome-short-wants-help = Scurt, cu multă emoție; ajutorul e dorit
contact-outcome-talked = S-a vorbit
contact-outcome-hung-up = S-a închis sau s-a întrerupt
contact-outcome-no-answer = Nu a răspuns nimeni
contact-outcome-other-moment = Nu era momentul potrivit
