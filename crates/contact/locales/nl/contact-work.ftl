# De balie: wat alleen hulpverleners zien.

# De voordeur en de balie. Warm, gewoon, in het Nederlands van elke dag (B1).

contact-nav-desk = Gesprekken
contact-kept-summary-seen = Korte notitie. De ander kan dit lezen.
contact-kept-call-seen = Over een telefoongesprek. De ander kan dit lezen.

## De balie

contact-desk-title = Gesprekken
contact-desk-empty = Er zijn nog geen gesprekken
contact-desk-empty-text = Zodra iemand schrijft, staat het hier. Niemand schrijven is ook goed.
contact-desk-waiting = { $count ->
    [0] Niemand wacht op antwoord.
    [one] Eén iemand wacht op antwoord.
   *[other] { $count } mensen wachten op antwoord.
 }
contact-desk-waits = wacht op antwoord
contact-desk-who = Wie
contact-desk-state = Hoe het staat
contact-desk-language = Taal
contact-desk-door = Via
contact-desk-since = Laatste bericht
contact-desk-earlier = Vorige
contact-desk-later = Volgende
contact-channel-front-door = Voordeur
contact-channel-file = Traject
contact-channel-outreach = Veldwerk

contact-answer = Antwoord
contact-answer-hint = Eén vraag tegelijk is genoeg. Je kunt een antwoord terughalen zolang de ander nog niet terugschreef.
contact-taken-back = Je antwoord is teruggehaald en staat weer in het veld. Misschien is het al gelezen.
contact-pace = Je schreef al drie keer achter elkaar. Wacht nu liever tot de ander iets zegt. Stilte is ook goed.
contact-fine = ‘Het gaat goed’ is ook een antwoord. Stel hooguit één lichte vraag, en blijf bij wat de ander zelf noemt.
contact-stop-respected = De ander vroeg om te stoppen. Er kan niets worden verstuurd tot de ander zelf weer schrijft.
contact-stop-needs-wish = De ander vroeg om te stoppen. Alleen als de ander zelf weer contact zocht, kun je hier verder. Kruis dat dan aan.

contact-state = Hoe staat het?
contact-state-new = Zo staat het nu
contact-state-hint = Het mag vooruit en terug.
contact-state-wish = De ander zocht zelf weer contact.
contact-state-silent = Stil
contact-state-fine = ‘Het gaat goed’
contact-state-talking = In gesprek
contact-state-call-offered = Bellen voorgesteld
contact-state-called = Gebeld
contact-state-visit-offered = Bezoek voorgesteld
contact-state-visit = Bezoek afgesproken
contact-state-met = Elkaar gezien
contact-state-not-now = Nu even niet
contact-state-stop = Niet meer schrijven

contact-note = Noteer één regel
contact-note-line = Eén regel over een gesprek elders
contact-note-hint = Alleen wat nodig is om verder te praten. Geen namen, geen letterlijke tekst. De ander kan dit lezen.
contact-choice = Wat koos de ander?
contact-choice-what = De keuze
contact-choice-hint = Nee zeggen kost niets.
contact-offer = Stel een andere manier voor
contact-offer-ways = Wat stel je voor?
contact-offer-ways-hint = De ander leest dit voorstel in het gesprek.
contact-offer-needs-way = Kies minstens één manier.
contact-offer-number = Ons nummer
contact-offer-number-hint = Het nummer van de ander bewaren we niet.
contact-offer-when = Wanneer kan het?
contact-offer-who = Wie neemt op?
contact-offer-send = Voorstellen

contact-call = Er is gebeld
contact-call-outcome = Hoe ging het?
contact-call-hint = Hoe lang het duurde, maakt niet uit.
contact-call-agreed = Wat spraken jullie af?
contact-call-agreed-hint = Houd het klein: alleen de volgende stap. De ander kan dit lezen.
contact-call-danger-now = De ander was op dat moment in gevaar.

contact-code-give = Geef een code om terug te komen
contact-code-give-text = Doe dit aan het begin van een chat of belgesprek. Valt het contact weg, dan kan de ander hier verder.
contact-code-give-yes = Maak een code
contact-code-has-one = De ander heeft al een code. Wij kunnen die niet zien. Is de code kwijt, kies dan hieronder ‘De code is kwijt’.
contact-handed-heading = Code voor de ander
contact-handed-lead = Geef deze code nu door. We laten hem maar één keer zien.
contact-handed-once = Zeg erbij: wie de code heeft, kan het gesprek lezen.
contact-handed-where = Zeg erbij waar de code past: op deze site, bij ‘Ik heb al een code’.
contact-handed-not = Bewaar de code zelf niet.

contact-on = Samen verder
contact-on-visit = Stel een bezoek voor
contact-on-case = Begin een traject
contact-on-short = Alleen één praktische vraag

contact-first = De eerste minuut
contact-first-name = Zeg wie je bent: { $name }.
contact-first-organisation = Zeg waar je werkt: { $name }.
contact-first-aim = Zeg waarom je praat: je wilt weten hoe het gaat, en helpen als dat welkom is.
contact-first-secret = Zeg dat het tussen jullie blijft, en wie er nog meer mee kan lezen.
contact-first-limits = Wees eerlijk over de grens: bij levensgevaar, of ernstig gevaar voor iemand onder de 18, kun je niet altijd zwijgen. Je zegt het dan eerst, als dat kan.
contact-first-nameless = Een naam hoeft niet. Nu niet en later niet.
contact-first-free = Ophangen mag altijd. De code brengt de ander terug.

contact-danger = Nu in gevaar?
contact-danger-ask = Vraag het gewoon: ‘Ben je nu veilig?’
contact-danger-call = Kan de ander zelf bellen, dan is dat 112. Blijf erbij.
contact-danger-may = Bij levensgevaar mag je zelf 112 bellen, met niet meer dan nodig is. Zeg het eerst, als dat kan.
contact-danger-decide = Bel meteen je collega of teamleider. Jullie beslissen samen; is er geen tijd, dan beslis jij en bel je daarna.

contact-from-heading = Een antwoord
contact-from-lead = Iemand schreef terug. Begin er een gesprek mee; alleen jullie tweeën kunnen het lezen.
contact-from-begin = Begin het gesprek
