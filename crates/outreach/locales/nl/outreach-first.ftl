# Voor en na een eerste bericht.

# Nagaan, schrijven, vastleggen
outreach-language = In welke taal schrijf je?
outreach-opening-team = Van jullie zelf
outreach-writing-lead = Schrijf nu zelf, op de site of in de app, aan deze ene persoon. Een half uur lang krijgt geen ander duo hier ja op. Tik daarna hieronder aan waarom je schreef: dan is het vastgelegd.
outreach-own-line = Eén zin van jezelf
outreach-own-line-hint = Zonder eigen zin is een bericht een folder. Luwte bewaart deze zin niet.
outreach-own-line-in = Zet mijn zin erin
outreach-sent-because = Ik heb het verstuurd, want…
outreach-not-now = Toch niet schrijven
outreach-went-out = Geteld, zonder de naam te bewaren. Iemand schreef intussen ook, of deze persoon wil liever geen bericht, of het was genoeg voor vandaag. Schrijf deze persoon niet nog eens.
outreach-info-no-guess = Bij een rondje met informatie hoort geen gok. Maak dit leeg, of kies een andere reden.
outreach-again-drafts = Voor een tweede bericht
outreach-again-not-here = Op deze plek mag je geen contact meer zoeken. Schrijf deze persoon hier niet nog eens.
outreach-again-already = Toch al verstuurd?
outreach-again-already-question = Dan telt het als de tweede en laatste keer. Kies dit alleen als je het bericht echt verstuurde.
outreach-again-went-out = Geteld als tweede en laatste bericht. Deze persoon wil misschien liever geen bericht, of het was genoeg voor vandaag. Schrijf deze persoon niet nog eens.
outreach-again-went-out-not-here = Geteld als tweede en laatste bericht. Op deze plek mag je geen contact meer zoeken: schrijf hier niemand meer.
outreach-slip = Vergissing: haal weg
outreach-slip-question = Dan is het alsof je dit nooit vastlegde. Kies dit alleen als je deze persoon niet schreef.
outreach-slip-yes = Ja, haal weg
outreach-slip-late = Weghalen kan niet meer: er is al antwoord, de dienst is voorbij of het is langer dan tien minuten geleden.

# Wie je schreef, in al je diensten
outreach-contacts-title = Wie je schreef
outreach-contacts-lead = Van al je diensten. Je duo ziet dit ook, verder niemand.
outreach-contacts-open = Kwam er antwoord? Zoek wie het is
outreach-contacts-name = Naam op de site of in de app
outreach-contacts-name-hint = Een deel is genoeg.
outreach-contacts-find = Zoek
outreach-contacts-found = Gevonden
outreach-contacts-not-found = Niet gevonden
outreach-contacts-not-found-hint = Misschien is de naam al gewist, of schreef een ander duo.
outreach-contacts-now = Hier kun je nu iets doen
outreach-contacts-none = Nu hoeft er niets
outreach-contacts-none-hint = Wie nog stil is, vind je met de naam.
outreach-contacts-more = Er zijn er meer. Typ meer van de naam.
outreach-contacts-all = Terug naar wat nu kan
outreach-contacts-to-read = lees mee
outreach-contacts-again = tweede bericht kan nu
outreach-contacts-not-now = tweede bericht kan nu niet
outreach-again-waiting =
    { $count ->
        [one] Aan één persoon kun je misschien nog één keer schrijven. Het hoeft niet.
       *[other] Aan { $count } mensen kun je misschien nog één keer schrijven. Het hoeft niet.
    }

# Turven
outreach-counted-left-be = Niet geschreven
outreach-counted-informed = Alleen informatie
outreach-counted-concern = Zorg
outreach-counted-men-asked = Vraag: werkplek voor mannen
outreach-tally-others = Nog meer turven
outreach-tally-others-lead = Alleen aantallen. Over wie het gaat, noteer je hier nooit.
outreach-fitting-rules = regels
outreach-fitting-rights = rechten
outreach-answer-came = Wanneer kwam het antwoord?
outreach-answer-came-now = Net
outreach-daypart-night = ’s Nachts, tot zeven uur
outreach-daypart-morning = ’s Ochtends, tot elf uur
outreach-daypart-noon = Rond de middag, tot twee uur
outreach-daypart-afternoon = ’s Middags, tot zes uur
outreach-daypart-evening = ’s Avonds
outreach-hours-years = Uren per jaar en kanaal
outreach-hours-year = Jaar
outreach-hours-all = Alles samen

# De regio, en twijfel over een reden
outreach-region = Werkplekken in de regio
outreach-region-hint = Welke plekken om te werken zijn er, en voor wie? Is er bijvoorbeeld een raamgebied, en werken daar ook mannen? Alleen wat iedereen kan weten.
outreach-region-none = Er staat nog niets over de regio
outreach-region-none-hint = De teamleider schrijft het bij Hoe we werken.
outreach-region-unreached = Voor dit werk hebben jullie nog geen kanaal:
outreach-reasons-doubt = Ik twijfel over deze reden
outreach-reasons-doubt-line = Waarom? Je team leest dit.
