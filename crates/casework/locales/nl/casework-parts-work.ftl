# Wat alleen hulpverleners zien: een deel plannen, een tweede ja, niemand anders, eigen scholing.

casework-part-appointment-lead = Je cliënt en de begeleider zien deze afspraak ook, en je cliënt kan afzeggen zonder reden. Bellen of een bericht sturen gaat via de begeleider: daar staat hoe dat veilig kan.
casework-part-task-lead = Wat wij doen voor dit deel. Je cliënt en wie bij dit deel helpt, lezen het.
casework-today-helpers = Wat helpers deze week doen

casework-guide-nobody = Niemand anders heeft nu de rol van casemanager. Je kunt dus nog niemand kiezen.
casework-guide-nobody-next = Wat gebeurt er nu?
casework-guide-nobody-next-text = De wens blijft hier staan. Op Mijn plan leest je cliënt dat er nog niemand is en dat jij zoekt. Krijgt een collega de rol, dan kies je die hier.
casework-guide-nobody-team = Naar het team

casework-also-who = Zei nog iemand ja?
casework-also-hint = Alleen als de wet een tweede ja vraagt; kijk bij Toestemmingsregels. Geen naam nodig.
casework-also-on = Op welke dag?
casework-also-day-missing = Vul de dag in waarop die persoon ja zei.
casework-also-who-missing = Kies wie er ja zei.

casework-nav-training = Scholing
casework-training-title = Scholing
casework-training = Mijn scholing
casework-training-lead = Voor jezelf: wat je leerde, wanneer, en wanneer weer. Niemand anders kan dit openen. De organisatie ziet alleen aantallen, zonder namen.
casework-training-think = Twijfel je over iets in je werk? Vraag iemand om mee te denken, ook wie veel van mensenhandel weet.
casework-training-counts = Per onderwerp
casework-training-each = Eén voor één
casework-training-empty = Je schreef nog geen scholing op.
casework-training-new = Scholing opschrijven
casework-training-kind = Waarover?
casework-training-named = Naam of wie het gaf
casework-training-named-hint = Schrijf niets over cliënten.
casework-training-on = Op welke dag?
casework-training-again = Weer voor
casework-training-again-hint = Als je het wilt herhalen of als dat hoort.
casework-training-again-later = Kies een dag na de scholing zelf.
casework-training-last = Laatste keer
casework-training-due = Bijna weer toe aan
casework-training-times =
    { $count ->
        [one] Eén keer
       *[other] { $count } keer
    }
casework-training-remove = Haal weg
casework-training-remove-question = Deze scholing verdwijnt uit je lijst.
casework-training-remove-yes = Ja, haal weg
casework-training-full = Je lijst is vol. Haal eerst iets weg.
casework-training-trafficking = Mensenhandel herkennen en wegen
casework-training-talking = Gesprekken, ook over seks, geld en schaamte
casework-training-safety = Veilig aan de deur en op straat
casework-training-men = Jongens, mannen en wie geen van beide is
casework-training-young = Jongeren
casework-training-privacy = Privacy en dossier
casework-training-rights = Rechten, regels en uitkeringen
casework-training-health = Gezondheid en middelen
casework-training-supervision = Intervisie of supervisie
casework-training-other = Iets anders
