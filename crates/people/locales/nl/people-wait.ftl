## Even wachten, als er heel veel tegelijk binnenkomt

people-wait-title = Even wachten
people-wait-lead = Er komt nu heel veel tegelijk binnen. Dat ligt niet aan jou. Je bent welkom, en er is niets kwijt.
# Hierachter staat het nummer 112.
people-wait-danger = Ben je nu in gevaar? Wacht dan niet. Bel
people-wait-words = Dit had je geschreven
people-wait-words-hint = Je mag nog iets veranderen terwijl je wacht.
people-wait-kept = Wat je invulde, hebben we voor je vastgehouden. Je hoeft het niet opnieuw te typen.
people-wait-seconds = { $seconds ->
    [one] Wacht nog één tel en druk dan op de knop.
   *[other] Wacht { $seconds } tellen en druk dan op de knop.
}
people-wait-early = { $seconds ->
    [one] Dat was net iets te vroeg. Het duurt nog één tel.
   *[other] Dat was net iets te vroeg. Het duurt nog { $seconds } tellen.
}
people-wait-ready = Je hoeft niet langer te wachten. Druk nu op de knop.
people-wait-send = Ga verder
people-wait-why = Waarom vragen we dit? Soms stuurt een computer ons eindeloos berichten. Door even te wachten houden we de deur open voor iedereen. We bewaren niet waarvandaan je schrijft.
