# The plan, the team, who may know what, closing. "Client" would mean something else here: "la personne accompagnée".

casework-nothing-yet = Il n’y a encore rien ici.
casework-unfold = Montrer
casework-no-names = N’écris pas les noms d’autres personnes.
casework-by-client = Écrit par la personne elle-même
casework-erased =
    { $count ->
        [one] Quelque chose a été effacé une fois.
       *[other] Quelque chose a été effacé { $count } fois.
    }

## A file

casework-phase-now = Maintenant : { $phase }

## First: what is needed, what somebody wants, safe contact

casework-first = Pour commencer
casework-first-empty = Il n’y a encore rien ici. C’est très bien ainsi.
casework-needs = De quoi a-t-on besoin ?
casework-needs-roof = Un toit
casework-needs-food = De quoi manger
casework-needs-money = De l’argent
casework-needs-safety = De la sécurité
casework-needs-mood = Comment on se sent
casework-needs-trusted = Une personne à qui faire confiance
casework-choice = Que veux-tu ?
casework-choice-kind = Le choix
casework-choice-words = En mots personnels
casework-choice-only-talk = Juste parler
casework-choice-safer-work = Travailler avec plus de sécurité
casework-choice-another-job-beside = Un autre travail en plus
casework-choice-leave = Arrêter ce travail
casework-choice-unsure = Je ne sais pas encore
casework-choice-own-words = Autre chose
casework-safe-contact = Contact sûr
casework-safe-contact-own-lead =
    Dis comment et quand nous pouvons te joindre. Ta personne de référence regarde ici avant chaque contact. À la fin
    du parcours, nous effaçons ceci.
casework-safe-contact-write = Modifier le contact sûr
casework-safe-contact-way = Comment
casework-safe-contact-when = Quand
casework-safe-contact-when-hint = Par exemple : en semaine, après sept heures du soir.
casework-safe-contact-other = Si quelqu’un d’autre répond
casework-safe-contact-other-hint = Par exemple : dis que tu appelles du magasin de vélos, ou raccroche.
casework-way-conversation = Dans la conversation, avec le code
casework-way-client-calls = Tu appelles
casework-way-we-call = Nous appelons
casework-way-message = Un message sur le téléphone
casework-way-mail = Un mail
casework-way-in-person = À l’endroit convenu
casework-safety = Plan de sécurité
casework-safety-text = Le plan

## What helps in contact

casework-in-contact = Ce qui aide dans le contact
casework-in-contact-lead =
    Chaque nouvelle personne qui t’aide lit ceci avant la première discussion. Tout peut rester vide, et tu peux
    toujours le changer.
casework-in-contact-write = Qu’est-ce qui aide dans le contact ?
casework-in-contact-called = Nom et façon de s’adresser
casework-in-contact-called-hint = Comment veux-tu qu’on t’appelle ? Cela n’a pas à être ton vrai nom.
casework-in-contact-gender = Genre
casework-in-contact-gender-hint = Avec tes mots, si tu veux. Pour l’aide, cela ne change rien.
casework-in-contact-helps = Ce qui aide
casework-in-contact-hinders = Ce qui n’aide pas

## Goals and steps

casework-goals = Objectifs et étapes
casework-goals-lead = L’objectif est toujours le tien.
casework-goals-empty = Il n’y a pas encore d’objectifs. Ce n’est pas obligatoire.
casework-goal = Objectif
casework-goal-kind = De quoi s’agit-il ?
casework-goal-work-more-safely = Travailler avec plus de sécurité
casework-goal-set-boundaries = Poser des limites
casework-goal-another-job-beside = Un autre travail en plus
casework-goal-stop = Arrêter
casework-goal-unsure = Je ne sais pas encore
casework-goal-own-words = En mots personnels
casework-step-text = L’étape
casework-step-owner = Qui fait cela ?
casework-step-day = Quand ?
casework-step-done-on = Fait le { $day }

## Life domains

casework-domains = Domaines de vie
casework-domains-lead = Seulement ce que tu ouvres. Ce qui est fermé n’existe pas ici.
casework-domains-empty = Aucun domaine de vie n’est encore ouvert.
casework-domain = Domaine de vie
casework-domain-own-lead = C’est toi qui choisis de quoi on parle. Tout peut rester vide. Sur la sexualité, il n’y a que toi et ta personne de référence qui lisez.
casework-domain-open = Ouvrir un domaine de vie
casework-domain-situation = Comment ça va maintenant ?
casework-domain-wish = Qu’est-ce qui serait bien ?
casework-domain-hard = Qu’est-ce qui rend les choses difficiles ?
casework-domain-hard-hint = N’écris pas de diagnostic ni de médicaments.
casework-domain-next = La prochaine étape
casework-domain-helper = Qui aide ?
casework-domain-review = Quand regardons-nous à nouveau ?
casework-domain-too-much = Trop pour l’instant
casework-domain-too-much-tick = C’est trop pour l’instant
casework-domain-too-much-say = Trop pour l’instant
casework-domain-can-again = C’est de nouveau possible
casework-domain-close = Fermer ce domaine
casework-domain-close-question = Ce qui est écrit ici sera effacé. Tu peux le rouvrir plus tard.
casework-domain-close-yes = Oui, fermer et effacer
casework-domain-housing = Logement
casework-domain-finances = Argent
casework-domain-daytime-activity = La journée
casework-domain-social = Les gens autour de toi
casework-domain-psychological = Comment tu te sens
casework-domain-physical = Ton corps
casework-domain-practical = Choses pratiques
casework-domain-sexuality = Sexualité
casework-domain-meaning = Ce qui compte

## How are you?

casework-check-ins = Comment ça va ?
casework-check-ins-empty = On n’a pas encore demandé comment ça va.
casework-check-in-asked = Comment vas-tu ?
casework-check-in-answered = La réponse
casework-check-in-answer = Répondre
casework-check-in-own = Ta réponse
casework-check-in-own-lead = Écris ce que tu veux. Ne rien écrire, c’est bien aussi.
casework-rhythm = Toutes les combien de semaines ?
casework-rhythm-title = À quel rythme demandons-nous comment ça va ?
casework-rhythm-own-lead = C’est toi qui choisis le rythme. Écris 0 si tu ne veux pas cela.
casework-rhythm-hint = 0 veut dire jamais.
casework-rhythm-keep-asking = Demander à nouveau, même après un silence
casework-rhythm-write = À quel rythme ?
casework-rhythm-weeks =
    { $weeks ->
        [one] Chaque semaine, comme convenu.
       *[other] Toutes les { $weeks } semaines, comme convenu.
    }
casework-rhythm-never = Nous ne le demandons pas de nous-mêmes, comme convenu.
casework-rhythm-none = Le rythme n’est pas encore convenu.

## Notes

casework-journal = Notes
casework-journal-empty = Il n’y a pas encore de notes.
casework-note-facts = Ce qui s’est passé ou a été dit
casework-note-impressions = Impression

## Looking back

casework-reviews = Bilans
casework-reviews-empty = On n’a pas encore fait de bilan ensemble.
casework-review-better = Qu’est-ce qui va mieux ?
casework-review-next = Et maintenant ?
casework-review-planned = Vous regardez à nouveau le { $day }.
casework-fit-met = L’aide convient
casework-fit-partly = L’aide convient en partie
casework-fit-not = L’aide ne convient pas

## The way so far

casework-history = Le chemin jusqu’ici
casework-phase = Où en es-tu maintenant ?
casework-phase-own-lead = C’est toi qui choisis, avec tes mots. On peut aller dans les deux sens, aussi en arrière.
casework-phase-write = Autre phase
casework-phase-which = La phase
casework-phase-words = En mots personnels
casework-phase-words-hint = Comment appelles-tu cela ?
casework-phase-getting-to-know = Faire connaissance
casework-phase-working-on-plan = Avancer avec le plan
casework-phase-partly-out = Sortie en partie
casework-phase-out = Sortie
casework-phase-aftercare = Soutien après
casework-phase-closed = Terminé

## The team

casework-team = L’équipe
casework-lead = Personne de référence
casework-slot-job-coach = Job coach
casework-slot-trafficking-coordinator = Coordination de l’aide
casework-slot-housing = Accompagnement au logement
casework-slot-mens-fieldworker = Équipe de terrain pour les hommes
casework-slot-first-contact = Premier contact
casework-slot-masked = Personne de l’équipe
casework-slot-since = Depuis le { $day }
casework-slot-ended = Jusqu’au { $day }
casework-slot-lapsed = L’accès est terminé
casework-slot-reason = Pourquoi
casework-proposals = Propositions
casework-proposals-lead = C’est toi qui décides. Dire non, c’est bien aussi, et alors il n’en reste rien.
casework-proposal-look = Regarder et choisir
casework-proposal-no = Non, plutôt pas
casework-proposal-yes = Oui, volontiers
casework-guide-plan = Proposition
casework-guide-plan-text = { $name } voudrait être ta personne de référence. C’est toi qui décides.
casework-guide-answer = Que veux-tu ?
casework-guide-asked = Demandé
casework-guide-agreed = Tu as dit oui
casework-guide-yes-alone = Oui, et ma personne de référence d’avant n’a plus besoin de lire
casework-guide-yes-both = Oui, et ma personne de référence d’avant peut rester à mes côtés
casework-guide-no = Non, plutôt pas
casework-guide-now-other = Entre-temps, une autre personne a été proposée. Regarde plus haut qui c’est maintenant, puis réponds.
casework-guide-other = Je veux une autre personne de référence
casework-guide-other-question = Tu n’as pas à dire pourquoi. La personne responsable de l’équipe l’apprend aussi et cherche avec toi.
casework-guide-other-yes = Oui, demander quelqu’un d’autre
casework-guide-wished = Le { $day }, une autre personne de référence a été demandée.

## Handing over

casework-handover-done = { $name } est maintenant la personne de référence

## Who may know what

casework-consents = Qui peut savoir quoi ?
casework-consents-lead = Chaque oui a une date de fin. On peut toujours le retirer, et cela marche tout de suite.
casework-consents-empty = Rien n’est encore convenu. Personne d’autre ne sait quelque chose.
casework-consent-what = Quoi
casework-consent-why = Pour quoi faire
casework-consent-how = Comment
casework-consent-until-day = Jusqu’à quel jour inclus ?
casework-consent-until-hint = Ensuite, l’accès s’arrête tout seul. On peut toujours l’arrêter plus tôt.
casework-consent-told = Dit le { $day }
casework-consent-own = Donné personnellement dans « Mon plan »
casework-consent-until = Valable jusqu’au { $day } inclus
casework-consent-ended = Terminé le { $day }
casework-consent-withdrawn = Retiré le { $day }
casework-consent-withdraw = Retirer
casework-consent-withdraw-question = L’accès s’arrête tout de suite.
casework-consent-withdraw-yes = Oui, retirer
casework-consent-too-long = Choisis un jour à partir d’aujourd’hui, au plus dans deux ans.
casework-preview = On pourra lire ceci : { $what }
casework-category-contact = Contact sûr
casework-category-first-needs = De quoi on a besoin
casework-category-safety = Le plan de sécurité
casework-category-goals = Objectifs et étapes
casework-category-domains = Les domaines de vie qui sont ouverts
casework-category-plan = Tout le plan, sans les parties séparées
casework-category-work = La partie sur le travail
casework-category-housing = La partie sur le logement
casework-category-protected = La partie protégée

## Parts

casework-part-work = Travail
casework-part-housing = Logement
casework-part-protected = Partie protégée
casework-part-private = Rien que nous deux
casework-part-private-lead = Toi et ta personne de référence, vous seuls lisez ceci. Cela ne va jamais sur papier.
casework-part-own = Toi, ta personne de référence et les personnes qui aident pour cette partie lisent ceci.
casework-part-notes = Notes
casework-part-notes-empty = Il n’y a pas encore de notes.
casework-part-note = Note
casework-part-themes = Il s’agit de
casework-part-themes-off = Retirer les sujets
casework-theme-recruited = Sur l’insistance de quelqu’un
casework-theme-unsafe-through-work = Danger à cause du travail
casework-theme-handed-over-money = Argent qu’il fallait donner

## Closing and erasing

casework-closing = Terminer
casework-closing-lead = On peut toujours terminer. Le code continue à marcher, et on peut revenir sans tout recommencer.
casework-closed-erased-on =
    Ce parcours est terminé. Le { $day }, tout s’efface tout seul. On peut aussi effacer plus tôt ou rouvrir.
casework-close-own = Je veux terminer
casework-close-own-lead =
    Les personnes qui aident ne lisent plus alors. Toi et ta personne de référence, vous pouvez encore lire, jusqu’à
    l’effacement. Tu peux toujours revenir.
casework-close-own-yes = Oui, terminer
casework-closure-goal = De quoi s’agissait-il finalement ?
casework-closure-goal-hint = Cela compte dans les chiffres de l’année, sans nom. Tu peux passer.
casework-closure-words = Un dernier mot
casework-reopen-own = Je veux de nouveau de l’aide
casework-erase-all = Tout effacer
casework-erase-all-question =
    Tout le parcours et la conversation disparaissent, aussi des copies de sauvegarde. Le code ne marche plus. On ne
    peut pas revenir en arrière.
casework-erase-all-yes = Oui, tout effacer
casework-erase-one = Effacer ceci
casework-erase-one-question = Cela disparaît. Il reste seulement la trace que quelque chose a été effacé.
casework-erase-one-yes = Oui, effacer
casework-erased-title = Tout est effacé
casework-erased-lead = Le parcours et la conversation ont disparu. Personne ne peut plus les lire.
casework-erased-number = Preuve d’effacement
casework-erased-day = Effacé le
casework-erased-keep = Tu vois ce numéro seulement maintenant. Nulle part il n’est écrit de qui il s’agissait.
casework-erased-next = Continuer

## My plan

casework-own-title = Mon plan
casework-own-lead = Ceci est à toi. { $name } est ta personne de référence. Tout ce qui a été écrit sur toi se trouve ici.
casework-own-none = Tu n’as pas encore de plan.
casework-own-none-hint = Ce n’est pas obligatoire. Tu veux en faire un ensemble ? Demande-le dans ta conversation.
casework-own-to-conversation = Vers ma conversation
casework-own-referrals = Mes mises en contact
casework-own-opinion = Dis ce que tu penses de notre aide
casework-own-work = Mon plan de travail
casework-beside = Tes mots :
casework-add-beside = Ajouter des mots personnels
casework-beside-lead = Quelque chose n’est pas juste, ou tu veux ajouter quelque chose ? Tes mots seront à côté.
casework-beside-text = Tes mots
casework-money = Mon argent
casework-money-lead = Personne d’autre que toi ne lit ceci. Nous non plus, nous ne pouvons pas l’ouvrir.
casework-money-text = Ma vue d’ensemble
casework-money-hint = Qu’est-ce qui entre, qu’est-ce qui sort, que dois-tu encore payer ? Les montants ne sont pas nécessaires.
casework-money-write = Faire le point sur mon argent
casework-looked = Qui a regardé ?
casework-looked-lead = Toutes les personnes qui ont ouvert ou écrit quelque chose sur toi.
casework-looked-nobody = Personne n’a encore regardé.
casework-looked-core = Ton plan
casework-looked-reason = La raison : { $reason }
casework-copy = Ma copie
casework-copy-title = Copie de mon plan
casework-copy-lead = Comme c’était le { $day }. Tu peux imprimer ou garder cette page.
casework-copy-careful = Fais attention à l’endroit où tu laisses cette copie. Elle ne contient ni la partie protégée, ni ce qui reste entre toi et ta personne de référence.
