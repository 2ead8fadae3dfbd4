# Practical help. A text of several lines begins with a name; each line after it is an answer: do not join them.
casework-practical-title = Practic
casework-practical-everywhere = Peste tot în Țările de Jos
casework-practical-ours = Ce știm noi
casework-practical-checked = Verificat pe { $day }.
casework-practical-for-whom = Pentru cine?
casework-practical-needs = De ce ai nevoie?
casework-practical-costs = Cât costă?
casework-practical-takes = Cât durează?
casework-practical-ask = Unde întrebi?

casework-home-heading = Un loc de locuit
casework-home-lead = Există mai multe drumuri. Poți încerca câteva deodată. Nu toate primăriile fac la fel.
casework-home-shelter =
    Adăpost pentru femei, pentru bărbați sau pentru oricine
    Pentru cine nu este în siguranță sau nu are unde dormi.
    O discuție despre ce se întâmplă. Întreabă dacă îți trebuie acte.
    Uneori plătești o parte. Sună și dacă nu ai bani.
    În pericol, uneori în aceeași zi. Altfel poate fi o listă de așteptare.
    Sună la Veilig Thuis: 0800-2000, gratuit, zi și noapte. Sau întreabă-ne.
casework-home-host =
    O familie gazdă sau un pat de oaspeți
    Pentru cine are nevoie de liniște și de un pat pentru un timp.
    Să vă cunoașteți. Stabiliți cât stai și cât plătești.
    Puțin sau nimic.
    Uneori câteva zile. Este pentru un timp, nu pentru totdeauna.
    La noi sau la o organizație care caută paturi de oaspeți.
casework-home-room =
    O cameră
    Pentru cine caută repede ceva mic.
    Uneori o dovadă de venit. Întreabă dacă te poți înscrie la adresă.
    Chirie și adesea o garanție. Nu plăti niciodată pentru o cameră pe care nu ai văzut-o.
    Uneori câteva săptămâni.
    Pe site-uri de camere, prin cunoscuți sau la un avizier.
casework-home-guided =
    Locuire cu sprijin
    Pentru cine simte că acum îi este prea greu să locuiască fără sprijin.
    O discuție cu primăria despre ce ajutor se potrivește.
    Uneori plătești o parte. Întreabă înainte cât.
    De la săptămâni la luni. Poate fi o listă de așteptare.
    La echipa de cartier sau la ghișeul Wmo al primăriei tale.
casework-home-social =
    O locuință socială cu chirie
    Pentru cine are cel puțin 18 ani și nu câștigă prea mult.
    O înscriere. Înscrie-te cât mai devreme, și dacă acum locuiești undeva.
    Înscrierea costă adesea o sumă mică pe an.
    Adesea ani. Depinde de primărie.
    Pe site-ul de locuințe al regiunii, la o corporație sau la primăria ta.
casework-home-urgent =
    Prioritate la o locuință (urgență)
    Pentru cine nu poate aștepta din cauza unei urgențe. Fiecare primărie are regulile ei.
    O dovadă despre ce se întâmplă, ca o scrisoare de la cine te ajută. Hotărăști și tu ce scrie în ea.
    Uneori cererea costă bani. Întreabă înainte.
    De la săptămâni la luni. Apoi trebuie să se elibereze o locuință.
    La primăria ta sau pe site-ul de locuințe. Ne uităm cu drag împreună.
casework-home-middle =
    O locuință cu chirie medie
    Pentru cine are venit și câștigă prea mult pentru o locuință socială.
    Adesea fluturași de salariu sau cifrele firmei tale.
    O chirie mai mare și adesea o garanție. Roagă pe cineva să verifice contractul înainte să semnezi.
    De la săptămâni la luni. Depinde de primărie.
    La proprietari. Primăria ta știe cine verifică un contract.
casework-home-letter =
    O adresă poștală
    Pentru cine nu are un loc stabil, dar vrea să primească scrisori și o înscriere la o primărie.
    Cineva care acceptă ca poșta ta să vină acolo. Dacă nu este nimeni, întreabă primăria.
    De obicei nimic.
    De obicei câteva săptămâni. Depinde de primărie.
    La primăria din locul unde ești acum.

casework-course-heading = Învățare
casework-course-lead = Un curs, o limbă sau o meserie. Nimeni nu trebuie să știe de ce vii.
casework-course-talk =
    Exersează neerlandeza
    Vorbit, citit și scris, într-un grup mic sau cu cineva care te însoțește.
    Nu trebuie să știi nimic încă.
    Adesea nimic.
    La bibliotecă, la un Taalhuis sau la un centru de cartier.
casework-course-diploma =
    Un curs de limbă cu diplomă
    Neerlandeză la un nivel stabilit, pentru muncă sau pentru o școală.
    Întâi dai un test. Apoi intri într-un grup potrivit.
    Uneori primăria plătește o parte. Întreabă înainte.
    La primăria ta sau la o școală de limbi.
casework-course-trade =
    Învață o meserie
    O școală profesională (mbo), o parte din ea, sau învățat și muncit în același timp.
    Adesea B1. Poți face întâi cursuri de limbă.
    Taxe, cărți și drumuri. Întreabă ce sprijin ți se potrivește.
    La o școală mbo sau la un birou pentru învățare și muncă.
casework-course-learns = Ce înveți?
casework-course-level = Câtă neerlandeză îți trebuie?
casework-course-level-none = Nu trebuie neerlandeză
casework-course-free = Gratuit
casework-course-place = În ce localitate?
casework-course-days = În ce zile?
casework-course-childcare = Are cine să stea cu copiii
casework-course-closed = Mereu același grup
casework-course-discreet = Nimeni nu întreabă de ce vii
casework-course-speaks = Câtă neerlandeză vorbești?
casework-course-can = Când poți?
casework-course-only-free = Doar ce este gratuit
casework-course-find = Caută
casework-course-none = Acum nu este nimic potrivit. Renunță la ceva sau întreabă-ne.

casework-strong-heading = La ce te pricepi?
casework-strong-lead = Alege ce ți se potrivește. Primești un text pentru CV. Nu scrie unde ai învățat. Nu păstrăm ce alegi.
casework-strong-pick = Știu să fac asta
casework-strong-own = Cu cuvintele tale
casework-strong-make = Fă textul meu
casework-strong-names = Aici scrie „{ $word }”. Vezi dacă vrei asta pe hârtie.
casework-strong-to-plan = Pune în planul meu de muncă
casework-strong-people =
    Lucrul cu oamenii
    Ascult bine și fac repede oamenii să se simtă în largul lor.
casework-strong-limits =
    Punerea limitelor
    Spun clar ce se poate și ce nu, pe un ton prietenos.
casework-strong-terms =
    Negociere
    Fac înțelegeri clare despre preț, timp și muncă.
casework-strong-planning =
    Planificare
    Îmi împart timpul și îmi respect întâlnirile.
casework-strong-money =
    Lucrul cu banii
    Socotesc exact și țin evidența a ce intră și ce iese.
casework-strong-languages =
    Limbi
    Vorbesc mai mult de o limbă și îmi potrivesc cuvintele după om.
casework-strong-business =
    Lucru pe cont propriu
    Mă ocup de clienții mei, de program și de acte.
casework-strong-caring =
    Grija pentru alții
    Observ cum se simte cineva, iar ce aud rămâne la mine.
casework-strong-calm =
    Păstrarea calmului
    Îmi păstrez calmul în momente grele și știu când să cer ajutor.
casework-strong-online =
    Lucru pe internet
    Scriu texte scurte și clare și răspund repede la mesaje.

casework-relief-heading = Ajutor pentru azi
casework-relief-lead = Mâncare, un pat sau altceva care nu poate aștepta. Nu trebuie să explici cum s-a ajuns aici. Dacă ești în pericol, sună la 112.
casework-relief-can = Ce se poate?
casework-relief-given = Ajutor de urgență
casework-relief-euros = Suma în euro întregi
casework-relief-night =
    Un pat pentru la noapte
    Sună la adăpostul de noapte sau la primăria ta. Dacă nu ești în siguranță, sună la Veilig Thuis: 0800-2000, gratuit, zi și noapte.
casework-relief-food =
    Mâncare
    O bancă de alimente sau un centru de zi. Întreabă dacă prima dată se poate fără formular.
casework-relief-money =
    Bani pentru ceva urgent
    Cere primăriei un ajutor special sau un avans. Există și fonduri de urgență; cine te ajută face cererea.
casework-relief-clothes =
    Haine
    O bancă de haine sau un magazin unde se dăruiește. Adesea este gratuit.
casework-relief-phone =
    Credit pentru telefon
    La bibliotecă sau la un centru de zi este adesea wifi gratuit. Întreabă-ne de credit.
casework-relief-medication =
    Medicamente
    Mergi la medic sau sună la medicul de gardă. Spune dacă nu ai asigurare. Atunci căutăm împreună o cale.
casework-relief-travel =
    Bani de drum
    Spune unde trebuie să ajungi. Uneori cineva poate cumpăra un bilet sau te poate duce.

casework-list-title = Listele mele
casework-list-home = Lista mea de locuințe
casework-list-courses = Cursurile mele
casework-list-strengths = La ce mă pricep
casework-list-keep = Păstrează pe lista mea
casework-list-where = Unde cauți?
casework-list-since = Înscriere din
casework-list-next = Pasul următor
casework-list-on = Când?
casework-list-full = Pe lista asta încap { $max } rânduri. Scoate întâi unul.
casework-list-nothing = Încă nu este nimic pe lista asta
casework-list-show = Las persoana de referință să citească
casework-list-show-question = Persoana ta de referință poate atunci citi lista și face sarcini din ea. Poți oricând să te răzgândești.
casework-list-stop = Nu mai las să se citească
casework-list-is-shown = Persoana ta de referință poate citi lista asta.
casework-list-is-own = Doar tu poți citi lista asta, cu codul tău.
