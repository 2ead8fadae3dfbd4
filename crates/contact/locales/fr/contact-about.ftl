# The first answer to a topic. Short, and true for everybody.

contact-answer-home = Nous cherchons avec toi, même s’il te faut un endroit cette nuit.
contact-answer-money = Nous regardons ensemble les dettes, une aide ou les lettres que tu n’ouvres pas.
contact-answer-days = Nous réfléchissons avec toi à un travail, une formation ou une journée meilleure.
contact-answer-people = La solitude, une dispute, ou quelqu’un qui vient trop près : tu peux le raconter.
contact-answer-mind = Ici, pas besoin de jouer les durs. Tu penses à la mort ? Appelle le 113, jour et nuit.
contact-answer-body = Tu as une question ou tu veux un test ? Nous venons avec toi à la GGD si tu veux.
contact-answer-daily = Une lettre, un rendez-vous, un formulaire : nous le faisons ensemble.
contact-answer-love = Tu peux tout demander. Rien ne nous étonne.
contact-answer-meaning = La foi, l’espoir, ou là où tu veux aller : tu peux en parler avec nous aussi.
contact-answer-call = Qui peux-tu appeler ?
