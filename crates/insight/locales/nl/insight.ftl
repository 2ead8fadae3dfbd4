# Plekken
insight-nav-account = Verantwoording
insight-nav-figures = Cijfers

# Hoe je de cijfers leest
insight-reading = Zo lees je deze cijfers
insight-limits =
    Geregistreerd is niet alles. Deze cijfers tellen wat medewerkers vastlegden. Wie we niet zagen, staat er niet in.
    Ze zeggen dus niet hoe vaak iets voorkomt.
insight-dash =
    Een streepje (–) is een getal dat we niet laten zien. Getallen van 1 tot en met { $limit } verbergen we altijd,
    want dan zou je iemand kunnen herkennen. Soms verbergen we ook een groter getal, zodat je een klein getal niet
    kunt uitrekenen. Een 0 is echt nul.
insight-withheld =
    Hiervan laten we niets zien: { $what }. Elk getal zou te veel zeggen naast wat al uit is, of liet zich niet
    beschermen. Een streepje zegt hier dus niets, ook niet dat er iemand was.
insight-not-people =
    We tellen wat er gebeurde, geen personen. Wie drie keer belde, telt drie keer. Er staat nergens bij welke
    medewerker iets deed.
insight-hidden = niet getoond
insight-what = Wat
insight-total = Samen
insight-quarter-1 = Januari tot en met maart
insight-quarter-2 = April tot en met juni
insight-quarter-3 = Juli tot en met september
insight-quarter-4 = Oktober tot en met december

# De tabellen
insight-table-outreach = Van eerste bericht tot deur in { $year }, per soort plek
insight-table-outreach-about = Wat veldwerkers op elke soort plek turfden, en welke stappen erna kwamen. Eén bericht, gesprek of bezoek telt één keer.
insight-table-meeting = Begonnen gesprekken in { $year }, per kwartaal
insight-table-meeting-about = Hoe vaak er een gesprek begon, via de voordeur of na veldwerk.
insight-table-begun = Begonnen trajecten in { $year }
insight-table-begun-about = Hoe vaak iemand met een vaste begeleider begon, en langs welke weg. En hoe vaak anderen iemand aandroegen.
insight-table-phases = Fases van trajecten in { $year }
insight-table-phases-about = Elke stap naar een andere fase telt, ook een stap terug. De cliënt kiest de fase zelf. Geen fase is beter dan een andere.
insight-table-guidance = Begeleiding in { $year }, per kwartaal
insight-table-guidance-about = Wat er rond een cliënt werd opgebouwd, alleen als de cliënt dat wilde.
insight-table-referrals = Verwijzingen in { $year }
insight-table-referrals-about = Hoe vaak een tekst naar een partner ging, met toestemming van de cliënt.
insight-table-outcomes = Wat een verwijzing opleverde in { $year }
insight-table-outcomes-about = Wat de cliënt er zelf over vertelde. Niet iedereen vertelt het, en dat hoeft ook niet.

# Wat we tellen
insight-fact-attempt-sent = Eerste bericht
insight-fact-attempt-sent-means = Een eerste bericht aan iemand, of een eerste woord op straat. Een tweede poging telt ook.
insight-fact-attempt-answered = Antwoord
insight-fact-attempt-answered-means = Iemand antwoordde, wat het antwoord ook was.
insight-fact-attempt-refused = Liever niet
insight-fact-attempt-refused-means = Iemand wilde geen bericht meer. Die krijgt er dan ook geen meer.
insight-fact-info-given = Informatie gegeven
insight-fact-info-given-means = Iemand kreeg een antwoord, een nummer of een kaartje.
insight-fact-contact-talking = In gesprek na veldwerk
insight-fact-contact-talking-means = Na een bericht van een veldwerker kwam een gesprek op gang.
insight-fact-conversation-begun = Begonnen gesprek
insight-fact-conversation-begun-means = Een nieuw gesprek waarin een medewerker voor het eerst antwoordde, via de voordeur of na veldwerk.
insight-fact-call-held = Telefoongesprek
insight-fact-call-held-means = Een afgesproken belmoment, ook als het kort was of er niemand opnam.
insight-fact-visit-made = Bezoek
insight-fact-visit-made-means = Twee medewerkers stonden bij iemand aan de deur, nadat die ja had gezegd.
insight-fact-case-begun = Begonnen traject
insight-fact-case-begun-means = Iemand begon met een vaste begeleider.
insight-fact-told-of = Aangedragen
insight-fact-told-of-means = Iemand anders droeg een persoon aan, met een code die één keer werkt. Naast de begonnen trajecten zie je hoe vaak dat tot een traject leidde.
insight-fact-case-phase = Naar deze fase
insight-fact-case-phase-means = Een cliënt kwam in deze fase, van welke kant ook.
insight-fact-case-closed = Afgesloten
insight-fact-case-closed-means = Een traject werd afgesloten.
insight-fact-team-slot = Iemand erbij in het team
insight-fact-team-slot-means = Een cliënt koos ervoor dat nog een hulpverlener meehielp.
insight-fact-work-plan = Werkplan
insight-fact-work-plan-means = Een cliënt maakte met een jobcoach een plan voor werk of leren.
insight-fact-checkin-answered = Antwoord op een check-in
insight-fact-checkin-answered-means = Een cliënt antwoordde op de vraag hoe het gaat. Niet antwoorden is ook goed en telt niet.
insight-fact-referral-made = Verwijzing
insight-fact-referral-made-means = Een goedgekeurde tekst ging naar een partner.
insight-fact-referral-outcome = Uitkomst van een verwijzing
insight-fact-referral-outcome-means = Wat de cliënt vertelde: hielp het, een beetje, niet, of is de cliënt niet gegaan.

# Soorten plekken
insight-channel-chat-site = Chatsite
insight-channel-forum = Forum
insight-channel-dating-app = Datingapp
insight-channel-advertisement-site = Site met advertenties
insight-channel-street = Op straat
insight-channel-event = Bijeenkomst
insight-channel-other = Anders

# Langs welke weg
insight-origin-outreach = Na veldwerk
insight-origin-front-door = Zelf geschreven
insight-origin-referral = Via een partner
insight-origin-transfer = Van een andere organisatie
insight-origin-ggd = Via de GGD
insight-origin-enforcement = Via handhaving
insight-origin-care = Via zorg of hulp
insight-origin-police = Via de politie
insight-origin-comensha = Via CoMensha
insight-origin-regional = Via een organisatie in de regio
insight-origin-other-region = Via een andere regio
insight-origin-centre = Binnengelopen
insight-origin-peer = Via iemand die ze kennen
insight-origin-check-information = Informatie bij een controle
insight-origin-media = Media, een campagne of een les
insight-origin-other = Anders

# Fases
insight-phase-getting-to-know = Kennismaken
insight-phase-working-on-plan = Aan een plan werken
insight-phase-partly-out = Een deel anders
insight-phase-out = Ander leven
insight-phase-aftercare = Nazorg
insight-phase-closed = Afgesloten
insight-phase-other = Anders

# Soorten partners
insight-partner-kind-debt-help = Schuldhulp
insight-partner-kind-ggd = GGD
insight-partner-kind-fier = Fier
insight-partner-kind-housing-office = Woonloket
insight-partner-kind-legal-help = Juridische hulp
insight-partner-kind-return-help = Hulp bij teruggaan
insight-partner-kind-other = Andere partner

# Uitkomsten
insight-outcome-helped = Het hielp
insight-outcome-partly = Een beetje
insight-outcome-not = Het hielp niet
insight-outcome-did-not-go = Niet gegaan
insight-outcome-other = Anders

# Zinnen bij een tabel
insight-answer-rate =
    Van de { $sent } eerste berichten kregen er { $answered } een antwoord: { $share } procent. Bij een aantal als dit
    speelt toeval mee; het gewone aandeel ligt waarschijnlijk tussen { $low } en { $high } procent.
insight-minutes = De helft van de bezoeken was binnen { $median } minuten na het ja aan de deur.
insight-minutes-spread =
    De helft van de bezoeken was binnen { $median } minuten na het ja aan de deur. Een kwart was er binnen { $low }
    minuten, en bij een kwart duurde het { $high } minuten of langer.

# Verantwoording
insight-account-title = Verantwoording
insight-account-lead =
    Hier maak je de jaarcijfers klaar. Je ziet alleen wat naar buiten mag. Iemand anders, in een andere rol, geeft ze
    daarna vrij.
insight-year = Jaar
insight-year-show = Laat zien
insight-preview = Zo zou { $year } naar buiten gaan
insight-preview-text = Kleine getallen zijn al weg. Er is ook gekeken of je ze met eerdere cijfers kunt uitrekenen.
insight-running = Dit jaar is nog niet voorbij. De cijfers kunnen nog veranderen, en later kun je er dan minder van laten zien.
insight-prepare = Klaarzetten
insight-prepare-text =
    Je zet precies deze tabellen klaar. Ze veranderen daarna niet meer. Een collega met de rol Beheerder kijkt ze na
    en geeft ze vrij.
insight-prepare-yes = Zet klaar voor vrijgave
insight-register = Wat er al ligt
insight-register-empty = Er zijn nog geen jaarcijfers klaargezet.
insight-to-figures = Naar de cijfers
insight-state = Stand
insight-state-prepared = Wacht op vrijgave
insight-state-released = Vrijgegeven
insight-state-withdrawn = Teruggenomen
insight-prepared-at = Klaargezet op
insight-prepared-by = Klaargezet door

# Cijfers
insight-figures-title = Cijfers
insight-figures-lead = Jaarcijfers die door twee mensen zijn vrijgegeven. Ze laten zien wat er gebeurde, en nooit wie.
insight-figures-empty = Er zijn nog geen cijfers vrijgegeven.
insight-figures-empty-text = Zodra een jaar is vrijgegeven, lees je het hier.
insight-waiting = { $year } ligt klaar
insight-superseded = Er is een nieuwere versie
insight-source = Bron
insight-source-text = Wat medewerkers van { $organisation } vastlegden
insight-period = Periode
insight-period-text = 1 januari tot en met 31 december { $year }
insight-released-at = Vrijgegeven op
insight-kind = Soort cijfer
insight-kind-registered = Geregistreerd, niet geschat
insight-check-number = Controlegetal
insight-release-text = Kijk alle tabellen na. Klopt het, en herken je er niemand in? Geef ze dan vrij. Wat eenmaal is gelezen, kun je niet meer echt terughalen.
insight-release-other = Jij zette dit klaar. Iemand anders, in een andere rol, geeft het vrij.
insight-release-seen = Ik heb alle tabellen bekeken en herken er niemand in
insight-release-tick = Bekijk eerst alle tabellen en zet dan hier een vinkje.
insight-release-yes = Geef vrij
insight-withdraw = Neem terug
insight-withdraw-waiting = Deze cijfers gaan dan niet naar buiten. Er kan later een nieuwe versie worden klaargezet.
insight-withdraw-question = De cijfers staan dan niet meer op deze pagina. Wie ze al las, kan dat niet ongedaan maken. Daarom tellen ze mee bij alles wat later wordt vrijgegeven.
insight-withdraw-yes = Ja, neem terug

# Waarom iets niet kan
insight-refusal-changed = De cijfers zijn veranderd sinds je ze bekeek. Er is niets vastgelegd. Kijk ze hieronder opnieuw na.
insight-refusal-nothing = Over dit jaar is nog niets geteld.
insight-refusal-waiting = Er ligt al een versie van dit jaar klaar. Geef die eerst vrij of neem die terug.
insight-refusal-same = Precies deze cijfers zijn al vrijgegeven.
insight-refusal-subtractable =
    Deze cijfers lijken te veel op wat al is vrijgegeven. Wie ze naast elkaar legt, zou een klein getal kunnen
    uitrekenen. Daarom kan dit jaar nu niet nog eens naar buiten.
insight-refusal-overtaken = Na deze versie is een andere versie van dit jaar vrijgegeven. Neem deze terug en zet het jaar opnieuw klaar.
insight-refusal-same-worker = Je hebt deze cijfers zelf klaargezet. Iemand anders geeft ze vrij.
insight-refusal-same-role = Deze cijfers zijn in dezelfde rol klaargezet als waarin je nu werkt. Iemand in een andere rol geeft ze vrij.
insight-refusal-not-waiting = Deze cijfers wachten niet meer op vrijgave. Misschien was iemand je voor.

## Gevraagde hulp en of die paste

insight-table-needs = Wat werd gevraagd en of de hulp paste in { $year }
insight-table-needs-about = Wat de cliënt er zelf over zei, de eerste keer. Niet elke hulpvraag komt in deze tabel.
insight-fact-service-fit = Hulp waarvan gezegd is of die paste
insight-fact-service-fit-means = Een cliënt vroeg hulp en zei op de eigen pagina of die paste. Wie hielp, leest dat alleen als de cliënt het wil.
insight-service-talking = Iemand om mee te praten
insight-service-safer-work = Veiliger werken
insight-service-housing = Wonen
insight-service-money = Geld en schulden
insight-service-work = Werk, opleiding, dagbesteding
insight-service-health = Gezondheid
insight-service-rights = Rechten en regels
insight-service-coming-along = Meegaan
insight-service-language = Taal en tolk
insight-service-other = Iets anders
insight-fit-met = Het paste
insight-fit-partly = Het paste voor een deel
insight-fit-not = Het paste niet
insight-fit-other = Niet bekend
insight-table-moved = Wie van organisatie wisselde in { $year }
insight-table-moved-about = Een traject dat verder ging bij een andere organisatie, of hier verder ging. Wat vanzelf verliep of werd teruggetrokken, telt alleen waar het vandaan kwam.
insight-fact-case-moved = Traject dat van organisatie wisselde
insight-fact-case-moved-means = Er werd gevraagd of een andere organisatie ermee verder wilde.
insight-direction-out = Naar een ander
insight-direction-in = Naar ons
insight-direction-other = Anders
insight-moved-accepted = Ging door
insight-moved-declined = Kon daar niet
insight-moved-expired = Geen antwoord op tijd
insight-moved-taken-back = Teruggetrokken
insight-moved-other = Anders

## Noodhulp

insight-table-emergency = Noodhulp in { $year }
insight-table-emergency-about = Wat er gegeven is, en ongeveer hoeveel. Een bedrag staat alleen als trede in de tabel: bij een paar keer zou een som het bedrag van één iemand zijn.
insight-fact-emergency-help = Noodhulp gegeven
insight-fact-emergency-help-means = Een hulpverlener gaf iets wat niet kon wachten. Waarom, wordt nergens bewaard.
insight-relief-night = Een bed
insight-relief-food = Eten
insight-relief-money = Geld
insight-relief-clothes = Kleding
insight-relief-phone = Beltegoed
insight-relief-medication = Medicijnen
insight-relief-travel = Reisgeld
insight-relief-other = Iets anders
insight-amount-goods = Spullen
insight-amount-to-10 = Tot en met € 10
insight-amount-to-25 = € 11 tot en met € 25
insight-amount-to-50 = € 26 tot en met € 50
insight-amount-to-100 = € 51 tot en met € 100
insight-amount-above-100 = Meer dan € 100
insight-amount-other = Niet bekend

## Afsluiten, met reden en waarheen

insight-table-endings = Waarom trajecten stopten en waarheen, in { $year }
insight-table-endings-about = Een regel voor elke reden, een kolom voor waar iemand verdergaat. Wie niets zei, telt onder Anders. Geen einde is beter dan een ander.
insight-split-because = Waarom het stopte
insight-because-done = Klaar, voor nu
insight-because-client-stops = De cliënt wilde stoppen
insight-because-other-help = Anderen helpen verder
insight-because-moved = Woont nu ergens anders
insight-because-lost-touch = Geen contact meer
insight-because-other = Anders of niet gezegd
insight-split-onward = Waar iemand verdergaat
insight-onward-other-work = Ander werk
insight-onward-same-work = Hetzelfde werk
insight-onward-course = Opleiding of cursus
insight-onward-other-help = Andere hulp
insight-onward-elsewhere = Thuis of een ander land
insight-onward-other = Anders of niet bekend

## Hoe het begon, als iemand dat zelf laat meetellen

insight-table-beginnings = Hoe het begon, in { $year }
insight-table-beginnings-about = Wat een rol speelde, zeggen mensen zelf. Alleen wie dat wilde, telt mee. Eén mens kan meer dan één ding noemen. Bedoeld voor lessen en voor wat wij schrijven, nooit om iemand te herkennen.
insight-fact-began-told = Speelde een rol
insight-fact-began-told-means = Een cliënt koos op de eigen pagina een thema en wilde dat het meetelt. Elk thema telt één keer.
insight-split-theme = Hoe het begon
insight-theme-curious = Verveling of nieuwsgierig
insight-theme-money = Meer verdienen
insight-theme-no-other-way = Geen andere uitweg
insight-theme-own-choice = Eigen keuze
insight-theme-through-somebody = Via iemand die men kende
insight-theme-pressed = Druk of bedrog
insight-theme-other = Iets anders

## Scholing van het team

insight-table-training = Scholing in { $year }
insight-table-training-about = Scholing die hulpverleners zelf opschreven. Het zijn keren, geen mensen. Wie wat volgde, staat nergens.
insight-fact-training-held = Gevolgd
insight-fact-training-held-means = Een hulpverlener schreef op een scholing te hebben gevolgd.
insight-split-training = Waar de scholing over ging
insight-training-trafficking = Mensenhandel herkennen en wegen
insight-training-talking = Gesprekken voeren
insight-training-safety = Veilig werken
insight-training-men = Jongens, mannen en wie geen van beide is
insight-training-young = Jongeren
insight-training-privacy = Privacy en dossier
insight-training-rights = Rechten en regels
insight-training-health = Gezondheid en middelen
insight-training-supervision = Intervisie
insight-training-other = Iets anders

## Wat een dienst nog meer telt, en om welk werk het ging

insight-fact-attempt-left = Niet geschreven
insight-fact-attempt-left-means = Een hulpverlener keek, en schreef niet. Van wie, is nergens bewaard.
insight-fact-attempt-informed = Alleen informatie
insight-fact-attempt-informed-means = Een eerste bericht dat alleen zei welke hulp er is. Het hoort bij de verstuurde berichten.
insight-fact-concern-noticed = Zorg
insight-fact-concern-noticed-means = Iets wat een duo zorgen gaf. Over wie het ging, is nergens bewaard.
insight-fact-men-place-asked = Vraag: werkplek voor mannen
insight-fact-men-place-asked-means = Iemand vroeg naar een vergunde werkplek voor mannen. Die zijn er bijna niet.
