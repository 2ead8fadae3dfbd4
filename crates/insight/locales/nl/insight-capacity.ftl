# Ruimte in het team, en wie er begon en wegging.

insight-capacity-title = Ruimte in het team
insight-capacity-lead = Hoeveel plek is er, en wat gebeurt er met één begeleider minder? Vul in wat je weet. Er wordt niets bewaard. Wat de huidige cijfers al zeggen, staat ingevuld. Je kunt het overschrijven. Hoeveel trajecten elke begeleider nu heeft, ziet een teamleider in het overzicht.
insight-capacity-known = Vorig jaar begonnen er { $number } trajecten, volgens de cijfers die vrijgegeven zijn.
insight-capacity-lasted = De helft van de trajecten die toen sloten, duurde hoogstens { $number } { $number ->
    [one] maand
   *[other] maanden
}.
insight-capacity-too-many = Begeleiders maal trajecten kan hier hoogstens { $max } zijn.
insight-capacity-posts = Begeleiders
insight-capacity-posts-hint = In hele banen: twee halve banen zijn er één.
insight-capacity-places-each = Trajecten die één begeleider tegelijk aankan
insight-capacity-running = Trajecten die nu lopen
insight-capacity-running-hint = Staat hier al een getal? Zoveel liepen er op 31 december.
insight-capacity-expected = Trajecten die je nu had verwacht
insight-capacity-expected-hint = Bijvoorbeeld uit een plan of een brief.
insight-capacity-begun = Trajecten die in een jaar beginnen
insight-capacity-months = Hoelang een traject gemiddeld duurt, in maanden
insight-capacity-months-hint = Met de nazorg erbij, als die een plek kost.
insight-capacity-reckon = Reken uit
insight-capacity-outcome = Wat eruit komt
insight-capacity-answer = Ruimte nu, en met één begeleider minder
insight-capacity-assumes =
    Een eenvoudig model van een wachtrij. Het neemt aan dat mensen los van elkaar komen, dat trajecten heel verschillend lang
    duren, dat alle plekken gelijk zijn, dat het jaar gelijkmatig is en dat wie wacht, blijft wachten.
insight-capacity-now = Nu
insight-capacity-less = Eén begeleider minder
insight-capacity-places = Plekken
insight-capacity-each = Cliënten per begeleider, gemiddeld
insight-capacity-open = Open plekken
insight-capacity-expected-real = Verwacht · nu lopend
insight-capacity-load = Plekken die nodig zijn
insight-capacity-chance = Kans dat iemand moet wachten
insight-capacity-waiting = Mensen die tegelijk wachten
insight-capacity-days = Dagen wachten, gemiddeld
insight-capacity-endless = de rij blijft groeien
insight-capacity-not = In het echt gaan mensen weg die te lang wachten. De echte rij is dus korter, en het echte verlies groter. Dit zegt niets over één begeleider.

insight-flow = In { $year } begonnen er { $begun } trajecten en sloten er { $closed } af. Afsluiten kan om elke reden, en kan altijd weer open. Wat uit een ander systeem is meegebracht, telt niet als begonnen maar wel als het afsluit: er kan dus meer afsluiten dan beginnen.
insight-need-fit =
    Van de { $told } uitkomsten die cliënten vertelden, hielp het { $helped } keer, helemaal of een beetje: { $share } procent.
    Bij een aantal als dit speelt toeval mee; het gewone aandeel ligt waarschijnlijk tussen { $low } en { $high } procent.
