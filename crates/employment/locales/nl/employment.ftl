# Velden van het plan
employment-keeps-hint = Vrije dagen, ander werk ernaast, wat goed gaat.
employment-skills-hint = In gewone woorden, zoals onderhandelen, luisteren, plannen of zelfstandig werken. Wat er op papier komt, bepaalt de cliënt.
employment-hard-hint = Geen diagnoses, geen papieren. Alleen wat helpt om verder te komen.
employment-benefit-hint = Welk formulier, welke dag, wie gaat mee? Nummers en bewijzen blijven bij de cliënt.
employment-steps-hint = Bij elke stap een dag.

# Voorstellen
employment-reply-waits = Wacht op antwoord
employment-reply-yes = Ja
employment-reply-no = Nee

# Sollicitaties
employment-applications = Sollicitaties

# Bij de cliënt
employment-mine-title = Mijn plan
employment-mine-heading = Werk en leren
employment-mine-none = Je hebt nog geen plan voor werk of leren
employment-mine-none-hint = Je kunt er zelf mee beginnen, of samen met je begeleider.
employment-mine-no-part = Hier staat nog niets
employment-mine-no-part-hint = Wil je iets met werk of leren? Vraag je begeleider om een jobcoach.
employment-mine-wish = Wat je graag zou doen
employment-mine-keeps = Wat blijft zoals het is
employment-mine-skills = Waar je goed in bent
employment-mine-suggestions = Misschien iets voor jou
employment-mine-suggestions-text = Jij ziet dit als eerste. De werkgever weet van niets. Nee zeggen mag altijd, zonder reden.
employment-mine-why = Waarom { $name } hieraan dacht:
employment-mine-yes = Ja, vertel meer
employment-mine-no = Nee, liever niet
employment-mine-change = Mijn plan aanpassen
employment-mine-change-text = Dit plan is van jou. Je jobcoach leest wat je verandert. Wat er eerder stond, blijft te lezen tot je het wist.
employment-erase-plan-question = Het plan en alles wat het eerder zei, is dan weg.
