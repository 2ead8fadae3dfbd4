# What visitors read: information, walking in, calling, cards.

guide-title = Bine de știut
guide-index-lead = Alege ce vrei să citești. Nu reținem ce deschizi.
guide-write = Scrie-ne
guide-print = Pe hârtie? Alege „Printează” sau „Tipărește” în meniul browserului tău.

## Days

guide-weekday-1 = luni
guide-weekday-2 = marți
guide-weekday-3 = miercuri
guide-weekday-4 = joi
guide-weekday-5 = vineri
guide-weekday-6 = sâmbătă
guide-weekday-7 = duminică

## For whom, and where

guide-for-everybody = Pentru toată lumea
guide-for-men = Pentru bărbați și băieți
guide-for-women = Pentru femei și fete
guide-for-trans = Pentru persoane trans
guide-for-young = Pentru adulți tineri
guide-at-ours = La noi
guide-at-neighbourhood = Într-un centru de cartier sau o bibliotecă
guide-at-cafe = Undeva unde poți mânca sau bea ceva
guide-at-outside = Afară
guide-steps-none = Nu sunt scări și nu este prag.
guide-steps-helped = Este un prag. Te ajutăm să îl treci.
guide-steps-some = Sunt scări.
guide-wait-nowhere = Intri imediat.
guide-wait-apart = Aștepți într-un loc doar pentru tine.
guide-wait-together = Aștepți într-o încăpere cu alți oameni.

## Walking in

guide-walkin-heading = Treci pe la noi
guide-walkin-lead = Poți intra pur și simplu. Nu trebuie să spui cine ești sau de ce vii.
guide-walkin-none = Acum nu sunt ore fixe
guide-walkin-none-text = Scrie-ne când vrei. Căutăm împreună un moment.
guide-there = Cine este acolo?
guide-where = Unde?
guide-who-for = Pentru cine?
guide-closed = În aceste zile nu e nimeni
guide-checked = Se poate să se fi schimbat ceva. Am verificat asta pe { $day }.
guide-book = Vrei mai bine o oră fixă?
guide-book-lead = Alege o oră. Nu cerem un motiv.
guide-left =
    { $left ->
        [0] Ocupat
        [one] Mai e un loc
        [few] Mai sunt { $left } locuri
       *[other] Mai sunt { $left } de locuri
    }
guide-events = Întâlniri
guide-event-minors = Pentru cine are sub 18 ani. Sunt mereu două persoane din echipă.
guide-event-adults = Pentru cine are 18 ani sau mai mult.
guide-event-address = Adresa apare pe cartonașul tău după ce te înscrii.

## How to get there

guide-route = Cum ajungi acolo
guide-route-station = De la gară sau de la stație
guide-route-door = Care ușă?
guide-route-bell = Care sonerie?
guide-route-wait = Trebuie să aștepți?
guide-route-steps = Sunt scări?

## An appointment

guide-booking-title = Programare
guide-alias = Ce nume vrei să folosești?
guide-alias-hint = Poți inventa un nume. Dacă lași gol, îți dăm noi un nume.
guide-alias-is-code = Acesta seamănă cu un cod. Ține-l pentru tine și alege alt nume.
guide-with = Pe cine vrei să vezi?
guide-with-anybody = Nu contează
guide-age = Câți ani ai?
guide-age-hint = Nu păstrăm răspunsul tău.
guide-age-minor = Am sub 18 ani
guide-age-adult = Am 18 ani sau mai mult
guide-age-other = Această întâlnire este pentru altă vârstă. Scrie-ne și căutăm ceva care ți se potrivește.
guide-book-yes = Fă programarea
guide-book-hangs = Această programare se leagă de codul pe care îl ai deja.
guide-book-have-code = Am deja un cod
guide-full = Ora aceasta tocmai s-a ocupat. Mergi înapoi și alege altă oră.
guide-enough = Cu un cod poți avea cel mult { $max } programări. Anulează mai întâi una.
guide-booked = Programarea ta e făcută
guide-booked-lead = Intră pur și simplu și spune numele de pe acest cartonaș. A doua zi ștergem tot.
guide-booked-code = Cu acest cod poți muta sau anula programarea.
guide-card-name = Nume
guide-card-when = Când?
guide-mine = Programările tale
guide-mine-none = Acum nu ai nicio programare
guide-mine-changed = Nu se mai poate așa cum scrie aici. Ne pare rău. Alege altă oră.
guide-move = Alege altă oră
guide-move-yes = Mută programarea mea
guide-cancel = Anulează
guide-cancel-question = Locul tău devine liber pentru altcineva. Nu trebuie să spui de ce.
guide-cancel-yes = Da, anulează

## Calling

guide-call-heading = Sună-ne
guide-call-lead = Poți suna și dacă nu știi încă ce vrei să spui.
guide-call-none = Deocamdată nu ne poți suna
guide-call-number = Numărul nostru
guide-call-who = Cine răspunde?
guide-call-asked = Ce întrebăm?
guide-call-asked-text = Cum îți merge și dacă poți vorbi acum în siguranță.
guide-call-not = Ce nu întrebăm?
guide-call-not-text = Cum te cheamă, unde locuiești sau de ce suni.
guide-call-hang-up = Poți închide oricând. Nu trebuie să spui de ce.
guide-call-hide = Cum îți ascunzi numărul
guide-call-hide-text = Formează #31# înaintea numărului nostru. De pe un telefon fix e adesea *31*.
guide-call-traces = Numărul nostru poate rămâne în lista ta de apeluri sau poate apărea pe factură. Noi nu notăm numărul tău, decât dacă ne ceri asta.

## What can you expect?

guide-expect-heading = La ce te poți aștepta?
guide-expect-person = Vorbești cu un om și nu costă nimic. Nu suntem o instituție a statului și nici poliția.
guide-expect-pace = Tu hotărăști cât de repede mergem. Poți și să taci.
guide-expect-choice = Tu alegi ce se întâmplă. Poți oricând să nu mai vorbești.
guide-expect-all = Poți vorbi despre orice: locuință, bani, muncă, sănătate sau cineva care îți face rău.
guide-expect-who = Cine poate citi ce spun?
guide-complaint = Nu s-a purtat bine cu tine o instituție?
guide-complaint-text = Spune-ne ce s-a întâmplat și ce trebuie să se schimbe. Dăm mai departe fără să spunem cine ești. Spunem numele instituției doar dacă vrei tu.

## What do you want?

guide-goals-heading = Ce vrei tu?
guide-goals-lead = Niciun răspuns nu e greșit. Te ajutăm cu ce alegi tu, chiar dacă mai târziu vrei altceva.
guide-goal-safer = Vreau să lucrez în mai multă siguranță. Ne gândim împreună la înțelegeri, la cine are grijă de tine și la ce faci dacă ceva merge rău.
guide-goal-limits = Vreau să îmi apăr limitele. Exersăm împreună cum spui nu și ce faci dacă cineva nu ascultă.
guide-goal-beside = Vreau și altă muncă sau o școală, pe lângă ce fac. Căutăm împreună ceva care ți se potrivește.
guide-goal-stop = Vreau să mă opresc. Te ajutăm cu locuință, bani, muncă și liniște. Nu trebuie să faci totul deodată.
guide-goal-unsure = Încă nu știu. Atunci vorbim mai întâi sau lăsăm așa o vreme.

## Staying healthy

guide-pro-heading = Cum începi discuția? Pentru profesioniști, în neerlandeză sau engleză
guide-health-heading = Să rămâi bine cu sănătatea
guide-health-lead = La GGD (serviciul olandez de sănătate publică) poți merge pentru un test, un vaccin sau o întrebare despre sănătatea sexuală.
guide-health-find = Caută pe internet „GGD seksuele gezondheid” și localitatea ta. Acolo găsești numărul.
guide-health-ask = Întreabă dinainte dacă e gratuit și dacă se poate fără numele tău real.
guide-health-along = Vrei să meargă cineva cu tine sau să sune pentru tine? Întreabă-ne.
guide-health-now = Tocmai s-a întâmplat ceva ce nu ai vrut? Sună la Centrum Seksueel Geweld (ajutor după violență sexuală), gratuit, zi și noapte: 0800-0188.
guide-health-kept = Ce spui acolo rămâne acolo. Noi nu întrebăm.

## Passing it on

guide-pass-heading = Dă mai departe
guide-pass-lead = Cunoști pe cineva căruia i-ar folosi asta? Dă mai departe acest cartonaș. Nu întrebăm niciodată cui.
guide-pass-card = Vrei să vorbești cu cineva? Scrie aici. Nu trebuie să spui cine ești.
guide-pass-count = Numărăm doar de câte ori se folosește această adresă, nu cine o folosește.

## How I stay safe

guide-safe-heading = Cum rămân în siguranță
guide-safe-lead = Fă un cartonaș pentru tine. Totul poate rămâne gol.
guide-safe-not-kept = Noi nu păstrăm nimic de aici. Doar tu ai cartonașul.
guide-safe-new = Întâlnire cu cineva necunoscut
guide-safe-new-tip-place = Prima dată, stabilește întâlnirea într-un loc pe care îl cunoști.
guide-safe-new-tip-feeling = Simți că nu e bine? Poți pleca, și după ce v-ați înțeles.
guide-safe-new-field = Ce fac dinainte?
guide-safe-buddy = Cineva care are grijă de mine
guide-safe-buddy-tip = Stabilește cu cineva când dai de știre că e totul bine.
guide-safe-buddy-who = Cine are grijă de mine? O poreclă e de ajuns.
guide-safe-buddy-when = Când dau de știre?
guide-safe-buddy-else = Ce face acea persoană dacă nu dau de știre?
guide-safe-limits = Limitele mele
guide-safe-limits-tip-mind = Te poți răzgândi oricând.
guide-safe-limits-tip-words = Gândește-te dinainte la o propoziție cu care spui nu.
guide-safe-limits-field = Ce vreau, ce nu vreau și cum spun nu?
guide-safe-online = Online
guide-safe-online-tip-account = Folosește alt cont și altă poză decât cele personale.
guide-safe-online-tip-place = Oprește aplicațiile care pot vedea unde ești.
guide-safe-online-tip-picture = Ai grijă ce se vede într-o poză: fața ta, un tatuaj, priveliștea.
guide-safe-online-field = Ce opresc sau ce fac altfel?
guide-safe-wrong = Dacă ceva merge rău
guide-safe-wrong-tip-out = Gândește-te dinainte cum pleci și unde poți merge.
guide-safe-wrong-tip-call = Ești în pericol? Sună la 112.
guide-safe-wrong-tip-fault = Nu e vina ta.
guide-safe-wrong-field = Unde merg și ce iau cu mine?
guide-safe-show = Fă cartonașul meu
guide-safe-card = Cartonașul meu
guide-safe-keep = Păstrează ce scriu pe acest aparat
guide-safe-keep-hint = Fă asta doar dacă nu se uită nimeni altcineva pe acest aparat. Cu „Ieși repede” se șterge.
guide-safe-wipe = Șterge de pe acest aparat
guide-safe-share = Pune în conversația mea
guide-safe-share-hint = Atunci poate citi echipa cu care scrii.

# Geld
guide-money-heading = Bani, datorii și ajutoare

# Practical help
guide-relief-heading = Ajutor pentru azi
guide-home-heading = Un loc de locuit
guide-learn-heading = Învățare
guide-strong-heading = La ce te pricepi?
