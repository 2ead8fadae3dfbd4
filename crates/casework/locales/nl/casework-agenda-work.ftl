# Wat alleen hulpverleners zien van afspraken, taken en de dag.

casework-nav-today = Vandaag
casework-today-title = Vandaag
casework-today = Vandaag
casework-today-empty = Vandaag vraagt niets om jou.
casework-today-empty-hint = Afspraken, taken en wat een cliënt schreef, komen hier vanzelf te staan.
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
casework-service-outcome-lead = Of het paste, zegt je cliënt. Dat kan ook op de eigen pagina.
casework-service-giver-hint = Een organisatie of een collega.
casework-service-fit-hint = Alleen wat je cliënt er zelf over zei.

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
