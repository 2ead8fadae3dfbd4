# Wat alleen hulpverleners zien van een traject.

casework-nav-files = Trajecten
casework-nav-overview = Overzicht
casework-title = Traject
casework-erased-here = Hier is iets gewist.

## De eigen lijst

casework-list = Mijn trajecten
casework-list-lead = Wat aandacht vraagt, staat bovenaan.
casework-list-empty = Je hebt nog geen trajecten.
casework-list-empty-hint = Een traject begint vanuit een gesprek, als iemand dat zelf wil.
casework-list-who = Cliënt
casework-list-phase = Fase
casework-list-heed = Aandacht
casework-list-review = Volgende evaluatie
casework-list-role = Jouw rol
casework-list-helped = Je helpt ook mee bij
casework-heed-waiting = Er is iets nieuws
casework-heed-review = Evaluatie is geweest
casework-heed-check-in = Tijd om te vragen hoe het gaat
casework-heed-closed = Afgesloten
casework-search = Zoek in je eigen trajecten
casework-search-hint = We zoeken in alles wat jij kunt lezen. Elk traject dat daarvoor opengaat, staat in het logboek.
casework-search-clear = Wis deze zoekopdracht
casework-found = Gevonden
casework-found-nothing = Deze woorden staan nergens in je trajecten.
casework-found-nothing-hint = Probeer een ander woord, of een deel van een woord.

## Een traject

casework-to-conversation = Naar het gesprek
casework-to-referrals = Naar de verwijzingen
casework-no-code = Nog geen code
casework-no-code-text =
    Je cliënt kan nu nog niet zelf meelezen. Is er een gesprek, geef dan daar een code en koppel die hier. Is er geen gesprek, dan maak je hier de code. Daarmee heeft je cliënt ook een gesprek met jou.
casework-no-code-there = In het gesprek is nog geen code gegeven.
casework-tie-code = Koppel of maak de code

## Eerst: wat nodig is, wat iemand wil, veilig contact

casework-needs-lead = In eigen woorden. Alles mag leeg blijven. Dit kan ook aan de telefoon, in een paar minuten.
casework-needs-write = Wat is er nodig?
casework-needs-safety-hint = Is er nu gevaar? Bel dan 112.
casework-needs-mood-hint = Een zin is genoeg. We geven er nooit een cijfer aan.
casework-choice-lead = Geen antwoord is beter dan een ander. Wat iemand kiest, verandert niets aan de hulp.
casework-choice-write = Wat wil iemand?
casework-safe-contact-lead = Zo houdt je cliënt zelf in de hand wie er iets van merkt. Kijk hier voor elk contact.
casework-safety-lead = In de woorden van je cliënt. Een eigen exemplaar staat op Mijn plan.
casework-safety-hint = Waar kun je heen? Wie bel je? Wat helpt als het spannend wordt?
casework-safety-write = Veiligheidsplan schrijven

## Doelen en stappen

casework-step-done = Gedaan
casework-step-undo = Toch niet gedaan

## Leefgebieden

casework-domain-lead = Vul samen in wat nu helpt. De rest mag leeg blijven.

## Hoe gaat het met je?

casework-check-in = Vraag hoe het gaat
casework-check-in-lead = Het bericht komt in het gesprek. Antwoorden hoeft niet, en stilte heeft geen gevolgen.
casework-check-in-send = Vraag hoe het gaat
casework-check-in-text = Het bericht
casework-check-in-draft = Hoe gaat het met je? Antwoorden hoeft niet. Je code blijft werken, ook later.
casework-check-in-stop = Deze persoon vroeg om geen berichten. Er is niets verstuurd.
casework-check-in-gone = Je cliënt heeft nog geen code om dit mee te lezen. Er is niets verstuurd.
casework-rhythm-lead = Je cliënt kiest. Vul 0 in voor nooit.

## Notities

casework-note = Notitie
casework-note-lead = Je cliënt leest dit ook. Wat is gebeurd en wat jij ervan denkt, staan apart.
casework-note-write = Notitie schrijven
casework-note-facts-hint = Alleen wat je zag of hoorde. Noem geen namen van anderen.
casework-note-impressions-hint = Wat jij ervan denkt. Dat is geen feit.

## Terugkijken

casework-review = Samen terugkijken
casework-review-lead = Terug naar het oude werk is een gebeurtenis, geen mislukking. Schrijf het ook zo op.
casework-review-write = Samen terugkijken
casework-review-fit = Past de hulp?
casework-review-again = Wanneer kijken jullie weer?

## De weg tot nu toe

casework-phase-lead = Je cliënt kiest. Het mag twee kanten op, ook terug.

## Het team

casework-team-propose = Iemand voorstellen
casework-team-lead = Je cliënt beslist. Zegt die nee, dan blijft er niets van het voorstel over.
casework-team-who = Wie stel je voor?
casework-team-who-hint = Een voorstel, nooit iets wat vanzelf volgt.
casework-team-why = Waarom?
casework-team-why-hint = Je cliënt leest deze reden.
casework-team-taken = Deze plek is al voorgesteld of bezet.
casework-proposal-told-yes = De cliënt zei ja
casework-proposal-told-no = De cliënt zei nee
casework-proposal-told-lead = Schrijf op wanneer je cliënt ja zei, en tot wanneer het geldt.

## Overdragen

casework-handover = Overdragen
casework-handover-lead =
    Eerst zegt je cliënt ja. Daarna leest de nieuwe begeleider mee, en jij niet meer, tenzij je cliënt dat wil.
casework-handover-write = Overdragen
casework-handover-finish = Overdracht afmaken
casework-handover-do = Draag over
casework-handover-who = Aan wie?
casework-handover-yes = Vindt je cliënt het goed?
casework-handover-told = Ja, dat zei die tegen mij
casework-handover-own = Ja, dat staat op Mijn plan
casework-handover-ask = Vraag het eerst op Mijn plan
casework-handover-stay = Blijf jij meelopen?
casework-handover-stay-hint = Alleen als je cliënt dat wil.
casework-handover-stays = Ja, je cliënt wil dat
casework-handover-goes = Nee
casework-handover-stay-until = Tot en met wanneer loop je mee?
casework-handover-met = Wanneer maakten jullie samen kennis?
casework-handover-other = Op Mijn plan is een andere collega voorgesteld.

## Wie wat mag weten

casework-consent = Toestemming
casework-consent-lead = Schrijf op wat je cliënt goed vindt. Kijk eerst samen wat iemand dan te weten komt.
casework-consent-write = Toestemming opschrijven
casework-consent-look = Bekijk eerst wat iemand te weten komt
casework-consent-who = Wie mag iets weten?
casework-consent-who-hint = Bijvoorbeeld: de huisarts. Een functie is genoeg.
casework-consent-told-on = Wanneer zei je cliënt dit?
casework-consent-not-yet = Deze dag is nog niet geweest.

## Delen

casework-part-lead = Alleen wat nodig is voor dit deel. Je cliënt leest alles mee.
casework-part-protected-lead =
    Schrijf op wat je cliënt zelf vertelt, in diens woorden. Vraag rustig, en pas laat: kun je houden wat je verdient?
    Een schuld aan iemand die je cliënt gebruikte, hoort alleen hier, en alleen als je cliënt dat wil.
casework-part-note-hint = Noem geen namen van anderen.
casework-part-note-write = Notitie schrijven
casework-part-themes-hint = Alleen als je cliënt dit zelf zo vertelt. Je cliënt kan het weghalen.
casework-part-told = Mijn cliënt heeft dit zelf verteld
casework-part-told-needed = Kies alleen een onderwerp als je cliënt het zelf heeft verteld, en vink dat dan aan.
casework-to-work-plan = Naar het werkplan

## Afsluiten en wissen

casework-close = Traject afsluiten
casework-close-lead =
    Helpers lezen dan niet meer mee. Jij en je cliënt nog wel, tot het wordt gewist. Geef je cliënt eerst de kopie.
casework-close-yes = Sluit af
casework-reopen = Weer openen

## Overzicht van de teamleider

casework-overview-title = Overzicht
casework-overview = Alle trajecten
casework-overview-lead =
    { $count ->
        [one] Er is één traject.
       *[other] Er zijn { $count } trajecten.
    }
casework-overview-empty = Er zijn nog geen trajecten.
casework-overview-letters = Voor de teamleiding
casework-overview-load = Wie begeleidt hoeveel mensen?
casework-overview-open =
    { $count ->
        [one] { $count } open traject
       *[other] { $count } open trajecten
    }
casework-overview-started = Begonnen
casework-overview-before = Vorige
casework-overview-after = Volgende
casework-overview-erased = Gewist traject
casework-overview-receipt = Een traject is gewist. Bewijs: { $number }
casework-overview-glass = Noodtoegang door { $name }. Reden:
casework-overview-guide = Vraagt om een andere begeleider.
casework-glass = Noodtoegang
casework-glass-open = Open in nood
casework-glass-lead =
    Alleen als het niet anders kan. Je reden staat in het logboek dat de cliënt leest, en je collega’s zien het ook.
casework-glass-reason = Waarom is dit nodig?
casework-glass-reason-hint = Schrijf het zo op dat de cliënt het mag lezen.
casework-glass-do = Open dit traject
casework-glass-broken = Je leest dit in nood. Dat staat in het logboek van de cliënt.
