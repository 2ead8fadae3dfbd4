# Wat alleen hulpverleners zien van een verwijzing.

# Verwijzingen van een traject
referral-treatment-hint = Ging het niet goed, dan ligt dat aan de dienst en niet aan de cliënt.
referral-title = Verwijzingen
referral-back-case = Terug naar het traject
referral-back-list = Terug naar de verwijzingen
referral-heading = Verwijzingen voor { $name }
referral-one-heading = Verwijzing voor { $name }
referral-lead = Je schrijft de tekst samen. De partner leest alleen wat je cliënt goed vindt, en niet langer dan je cliënt wil.
referral-none = Er is nog geen verwijzing
referral-none-hint = Maak er een zodra je cliënt dat wil.
referral-state = Hoe ver
referral-begun = Begonnen
referral-new = Nieuwe verwijzing
referral-new-yes = Klaarzetten voor je cliënt
referral-new-quiet = Er gaat nog niets naar de partner. Je cliënt leest de tekst eerst.

# Soorten partners
referral-partner = Soort partner

# Wat er gevraagd wordt
referral-with-whom = Bij wie
referral-with-whom-hint = De organisatie, en wie je cliënt daar verwacht. Een functie is genoeg.
referral-goal = Wat wil je cliënt bereiken?
referral-goal-hint = In de woorden van je cliënt.
referral-text = De tekst die de partner leest
referral-text-hint = Precies dit, en niets anders. Laat weg wat de partner niet hoeft te weten. Of iemand papieren heeft en welk werk iemand deed, vertelt je cliënt alleen zelf.
referral-accompanied = Er gaat iemand mee
referral-accompanied-hint = De eerste keer, als je cliënt dat wil.
referral-until = Leesbaar tot en met
referral-until-hint = Daarna kan de partner de tekst niet meer openen.
referral-until-range = Kies een dag vanaf vandaag en binnen een jaar.

# Terug naar een ander land
referral-return = Gaat het over teruggaan naar een ander land, of over hulp zonder papieren?
referral-return-about = Bij IOM, ROS en Barka zijn twee dingen nodig: je cliënt wil het zelf, en je legt uit waarom het past.
referral-return-iom = IOM helpt mensen die zelf terug willen naar hun land, met de reis en met een nieuw begin.
referral-return-ros = ROS helpt mensen zonder papieren, met advies en met het hoognodige.
referral-return-barka = Barka helpt mensen uit Midden- en Oost-Europa die terug willen, in hun eigen taal.
referral-return-stay = Blijven is een even goede uitkomst. Dan kijken jullie samen wat hier kan.
referral-return-wished = Mijn cliënt wil dit zelf
referral-return-fitting = Waarom past dit?
referral-return-fitting-hint = Je cliënt leest dit ook.
referral-return-no-wish = Dit kan alleen als je cliënt het zelf wil.
referral-return-no-fit = Schrijf op waarom dit past. Een wens alleen is niet genoeg.

# Hoe ver
referral-agreed-before = Er was een akkoord, maar de tekst is daarna veranderd. Vraag het opnieuw.
referral-told-by-client = door de cliënt zelf
referral-sent-by = Overhandigd door { $name } op
referral-withdrawn-by = Ingetrokken door { $name } op
referral-withdrawn-by-client = Ingetrokken door de cliënt op

# Akkoord
referral-yes-heading = Is je cliënt het eens met deze tekst?
referral-yes-text = Je cliënt kan de tekst zelf lezen, veranderen en goedkeuren. Heb je het akkoord gehoord, schrijf het dan hier op.
referral-yes-told = Mijn cliënt heeft precies deze tekst gehoord of gelezen en zei ja
referral-yes-on = Op welke dag?
referral-yes-keep = Akkoord opschrijven
referral-yes-needed = Zet een vinkje als je cliënt ja zei tegen precies deze tekst.
referral-day-to-come = Deze dag moet nog komen. Kies vandaag of een dag ervoor.
referral-rewrite = Tekst aanpassen
referral-rewrite-text = Als je iets verandert, vraag je je cliënt opnieuw om akkoord.

# Overhandigen
referral-hand-over = Overhandigen aan de partner
referral-hand-over-text = Je krijgt een code die je zelf aan de partner geeft. Alleen met die code is de tekst te lezen.
referral-hand-over-yes = Code voor de partner maken
referral-hand-over-again = Nieuwe code maken
referral-hand-over-again-question = De oude code werkt dan niet meer.
referral-hand-over-again-yes = Ja, nieuwe code maken
referral-code-heading = De code voor de partner
referral-code-lead = Je ziet deze code alleen nu. Schrijf hem over of geef hem meteen door.
referral-code = Code voor de partner
referral-code-where = De partner vult de code in op
referral-code-how = Geef de code aan de telefoon of op papier, liever niet in dezelfde mail als het adres. Zeg er geen naam bij.
referral-code-done = Ik heb de code doorgegeven

# Intrekken
referral-withdraw = Verwijzing intrekken
referral-withdraw-question = De partner kan de tekst dan meteen niet meer lezen.

# De lijst van ketenpartners
referral-nav-partners = Ketenpartners
referral-partners-title = Ketenpartners
referral-partners-lead = Wie je cliënt verder kan helpen. Er staan geen cliënten in deze lijst.
referral-partners-due = { $count ->
    [one] Eén partner is een half jaar niet nagekeken. Bel even of het nog klopt.
   *[other] { $count } partners zijn een half jaar niet nagekeken. Bel even of het nog klopt.
}
referral-partners-none = Er staat nog niemand op de lijst
referral-partners-none-hint = Zet erop waar je goede ervaringen mee hebt.
referral-partners-look = Zie ook de lijst:
referral-from-list = Kies van de lijst
referral-from-list-hint = Partners waar je cliënt liever niet nog eens heen gaat, staan er niet bij.
referral-partner-hint = Alleen nodig als de partner niet op de lijst staat.
referral-with-whom-listed = Staat de partner op de lijst, dan mag je dit leeg laten. Je kunt er ook schrijven wie je cliënt daar verwacht.
referral-not-again-there = Je cliënt wil hier liever niet nog eens heen. Wil je cliënt dat nu wel, dan kan je cliënt dat zelf veranderen bij de vorige verwijzing of op Mijn plan.
referral-men = Kunnen mannen er terecht?
referral-men-yes = Ja
referral-men-no = Nee
referral-men-unasked = Nog niet gevraagd
referral-card-name = Naam
referral-card-helps = Wie ze helpen, en waarmee
referral-card-helps-hint = In gewone woorden: je cliënt kan meelezen.
referral-card-languages = Talen
referral-card-reach = Hoe je er komt
referral-card-reach-hint = Adres, telefoon, dagen en tijden.
referral-card-checked = Nagekeken
referral-card-checked-by = Nagekeken door { $name } op
referral-card-due = Kijk dit na
referral-card-due-text = Dit is een half jaar niet nagekeken. Bel even, verander wat anders is, en bewaar.
referral-card-holds = Dit klopt vandaag
referral-card-new = Een partner erbij
referral-card-remove = Van de lijst halen
referral-card-remove-question = Verwijzingen die er al zijn blijven zoals ze zijn.
referral-card-remove-yes = Ja, van de lijst halen

# Meegaan, en papier
referral-along = Wie er meegaat, en wanneer
referral-along-text = De partner leest dit niet. Je cliënt wel.
referral-along-agreed-hint = Waar je elkaar ziet, en hoe laat.
referral-paper-make = Op papier, voor een partner die niet anders kan
referral-paper-text = Je krijgt een PDF met alleen de goedgekeurde tekst. Hij is ook voor te lezen.
referral-paper-question = Papier kan je cliënt niet meer intrekken. Weet je cliënt dat?
referral-paper-yes = Ja, maak de PDF
referral-paper-letters = In deze tekst staan letters die de PDF niet kent, zoals Arabische. Geef de code, of schrijf de tekst met je cliënt in andere letters.
referral-paper-title = Brief
referral-paper-author = Van de schrijver zelf
referral-paper-agreed = De schrijver is het eens met deze tekst sinds
referral-paper-mark = Kenmerk

## Voor wie er niemand is

referral-gaps = Waar mannen en jongens niet terecht kunnen
referral-gaps-text = Van deze soorten hulp staat niemand op de lijst die mannen helpt. Breng het in bij het overleg: het gaat over partners, nooit over een cliënt.
referral-gap-nobody = Er staat niemand op de lijst
referral-gap-refused = Wie op de lijst staat, helpt geen mannen
referral-gap-unasked = Nog niet overal gevraagd
referral-gaps-theme = Hulp waar mannen en jongens niet terecht kunnen
referral-gaps-raise = Breng dit in bij het overleg

# Zoeken op wat nodig is, en wat er niet is
referral-lgbti = Lhbti’ers welkom
referral-lgbti-hint = Vraag het aan de partner. Van een cliënt schrijf je dit nooit op.
referral-lgbti-yes = Ja
referral-lgbti-no = Nee
referral-lgbti-unasked = Nog niet gevraagd
referral-card-region = Plaats of regio
referral-card-region-hint = Leeg: overal.
referral-look = Zoek aanbod
referral-look-kind = Wat is er nodig?
referral-look-any = Alles
referral-look-language = In welke taal?
referral-look-region = In welke plaats of regio?
referral-look-men = Helpt mannen
referral-look-lgbti = Lhbti’ers welkom
referral-look-open = Op welk moment?
referral-open = Wanneer
referral-open-hint = Vraag het aan de partner. Leeg: nog niet gevraagd.
referral-open-daytime = Overdag
referral-open-evening = ’s Avonds
referral-open-night = ’s Nachts
referral-open-weekend = In het weekend
referral-look-do = Zoek
referral-look-all = Toon alles
referral-no-offer-found = Niemand op de lijst biedt dit
referral-no-offer-text = Schrijf op dat er geen aanbod voor is. Zo ziet het beleid wat er ontbreekt. Over wie je het zocht, blijft er niets staan.
referral-no-offer-note = Noteer: geen aanbod
referral-no-offer = Hiervoor is geen aanbod
referral-no-offer-lead = Komt er een partner bij die dit biedt, dan gaat de regel vanzelf weg.
referral-no-offer-gone = Haal weg

# Het meldblad voor CoMensha: samen invullen. De tekst is wat de cliënt goedkeurt, woord voor woord.
referral-comensha-open = Meldblad voor CoMensha, om samen in te vullen
referral-comensha-about = CoMensha telt mensenhandel en zoekt een plek. Melden mag alleen als je cliënt dat wil en weet wat er met de melding gebeurt. Vul het blad samen in. Wat hier staat, gaat pas weg als je cliënt ja zegt tegen precies deze woorden.
referral-comensha-paper = Naam, geboortedatum en papieren horen hier niet. Vraagt CoMensha daarnaar, dan vult je cliënt dat zelf in, op het formulier van CoMensha.
referral-comensha-rules = Wie moet ja zeggen?
referral-comensha-sheet =
    Wat ik vraag (alleen tellen, een plek, begeleiding):
    
    Wat ik wil dat jullie weten:
    
    Wat ik niet wil dat jullie doorgeven:
    
    In welke taal ik praat:
    
    Hoe jullie mij veilig bereiken, en wanneer:
    
    In welke regio ik hulp wil, en waar niet:
    
    Voor wanneer ik dit wil weten:
