# Ce citesc vizitatorii despre reguli, drepturi, alte locuri și plângeri.

guide-rules-heading = Regulile și munca ta
guide-rights-heading = Drepturile tale
guide-kinds = Feluri de muncă
guide-rules-lead = Aici citești ce înseamnă ceva pentru tine. Nu trebuie să spui nimic despre tine.
guide-rules-free = Nu suntem statul. Nu cerem autorizație sau acte și primești mereu ajutor.
guide-rules-none = Despre asta nu știm nimic sigur. Întreabă-ne și aflăm împreună.
guide-rules-general = Aceasta este o explicație generală. Ai îndoieli? Întreabă-ne.
guide-way-own = Lucrez pe cont propriu
guide-way-operator = Lucrez la altcineva sau prin altcineva
guide-way-home = Lucrez acasă
guide-way-online = Lucrez online
guide-way-else = Altceva, sau prefer să nu spun
guide-scope-national = Național
guide-scope-local = Local
guide-rule-unsure = Nu știm sigur acest lucru
guide-rule-changed = S-a schimbat ceva. Verificăm dacă mai este așa.
guide-rule-source = Sursă
guide-rule-version = Versiune

## Ce este valabil în toată țara

guide-law-business = O afacere de sex are nevoie de autorizație. Primarul hotărăște, iar cine o conduce trebuie să aibă un plan de afaceri. Fiecare primărie poate avea alte reguli.
guide-law-home = Dacă ai voie să lucrezi acasă depinde de localitate. În unele este permis, uneori cu condiții.
guide-law-bill = Există un proiect de lege după care tu ai avea nevoie de autorizație. Nu știm dacă devine lege și când.
guide-law-supervision = Controlul este pentru cei care conduc afaceri, nu pentru tine.
guide-law-file = Primești ajutor prin primărie? Atunci ai voie să citești ce este scris despre tine, să primești o copie și să ceri corectarea greșelilor.
guide-law-wipe = Poți cere ștergerea datelor tale. Trebuie făcută în trei luni, dacă nu este foarte important pentru altcineva sau interzis de o lege.
guide-law-share = Datele despre tine ajung la alții doar dacă ești de acord. De la 12 ani hotărăști tu. Uneori legea face o excepție.
guide-law-special = Ce spui despre sex este protejat în plus. Poți întreba de ce vrea cineva să știe.
guide-law-time = Te obligă cineva și nu ai permis de ședere? Atunci poți primi timp de gândire: cel mult trei luni, sau 30 de zile dacă ți se aplică ‘Dublin’. În acest timp ai voie să fii aici.

## Unde te poți plânge

guide-route-us = Spune-ne nouă. Nu trebuie să spui cine ești.
guide-route-them = Plânge-te chiar la instituție. Te ajutăm să scrii sau mergem cu tine.
guide-route-about-us = Este despre noi? Spune-i oricui vrei. Dacă există o persoană de încredere, scrie pe prima pagină.

## Alte locuri

guide-links-heading = Alte locuri cu ajutor
guide-links-lead = Aceste site-uri nu sunt ale noastre. Nu văd că vii de aici.
guide-links-none = Aici nu sunt încă linkuri.
guide-now-heading = Ai nevoie de cineva acum?
guide-now-young = Ai puțini ani și vrei să vorbești? Sună gratuit la Kindertelefoon.
guide-use-harm = Despre violență sau constrângere, sau dacă ai puțini ani
guide-use-rainbow = Pentru cine iubește bărbați și alte persoane LGBTI
guide-use-health = Sănătate
guide-use-work = Altă muncă, sau renunțare
guide-use-town = Primăria
guide-use-else = Altceva

## Pentru bărbați și băieți

guide-men-lead = Nu întrebăm pe cine iubești și nu ghicim.
guide-men-love = Iubești bărbați
guide-men-love-text = Aici nu trebuie să explici asta și nici să o ascunzi. Ce faci pentru bani nu spune nimic despre cum iubești.
guide-men-love-home = Familia ta nu are voie să știe? Noi nu luăm legătura cu ea.
guide-men-work = Nu iubești bărbați, dar faci sex cu bărbați pentru bani
guide-men-work-text = Nu ești singurul. Asta nu te face altcineva.
guide-men-work-body = Corpul tău poate reacționa, chiar dacă nu vrei ceva. Asta nu spune nimic despre tine.
guide-men-young = Ne poți spune tot. Nu este vina ta, nici dacă ai primit bani.
guide-men-talk = Preferi să vorbești cu un bărbat sau cu o femeie? Spune-ne.

## O plângere

guide-complaint-heading = Trimite o plângere
guide-complaint-agency = Ce fel de instituție a fost?
guide-agency-police = Poliția
guide-agency-town = Primăria
guide-agency-care = Un medic sau un spital
guide-agency-help = Ajutor social sau un adăpost
guide-agency-office = Un birou pentru bani, muncă sau locuință
guide-agency-else = Altceva
guide-complaint-what = Ce s-a întâmplat?
guide-complaint-hint = Nu scrie nume de oameni, nici pe al tău.
guide-complaint-change = Ce trebuie să se schimbe?
guide-complaint-name = Cum se numește instituția?
guide-complaint-name-hint = Doar dacă avem voie să o numim.
guide-complaint-agree = Aveți voie să spuneți numele instituției
guide-complaint-agree-needed = Bifează că avem voie să spunem numele, sau lasă numele gol.
guide-complaint-code = Aici este un cod de întoarcere. Scoate-l mai întâi.
guide-complaint-kept = Nu întrebăm cine ești, deci nu putem răspunde. După { $days } de zile o ștergem.
guide-complaint-done = Am primit-o. Mulțumim.
guide-complaint-done-text = O ducem mai departe fără să te numim. După { $days } de zile o ștergem. Vrei și ajutor sau un răspuns? Scrie-ne.
