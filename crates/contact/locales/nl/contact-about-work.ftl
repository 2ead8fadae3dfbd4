# Wat alleen hulpverleners lezen over onderwerpen.

contact-topics-title = Onderwerpen
contact-topics-lead = Wie op de eerste pagina een onderwerp kiest, leest meteen een eerste antwoord. Zet erbij wie je kunt bellen.
contact-topics-own = Eigen onderwerpen
contact-topics-own-none = Er zijn nog geen eigen onderwerpen
contact-topics-add = Voeg een onderwerp toe
contact-topics-nine = De negen vaste onderwerpen
contact-topics-call = Wie kun je bellen over { $topic }?
contact-topics-name = Onderwerp
contact-topics-name-hint = Een of twee woorden die passen achter ‘Ik wil het hebben over’.
contact-topics-answer = Eerste antwoord
contact-topics-answer-hint = Eén of twee korte zinnen. Zeg ‘je’.
contact-topics-preview = Zo ziet een bezoeker het
contact-topics-look = Bekijk eerst
contact-topics-remove = Haal weg
contact-topics-remove-question = Bezoekers kunnen dit onderwerp dan niet meer kiezen.
contact-topics-remove-yes = Ja, haal weg
contact-topics-full = Meer dan { $max } past hier niet. Haal eerst iets weg.
contact-board-topics = Jouw onderwerpen
contact-board-topics-which = Welke onderwerpen pak jij op?
contact-board-topics-hint = Wie over zo’n onderwerp schrijft, staat bij jou bovenaan en bij anderen wat lager.
