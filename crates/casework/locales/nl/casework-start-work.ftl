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
casework-start-feedback = Terughoren
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
