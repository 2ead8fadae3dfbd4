# Wat alleen hulpverleners zien: het bord van de jobcoach, de werkgeverslijst.

# Het werkplan
employment-title = Werkplan
employment-heading = Werkplan van { $name }
employment-none = Er is nog geen werkplan
employment-none-hint = Begin met wat je cliënt graag zou doen.
employment-outline = Je ziet het plan in grote lijnen. De rest is van je cliënt en de jobcoach.
employment-written = Laatst geschreven door
employment-by-client = de cliënt
employment-change = Plan aanpassen
employment-change-text = Schrijf in de woorden van je cliënt. Je cliënt leest alles en kan alles veranderen.
employment-erase-question = Dit wordt gewist. Er blijft alleen staan dat hier iets stond.

# Voorstellen
employment-suggestions = Voorstellen
employment-suggestions-text = Je cliënt ziet een voorstel als eerste en zegt ja of nee. De werkgever hoort niets.
employment-suggestions-none = Er is nog geen voorstel
employment-suggest = Werkgever voorstellen
employment-suggest-none = Er is geen werkgever om voor te stellen. Misschien moet er eerst iemand gaan kijken.
employment-suggest-who = Werkgever
employment-suggest-who-hint = Wat het best bij het plan past, staat bovenaan.
employment-suggest-why = Waarom kan dit passen?
employment-suggest-why-hint = Je cliënt leest dit.
employment-suggest-yes = Voorstellen aan je cliënt
employment-fit-other-hours = andere uren
employment-fit-fixed-hours = vaste roosters

# Sollicitaties
employment-applications-text = Een gewone sollicitatie, zoals van iedereen. Een werkgever hoort niets over hulp of over eerder werk.
employment-applications-none = Er is nog niet gesolliciteerd
employment-apply = Sollicitatie opschrijven
employment-apply-what = Waarvoor?
employment-apply-day = Op welke dag?
employment-outcome = Hoe liep het af?
employment-outcome-which = Welke sollicitatie?
employment-outcome-words = Wat vertelde je cliënt?

# De werkgeverslijst
employment-nav-employers = Werkgeverslijst
employment-employers-title = Werkgeverslijst
employment-employers-lead = Bedrijven waar iedereen zonder oordeel kan werken. Er staan alleen bedrijven op deze lijst, nooit mensen die werk zoeken.
employment-employers-none = Er staat nog geen werkgever op de lijst
employment-new = Werkgever toevoegen
employment-new-yes = Op de lijst zetten
employment-no-clients = Schrijf hier niets over cliënten, ook niet zonder naam.
employment-alias = Schuilnaam
employment-alias-hint = Een naam die niets verraadt. De echte naam zie je pas als je de werkgever opent.
employment-alias-taken = Deze schuilnaam is al in gebruik. Kies een andere.
employment-offer = Soort
employment-offer-paid-work = Betaald werk
employment-offer-activity = Activiteit, cursus of vrijwilligerswerk
employment-branch = Branche
employment-town = Plaats
employment-offers = Wat is er te doen?
employment-offers-hint = Een cliënt leest dit als je deze werkgever voorstelt.
employment-from-hours = Minste uren per week
employment-to-hours = Meeste uren per week
employment-hours-turned = Het meeste aantal uren is lager dan het minste.
employment-hours-exactly = { $hours } uur
employment-hours-from = vanaf { $hours } uur
employment-hours-to = tot { $hours } uur
employment-own-hours-there = Invloed op de eigen uren
employment-week = Per week
employment-who = Wie is dit?
employment-company = Naam van het bedrijf
employment-company-hint = Alleen jobcoaches en vaste begeleiders zien dit.
employment-person = Contactpersoon
employment-reach = Bereikbaar via
employment-reach-hint = Een telefoonnummer of mailadres van het werk.
employment-promise = Wat het bedrijf belooft
employment-promise-hint = Een plek zonder oordeel, waar niemand hoeft te vertellen wat hij eerder deed.
employment-state = Stand
employment-state-good = Nagekeken
employment-state-unchecked = Nog niet nagekeken
employment-state-due = Opnieuw nakijken
employment-state-paused = Gepauzeerd
employment-checked-on = Nagekeken op { $day }.
employment-checks = Wie ging kijken
employment-checks-none = Er is nog niemand gaan kijken
employment-check = Wat heb je gezien en afgesproken?
employment-check-hint = Ga zelf langs. Collega’s daar hoeven niets te weten.
employment-check-yes = Nagekeken
employment-complaints = Wat er niet goed ging
employment-complaints-none = Er zijn geen klachten
employment-complaint = Wat ging er niet goed?
employment-complaint-hint = Schrijf niet wie het vertelde. Na twee klachten pauzeert de werkgever vanzelf, tot iemand er weer gaat kijken.
employment-remove = Van de lijst halen
employment-remove-question = Alles over deze werkgever wordt gewist.
employment-remove-yes = Ja, van de lijst halen
employment-outcome-gone = De cliënt heeft deze sollicitatie intussen gewist. Wat je typte staat hieronder.
