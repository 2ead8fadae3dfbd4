# Verder bij een andere organisatie: wat hulpverleners lezen.

casework-away-nav = Aangeboden
casework-away-lead = Wil je cliënt verder bij een andere organisatie? Bereid het samen voor. Wat meegaat kiest de cliënt, en alleen na diens ja gaat er iets weg, verzegeld voor de ander.
casework-away-partner = Naar wie
casework-away-confirm = Dit van mij mag mee
casework-away-confirm-hint = Alleen als de cliënt het ook wil. Beschermde notities gaan nooit mee. Kijk na of er niets in staat dat een ander vertelde.
casework-away-prepare = Bereid het voor
casework-away-prepare-keep = Bewaar en laat het lezen
casework-away-nobody = Er is nog niemand om naartoe te gaan
casework-away-nobody-hint = Je teamleider en de beheerder maken afspraken met andere organisaties.
casework-away-yes-heading = Het ja van je cliënt
casework-away-yes-lead = Je cliënt leest dit op de eigen pagina en zegt daar ja. Of jullie lezen het hier samen, en je schrijft het ja op.
casework-away-told = Mijn cliënt las dit woord voor woord en zegt ja
casework-away-told-not = Zonder ja van je cliënt gaat er niets weg.
casework-away-day-to-come = Die dag moet nog komen.
casework-away-told-on = Je cliënt zei ja op { $day }.
casework-away-yes-keep = Schrijf het ja op
casework-away-send = Verstuur
casework-away-send-question = Zodra zij ja zeggen, stopt de hulp hier en leest het team niets meer. Tot dan kan je cliënt het terugtrekken. Versturen?
casework-away-send-yes = Ja, verstuur
casework-away-silent = De andere organisatie antwoordt nu niet. Er is niets verstuurd. Probeer het straks weer.
casework-away-ask = Vraag of er antwoord is
casework-away-no-answer = Er is nog geen antwoord.
casework-away-offers = Aangeboden door een andere organisatie
casework-away-offers-lead = Iemand wil verder bij jullie. Je leest eerst weinig: waar het om gaat, de taal en hoe contact veilig is. Pas na een ja gaat de rest open, alleen voor jou.
casework-away-offers-none = Er ligt niets
casework-away-offers-none-hint = Als een andere organisatie iemand aanbiedt, staat het hier twee weken.
casework-away-from = Van { $name }
casework-away-came = Gekomen op { $day }.
casework-away-offer-lead = Beslis hiermee. Bel gerust eerst met wie het stuurde, over jullie, niet over de cliënt.
casework-away-offer-first = Wat je nu mag lezen
casework-away-accept = Ik ga hiermee verder
casework-away-accept-lead = Er begint een nieuw traject met een nieuwe schuilnaam, en jij begeleidt het. Je ziet één keer een code voor de cliënt. De cliënt leest die ook op de oude eigen pagina.
casework-away-accept-question = De andere organisatie sluit dan af. Dat kan niet meer terug. Kun jij dit doen?
casework-away-accept-yes = Ja, ik ga ermee verder
casework-away-decline = Bij ons kan het nu niet
casework-away-decline-do = Laat weten dat het niet kan
casework-away-pieces =
    { $count ->
        [one] Nog { $count } stuk onderweg.
       *[other] Nog { $count } stukken onderweg.
    }
casework-needs-counsel = De cliënt is jonger dan 18. Er gaat nog niets naar anderen: overleg eerst met z’n tweeën, zonder naam, en leg dat vast bij het gesprek.
