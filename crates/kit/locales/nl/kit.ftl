# De teksten die elke pagina nodig heeft. Warm, gewoon, in het Nederlands van elke dag (B1).

## Rond de pagina

kit-skip = Ga naar de inhoud
kit-menu = Menu
kit-beside = Hier vlakbij
kit-privacy = Wie leest mee?
kit-accessibility = Toegankelijkheid

## Snel weg

kit-leave = Snel weg
kit-leave-about = Hoe werkt ‘Snel weg’?
kit-leave-hint =
    Met ‘Snel weg’ staat er meteen een gewone pagina op je scherm. Druk je drie keer snel achter elkaar op
    Shift, dan gebeurt hetzelfde.
kit-leave-history =
    Deze pagina kan nog wel in de geschiedenis van je browser staan. Wil je dat niet? Zoek in het menu van je
    browser naar ‘Geschiedenis’ en haal deze pagina daar weg. Met een privévenster blijft er niets staan.
kit-leave-two = Nog twee keer Shift, dan ben je weg.
kit-leave-one = Nog één keer Shift, dan ben je weg.
kit-leave-more = Zo haal je je bezoek uit de geschiedenis

## Knoppen

kit-back = Terug
kit-next = Verder
kit-send = Verstuur
kit-save = Bewaar
kit-cancel = Laat maar
kit-undo = Haal terug
kit-change = Pas aan
kit-remove = Haal weg
kit-close = Sluit
kit-open = Open
kit-yes = Ja
kit-no = Nee
kit-sure = Weet je het zeker?
kit-sure-yes = Ja, doe het
kit-more = Meer

## Berichten bovenaan

kit-notice-good = Gelukt.
kit-notice-info = Goed om te weten:
kit-notice-careful = Let op:

## De code om terug te komen

kit-code = Jouw code
kit-copy = Kopieer de code
kit-copied = Gekopieerd

## Een weg in stappen

kit-step-done = gedaan
kit-step-now = hier ben je nu

## Invullen

kit-optional = (mag leeg blijven)
kit-choose = Maak een keuze
kit-characters-max = Je hebt ruimte voor { $max } tekens.
kit-form-problems = Kijk nog even naar dit
kit-form-problem = Let op:
kit-field-required = Vul dit nog in.
kit-field-too-long =
    Dit is te lang. Er passen { $max } tekens in en je hebt er { $found }. Je tekst staat er nog: maak hem iets korter.
kit-field-too-short = Dit is nog te kort. Schrijf minstens { $min } tekens.
kit-field-unreadable = We kunnen deze tekst niet lezen. Typ hem opnieuw, of laat vreemde tekens weg.
kit-field-choice = Kies een van de mogelijkheden die er staan.
kit-field-repeated = Dit is twee keer ingevuld. Vul het één keer in.
kit-field-number = Vul een getal in van { $min } tot en met { $max }, met cijfers.
kit-field-date = Vul een datum in die bestaat, zoals 2027-03-14.
kit-field-time = Vul een tijd in, zoals 14:30.

## Als er iets misgaat: wat er gebeurde, wat er bewaard is, wat je nu kunt doen

kit-problem-home = Naar het begin
kit-problem-kept = Dit had je getypt
kit-problem-kept-text = Kopieer het als je het nodig hebt. Het is nergens bewaard.
kit-problem-403-title = Dit formulier werkt niet meer
kit-problem-403-text =
    Het formulier stond te lang open, of het kwam van een andere plek. Er is niets verstuurd. Had je iets
    getypt? Dan staat het hieronder. Open de pagina opnieuw en zet je tekst er weer in.
kit-problem-404-title = Hier staat niets
kit-problem-404-text =
    Deze pagina bestaat niet, of is niet voor jou bedoeld. Er is niets veranderd. Kijk of het adres klopt, of ga
    naar het begin.
kit-problem-405-title = Dat kan hier niet
kit-problem-405-text =
    Deze pagina kan niet doen wat er werd gevraagd. Er is niets veranderd. Ga naar het begin en probeer het
    vanaf daar.
kit-problem-409-title = Iemand was je net voor
kit-problem-409-text =
    Intussen is hier iets veranderd, door iemand anders of in een ander venster. Wat jij net deed, is niet
    verwerkt. Open de pagina opnieuw, kijk wat er nu staat, en doe het dan zo nodig nog een keer.
kit-problem-413-title = Dat is te veel in één keer
kit-problem-413-text =
    Wat je stuurde, past niet in één formulier. We hebben er niets van bewaard. Ga terug, maak het korter of
    stuur het in delen.
kit-problem-415-title = Deze vorm kennen we niet
kit-problem-415-text =
    We kunnen alleen gewone formulieren lezen, geen bestanden. We hebben niets bewaard. Ga terug en typ het in
    het formulier.
kit-problem-429-title = Even rustig aan
kit-problem-429-text =
    Er kwamen veel vragen in korte tijd. Deze laatste is niet verwerkt; wat eerder is gelukt, blijft staan. Wacht
    een minuut en probeer het dan opnieuw.
kit-problem-500-title = Er ging iets mis bij ons
kit-problem-500-text =
    Dat ligt niet aan jou. Wat je net deed, is misschien niet gelukt; wat eerder is gelukt, blijft bewaard. Ga
    terug, kijk of het er staat, en probeer het anders over een paar minuten opnieuw.
kit-problem-503-title = We zijn er even niet
kit-problem-503-text =
    We kunnen je nu niet helpen via deze site. Deze vraag is niet verwerkt; wat eerder is gelukt, blijft bewaard.
    Probeer het over een paar minuten opnieuw.
