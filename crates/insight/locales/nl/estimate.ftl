# Een schatting van wie niet gezien wordt, in gewone woorden.

insight-estimate-title = Hoeveel mensen zien we niet?
insight-estimate-counts-only = Deze schatting is gemaakt van tellingen alleen. Er zijn hier geen mensen aan elkaar gekoppeld.
insight-estimate-result = Waarschijnlijk gaat het om ongeveer { $people } mensen. Daarvan staan er { $observed } op minstens één lijst.
insight-estimate-interval = Met 95 op de 100 zekerheid ligt het aantal tussen { $low } en { $high }. Met 80 op de 100 ligt het tussen { $low80 } en { $high80 }.
insight-estimate-no-interval = Er is geen marge berekend. Gebruik het getal niet zonder marge.
insight-estimate-none = Er kan geen schatting worden gemaakt. Dat er { $observed } mensen op de lijsten staan, is wel geteld.
insight-estimate-bound = Het zijn er in elk geval niet veel minder dan { $people }.
insight-estimate-not-all = Geregistreerd is niet iedereen, en geschat is niet geteld. Zet bij dit getal altijd de marge, het jaar, de lijsten en over wie het gaat.
insight-estimate-warnings = Weet dit voor je het getal gebruikt
insight-estimate-no-warnings = Er is niets bijzonders opgemerkt. De aannames hieronder blijven gelden.

insight-estimate-warning-no-maximum = De lijsten overlappen te weinig of te scheef: er is geen eindig antwoord. Daarom staat hier geen getal.
insight-estimate-warning-not-identifiable = Verschillende antwoorden passen precies even goed bij deze tellingen. Daarom staat hier geen getal.
insight-estimate-warning-no-overlap = Niemand staat op twee lijsten. Dan zegt niets iets over wie op geen enkele lijst staat.
insight-estimate-warning-few-overlaps = De schatting rust op maar { $people } mensen die op meer dan één lijst staan. Een paar meer of minder verandert het getal al veel.
insight-estimate-warning-models-differ = Manieren van rekenen die ongeveer even goed passen, komen uit tussen { $low } en { $high }. De tellingen zelf maken geen keuze.
insight-estimate-warning-lists-depend = Sommige lijsten hangen samen: wie op de ene staat, staat vaker of juist minder vaak op de andere. Daar is rekening mee gehouden, maar niet met samenhang die niemand kan zien.
insight-estimate-warning-few-beyond = De grenzen van { $certainty } op de 100 rusten op minder dan 20 herhalingen. Vraag meer herhalingen.
insight-estimate-warning-failed = Bij { $replicates } herhalingen kwam er geen antwoord uit. De marge is daarom te smal.
insight-estimate-warning-not-corrected = De schatting ligt buiten alle herhalingen. De marge is daarom niet gecorrigeerd.
insight-estimate-warning-only-two-lists = Met twee lijsten is niet te zien of ze van elkaar afhangen. Het antwoord is een aanname.
insight-estimate-warning-doubled = { $lines ->
    [one] Eén regel kwam dubbel voor en is opgeteld.
   *[other] { $lines } regels kwamen dubbel voor en zijn opgeteld.
 }

insight-estimate-model = Lijsten die samenhangen in de gekozen rekenwijze
insight-estimate-model-none = Geen: elke lijst staat op zichzelf.
insight-estimate-method = Zo is gekozen
insight-estimate-stepwise = Stap voor stap, met drempel { $threshold }
insight-estimate-best = De beste van alle mogelijkheden
insight-estimate-redrawn = Herhalingen
insight-estimate-redrawn-how = { $replicates } keer opnieuw getrokken en opnieuw gekozen, met beginwaarde { $seed }
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
insight-estimate-plot = Dezelfde schattingen als tekening: een stip voor elke schatting, een lijn voor de marge.
insight-estimate-spread = Binnen { $within } punten van de beste rekenwijze: { $models ->
    [one] één rekenwijze, die uitkomt op { $low }
   *[other] { $models } rekenwijzen, van { $low } tot { $high }, gemiddeld { $mean }
 }
insight-estimate-assumptions = Wat we aannemen
insight-estimate-assumption-closed = De groep bleef in deze tijd dezelfde.
insight-estimate-assumption-linked = Wie op twee lijsten staat, is daar ook als dezelfde herkend. Wordt iemand gemist, dan valt de schatting te hoog uit.
insight-estimate-assumption-referral = Verwijst de ene lijst door naar de andere en is dat niet te zien, dan valt de schatting te laag uit.
insight-estimate-assumption-alike = Mensen lijken genoeg op elkaar in hun kans om op een lijst te komen.
insight-estimate-assumption-all = Er is geen samenhang tussen alle lijsten tegelijk.
insight-estimate-again = Zo maak je dit opnieuw: hetzelfde bestand, beginwaarde { $seed }, versie { $version }.
