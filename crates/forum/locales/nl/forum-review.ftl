# Terugkijken als team, en wat er beter wordt.

forum-nav-review = Terugblik
forum-review-title = Terugblik
forum-review-lead = Twee keer per jaar kijkt het team terug: wat ging goed, wat kan beter, en wie zorgt daarvoor. Het gaat over het werk, nooit over een persoon.
forum-review-next = De volgende terugblik is vanaf { $day }.
forum-review-time = Het is tijd om weer terug te kijken. De laatste keer is een half jaar geleden.
forum-reviews = Terugblikken
forum-reviews-none = Het team keek nog niet terug
forum-review-remove = Haal deze terugblik weg
forum-review-remove-question = Niemand kan deze terugblik daarna nog lezen.
forum-review-remove-yes = Ja, haal weg
forum-review-new = Kijk terug
forum-review-new-text = Lees eerst wat mensen schreven en wat er op de lijst stond. Neem een uur, zonder telefoon.
forum-review-good = Wat ging goed?
forum-review-better = Wat was moeilijk, of kan beter?
forum-review-keep = Bewaar deze terugblik
forum-improvements = Wat er beter wordt
forum-improvements-none = Er staat nog niets op de lijst
forum-improvement = Hoe ver is dit punt?
forum-improvement-new = Zet iets op de lijst
forum-improvement-due = Voor welke dag?
forum-improvement-late = De dag is voorbij
forum-improvement-remove = Haal dit punt weg
forum-improvement-remove-question = Het punt is dan voor iedereen weg. Is het klaar, zet dan liever ‘Het is er’.
forum-improvement-remove-yes = Ja, haal weg
forum-opinions = Wat mensen van de hulp vinden
forum-opinions-lead = Iedereen kan iets over onze hulp zeggen, zonder naam en zonder code. Het wordt pas leesbaar als het half jaar voorbij is, en alleen samen: { $together } of meer tegelijk. Zo kan niemand raden wie wat schreef. Probeer dat ook niet.
forum-opinions-none = Er is nog niets te lezen
forum-opinions-none-hint = Wat nu binnenkomt, kan vanaf { $opens } open, als het er dan genoeg zijn.
forum-opinions-of = Vanaf { $from }, vóór { $until }: { $count ->
    [one] één mens
   *[other] { $count } mensen
  }
forum-opinions-question = Vraag
forum-opinions-no-words = Daar schreef niemand iets over.
forum-opinions-few = Wie wil, die antwoordt. Deze getallen zeggen niets over de anderen, en staan daarom niet in de verantwoording.
