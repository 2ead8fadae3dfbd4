# What visitors read: information, walking in, calling, cards.

guide-title = Bon à savoir
guide-index-lead = Choisis ce que tu veux lire. Nous ne notons pas ce que tu ouvres.
guide-write = Écris-nous
guide-print = Sur papier ? Choisis « Imprimer » dans le menu de ton navigateur.

## Days

guide-weekday-1 = lundi
guide-weekday-2 = mardi
guide-weekday-3 = mercredi
guide-weekday-4 = jeudi
guide-weekday-5 = vendredi
guide-weekday-6 = samedi
guide-weekday-7 = dimanche

## For whom, and where

guide-for-everybody = Pour tout le monde
guide-for-men = Pour les hommes et les garçons
guide-for-women = Pour les femmes et les filles
guide-for-trans = Pour les personnes trans
guide-for-young = Pour les jeunes adultes
guide-at-ours = Chez nous
guide-at-neighbourhood = Dans une maison de quartier ou une bibliothèque
guide-at-cafe = Dans un endroit où l’on peut manger ou boire
guide-at-outside = Dehors
guide-steps-none = Il n’y a pas d’escalier ni de marche.
guide-steps-helped = Il y a une marche. Nous t’aidons à la passer.
guide-steps-some = Il y a un escalier.
guide-wait-nowhere = On te fait entrer tout de suite.
guide-wait-apart = Tu attends dans un endroit rien que pour toi.
guide-wait-together = Tu attends dans une salle avec d’autres personnes.

## Walking in

guide-walkin-heading = Passer nous voir
guide-walkin-lead = Tu peux entrer, tout simplement. Tu n’as pas à dire qui tu es ni pourquoi tu viens.
guide-walkin-none = Il n’y a pas d’heures fixes en ce moment
guide-walkin-none-text = Écris-nous quand tu veux. Nous cherchons ensemble un moment.
guide-there = Qui est là ?
guide-where = Où ?
guide-who-for = Pour qui ?
guide-closed = Ces jours-là, il n’y a personne
guide-checked = Quelque chose a pu changer. Nous avons vérifié ceci le { $day }.
guide-book = Tu préfères une heure fixe ?
guide-book-lead = Choisis une heure. Nous ne demandons pas de raison.
guide-left =
    { $left ->
        [0] Complet
        [one] Encore une place
       *[other] Encore { $left } places
    }
guide-events = Rencontres
guide-event-minors = Pour les moins de 18 ans. Il y a toujours deux personnes de l’équipe.
guide-event-adults = Pour les personnes de 18 ans ou plus.
guide-event-address = L’adresse est sur ta carte une fois que ta place est réservée.

## How to get there

guide-route = Comment venir
guide-route-station = Depuis la gare ou l’arrêt
guide-route-door = Quelle porte ?
guide-route-bell = Quelle sonnette ?
guide-route-wait = Faut-il attendre ?
guide-route-steps = Y a-t-il un escalier ?

## An appointment

guide-booking-title = Rendez-vous
guide-alias = Quel nom veux-tu utiliser ?
guide-alias-hint = Tu peux inventer un nom. Si tu laisses vide, nous te donnons un nom.
guide-alias-is-code = Cela ressemble à un code. Garde-le pour toi et choisis un autre nom.
guide-with = Qui veux-tu voir ?
guide-with-anybody = Peu importe
guide-age = Quel âge as-tu ?
guide-age-hint = Nous ne gardons pas ta réponse.
guide-age-minor = J’ai moins de 18 ans
guide-age-adult = J’ai 18 ans ou plus
guide-age-other = Cette rencontre est pour un autre âge. Écris-nous, et nous cherchons quelque chose qui te convient.
guide-book-yes = Prendre rendez-vous
guide-book-hangs = Ce rendez-vous va avec le code que tu as déjà.
guide-book-have-code = J’ai déjà un code
guide-full = Cette heure vient d’être prise. Reviens en arrière et choisis une autre heure.
guide-enough = Avec un code, tu peux avoir { $max } rendez-vous. Annules-en un d’abord.
guide-booked = Ton rendez-vous est pris
guide-booked-lead = Entre, tout simplement, et dis le nom qui est sur cette carte. Le lendemain, nous effaçons tout.
guide-booked-code = Avec ce code, tu peux déplacer ou annuler ton rendez-vous.
guide-card-name = Nom
guide-card-when = Quand ?
guide-mine = Tes rendez-vous
guide-mine-none = Tu n’as pas de rendez-vous en ce moment
guide-mine-changed = Ce ne sera pas possible comme c’est écrit ici. Nous le regrettons. Choisis une autre heure.
guide-move = Choisis une autre heure
guide-move-yes = Déplacer mon rendez-vous
guide-cancel = Annuler le rendez-vous
guide-cancel-question = Ta place devient libre pour quelqu’un d’autre. Tu n’as pas à dire pourquoi.
guide-cancel-yes = Oui, annuler

## Calling

guide-call-heading = Nous appeler
guide-call-lead = Appelle quand tu veux, même si tu ne sais pas encore quoi dire.
guide-call-none = Tu ne peux pas encore nous appeler
guide-call-number = Notre numéro
guide-call-who = Qui répond ?
guide-call-asked = Que demandons-nous ?
guide-call-asked-text = Comment tu vas, et si tu peux parler sans danger maintenant.
guide-call-not = Que ne demandons-nous pas ?
guide-call-not-text = Ton nom, où tu habites ou pourquoi tu appelles.
guide-call-hang-up = Tu peux toujours raccrocher. Tu n’as pas à dire pourquoi.
guide-call-hide = Comment cacher ton numéro
guide-call-hide-text = Tape #31# avant notre numéro. Avec un téléphone fixe, c’est souvent *31*.
guide-call-traces = Notre numéro peut rester dans ta liste d’appels, ou apparaître sur la facture. Nous n’écrivons pas ton numéro, sauf si tu le demandes.

## What can you expect?

guide-expect-heading = À quoi peux-tu t’attendre ?
guide-expect-person = Tu parles à un être humain, et c’est gratuit. Nous ne sommes ni l’État ni la police.
guide-expect-pace = C’est toi qui décides du rythme. Se taire, c’est bien aussi.
guide-expect-choice = C’est toi qui choisis ce qui se passe. Tu peux toujours arrêter de parler.
guide-expect-all = On peut parler de tout : logement, argent, travail, santé, ou quelqu’un qui te fait du mal.
guide-expect-who = Qui peut lire ce que je raconte ?
guide-complaint = Cela s’est mal passé avec un service ?
guide-complaint-text = Raconte-nous ce qui s’est passé et ce qui doit changer. Nous le transmettons sans dire qui tu es. Nous donnons le nom du service seulement si tu es d’accord.

## What do you want?

guide-goals-heading = Que veux-tu, toi ?
guide-goals-lead = Aucune réponse n’est mauvaise. Nous t’aidons avec ce que tu choisis, même si tu veux autre chose plus tard.
guide-goal-safer = Je veux travailler avec plus de sécurité. Nous réfléchissons avec toi aux accords, à qui veille sur toi et à quoi faire si cela tourne mal.
guide-goal-limits = Je veux faire respecter mes limites. Nous nous exerçons ensemble à dire non, et à réagir quand quelqu’un n’écoute pas.
guide-goal-beside = Je veux un autre travail ou une formation en plus. Nous cherchons avec toi quelque chose qui te convient.
guide-goal-stop = Je veux arrêter. Nous aidons pour le logement, l’argent, le travail et le repos. Tu n’as pas à tout faire en une fois.
guide-goal-unsure = Je ne sais pas encore. Alors nous parlons d’abord, ou nous laissons cela pour l’instant.

## Staying healthy

guide-pro-heading = Comment commencer la conversation ? Pour les professionnels, en néerlandais ou en anglais
guide-health-heading = Rester en bonne santé
guide-health-lead = Au GGD (le service public de santé aux Pays-Bas), tu peux aller pour un test, un vaccin ou une question sur la santé sexuelle.
guide-health-find = Cherche sur internet « GGD seksuele gezondheid » et le nom de ta ville. Tu y trouves le numéro.
guide-health-ask = Demande avant si c’est gratuit, et si c’est possible sans ton vrai nom.
guide-health-along = Tu veux que quelqu’un vienne avec toi ou appelle pour toi ? Demande-nous.
guide-health-now = Il vient de se passer quelque chose que tu ne voulais pas ? Appelle le Centrum Seksueel Geweld (aide après des violences sexuelles), gratuit, jour et nuit : 0800-0188.
guide-health-kept = Ce que tu racontes là-bas reste là-bas. Nous ne posons pas de questions à ce sujet.

## Passing it on

guide-pass-heading = Faire passer
guide-pass-lead = Tu connais quelqu’un à qui cela peut servir ? Donne-lui cette carte. Nous ne demandons jamais à qui.
guide-pass-card = Tu veux parler à quelqu’un ? Écris ici. Tu n’as pas à dire qui tu es.
guide-pass-count = Nous comptons seulement combien de fois cette adresse est utilisée, pas par qui.

## How I stay safe

guide-safe-heading = Comment je reste en sécurité
guide-safe-lead = Fais une carte pour toi. Tout peut rester vide.
guide-safe-not-kept = Nous n’en gardons rien. Tu es la seule personne à avoir la carte.
guide-safe-new = Rencontrer quelqu’un que tu ne connais pas
guide-safe-new-tip-place = La première fois, donne rendez-vous dans un endroit que tu connais.
guide-safe-new-tip-feeling = Tu ne le sens pas bien ? Alors tu peux partir, même après un accord.
guide-safe-new-field = Qu’est-ce que je fais avant ?
guide-safe-buddy = Quelqu’un qui veille sur moi
guide-safe-buddy-tip = Décide avec quelqu’un quand tu donnes des nouvelles pour dire que tout va bien.
guide-safe-buddy-who = Qui veille sur moi ? Un surnom suffit.
guide-safe-buddy-when = Quand est-ce que je donne des nouvelles ?
guide-safe-buddy-else = Que fait cette personne si je ne donne pas de nouvelles ?
guide-safe-limits = Mes limites
guide-safe-limits-tip-mind = Tu peux toujours changer d’avis.
guide-safe-limits-tip-words = Prépare une phrase pour dire non.
guide-safe-limits-field = Qu’est-ce que je veux, qu’est-ce que je ne veux pas, et comment je dis non ?
guide-safe-online = En ligne
guide-safe-online-tip-account = Utilise un autre compte et une autre photo que dans ta vie privée.
guide-safe-online-tip-place = Ne laisse pas les applications voir où tu es.
guide-safe-online-tip-picture = Fais attention à ce qu’on voit sur une photo : ton visage, un tatouage, la vue.
guide-safe-online-field = Qu’est-ce que je désactive, ou que je fais autrement ?
guide-safe-wrong = Si cela tourne mal
guide-safe-wrong-tip-out = Réfléchis avant à comment partir et où aller.
guide-safe-wrong-tip-call = Tu es en danger ? Appelle le 112.
guide-safe-wrong-tip-fault = Ce n’est pas ta faute.
guide-safe-wrong-field = Où est-ce que je vais, et qu’est-ce que je prends avec moi ?
guide-safe-show = Faire ma carte
guide-safe-card = Ma carte
guide-safe-keep = Garder ce que j’écris sur cet appareil
guide-safe-keep-hint = Fais-le seulement si personne d’autre ne regarde sur cet appareil. Avec « Partir vite », c’est effacé.
guide-safe-wipe = L’effacer de cet appareil
guide-safe-share = Le mettre dans ma conversation
guide-safe-share-hint = Alors l’équipe avec qui tu écris peut le lire.

# Geld
guide-money-heading = Argent, dettes et allocations

# Practical help
guide-relief-heading = De l’aide pour aujourd’hui
guide-home-heading = Un endroit où vivre
guide-learn-heading = Apprendre
guide-strong-heading = Que sais-tu bien faire ?
