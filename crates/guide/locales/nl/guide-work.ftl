# Wat alleen hulpverleners en andere beroepskrachten lezen.

guide-nav-walk-in = Inloop
guide-work-title = Inloop
guide-work-lead = Wie er vandaag komt, en wat iedereen op de site kan lezen over langskomen en bellen.

## Vandaag

guide-work-today = Vandaag
guide-work-today-none = Voor vandaag zijn er geen afspraken
guide-work-today-hint = Vraag niet naar een naam of een reden. De lijst is morgen weg.
guide-work-alias = Naam
guide-work-time = Tijd
guide-work-what = Waarvoor
guide-work-with = Wil graag
guide-work-later = Later
guide-work-bookings =
    { $count ->
        [one] één afspraak
       *[other] { $count } afspraken
    }
guide-work-count = Tellen wie er kwam
guide-work-count-hint = We tellen alleen hoeveel, voor de jaarcijfers. Nooit wie.
guide-work-came = Hoe kwamen ze?
guide-came-door = Zo binnengelopen
guide-came-booking = Met een afspraak
guide-came-call = Gebeld
guide-work-number = Hoeveel?
guide-work-count-yes = Tel
guide-work-counted = Geteld.

## Wat iedereen leest

guide-work-told = Wat iedereen leest
guide-work-see = Bekijk de pagina zoals bezoekers hem zien
guide-work-never-checked = Nog niemand heeft gezegd dat dit klopt.
guide-work-checked = Nagekeken op { $day }.
guide-work-checked-yes = Ik heb alles nagekeken: het klopt
guide-work-add = Voeg toe
guide-work-preview = Bekijk eerst
guide-work-preview-heading = Zo ziet een bezoeker het
guide-work-remove = Haal weg
guide-work-remove-question = Bezoekers zien dit dan niet meer. Wie hier een afspraak had, leest dat die niet doorgaat.
guide-work-remove-yes = Ja, haal weg
guide-work-too-many = Meer dan { $max } past hier niet. Haal eerst iets weg.
guide-work-until = Deze tijd is niet later dan de begintijd.
guide-work-names = Wie is er?
guide-work-names-hint = Voornamen of andere namen die collega’s zelf kozen, met een komma ertussen. Hoogstens { $max } namen.
guide-work-names-wrong = Schrijf hoogstens { $max } namen, elk van hoogstens { $long } tekens.
guide-work-from = Van
guide-work-to = Tot
guide-work-day = Dag
guide-work-seats = Hoeveel mensen tegelijk?

guide-work-places = Plekken
guide-work-places-none = Er is nog geen plek
guide-work-place = Plek
guide-work-place-name = Naam van de plek
guide-work-place-name-hint = Een naam die niets over het werk zegt. Deze naam komt op kaartjes.
guide-work-address = Straat en plaats
guide-work-station-hint = In gewone woorden, zonder kaart. Noem iets wat je onderweg ziet.
guide-work-place-busy = Hier zijn nog inloopuren. Haal die eerst weg.

guide-work-hours = Inloopuren
guide-work-hours-none = Er zijn nog geen inloopuren
guide-work-hours-place-first = Maak eerst een plek.
guide-work-hour = Inloopuur
guide-work-length = Hoe lang duurt een afspraak?
guide-work-length-none = Geen afspraken, alleen inloop
guide-work-length-minutes = { $minutes } minuten

guide-work-closed = Dagen waarop er niemand is
guide-work-closed-yes = Op deze dag is er niemand
guide-work-closed-past = Deze dag is voorbij.
guide-work-closed-again = { $day } toch open

guide-work-events = Bijeenkomsten
guide-work-events-none = Er staan geen bijeenkomsten
guide-work-event = Bijeenkomst
guide-work-event-name = Naam van de bijeenkomst
guide-work-event-name-hint = Een naam die niets over het werk zegt, zoals ‘Samen eten’.
guide-work-event-at = Wat voor plek?
guide-work-event-where = Waar precies?
guide-work-event-where-hint = Dit staat alleen op het kaartje van wie zich aanmeldt.
guide-work-event-minors = Alleen voor wie jonger is dan 18
guide-work-event-minors-hint = Jongeren kunnen zich alleen hier aanmelden, en volwassenen juist niet. Noem minstens twee begeleiders.
guide-work-event-fixed = Dit kan niet meer veranderen. Maak een nieuwe bijeenkomst.
guide-work-event-two = Bij een bijeenkomst voor jongeren zijn minstens twee begeleiders. Noem hun namen.
guide-work-event-past = Kies een dag die nog komt.
guide-work-round = Afronden
guide-work-round-hint = Schrijf alleen aantallen op. Er blijft geen lijst van wie er was.
guide-work-round-came = Hoeveel mensen kwamen er?
guide-work-round-good = Hoeveel vonden het fijn?
guide-work-round-fair = Hoeveel vonden het gewoon?
guide-work-round-poor = Hoeveel vonden het niet fijn?
guide-work-round-more = Er zijn meer meningen dan mensen.
guide-work-round-yes = Rond af

guide-work-line = Ons telefoonnummer
guide-work-line-none = Er staat geen nummer op de site
guide-work-number-hint = Vul bij elke dag in van wanneer tot wanneer er iemand opneemt. Laat andere dagen leeg.
guide-work-number-wrong = Vul een telefoonnummer in, met cijfers.
guide-work-line-who = Wie neemt op?
guide-work-line-no-hours = Vul minstens één dag in.
guide-work-line-remove-question = Bezoekers kunnen dan niet meer lezen hoe ze ons bellen.

guide-work-words = Woorden om door te geven
guide-work-words-hint = Een adres met een woord erachter, voor een kaartje of een poster. We tellen alleen hoe vaak het wordt gebruikt. Het eerste woord staat op het kaartje ‘Doorgeven’.
guide-work-word = Een gewoon woord
guide-work-word-hint = Een paar kleine letters of cijfers, zoals ‘linde’. Het woord mag niets verraden.
guide-work-word-wrong = Kies een woord van { $min } tot { $max } gewone letters of cijfers.
guide-work-word-taken = Dit woord is er al.
guide-work-used =
    { $count ->
        [0] nog niet gebruikt
        [one] één keer gebruikt
       *[other] { $count } keer gebruikt
    }
guide-work-used-few = minder dan { $count } keer gebruikt

## Gesprekswijzer voor beroepskrachten

guide-pro-lead = Voor leraren, huisartsen, jongerenwerkers en anderen die zich zorgen maken om iemand.
guide-pro-before = Vooraf
guide-pro-before-proof = Je hoeft niets te bewijzen en niets op te lossen. Iemand die luistert, is al veel.
guide-pro-before-signs = We geven je geen lijst met tekens. Eén teken zegt bijna niets, en tellen maakt van een mens een verdenking.
guide-pro-before-place = Kies een rustig moment, met zijn tweeën, waar niemand binnenloopt.
guide-pro-begin = Zo kun je beginnen
guide-pro-begin-see = Zeg wat je ziet, niet wat je denkt: ‘Je lijkt moe de laatste tijd. Hoe gaat het met je?’
guide-pro-begin-free = Zeg dat niets moet: ‘Je hoeft niets te vertellen. Ik schrik niet snel.’
guide-pro-begin-shame = Schaamte houdt veel jongens en mannen stil. Zeg dat je vaker verhalen hoort, en dat je hem gelooft.
guide-pro-honest = Wees eerlijk
guide-pro-honest-secret = Beloof geen geheim dat je niet kunt bewaren. Zeg vooraf wat je doet als iemand in gevaar is.
guide-pro-honest-together = Doe niets achter iemands rug. Zeg wat je wilt doen en vraag wat de ander wil.
guide-pro-not = Liever niet
guide-pro-not-why = Vraag niet ‘waarom’, en vraag niet naar klanten, foto’s of berichten.
guide-pro-not-look = Zoek niet zelf op sites, en kijk niet in iemands telefoon.
guide-pro-not-write = Schrijf geen vermoeden op met een naam erbij.
guide-pro-offer = Daarna
guide-pro-offer-choice = Geef een keuze: praten met jou, met iemand anders, of nu niet. Alle drie zijn goed.
guide-pro-offer-card = Geef ons kaartje. Wie het heeft, kan ons schrijven zonder te zeggen wie hij is.
guide-pro-think = Denk met ons mee
guide-pro-think-text = Schrijf ons of bel ons. We hoeven niet te weten om wie het gaat: laat de naam weg.
guide-pro-danger = Is er nu gevaar? Bel 112. Is iemand thuis of in een relatie niet veilig? Bel Veilig Thuis, gratis, dag en nacht: 0800-2000.
