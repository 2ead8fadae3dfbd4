# Aanbevelingen met hun maatregelen, en wat er is voor seksuele gezondheid.

forum-nav-recommendations = Aanbevelingen
forum-nav-provision = Voorzieningen

## Aanbevelingen

forum-recommendations-title = Aanbevelingen
forum-recommendations-lead = Wat er gevraagd is, wat ervoor gedaan wordt, en waaruit dat blijkt.
forum-recommendations-none = Er staat nog geen aanbeveling
forum-measures-there = { $there } van { $all } maatregelen zijn er
forum-recommendation = Aanbeveling
forum-recommendation-new = Schrijf een aanbeveling op
forum-recommendation-text = Wat wordt er gevraagd?
forum-recommendation-text-hint = Zo dicht mogelijk bij de woorden van het verslag.
forum-recommendation-source = Waar staat het?
forum-recommendation-source-hint = Het verslag met de bladzijde, of het overleg met de dag.
forum-recommendation-remove = Haal deze aanbeveling weg
forum-recommendation-remove-question = De maatregelen gaan ook weg, voor iedereen.
forum-recommendation-remove-yes = Ja, haal weg
forum-measures = Wat ervoor gedaan wordt
forum-measures-none = Er staat nog geen maatregel
forum-measures-full = Er staan al { $max } maatregelen. Schrijf er een anders.
forum-measure-new = Zet er een maatregel bij
forum-measure-anew = Hoe ver is deze maatregel?
forum-measure-nobody = Bewijs is een beschrijving of een totaal. Nooit een voorbeeld van één persoon, ook niet zonder naam.
forum-measure-what = Wat wordt er gedaan?
forum-measure-by = Wie zorgt daarvoor?
forum-measure-by-hint = Een rol of een organisatie, geen naam.
forum-measure-state = Hoe ver is het?
forum-measure-agreed = Afgesproken
forum-measure-begun = Mee bezig
forum-measure-there = Het is er
forum-measure-dropped = Gestopt
forum-measure-proof = Waaruit blijkt dat?
forum-measure-proof-hint = Bijvoorbeeld: elke dinsdag open, 41 keer in 2026. Bij gestopt: waarom.
forum-measure-needs-proof = Schrijf op waaruit het blijkt. Zonder dat is het er niet, of is het niet gestopt.
forum-measure-looked = Bekeken op

## Seksuele gezondheid: wat is er?

forum-provision-title = Wat er is voor seksuele gezondheid
forum-provision-lead = Een lijst voor beleid: wat is er in de stad, wat ontbreekt, en werd het beter? Niets over wie er kwam.
forum-provision-none = Nog niemand keek ernaar
forum-provision-looked = Bekeken op { $day }, vanuit de rol { $role }.
forum-provision-what = Voorziening
forum-provision-found = Hoe staat het ermee?
forum-provision-note = Wat is goed, wat ontbreekt?
forum-provision-stands = Hoe staat het hiermee: { $what }
forum-provision-note-of = Wat is goed, wat ontbreekt: { $what }
forum-provision-better = Beter dan de vorige keer
forum-provision-worse = Minder dan de vorige keer
forum-provision-look = Kijk er opnieuw naar
forum-provision-look-text = Vraag het ook aan de GGD en aan mensen uit de gemeenschap. Wat hier eerder stond, blijft bewaard.
forum-provision-keep = Bewaar wat ik vond
forum-provision-raise = Breng in wat er niet is
forum-provision-theme = Wat er niet is voor seksuele gezondheid
forum-provision-test = Een test zonder naam
forum-provision-near = Een test dichtbij, ook ’s avonds
forum-provision-vaccine = Inenting tegen hepatitis B
forum-provision-before = Een pil vooraf (PrEP)
forum-provision-after = Een pil achteraf (PEP), ook ’s nachts
forum-provision-condoms = Condooms en glijmiddel
forum-provision-treatment = Dokter en medicijnen, ook zonder verzekering
forum-provision-violence = Hulp na seks die iemand niet wilde
forum-provision-everybody = Mannen en trans personen zijn er gewoon welkom
forum-provision-language = Hulp in de eigen taal
forum-found-there = Het is er
forum-found-partly = Het is er deels
forum-found-lacking = Het is er niet
forum-found-unknown = Dat weten we niet
