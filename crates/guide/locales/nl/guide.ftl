# Wat bezoekers lezen: informatie, langskomen, bellen, kaartjes. Korte, hele zinnen; ze worden vertaald.

guide-title = Goed om te weten
guide-index-lead = Kies wat je wilt lezen. We houden niet bij wat je opent.
guide-write = Schrijf ons
guide-print = Op papier? Kies ‘Afdrukken’ in het menu van je browser.

## Dagen

guide-weekday-1 = maandag
guide-weekday-2 = dinsdag
guide-weekday-3 = woensdag
guide-weekday-4 = donderdag
guide-weekday-5 = vrijdag
guide-weekday-6 = zaterdag
guide-weekday-7 = zondag

## Voor wie, en waar

guide-for-everybody = Voor iedereen
guide-for-men = Voor mannen en jongens
guide-for-women = Voor vrouwen en meiden
guide-for-trans = Voor trans personen
guide-for-young = Voor jongvolwassenen
guide-at-ours = Bij ons
guide-at-neighbourhood = In een buurthuis of bibliotheek
guide-at-cafe = Ergens waar je kunt eten of drinken
guide-at-outside = Buiten
guide-steps-none = Er is geen trap en geen drempel.
guide-steps-helped = Er is een drempel. We helpen je erover.
guide-steps-some = Er is een trap.
guide-wait-nowhere = Je wordt meteen binnengelaten.
guide-wait-apart = Je wacht op een plek voor jezelf.
guide-wait-together = Je wacht in een ruimte met anderen.

## Langskomen

guide-walkin-heading = Langskomen
guide-walkin-lead = Je kunt zo binnenlopen. Je hoeft niet te zeggen wie je bent of waarom je komt.
guide-walkin-none = Er zijn nu geen vaste uren
guide-walkin-none-text = Schrijf ons gerust. Dan zoeken we samen een moment.
guide-there = Wie is er?
guide-where = Waar?
guide-who-for = Voor wie?
guide-closed = Op deze dagen is er niemand
guide-checked = Er kan iets veranderd zijn. We hebben dit nagekeken op { $day }.
guide-book = Liever een vaste tijd?
guide-book-lead = Kies een tijd. We vragen geen reden.
guide-left =
    { $left ->
        [0] Vol
        [one] Nog één plek
       *[other] Nog { $left } plekken
    }
guide-events = Bijeenkomsten
guide-event-minors = Voor wie jonger is dan 18. Er zijn altijd twee begeleiders.
guide-event-adults = Voor wie 18 of ouder is.
guide-event-address = Het adres staat op je kaartje als je je hebt aangemeld.

## Zo kom je er

guide-route = Zo kom je er
guide-route-station = Vanaf het station of de halte
guide-route-door = Welke deur?
guide-route-bell = Welke bel?
guide-route-wait = Moet je wachten?
guide-route-steps = Is er een trap?

## Een afspraak

guide-booking-title = Afspraak
guide-alias = Hoe wil je heten?
guide-alias-hint = Verzin gerust een naam. Laat je dit leeg, dan krijg je van ons een naam.
guide-alias-is-code = Dit lijkt op een code. Houd die voor jezelf en kies een andere naam.
guide-with = Wie wil je zien?
guide-with-anybody = Maakt niet uit
guide-age = Hoe oud ben je?
guide-age-hint = We bewaren je antwoord niet.
guide-age-minor = Ik ben jonger dan 18
guide-age-adult = Ik ben 18 of ouder
guide-age-other = Deze bijeenkomst is voor een andere leeftijd. Schrijf ons gerust, dan zoeken we iets wat bij je past.
guide-book-yes = Maak de afspraak
guide-book-hangs = Deze afspraak komt bij de code die je al hebt.
guide-book-have-code = Ik heb al een code
guide-full = Deze tijd is net vol. Ga terug en kies een andere tijd.
guide-enough = Met één code kun je { $max } afspraken hebben. Zeg er eerst een af.
guide-booked = Je afspraak staat
guide-booked-lead = Kom gewoon binnen en noem de naam op dit kaartje. De dag erna wissen we alles.
guide-booked-code = Met deze code kun je je afspraak verzetten of afzeggen.
guide-card-name = Naam
guide-card-when = Wanneer?
guide-mine = Jouw afspraken
guide-mine-none = Je hebt nu geen afspraak
guide-mine-changed = Dit gaat niet door zoals het hier staat. Dat spijt ons. Kies een andere tijd.
guide-move = Kies een andere tijd
guide-move-yes = Verzet mijn afspraak
guide-cancel = Zeg af
guide-cancel-question = Je plek is dan vrij voor iemand anders. Je hoeft niet te zeggen waarom.
guide-cancel-yes = Ja, zeg af

## Bellen

guide-call-heading = Ons bellen
guide-call-lead = Bel gerust, ook als je nog niet weet wat je wilt zeggen.
guide-call-none = Je kunt ons nu nog niet bellen
guide-call-number = Ons nummer
guide-call-who = Wie neemt op?
guide-call-asked = Wat vragen we?
guide-call-asked-text = Hoe het met je gaat, en of je nu veilig kunt praten.
guide-call-not = Wat vragen we niet?
guide-call-not-text = Hoe je heet, waar je woont of waarom je belt.
guide-call-hang-up = Je mag altijd ophangen. Je hoeft niet te zeggen waarom.
guide-call-hide = Zo verberg je je nummer
guide-call-hide-text = Toets #31# vóór ons nummer. Met een vaste telefoon is het vaak *31*.
guide-call-traces = Ons nummer kan in je bellijst blijven staan, of op de rekening komen. Wij schrijven jouw nummer niet op, tenzij jij dat vraagt.

## Wat kun je verwachten?

guide-expect-heading = Wat kun je verwachten?
guide-expect-person = Je spreekt een mens, en het kost niets. We zijn geen overheid en geen politie.
guide-expect-pace = Jij bepaalt hoe snel het gaat. Stil zijn mag ook.
guide-expect-choice = Jij kiest wat er gebeurt. Stoppen met praten kan altijd.
guide-expect-all = Het mag overal over gaan: wonen, geld, werk, gezondheid, of iemand die je kwaad doet.
guide-expect-who = Wie kan lezen wat ik vertel?
guide-complaint = Heeft een instantie je niet goed behandeld?
guide-complaint-text = Vertel ons wat er gebeurde en wat er anders moet. We geven het door zonder jou te noemen. De instantie noemen we alleen als jij dat goed vindt.

## Wat wil jij?

guide-goals-heading = Wat wil jij?
guide-goals-lead = Geen antwoord is fout. We helpen je met wat jij kiest, ook als je later iets anders wilt.
guide-goal-safer = Ik wil veiliger werken. We denken mee over afspraken, over wie op je let en over wat je doet als het misgaat.
guide-goal-limits = Ik wil mijn grenzen bewaken. We oefenen samen hoe je nee zegt, en wat je doet als iemand niet luistert.
guide-goal-beside = Ik wil er ander werk of een opleiding bij. We zoeken mee naar iets wat bij je past.
guide-goal-stop = Ik wil stoppen. We helpen met wonen, geld, werk en rust. Je hoeft niet alles in één keer te doen.
guide-goal-unsure = Ik weet het nog niet. Dan praten we eerst, of we laten het even zo.

## Gezond blijven

guide-pro-heading = Hoe begin je het gesprek?
guide-health-heading = Gezond blijven
guide-health-lead = Bij de GGD kun je terecht voor een test, een prik of een vraag over seksuele gezondheid.
guide-health-find = Zoek op internet naar ‘GGD seksuele gezondheid’ en je woonplaats. Daar staat het nummer.
guide-health-ask = Vraag vooraf of het gratis is, en of het zonder je eigen naam kan.
guide-health-along = Wil je dat iemand meegaat of voor je belt? Vraag het ons.
guide-health-now = Is er net iets gebeurd wat je niet wilde? Bel het Centrum Seksueel Geweld, gratis, dag en nacht: 0800-0188.
guide-health-kept = Wat je daar vertelt, blijft daar. Wij vragen er niet naar.

## Doorgeven

guide-pass-heading = Doorgeven
guide-pass-lead = Ken je iemand die hier iets aan heeft? Geef dit kaartje door. We vragen nooit aan wie.
guide-pass-card = Wil je met iemand praten? Schrijf hier. Je hoeft niet te zeggen wie je bent.
guide-pass-count = We tellen alleen hoe vaak dit adres wordt gebruikt, niet door wie.

## Zo blijf ik veilig

guide-safe-heading = Zo blijf ik veilig
guide-safe-lead = Maak een kaart voor jezelf. Alles mag leeg blijven.
guide-safe-not-kept = Wij bewaren hier niets van. Alleen jij hebt de kaart.
guide-safe-new = Iemand ontmoeten die je niet kent
guide-safe-new-tip-place = Spreek de eerste keer af op een plek die je kent.
guide-safe-new-tip-feeling = Voelt het niet goed? Dan mag je weg, ook na een afspraak.
guide-safe-new-field = Wat doe ik vooraf?
guide-safe-buddy = Iemand die op me let
guide-safe-buddy-tip = Spreek met iemand af wanneer je laat weten dat het goed gaat.
guide-safe-buddy-who = Wie let op me? Een bijnaam is genoeg.
guide-safe-buddy-when = Wanneer laat ik iets weten?
guide-safe-buddy-else = Wat doet diegene als ik niets laat weten?
guide-safe-limits = Mijn grenzen
guide-safe-limits-tip-mind = Je mag altijd van gedachten veranderen.
guide-safe-limits-tip-words = Bedenk vooraf een zin waarmee je nee zegt.
guide-safe-limits-field = Wat wil ik wel, wat niet, en hoe zeg ik nee?
guide-safe-online = Online
guide-safe-online-tip-account = Gebruik een ander account en een andere foto dan privé.
guide-safe-online-tip-place = Zet uit dat apps kunnen zien waar je bent.
guide-safe-online-tip-picture = Let op wat er op een foto staat: je gezicht, een tatoeage, het uitzicht.
guide-safe-online-field = Wat zet ik uit, of doe ik anders?
guide-safe-wrong = Als het misgaat
guide-safe-wrong-tip-out = Bedenk vooraf hoe je wegkomt en waar je naartoe kunt.
guide-safe-wrong-tip-call = Ben je in gevaar? Bel 112.
guide-safe-wrong-tip-fault = Het is niet jouw schuld.
guide-safe-wrong-field = Waar ga ik heen, en wat neem ik mee?
guide-safe-show = Maak mijn kaart
guide-safe-card = Mijn kaart
guide-safe-keep = Bewaar wat ik typ op dit toestel
guide-safe-keep-hint = Doe dit alleen als niemand anders op dit toestel kijkt. Met ‘Snel weg’ wordt het gewist.
guide-safe-wipe = Wis het van dit toestel
guide-safe-share = Zet het in mijn gesprek
guide-safe-share-hint = Dan kan het team waarmee je schrijft het lezen.

# Geld
guide-money-heading = Geld, schulden en uitkering

# Praktische hulp
guide-relief-heading = Hulp voor vandaag
guide-home-heading = Een plek om te wonen
guide-learn-heading = Leren
guide-strong-heading = Waar ben je goed in?
