# Trajecten: het plan, het team, wie wat mag weten, het afsluiten. Labels die cliënt en begeleider allebei lezen,
# zijn zo kort dat ze voor allebei kloppen.

casework-nothing-yet = Hier staat nog niets.
casework-unfold = Laat het zien
casework-no-names = Noem geen namen van anderen.
casework-by-client = Zelf geschreven
casework-erased =
    { $count ->
        [one] Er is één keer iets gewist.
       *[other] Er is { $count } keer iets gewist.
    }

## Een traject

casework-phase-now = Nu: { $phase }

## Eerst: wat nodig is, wat iemand wil, veilig contact

casework-first = Om te beginnen
casework-first-empty = Hier staat nog niets. Dat mag.
casework-needs = Wat is er nodig?
casework-needs-roof = Een dak
casework-needs-food = Eten
casework-needs-money = Geld
casework-needs-safety = Veiligheid
casework-needs-mood = Hoe het voelt
casework-needs-trusted = Eén persoon om op te vertrouwen
casework-choice = Wat wil je?
casework-choice-kind = De keuze
casework-choice-words = In eigen woorden
casework-choice-only-talk = Alleen praten
casework-choice-safer-work = Veiliger werken
casework-choice-another-job-beside = Ander werk erbij
casework-choice-leave = Stoppen met dit werk
casework-choice-unsure = Nog niet zeker
casework-choice-own-words = Iets anders
casework-safe-contact = Veilig contact
casework-safe-contact-own-lead =
    Zeg hoe en wanneer we je kunnen bereiken. Je begeleider kijkt hier voor elk contact. Bij het afsluiten wissen we dit.
casework-safe-contact-write = Veilig contact aanpassen
casework-safe-contact-way = Hoe
casework-safe-contact-when = Wanneer
casework-safe-contact-when-hint = Bijvoorbeeld: doordeweeks na zeven uur.
casework-safe-contact-other = Als iemand anders opneemt
casework-safe-contact-other-hint = Bijvoorbeeld: zeg dat je van de fietsenmaker bent, of hang op.
casework-way-conversation = In het gesprek, met de code
casework-way-client-calls = Zelf bellen
casework-way-we-call = Wij bellen
casework-way-message = Een bericht op de telefoon
casework-way-mail = Een mail
casework-way-in-person = Op de afgesproken plek
casework-safety = Veiligheidsplan
casework-safety-text = Het plan

## Wat helpt in contact

casework-in-contact = Wat helpt in contact
casework-in-contact-lead =
    Elke nieuwe helper leest dit voor het eerste gesprek. Alles mag leeg blijven, en je kunt het altijd veranderen.
casework-in-contact-write = Wat helpt in contact?
casework-in-contact-called = Naam en aanspreken
casework-in-contact-called-hint = Hoe wil je dat we je noemen? Dat hoeft niet je echte naam te zijn.
casework-in-contact-gender = Gender
casework-in-contact-gender-hint = In je eigen woorden, als je dat wilt. Het maakt voor de hulp niets uit.
casework-in-contact-helps = Wat helpt
casework-in-contact-hinders = Wat niet helpt

## Doelen en stappen

casework-goals = Doelen en stappen
casework-goals-lead = Het doel is altijd van jou.
casework-goals-empty = Er zijn nog geen doelen. Dat hoeft ook niet.
casework-goal = Doel
casework-goal-kind = Waar gaat het over?
casework-goal-work-more-safely = Veiliger werken
casework-goal-set-boundaries = Grenzen stellen
casework-goal-another-job-beside = Ander werk erbij
casework-goal-stop = Stoppen
casework-goal-unsure = Nog niet zeker
casework-goal-own-words = In eigen woorden
casework-step-text = De stap
casework-step-owner = Wie doet dit?
casework-step-day = Wanneer?
casework-step-done-on = Gedaan op { $day }

## Leefgebieden

casework-domains = Leefgebieden
casework-domains-lead = Alleen wat jij zelf opent. Wat dicht is, bestaat hier niet.
casework-domains-empty = Er is nog geen leefgebied open.
casework-domain = Leefgebied
casework-domain-own-lead =
    Jij kiest waar het over gaat. Alles mag leeg blijven. Over seksualiteit lezen alleen jij en je vaste begeleider mee.
casework-domain-open = Leefgebied openen
casework-domain-situation = Hoe is het nu?
casework-domain-wish = Wat zou fijn zijn?
casework-domain-hard = Wat maakt het lastig?
casework-domain-hard-hint = Schrijf geen diagnose of medicijnen op.
casework-domain-next = De volgende stap
casework-domain-helper = Wie helpt?
casework-domain-review = Wanneer kijken we weer?
casework-domain-too-much = Nu even te veel
casework-domain-too-much-tick = Dit is nu even te veel
casework-domain-too-much-say = Nu even te veel
casework-domain-can-again = Het kan weer
casework-domain-close = Sluit dit leefgebied
casework-domain-close-question = Wat hier staat, wordt gewist. Je kunt het later opnieuw openen.
casework-domain-close-yes = Ja, sluit en wis het
casework-domain-housing = Wonen
casework-domain-finances = Geld
casework-domain-daytime-activity = Overdag
casework-domain-social = Mensen om je heen
casework-domain-psychological = Hoe je je voelt
casework-domain-physical = Je lichaam
casework-domain-practical = Praktische dingen
casework-domain-sexuality = Seksualiteit
casework-domain-meaning = Wat ertoe doet

## Hoe gaat het met je?

casework-check-ins = Hoe gaat het?
casework-check-ins-empty = Er is nog niet gevraagd hoe het gaat.
casework-check-in-asked = Hoe gaat het met je?
casework-check-in-answered = Het antwoord
casework-check-in-answer = Antwoord geven
casework-check-in-own = Jouw antwoord
casework-check-in-own-lead = Schrijf wat je wilt. Niets schrijven is ook goed.
casework-rhythm = Om de hoeveel weken?
casework-rhythm-title = Hoe vaak vragen we hoe het gaat?
casework-rhythm-own-lead = Jij kiest hoe vaak. Vul 0 in als je dit niet wilt.
casework-rhythm-hint = 0 is nooit.
casework-rhythm-keep-asking = Ook na een keer stilte weer vragen
casework-rhythm-write = Hoe vaak?
casework-rhythm-weeks =
    { $weeks ->
        [one] Elke week, zoals afgesproken.
       *[other] Om de { $weeks } weken, zoals afgesproken.
    }
casework-rhythm-never = We vragen er niet vanzelf naar, zoals afgesproken.
casework-rhythm-none = Er is nog niet afgesproken hoe vaak.

## Notities

casework-journal = Notities
casework-journal-empty = Er zijn nog geen notities.
casework-note-facts = Wat er gebeurde of is gezegd
casework-note-impressions = Indruk

## Terugkijken

casework-reviews = Evaluaties
casework-reviews-empty = Er is nog niet samen teruggekeken.
casework-review-better = Wat gaat beter?
casework-review-next = Wat komt nu?
casework-review-planned = Jullie kijken weer op { $day }.
casework-fit-met = De hulp past
casework-fit-partly = De hulp past voor een deel
casework-fit-not = De hulp past niet

## De weg tot nu toe

casework-history = De weg tot nu toe
casework-phase = Waar sta je nu?
casework-phase-own-lead = Jij kiest, in jouw woorden. Het mag twee kanten op, ook terug.
casework-phase-write = Andere fase
casework-phase-which = De fase
casework-phase-words = In eigen woorden
casework-phase-words-hint = Hoe noem je het zelf?
casework-phase-getting-to-know = Kennismaken
casework-phase-working-on-plan = Aan de slag met het plan
casework-phase-partly-out = Voor een deel eruit
casework-phase-out = Eruit
casework-phase-aftercare = Nazorg
casework-phase-closed = Afgesloten

## Het team

casework-team = Het team
casework-lead = Vaste begeleider
casework-slot-job-coach = Jobcoach
casework-slot-trafficking-coordinator = Zorgcoördinator
casework-slot-housing = Woonbegeleider
casework-slot-mens-fieldworker = Veldwerker voor mannen
casework-slot-first-contact = Eerste contact
casework-slot-masked = Begeleider
casework-slot-since = Sinds { $day }
casework-slot-ended = Gestopt op { $day }
casework-slot-lapsed = De toegang is afgelopen
casework-slot-reason = Waarom
casework-proposals = Voorgesteld
casework-proposals-lead = Jij beslist. Nee is ook goed, en dan blijft er niets van over.
casework-proposal-look = Bekijken en kiezen
casework-proposal-no = Nee, liever niet
casework-proposal-yes = Ja, graag
casework-guide-plan = Voorstel
casework-guide-plan-text = { $name } wil je vaste begeleider worden. Jij beslist.
casework-guide-answer = Wat wil je?
casework-guide-asked = Gevraagd
casework-guide-agreed = Je zei ja
casework-guide-yes-alone = Ja, en mijn oude begeleider hoeft niet meer mee te lezen
casework-guide-yes-both = Ja, en mijn oude begeleider mag blijven meelopen
casework-guide-no = Nee, liever niet
casework-guide-now-other = Intussen is iemand anders voorgesteld. Kijk bovenaan wie het nu is, en antwoord dan.
casework-guide-other = Ik wil een andere begeleider
casework-guide-other-question = Je hoeft niet te zeggen waarom. De teamleider hoort het ook en zoekt met je mee.
casework-guide-other-yes = Ja, vraag een ander
casework-guide-wished = Op { $day } is gevraagd om een andere begeleider.

## Overdragen

casework-handover-done = { $name } werd vaste begeleider

## Wie wat mag weten

casework-consents = Wie mag wat weten?
casework-consents-lead = Elke ja heeft een einddatum. Intrekken kan altijd en werkt meteen.
casework-consents-empty = Er is nog niets afgesproken. Niemand anders weet iets.
casework-consent-what = Wat
casework-consent-why = Waarvoor
casework-consent-how = Hoe
casework-consent-until-day = Tot en met wanneer?
casework-consent-until-hint = Daarna stopt de toegang vanzelf. Eerder stoppen kan altijd.
casework-consent-told = Verteld op { $day }
casework-consent-own = Zelf gegeven op Mijn plan
casework-consent-until = Geldt tot en met { $day }
casework-consent-ended = Afgelopen op { $day }
casework-consent-withdrawn = Ingetrokken op { $day }
casework-consent-withdraw = Intrekken
casework-consent-withdraw-question = De toegang stopt meteen.
casework-consent-withdraw-yes = Ja, trek in
casework-consent-too-long = Kies een dag vanaf vandaag, hoogstens twee jaar vooruit.
casework-preview = Dit is dan te lezen: { $what }
casework-category-contact = Veilig contact
casework-category-first-needs = Wat er nodig is
casework-category-safety = Het veiligheidsplan
casework-category-goals = Doelen en stappen
casework-category-domains = De leefgebieden die open zijn
casework-category-plan = Het hele plan, zonder de aparte delen
casework-category-work = Het deel over werk
casework-category-housing = Het deel over wonen
casework-category-protected = Het beschermde deel

## Delen

casework-part-work = Werk
casework-part-housing = Wonen
casework-part-protected = Beschermd deel
casework-part-private = Alleen wij twee
casework-part-private-lead = Dit lezen alleen jij en je vaste begeleider. Het komt nooit op papier.
casework-part-own = Dit lezen jij, je vaste begeleider en wie bij dit deel helpt.
casework-part-notes = Notities
casework-part-notes-empty = Er zijn nog geen notities.
casework-part-note = Notitie
casework-part-themes = Gaat dit over
casework-part-themes-off = Haal de onderwerpen weg
casework-theme-recruited = Ertoe overgehaald
casework-theme-unsafe-through-work = Onveilig door het werk
casework-theme-handed-over-money = Geld moeten afgeven

## Afsluiten en wissen

casework-closing = Afsluiten
casework-closing-lead = Afsluiten kan altijd. De code blijft werken, en terugkomen kan zonder opnieuw te beginnen.
casework-closed-erased-on =
    Dit traject is afgesloten. Op { $day } wordt alles vanzelf gewist. Eerder wissen of weer openen kan ook.
casework-close-own = Ik wil afsluiten
casework-close-own-lead =
    Helpers lezen dan niet meer mee. Jij en je vaste begeleider nog wel, tot het wordt gewist. Terugkomen kan altijd.
casework-close-own-yes = Ja, sluit af
casework-closure-goal = Waar ging het uiteindelijk over?
casework-closure-goal-hint = Dit telt mee in de jaarcijfers, zonder naam. Overslaan mag.
casework-closure-words = Een laatste woord
casework-reopen-own = Ik wil weer hulp
casework-erase-all = Wis alles
casework-erase-all-question =
    Het hele traject en het gesprek zijn dan weg, ook uit de reservekopieën. De code werkt niet meer. Dit kan niet
    terug.
casework-erase-all-yes = Ja, wis alles
casework-erase-one = Wis dit
casework-erase-one-question = Dit is dan weg. Er blijft alleen staan dat er iets is gewist.
casework-erase-one-yes = Ja, wis dit
casework-erased-title = Alles is gewist
casework-erased-lead = Het traject en het gesprek zijn weg. Niemand kan ze nog lezen.
casework-erased-number = Bewijs van wissen
casework-erased-day = Gewist op
casework-erased-keep = Je ziet dit nummer alleen nu. Er staat nergens bij over wie het ging.
casework-erased-next = Verder

## Mijn plan

casework-own-title = Mijn plan
casework-own-lead = Dit is van jou. { $name } is je vaste begeleider. Alles wat over jou is opgeschreven, staat hier.
casework-own-none = Je hebt nog geen plan.
casework-own-none-hint = Dat hoeft ook niet. Wil je er samen een maken? Vraag ernaar in je gesprek.
casework-own-to-conversation = Naar mijn gesprek
casework-own-referrals = Mijn verwijzingen
casework-own-opinion = Zeg wat je van onze hulp vindt
casework-own-work = Mijn werkplan
casework-beside = Eigen woorden erbij:
casework-add-beside = Eigen woorden erbij
casework-beside-lead = Klopt iets niet, of wil je iets toevoegen? Je woorden komen ernaast te staan.
casework-beside-text = Jouw woorden
casework-money = Mijn geld
casework-money-lead = Dit lees jij alleen. Niemand van ons kan het openen.
casework-money-text = Mijn overzicht
casework-money-hint = Wat komt binnen, wat gaat eruit, wat moet je nog betalen? Bedragen hoeven niet.
casework-money-write = Mijn geld op een rij
casework-looked = Wie keek mee?
casework-looked-lead = Iedereen die iets van jou opende of schreef.
casework-looked-nobody = Er heeft nog niemand gekeken.
casework-looked-core = Je plan
casework-looked-reason = De reden: { $reason }
casework-copy = Mijn kopie
casework-copy-title = Kopie van mijn plan
casework-copy-lead = Zoals het er stond op { $day }. Je kunt deze pagina afdrukken of bewaren.
casework-copy-careful =
    Denk eraan waar je deze kopie laat. Wat alleen jij en je begeleider lezen, en het beschermde deel, staan er niet op.
