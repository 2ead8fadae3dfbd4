# Wat het programma biedt, of dat doorgaat, en wat er veranderde.

forum-nav-continuity = Ons aanbod
forum-continuity-title = Wat wij bieden en wat veranderde
forum-continuity-lead = Welke hulp er is, en of die doorgaat. En wat er veranderde, of juist niet. Het gaat over het werk, nooit over een persoon.

## Wat wij bieden

forum-services = Wat wij bieden
forum-services-none = Er staat nog niets in de lijst
forum-services-none-text = Begin met wat mensen het vaakst gebruiken, bijvoorbeeld de inloop of de dokter op straat.
forum-services-full = Er staan al { $max } dingen die niet gestopt zijn. Zet eerst op ‘Is gestopt’ wat er niet meer is.
forum-service-name = Wat is het?
forum-service-name-hint = Bijvoorbeeld: inloop op dinsdag, dokter op straat, hulp bij ander werk zoeken.
forum-service-whom = Voor wie is het?
forum-service-whom-hint = In jullie eigen woorden. Bijvoorbeeld: iedereen, ook mannen die buiten de regels werken. Naar een vergunning of papieren vragen we nooit.
forum-service-by = Wie doet het?
forum-service-by-hint = De eigen organisatie of een partner. Geen naam van iemand.
forum-service-for = Voor wie: { $whom }
forum-service-done-by = Wie het doet: { $by }
forum-service-going = Hoe staat het ermee?
forum-going-on = Gaat door
forum-going-partly = Gaat deels door
forum-going-paused = Staat even stil
forum-going-ended = Is gestopt
forum-going-unsure = Weten we nog niet
forum-service-since = Sinds welke dag is dat zo?
forum-service-since-hint = Weet je het niet precies? Kies dan de eerste dag die je zeker weet.
forum-service-since-anew = Alleen nodig als er iets veranderde. Kies je een dag vóór { $day }, dan komt de regel eerder in de tijdlijn en blijft de lijst zoals die is.
forum-service-since-day = sinds { $day }
forum-service-words = Wat veranderde er, en waarom?
forum-service-words-hint = Staat het stil of is het gestopt? Schrijf dan waar mensen nu terechtkunnen. Niets over één persoon.
forum-service-paid = Tot en met welke dag is het betaald?
forum-service-paid-hint = Laat leeg als je dat niet weet.
forum-service-paid-until = Betaald tot en met { $day }
forum-service-paid-unknown = Weten we niet
forum-service-unpaid = Die dag is voorbij
forum-service-looked = Bekeken op
forum-service-old = { $months ->
    [one] Langer dan een maand niet bekeken
   *[other] Langer dan { $months } maanden niet bekeken
  }
forum-service-new = Zet iets in de lijst
forum-service-now = Zo staat het er nu
forum-service-anew = Kijk er opnieuw naar
forum-service-anew-text = Is alles nog zo? Bewaar dan zonder iets te veranderen. Dan staat er dat je vandaag keek. Veranderde er iets, dan komt er een regel bij. Wat er eerder stond, blijft staan.
forum-service-no-day = Er veranderde iets. Vul in sinds welke dag dat zo is.
forum-service-stale = Een collega schreef intussen iets anders op. Lees hierboven hoe het er nu staat. Klopt wat jij schreef, bewaar het dan opnieuw. Allebei blijven in de tijdlijn.
forum-lines-full = Hier staan al { $max } regels bij. Zet het als iets nieuws in de lijst.
forum-day-to-come = Die dag moet nog komen. Schrijf het op als het zover is.

## De tijdlijn

forum-timeline = Wat veranderde, en wat niet
forum-timeline-text = Het nieuwste staat bovenaan. Een regel verandert niet meer. Is er een weggehaald, dan zie je dat.
forum-timeline-none = Er staat nog niets in de tijdlijn
forum-fact-new = Zet iets in de tijdlijn dat iedereen kan nalezen
forum-fact-public = Schrijf alleen op wat in het openbaar bekend is: een rapport, een besluit, een brief aan de raad. Niets over één persoon, ook niet zonder naam.
forum-fact-kind = Wat gebeurde er?
forum-fact-report = Er kwam een rapport uit
forum-fact-changed = Beleid veranderde
forum-fact-unchanged = Er is naar beleid gekeken, en het veranderde niet
forum-fact-day = Op welke dag?
forum-fact-text = Vertel het in gewone woorden
forum-fact-text-hint = Bijvoorbeeld welk beleid hetzelfde bleef, en welke hulp gewoon doorging.
forum-fact-source = Waar is het na te lezen?
forum-fact-source-hint = Het adres van de pagina, of de naam van het stuk met de bladzijde.
forum-fact-read = Na te lezen: { $where }
forum-facts-full = Er staan al { $max } van zulke regels in de tijdlijn. Haal eerst een regel weg die niet meer nodig is.
forum-line-written = Opgeschreven op { $day }, vanuit de rol { $role }
forum-line-gone = Hier is een regel weggehaald, op { $day }, vanuit de rol { $role }
forum-line-off = Haal deze regel weg
forum-line-off-question = Doe dit alleen als er iets verkeerd staat. De woorden zijn dan voor iedereen weg. Er blijft staan dat hier een regel is weggehaald. Was het de laatste regel over iets uit de lijst, dan verdwijnt het ook daar.
forum-line-off-yes = Ja, haal weg
