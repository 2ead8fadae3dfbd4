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
outreach-answer-over = Ze hebben zich gemeld, namen meer tijd of kozen een andere buddy.
outreach-answer-other-role = Er is nog geen levensteken. Antwoorden kan alleen in de rol waarin je hun buddy bent.
outreach-answer-not-kept = Dat is niet bewaard: iemand anders deed op hetzelfde moment iets. Kies het nog een keer.
outreach-alarm-other-role = Jij bent hun buddy als { $role }. Kies die rol: dan zie je waar ze zijn en kun je antwoorden.
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

# Een bezoek dat duidelijk is voor iedereen
outreach-alarm-line = Iets bij Bezoeken kan niet wachten. Kijk nu.
outreach-alarm-call-buddy = Bel hun buddy. Die ziet waar ze zijn.
outreach-alarm-call-both = Bel daarna de twee collega’s zelf.
outreach-alarm-lead-112 = Neemt niemand op, of denk je dat er gevaar is? Laat de buddy de plek aan 112 doorgeven.
outreach-buddy-no-ring = krijgt nu geen melding
outreach-buddy-you-no-ring = Een alarm bereikt jou nu niet per mail of op je telefoon. Houd dit scherm open, of stel het in.
outreach-buddy-set-ring = Stel je meldingen in
outreach-buddy-gets-no-ring = Een alarm bereikt { $buddy } niet per mail of op de telefoon. Spreek af dat { $buddy } dit scherm openhoudt, of kies een ander.
outreach-buddy-other = Een andere buddy
outreach-buddy-other-hint = Die let op vanaf nu. De buddy van net ziet dit bezoek niet meer.
outreach-buddy-other-yes = Deze collega let op
outreach-visit-as-first = Dit bezoek stond al. Wat je net veranderde, is niet bewaard. Klopt er iets niet? Meld hieronder dat jullie klaar zijn, en spreek het opnieuw af.
outreach-visit-travel = Hoeveel minuten is het reizen?
outreach-visit-travel-hint = Diegene ziet dan hoe laat jullie er ongeveer zijn.
outreach-visit-promise = Wat beloofden jullie?
outreach-visit-promise-hint = Een tijd, of hoe jullie laten weten dat jullie er zijn. Alleen jullie twee zien dit, en de buddy als jullie je niet op tijd melden. Het wordt gewist zodra jullie klaar zijn.
outreach-visit-promised = Beloofd
outreach-visit-since-yes =
    { $count ->
        [one] Eén minuut geleden zei diegene ja.
       *[other] { $count } minuten geleden zei diegene ja.
    }
outreach-visit-expected = Jullie zijn er rond { $time }.
outreach-visit-was = Dit bezoek was op { $day }. Bij wie en hoe laat, is hier gewist.
outreach-visit-off = toch liever niet
outreach-rather-not = Diegene wil toch liever geen bezoek.
outreach-rather-not-do = Ga niet, of keer om. Staan jullie al voor de deur? Zeg gedag als diegene opendoet, en ga. Meld daarna hieronder dat jullie klaar zijn.
outreach-debrief-reminder = Je was op bezoek of je belde. Heb je er al even over gepraat?
outreach-load-visits = Bezoeken
outreach-load-missed =
    { $count ->
        [one] Van één bezoek kwam geen levensteken.
       *[other] Van { $count } bezoeken kwam geen levensteken.
    }
