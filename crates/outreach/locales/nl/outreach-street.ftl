# Rondes op straat: de pagina die zonder netwerk werkt, en wat het team ervan ziet.
outreach-street-nav = Op straat
outreach-street-nav-rounds = Rondes
outreach-street-title = Ronde

# De pagina op de telefoon
outreach-street-needs-script = Deze pagina werkt zonder netwerk, en daarvoor is een script nodig. Dat staat hier uit of je browser is te oud. Het gewone formulier werkt altijd.
outreach-street-plain = Gewoon formulier
outreach-street-waits = { $count } opgeslagen op dit toestel, nog niet verstuurd
outreach-street-none-wait = Alles is verstuurd.
outreach-street-later = { $count } opgeslagen op dit toestel. Er is nu geen netwerk; ze worden later verstuurd.
outreach-street-sign-in = { $count } opgeslagen op dit toestel. Meld je aan als veldwerker om ze te versturen; tot dan blijven ze hier, op slot.
outreach-street-to-door = Aanmelden
outreach-street-cleared = Dit toestel is leeggemaakt, omdat je overal bent afgemeld of hier niet meer werkt.
outreach-street-saved = Bewaard, op slot.
outreach-street-undone = Teruggenomen.
outreach-street-unable = Dat is niet gelukt. Wat je hebt aangetikt staat er nog. Probeer het nog eens.
outreach-street-choose-first = Kies eerst de plek en het dagdeel.
outreach-street-begin = Een ronde beginnen
outreach-street-go = Beginnen
outreach-street-join = Mee met de ronde van je collega
outreach-street-join-lead = Is je collega al begonnen? Dan staat op die telefoon het woord van de ronde. Typ het hier over, dan komt alles bij elkaar.
outreach-street-join-yes = Ik ga mee
outreach-street-word = Woord van de ronde
outreach-street-word-wrong = Dit woord klopt niet. Kijk nog eens op de telefoon van je collega.
outreach-street-count = Tellen
outreach-street-conversation = Gesprek
outreach-street-question = Vraag
outreach-street-topic = Waar ging de vraag over?
outreach-street-answer = Wat heb je gedaan?
outreach-street-towards = Verwezen naar
outreach-street-note = Korte notitie
outreach-street-note-hint = Alleen feiten. Geen namen, geen plek, niets waaraan je iemand herkent.
outreach-street-note-long = De notitie is te lang: hooguit { $max } tekens.
outreach-street-full = Meer past er niet in: hooguit { $max }. Bewaar eerst, en ga dan verder.
outreach-street-same = Hetzelfde gesprek als je collega?
outreach-street-same-lead = Noteren jullie allebei hetzelfde gesprek, gebruik dan hetzelfde woord. Het telt dan één keer.
outreach-street-same-give = Geef een woord
outreach-street-same-word = Woord van je collega
outreach-street-save = Bewaar
outreach-street-clear = Leegmaken
outreach-street-undo = Laatste terugnemen
outreach-street-end = Ronde klaar
outreach-street-end-open = Bewaar eerst, of maak leeg. Daarna kan de ronde klaar zijn.
outreach-street-end-question = Hierna staat het woord van de ronde niet meer op deze telefoon.
outreach-street-end-yes = Ja, klaar

# De rondes van het team
outreach-street-rounds-title = Rondes
outreach-street-rounds-lead = Wat jullie op straat hebben gedaan, in aantallen. Na een dag gaat een ronde naar de totalen; tot dan kun je iets rechtzetten.
outreach-street-rounds-none = Er zijn nog geen rondes
outreach-street-rounds-none-hint = Open de pagina voor op straat op je telefoon. Ze werkt ook zonder netwerk.
outreach-street-open = Op straat
outreach-street-day = Dag
outreach-street-block = Dagdeel
outreach-street-place = Soort plek
outreach-street-municipality = Gemeente
outreach-street-duo = Wie
outreach-street-conversations = Gesprekken
outreach-street-handed-out = Uitgedeeld
outreach-street-questions = Vragen
outreach-street-referrals = Verwezen
outreach-street-unknown = Nog niet bekend
outreach-street-differ =
    { $count ->
        [one] 1 verschil
       *[other] { $count } verschillen
    }

# Een ronde
outreach-street-round-title = Ronde
outreach-street-put-right = Tot een dag na de laatste wijziging kun je iets rechtzetten. Daarna gaan de aantallen naar de totalen.
outreach-street-counted = Deze ronde is naar de totalen gegaan en kan niet meer veranderen.
outreach-street-how-began = Hoe begon deze ronde?
outreach-street-who-else = Met wie was je?
outreach-street-with = Collega
outreach-street-entries = Wat jullie noteerden
outreach-street-entries-none = Er is nog niets genoteerd
outreach-street-line-conversations =
    { $count ->
        [one] 1 gesprek
       *[other] { $count } gesprekken
    }
outreach-street-two-say = Twee telefoons
outreach-street-two-say-hint = Jullie noteerden iets anders over hetzelfde gesprek. Wat is het?
outreach-street-this-is-it = Dit is het
outreach-street-remove = Weghalen
outreach-street-remove-question = Dit telt dan niet meer mee.
outreach-street-remove-yes = Haal weg
outreach-street-add = Iets erbij zetten
outreach-street-number = Hoeveel
outreach-street-nothing = Vul iets in: een gesprek, iets dat je uitdeelde, een vraag, een verwijzing of een notitie.
outreach-street-how-many = Hoeveel heb je er uitgedeeld?
outreach-street-of-what = Wat heb je uitgedeeld?
outreach-street-what-answer = Wat heb je met de vraag gedaan?
outreach-street-what-topic = Waar ging de vraag over?

# Beginnen zonder script
outreach-street-begin-title = Ronde beginnen
outreach-street-begin-lead = Op straat ben je met z'n tweeën. Dit formulier heeft een netwerk nodig.

# Lijsten
outreach-street-lists-title = Wat we meenemen
outreach-street-lists-lead = Hieruit kiest iedereen op straat. Telefoons nemen het over zodra ze weer netwerk hebben.
outreach-street-lists-goods = Wat we uitdelen
outreach-street-lists-none = Kies ten minste één ding.
outreach-street-lists-municipalities = Gemeenten
outreach-street-lists-municipalities-hint = Een per regel. Geen wijken, straten of adressen. Ook de pagina ‘Waar zijn we geweest?’ kijkt naar deze lijst.
outreach-street-lists-many = Hooguit { $most } gemeenten, van elk hooguit { $long } tekens.

# Soorten plekken
outreach-street-place-street = Straat of plein
outreach-street-place-park = Park
outreach-street-place-station = Station
outreach-street-place-parking = Parkeer{ "\u00AD" }plaats
outreach-street-place-going-out = Uitgaan
outreach-street-place-meeting-place = Ontmoetings{ "\u00AD" }plek
outreach-street-place-walk-in = Inloop of opvang
outreach-street-place-other = Ergens anders

# Dagdelen
outreach-street-block-morning = Ochtend
outreach-street-block-afternoon = Middag
outreach-street-block-evening = Avond
outreach-street-block-night = Nacht

# Wat wordt uitgedeeld
outreach-street-goods-condoms = Condooms
outreach-street-goods-lubricant = Glijmiddel
outreach-street-goods-card = Kaartje
outreach-street-goods-test = Zelftest
outreach-street-goods-hygiene = Verzorging
outreach-street-goods-food = Eten of drinken
outreach-street-goods-clothes = Kleding of deken
outreach-street-goods-other = Iets anders

# Onderwerpen
outreach-street-topic-health = Gezondheid
outreach-street-topic-safety = Veiligheid
outreach-street-topic-housing = Wonen of slapen
outreach-street-topic-money = Geld
outreach-street-topic-work = Werk of school
outreach-street-topic-rights = Rechten en regels
outreach-street-topic-talking = Gewoon praten
outreach-street-topic-other = Iets anders

# Antwoorden
outreach-street-answer-told = Uitgelegd
outreach-street-answer-card-given = Kaartje gegeven
outreach-street-answer-went-along = Meegelopen
outreach-street-answer-later = Later op terug

# Verwijzingen
outreach-street-towards-us = Gesprek bij ons
outreach-street-towards-walk-in = Inloop
outreach-street-towards-doctor = Arts of poli
outreach-street-towards-shelter = Opvang
outreach-street-towards-lawyer = Juridische hulp
outreach-street-towards-other = Iemand anders

# Hoe lang een ronde duurde
outreach-street-lasted = Hoe lang
outreach-street-lasted-hint = Uren en minuten, zoals 2:30. Hooguit tien uur.
outreach-street-hours-wrong = Schrijf uren en minuten, zoals 2:30. Een ronde duurt hooguit tien uur.
outreach-street-how-long = Hoe lang waren jullie buiten?
outreach-street-how-long-lead = De uren tellen mee in het rooster, per maand, zonder wie het was. Een telefoon rondt af op een kwartier.
outreach-street-channel = Voor welke plek op de lijst?
outreach-street-one = Wie was erbij?
outreach-street-who-else-lead = Op straat ben je met z’n tweeën. De ronde wacht hooguit veertien dagen tot dit er staat.

# Eigen soorten plekken
outreach-street-lists-places = Soorten plekken
outreach-street-lists-places-hint = Kies niets om ze allemaal te houden.
outreach-street-own-places = Eigen soorten plekken
outreach-street-own-places-lead = Een soort die bij jullie stad hoort, naast die hierboven. In de totalen telt hij mee onder de soort die je kiest.
outreach-street-own-none = Er zijn nog geen eigen soorten
outreach-street-own-name = Naam van de soort
outreach-street-own-name-hint = Een soort plek, zoals ‘kade’ of ‘sauna’. Nooit welke, en nooit waar.
outreach-street-own-kind = Telt mee als
outreach-street-own-add = Soort toevoegen
outreach-street-own-full = Er zijn er al { $most }. Berg er eerst een op.
outreach-street-own-same = Deze soort is er al. Kies een andere naam, of berg eerst de andere op.
outreach-street-meanwhile = Dit is niet bewaard. Een collega was net ook bezig, of de ronde ging al naar de totalen. Wat je typte, staat er nog.
