# Meldingen voor wie hier werkt. Wat naar buiten gaat, zegt nooit waarom.

bell-nav = Meldingen
bell-title = Meldingen
bell-lead = Je krijgt een seintje als er iets voor je kan zijn. Wat het is, lees je alleen hier.

bell-mail-subject = Even kijken
bell-mail-line = Kijk even of er iets voor je klaarstaat.

bell-mail = Per mail
bell-mail-none = Voor jullie organisatie is nog geen mailserver ingesteld. Tot die tijd komt er geen mail. De beheerder kan dat regelen.
bell-mail-address = Je mailadres voor je werk
bell-mail-address-hint = We bewaren het versleuteld. Leeg betekent: geen mail.
bell-mail-not = Dit lijkt geen mailadres. Kijk het nog eens na.
bell-choice = Wanneer wil je mail?
bell-choice-hint = Heb je dienst? Dan bellen we je bij gevaar altijd meteen, wat je hier ook kiest.
bell-choice-digest = Op vaste tijden, ook als er niets is. Zo zegt een mail niets over wie er schreef of wanneer.
bell-choice-soon = Binnen een kwartier nadat iemand schreef. Wie je mail kan zien, ziet dan wel wanneer er iets gebeurde. Was een collega je voor, dan komt er geen mail.
bell-choice-never = Geen mail.

bell-looks = Zo ziet het eruit
bell-looks-mail = De mail:
bell-looks-phone = Op je telefoon of computer:
bell-looks-same = Het is altijd precies hetzelfde, wat er ook is. Er staat geen naam in, geen aantal en geen reden.

bell-devices = Op een toestel
bell-devices-text = Een toestel kan een seintje geven als er binnen een kwartier iets voor je is, of bij gevaar als je dienst hebt. Je browser laat ook het adres van deze site zien. Kies dit alleen op een toestel dat niemand anders gebruikt. Vaste tijden gelden alleen voor mail.
bell-device-since = Sinds { $day }:
bell-push-on = Geef seintjes op dit toestel
bell-push-refused = Je browser liet dit niet toe. Geef in de browser toestemming voor meldingen van deze site en probeer het nog eens.
bell-push-unknown = De dienst die bij deze browser hoort, staat niet op de lijst. De beheerder kan dat veranderen.

bell-test = Proberen
bell-test-text = Je krijgt nu een mail en een seintje op je toestellen, als je die hebt gekozen.
bell-test-yes = Stuur mij er nu een

bell-trouble-own = Een mail aan jou kwam niet aan. Klopt je adres nog?
bell-trouble-team = { $count ->
    [one] Bij één collega kwam een mail niet aan. Gebeurt het bij meer mensen? Kijk dan naar de mailserver.
   *[other] Bij { $count } collega’s kwam een mail niet aan. Kijk naar de mailserver.
 }

bell-on-call = Wie heeft dienst?
bell-on-call-text = Gaat er een alarm af bij een bezoek, of schrijft iemand dat er nu gevaar is? Dan krijgt wie die dag dienst heeft meteen een mail en een seintje. Staat er niemand, dan de teamleiders.
bell-unreachable = Nog niet te bereiken, zonder adres en zonder toestel: { $names }
bell-day-mon = Maandag
bell-day-tue = Dinsdag
bell-day-wed = Woensdag
bell-day-thu = Donderdag
bell-day-fri = Vrijdag
bell-day-sat = Zaterdag
bell-day-sun = Zondag
bell-times = Vaste tijden voor mail
bell-times-hint = Bijvoorbeeld: 9:00, 16:00. Leeg betekent: geen mail op vaste tijden.
bell-times-not = Schrijf tijden als 9:00, met een komma ertussen. Het kunnen er { $max } zijn.
