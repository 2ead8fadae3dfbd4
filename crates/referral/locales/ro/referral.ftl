# Referrals
referral-to = Către cine

# Kinds of partner
referral-partner-masked = Un partener
referral-partner-debt-help = Ajutor pentru datorii
referral-partner-ggd = GGD (sănătate publică)
referral-partner-fier = Fier (ajutor în caz de violență)
referral-partner-housing-office = Ghișeu pentru locuințe
referral-partner-legal-help = Ajutor juridic
referral-partner-iom = IOM
referral-partner-ros = ROS
referral-partner-barka = Barka
referral-partner-comensha = CoMensha (înregistrarea traficului de persoane)
referral-partner-other = Alt partener

# Back to another country
referral-return-erased = La două săptămâni după răspuns, această îndrumare se șterge. Rămâne doar numărul total.

# How far
referral-state-draft = Așteaptă acordul
referral-state-approved = De acord
referral-state-sent = Predat
referral-state-answered = Încheiat
referral-state-withdrawn = Retras
referral-preview = Asta citește partenerul
referral-preview-until = Până pe { $day } inclusiv. Nimic altceva: niciun nume, niciun dosar.
referral-agreed = Acord:
referral-told-by-you = de la tine
referral-told-to = spus către { $name }
referral-read = Partenerul a citit textul prima dată pe { $when }.
referral-not-read = Partenerul nu a citit încă textul.
referral-closed = Partenerul nu mai poate citi textul.

# How it went
referral-outcome-heading = Cum a fost?
referral-tell = Notează cum a fost
referral-how-went = A ajutat?
referral-outcome-helped = Da
referral-outcome-partly = Puțin
referral-outcome-not = Nu
referral-outcome-did-not-go = Nu a avut loc, și e în regulă
referral-own-words = Ce vrei să spui despre asta?
referral-treatment = Cum a fost primirea acolo?
referral-mine-treatment-hint = Dacă nu a mers bine, ține de ei și nu de tine.
referral-not-again = Mai bine nu încă o dată în acest loc

# Taking back
referral-withdraw-yes = Da, retrage

# With the client
referral-mine-title = Planul meu
referral-mine-heading = Cine te mai poate ajuta
referral-mine-lead = Tu hotărăști ce citește altcineva despre tine și până când.
referral-mine-none = Încă nu e nimic pregătit
referral-mine-none-hint = Vrei ajutor cu ceva? Întreabă persoana ta de referință.
referral-mine-one-heading = O întrebare către altcineva
referral-mine-goal = Ce vrei să obții
referral-mine-accompanied = Merge cineva cu tine
referral-mine-until = Ultima zi în care se poate citi
referral-mine-fitting = De ce crede persoana ta de referință că se potrivește
referral-mine-words = E corect acest text?
referral-mine-words-text = Cealaltă persoană citește doar asta. Poți schimba cuvinte sau poți scoate lucruri. Fără „da”-ul tău nu pleacă nimic.
referral-mine-text = Textul
referral-mine-agree = Da, cealaltă persoană poate citi asta
referral-mine-outcome-text = Nu trebuie să spui nimic. E bine și dacă nu mergi.
referral-mine-withdraw = Până la urmă nu vreau asta
referral-mine-withdraw-question = Din acel moment, cealaltă persoană nu mai poate citi textul. Nu trebuie să spui de ce.

# With the partner
referral-partner-title = Mesaj
referral-partner-heading = Cineva ți-a scris ceva
referral-partner-lead = Ai primit un cod. Cu el citești ce vrea să îți spună cine a scris.
referral-partner-code = Codul
referral-partner-read = Citește textul
referral-partner-unknown = Cu acest cod nu se poate citi nimic. Poate că textul a fost retras, a trecut ultima zi sau s-a răspuns deja. Întreabă pe cine ți-a dat codul.
referral-partner-text-heading = Textul
referral-partner-text-lead = Cine a scris aceste cuvinte le-a și aprobat.
referral-partner-until = Poți citi asta până pe { $day } inclusiv.
referral-partner-quiet = Cine a scris vede că ai deschis textul și îl poate retrage în orice moment. Nu păstra mai mult decât e nevoie.

# Meegaan, papier, antwoord, blijven of gaan
referral-outcome-stays = Rămân aici
referral-outcome-goes = Mă întorc
referral-outcome-unsure = Încă nu știu
referral-return-stays-next = Să rămâi este la fel de bine. Îndrumătorul tău se uită împreună cu tine ce este posibil aici.
referral-return-next = Vezi întrebările
referral-along-who = Cine merge cu tine
referral-along-day = În ce zi
referral-along-agreed = Ce s-a stabilit
referral-along-interpreter = Interpret pentru ce limbă
referral-answer-heading = Ce a răspuns partenerul
referral-mark = Semnul acordului: { $mark }
referral-printed = Pe { $day } acest text a fost pus pe hârtie. Hârtia nu mai poate fi retrasă de nimeni.
referral-partner-ends = Codul mai merge până la { $when }. După aceea nu mai deschide nimic.
referral-partner-answer-heading = Răspunsul tău
referral-partner-answer = Ce vrei să răspunzi?
referral-partner-answer-hint = Poți răspunde o singură dată. Cine a scris citește și el. Nu scrie lucruri de care nu ai nevoie.
referral-partner-thanks-heading = Răspunsul tău a ajuns
referral-partner-thanks = Codul nu mai merge. Poți închide această pagină.

# Stay or go back: the first line of a way is its name, each line after it a paragraph.
referral-elsewhere = Rămâi sau te întorci?
referral-elsewhere-lead = Citește în liniște ce există. Nu păstrăm faptul că citești asta. Nu se întâmplă nimic până nu ceri tu ceva și te poți opri oricând.
referral-elsewhere-stay =
    Să rămâi
    Să rămâi este o alegere la fel de bună. Ne uităm împreună ce este posibil aici, și dacă nu ai acte.
    Nu trebuie să spui de ce.
referral-elsewhere-iom =
    IOM: ajutor pentru întoarcere
    Pentru cine vrea să se întoarcă în țara sa din proprie voință.
    IOM ajută cu actele, cu drumul și uneori cu un nou început. Nu te costă nimic. Până pleci, poți spune încă nu.
    Poți merge pe cont propriu sau cu cineva de la noi. Nu le spunem cine ești: asta faci tu.
referral-elsewhere-ros =
    ROS: ajutor dacă nu ai acte
    Pentru cine nu are acte, în Rotterdam și în împrejurimi.
    ROS dă sfaturi despre ce este posibil și ajută cu ce este cel mai urgent. Locuiești în altă parte? Atunci căutăm acolo un astfel de loc.
    Poți merge pe cont propriu sau cu cineva de la noi. Dacă ai sau nu acte, spui tu.
referral-elsewhere-barka =
    Barka: ajutor în limba ta
    Pentru cine vine din Europa Centrală sau de Est și vrea să se întoarcă.
    Barka vorbește cu tine în limba ta și ajută cu actele, cu drumul și cu un loc de unde să începi.
    Poți merge pe cont propriu sau cu cineva de la noi. Tu alegi ce spui despre tine.
referral-elsewhere-how = Cum ajungi acolo și ce limbi vorbesc acum: întreabă persoana ta de referință, care caută pentru tine.
referral-elsewhere-ask = Să vorbim despre asta
referral-elsewhere-ask-lead = Persoana ta de referință citește asta și răspunde în conversația voastră. Poți schimba cuvintele.
referral-elsewhere-words = Aș vrea să vorbim despre a rămâne sau a mă întoarce.
