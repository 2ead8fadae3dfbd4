# Het gesprek zelf: terughalen, concepten, snel weg, zo wil ik het. Warm, gewoon, in het Nederlands van elke dag (B1).

## Terughalen en concepten

contact-held = Gaat over een paar tellen weg.
contact-send-now = Verstuur nu
contact-danger-press = Druk op de knop. Dan staat je bericht bij ons bovenaan. Bel ook 112: wij kunnen niet zo snel komen.
contact-danger-send = Stuur: ik ben nu in gevaar
contact-thread-undo = { $seconds ->
    [one] Na versturen kun je een bericht nog één tel terughalen. Wij zien het dan niet.
   *[other] Na versturen kun je een bericht nog { $seconds } tellen terughalen. Wij zien het dan niet.
 }
contact-unsent = Je bericht is teruggehaald. Niemand heeft het gezien. Het staat weer in het veld.
contact-already-left = Dit bericht was net weg. Je kunt het nog wel wissen.
contact-draft-yours = Dit heb je nog niet verstuurd. Alleen jij kunt het lezen, met je code.
contact-draft-kept = Bewaard, nog niet verstuurd. Alleen jij kunt het lezen.
contact-draft-keep = Bewaar en ga later verder

## Snel weg

contact-leave-title = Een ogenblik
contact-leave-on = Verder
contact-kept-left = Je ging snel weg.
contact-leave-about-title = Snel weg
contact-leave-about-lead = Komt er iemand binnen? Druk op ‘Snel weg’, of drie keer op Shift.
contact-leave-does = Wat er dan gebeurt
contact-leave-does-page = Er staat meteen een gewone pagina op je scherm.
contact-leave-does-end = Je bezoek stopt, ook op andere apparaten. Met je code kom je weer terug.
contact-leave-does-draft = Was je in je gesprek aan het typen? Dan bewaren we dat voor je. We versturen het niet.
contact-leave-does-tell = In je gesprek komt te staan dat je snel wegging. Dan schrikken we niet als je ineens stil bent. Je kunt die regel wissen.
contact-leave-history = Wat er achterblijft
contact-leave-history-text = Deze site kan nog in de geschiedenis van je browser staan. Dat kunnen wij niet voor je weghalen. Zo doe je het zelf:
contact-leave-chrome-phone = Tik op de drie puntjes en dan op ‘Geschiedenis’. Tik op het kruisje achter de regel.
contact-leave-chrome = Druk op Ctrl en H. Zoek de regel, klik op de drie puntjes en dan op ‘Verwijderen’.
contact-leave-safari-phone = Tik op het boekje en dan op het klokje. Veeg de regel naar links en tik op ‘Verwijder’.
contact-leave-safari = Kies bovenaan ‘Geschiedenis’ en dan ‘Toon alle geschiedenis’. Klik op de regel en druk op Delete.
contact-leave-samsung = Tik op de drie streepjes en dan op ‘Geschiedenis’. Houd de regel vast en tik op ‘Verwijderen’.
contact-leave-firefox = Open het menu en kies ‘Geschiedenis’. Houd de regel vast, of klik er rechts op, en kies ‘Verwijderen’.
contact-leave-one-page = Haal alleen deze site weg. Een geschiedenis die helemaal leeg is, kan ook opvallen.
contact-leave-private = Met een privévenster blijft er niets staan als je het sluit.

## Zo wil ik het

contact-rules-title = Zo wil ik het
contact-rules-lead = Jij beslist hoe dit gesprek gaat. Niets hoeft, en alles mag je later veranderen.

contact-look-title = Wanneer kijk je weer?
contact-look-text = Zeg je dit, dan proberen we er voor die tijd een antwoord neer te zetten. Kom je later, of niet? Ook goed.
contact-look-yours = Je kijkt hier weer vanaf { $moment }.
contact-look-proposed = { $name } stelt voor dat je hier weer kijkt vanaf:
contact-look-agree = Dat is goed
contact-look-other = Kies iets anders
contact-look-when = Dan kijk ik weer
contact-look-evening = Vanavond na acht uur
contact-look-tomorrow = Morgen na zes uur
contact-look-day = Op een dag die ik kies
contact-look-unknown = Weet ik nog niet
contact-look-which-day = Welke dag?
contact-look-past = Dat moment is al voorbij. Kies een later moment.
contact-look-too-far = Kies een dag binnen { $days } dagen.

contact-news-link = Kijk of er nieuws is, zonder het gesprek te openen
contact-news-title = Is er nieuws?
contact-news-yes = Ja, er staat iets nieuws voor je klaar.
contact-news-no = Nee, er is nog niets nieuws.
contact-news-on = Naar mijn gesprek
contact-news-again = Kijk nog een keer

contact-vanish-title = Berichten laten verdwijnen
contact-vanish-text = Berichten van jou en van ons verdwijnen dan vanzelf, bij jou en bij ons. Ook als ze nog niet gelezen zijn. Het gebeurt aan het begin van een dag.
contact-vanish-after = Een bericht verdwijnt
contact-vanish-stay = Niet vanzelf
contact-vanish-day = Na een dag
contact-vanish-week = Na een week
contact-vanish-month = Na een maand
contact-vanish-yours = Berichten verdwijnen vanzelf. Gekozen: { $time }.

contact-safe-title = Veilig contact
contact-safe-lead = We nemen alleen hier contact op, tenzij jij iets anders kiest. Wat je hier invult, ziet een hulpverlener voor elk contact. We houden ons eraan. Alleen als er nu gevaar is, kan een hulpverlener ervan afwijken. Dan staat de reden in je gesprek.
contact-safe-ways = Mag dit ook?
contact-safe-ways-hint = Kruis je niets aan, dan gebeurt alles alleen hier.
contact-safe-here = Hier schrijven
contact-safe-call = Bellen
contact-safe-text = Een sms sturen
contact-safe-number = Op welk nummer?
contact-safe-number-hint = Na het gesprek wissen we je nummer.
contact-safe-number-needed = Vul een telefoonnummer in, of haal het kruisje bij bellen en sms weg.
contact-safe-number-unused = Mogen we op dit nummer bellen of sms’en? Kruis dat dan hier aan. Mag het niet, maak het nummer dan leeg.
contact-safe-number-gone = We hebben je nummer gewist, want er is gebeld. Mag het nog een keer? Vul het dan opnieuw in.
contact-safe-keep-number = Bewaar mijn nummer ook na het gesprek.
contact-safe-days = Op welke dagen?
contact-safe-days-hint = Kruis je niets aan, dan mag het elke dag.
contact-safe-from = Vanaf
contact-safe-until = Tot
contact-safe-any-hour = Maakt niet uit
contact-safe-hours-both = Vul bij allebei een tijd in, of bij geen van beide.
contact-safe-hours-same = Deze twee tijden zijn gelijk. Kies twee verschillende tijden, of bij geen van beide een tijd.
contact-safe-voicemail-yes = De voicemail inspreken mag.
contact-safe-name = Naar wie vragen we?
contact-safe-name-hint = Een andere naam mag. Leeg laten mag ook.
contact-safe-other = Wat zeggen we als iemand anders opneemt?
contact-safe-other-hint = Bijvoorbeeld: zeg dat je van de fietsenmaker bent, of hang op.
contact-day-mon = Maandag
contact-day-tue = Dinsdag
contact-day-wed = Woensdag
contact-day-thu = Donderdag
contact-day-fri = Vrijdag
contact-day-sat = Zaterdag
contact-day-sun = Zondag
contact-kept-against-rule = Contact tegen je afspraken in, omdat er gevaar was.

contact-nothing-title = Niets achterlaten op dit toestel
contact-nothing-text = Sluit je het venster, dan is je bezoek al voorbij. Met deze knop stopt het nu meteen, en vragen we je browser om alles van deze site te vergeten. Je gesprek blijft bestaan. Met je code kom je terug.
contact-nothing-yes = Stop en vergeet mij hier
contact-left-heading = Je bezoek is voorbij
contact-left-lead = Op dit toestel staat geen sleutel meer naar je gesprek. Met je code kom je altijd terug.
contact-left-history = Deze site kan nog wel in de geschiedenis van je browser staan.
contact-erase-title = Alles wissen
contact-erase-text = Eén bericht wissen kan in het gesprek zelf, onder het bericht.
