contact-title = Gesprek

## De voordeur

contact-front-title = Welkom
contact-front-heading = Zeg het hier maar
contact-front-lead = Je hoeft niet te zeggen wie je bent. Eén woord is genoeg. Een mens leest het en schrijft je terug.
contact-front-message = Jouw bericht
contact-front-needed = Schrijf een paar woorden, of kies hieronder een zin.
contact-front-hint = Schrijf in je eigen woorden, in de taal die je wilt. Je krijgt daarna een code waarmee je terug kunt komen.
contact-front-back = Ik heb al een code
contact-gone-notice = Je gesprek is er niet meer. Wat je net schreef, staat hieronder nog. Je kunt er een nieuw gesprek mee beginnen.

contact-sentences = Vind je het moeilijk om te beginnen? Misschien past een van deze zinnen
contact-sentences-send = Stuur ons deze zin
contact-sentences-free = Wat je hier opent of stuurt, leidt nooit vanzelf tot een melding. Jij beslist wat er gebeurt.
contact-sentence-unwanted = Er gebeuren dingen die ik niet wil.
contact-sentence-unwanted-ways = Dat hoef je niet alleen te dragen. Je kunt het ons schrijven, zo kort als je wilt. Wil je liever met iemand anders chatten? Zoek dan naar ‘Chat met Fier’. Wil je er eerst alleen over lezen of denken, dan mag dat ook.
contact-sentence-hurt = Iemand slaat me of doet me pijn.
contact-sentence-hurt-ways = Is het nu niet veilig? Bel 112. Kun je nu even praten, schrijf ons dan. We denken mee over een veilige plek, over een dokter, of over wie er bij je kan zijn. Jij kiest wat je doet.
contact-sentence-made = Ik moet seks hebben met mensen met wie ik dat niet wil.
contact-sentence-made-ways = Dat is niet oké, wat er ook is afgesproken. Is het net gebeurd? Het Centrum Seksueel Geweld helpt dag en nacht, ook met een dokter: 0800-0188. Je kunt ook eerst ons schrijven. Je hoeft niets te bewijzen.

## Hulp voor nu

contact-crisis-now = Ben je nu in gevaar? Bel
contact-crisis-other = Andere nummers om te bellen of te chatten
contact-crisis-fier = Fier
contact-crisis-fier-how = Chatten over geweld, dwang of iets wat je niet wilde. Zoek naar ‘Chat met Fier’.
contact-crisis-young = De Kindertelefoon
contact-crisis-young-how = Bellen of chatten, gratis, tot en met 18 jaar.
contact-crisis-sexual = Centrum Seksueel Geweld
contact-crisis-sexual-how = Als er net iets is gebeurd. Dag en nacht, gratis.
contact-crisis-life = 113
contact-crisis-life-how = Als je niet meer wilt leven. Dag en nacht, gratis.
contact-crisis-not-kept = We houden niet bij of je dit leest of belt. Een nummer dat je belt, kan wel in je telefoon blijven staan.

## Eerlijk over wie leest en antwoordt

contact-who-reads-title = Wie leest mee?
contact-who-reads-lead = Hier staat wie antwoordt, wie jouw woorden kan zien, en wat we niet kunnen beloven. Zonder kleine lettertjes.
contact-who-reads-us = Wij lezen mee
contact-who-reads-organisation = Achter deze deur zit { $name }.
contact-who-reads-us-text = Je bericht komt bij een klein team van hulpverleners. Eén van hen schrijft je terug: een mens, geen computer. Elke keer dat iemand je gesprek opent, wordt dat opgeschreven. Jij kunt zien wie dat was.
contact-who-reads-not = Anderen niet
contact-who-reads-not-text = We zijn geen overheid. We geven niets door zonder dat jij het weet en goed vindt, behalve in de gevallen die hieronder staan.
contact-who-reads-no-police = Politie en gemeente kunnen hier niet meelezen. Er is geen account voor hen.
contact-who-reads-no-list = Er is geen lijst met namen van mensen die hier schrijven.
contact-who-reads-no-trace = We bewaren niet vanaf welke telefoon of plek je schrijft. Je provider kan wel zien dat je deze site bezoekt.
contact-who-reads-limits = Wanneer we niet kunnen zwijgen
contact-who-reads-danger = Is iemand nu in levensgevaar, dan kan een hulpverlener 112 bellen. Dat kan alleen met wat jij ons hebt verteld.
contact-who-reads-young = Ben je jonger dan 18 en loop je ernstig gevaar, dan overlegt een hulpverlener met een collega hoe we je kunnen helpen. Dat doen we zo veel mogelijk samen met jou.
contact-who-reads-told = Een mens beslist dat, nooit een computer. Als het kan, hoor je het vooraf van ons.
contact-who-reads-phone-text = Leest er iemand mee op je telefoon? Gebruik dan een privévenster en druk op ‘Snel weg’ als er iemand binnenkomt. We sturen je geen melding, mail of sms, tenzij je daar zelf om vraagt.
contact-who-reads-you = Wat jij kunt doen
contact-who-reads-you-name = Je mag een andere naam gebruiken, of geen naam.
contact-who-reads-you-look = Je kunt altijd lezen wat wij over je opschrijven.
contact-who-reads-you-erase = Je kunt één bericht wissen, of alles. Dan is het weg, ook bij ons.
contact-who-reads-colleague = Soms denkt een collega even mee. Ook dat zie je.
contact-who-reads-adviser = Wat je aan de vertrouwenspersoon schrijft, leest het team niet.
contact-who-reads-when = Wanneer is er iemand?
contact-who-reads-unsure = Wat we niet kunnen beloven
contact-who-reads-server = Terwijl jij schrijft of leest, gaan je woorden even open door onze computer. Daarna staan ze weer op slot.
contact-who-reads-keep = Hoe lang blijft het?
contact-who-reads-keep-text = Schrijft niemand meer, dan wissen we het gesprek vanzelf:
contact-who-reads-keep-talk = Een gewoon gesprek
contact-who-reads-keep-young = Als je zei dat je jonger bent dan 18
contact-who-reads-keep-concern = Zorgen om een ander
contact-who-reads-keep-adviser = Met de vertrouwenspersoon
contact-who-reads-days = { $days ->
        [one] na één dag
       *[other] na { $days } dagen
    }
contact-who-reads-counts = Wat blijft, zijn getallen: hoe vaak er iemand schreef. Nooit wie, en nooit wat.

contact-accessibility-title = Toegankelijkheid
contact-accessibility-lead = Iedereen moet hier terecht kunnen, ook op een oude telefoon of met een voorleesprogramma.
contact-accessibility-aim = Wat we willen
contact-accessibility-aim-text = We bouwen deze site volgens de regels voor toegankelijkheid WCAG 2.2, niveau AA.
contact-accessibility-state = Hoe het nu is
contact-accessibility-state-text = We testen dit zelf. Een onafhankelijk onderzoek is er nog niet geweest. Dit kun je verwachten:
contact-accessibility-keyboard = Alles werkt met alleen een toetsenbord.
contact-accessibility-script = Alles werkt ook als je browser geen scripts toestaat.
contact-accessibility-size = Je kunt de letters groter maken. Licht en donker volgen de instelling van je telefoon.
contact-accessibility-language = We schrijven korte, gewone zinnen. Onderaan kies je een taal.
contact-accessibility-tell = Werkt er iets niet voor jou?
contact-accessibility-tell-text = Vertel het ons. Je hoeft niet te zeggen wie je bent. We kijken er op een werkdag naar.
contact-accessibility-tell-link = Schrijf ons

## De code

contact-code-heading = Je bericht is binnen
contact-code-lead = Met deze code kom je terug in je gesprek. Bewaar hem op een plek die alleen jij ziet.
contact-code-now = Wat gebeurt er nu?

## Het gesprek

contact-you = Jij
contact-them = De ander
contact-thread-name = Je hoeft geen naam te zeggen. Hier heet je { $name }.
contact-thread-waiting = Je bericht is binnen.
contact-thread-stopped = Jij vroeg ons om te stoppen. We schrijven niet meer, tot jij weer iets schrijft. Dat mag altijd.
contact-thread-look = Kijk of er iets nieuws is
contact-thread-message = Schrijf verder
contact-thread-hint = Neem je tijd. Met het ene woord ‘stop’ schrijven we je niet meer.
contact-erased-mark = Hier is iets gewist.
contact-erase-one = Wis dit
contact-erase-one-question = Dit bericht is dan weg, ook bij ons. Er blijft alleen staan dat hier iets is gewist.
contact-erase-one-yes = Ja, wis dit
contact-erase-kept-question = Deze regel is dan weg, ook bij ons. Er blijft alleen staan dat hier iets is gewist.
contact-erase-all = Wis mijn hele gesprek
contact-erase-all-question = Het hele gesprek is dan weg, bij jou en bij ons. Je code werkt daarna niet meer voor dit gesprek. Heb je ook een plan bij ons? Dat wis je bij ‘Mijn plan’.
contact-erase-all-check-in = Je check-in gaat dan ook weg. Er gaat dan geen seintje meer naar wie dienst heeft.
contact-erase-all-booking = Je afspraken gaan dan ook weg.
contact-erase-all-yes = Ja, wis alles
contact-erased-heading = Alles is gewist
contact-erased-lead = Je gesprek is weg, bij jou en bij ons. Niemand kan het terughalen.
contact-erased-history = De pagina kan nog in de geschiedenis van je browser staan. Die kun je zelf leegmaken.
contact-erased-new = Naar het begin
contact-kept = Wat wij onthouden
contact-kept-text = Dit schreven wij op over ons contact. Klopt er iets niet? Zeg het, of wis het.
contact-kept-summary = Korte notitie
contact-kept-call = Over een telefoongesprek
contact-kept-code = Er is een code gegeven om terug te komen.
contact-looked = Wie heeft dit gesprek geopend?
contact-looked-nobody = Nog niemand.
contact-no-thread = Er is hier nog geen gesprek
contact-no-thread-text = Misschien is het gewist. Je kunt altijd opnieuw beginnen.
contact-no-thread-new = Begin een gesprek

contact-way-chat = Hier blijven schrijven
contact-way-they-call = De ander belt ons
contact-way-we-call = Wij bellen, omdat de ander dat vraagt
contact-way-you-call = Jij belt ons
contact-way-we-call-you = Wij bellen jou, als je dat vraagt
contact-way-video = Beeldbellen
contact-way-meet = Elkaar zien
contact-chosen-later = Later
contact-chosen-nothing = Niets van dit alles
contact-offer-intro = We kunnen ook op een andere manier praten:
contact-offer-number-is = Ons nummer: { $number }
contact-offer-when-is = Wanneer: { $when }
contact-offer-who-is = Dit is wie je spreekt: { $who }
contact-offer-free = Jij kiest. We vragen hoe het gaat en wat je nodig hebt, nooit hoe je heet of waar je woont. Ophangen mag altijd, en nee is ook goed.
contact-offer-chosen = Gekozen: { $choice }
contact-call-next = Afspraak: { $next }
contact-call-danger = Er was op dat moment gevaar.
contact-outcome-short-wants-help = Kort, met veel gevoel; hulp is welkom
contact-outcome-talked = Er is gepraat
contact-outcome-hung-up = Opgehangen of weggevallen
contact-outcome-no-answer = Niemand nam op
contact-outcome-other-moment = Kwam nu niet uit
