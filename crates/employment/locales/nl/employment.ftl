# Velden van het plan
employment-wish = Welk werk of welke activiteit?
employment-hours = Uren per week
employment-own-hours = Zelf invloed op de uren
employment-keeps = Wat blijft er zoals het is?
employment-keeps-hint = Vrije dagen, ander werk ernaast, wat goed gaat.
employment-skills = Waar ben je goed in?
employment-skills-hint = In gewone woorden, zoals onderhandelen, luisteren, plannen of zelfstandig werken. Wat er op papier komt, bepaalt de cliënt.
employment-hard = Wat maakt het lastig, en welke hulp helpt?
employment-hard-hint = Geen diagnoses, geen papieren. Alleen wat helpt om verder te komen.
employment-courses = Cursus of opleiding
employment-benefit = Volgende stap met een uitkering
employment-benefit-hint = Welk formulier, welke dag, wie gaat mee? Nummers en bewijzen blijven bij de cliënt.
employment-steps = De eerste drie stappen
employment-steps-hint = Bij elke stap een dag.
employment-stage = Waar ben je nu?
employment-stage-wish = Wensen
employment-stage-prepare = Voorbereiden
employment-stage-apply = Solliciteren
employment-stage-try-out = Proberen
employment-stage-work = Aan het werk
employment-stage-keep = Volhouden

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
employment-mine-change-text = Dit plan is van jou. Je jobcoach leest wat je verandert.
