## De code, om te bewaren (INF-01, OUT-20)

contact-code-safe = Wie de code heeft, kan je gesprek lezen. Geef hem dus aan niemand, en stuur hem niet in een bericht.
contact-code-lost = Ben je de code kwijt, dan kunnen wij hem niet terugvinden. Spreek je ons nog ergens anders, dan maken we samen een nieuwe.
contact-code-gate-wrong = Dat is nog niet hetzelfde. Dat geeft niet: je code staat hier nog. Kijk wat je opschreef en typ het nog eens over.
contact-code-later-text = Zolang je nu hier bent, kun je de code in je gesprek nog eens bekijken.

## Nog eens zien, of een nieuwe

contact-code-again-heading = Je code
contact-code-again-lead = Kijkt er niemand mee? Dan laten we je code nog eens zien.
contact-code-again-yes = Laat mijn code zien
contact-code-again-no = Nu niet
contact-code-again-none = Je code is bij dit gesprek niet bewaard. Je kunt wel een nieuwe maken.
contact-code-seen = Heeft iemand je code gezien?
contact-code-seen-text = Dan maak je hier een nieuwe. Met de oude code komt niemand er meer in, ook niet op een ander toestel.
contact-code-seen-new = Maak een nieuwe code
contact-code-seen-question = De oude code werkt dan meteen niet meer, ook niet voor je plan. Kun je de nieuwe nu bewaren?
contact-code-seen-yes = Ja, maak een nieuwe
contact-code-new-heading = Je nieuwe code
contact-code-new-lead = De oude code werkt niet meer. Deze wel. Er is niets weg.

contact-code-in-text = In je tekst staat een code om terug te komen. Wie die code heeft, kan het gesprek lezen. Haal hem er eerst uit, dan kun je het versturen.

contact-kept-code-asked = { $name } vroeg om een nieuwe code. Een tweede collega kijkt mee.
contact-kept-code-renewed = De code is vernieuwd. De oude werkt niet meer.
contact-code-lost-how-lost = De code was kwijt.
contact-code-lost-how-never = De code was niet aangekomen.
