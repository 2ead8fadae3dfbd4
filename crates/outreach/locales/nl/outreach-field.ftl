# Het veldboek: kanalen, dekking, rooster, redenen, bijeenkomsten, zorg voor elkaar, jongeren.

outreach-nav-channels = Kanalen
outreach-nav-roster = Rooster

# Kanalen
outreach-channels-title = Kanalen
outreach-channels-lead = Waar het team contact maakt. Hier staat niets over een persoon.
outreach-channels-none = Er staan nog geen kanalen op de lijst
outreach-channels-none-hint = Zet hieronder de sites, apps en plekken waar jullie contact maken.
outreach-channels-table = Kanalen van het team
outreach-channels-name = Kanaal
outreach-channels-kind = Soort
outreach-channels-audience = Voor wie
outreach-channels-audience-hint = Komen er jongeren? Dan werken jullie daar altijd volgens de afspraken voor jongeren.
outreach-channels-municipality = Gemeente
outreach-channels-municipality-hint = Alleen de naam van de gemeente. Laat leeg als het om de hele regio gaat.
outreach-channels-region = hele regio
outreach-channels-place = Soort plek
outreach-channels-branches = Welk werk hoort hier vooral bij?
outreach-channels-branches-hint = Voor passende informatie en totalen. Het zegt niets over wie je er ontmoet.
outreach-channels-agreed-with = Met wie is dat afgesproken?
outreach-channels-agreed-with-hint = Een functie, zoals het beheer van de site. Geen naam.
outreach-channels-agreed-on = Op welke dag?
outreach-channels-agreed-line = Afgesproken met { $with }
outreach-channels-rules = Huisregels
outreach-channels-rules-hint = Mag je hier contact zoeken? Wat is afgesproken, en met wie?
outreach-channels-text = Onze eigen profieltekst
outreach-channels-text-hint = De tekst op jullie officiële profiel. Nooit de tekst van iemand anders.
outreach-channels-last = Laatst bezocht
outreach-channels-never = nog nooit
outreach-channels-add = Een kanaal toevoegen
outreach-channels-add-yes = Zet op de lijst
outreach-channels-full = De lijst is vol. Schrijf over een kanaal heen dat jullie niet meer gebruiken.
outreach-channels-no-address = Noem een buurt of een gemeente, geen adres.
outreach-channels-away = Opgeborgen
outreach-channels-is-away = Dit kanaal is opgeborgen. Je kunt er geen dienst op beginnen.
outreach-channels-put-away = Opbergen
outreach-channels-put-away-question = Het kanaal verdwijnt uit de lijst. Je kunt het altijd terughalen.
outreach-channels-put-away-yes = Ja, opbergen
outreach-channels-take-out = Terughalen
outreach-channel-title = Kanaal
outreach-channel-here = Op dit kanaal
outreach-audience-adult = Volwassenen
outreach-audience-mixed = Gemengd
outreach-audience-youth-risk = Er komen jongeren
outreach-branch-window = Raamwerk
outreach-branch-escort-own = Escort, zelfstandig
outreach-branch-escort-agency = Escort via een bureau
outreach-branch-street-work = Werk op straat
outreach-branch-home = Thuiswerk
outreach-branch-club = Werk in een club
outreach-branch-private-house = Werk in een privéhuis
outreach-branch-salon = Werk in een salon
outreach-branch-online = Online geregeld

# Dekking
outreach-coverage-title = Waar zijn we geweest?
outreach-coverage-lead =
    { $count ->
        [one] Waar al een week niemand was, staat bovenaan.
       *[other] Waar al { $count } weken niemand was, staat bovenaan.
    }
outreach-coverage-table = Kanalen en gemeenten
outreach-coverage-no-channel = nog geen kanaal en geen ronde
outreach-coverage-street = op straat
outreach-coverage-quiet = al een tijd niemand
outreach-coverage-weeks =
    { $count ->
        [0] deze week
        [one] één week geleden
       *[other] { $count } weken geleden
    }

# Redenen van het team
outreach-reasons-title = Redenen om hallo te zeggen
outreach-reasons-own = Van jullie zelf
outreach-reasons-with-luwte = Meegekomen met Luwte
outreach-reasons-none = Jullie hebben nog geen eigen redenen
outreach-reasons-none-hint = De redenen die met Luwte meekwamen, staan hieronder.
outreach-reasons-away-question = Niemand kan deze reden dan nog kiezen. Je kunt hem altijd terughalen.
outreach-reasons-add = Een reden toevoegen
outreach-reasons-add-yes = Voeg toe
outreach-reasons-name = Reden
outreach-reasons-name-hint = Een aanleiding om vriendelijk te zijn. Nooit iets over één persoon.
outreach-reasons-caution = Waar je op let
outreach-reasons-caution-hint = Wat zegt het niet? Hoe vaak bleek er niets aan de hand?
outreach-reasons-full = De lijst is vol. Kies liever uit wat er al staat.

# Afspraken van het team
outreach-rules-title = Hoe we werken
outreach-rules-lead = Dit geldt voor alle diensten van het team.
outreach-rules-pause = Dagen tussen een eerste en een tweede bericht
outreach-rules-pause-hint = Van 14 tot 28 dagen. Een derde bericht is er nooit.
outreach-rules-ceiling = Berichten die een duo op één dag stuurt
outreach-rules-ceiling-hint = Van 5 tot 60. Het is een grens, geen doel.
outreach-rules-minutes = Hoe lang een dienst duurt, in minuten
outreach-rules-minutes-hint = Van 60 tot 600. Daarna vraagt Luwte om te stoppen. Er gaat niets verloren.
outreach-rules-places = Soorten plekken
outreach-rules-places-hint = Eén per regel, zoals stationsgebied, park of café. Nooit een adres.
outreach-rules-lines = Zet er één per regel, hoogstens tachtig, en geen adressen.

# Rooster
outreach-roster-title = Rooster
outreach-roster-lead = Wie is wanneer op welk kanaal? Je werkt altijd met zijn tweeën.
outreach-roster-vacant =
    { $count ->
        [one] De komende zes weken mist één dienst nog een duo.
       *[other] De komende zes weken missen { $count } diensten nog een duo.
    }
outreach-roster-unplanned =
    { $count ->
        [one] Eén kanaal zonder dienst in de komende zes weken
       *[other] { $count } kanalen zonder dienst in de komende zes weken
    }
outreach-roster-none = Er staat nog niets op het rooster
outreach-roster-none-hint = Plan hieronder een dienst, één keer of elke week.
outreach-roster-table = Geplande diensten
outreach-roster-when = Wanneer
outreach-roster-do = Doen
outreach-roster-missing =
    { $count ->
        [one] nog één nodig
       *[other] nog { $count } nodig
    }
outreach-roster-join = Ik kom erbij
outreach-roster-leave = Ik kan niet
outreach-roster-cancel = Haal weg
outreach-roster-cancel-question = Deze dienst gaat van het rooster.
outreach-roster-cancel-yes = Ja, haal weg
outreach-roster-plan = Een dienst plannen
outreach-roster-plan-yes = Zet op het rooster
outreach-roster-needs-channel = Zet eerst een kanaal op de lijst:
outreach-roster-day = Dag
outreach-roster-from = Van
outreach-roster-until = Tot
outreach-roster-until-hint = Een dienst in de nacht eindigt de volgende ochtend: van 22:00 tot 2:00.
outreach-roster-first = Wie
outreach-roster-second = En wie nog meer
outreach-roster-weeks = Hoeveel weken achter elkaar?
outreach-roster-weeks-hint = Laat leeg voor één keer. Hoogstens 53.
outreach-roster-time = Schrijf een tijd als 19:30.
outreach-roster-order = Het einde komt na het begin. Alleen wat na twaalf uur ’s middags begint, mag tot { $uur } uur de volgende ochtend duren.
outreach-roster-taken = Deze plek is net door een ander ingevuld. Kijk hieronder hoe het nu staat.
outreach-roster-same = Kies iemand anders: een duo is met zijn tweeën.
outreach-roster-full = In één maand passen hoogstens { $max } diensten.
outreach-hours = Uren in
outreach-hours-lead = Uren per kanaal. Wie ze maakte, telt hier niet mee.
outreach-hours-none = Er zijn nog geen uren
outreach-hours-table = Uren per maand en kanaal
outreach-hours-month = Maand
outreach-hours-planned = Gepland
outreach-hours-realised = Gedaan
outreach-hours-elsewhere = niet op de lijst

# Een dienst
outreach-start-listed = Op welk kanaal?
outreach-start-unlisted = Staat de plek niet op de lijst?
outreach-ceiling-left =
    { $count ->
        [one] Vandaag kunnen jullie nog één eerste bericht sturen.
       *[other] Vandaag kunnen jullie nog { $count } eerste berichten sturen.
    }
outreach-ceiling-of =
    { $count ->
        [one] De grens is één op een dag, geen doel.
       *[other] De grens is { $count } op een dag, geen doel.
    }
outreach-ceiling-reached = Voor vandaag is het genoeg. Jullie hebben veel mensen een bericht gestuurd. Morgen kun je weer verder.

# Zorg voor elkaar
outreach-care = Gaat het met jullie?
outreach-call = Ik wil er een collega bij
outreach-call-lead = Je team ziet het bij Diensten en bij Bezoeken, en wie dienst heeft krijgt meteen een seintje.
outreach-call-asks = vraagt om een collega
outreach-call-taken = { $name } gaat ernaartoe.
outreach-call-go = Ik ga ernaartoe
outreach-call-over = Niet meer nodig
outreach-length-nearly =
    { $count ->
        [one] Nog één minuut, dan is het lang genoeg geweest.
       *[other] Nog { $count } minuten, dan is het lang genoeg geweest.
    }
outreach-length-enough = Jullie zijn lang genoeg bezig. Rond rustig af en stop de dienst. Alles wat je schreef en telde, blijft bewaard.
outreach-talk = Even napraten
outreach-talk-lead = Hoe was het? Wat ging goed? Wat neem je mee naar huis? Praat er samen over, vijf minuten is genoeg.
outreach-talk-done = We hebben gepraat
outreach-talk-reminder = Je dienst is voorbij. Hebben jullie al even nagepraat?
outreach-talk-open = Naar de dienst
outreach-heavy = Dit was zwaar
outreach-heavy-said = Je gaf aan dat dit zwaar was. Praat erover met iemand die je vertrouwt.
outreach-heavy-undo = Toch niet
outreach-heavy-who = Je teamleider ziet alleen hoe vaak dit in een week gebeurt. Niet van wie, en niet waarom.
outreach-load-title = Hoe zwaar is het?
outreach-load-lead = Aantallen per week, van het hele team. Wie wat deed, staat hier niet.
outreach-load-table = De laatste twaalf weken
outreach-load-week = Week vanaf
outreach-load-shifts = Diensten
outreach-load-hours = Uren
outreach-load-untalked = Niet nagepraat
outreach-load-heavy = Zwaar

# Jongeren
outreach-youth-holds = Hier komen jongeren. Jullie doen elke stap samen, zonder woorden over werk of dates. Vraag nooit om een foto. Twijfel je? Fier en jeugdhulp denken mee, ook zonder naam.
outreach-opening-young = Voor jongeren: hoe gaat het?
outreach-opening-young-again = Voor jongeren: tweede en laatste bericht
outreach-young = jonger dan 18
outreach-young-told = Vertelde jonger te zijn dan 18
outreach-young-question = Dit geldt alleen als diegene het zelf vertelde. Vanaf nu doen jullie elke stap samen.
outreach-young-yes = Ja, zelf verteld
outreach-young-answered = Er is al een gesprek. Jonger dan 18, of toch 18 of ouder? Leg het daar vast.
outreach-young-lead = Doe elke stap samen. Gebruik de opzetjes voor jongeren.
outreach-young-read = Je collega deed een stap. Lees mee voor jullie verdergaan.
outreach-young-read-yes = Ik heb meegelezen
outreach-young-waits = Je collega leest eerst mee, op een eigen scherm. Daarna kunnen jullie verder.
outreach-young-shareable = Jullie hebben overlegd en zijn het samen eens.
outreach-young-not-shareable = Deel nog niets met anderen. Overleg eerst, en laat je collega dat bevestigen. Luwte laat tot dan niets doorgaan.
outreach-consult = Leg overleg vast
outreach-consult-title = Overleg
outreach-consult-lead = Vraag raad zonder naam en zonder iets waaraan je iemand herkent.
outreach-consult-with = Met wie overlegden jullie?
outreach-consult-with-hint = De organisatie of de functie, zoals jeugdhulp of Fier.
outreach-consult-question = Wat vroegen jullie?
outreach-consult-question-hint = Zonder naam.
outreach-consult-advice = Wat was het advies?
outreach-consult-decision = Wat besloten jullie?
outreach-consult-signed = Bevestigd door
outreach-consult-agree = Ik ben het hiermee eens
outreach-consult-agree-question = Je bevestigt dit als tweede van het duo.
outreach-consult-agree-yes = Ja, bevestig

# Bijeenkomsten
outreach-joint-title = Bijeenkomsten met anderen
outreach-joint-lead = Alleen aantallen. Niemands naam, en er gaat niets terug naar wie er nog meer was.
outreach-joint-card = Kaartje om te geven: wij zijn geen politie
outreach-joint-none = Er zijn nog geen bijeenkomsten
outreach-joint-none-hint = Zet hieronder hoeveel mensen jullie spraken.
outreach-joint-table = Bijeenkomsten
outreach-joint-kind = Soort
outreach-joint-talked = Gesproken
outreach-joint-cards = Kaartjes gegeven
outreach-joint-add = Een bijeenkomst toevoegen
outreach-joint-later = Deze dag is nog niet geweest.
outreach-joint-full = De lijst is vol.
outreach-joint-undo = Haal weg
outreach-joint-undo-question = De aantallen tellen dan niet mee.
outreach-joint-undo-yes = Ja, haal weg
outreach-event-escort-check = Mee met een controle
outreach-event-walk-in-event = Inloop
outreach-event-boys-and-men = Voor jongens en mannen
outreach-event-stall = Kraam met informatie
outreach-event-other-event = Iets anders

# Een dienst die lang duurt of voorbij is
outreach-length-over = Jullie zijn lang genoeg bezig voor vandaag. Schrijf niemand nieuw meer. Tellen kan nog, en wat je typte staat er nog.
outreach-sent-meanwhile = Een collega was je net voor, of deze dienst is al een tijd voorbij. Wat je typte, staat er nog.
outreach-tally-over = Deze dienst is voorbij: dit is niet meer geteld. Wat jullie telden, is bewaard.

# Jonger dan 18: overleg en een vergissing
outreach-start-audience-hint = Op een chatsite voor iedereen komen ook jongeren. Daar gelden de afspraken voor jongeren.
outreach-consult-read = Komt er een gesprek? Dan gaat dit mee, en diegene kan het daar lezen.
outreach-consult-moved = Jullie overleg staat nu bij het gesprek.
outreach-consult-answered = Er is intussen antwoord. Leg het overleg vast bij het gesprek. Wat je typte, staat er nog.
outreach-young-of-age = Toch 18 of ouder?
outreach-young-of-age-question = Dit telt als jullie het allebei zeggen. Twijfel je? Laat het dan zo.
outreach-young-of-age-yes = Ja, 18 of ouder
outreach-young-of-age-said = Jij zei: toch 18 of ouder. Het telt als je collega dat ook zegt.
outreach-young-of-age-other = Je collega zegt dat diegene toch 18 of ouder is.
outreach-young-of-age-too = Dat denk ik ook

## Mag het hier?
outreach-allowed = Mag je hier contact zoeken?
outreach-allowed-hint = We houden ons aan de regels van wie de plek beheert. Waar het niet mag, begint niemand een dienst.
outreach-allowed-unknown = Nog niet nagekeken
outreach-allowed-rules = Ja, volgens de regels van de plek
outreach-allowed-agreed = Ja, dat is afgesproken
outreach-allowed-no = Nee, hier mag het niet
outreach-allowed-no-here = hier mag het niet
outreach-allowed-not = Op deze plek mag je geen contact zoeken. Kies een andere plek, of maak eerst een afspraak met wie hem beheert.
outreach-allowed-look-up = Van deze plek weten we nog niet of je er contact mag zoeken. Kijk het na en zet het bij de plek.
outreach-channels-minutes = Hooguit zoveel minuten
outreach-channels-minutes-hint = Alleen als een dienst hier korter moet zijn dan elders: een plek waar je zware dingen ziet, bijvoorbeeld.
outreach-seen = Zie je beelden van seksueel misbruik van kinderen?
outreach-seen-keep-nothing = Bewaar niets. Maak geen foto van je scherm, stuur niets door en zet hier geen adres of naam neer.
outreach-seen-report = Meld de pagina zelf bij Offlimits (Meldpunt Kinderporno), of bij de politie. Is een kind nu in gevaar? Bel 112.
outreach-seen-care = Stop daarna met de dienst en praat erover met je collega. Zeg gerust dat het een zware dienst was.
outreach-meanwhile = Een collega veranderde dit net ook. Wat jij typte, staat er nog. Klopt het, bewaar het dan opnieuw.
outreach-meanwhile-there = Dit staat er nu, en typte jij anders
