# Een schatting van wie niet gezien wordt, in gewone woorden.

insight-estimate-title = Hoeveel mensen zien we niet?
insight-estimate-counts-only = Deze schatting is gemaakt van tellingen alleen. Er zijn hier geen mensen aan elkaar gekoppeld.
insight-estimate-result = Kloppen de aannames hieronder, dan gaat het vermoedelijk om ongeveer { $people } mensen. Daarvan staan er { $observed } op minstens één lijst.
insight-estimate-interval = Binnen deze rekenwijze ligt het aantal met 95 op de 100 tussen { $low } en { $high }, en met 80 op de 100 tussen { $low80 } en { $high80 }. Dat de rekenwijze zelf niet past, zit niet in deze marge.
insight-estimate-no-interval = Er is geen marge berekend. Gebruik het getal niet zonder marge.
insight-estimate-none = Er kan geen schatting worden gemaakt. Dat er { $observed } mensen op de lijsten staan, is wel geteld.
insight-estimate-bound = Een vuistregel die weinig aanneemt komt op ongeveer { $people }. Zolang lijsten elkaar niet mijden zijn het er eerder meer dan minder.
insight-estimate-not-all = Geregistreerd is niet iedereen, en geschat is niet geteld. Zet bij dit getal altijd de marge, het jaar, de lijsten en over wie het gaat.
insight-estimate-warnings = Weet dit voor je het getal gebruikt
insight-estimate-no-warnings = Er is niets bijzonders opgemerkt. De aannames hieronder blijven gelden.

insight-estimate-warning-no-maximum = De lijsten overlappen te weinig of te scheef: er is geen eindig antwoord. Daarom staat hier geen getal.
insight-estimate-warning-runs-up = Hoe meer mensen je erbij denkt die op geen enkele lijst staan, hoe beter het bij deze tellingen past. Daar komt geen eind aan.
insight-estimate-warning-runs-down = Deze tellingen passen het best bij niemand die op geen enkele lijst staat. Dat bewijst niet dat er niemand is: het komt bijvoorbeeld doordat een lijst helemaal in een andere zit.
insight-estimate-warning-not-identifiable = Verschillende antwoorden passen precies even goed bij deze tellingen. Daarom staat hier geen getal.
insight-estimate-warning-not-arrived = Er is wel een antwoord, maar de berekening kwam er niet. Daarom staat hier geen getal. Laat het ons weten: dat hoort niet te gebeuren.
insight-estimate-warning-above-estimate = De vuistregel komt met { $people } hoger uit dan de schatting. Dan mijden lijsten elkaar, of speelt toeval een rol. Noem de schatting geen ondergrens.
insight-estimate-warning-more-than-live = Er komen meer mensen uit dan er op de wereld leven. Gebruik dit getal niet: deze tellingen kunnen geen schatting dragen.
insight-estimate-warning-no-overlap = Niemand staat op twee lijsten. Dan zegt niets iets over wie op geen enkele lijst staat.
insight-estimate-warning-few-overlaps = De schatting rust op maar { $people } mensen die op meer dan één lijst staan. Een paar meer of minder verandert het getal al veel.
insight-estimate-warning-models-differ = De schatting en de rekenwijzen die ongeveer het best passen, komen uit tussen { $low } en { $high }. Het getal hangt dus sterk af van de rekenwijze.
insight-estimate-warning-others-not-looked-at = Bij zoveel lijsten is niet gekeken wat andere rekenwijzen zeggen. Hoe ver die uiteenlopen, weet je dus niet.
insight-estimate-warning-lists-depend = Sommige lijsten hangen samen: wie op de ene staat, staat vaker of juist minder vaak op de andere. Daar is rekening mee gehouden, maar niet met samenhang die niemand kan zien.
insight-estimate-warning-few-beyond = De grenzen van { $certainty } op de 100 rusten op minder dan 20 herhalingen. Vraag meer herhalingen.
insight-estimate-warning-failed = Bij { $replicates } herhalingen kwam er geen antwoord uit. De marge is daarom te smal.
insight-estimate-warning-not-corrected = De marge kon niet worden gecorrigeerd met wat de herhalingen zeggen. Staat er een marge bij, reken er dan minder op.
insight-estimate-warning-only-two-lists = Met twee lijsten is niet te zien of ze van elkaar afhangen. Het antwoord is een aanname.
insight-estimate-warning-doubled = { $lines ->
    [one] Eén regel kwam dubbel voor en is opgeteld.
   *[other] { $lines } regels kwamen dubbel voor en zijn opgeteld.
 }

insight-estimate-model = Lijsten die samenhangen in de gekozen rekenwijze
insight-estimate-model-none = Geen: elke lijst staat op zichzelf.
insight-estimate-method = Zo is gekozen
insight-estimate-stepwise = Stap voor stap, met drempel { $threshold }
insight-estimate-best = De beste van alle rekenwijzen volgens BIC, tot { $order } lijsten samen
insight-estimate-redrawn = Herhalingen
insight-estimate-redrawn-how = { $replicates } keer opnieuw getrokken { $draw ->
    [model] uit de gekozen rekenwijze
   *[observed] uit de mensen die gezien zijn; wat bij niemand voorkwam, kan zo niet getrokken worden
 }, en elke keer opnieuw gekozen. Beginwaarde { $seed }. Zonder antwoord: { $failed }.
insight-estimate-corrected = Grenzen van de marge
insight-estimate-corrected-how = De herhalingen van laag naar hoog: de ondergrens staat op deel { $low }, de bovengrens op deel { $high } (BCa: z0 { $bias }, versnelling { $acceleration }). Met één mens minder zonder antwoord: { $without }.
insight-estimate-empty = Lijsten zonder overlap
insight-estimate-empty-none = Geen
insight-estimate-overlaps = Hoeveel mensen op twee lijsten staan
insight-estimate-lists = Lijsten
insight-estimate-both = Op beide
insight-estimate-alone = Wat deze twee alleen zouden zeggen
insight-estimate-sensitivity = En als we het anders hadden gedaan?
insight-estimate-sensitivity-what = Anders
insight-estimate-sensitivity-estimate = Schatting
insight-estimate-sensitivity-range = Marge als de rekenwijze vaststond
insight-estimate-change-threshold = drempel { $what }
insight-estimate-change-without = zonder { $what }
insight-estimate-change-merged = { $what } samengevoegd
insight-estimate-no-answer = geen antwoord
insight-estimate-plot = Dezelfde schattingen als tekening: een stip voor elke schatting, een lijn voor de marge. Onder de tekening staan aantallen mensen; twee keer zoveel is overal even ver.
insight-estimate-spread = Binnen { $within } punten van de beste rekenwijze: { $models ->
    [one] één rekenwijze, die uitkomt op { $low }
   *[other] { $models } rekenwijzen, van { $low } tot { $high }, gemiddeld { $mean }
 }
insight-estimate-assumptions = Wat we aannemen. Vink aan wat iemand heeft nagegaan.
insight-estimate-assumption-closed = De groep bleef in deze tijd dezelfde.
insight-estimate-assumption-linked = Wie op twee lijsten staat, is daar ook als dezelfde herkend. Wordt iemand gemist, dan valt de schatting te hoog uit.
insight-estimate-assumption-referral = Verwijst de ene lijst door naar de andere en is dat niet te zien, dan valt de schatting te laag uit.
insight-estimate-assumption-alike = Mensen lijken genoeg op elkaar in hun kans om op een lijst te komen.
insight-estimate-assumption-all = Er is geen samenhang tussen alle lijsten tegelijk.
insight-estimate-again = Zo maak je dit opnieuw: dezelfde tellingen (SHA-256 { $table }), beginwaarde { $seed }, versie { $version }{ $anchor ->
    [yes] , met --anchor
   *[no] {""}
 }.
insight-estimate-again-unseeded = Zo maak je dit opnieuw: dezelfde tellingen (SHA-256 { $table }), versie { $version }{ $anchor ->
    [yes] , met --anchor
   *[no] {""}
 }.
insight-estimate-about-population = Over wie
insight-estimate-about-period = Over welke tijd
insight-estimate-about-sources = Wie hield de lijsten bij
insight-estimate-about-unsaid = niet ingevuld; vul dit in voor je het getal doorgeeft
insight-estimate-models = De rekenwijzen die het best passen, en wat ze zeggen
insight-estimate-weight = Gewicht
insight-estimate-mean-aic = Gemiddeld over { $models ->
    [one] de beste rekenwijze
   *[other] de { $models } beste rekenwijzen
 } volgens Akaike: { $people }. Die maat kiest ingewikkelder rekenwijzen. Ligt dit ver van de schatting, dan is er te weinig geteld om zoveel samenhang te zien.
insight-estimate-change-stepwise = stap voor stap, drempel { $what }

insight-estimate-how = Zo is dit gemaakt

# Waarom een bestand geen tabel van aantallen is.
insight-lists-cannot = Met deze tabel kan het niet: { $why }
insight-lists-unreadable = het bestand is niet tot het eind te lezen.
insight-lists-not-text = regel { $line } is geen tekst in UTF-8. Bewaar het bestand als "CSV UTF-8".
insight-lists-too-large = het bestand is groter dan { $most } MiB. Dit hoort een tabel van patronen te zijn, niet van mensen.
insight-lists-ragged = regel { $line } heeft { $found } kolommen en de kop heeft er { $expected }.
insight-lists-no-header = de eerste regel heeft alleen getallen. Daar horen de namen van de lijsten te staan, en "count".
insight-lists-nameless = kolom { $column } heeft geen naam.
insight-lists-long-name = de naam van kolom { $column } is langer dan { $most } tekens.
insight-lists-no-counts = geen kolom heet "count", en de laatste heeft alleen 0 en 1. Nodig zijn aantallen per patroon, nooit een regel per mens.
insight-lists-pattern-twice = regel { $line } heeft dezelfde 0 en 1 als een eerdere regel, en geen kolom heet "count". Nodig zijn aantallen per patroon, nooit een regel per mens.
insight-lists-empty = er staan geen aantallen in.
insight-lists-too-few = gevonden lijsten: { $found }. Dat is te weinig. Nodig zijn er minstens { $least } die overlappen.
insight-lists-too-many = er zijn { $found } lijsten gevonden; hoogstens { $most } kan. Voeg lijsten samen die op dezelfde manier worden bijgehouden.
insight-lists-same-name = twee kolommen heten "{ $name }".
insight-lists-not-zero-or-one = regel { $line }: onder "{ $list }" staat "{ $found }". Daar kan alleen 0 of 1 staan.
insight-lists-not-a-count = regel { $line }: "{ $found }" is geen aantal. Een aantal is een heel getal, 0 of meer.
insight-lists-nobody = regel { $line } telt mensen die op geen enkele lijst staan. Dat is juist wat de schatting moet zeggen: laat die regel weg.
insight-lists-too-many-people = meer dan { $most } mensen: een van de aantallen moet een vergissing zijn.
insight-lists-too-many-lines = meer dan { $most } regels. Dit hoort een tabel van patronen te zijn, niet van mensen.
insight-lists-no-people = alle aantallen zijn 0.

insight-estimate-refused-file = Het bestand is niet te openen of te schrijven: { $why }
insight-estimate-refused-threshold = De drempel ligt tussen 0 en 1.
insight-estimate-refused-best = Dat zijn te veel lijsten om alle rekenwijzen te bekijken. Laat --best weg, of neem --best 2.
insight-estimate-refused-replicates = { $asked } herhalingen zijn te veel voor { $lists } lijsten; hoogstens { $most } kan.
insight-estimate-refused-no-answer = Deze aantallen laten geen schatting toe. Het verslag zegt waarom.
insight-estimate-refused-not-written = Het verslag kon niet worden geschreven.
