# Plans: the goals, the team, who may know what, closing. Labels read by both sides are short.

casework-nothing-yet = Itt még nincs semmi.
casework-unfold = Mutasd
casework-no-names = Ne írj le neveket másokról.
casework-by-client = Saját bejegyzés
casework-erased =
    { $count ->
        [one] Egyszer lett törölve valami.
       *[other] Ennyi alkalommal lett törölve valami: { $count }.
    }

## A plan with support

casework-phase-now = Most: { $phase }

## First: what is needed, what somebody wants, safe contact

casework-first = Kezdésnek
casework-first-empty = Itt még nincs semmi. Ez így rendben van.
casework-needs = Mire van szükség?
casework-needs-roof = Fedél a fej fölé
casework-needs-food = Étel
casework-needs-money = Pénz
casework-needs-safety = Biztonság
casework-needs-mood = Milyen érzés
casework-needs-trusted = Egy ember, akiben bízni lehet
casework-choice = Mit szeretnél?
casework-choice-kind = A választás
casework-choice-words = Saját szavakkal
casework-choice-only-talk = Csak beszélgetni
casework-choice-safer-work = Biztonságosabban dolgozni
casework-choice-another-job-beside = Más munkát is mellette
casework-choice-leave = Abbahagyni ezt a munkát
casework-choice-unsure = Még nem biztos
casework-choice-own-words = Valami mást
casework-safe-contact = Biztonságos kapcsolat
casework-safe-contact-own-lead =
    Mondd el, hogyan és mikor érhetünk el. A segítőd ezt minden kapcsolatfelvétel előtt megnézi. A lezáráskor töröljük.
casework-safe-contact-write = Biztonságos kapcsolat módosítása
casework-safe-contact-way = Hogyan
casework-safe-contact-when = Mikor
casework-safe-contact-when-hint = Például: hétköznap este hét után.
casework-safe-contact-other = Ha más veszi fel
casework-safe-contact-other-hint = Például: mondd, hogy a bicikliszerviztől hívsz, vagy tedd le.
casework-way-conversation = A beszélgetésben, a kóddal
casework-way-client-calls = Te hívsz minket
casework-way-we-call = Mi hívunk
casework-way-message = Üzenet a telefonra
casework-way-mail = E-mail
casework-way-in-person = A megbeszélt helyen
casework-safety = Biztonsági terv
casework-safety-text = A terv

## What helps in contact

casework-in-contact = Ami segít a kapcsolatban
casework-in-contact-lead =
    Minden új segítő elolvassa ezt az első beszélgetés előtt. Minden üresen maradhat, és bármikor megváltoztathatod.
casework-in-contact-write = Mi segít a kapcsolatban?
casework-in-contact-called = Név és megszólítás
casework-in-contact-called-hint = Hogyan hívjunk? Nem kell, hogy az igazi neved legyen.
casework-in-contact-gender = Nem
casework-in-contact-gender-hint = A saját szavaiddal, ha szeretnéd. A segítségen nem változtat.
casework-in-contact-helps = Ami segít
casework-in-contact-hinders = Ami nem segít

## Goals and steps

casework-goals = Célok és lépések
casework-goals-lead = A cél mindig a tiéd.
casework-goals-empty = Még nincsenek célok. Nem is muszáj, hogy legyenek.
casework-goal = Cél
casework-goal-kind = Miről szól?
casework-goal-work-more-safely = Biztonságosabban dolgozni
casework-goal-set-boundaries = Határokat szabni
casework-goal-another-job-beside = Más munka is mellette
casework-goal-stop = Abbahagyni
casework-goal-unsure = Még nem biztos
casework-goal-own-words = Saját szavakkal
casework-step-text = A lépés
casework-step-owner = Ki csinálja?
casework-step-day = Mikor?
casework-step-done-on = Elkészült: { $day }

## Areas of life

casework-domains = Életterületek
casework-domains-lead = Csak az, amit te nyitsz meg. Ami zárva van, az itt nem látszik.
casework-domains-empty = Még nincs nyitott életterület.
casework-domain = Életterület
casework-domain-own-lead =
    Te választod, miről szól. Minden üresen maradhat. A szexualitásról csak te és az állandó segítőd olvastok.
casework-domain-open = Életterület megnyitása
casework-domain-situation = Hogy van most?
casework-domain-wish = Mi lenne jó?
casework-domain-hard = Mi nehezíti meg?
casework-domain-hard-hint = Ne írj le diagnózist vagy gyógyszert.
casework-domain-next = A következő lépés
casework-domain-helper = Ki segít?
casework-domain-review = Mikor nézzük meg újra?
casework-domain-too-much = Most egy kicsit sok
casework-domain-too-much-tick = Ez most egy kicsit sok
casework-domain-too-much-say = Most egy kicsit sok
casework-domain-can-again = Újra jöhet
casework-domain-close = Zárd be ezt az életterületet
casework-domain-close-question = Ami itt van, törölve lesz. Később újra megnyithatod.
casework-domain-close-yes = Igen, zárd be és töröld
casework-domain-housing = Lakás
casework-domain-finances = Pénz
casework-domain-daytime-activity = Napközben
casework-domain-social = Emberek körülötted
casework-domain-psychological = Hogy érzed magad
casework-domain-physical = A tested
casework-domain-practical = Gyakorlati dolgok
casework-domain-sexuality = Szexualitás
casework-domain-meaning = Ami számít

## How are you?

casework-check-ins = Hogy megy?
casework-check-ins-empty = Még nem volt kérdés arról, hogy megy.
casework-check-in-asked = Hogy vagy?
casework-check-in-answered = A válasz
casework-check-in-answer = Válaszolok
casework-check-in-own = A válaszod
casework-check-in-own-lead = Írj, amit szeretnél. Az is jó, ha nem írsz semmit.
casework-rhythm = Hány hetente?
casework-rhythm-title = Milyen gyakran kérdezzük meg, hogy vagy?
casework-rhythm-own-lead = Te választod, milyen gyakran. Írj 0-t, ha nem szeretnéd.
casework-rhythm-hint = A 0 azt jelenti: soha.
casework-rhythm-keep-asking = Ha egyszer nem jön válasz, akkor is kérdezzünk újra
casework-rhythm-write = Milyen gyakran?
casework-rhythm-weeks =
    { $weeks ->
        [one] Minden héten, ahogy megbeszéltük.
       *[other] { $weeks } hetente, ahogy megbeszéltük.
    }
casework-rhythm-never = Nem kérdezünk rá magunktól, ahogy megbeszéltük.
casework-rhythm-none = Még nem beszéltük meg, milyen gyakran.

## Notes

casework-journal = Jegyzetek
casework-journal-empty = Még nincsenek jegyzetek.
casework-note-facts = Mi történt, vagy mi hangzott el
casework-note-impressions = Benyomás

## Looking back

casework-reviews = Visszatekintés
casework-reviews-empty = Még nem volt közös visszatekintés.
casework-review-better = Mi megy jobban?
casework-review-next = Mi jön most?
casework-review-planned = A következő közös visszatekintés: { $day }
casework-fit-met = A segítség megfelelő
casework-fit-partly = A segítség részben megfelelő
casework-fit-not = A segítség nem megfelelő

## The way so far

casework-history = Az út eddig
casework-phase = Hol tartasz most?
casework-phase-own-lead = Te választasz, a saját szavaiddal. Mindkét irányba mehet, visszafelé is.
casework-phase-write = Másik szakasz
casework-phase-which = A szakasz
casework-phase-words = Saját szavakkal
casework-phase-words-hint = Te hogy hívod?
casework-phase-getting-to-know = Ismerkedés
casework-phase-working-on-plan = Munka a terven
casework-phase-partly-out = Részben túl rajta
casework-phase-out = Túl rajta
casework-phase-aftercare = Segítség utána
casework-phase-closed = Lezárva

## The team

casework-team = A csapat
casework-lead = Állandó segítő
casework-slot-job-coach = Munkatanácsadó
casework-slot-trafficking-coordinator = Segítségkoordinátor
casework-slot-housing = Lakhatási segítő
casework-slot-mens-fieldworker = Terepen dolgozó segítő férfiaknak
casework-slot-first-contact = Első kapcsolat
casework-slot-masked = Segítő
casework-slot-since = Ettől a naptól: { $day }
casework-slot-ended = Vége: { $day }
casework-slot-lapsed = A hozzáférés lejárt
casework-slot-reason = Miért
casework-proposals = Javaslatok
casework-proposals-lead = Te döntesz. A nem is jó válasz, és akkor semmi nem marad meg belőle.
casework-proposal-look = Megnézem és választok
casework-proposal-no = Nem, inkább nem
casework-proposal-yes = Igen, szívesen
casework-guide-plan = Javaslat
casework-guide-plan-text = { $name } szeretne az állandó segítőd lenni. Te döntesz.
casework-guide-answer = Mit szeretnél?
casework-guide-asked = Megkérdezve
casework-guide-agreed = Igent mondtál
casework-guide-yes-alone = Igen, és a régi segítőmnek nem kell tovább olvasnia
casework-guide-yes-both = Igen, és a régi segítőm is mellettem maradhat
casework-guide-no = Nem, inkább nem
casework-guide-now-other = Közben mást javasoltak. Nézd meg fent, ki az most, és utána válaszolj.
casework-guide-other = Másik segítőt szeretnék
casework-guide-other-question = Nem kell megmondanod, miért. A csapatvezető is megtudja, és veled együtt keres.
casework-guide-other-yes = Igen, kérek mást
casework-guide-wished = Kérés másik segítőre: { $day }

## Handing over

casework-handover-done = Az állandó segítő mostantól: { $name }

## Who may know what

casework-consents = Ki mit tudhat?
casework-consents-lead = Minden igennek van egy utolsó napja. Bármikor vissza lehet vonni, és rögtön érvényes.
casework-consents-empty = Még nincs semmi megbeszélve. Senki más nem tud semmit.
casework-consent-what = Mit
casework-consent-why = Mire
casework-consent-how = Hogyan
casework-consent-until-day = Mi legyen az utolsó nap?
casework-consent-until-hint = Utána a hozzáférés magától véget ér. Korábban is bármikor véget érhet.
casework-consent-told = Elmondva: { $day }
casework-consent-own = Saját igen a „Tervem” oldalon
casework-consent-until = Utolsó nap: { $day }
casework-consent-ended = Lejárt: { $day }
casework-consent-withdrawn = Visszavonva: { $day }
casework-consent-withdraw = Visszavonás
casework-consent-withdraw-question = A hozzáférés azonnal véget ér.
casework-consent-withdraw-yes = Igen, vond vissza
casework-consent-too-long = Válassz egy napot mától legfeljebb két évre előre.
casework-preview = Ezt lehet majd elolvasni: { $what }
casework-category-contact = Biztonságos kapcsolat
casework-category-first-needs = Amire szükség van
casework-category-safety = A biztonsági terv
casework-category-goals = Célok és lépések
casework-category-domains = A nyitott életterületek
casework-category-plan = Az egész terv, a külön részek nélkül
casework-category-work = A munkáról szóló rész
casework-category-housing = A lakásról szóló rész
casework-category-protected = A védett rész

## Parts

casework-part-work = Munka
casework-part-housing = Lakás
casework-part-protected = Védett rész
casework-part-private = Csak mi ketten
casework-part-private-lead = Ezt csak te és az állandó segítőd olvassátok. Soha nem kerül papírra.
casework-part-own = Ezt te, az állandó segítőd, és az olvassa, aki ebben a részben segít.
casework-part-notes = Jegyzetek
casework-part-notes-empty = Még nincsenek jegyzetek.
casework-part-note = Jegyzet
casework-part-themes = Erről szól
casework-part-themes-off = Vedd ki a témákat
casework-theme-recruited = Mások vették rá
casework-theme-unsafe-through-work = Nincs biztonság a munka miatt
casework-theme-handed-over-money = Le kellett adni a pénzt

## Closing and erasing

casework-closing = Lezárás
casework-closing-lead = Bármikor le lehet zárni. A kód tovább működik, és vissza lehet jönni úgy, hogy nem kell mindent elölről kezdeni.
casework-closed-erased-on =
    Ez a terv le van zárva. Minden magától törlődik ezen a napon: { $day } Korábban is törölheted, vagy újra megnyithatod.
casework-close-own = Le szeretném zárni
casework-close-own-lead =
    A többi segítő akkor már nem olvassa. Te és az állandó segítőd még igen, amíg törölve nem lesz. Bármikor
    visszajöhetsz.
casework-close-own-yes = Igen, zárd le
casework-closure-goal = Végül miről szólt?
casework-closure-goal-hint = Ez benne lesz az éves számokban, név nélkül. Kihagyhatod.
casework-closure-words = Utolsó szó
casework-reopen-own = Újra segítséget szeretnék
casework-erase-all = Törölj mindent
casework-erase-all-question =
    Az egész terv és a beszélgetés is eltűnik, a biztonsági másolatokból is. A kód már nem működik. Ezt nem lehet
    visszacsinálni.
casework-erase-all-yes = Igen, törölj mindent
casework-erase-one = Töröld ezt
casework-erase-one-question = Ez akkor eltűnik. Csak annyi marad, hogy valami törölve lett.
casework-erase-one-yes = Igen, töröld ezt
casework-erased-title = Minden törölve
casework-erased-lead = A terv és a beszélgetés eltűnt. Már senki nem tudja elolvasni.
casework-erased-number = Igazolás a törlésről
casework-erased-day = A törlés napja
casework-erased-keep = Ezt a számot csak most látod. Sehol nincs mellette, kiről szólt.
casework-erased-next = Tovább

## My plan

casework-own-title = Tervem
casework-own-lead = Ez a tiéd. Az állandó segítőd: { $name }. Itt van minden, amit rólad felírtunk.
casework-own-none = Még nincs terved.
casework-own-none-hint = Nem is kell, hogy legyen. Szeretnéd együtt elkészíteni? Kérd a beszélgetésedben.
casework-own-to-conversation = A beszélgetésemhez
casework-own-referrals = Segítség másoktól
casework-own-opinion = Mondd el, mit gondolsz a segítségünkről
casework-own-work = A munkatervem
casework-beside = A te szavaid:
casework-add-beside = Saját szavak hozzá
casework-beside-lead = Valami nem igaz, vagy hozzá szeretnél tenni valamit? A szavaid mellette fognak állni.
casework-beside-text = A szavaid
casework-money = A pénzem
casework-money-lead = Ezt csak te olvasod. Közülünk senki nem tudja megnyitni.
casework-money-text = Az áttekintésem
casework-money-hint = Mi jön be, mi megy ki, mit kell még kifizetned? Az összegeket nem kell beírnod.
casework-money-write = A pénzem sorban
casework-looked = Ki nézte meg?
casework-looked-lead = Mindenki, aki megnyitott vagy írt rólad valamit.
casework-looked-nobody = Még senki nem nézte meg.
casework-looked-core = A terved
casework-looked-reason = Az ok: { $reason }
casework-copy = A másolatom
casework-copy-title = A tervem másolata
casework-copy-lead = Így állt ezen a napon: { $day } Ezt az oldalt kinyomtathatod vagy elmentheted.
casework-copy-careful =
    Gondold meg, hol hagyod ezt a másolatot. Amit csak te és a segítőd olvastok, az nincs rajta, és a védett rész sem.
