casework-mine-looked-talk = Ta conversation
casework-mine-why-read = Pourquoi : pour lire ton plan.
casework-mine-why-write = Pourquoi : pour noter ce dont vous avez parlé.
casework-mine-why-lead = Pourquoi : pour mettre à jour ton équipe, ta phase ou un accord.
casework-mine-why-start = Pourquoi : pour commencer avec toi.
casework-mine-why-glass = Pourquoi : c’était une urgence.
casework-mine-why-talk = Pourquoi : pour lire ton message ou répondre.
casework-mine-why-work = Pourquoi : pour aider à ton plan de travail.
casework-mine-why-refer = Pourquoi : pour t’aider à rejoindre quelqu’un d’autre.
casework-mine-why-other = Pourquoi : cela fait partie du travail de ce rôle.
casework-mine-kept = Que gardons-nous, et jusqu’à quand ?
casework-mine-kept-lead = Tu peux demander d’effacer plus tôt. Si la loi dit que quelque chose doit rester, nous te disons pourquoi.
casework-mine-kept-what = Quoi
casework-mine-kept-until = Jusqu’à quand
casework-mine-kept-ground = Pourquoi on peut
casework-mine-kept-plan = Ton plan et les personnes qui t’aident
casework-mine-kept-notes = Notes
casework-mine-kept-contact = Comment te joindre sans danger
casework-mine-kept-talk = Ta conversation
casework-mine-kept-own = Ce que tu lis en privé
casework-mine-kept-log = Qui a regardé
casework-mine-kept-totals = Nombres pour les chiffres annuels
casework-mine-ground-yes = Parce que tu as dit oui à cette aide. Tu peux toujours revenir dessus.
casework-mine-ground-own = C’est à toi. Nous ne pouvons pas l’ouvrir.
casework-mine-ground-log = Ainsi on peut vérifier qui a regardé.
casework-mine-ground-totals = Rien n’y permet de te reconnaître.
casework-mine-until-day = Jusqu’au { $day }
casework-mine-until-after-end =
    { $count ->
        [one] Jusqu’à un jour après la clôture
       *[other] Jusqu’à { $count } jours après la clôture
    }
casework-mine-until-each =
    { $count ->
        [one] Chaque note un jour
       *[other] Chaque note { $count } jours
    }
casework-mine-until-end = Jusqu’à la clôture
casework-mine-until-stays = Cela reste. On n’y lit jamais ce que tu as écrit ou raconté.
casework-mine-copy-lead = Veux-tu utiliser la copie ailleurs ? Un ordinateur peut lire ce fichier.
casework-mine-copy-file = Copie en fichier (JSON)
casework-mine-copy-schema = Explication du fichier
