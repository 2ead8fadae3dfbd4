# Eigen tabellen, de bescherming van kleine getallen, en de regio's.

insight-own-title = Eigen tabellen
insight-own-lead = Naast de vaste tabellen kun je er zelf maken, uit wat al geteld wordt. Ze gaan mee met het jaar, met dezelfde bescherming.
insight-own-none = Er zijn nog geen eigen tabellen.
insight-own-new = Nieuwe tabel
insight-own-choose = Wat wil je tellen?
insight-own-remove-question = De tabel gaat dan niet meer mee met het jaar. Wat al vrijgegeven is, blijft zoals het is.
insight-own-rule = Elke keer dat het gebeurde telt één keer. Het zijn gebeurtenissen, geen mensen.
insight-own-name = Titel
insight-own-name-hint = Zo staat de tabel straks in de cijfers. Zet er geen namen in.
insight-own-rows = Van boven naar beneden
insight-own-columns = Van links naar rechts
insight-own-whole = niet verdelen
insight-own-only = Alleen waar
insight-own-only-hint = Je ziet dan één deel van de hele tabel. Een getal dat daar niet getoond wordt, zie je hier ook niet.
insight-own-everything = alles
insight-own-period-hint = Een kwartaal is kleiner dan een jaar: er vallen meer getallen weg.
insight-own-year = het hele jaar
insight-own-year-alone = Dit tellen we alleen per jaar. Een kwartaal zou kleine getallen verraden.
insight-own-same = Kies voor boven, links en “alleen waar” verschillende dingen.
insight-own-full = Er zijn hoogstens { $max } eigen tabellen, zodat de bescherming snel blijft.
insight-own-about = Eigen tabel. Geteld: { $what }. { $period }.
insight-own-about-only = Eigen tabel. Geteld: { $what }, alleen waar { $only }. { $period }.

insight-split-channel = Soort plek
insight-split-daypart = Deel van de dag
insight-split-origin = Langs welke weg
insight-split-phase = Fase
insight-split-partner-kind = Soort partner
insight-split-outcome = Uitkomst
insight-split-direction = Welke kant op
insight-split-moved = Wat ervan kwam
insight-split-wait = Hoe lang
insight-split-language = Taal
insight-split-topic = Onderwerp
insight-split-answer = Antwoord
insight-split-place = Soort plaats
insight-split-agency = Soort instantie
insight-split-goods = Wat
insight-split-towards = Waarheen
insight-split-event = Soort dag
insight-split-fit = Of de hulp paste
insight-split-service = Soort hulp
insight-split-way = Op welke manier
insight-split-relief = Soort noodhulp
insight-split-amount = Hoeveel

insight-protection-title = Kleine getallen beschermen
insight-protection-lead = Getallen van 1 tot en met { $limit } kunnen iemand herkenbaar maken. Er zijn drie manieren om dat te voorkomen. Geen ervan kan uit.
insight-protection-costs = Wat elke manier geeft en kost
insight-protection-way = Manier
insight-protection-gets = Wat een lezer krijgt
insight-protection-price = Wat het kost
insight-protection-when = Wanneer
insight-protection-choose = Hoe gaan jullie cijfers naar buiten?
insight-protection-once = Een jaar gaat op één manier naar buiten. Twee manieren naast elkaar verraden samen wat elk apart verbergt. Wisselen kan daarom alleen voor een jaar waarvan nog niets vrijgegeven is.
insight-protection-hiding = Weglaten
insight-protection-hiding-gets = Precieze getallen, met hier en daar een streepje.
insight-protection-hiding-price = Ook sommige grotere getallen vallen weg, omdat je anders kunt terugrekenen.
insight-protection-hiding-when = Als een jaar vaker vrijgegeven wordt, en als tabellen met elkaar samenhangen. Weet je het niet, neem dan deze.
insight-protection-rounding = Afronden
insight-protection-rounding-gets = Van het jaar overal een getal, afgerond op { $base }. Elke tabel telt op.
insight-protection-rounding-price = Elk getal is een beetje fout. Een klein groepje kan als niemand verschijnen. Kwartalen en maanden vallen weg, want naast het jaar verraden ze kleine getallen. Een jaar kan maar één keer naar buiten.
insight-protection-rounding-when = Voor een jaar dat af is en dat je één keer vertelt.
insight-protection-noise = Ruis met een sleutel
insight-protection-noise-gets = Overal een getal, hoogstens { $span } ernaast boven de grens. Dezelfde telling geeft altijd hetzelfde getal.
insight-protection-noise-price = Totalen tellen niet op. Een klein getal wordt nul of net boven de grens. De sleutel van de server moet altijd geheim blijven.
insight-protection-noise-when = Als jullie veel tabellen maken en er vaak naar gevraagd wordt.
insight-refusal-other-protection = Dit jaar is al vrijgegeven met een andere bescherming. Zet die terug, of laat het jaar zoals het is.
insight-refusal-rounded-once = Dit jaar is al afgerond vrijgegeven. Een tweede keer zou verraden wat er veranderde.
insight-told-rounding = Deze getallen zijn afgerond op { $base }. Elke tabel telt op; een klein groepje kan als nul verschijnen. Kwartalen en maanden staan er daarom niet bij.
insight-told-noise = Bij deze getallen is met opzet een klein verschil opgeteld. Totalen tellen daarom niet precies op.

insight-regions-title = Regio’s met geld voor dit werk
insight-regions-lead = Er zijn { $number } regio’s, elk met een centrumgemeente die het geld coördineert.
insight-regions-since = Zo is het sinds { $day }.
insight-regions-name = Centrumgemeente
insight-regions-municipalities = Gemeenten die meedoen
insight-regions-budget = Budget per jaar
insight-regions-unknown =
    { $number ->
        [0] Van alle regio’s kennen we de naam.
        [one] Van één regio kennen we de naam niet. We vullen niets in wat we niet weten.
       *[other] Van { $number } regio’s kennen we de naam niet. We vullen niets in wat we niet weten.
    }
insight-regions-add = Toevoegen wat je weet
insight-regions-add-text = Een regio met een naam die er al staat, wordt vervangen.
insight-regions-source-hint = Waar staat het? Bijvoorbeeld het adres van de regeling.
insight-regions-remove-question = Wat jullie over deze regio invulden, verdwijnt.
