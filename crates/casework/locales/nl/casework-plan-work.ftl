# Wat alleen hulpverleners zien van het plan en van de leefgebieden.

casework-nav-shape = Leefgebieden
casework-domain-told = Wanneer vroeg je cliënt dit?
casework-domain-told-hint = Een leefgebied is dicht tot je cliënt het opent. Dat kan ook in een gesprek met jou.
casework-domain-told-needed = Schrijf op welke dag je cliënt dit vroeg: vandaag of eerder.
casework-review-again-hint = Leeg laten mag: dan rekenen we met het ritme hieronder.
casework-review-rhythm = Om de hoeveel weken kijken jullie terug?
casework-review-rhythm-hint = Zoals jullie afspreken. 0 is: elke keer opnieuw bekijken.

## Leefgebieden van de organisatie

casework-shape-title = Leefgebieden
casework-shape-lead = Elk plan heeft negen leefgebieden. Voeg er alleen een toe als je kunt zeggen waarvoor.
casework-shape-domains = Eigen leefgebieden
casework-shape-domains-empty = Er zijn alleen de negen van het begin.
casework-shape-domain-add = Leefgebied toevoegen
casework-shape-domain-name = Naam
casework-shape-domain-purpose = Waarvoor is het?
casework-shape-domain-purpose-hint = Je cliënten lezen dit voordat ze het openen.
casework-shape-scales = Schalen
casework-shape-scales-lead =
    Alleen een instrument waarvoor jullie toestemming hebben. Je typt de treden zelf over. Er komt nooit een totaal, en
    niemand wordt ermee vergeleken.
casework-shape-scales-empty = Er zijn nog geen schalen.
casework-shape-scale-add = Schaal toevoegen
casework-shape-scale-domain = Bij welk leefgebied?
casework-shape-instrument = Naam van het instrument
casework-shape-right = Toestemming om het te gebruiken
casework-shape-right-hint = Van wie, onder welk nummer of contract.
casework-shape-right-until = Geldt tot en met
casework-shape-steps = De treden
casework-shape-steps-hint = Elke trede op een eigen regel, de laagste eerst. Twee tot elf treden.
casework-shape-steps-count = Schrijf twee tot elf treden, elk op een eigen regel.
casework-shape-weeks = Na hoeveel weken weer kijken?
casework-shape-full = Er kunnen er niet meer bij.
casework-shape-ended = Niet meer aangeboden
casework-shape-end = Niet meer aanbieden
casework-shape-again = Weer aanbieden

## Waar de cliënt "je" leest

casework-work-first-empty = Hier staat nog niets. Vraag wat er vandaag nodig is.
casework-work-goals-lead = Het doel is altijd van de cliënt zelf.
casework-work-domains-lead = Alleen wat de cliënt zelf opent. Wat dicht is, bestaat hier niet.
casework-work-guide-agreed = De cliënt zei ja
casework-work-part-private-lead = Dit lezen alleen de cliënt en de vaste begeleider. Het komt nooit op papier.

## Om over na te denken bij samen terugkijken

casework-reflect = Denk ook hieraan
casework-reflect-language = Taal
casework-reflect-language-ask = In welke taal praten jullie, en wat valt daardoor weg?
casework-reflect-rules = Regels
casework-reflect-rules-ask = Welke regels of papieren staan in de weg, en wie kan daarbij helpen? Schrijf niet op welke papieren iemand heeft.
casework-reflect-gender = Man, vrouw, trans of anders
casework-reflect-gender-ask = Past de hulp bij hoe iemand zichzelf ziet, of gaan wij ergens van uit?
casework-reflect-money = Geld
casework-reflect-money-ask = Wat kost deze stap, en wie draagt dat?
casework-reflect-health = Gezondheid
casework-reflect-health-ask = Wat vraagt deze stap van lijf en hoofd?
casework-reflect-together = Alles bij elkaar
casework-reflect-together-ask = Wat maakt het samen zwaarder dan elk apart, en wat maakt het samen lichter?
