# Als gewone hulp niet past, schulden op een rij, vragen om over na te denken.
# Bij casework-think-trans, -men, -out en -practise: eerst een naam, dan op elke regel een woord, een dubbele punt en een vraag.

casework-way = Als gewone hulp niet past
casework-way-lead = Past iets niet, dan kijken we samen wat wel kan. We stoppen niet bij nee.
casework-way-new = Kijk wat wel kan
casework-way-barrier = Wat staat in de weg?
casework-way-words = Wat is de wens, en wat past er niet?
casework-way-words-hint = Schrijf niet op welke papieren er zijn. Dat hoeft niemand te weten.
casework-way-asked = Wie is er gevraagd?
casework-way-possible = Wat kan er wel?
casework-way-decision = Wat spraken we af?
casework-way-end = Hoe staat het?
casework-way-goes-on = We zoeken nog
casework-way-instead = Wat kwam ervoor in de plaats?
casework-way-instead-hint = Alleen als het iets anders werd.
casework-way-instead-needed = Schrijf op wat ervoor in de plaats kwam. Is er nog niets, kies dan: we zoeken nog.
casework-barrier-place = Het is voor een andere plaats of regio
casework-barrier-rules = Past niet in de regels
casework-barrier-age = De leeftijd
casework-barrier-waiting = De wachttijd
casework-barrier-costs = De kosten
casework-barrier-language = De taal
casework-barrier-reach = De tijden, of hoe je er komt
casework-barrier-no-offer = Het bestaat hier niet
casework-barrier-other = Iets anders
casework-way-end-found = Het lukte toch
casework-way-end-instead = Het werd iets anders
casework-way-end-client-stops = Het hoeft niet meer

casework-list-debts = Mijn schulden
casework-debt-who-hint = Een winkel, een verzekeraar, de overheid. Wil iemand geld omdat je voor die persoon werkte? Schrijf dat niet hier. Vertel het je begeleider, als je wilt: die bewaart het apart.
casework-debt-stage = Hoe ver is het?
casework-debt-on = Antwoord uiterlijk op
casework-debt-on-hint = De dag in de brief. Twee weken daarvoor staat het boven je lijsten.
casework-debt-bill = Rekening of eerste brief
casework-debt-reminder = Aanmaning
casework-debt-agency = Incassobureau
casework-debt-bailiff = Deurwaarder
casework-debt-court = De rechter
casework-debt-agreed = Ik betaal af, zoals afgesproken
casework-debt-debt-help = Schuldhulp helpt mee
casework-debt-over = Klaar

casework-think-sets = Vragen die je kunt bekijken, als je wilt
casework-think-housing = Waar slaap je, en hoe lang kan dat? Wat heb je nodig om je er thuis te voelen?
casework-think-finances = Wat komt er binnen, en wat moet eerst? Bedragen hoeven niet.
casework-think-daytime-activity = Welke dagen wil je iets doen, en welke juist niet? Wil je dat er de eerste keer iemand meegaat?
casework-think-social = Wie vertrouw je? Wil je nieuwe mensen leren kennen, en waar zou dat prettig zijn?
casework-think-psychological = Wat helpt als het zwaar is? Wil je er met iemand over praten?
casework-think-physical = Wil je naar een huisarts, de GGD of een tandarts? Zal er iemand meegaan?
casework-think-practical = Wat moet er geregeld: papieren, inschrijven, een bankrekening, een telefoon, brieven?
casework-think-sexuality = Wat wil jij hier wel over zeggen, en wat niet? Alleen jullie twee lezen het.
casework-think-meaning = Wat is voor jou belangrijk? Hoe ziet een goede dag er over een jaar uit?
casework-think-self =
    Jezelf zijn: zorg, naam, veilig
    Zorg: Heb je zorg nodig die erbij hoort, en weet je waar je die veilig krijgt?
    Naam en papieren: Welke naam gebruiken we waar? Wil je iets laten veranderen?
    Veilig: Waar kun je jezelf zijn, en waar past dat nu niet?
casework-think-roof =
    Een dak, geld, en wie wat weet
    Een dak: Waar ben je als man welkom om te slapen of te wonen?
    Inkomen: Wat kun je doen als het geld even stopt?
    Mensen: Wie weet wat je doet, en wie niet? Hoe wil je dat houden?
casework-think-love =
    Van wie je houdt
    Thuis: Is het thuis veilig om dat te laten weten? Het hoeft niet.
    Eigen mensen: Wie voelt als familie, ook als die het niet is?
    Steun: Wil je mensen ontmoeten die hetzelfde meemaken? Wij weten waar.
casework-think-practise =
    Iets om te oefenen
    Op het werk: Op tijd zijn, om uitleg vragen, pauze nemen.
    Ruzie: Zeggen wat je stoort zonder dat het misgaat. Weglopen mag.
    Ritme: Opstaan, eten en slapen op vaste tijden.
    Nee zeggen: Eerst nadenken, dan pas antwoorden.
