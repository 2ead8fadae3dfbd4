# Plekken
forum-nav-agenda = Overleg

# De agenda
forum-title = Overleg
forum-lead = Thema’s voor het overleg over prostitutie maatschappelijk werk. Het gaat over wat vaker speelt, nooit over één persoon.
forum-empty = Er staan nog geen thema’s op de agenda.
forum-empty-text = Merk je iets dat vaker speelt? Breng het hier in.
forum-from = Vanuit de rol { $role }
forum-take-away = Haal van de agenda
forum-take-away-question = Het thema wordt helemaal gewist, voor iedereen.
forum-take-away-yes = Ja, wis het thema

# Een thema inbrengen
forum-new = Breng een thema in
forum-nobody =
    Schrijf geen namen op en vertel niet over één persoon, ook niet zonder naam. De groep is klein: iemand is snel
    herkend. En er kunnen gasten bij het overleg zijn.
forum-theme = Het thema
forum-text = Wat speelt er?
forum-text-hint = Wat gaat moeilijk of juist goed? Wat zou het overleg kunnen doen?
forum-role-only = Bij het thema staat vanuit welke rol het komt. Je naam staat er niet bij.
forum-raise = Zet op de agenda

# Wat er niet in mag
forum-trace-code = Dit lijkt op een terugkeercode. Die hoort alleen bij de persoon zelf. Haal de code weg.
forum-trace-pseudonym =
    Dit lijkt op de naam van iemand in een dossier, zoals een plant met een nummer. Schrijf over het thema en niet over
    één persoon. Bedoel je iets anders? Schrijf het dan anders op.
