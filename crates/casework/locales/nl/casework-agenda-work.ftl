# Wat alleen hulpverleners zien van afspraken, taken en de dag.

casework-nav-today = Vandaag
casework-today-title = Vandaag
casework-today = Vandaag
casework-today-empty = Vandaag vraagt niets om jou.
casework-today-empty-hint = Afspraken, taken en wat een cliënt schreef, komen hier vanzelf te staan.
casework-today-lapsed = Iemand heeft zich niet gemeld bij een check-in.
casework-today-open = Naar het traject
casework-today-appointments = Afspraken van vandaag
casework-today-overdue = Over tijd
casework-today-unfinished = Geweest, nog niet afgerond
casework-today-heeded = Vraagt aandacht
casework-today-tasks = Taken van deze week
casework-today-later = Afspraken van deze week
casework-today-erase = Gevraagd om te wissen
casework-erase-by = Wordt gewist op { $day }

casework-appointment-new = Nieuwe afspraak
casework-appointment-lead = Je cliënt ziet deze afspraak op de eigen pagina en kan daar afzeggen, zonder reden.
casework-appointment-day = Dag
casework-appointment-time = Tijd
casework-appointment-minutes = Hoeveel minuten?
casework-appointment-place-hint = Een plek die veilig is voor je cliënt.
casework-appointment-text-hint = Kort. Je cliënt leest dit ook.
casework-appointment-agreed = Mijn cliënt vindt dit goed, ook al zegt de regel voor veilig contact iets anders
casework-appointment-agreed-hint = Alleen nodig als je belt, appt of mailt buiten de regel om. Het staat erbij.
casework-appointment-in-calendar = Zet de plek in mijn eigen agenda
casework-appointment-in-calendar-hint = In je agenda staat anders alleen “Afspraak” met de tijd.
casework-appointment-not-this-way = Je cliënt wil niet zo bereikt worden. Vraag het eerst, en vink dan dit vakje aan.
casework-appointment-not-then = Je cliënt wil op dat moment niet bereikt worden. Vraag het eerst, en vink dan dit vakje aan.

casework-task-new = Nieuwe taak
casework-task-lead = Wat wij doen. Wat je cliënt zelf doet, staat bij de stappen.
casework-task-text-hint = Je cliënt leest dit ook. Noem geen namen van anderen.
casework-task-due = Voor welke dag?
casework-task-remind = Herinner die dag
casework-task-remind-hint = Een neutraal seintje om negen uur, zonder te zeggen waarover.
casework-task-overdue = Over tijd

casework-service-new = Hulpvraag opschrijven
casework-service-kind = Waar vraagt je cliënt hulp bij?
casework-service-lead-write = Wat je cliënt vraagt, niet wat wij bedenken.
casework-service-outcome = Wat kwam ervan?
casework-service-outcome-lead = Of het paste, zegt je cliënt op de eigen pagina. Jij leest dat alleen als je cliënt dat wil.
casework-service-giver-hint = Een organisatie of een collega.

casework-draft-kept = Je kladje is bewaard. Alleen jij kunt het lezen.
casework-draft-keep = Bewaar als kladje

casework-calendar-title = Agenda
casework-calendar = Mijn agenda in een ander programma
casework-calendar-lead = Je afspraken en diensten, als een agenda waar je telefoon of computer op kan abonneren.
casework-calendar-address = Jouw geheime adres
casework-calendar-how = Kies in je agenda “abonneren” of “agenda toevoegen via URL” en plak dit adres.
casework-calendar-renew = Nieuw adres
casework-calendar-renew-question = Het oude adres werkt dan niet meer. Doe dit als iemand anders het adres zag.
casework-calendar-renew-yes = Ja, geef een nieuw adres
casework-calendar-end = Stop de agenda
casework-calendar-end-question = Het adres werkt dan niet meer.
casework-calendar-end-yes = Ja, stop
casework-calendar-none = Je hebt nog geen adres.
casework-calendar-none-hint = Wie het adres kent, ziet wanneer jij bezet bent. Verder niets.
casework-calendar-begin = Maak een adres
casework-calendar-in = Wat er in staat
casework-calendar-in-text = Alleen de tijd en één woord: “Afspraak” of “Dienst”. Geen namen. Een plek alleen als jij dat bij een afspraak aanvinkt.

## Veilig

casework-nav-lapsed = Check-ins
casework-safety-title = Veiligheid
casework-before-contact = Lees dit voor je contact zoekt
casework-warning-new = Waarschuwing opschrijven
casework-warning-lead = Iets wat iedereen moet weten voor contact. Je cliënt leest dit ook. Na de laatste dag is het vanzelf weg.
casework-warning-text = Waar moet iedereen op letten?
casework-warning-text-hint = Alleen feiten, geen namen van anderen. Bijvoorbeeld: niet aanbellen, er is soms iemand bij.
casework-warning-until-day = Tot en met welke dag?
casework-warning-until-hint = Hooguit drie maanden. Daarna kijken jullie opnieuw.
casework-warning-too-long = Kies een dag vanaf vandaag, hooguit drie maanden vooruit.
casework-warning-lift = Niet meer nodig
casework-danger-before = Vertel vooraf, in een rustig moment, dat je bij levensgevaar 112 mag bellen. Op “Wie leest mee” staat dat ook.
casework-lapsed = Check-ins zonder bericht
casework-lapsed-lead = Iemand zette zelf een check-in en heeft zich niet gemeld. Wie dienst heeft, kan nu lezen wat diegene schreef.
casework-lapsed-empty = Er is geen check-in voorbij.
casework-lapsed-empty-hint = Meldt iemand zich niet op tijd, dan staat het hier en krijg je een seintje.
casework-lapsed-since = Geen bericht sinds { $moment }
casework-lapsed-sealed = Wat diegene schreef, is nog dicht. Wie het opent, staat in het logboek dat diegene zelf kan lezen.
casework-lapsed-open = Open wat diegene schreef
casework-lapsed-words = Geschreven voor dit moment
casework-lapsed-safe = Het is goed, ik heb contact gehad
casework-lapsed-safe-question = Het seintje gaat dan bij iedereen weg. Heb je diegene zelf gesproken?
casework-lapsed-safe-yes = Ja, haal het seintje weg

## Alles tegelijk: waarnemen en overdragen

casework-cover = Iemand laten waarnemen
casework-cover-lead = Een collega kan even met je cliënten verder. Alleen waar je cliënt ja zei. Het stopt vanzelf na de laatste dag.
casework-cover-from = Eerste dag
casework-cover-until = Laatste dag
casework-cover-until-hint = Daarna heeft je collega geen sleutel meer.
casework-cover-files = Wie van je cliënten zei ja?
casework-cover-files-hint = Je cliënt ziet wie waarneemt, en kan het altijd intrekken.
casework-cover-wrong = De laatste dag komt na de eerste, en ligt hooguit twee jaar vooruit.
casework-all = Alles overdragen
casework-all-lead = Voor als je stopt of lang weg bent. Wie ja zei, gaat meteen over. De anderen krijgen de vraag op hun eigen pagina.
casework-all-files = Wie van je cliënten zei al ja?
casework-all-files-hint = Vink alleen aan wie het jou zelf zei. Niemand gaat stil over.
casework-all-do = Draag over
casework-moved-done = { $count ->
    [one] Eén traject is geregeld.
   *[other] { $count } trajecten zijn geregeld.
 }
casework-moved-asked = { $count ->
    [one] Eén cliënt krijgt de vraag op de eigen pagina.
   *[other] { $count } cliënten krijgen de vraag op de eigen pagina.
 }
casework-moved-left = { $count ->
    [one] Eén traject is blijven staan. Vraag die cliënt zelf.
   *[other] { $count } trajecten zijn blijven staan. Vraag die cliënten zelf.
 }
casework-moved-nothing = Er was niets om over te dragen.

## Al bekend?

casework-twice = Is iemand al bekend bij ons?
casework-twice-lead = Je hoort ja of nee, nooit bij wie. Wie het traject heeft, krijgt bericht dat jij het vraagt.
casework-twice-what = Nummer, of naam op een site
casework-twice-what-hint = Eén nummer of één naam. Wat je hier typt, wordt niet bewaard.
casework-twice-look = Kijk
casework-twice-nobody = Nee, met dit kenmerk is er geen traject bij ons.
casework-twice-somebody = Ja, er is al een traject bij een collega. Die weet nu dat jij het vraagt.
casework-twice-you = Ja, en het is een traject van jou.
casework-twice-enough = Je keek vandaag al twintig keer. Morgen kan het weer.
casework-twice-neither = Typ één telefoonnummer of één naam.
casework-known-new = Herkennen
casework-known-lead = Zo merken wij het als iemand zich opnieuw meldt. Collega’s zien dit niet. Je cliënt leest het en kan het wissen.
casework-known-agreed = Mijn cliënt vindt dit goed
casework-today-asked = Vraag van een collega
casework-today-asks = { $name } denkt dat jullie dezelfde cliënt hebben. Praat even met elkaar.

## Voor de teamleiding

casework-overview-which = Welke trajecten
casework-overview-all = Alle
casework-overview-overdue = Over tijd
casework-overview-quiet = Lang stil
casework-overview-tasks = Taken over tijd
casework-overview-last = Sinds laatste teken
casework-overview-days = { $count ->
    [one] één dag
   *[other] { $count } dagen
 }
casework-review-glass = Nazien
casework-review-glass-lead = Een collega opende een traject in nood. Jij kijkt of dat terecht was. Je opent het zelf niet.
casework-review-glass-ask = Was dit terecht?
casework-review-glass-yes = Ja
casework-review-glass-no = Nee
casework-review-glass-words = Wat wil je erbij zeggen?
casework-review-glass-words-hint = Nodig als je nee zegt.
casework-review-glass-right = Nagezien door { $name }: terecht.
casework-review-glass-wrong = Nagezien door { $name }: niet terecht.

## Bewaren en wissen

casework-ground-title = Grond van de hulp
casework-ground-lead = Hiervan hangt af hoe lang een traject bewaard wordt. Je cliënt ziet dit.
casework-ground-hint = Zonder naam en adres is het nooit Wmo. Kies dan vrijwillige hulp.
casework-refuse = Niet wissen
casework-refuse-lead = De wet kent maar twee redenen. Je cliënt leest jouw uitleg, en de teamleiding krijgt bericht.
casework-refuse-which = Welke reden?
casework-refuse-which-hint = Wmo 5.3.5 en Jeugdwet 7.3.9. Twijfel je? Overleg eerst met je functionaris gegevensbescherming.
casework-refuse-why = Leg het uit aan je cliënt
casework-refuse-why-hint = Zo dat je cliënt het begrijpt, zonder iets over de ander te zeggen.
casework-refuse-do = Wis niet
casework-overview-refused = { $name } heeft een verzoek om te wissen geweigerd.

## Even meedenken

casework-nav-advice = Meedenken
casework-advice-title = Meedenken
casework-advice = Even meedenken
casework-advice-lead = Vraag een collega om mee te denken, bijvoorbeeld wie veel weet van dwang. Zonder namen. De vraag staat in geen enkel traject en is na veertien dagen weg.
casework-advice-for-you = Voor jou
casework-advice-empty = Er is geen vraag en geen antwoord voor jou.
casework-advice-ask = Vraag een collega
casework-advice-whom = Wie vraag je?
casework-advice-question = Je vraag
casework-advice-question-hint = Noem geen naam, geen schuilnaam en geen plek. Vraag wat jij kunt doen.
casework-advice-asked = De vraag
casework-advice-said = Het antwoord
casework-advice-answer = Antwoord
casework-advice-away = Gelezen, mag weg
