# Trajecten zonder begeleider, en wat een begeleider meekrijgt: wat alleen hulpverleners zien.

casework-lead-gone = Geen begeleider
casework-lead-away = Begeleider is afwezig
casework-lead-none = Zonder begeleider
casework-lead-count =
    { $count ->
        [one] Eén traject heeft geen begeleider meer.
       *[other] { $count } trajecten hebben geen begeleider meer.
    }
casework-lead-seek = Zoek een begeleider
casework-lead-now = Zo staat het nu
casework-lead-new = Nieuwe begeleider
casework-lead-by = Voorgesteld door
casework-lead-ask-lead = De begeleider is weg. Je vraagt de cliënt op de eigen pagina of deze collega de begeleider mag worden. Zegt de cliënt ja, dan gaat alles meteen over. Jij leest niets.
casework-lead-ask-away = De begeleider is afwezig. Je vraagt de cliënt op de eigen pagina of deze collega de begeleider mag worden. Dat blijft dan zo. Is iemand maar even weg, laat dan liever een collega waarnemen.
casework-lead-name-lead = De begeleider is weg en deze cliënt heeft geen eigen pagina. Jij noemt een collega, een andere teamleider beslist. De nieuwe begeleider leest dan het plan. Het gesprek en de delen blijven dicht tot de cliënt ja zegt.
casework-lead-name-silent = De begeleider is weg en de cliënt antwoordde { $days } dagen niet op ons voorstel. Jij noemt een collega, een andere teamleider beslist. De nieuwe begeleider leest dan het plan. Het gesprek en de delen blijven dicht tot de cliënt ja zegt.
casework-lead-name-do = Leg voor aan een andere teamleider
casework-lead-why = Waarom nu?
casework-lead-why-hint = De cliënt leest dit.
casework-lead-seat-lead = Een andere teamleider noemde deze collega. Zeg je ja, dan wordt de collega begeleider. Dit staat als noodtoegang in het logboek van de cliënt, met de reden. Jij krijgt niets van het traject te zien.
casework-lead-seat-do = Ja, dit klopt
casework-lead-look = Bekijk en beslis
casework-lead-named = { $name } wordt begeleider als nog een teamleider ja zegt.
casework-lead-seated = { $name } is nu begeleider.
casework-lead-pressing = Antwoord is snel nodig
casework-lead-answer-until = Antwoord beloofd uiterlijk
casework-lead-taken-by = Opgepakt door
casework-lead-take-up = Ik pak dit op
casework-lead-looks = Samen weer naar kijken
casework-lead-look-domain = Een leefgebied
casework-lead-look-step = Een stap
casework-lead-look-scale = Een schaal
