casework-way = Când ajutorul obișnuit nu se potrivește
casework-way-lead = Dacă ceva nu se potrivește, căutăm împreună ce este posibil. Nu ne oprim la nu.
casework-way-new = Vezi ce este posibil
casework-way-barrier = Ce stă în cale?
casework-way-words = Ce vrei și ce nu se potrivește?
casework-way-words-hint = Nu scrie ce acte ai. Nimeni nu trebuie să știe.
casework-way-asked = Cine a fost întrebat?
casework-way-possible = Ce este posibil?
casework-way-decision = Ce am stabilit?
casework-way-end = Cum stă treaba?
casework-way-goes-on = Încă mai căutăm
casework-way-instead = Ce a venit în loc?
casework-way-instead-hint = Doar dacă a ieșit altceva.
casework-way-instead-needed = Scrie ce a venit în loc. Dacă nu este încă nimic, alege: încă mai căutăm.
casework-barrier-place = Este pentru alt loc sau altă regiune
casework-barrier-rules = Nu mă încadrez în reguli
casework-barrier-age = Vârsta mea
casework-barrier-waiting = Timpul de așteptare
casework-barrier-costs = Costurile
casework-barrier-language = Limba
casework-barrier-reach = Programul sau cum ajungi acolo
casework-barrier-no-offer = Aici nu există
casework-barrier-other = Altceva
casework-way-end-found = Până la urmă s-a putut
casework-way-end-instead = A ieșit altceva
casework-way-end-client-stops = Nu mai este nevoie

casework-list-debts = Datoriile mele
casework-debt-who-hint = Un magazin, o asigurare, statul. Vrea cineva bani pentru că ai muncit pentru acea persoană? Nu scrie asta aici. Dacă vrei, spune-i persoanei tale de referință: ea păstrează separat.
casework-debt-stage = În ce stadiu este?
casework-debt-on = Răspunde cel târziu pe
casework-debt-on-hint = Ziua din scrisoare. Cu două săptămâni înainte apare deasupra listelor tale.
casework-debt-bill = Factură sau prima scrisoare
casework-debt-reminder = Somație
casework-debt-agency = Firmă de recuperare
casework-debt-bailiff = Executor judecătoresc
casework-debt-court = Judecătorul
casework-debt-agreed = Plătesc în rate, cum am stabilit
casework-debt-debt-help = Mă ajută serviciul pentru datorii
casework-debt-over = Gata

casework-think-sets = Întrebări la care te poți uita, dacă vrei
casework-think-housing = Unde dormi și cât timp poți? Ce îți trebuie ca să te simți acasă?
casework-think-finances = Ce bani intră și ce trebuie plătit întâi? Nu e nevoie de sume.
casework-think-daytime-activity = În ce zile vrei să faci ceva și în care nu? Vrei să vină cineva cu tine prima dată?
casework-think-social = În cine ai încredere? Vrei să cunoști oameni noi și unde te-ai simți bine?
casework-think-psychological = Ce ajută când e greu? Vrei să vorbești cu cineva despre asta?
casework-think-physical = Vrei la medic, la serviciul de sănătate sau la dentist? Să vină cineva cu tine?
casework-think-practical = Ce trebuie rezolvat: acte, înscriere, cont la bancă, telefon, scrisori?
casework-think-sexuality = Ce vrei să spui despre asta și ce nu? Citiți doar voi doi.
casework-think-meaning = Ce este important pentru tine? Cum arată o zi bună peste un an?
casework-think-self =
    Să fii tu: îngrijire, nume, siguranță
    Îngrijire: Ai nevoie de îngrijire pentru asta și știi unde o primești în siguranță?
    Nume și acte: Ce nume folosim și unde? Vrei să schimbi ceva?
    Siguranță: Unde poți fi tu și unde acum nu?
casework-think-roof =
    Un acoperiș, bani și cine ce știe
    Un acoperiș: Unde ești primit ca bărbat ca să dormi sau să locuiești?
    Venit: Ce poți face dacă banii se opresc o vreme?
    Oameni: Cine știe ce faci și cine nu? Cum vrei să rămână?
casework-think-love =
    Pe cine iubești
    Acasă: Este sigur să știe cei de acasă? Nu trebuie să spui.
    Oamenii tăi: Cine este ca o familie, chiar dacă nu este?
    Sprijin: Vrei să cunoști oameni care trăiesc la fel? Știm unde.
casework-think-practise =
    Ceva de exersat
    La muncă: Să vii la timp, să ceri explicații, să iei pauză.
    Certuri: Să spui ce te deranjează fără să iasă rău. Poți pleca.
    Ritm: Să te trezești, să mănânci și să dormi la ore fixe.
    A spune nu: Întâi gândești, apoi răspunzi.
