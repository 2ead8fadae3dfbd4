# Praktische hulp: een plek om te wonen, leren, waar je goed in bent, hulp voor vandaag, eigen lijstjes.
# Een tekst van meer regels begint met een naam. Elke regel daarna is een antwoord: niet samenvoegen.
casework-practical-title = Praktisch
casework-practical-everywhere = Overal in Nederland
casework-practical-ours = Wat wij kennen
casework-practical-checked = Nagekeken op { $day }.
casework-practical-for-whom = Voor wie?
casework-practical-needs = Wat heb je nodig?
casework-practical-costs = Wat kost het?
casework-practical-takes = Hoe lang duurt het?
casework-practical-ask = Waar vraag je het?

casework-home-heading = Een plek om te wonen
casework-home-lead = Er zijn meer wegen dan één. Je kunt er een paar tegelijk proberen. Gemeenten doen het niet allemaal hetzelfde.
casework-home-shelter =
    Opvang voor vrouwen, voor mannen of voor iedereen
    Voor wie niet veilig is, of geen plek heeft om te slapen.
    Een gesprek over wat er speelt. Vraag of je papieren nodig hebt.
    Soms een eigen bijdrage. Bel ook als je geen geld hebt.
    Bij gevaar soms dezelfde dag. Anders kan er een wachtlijst zijn.
    Bel Veilig Thuis: 0800-2000, gratis, dag en nacht. Of vraag het ons.
casework-home-host =
    Een gastgezin of logeerplek
    Voor wie een tijdje rust en een bed nodig heeft.
    Een kennismaking. Spreek af hoe lang je blijft en wat je meebetaalt.
    Weinig of niets.
    Soms een paar dagen. Het is voor een tijd, niet voor altijd.
    Bij ons, of bij een organisatie voor logeerplekken.
casework-home-room =
    Een kamer
    Voor wie snel iets kleins zoekt.
    Soms een bewijs van inkomen. Vraag of je je op het adres mag inschrijven.
    Huur, en vaak een borg. Betaal nooit voor een kamer die je niet hebt gezien.
    Soms een paar weken.
    Op sites voor kamers, via bekenden of op een prikbord.
casework-home-guided =
    Wonen met begeleiding
    Voor wie alleen wonen nu te zwaar is.
    Een gesprek met de gemeente over welke hulp past.
    Soms een eigen bijdrage. Vraag vooraf hoeveel.
    Weken tot maanden. Er kan een wachtlijst zijn.
    Bij het wijkteam of het Wmo-loket van je gemeente.
casework-home-social =
    Een sociale huurwoning
    Voor wie 18 jaar of ouder is en niet te veel verdient.
    Een inschrijving. Schrijf je zo vroeg mogelijk in, ook als je nu ergens woont.
    Inschrijven kost vaak een klein bedrag per jaar.
    Vaak jaren. Dat verschilt per gemeente.
    Bij het woonportaal van je regio, een woningcorporatie of je gemeente.
casework-home-urgent =
    Voorrang op een woning (urgentie)
    Voor wie door een noodsituatie niet kan wachten. Elke gemeente heeft eigen regels.
    Een bewijs van wat er speelt, zoals een brief van een hulpverlener. Jij bepaalt mee wat erin staat.
    Soms kost de aanvraag geld. Vraag het vooraf.
    Weken tot maanden. Daarna moet er nog een woning komen.
    Bij je gemeente of het woonportaal. Wij kijken graag mee.
casework-home-middle =
    Een huis met een middenhuur
    Voor wie inkomen heeft en te veel verdient voor een sociale huurwoning.
    Vaak loonstroken, of cijfers van je eigen bedrijf.
    Meer huur, en vaak een borg. Laat een contract nakijken voordat je tekent.
    Weken tot maanden. Dat verschilt per gemeente.
    Bij verhuurders. Je gemeente weet wie een huurcontract nakijkt.
casework-home-letter =
    Een briefadres
    Voor wie geen vaste plek heeft, maar wel post wil en bij een gemeente ingeschreven wil staan.
    Iemand die het goed vindt dat je post daar komt. Is er niemand, vraag het dan de gemeente.
    Meestal niets.
    Meestal een paar weken. Dat verschilt per gemeente.
    Bij de gemeente waar je nu bent.

casework-course-heading = Leren
casework-course-lead = Een cursus, een taal of een vak. Niemand hoeft te weten waarom je komt.
casework-course-talk =
    Nederlands oefenen
    Praten, lezen en schrijven, in een kleine groep of met een taalmaatje.
    Je hoeft nog niets te kunnen.
    Vaak niets.
    Bij de bibliotheek, een Taalhuis of een buurthuis.
casework-course-diploma =
    Een taalcursus met een diploma
    Nederlands op een vast niveau, voor werk of een opleiding.
    Je doet eerst een toets. Daarna kom je in een groep die past.
    Soms betaalt de gemeente mee. Vraag het vooraf.
    Bij je gemeente of een taalschool.
casework-course-trade =
    Een vak leren
    Een mbo-opleiding, een deel ervan, of leren en werken tegelijk.
    Vaak B1. Je kunt eerst taalles volgen.
    Lesgeld, boeken en reizen. Vraag welke regeling bij je past.
    Bij een mbo-school of een leerwerkloket.
casework-course-learns = Wat leer je?
casework-course-level = Hoeveel Nederlands heb je nodig?
casework-course-level-none = Geen Nederlands nodig
casework-course-free = Gratis
casework-course-place = In welke gemeente?
casework-course-days = Op welke dagen?
casework-course-childcare = Er is opvang voor kinderen
casework-course-closed = Steeds dezelfde groep
casework-course-discreet = Niemand vraagt waarom je komt
casework-course-speaks = Hoeveel Nederlands spreek je?
casework-course-can = Wanneer kun je?
casework-course-only-free = Alleen wat gratis is
casework-course-find = Zoek
casework-course-none = Er is nu niets wat past. Laat iets weg, of vraag het ons.

casework-strong-heading = Waar ben je goed in?
casework-strong-lead = Kies wat bij je past. Je krijgt een tekst voor je cv. Waar je het leerde, staat er niet in. Wij bewaren je keuze niet.
casework-strong-pick = Dit kan ik
casework-strong-own = In je eigen woorden
casework-strong-make = Maak mijn tekst
casework-strong-names = Hier staat ‘{ $word }’. Kijk even of je dat op papier wilt.
casework-strong-to-plan = Zet het in mijn werkplan
casework-strong-people =
    Omgaan met mensen
    Ik luister goed en stel mensen snel op hun gemak.
casework-strong-limits =
    Grenzen stellen
    Ik zeg duidelijk wat wel en niet kan, en blijf daarbij vriendelijk.
casework-strong-terms =
    Onderhandelen
    Ik maak heldere afspraken over prijs, tijd en werk.
casework-strong-planning =
    Plannen
    Ik deel mijn eigen tijd in en kom mijn afspraken na.
casework-strong-money =
    Met geld omgaan
    Ik reken nauwkeurig af en houd inkomsten en uitgaven bij.
casework-strong-languages =
    Talen
    Ik spreek meer dan één taal en pas mijn woorden aan degene met wie ik praat.
casework-strong-business =
    Zelfstandig werken
    Ik regel mijn eigen klanten, planning en administratie.
casework-strong-caring =
    Zorgen voor anderen
    Ik merk hoe het met iemand gaat, en wat ik hoor blijft bij mij.
casework-strong-calm =
    Rustig blijven
    Ik blijf rustig als het spannend wordt, en weet wanneer ik hulp moet vragen.
casework-strong-online =
    Online werken
    Ik schrijf korte, duidelijke teksten en antwoord snel op berichten.

casework-relief-heading = Hulp voor vandaag
casework-relief-lead = Eten, een bed of iets anders wat niet kan wachten. Je hoeft niet uit te leggen hoe het komt. Ben je in gevaar, bel dan 112.
casework-relief-can = Wat kan er?
casework-relief-given = Noodhulp
casework-relief-euros = Bedrag in hele euro’s
casework-relief-night =
    Een bed voor vannacht
    Bel de nachtopvang of je gemeente. Ben je niet veilig, bel dan Veilig Thuis: 0800-2000, gratis, dag en nacht.
casework-relief-food =
    Eten
    Een voedselbank of een inloophuis. Vraag of het de eerste keer zonder formulier kan.
casework-relief-money =
    Geld voor iets dringends
    Vraag de gemeente om bijzondere bijstand of een voorschot. Er zijn ook noodfondsen; een hulpverlener vraagt het voor je aan.
casework-relief-clothes =
    Kleding
    Een kledingbank of weggeefwinkel. Vaak is het gratis.
casework-relief-phone =
    Beltegoed
    In een bibliotheek of inloophuis is vaak gratis wifi. Vraag ons naar beltegoed.
casework-relief-medication =
    Medicijnen
    Ga naar de huisarts of bel de huisartsenpost. Zeg het als je niet verzekerd bent. Dan zoeken we samen een weg.
casework-relief-travel =
    Reisgeld
    Zeg waar je heen moet. Soms kan iemand een kaartje kopen of je brengen.

casework-list-title = Mijn lijsten
casework-list-home = Mijn woonlijst
casework-list-courses = Mijn cursussen
casework-list-strengths = Waar ik goed in ben
casework-list-keep = Bewaar op mijn lijst
casework-list-where = Waar zoek je?
casework-list-since = Ingeschreven sinds
casework-list-next = Volgende stap
casework-list-on = Wanneer?
casework-list-full = Op deze lijst passen { $max } regels. Haal er eerst een weg.
casework-list-nothing = Er staat nog niets op deze lijst
casework-list-show = Laat het mijn begeleider lezen
casework-list-show-question = Je begeleider kan deze lijst dan lezen en er taken van maken. Je kunt het altijd terugnemen.
casework-list-stop = Laat het niet meer lezen
casework-list-is-shown = Je begeleider kan deze lijst lezen.
casework-list-is-own = Alleen jij kunt deze lijst lezen, met je code.
