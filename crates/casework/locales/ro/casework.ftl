# The plan, the team, who may know what, closing. "Client" would mean something else here: "persoana sprijinită".

casework-nothing-yet = Aici nu este încă nimic.
casework-unfold = Arată
casework-no-names = Nu scrie numele altora.
casework-by-client = Scris personal
casework-erased =
    { $count ->
        [one] S-a șters ceva o dată.
        [few] S-a șters ceva de { $count } ori.
       *[other] S-a șters ceva de { $count } de ori.
    }

## A file

casework-phase-now = Acum: { $phase }

## First: what is needed, what somebody wants, safe contact

casework-first = Pentru început
casework-first-empty = Aici nu este încă nimic. E în regulă.
casework-needs = De ce e nevoie?
casework-needs-roof = Un acoperiș
casework-needs-food = Mâncare
casework-needs-money = Bani
casework-needs-safety = Siguranță
casework-needs-mood = Starea de acum
casework-needs-trusted = Un om în care să ai încredere
casework-choice = Ce vrei?
casework-choice-kind = Alegerea
casework-choice-words = Cu propriile cuvinte
casework-choice-only-talk = Doar să vorbesc
casework-choice-safer-work = Muncă mai sigură
casework-choice-another-job-beside = Și altă muncă, pe lângă
casework-choice-leave = Renunțare la această muncă
casework-choice-unsure = Încă nu știu
casework-choice-own-words = Altceva
casework-safe-contact = Contact sigur
casework-safe-contact-own-lead =
    Spune cum și când te putem contacta. Persoana ta de referință se uită aici înainte de fiecare contact. La
    încheiere ștergem asta.
casework-safe-contact-write = Schimbă contactul sigur
casework-safe-contact-way = Cum
casework-safe-contact-when = Când
casework-safe-contact-when-hint = De exemplu: în cursul săptămânii, după ora șapte seara.
casework-safe-contact-other = Dacă răspunde altcineva
casework-safe-contact-other-hint = De exemplu: spune că suni de la atelierul de biciclete sau închide.
casework-way-conversation = În conversație, cu codul
casework-way-client-calls = Suni tu
casework-way-we-call = Sunăm noi
casework-way-message = Un mesaj pe telefon
casework-way-mail = Un e-mail
casework-way-in-person = În locul stabilit
casework-safety = Plan de siguranță
casework-safety-text = Planul

## What helps in contact

casework-in-contact = Ce ajută în contact
casework-in-contact-lead =
    Oricine te ajută pentru prima dată citește asta înainte de prima discuție. Totul poate rămâne gol și poți
    schimba oricând.
casework-in-contact-write = Ce ajută în contact?
casework-in-contact-called = Nume și mod de adresare
casework-in-contact-called-hint = Cum vrei să îți spunem? Nu trebuie să fie numele tău real.
casework-in-contact-gender = Gen
casework-in-contact-gender-hint = Cu cuvintele tale, dacă vrei. Pentru ajutor nu contează.
casework-in-contact-helps = Ce ajută
casework-in-contact-hinders = Ce nu ajută

## Goals and steps

casework-goals = Obiective și pași
casework-goals-lead = Obiectivul este mereu al tău.
casework-goals-empty = Încă nu sunt obiective. Nici nu trebuie.
casework-goal = Obiectiv
casework-goal-kind = Despre ce este vorba?
casework-goal-work-more-safely = Muncă mai sigură
casework-goal-set-boundaries = Limite clare
casework-goal-another-job-beside = Și altă muncă, pe lângă
casework-goal-stop = Oprire
casework-goal-unsure = Încă nu știu
casework-goal-own-words = Cu propriile cuvinte
casework-step-text = Pasul
casework-step-owner = Cine face asta?
casework-step-day = Când?
casework-step-done-on = Făcut pe { $day }

## Life domains

casework-domains = Domenii de viață
casework-domains-lead = Doar ce deschizi tu. Ce e închis nu există aici.
casework-domains-empty = Încă nu e deschis niciun domeniu de viață.
casework-domain = Domeniu de viață
casework-domain-own-lead =
    Tu alegi despre ce e vorba. Totul poate rămâne gol. Despre sexualitate citiți doar tu și persoana ta de
    referință.
casework-domain-open = Deschide un domeniu de viață
casework-domain-situation = Cum este acum?
casework-domain-wish = Ce ar fi bine?
casework-domain-hard = Ce face lucrurile grele?
casework-domain-hard-hint = Nu scrie un diagnostic sau medicamente.
casework-domain-next = Pasul următor
casework-domain-helper = Cine ajută?
casework-domain-review = Când ne uităm din nou?
casework-domain-too-much = Prea mult acum
casework-domain-too-much-tick = Asta e prea mult acum
casework-domain-too-much-say = Prea mult acum
casework-domain-can-again = Se poate din nou
casework-domain-close = Închide acest domeniu
casework-domain-close-question = Ce este aici se șterge. Îl poți deschide din nou mai târziu.
casework-domain-close-yes = Da, închide și șterge
casework-domain-housing = Locuință
casework-domain-finances = Bani
casework-domain-daytime-activity = În timpul zilei
casework-domain-social = Oamenii din jurul tău
casework-domain-psychological = Cum te simți
casework-domain-physical = Corpul tău
casework-domain-practical = Lucruri practice
casework-domain-sexuality = Sexualitate
casework-domain-meaning = Ce contează

## How are you?

casework-check-ins = Cum merge?
casework-check-ins-empty = Încă nu s-a întrebat cum merge.
casework-check-in-asked = Cum îți merge?
casework-check-in-answered = Răspunsul
casework-check-in-answer = Răspunde
casework-check-in-own = Răspunsul tău
casework-check-in-own-lead = Scrie ce vrei. E bine și dacă nu scrii nimic.
casework-rhythm = La câte săptămâni?
casework-rhythm-title = Cât de des întrebăm cum îți merge?
casework-rhythm-own-lead = Tu alegi cât de des. Scrie 0 dacă nu vrei asta.
casework-rhythm-hint = 0 înseamnă niciodată.
casework-rhythm-keep-asking = Întrebați din nou și dacă o dată nu răspund
casework-rhythm-write = Cât de des?
casework-rhythm-weeks =
    { $weeks ->
        [one] În fiecare săptămână, cum s-a stabilit.
        [few] O dată la { $weeks } săptămâni, cum s-a stabilit.
       *[other] O dată la { $weeks } de săptămâni, cum s-a stabilit.
    }
casework-rhythm-never = Nu întrebăm din proprie inițiativă, cum s-a stabilit.
casework-rhythm-none = Încă nu s-a stabilit cât de des.

## Notes

casework-journal = Notițe
casework-journal-empty = Încă nu sunt notițe.
casework-note-facts = Ce s-a întâmplat sau s-a spus
casework-note-impressions = Impresie

## Looking back

casework-reviews = Priviri înapoi
casework-reviews-empty = Încă nu ne-am uitat împreună înapoi.
casework-review-better = Ce merge mai bine?
casework-review-next = Ce urmează?
casework-review-planned = Vă uitați din nou pe { $day }.
casework-fit-met = Ajutorul se potrivește
casework-fit-partly = Ajutorul se potrivește în parte
casework-fit-not = Ajutorul nu se potrivește

## The way so far

casework-history = Drumul de până acum
casework-phase = Unde ești acum?
casework-phase-own-lead = Tu alegi, cu cuvintele tale. Se poate merge în ambele direcții, și înapoi.
casework-phase-write = Altă etapă
casework-phase-which = Etapa
casework-phase-words = Cu propriile cuvinte
casework-phase-words-hint = Cum îi spui tu?
casework-phase-getting-to-know = Ne cunoaștem
casework-phase-working-on-plan = Lucrăm la plan
casework-phase-partly-out = Ieșire în parte
casework-phase-out = Ieșire
casework-phase-aftercare = Sprijin după
casework-phase-closed = Încheiat

## The team

casework-team = Echipa
casework-lead = Persoană de referință
casework-slot-job-coach = Job coach
casework-slot-trafficking-coordinator = Coordonarea ajutorului
casework-slot-housing = Sprijin pentru locuire
casework-slot-mens-fieldworker = Echipa de teren pentru bărbați
casework-slot-first-contact = Primul contact
casework-slot-masked = Persoană din echipă
casework-slot-since = Din { $day }
casework-slot-ended = Până pe { $day }
casework-slot-lapsed = Accesul s-a încheiat
casework-slot-reason = De ce
casework-proposals = Propuneri
casework-proposals-lead = Tu hotărăști. E bine și dacă spui nu, iar atunci nu rămâne nimic din propunere.
casework-proposal-look = Vezi și alege
casework-proposal-no = Nu, mai bine nu
casework-proposal-yes = Da, vreau
casework-guide-plan = Propunere
casework-guide-plan-text = { $name } vrea să fie persoana ta de referință. Tu hotărăști.
casework-guide-answer = Ce vrei?
casework-guide-asked = S-a întrebat
casework-guide-agreed = Ai spus da
casework-guide-yes-alone = Da, iar persoana mea de referință de până acum nu mai trebuie să citească
casework-guide-yes-both = Da, iar persoana mea de referință de până acum poate rămâne alături
casework-guide-no = Nu, mai bine nu
casework-guide-now-other = Între timp s-a propus altă persoană. Uită-te mai sus cine este acum și apoi răspunde.
casework-guide-other = Vreau altă persoană de referință
casework-guide-other-question = Nu trebuie să spui de ce. Află și cine conduce echipa și caută împreună cu tine.
casework-guide-other-yes = Da, vreau pe altcineva
casework-guide-wished = Pe { $day } s-a cerut altă persoană de referință.

## Handing over

casework-handover-done = { $name } este acum persoana de referință

## Who may know what

casework-consents = Cine ce poate ști?
casework-consents-lead = Fiecare „da” are o dată de sfârșit. Poate fi retras oricând, cu efect imediat.
casework-consents-empty = Încă nu s-a stabilit nimic. Nimeni altcineva nu știe nimic.
casework-consent-what = Ce
casework-consent-why = Pentru ce
casework-consent-how = Cum
casework-consent-until-day = Până în ce zi, inclusiv?
casework-consent-until-hint = Apoi accesul se oprește singur. Poate fi oprit oricând mai devreme.
casework-consent-told = Spus pe { $day }
casework-consent-own = Dat personal în „Planul meu”
casework-consent-until = Valabil până pe { $day } inclusiv
casework-consent-ended = Încheiat pe { $day }
casework-consent-withdrawn = Retras pe { $day }
casework-consent-withdraw = Retrage
casework-consent-withdraw-question = Accesul se oprește imediat.
casework-consent-withdraw-yes = Da, retrage
casework-consent-too-long = Alege o zi, de azi până la cel mult doi ani de acum înainte.
casework-preview = Atunci se poate citi asta: { $what }
casework-category-contact = Contact sigur
casework-category-first-needs = De ce e nevoie
casework-category-safety = Planul de siguranță
casework-category-goals = Obiective și pași
casework-category-domains = Domeniile de viață care sunt deschise
casework-category-plan = Tot planul, fără părțile separate
casework-category-work = Partea despre muncă
casework-category-housing = Partea despre locuință
casework-category-protected = Partea protejată

## Parts

casework-part-work = Muncă
casework-part-housing = Locuință
casework-part-protected = Partea protejată
casework-part-private = Doar între noi
casework-part-private-lead = Aici citiți doar tu și persoana ta de referință. Nu ajunge niciodată pe hârtie.
casework-part-own = Aici citiți tu, persoana ta de referință și cine ajută la această parte.
casework-part-notes = Notițe
casework-part-notes-empty = Încă nu sunt notițe.
casework-part-note = Notiță
casework-part-themes = Este vorba despre
casework-part-themes-off = Scoate subiectele
casework-theme-recruited = La insistența cuiva
casework-theme-unsafe-through-work = Nesiguranță din cauza muncii
casework-theme-handed-over-money = Bani care trebuiau dați altcuiva

## Closing and erasing

casework-closing = Încheiere
casework-closing-lead = Încheierea e posibilă oricând. Codul merge mai departe și se poate reveni fără a începe de la capăt.
casework-closed-erased-on =
    Acest parcurs este încheiat. Pe { $day } se șterge totul de la sine. Se poate șterge și mai devreme sau se poate
    deschide din nou.
casework-close-own = Vreau să închei
casework-close-own-lead =
    Cei care te ajută nu mai citesc atunci. Tu și persoana ta de referință mai puteți citi, până la ștergere. Poți
    reveni oricând.
casework-close-own-yes = Da, închei
casework-closure-goal = Despre ce a fost vorba până la urmă?
casework-closure-goal-hint = Asta intră în cifrele anuale, fără nume. Poți sări peste.
casework-closure-words = Un ultim cuvânt
casework-reopen-own = Vreau din nou ajutor
casework-erase-all = Șterge tot
casework-erase-all-question =
    Tot parcursul și conversația dispar, și din copiile de rezervă. Codul nu mai merge. Nu se mai poate da înapoi.
casework-erase-all-yes = Da, șterge tot
casework-erase-one = Șterge asta
casework-erase-one-question = Asta dispare. Rămâne doar că s-a șters ceva.
casework-erase-one-yes = Da, șterge
casework-erased-title = Totul este șters
casework-erased-lead = Parcursul și conversația nu mai sunt. Nimeni nu le mai poate citi.
casework-erased-number = Dovadă de ștergere
casework-erased-day = Șters pe
casework-erased-keep = Vezi acest număr doar acum. Nu scrie nicăieri despre cine a fost vorba.
casework-erased-next = Mai departe

## My plan

casework-own-title = Planul meu
casework-own-lead = Acesta este al tău. { $name } este persoana ta de referință. Tot ce s-a scris despre tine este aici.
casework-own-none = Încă nu ai un plan.
casework-own-none-hint = Nici nu trebuie. Vrei să facem unul împreună? Întreabă în conversația ta.
casework-own-to-conversation = La conversația mea
casework-own-referrals = Îndrumările mele
casework-own-opinion = Spune ce crezi despre ajutorul nostru
casework-own-work = Planul meu de muncă
casework-beside = Cuvintele tale:
casework-add-beside = Adaugă propriile cuvinte
casework-beside-lead = Nu e corect ceva sau vrei să adaugi ceva? Cuvintele tale vor sta alături.
casework-beside-text = Cuvintele tale
casework-money = Banii mei
casework-money-lead = Aici citești doar tu. Nimeni dintre noi nu poate deschide.
casework-money-text = Situația mea
casework-money-hint = Ce intră, ce iese, ce mai ai de plătit? Nu trebuie să scrii sume.
casework-money-write = Banii mei, puși în ordine
casework-looked = Cine s-a uitat?
casework-looked-lead = Toți cei care au deschis sau au scris ceva de la tine.
casework-looked-nobody = Încă nu s-a uitat nimeni.
casework-looked-core = Planul tău
casework-looked-reason = Motivul: { $reason }
casework-copy = Copia mea
casework-copy-title = Copia planului meu
casework-copy-lead = Așa cum era pe { $day }. Poți tipări sau păstra această pagină.
casework-copy-careful =
    Gândește-te unde lași această copie. Ce citiți doar tu și persoana ta de referință, precum și partea protejată,
    nu apar pe ea.
