# The front door: what somebody reads who comes for the first time. Short, whole sentences.

## Beginning

contact-front-believed = Nu ți se întâmplă doar ție, iar noi te credem. Ne scriu și băieți și bărbați.
contact-front-or = Sau trimite una dintre aceste propoziții
contact-opening-more = Vreau să aflu mai multe.
contact-opening-not-okay = S-a întâmplat ceva ce nu a fost în regulă.
contact-opening-danger = Sunt în pericol acum.
contact-topics = Nu știi de unde să începi? Alege un subiect
contact-topics-text = Poți vorbi despre orice. Apasă pe un cuvânt și apare deja un început în căsuța de scris. Încă nu trimiți nimic.
contact-topics-more = Mai multe subiecte
contact-topic-sentence = Vreau să vorbesc despre: { $topic }.
contact-topic-home = locuință
contact-topic-money = bani
contact-topic-days = muncă, școală sau ceva de făcut
contact-topic-people = oamenii din jurul meu
contact-topic-mind = cum mă simt
contact-topic-body = corpul meu
contact-topic-daily = lucruri de rezolvat
contact-topic-love = dragoste și sex
contact-topic-meaning = ce e important pentru mine
contact-front-young = Ai sub 18 ani?
contact-front-young-text = Atunci două persoane din echipă sunt alături de tine. Nu trebuie să spui asta.
contact-front-young-tick = Adaugă că am sub 18 ani

## Is somebody there?

contact-door-open = Acum e cineva aici, până la ora { $time }.
contact-door-closed-today = Acum nu e nimeni. Suntem aici azi, la ora { $time }.
contact-door-closed-tomorrow = Acum nu e nimeni. Suntem din nou aici mâine, la ora { $time }.
contact-door-closed-day = Acum nu e nimeni. Suntem din nou aici pe { $day }, la ora { $time }.
contact-door-full = Acum e foarte aglomerat. Mesajul tău ajunge la noi și primești răspuns.
contact-door-unknown = Mesajul tău ajunge mereu la noi, zi și noapte.
contact-door-answer-today = Primești răspuns azi.
contact-door-answer-tomorrow = Primești răspuns mâine, după ora { $time }.
contact-door-answer-day = Primești răspuns pe { $day }, după ora { $time }.
contact-door-answer-unknown = De obicei răspundem într-o zi lucrătoare. Seara și în weekend poate dura mai mult.
contact-door-day-1 = Luni
contact-door-day-2 = Marți
contact-door-day-3 = Miercuri
contact-door-day-4 = Joi
contact-door-day-5 = Vineri
contact-door-day-6 = Sâmbătă
contact-door-day-7 = Duminică
contact-door-closed-days = În aceste zile nu e nimeni:
contact-door-closed-from = din { $first } până pe { $last } inclusiv
contact-door-phone = Vrei mai bine să suni?

## Just sent

contact-danger-title = Mai întâi asta
contact-danger-text = Poți pleca? Mergi într-un loc cu oameni. Nu poți vorbi? Sună la 112 (urgențe) și rămâi la telefon.
contact-danger-us = Mesajul tău e primul pe lista noastră. Noi nu putem veni la fel de repede ca 112.
contact-help-also = Poți cere ajutor și aici

## Cards with help

contact-help-title = De citit
contact-help-write = Scrie-ne
contact-help-online = Cineva amenință cu poze sau filmări
contact-help-online-heading = Când cineva amenință cu poze sau filmări
contact-help-online-lead = Nu e vina ta. Se întâmplă des și se poate face ceva.
contact-help-online-stop = Nu mai răspunde. Nu plăti nimic și nu trimite nimic nou. Altfel, de obicei se cere și mai mult.
contact-help-online-keep = Păstrează dovezi în telefonul tău: capturi de ecran cu amenințările, nume, date. Nu șterge încă discuția.
contact-help-online-remove = Cere să fie scoase de pe internet. Poți raporta chiar la site sau la aplicație. „Helpwanted” (un serviciu olandez de ajutor) te sprijină gratuit. Caută acest cuvânt.
contact-help-online-report = Poți face plângere la poliție, dar nu e obligatoriu. Dacă vrei, poate merge cineva cu tine.
contact-help-online-talk = Vorbește despre asta cu cineva în care ai încredere sau cu noi.
contact-help-online-never = Nu ne trimite poze sau filmări. Aici nu se poate și nici nu e nevoie: te credem.
contact-guide-link = Citește în liniște: ce facem și ce poți face
contact-help-home = Cineva de care depind îmi face rău
contact-help-home-heading = Când e cineva de care depinzi
contact-help-home-lead = Partenerul sau partenera, familia, un șef, cineva la care locuiești. Atunci nu e așa simplu să pleci. Nici nu trebuie să hotărăști ceva pe loc.
contact-help-home-fier = Fier (o organizație olandeză) știe multe despre violența din partea cuiva apropiat.
contact-help-home-offer = Vrei să luăm legătura cu Fier împreună cu tine? Se poate. E bine și dacă spui nu; rămânem aici oricum.
contact-help-young = Citește asta dacă ai sub 18 ani
contact-help-young-heading = Dacă ai sub 18 ani
contact-help-young-lead = E bine că ești aici. Nu ți se întâmplă doar ție, iar noi te credem. Trec prin asta și fete, și băieți.
contact-help-young-two = La noi sunt mereu două persoane din echipă, pentru că vrem să facem bine ce facem.
contact-help-young-limits = Dacă ești în pericol grav, poate că nu putem ține totul doar pentru noi. Îți spunem întâi ție, dacă se poate.
contact-help-young-open = Poți scrie aici oricând, chiar dacă nu spui tot.

## Worried about somebody else

contact-concern-link = Îmi fac griji pentru cineva
contact-concern-heading = Îți faci griji pentru cineva
contact-concern-lead = Spune ce vezi sau ce auzi. Cineva din echipă se gândește împreună cu tine. Nu trebuie să spui cine ești.
contact-concern-names = Mai bine nu scrie nume. Ce seamănă cu un nume, un număr sau o adresă scoatem înainte să păstrăm ceva.
contact-concern-message = Ce te îngrijorează?
contact-concern-hint = De exemplu: ce ai văzut, când, și ce ai făcut deja? Apoi primești un cod cu care poți reveni.
contact-concern-look = Vezi cum ajunge la noi
contact-concern-free = Ce scrii aici nu duce niciodată automat la o sesizare către autorități.
contact-concern-review = Așa ajunge la noi
contact-concern-changed = Am scos ce poate duce la cineva. Așa citește echipa mesajul:
contact-concern-same = Nu am găsit nume sau numere. Așa citește echipa mesajul:
contact-concern-check = Uită-te și tu: un program nu vede fiecare nume și uneori scoate prea mult.
contact-concern-send = Trimite așa
contact-concern-change = Vreau să schimb ceva
contact-concern-not-yet = Încă nu s-a trimis și nu s-a păstrat nimic.
contact-concern-thread = Scoatem din ce scrii numele, numerele și adresele altora.

## The confidential adviser

contact-adviser-link = La persoana de încredere
contact-adviser-heading = Persoana de încredere
contact-adviser-lead = Aici scrii cu o singură persoană, care ascultă și se gândește împreună cu tine, separat de echipă.
contact-adviser-alone = Doar o persoană de încredere poate citi. Alți oameni din echipă nu pot, nici cine conduce echipa.
contact-adviser-hat = O persoană de încredere lucrează uneori și în echipă. Aici nu: ce scrii aici nu ajunge în munca pentru echipă.
contact-adviser-limits = Dacă viața cuiva este în pericol acum, nici o persoană de încredere nu poate păstra mereu tăcerea. Îți spune întâi ție, dacă se poate.
contact-adviser-message = Mesajul tău pentru persoana de încredere

## How long something stays

contact-thread-ends = Dacă nu mai scrie nimeni, ștergem această conversație pe { $day }.
contact-erased-on = Șters pe { $day }.
contact-erased-receipt = Dacă revii cu codul tău în perioada următoare, mai poți citi asta. Apoi nu mai știm nici asta.
