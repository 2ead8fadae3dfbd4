# Veldwerk: diensten, eerste contacten en bezoeken.

# Plekken
outreach-nav-shifts = Diensten
outreach-nav-visits = Bezoeken

# Waar we contact maken
outreach-channel-chat-site = Chatsite
outreach-channel-forum = Forum
outreach-channel-dating-app = Datingapp
outreach-channel-advertisement-site = Site met advertenties
outreach-channel-street = Op straat
outreach-channel-event = Bijeenkomst

# Wat we turven
outreach-counted-sent = Verstuurd
outreach-counted-answered = Antwoord
outreach-counted-refused = Liever niet
outreach-counted-info-given = Informatie gegeven

# Redenen om hallo te zeggen
outreach-reason-quick-date = Woorden over een snelle date
outreach-reason-tired-or-hurried = Moe of gehaast
outreach-reason-place-to-stay = Vraagt om een slaapplek
outreach-reason-seems-young = Lijkt jong
outreach-reason-info-round = Rondje met informatie
outreach-reason-other = Iets anders
outreach-caution-quick-date = Betekent vaak niets bijzonders. Misschien is er haast met geld, misschien ook niet. Begin met hoe het gaat.
outreach-caution-tired-or-hurried = Iedereen is weleens moe. Vraag hoe het gaat en trek geen conclusie.
outreach-caution-place-to-stay = Soms is het een grapje, soms is er echt geen slaapplek. Vraag rustig wat iemand vannacht nodig heeft.
outreach-caution-seems-young = Je kunt een leeftijd niet zien. Denk je dat iemand jonger is dan 18? Schrijf dan samen met je collega en overleg met je teamleider voor je verder gaat.
outreach-caution-info-round = Je laat alleen weten dat je er bent. Verwacht geen antwoord.
outreach-caution-other = Vertel je collega waarom je hallo wilt zeggen. Klinkt het samen nog steeds goed? Doe het dan.

# Opzetjes voor een eerste bericht
outreach-opening-hello = Hoe gaat het?
outreach-opening-info = We zijn er
outreach-opening-again = Tweede en laatste bericht
outreach-draft-own-line = [Schrijf hier één zin van jezelf.]

# De lijst van diensten
outreach-shifts-title = Diensten
outreach-shifts-lead = Wat het team doet, in aantallen. Wie een antwoord gaf, zien alleen de twee die de dienst draaien.
outreach-shifts-none = Er zijn nog geen diensten
outreach-shifts-none-hint = Een dienst draai je altijd met zijn tweeën.
outreach-shifts-table = Diensten van het team
outreach-shifts-since = Begonnen
outreach-shifts-where = Waar
outreach-shifts-who = Wie
outreach-shift-runs = bezig
outreach-start = Een dienst beginnen
outreach-start-lead = Je werkt niet alleen. Kies de collega die nu meekijkt.
outreach-start-alone = Je kunt nu geen dienst beginnen: er is nog geen andere veldwerker in je team. Vraag je beheerder om een collega uit te nodigen.
outreach-start-channel = Waar maak je contact?
outreach-start-name = Hoe heet die plek?
outreach-start-name-hint = De naam van de site, de app of de buurt. Nooit een adres of een naam van iemand.
outreach-start-with = Met wie?
outreach-start-with-hint = Een collega die nu ook aan het werk is.
outreach-start-yes = Begin de dienst

# Een dienst
outreach-shift-title = Dienst
outreach-shift-ended = Gestopt
outreach-shift-over = Deze dienst is voorbij. Je kunt nog wel verder met wie je toen schreef.
outreach-tally = Turven
outreach-tally-normal = Veel berichten blijven zonder antwoord. Dat is gewoon, en het ligt niet aan jou.
outreach-tally-more = { $what } +1
outreach-tally-less = { $what } −1
outreach-tally-slip = Eén te veel geteld?
outreach-stop = Stop de dienst
outreach-stop-question = Je kunt daarna niet meer turven en niemand nieuw schrijven. De aantallen gaan naar de totalen.
outreach-stop-yes = Ja, stop de dienst

# Hallo zeggen
outreach-no-names = Hier noteer je geen namen. Je turft alleen wat je deed.
outreach-hello = Hallo zeggen
outreach-hello-lead = Je schrijft zelf, op de site of in de app, aan één persoon. Hier houd je alleen bij dat je schreef. Neem nooit tekst, foto’s of telefoonnummers over.
outreach-drafts = Opzetjes voor je eerste bericht
outreach-drafts-copy = Kopieer
outreach-reasons-lead = Een reden is een aanleiding om vriendelijk te zijn. Hij zegt niets zeker over iemand.
outreach-handle = Naam op de site of in de app
outreach-handle-hint = Eén persoon. De naam staat op slot en verdwijnt vanzelf als er geen antwoord komt.
outreach-handle-one = Vul de naam van één persoon in, zonder komma’s of regels eronder.
outreach-check = Mag ik schrijven?
outreach-may-write = Je kunt deze persoon schrijven.
outreach-leave-be = Schrijf deze persoon nu niet. Iemand schreef kortgeleden al, of deze persoon wil liever geen bericht.
outreach-partners-asked = Ook gevraagd: { $names }.
outreach-partners-silent = Niet te bereiken: { $names }. Wat zij weten, weten we nu dus niet.
outreach-enough-today = Voor vandaag is het genoeg op dit soort plekken. Morgen kun je weer verder.
outreach-not-again = Een tweede bericht kan nu niet.
outreach-interpretation = Wat denk je dat er speelt?
outreach-interpretation-hint = Dit is een gok, geen feit. Na zeven dagen verdwijnt het vanzelf, behalve als diegene het zelf bevestigt.

# Wie je schreef
outreach-attempts = Wie je schreef
outreach-attempts-none = Nog niemand
outreach-attempts-none-hint = Heb je iemand een bericht gestuurd? Dan staat dat hier, tot het vanzelf verdwijnt.
outreach-attempt-answered = antwoord
outreach-attempt-silent = nog stil
outreach-attempt-number =
    { $number ->
        [1] Eerste bericht:
       *[other] Tweede en laatste bericht:
    }
outreach-told = Dit bevestigde diegene zelf:
outreach-unconfirmed = niet bevestigd
outreach-confirm = Diegene bevestigt dit zelf
outreach-confirm-question = Heeft diegene dit echt zelf gezegd? Alleen dan blijft het bewaard.
outreach-confirm-yes = Ja, zelf gezegd
outreach-answer = Er kwam antwoord
outreach-answer-line = In één zin: wat schreef diegene?
outreach-answer-hint = Alleen wat nodig is om verder te praten. Diegene mag het later lezen.
outreach-answer-yes = Maak er een gesprek van
outreach-answered-where = Jullie gesprek staat bij Gesprekken
outreach-again = Nog één keer schrijven
outreach-again-question = Dit is de tweede en laatste keer. Heb je het bericht al verstuurd?
outreach-again-yes = Ja, verstuurd
outreach-again-from = Een tweede bericht kan vanaf { $day }.
outreach-no = Wil liever geen bericht
outreach-no-question = Niemand schrijft deze persoon dan nog. De naam wordt hier meteen gewist.
outreach-no-yes = Ja, niet meer schrijven
outreach-erased =
    { $count ->
        [one] Hier is één keer iets gewist.
       *[other] Hier is { $count } keer iets gewist.
    }

# Bezoeken
outreach-visits-title = Bezoeken
outreach-visits-lead = Je gaat nooit alleen. Een derde collega let op of het goed met jullie gaat.
outreach-visits-own = Jouw bezoeken
outreach-visits-none = Je hebt geen bezoeken
outreach-visits-none-hint = Een bezoek begin je vanuit een gesprek, als iemand zelf ja heeft gezegd.
outreach-visit-over = klaar
outreach-visit-runs = bezig
outreach-watching = Jij bent buddy
outreach-watching-lead = Melden ze zich niet op tijd? Dan krijg je hier een bericht en kun je zien waar ze zijn.
outreach-watching-role = Jouw rol daarbij
outreach-alarm = Geen levensteken
outreach-alarm-text = Deze collega’s hebben zich niet op tijd gemeld. Misschien zijn ze het vergeten. Ga het na.
outreach-alarm-call = Bel ze allebei.
outreach-alarm-lead = Neemt niemand op? Bel je teamleider en kijk samen naar de plek.
outreach-alarm-112 = Denk je dat er gevaar is? Bel 112.
outreach-alarm-open = Bekijk het bezoek
outreach-alarm-buddy-sees = Hun buddy kan zien waar ze zijn. Bel die ook.

# Een bezoek afspreken
outreach-visit-title = Bezoek
outreach-visit-new-lead = Iemand wil dat jullie langskomen. Leg vast wat jullie afspraken.
outreach-visit-too-few = Je kunt nu geen bezoek afspreken. Er moet één collega meegaan en een andere collega opletten.
outreach-visit-yes = Diegene heeft zelf ja gezegd
outreach-visit-yes-hint = Ja is ja. Twijfelt diegene? Dan gaan jullie niet.
outreach-visit-needs-yes = Zonder een duidelijk ja gaan jullie niet op bezoek.
outreach-visit-place = Waar
outreach-visit-place-hint = Een plek die diegene zelf kiest: thuis, een café, ons centrum. Alleen jullie twee zien dit, en de buddy als jullie je niet op tijd melden. Het wordt gewist zodra jullie klaar zijn.
outreach-visit-with = Wie gaat er mee?
outreach-visit-buddy = Buddy
outreach-visit-buddy-hint = Een derde collega, die niet meegaat. De buddy ziet de plek alleen als jullie je niet op tijd melden.
outreach-visit-third = De buddy is iemand anders dan wie er meegaat.
outreach-visit-check-in = Wanneer melden jullie je?
outreach-visit-check-in-hint = Te rekenen vanaf nu. Reken de reis mee.
outreach-minutes =
    { $count ->
        [one] Over één minuut
       *[other] Over { $count } minuten
    }
outreach-more-minutes =
    { $count ->
        [one] Eén minuut erbij
       *[other] { $count } minuten erbij
    }
outreach-visit-earlier = Was het ja al even geleden?
outreach-visit-yes-ago = Hoeveel minuten geleden zei diegene ja?
outreach-visit-ago-hint = Laat leeg als het net was.
outreach-visit-offered-ago = Hoeveel minuten geleden stelde je het voor?
outreach-visit-plan = Leg het bezoek vast

# Onderweg
outreach-visit-place-gone-later = Dit wordt gewist zodra jullie klaar zijn.
outreach-visit-place-erased = De plek is gewist.
outreach-visit-due = Melden voor
outreach-visit-due-text = Daarna krijgt { $buddy } een bericht en kan dan zien waar jullie zijn.
outreach-visit-late = Jullie hadden je al moeten melden. Gaat het goed? Neem meer tijd of meld dat jullie klaar zijn.
outreach-visit-conversation = Naar het gesprek
outreach-visit-begin = Samen verder?
outreach-visit-begin-lead = Alleen als die ander dat wil. Nu niet is ook goed; het kan later vanuit het gesprek.
outreach-visit-begin-file = Begin een traject
outreach-visit-begin-short = Alleen één praktische vraag
outreach-visit-begin-not-now = Nu niet
outreach-step-yes = Ja gezegd
outreach-step-departed = Vertrokken
outreach-step-depart = We vertrekken
outreach-step-arrived = Aangekomen
outreach-step-arrive = We zijn er
outreach-step-ended = Klaar
outreach-longer = Meer tijd nodig?
outreach-longer-no-more = Meer tijd kan niet meer. Meld je bij je buddy en zeg hieronder dat jullie klaar zijn.
outreach-check-out = Klaar
outreach-check-out-lead = De plek en de tijden worden meteen gewist en je buddy hoeft niet meer op te letten. Een notitie mag, maar hoeft niet. Die komt in het gesprek: diegene kan hem lezen.
outreach-check-out-yes = We zijn klaar en veilig weg
outreach-note-said = Wat diegene zei en wat jullie afspraken
outreach-note-said-hint = Kort, en zo veel mogelijk in de woorden van diegene.
outreach-note-impression = Jullie indruk
outreach-note-impression-hint = Wat jullie zagen of dachten. Het blijft een indruk, geen feit.
