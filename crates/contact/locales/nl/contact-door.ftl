# De voordeur: wat iemand leest die voor het eerst komt. Korte, hele zinnen.

## Beginnen

contact-front-believed = Je bent niet de enige, en we geloven je. Ook jongens en mannen schrijven ons.
contact-front-or = Of stuur een van deze zinnen
contact-opening-more = Ik wil meer weten.
contact-opening-not-okay = Er is iets gebeurd dat niet oké was.
contact-opening-danger = Ik ben nu in gevaar.
contact-topics = Weet je niet waar je moet beginnen? Kies een onderwerp
contact-topics-text = Alles mag. Tik op een woord, dan staat er al een begin in het veld. Je verstuurt nog niets.
contact-topics-more = Meer onderwerpen
contact-topic-sentence = Ik wil het hebben over: { $topic }.
contact-topic-home = wonen
contact-topic-money = geld
contact-topic-days = werk, school of iets te doen
contact-topic-people = mensen om me heen
contact-topic-mind = hoe ik me voel
contact-topic-body = mijn lichaam
contact-topic-daily = dingen regelen
contact-topic-love = liefde en seks
contact-topic-meaning = wat belangrijk is voor mij
contact-front-young = Ben je jonger dan 18?
contact-front-young-text = Dan kijken we met z’n tweeën mee. Je hoeft dit niet te zeggen.
contact-front-young-tick = Zet erbij dat ik jonger ben dan 18

## Is er iemand?

contact-door-open = Er is nu iemand, tot { $time } uur.
contact-door-closed-today = Nu is er niemand. Vandaag om { $time } uur zijn we er.
contact-door-closed-tomorrow = Nu is er niemand. Morgen om { $time } uur zijn we er weer.
contact-door-closed-day = Nu is er niemand. Op { $day } om { $time } uur zijn we er weer.
contact-door-full = Het is nu erg druk. Je bericht komt wel aan, en je krijgt antwoord.
contact-door-unknown = Je bericht komt altijd aan, dag en nacht.
contact-door-answer-today = Je krijgt vandaag antwoord.
contact-door-answer-tomorrow = Je krijgt morgen antwoord, na { $time } uur.
contact-door-answer-day = Je krijgt antwoord op { $day }, na { $time } uur.
contact-door-answer-unknown = Meestal antwoorden we op een werkdag. ’s Avonds en in het weekend kan het langer duren.
contact-door-day-1 = Maandag
contact-door-day-2 = Dinsdag
contact-door-day-3 = Woensdag
contact-door-day-4 = Donderdag
contact-door-day-5 = Vrijdag
contact-door-day-6 = Zaterdag
contact-door-day-7 = Zondag
contact-door-closed-days = Op deze dagen is er niemand:
contact-door-closed-from = { $first } tot en met { $last }
contact-door-phone = Liever bellen?

## Net verstuurd

contact-danger-title = Eerst dit
contact-danger-text = Kun je weg? Ga naar een plek met mensen. Kun je niet praten? Bel 112 en blijf aan de lijn.
contact-danger-us = Je bericht staat bij ons bovenaan. Wij kunnen niet zo snel komen als 112.
contact-help-also = Hier kun je ook terecht

## Kaarten met hulp

contact-help-title = Lezen
contact-help-write = Schrijf ons
contact-help-online = Iemand dreigt met foto’s of filmpjes
contact-help-online-heading = Als iemand dreigt met foto’s of filmpjes
contact-help-online-lead = Dit is niet jouw schuld. Het gebeurt vaak, en er is iets aan te doen.
contact-help-online-stop = Antwoord niet meer. Betaal niets en stuur niets nieuws. Meestal vragen ze anders om meer.
contact-help-online-keep = Bewaar bewijs op je eigen telefoon: schermfoto’s van het dreigen, namen, datums. Wis het gesprek nog niet.
contact-help-online-remove = Laat het weghalen. Je kunt het melden bij de site of app zelf. ‘Helpwanted’ helpt je daarbij, gratis. Zoek op dat woord.
contact-help-online-report = Aangifte doen bij de politie kan, maar hoeft niet. Wil je het, dan kan er iemand met je meegaan.
contact-help-online-talk = Praat erover met iemand die je vertrouwt, of met ons.
contact-help-online-never = Stuur ons geen foto’s of filmpjes. Dat kan hier niet, en het is ook niet nodig: we geloven je.
contact-guide-link = Rustig lezen: wat we doen en wat je kunt
contact-help-home = Iemand van wie ik afhankelijk ben, doet me pijn
contact-help-home-heading = Als het iemand is van wie je afhankelijk bent
contact-help-home-lead = Een partner, familie, een baas, iemand bij wie je woont. Weggaan is dan niet zo simpel. Je hoeft ook niets meteen te beslissen.
contact-help-home-fier = Fier weet veel van geweld door iemand die dichtbij is.
contact-help-home-offer = Wil je dat wij samen met jou contact zoeken met Fier? Dat kan. Nee is ook goed, en dan blijven wij er gewoon.
contact-help-young = Lees dit als je jonger bent dan 18
contact-help-young-heading = Als je jonger bent dan 18
contact-help-young-lead = Goed dat je hier bent. Je bent niet de enige, en we geloven je. Meisjes en jongens maken dit mee.
contact-help-young-two = Bij ons kijken altijd twee hulpverleners mee, omdat we het goed willen doen.
contact-help-young-limits = Loop je ernstig gevaar, dan kunnen we misschien niet alles voor ons houden. We zeggen het je eerst, als dat kan.
contact-help-young-open = Je mag hier altijd blijven schrijven, ook als je niet alles vertelt.

## Zorgen om een ander

contact-concern-link = Ik maak me zorgen om iemand
contact-concern-heading = Je maakt je zorgen om iemand
contact-concern-lead = Vertel wat je ziet of hoort. Een hulpverlener denkt met je mee. Je hoeft niet te zeggen wie je bent.
contact-concern-names = Schrijf liever geen namen. Wat op een naam, nummer of adres lijkt, halen we eruit voordat we iets bewaren.
contact-concern-message = Wat maakt je bezorgd?
contact-concern-hint = Bijvoorbeeld: wat zag je, wanneer, en wat heb je al gedaan? Je krijgt daarna een code waarmee je terug kunt komen.
contact-concern-look = Kijk hoe het aankomt
contact-concern-free = Wat je hier schrijft, leidt nooit vanzelf tot een melding.
contact-concern-review = Zo komt het bij ons aan
contact-concern-changed = We hebben eruit gehaald wat naar iemand kan leiden. Zo leest de hulpverlener het:
contact-concern-same = We vonden geen namen of nummers. Zo leest de hulpverlener het:
contact-concern-check = Kijk zelf ook even: een programma ziet niet elke naam, en haalt soms te veel weg.
contact-concern-send = Stuur het zo
contact-concern-change = Ik wil iets veranderen
contact-concern-not-yet = Er is nog niets verstuurd of bewaard.
contact-concern-thread = Namen, nummers en adressen van anderen halen we uit wat je schrijft.

## De vertrouwenspersoon

contact-adviser-link = Naar de vertrouwenspersoon
contact-adviser-heading = De vertrouwenspersoon
contact-adviser-lead = Hier schrijf je met één iemand die luistert en meedenkt, los van het team.
contact-adviser-alone = Alleen een vertrouwenspersoon kan dit lezen. Andere hulpverleners niet, en hun teamleider ook niet.
contact-adviser-hat = Een vertrouwenspersoon werkt soms ook in het team. Hier niet: wat je hier schrijft, gaat niet mee naar ander werk.
contact-adviser-limits = Is iemand nu in levensgevaar, dan kan ook een vertrouwenspersoon niet altijd zwijgen. Je hoort het eerst, als dat kan.
contact-adviser-message = Jouw bericht aan de vertrouwenspersoon

## Hoe lang iets blijft

contact-thread-ends = Schrijft niemand meer, dan wissen we dit gesprek op { $day }.
contact-erased-on = Gewist op { $day }.
contact-erased-receipt = Kom je de komende tijd terug met je code, dan kun je dat nog nalezen. Daarna weten we ook dat niet meer.
