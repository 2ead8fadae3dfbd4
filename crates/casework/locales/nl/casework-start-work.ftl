# Aanmeldingen: wie wil beginnen, wie door een ander is aangedragen.

casework-nav-intake = Aanmeldingen
casework-start-intake = Aanmeldingen
casework-start-intake-lead = Wie zelf om hulp vroeg, of door een ander is aangedragen. Wat hier blijft staan, wordt na dertig dagen gewist.
casework-start-waiting = Wie wacht er?
casework-start-waiting-none = Er wacht nu niemand.
casework-start-look = Bekijk
casework-start-ask-lead = Deze woorden zijn van de persoon zelf. Begin je, dan gaan ze mee in het plan.
casework-start-referred-lead =
    Dit schreef een ander. Het gaat niet mee in het plan: vraag de persoon zelf wat die wil vertellen. Laat de
    verwijzer niets weten, ook niet dat er contact was.
casework-start-said = Wat er is geschreven
casework-start-feedback = Mag horen dat er contact was
casework-start-begin = Begin
casework-start-let-go = Loslaten
casework-start-let-go-question = Dit wordt gewist. Niemand krijgt daar bericht van.
casework-start-let-go-yes = Ja, wis het
casework-start-met = Iemand die je ontmoet
casework-start-met-lead = Bij een bezoek of aan de telefoon. Alleen een schuilnaam is nodig, en die kunnen wij ook maken.
casework-start-pseudonym = Schuilnaam
casework-start-pseudonym-hint = Nooit een echte naam. Laat je dit leeg, dan maken we er een.
casework-start-code = Code voor de persoon
casework-start-code-lead = Geef deze code nu mee. Hiermee leest en schrijft de persoon zelf in het plan. Je ziet hem alleen nu.
casework-start-code-where = De code werkt op
casework-start-code-done = Verder
casework-start-short-lead = Geen intake en geen leefgebieden: alleen deze vraag. De code blijft daarna werken.
casework-start-slip = Iemand laten aandragen
casework-start-slip-why =
    Een organisatie zonder account draagt met een code één persoon aan. Die krijgt een neutraal bewijs en leest niets
    terug.
casework-start-slip-for = Wie draagt aan?
casework-start-slip-make = Maak een code
casework-start-slip-code = Eenmalige code
casework-start-slip-lead = Geef deze code aan wie wil aandragen. Hij werkt één keer, veertien dagen lang.
casework-source-ggd = GGD
casework-source-enforcement = Handhaving (boa’s)
casework-source-care = Zorg of hulp
casework-source-police = Politie
casework-source-comensha = CoMensha
casework-source-regional = Organisatie in de regio
casework-source-other-region = Andere regio
casework-start-referred-feedback-lead = Dit schreef een ander. Het gaat niet mee in het plan: vraag de persoon zelf wat die wil vertellen. De persoon wil dat de verwijzer hoort dat er contact was. Hoe je dat doet, lees je als je begint.
casework-start-feedback-once = De verwijzer mag één zin horen
casework-start-feedback-how = Pas als er contact is geweest, en alleen deze zin. Schrijf het adres nu over: het wordt hier niet bewaard.
casework-start-feedback-to = Aan
casework-start-feedback-sentence = De zin
casework-start-feedback-words = Er is contact geweest.
casework-start-came = Hoe kwam deze persoon bij jullie?
casework-start-came-hint = Vraag het, als dat kan. Bij wie de persoon ons naam hoorde, vraag je niet. Het telt mee in de jaarcijfers en staat niet in het plan.
casework-start-came-blank = Niet gevraagd
casework-came-by-outreach = Wij waren waar de persoon was
casework-came-by-centre = Liep binnen
casework-came-by-peer = Via iemand die de persoon kent
casework-came-by-check-information = Las over ons bij een controle
casework-came-by-media = Podcast, film of krant
casework-came-by-campaign = Een campagne
casework-came-by-lesson = Een les
casework-start-pass = Geef door aan een ander team
casework-start-pass-lead = Kan een team in een andere regio beter helpen? Dan lezen zij deze woorden, en alleen deze. Hier blijft er niets van staan. Haal weg wat de persoon niet wil vertellen.
casework-start-pass-nobody = Er is nu geen afspraak met een andere organisatie. Een beheerder kan er een maken.
casework-start-pass-to = Aan wie?
casework-start-pass-words = Wat zij lezen
casework-start-pass-words-hint = Zonder naam. In de woorden waar de persoon ja op zei.
casework-start-pass-until = Hoe lang mag het daar liggen?
casework-start-pass-days =
    { $count ->
        [one] Eén dag
       *[other] { $count } dagen
    }
casework-start-pass-yes = De persoon wil dat dit team het leest
casework-start-pass-yes-needed = Zonder ja van de persoon geven we niets door.
casework-start-pass-silent = De andere organisatie antwoordt nu niet. Er is niets doorgegeven, en het staat hier nog. Probeer het later nog eens.
casework-sources = Wie bij ons aandraagt
casework-sources-lead = Organisaties die vaker iemand aandragen. Bij een aanmelding staat straks alleen de soort, nooit welke organisatie het was.
casework-sources-none = Er staat nog niemand op de lijst.
casework-sources-new = Zet iemand op de lijst
casework-sources-form-lead = Alleen over de organisatie. Over wie er is aangedragen, schrijf je hier niets.
casework-sources-name = Naam van de organisatie
casework-sources-region = Plaats of regio
casework-sources-contact = Met wie spreek je daar, en hoe?
casework-sources-contact-hint = Een functie en een nummer van het werk is genoeg.
casework-sources-checked = Nagekeken op
casework-sources-due = Kijk dit na
casework-sources-holds = Dit klopt vandaag
casework-sources-remove = Haal van de lijst
casework-sources-remove-question = Deze regel wordt gewist. Aanmeldingen blijven zoals ze zijn.
casework-sources-remove-yes = Ja, haal weg

casework-start-age-hint = Twijfel je niet, dan laat je dit leeg. Er wordt niets van bewaard.
casework-start-age-young = Misschien jonger dan 18
casework-start-age-with = Met welke collega samen?
casework-start-age-with-hint = Alleen als de persoon jonger is dan 18, of misschien. Dan zijn jullie met z’n tweeën en vragen jullie eerst advies. Daarna kan een traject beginnen.
casework-start-age-two = Kies met wie je dit samen doet.
casework-start-young-lead = Geef deze code aan de persoon. Er is nu een gesprek van jullie tweeën, en nog geen traject. Vraag daar eerst advies.
casework-start-age-alone = Is de persoon misschien jonger dan 18? Er is nu niemand om dit samen mee te doen. Je mag verder.
casework-start-young-alone-lead = Geef deze code aan de persoon. Er is nu een gesprek, en nog geen traject. Vraag daar eerst advies. Komt er een collega bij, dan doen jullie het samen.
