# Wat voor je ligt: afspraken, taken, hulp. Jij leest dit en je begeleider ook.

## Afspraken

casework-appointments = Afspraken
casework-appointments-empty = Er staan geen afspraken.
casework-appointment-with = Met
casework-appointment-way = Hoe
casework-appointment-place = Waar
casework-appointment-text = Waarover
casework-appointment-rule = Veilig contact
casework-appointment-agreed-said = Anders dan je regel. Jij vond dat goed voor deze keer.
casework-appointment-call-off = Ik kom niet
casework-appointment-call-off-question = Wil je deze afspraak afzeggen? Je hoeft niet te zeggen waarom.
casework-appointment-call-off-yes = Ja, zeg af
casework-came-met = Geweest
casework-came-not-there = Was er niet
casework-came-called-off = Afgezegd

## Wat wij doen

casework-tasks = Wat wij doen
casework-tasks-empty = Er staat niets open.
casework-task-by = Voor { $day }
casework-task-text = Wat
casework-task-of = Wie

## Gevraagd en gekregen

casework-services = Gevraagd en gekregen
casework-services-lead = Wat je vroeg, wat ervan kwam, en of het bij je paste.
casework-services-empty = Hier staat nog niets.
casework-service-words = In je eigen woorden
casework-service-asked = Gevraagd op
casework-service-given = Gekregen op
casework-service-giver = Van wie
casework-service-fit = Paste deze hulp?
casework-service-say-fit = Zeg of het paste
casework-service-talking = Iemand om mee te praten
casework-service-safer-work = Veiliger werken
casework-service-housing = Een plek om te wonen
casework-service-money = Geld en schulden
casework-service-work = Werk, opleiding, iets te doen
casework-service-health = Gezondheid
casework-service-rights = Rechten en regels
casework-service-coming-along = Iemand die meegaat
casework-service-language = Taal, tolk of een brief uitgelegd
casework-service-other = Iets anders

## Eén zin wissen

casework-sentence = Wis een zin
casework-sentence-lead = Een gewiste zin kan niemand meer lezen. Er blijft een teken staan: ▒▒▒.
casework-sentence-which = Welke zin gaat weg?
casework-sentence-yes = Wis wat is aangevinkt

## Veilig

casework-warning = Let op
casework-warning-what = Waar iedereen op let
casework-warning-until = Tot en met { $day }
casework-safety-own-lead = In jouw woorden. Wat helpt jou als het spannend wordt? Je begeleider leest dit ook.
casework-safety-own-hint = Waar kun je heen? Wie bel je? Waaraan merk je dat het misgaat?
casework-safety-own-write = Mijn veiligheidsplan schrijven
casework-moment = Check-in bij een spannend moment
casework-moment-lead = Schrijf op wat iemand moet weten als je je niet meldt. Niemand kan dit lezen, tot de tijd voorbij is en jij niets liet horen.
casework-moment-day = Welke dag?
casework-moment-time = Voor hoe laat meld je je?
casework-moment-time-hint = Meld je je niet voor deze tijd? Dan gaat er een seintje naar wie dienst heeft.
casework-moment-words = Wat moet iemand dan weten?
casework-moment-words-hint = Bijvoorbeeld: waar je bent en waar je bang voor bent. Zo veel als jij wilt.
casework-moment-then = Wat moet iemand dan doen, en wat juist niet?
casework-moment-then-hint = Bijvoorbeeld: eerst een bericht sturen, niet bellen.
casework-moment-set = Zet de check-in
casework-moment-not-then = Kies een tijd over { $minutes } minuten of later, tot { $days } dagen vooruit.
casework-moment-stands = Meld je voor { $moment }. Tot dan kan niemand lezen wat je schreef.
casework-moment-lapsed = De tijd is voorbij sinds { $moment }. Wie dienst heeft, kan nu lezen wat je schreef.
casework-moment-safe-by = { $name } heeft laten weten dat het goed is.
casework-moment-safe = Ik ben veilig. Wis deze check-in
casework-moment-longer = Nog een half uur
casework-moment-opened = Wie het heeft gelezen
casework-moment-wrote = Wat je schreef

## Waarnemen, en herkennen

casework-slot-cover = Neemt waar
casework-known = Hieraan mogen wij je herkennen

## Het einde, en hoe lang we iets bewaren

casework-closure-because = Waarom stoppen we?
casework-because-done = Het is klaar, voor nu
casework-because-client-stops = Ik wil stoppen met de hulp
casework-because-other-help = Anderen gaan ermee verder
casework-because-moved = Ik woon nu ergens anders
casework-because-lost-touch = We hoorden niets meer van elkaar
casework-because-other = Iets anders
casework-closure-towards = Waar ga je mee verder?
casework-towards-other-work = Ander werk
casework-towards-same-work = Hetzelfde werk
casework-towards-course = School of een cursus
casework-towards-other-help = Andere hulp
casework-towards-elsewhere = Naar huis, of naar een ander land
casework-towards-not-known = Weet ik nog niet
casework-closure-aftercare = Eerst nazorg: om de hoeveel weken vragen we hoe het gaat?
casework-closure-aftercare-hint = Leeg is geen nazorg. Antwoorden hoeft nooit. Stilte heeft geen gevolgen.
casework-check-in-skip = Sla over
casework-kept = Hoe lang we dit bewaren
casework-ground = Op welke grond
casework-ground-voluntary = Vrijwillige hulp
casework-ground-wmo = Hulp volgens de Wmo
casework-ground-jeugdwet = Jeugdhulp
casework-kept-how-long = Hoe lang
casework-kept-agreed = { $count ->
    [one] Eén dag na het einde, niet langer
   *[other] { $count } dagen na het einde, niet langer
 }
casework-kept-years = { $count ->
    [one] Eén jaar na de laatste verandering
   *[other] { $count } jaar na de laatste verandering
 }
casework-kept-source = Waar dat staat
casework-kept-asked = Alles wordt gewist, uiterlijk op { $day }.
casework-kept-number = Nummer van je bewijs
casework-kept-withdraw = Toch niet wissen
casework-kept-refused = Niet gewist
casework-kept-exception = Reden volgens de wet
casework-kept-why = Uitleg
casework-exception-other-person = Het is heel belangrijk voor iemand anders
casework-exception-law = Een wet verbiedt het
casework-erasing-title = We wissen het
casework-erasing-text = De wet geeft ons drie maanden. Je kunt dit tot die dag terugdraaien. Schrijf het nummer op.
