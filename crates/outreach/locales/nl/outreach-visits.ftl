# Bezoeken en wat erna komt: het bord, het antwoord op een alarm, de nabespreking.

# Wie kan weg
outreach-duty-title = Wie kan nu weg?
outreach-duty-lead = Zegt iemand ja, dan zie je hier wie meteen mee kan. Wat hier staat, verdwijnt vanzelf.
outreach-duty-who = Nu klaar om te gaan
outreach-duty-none = Niemand heeft gezegd dat het nu kan
outreach-duty-none-hint = Bel een collega of spreek een later moment af. Met minder dan twee gaan jullie niet.
outreach-duty-until = tot { $moment }
outreach-duty-me = Kun jij nu weg?
outreach-duty-me-lead = Kies hoe lang. Niemand ziet later wanneer jij hier stond.
outreach-duty-hours =
    { $count ->
        [one] Eén uur
       *[other] { $count } uur
    }
outreach-duty-no-longer = Nu niet meer
outreach-duty-now = Kan nu weg:

# Antwoord op een alarm
outreach-answer-alarm = Wat doe jij?
outreach-answer-alarm-lead = Zeg eerst dat je ze belt. Dan krijgt de teamleider pas later een alarm. Heb je ze gesproken? Dan ziet jouw scherm de plek niet meer en begint een nieuwe tijd.
outreach-answer-calling = Ik bel ze
outreach-answer-spoken = Ik heb ze gesproken
outreach-answer-emergency = Ik bel 112
outreach-sign-calling = belt ze
outreach-sign-spoken = heeft ze gesproken
outreach-sign-emergency = belt 112
outreach-signs = Wat de buddy deed
outreach-alarm-emergency = De buddy belt 112.

# Na een gesprek of bezoek
outreach-debrief-title = Even nabespreken
outreach-debrief-lead = Eén keuze is genoeg. Hoe lang het duurde of hoe het klonk, doet er niet toe.
outreach-debrief-helped = Wat hielp?
outreach-helped-time = De tijd nemen
outreach-helped-silence = Stil durven zijn
outreach-helped-honest = Eerlijk zeggen wie ik ben en wat ik kan
outreach-helped-small-step = Eén kleine vraag stellen
outreach-helped-choice = De ander laten kiezen
outreach-helped-colleague = Een collega dichtbij
outreach-helped-not-yet = Dat weet ik nog niet
outreach-debrief-lesson = Een tip voor het team
outreach-debrief-lesson-hint = Zonder naam, en nooit iets over degene die je sprak. Het team leest het een jaar lang.
outreach-debrief-own = Iets voor jezelf
outreach-debrief-own-hint = Alleen jij leest dit, dertig dagen lang.
outreach-debrief-team = Wat bij ons hielp
outreach-debrief-none = Hier staat nog niets
outreach-debrief-times =
    { $count ->
        [one] één keer
       *[other] { $count } keer
    }
outreach-debrief-lessons = Tips van het team
outreach-debrief-mine = Voor jezelf
