# The conversation itself: taking back, drafts, leaving quickly, how I want it.

## Taking back, and drafts

contact-held = Part dans quelques secondes.
contact-send-now = Envoyer maintenant
contact-danger-press = Appuie sur le bouton. Ton message sera alors en haut de notre liste. Appelle aussi le 112 : nous ne pouvons pas venir aussi vite.
contact-danger-send = Envoyer : je suis en danger maintenant
contact-thread-undo = { $seconds ->
    [one] Après l’envoi, tu as { $seconds } seconde pour reprendre le message. Alors nous ne le voyons pas.
   *[other] Après l’envoi, tu as { $seconds } secondes pour reprendre le message. Alors nous ne le voyons pas.
 }
contact-unsent = Tu as repris ton message. Personne ne l’a vu. Il est de nouveau dans la case.
contact-already-left = Ce message venait de partir. Tu peux encore l’effacer.
contact-draft-yours = Tu n’as pas encore envoyé ceci. Il n’y a que toi qui peux le lire, avec ton code.
contact-draft-kept = Gardé, pas encore envoyé. Personne d’autre ne peut le lire.
contact-draft-keep = Garder et continuer plus tard

## Leaving quickly

contact-leave-title = Un instant
contact-leave-on = Continuer
contact-kept-left = Tu as quitté vite la page.
contact-leave-about-title = Partir vite
contact-leave-about-lead = Quelqu’un entre ? Appuie sur « Partir vite », ou trois fois sur la touche Maj (Shift).
contact-leave-does = Ce qui se passe alors
contact-leave-does-page = Une page ordinaire s’affiche tout de suite sur ton écran.
contact-leave-does-end = Ta visite s’arrête, aussi sur d’autres appareils. Ton code te permet de revenir.
contact-leave-does-draft = Tu écrivais dans ta conversation ? Alors nous gardons ton texte pour toi. Nous ne l’envoyons pas.
contact-leave-does-tell = Dans ta conversation, il sera écrit que tu as quitté vite la page. Comme cela, nous n’avons pas peur pour toi si tu n’écris soudain plus. Tu peux effacer cette ligne.
contact-leave-history = Ce qui reste
contact-leave-history-text = Ce site peut rester dans l’historique de ton navigateur. Nous ne pouvons pas l’enlever pour toi. Voici comment faire :
contact-leave-chrome-phone = Touche les trois points, puis « Historique ». Touche la croix au bout de la ligne.
contact-leave-chrome = Appuie sur Ctrl et H. Cherche la ligne, clique sur les trois points, puis sur « Supprimer ».
contact-leave-safari-phone = Touche le petit livre, puis l’horloge. Fais glisser la ligne vers la gauche et touche « Supprimer ».
contact-leave-safari = Choisis en haut « Historique », puis « Afficher tout l’historique ». Clique sur la ligne et appuie sur la touche Supprimer (Delete).
contact-leave-samsung = Touche les trois traits, puis « Historique ». Garde le doigt sur la ligne et touche « Supprimer ».
contact-leave-firefox = Ouvre le menu et choisis « Historique ». Garde le doigt sur la ligne, ou fais un clic droit, et choisis « Supprimer ».
contact-leave-one-page = Enlève seulement ce site. Un historique tout vide peut aussi se remarquer.
contact-leave-private = Avec une fenêtre privée, rien ne reste quand tu la fermes.

## How I want it

contact-rules-title = Comme je le veux
contact-rules-lead = C’est toi qui décides comment se passe cette conversation. Rien n’est obligatoire, et tu peux tout changer plus tard.

contact-look-title = Quand reviens-tu voir ?
contact-look-text = Si tu nous le dis, nous essayons d’avoir une réponse ici avant ce moment. Tu viens plus tard, ou pas du tout ? C’est bien aussi.
contact-look-yours = Tu reviens voir ici à partir de : { $moment }.
contact-look-proposed = { $name } te propose de revenir voir ici à partir de :
contact-look-agree = C’est d’accord
contact-look-other = Choisir autre chose
contact-look-when = Je reviens voir
contact-look-evening = Ce soir après huit heures
contact-look-tomorrow = Demain après six heures du soir
contact-look-day = Un jour que je choisis
contact-look-unknown = Je ne sais pas encore
contact-look-which-day = Quel jour ?
contact-look-past = Ce moment est déjà passé. Choisis-en un plus tard.
contact-look-too-far = Choisis un jour dans les { $days } jours qui viennent.

contact-news-link = Voir s’il y a du nouveau, sans ouvrir la conversation
contact-news-title = Il y a du nouveau ?
contact-news-yes = Oui, il y a quelque chose de nouveau pour toi.
contact-news-no = Non, il n’y a encore rien de nouveau.
contact-news-on = Vers ma conversation
contact-news-again = Regarder encore une fois

contact-vanish-title = Faire disparaître les messages
contact-vanish-text = Tes messages et les nôtres disparaissent alors tout seuls, chez toi et chez nous. Même si personne ne les a encore lus. Cela se passe au début d’un jour.
contact-vanish-after = Un message disparaît
contact-vanish-stay = Pas tout seul
contact-vanish-day = Après un jour
contact-vanish-week = Après une semaine
contact-vanish-month = Après un mois
contact-vanish-yours = Les messages disparaissent tout seuls. Choisi : { $time }.

contact-safe-title = Contact sûr
contact-safe-lead = Nous te contactons seulement ici, sauf si tu choisis autre chose. Avant chaque contact, la personne de l’équipe voit ce que tu écris ici. Nous le respectons. Seulement s’il y a du danger maintenant, elle peut faire autrement. Alors la raison est écrite dans ta conversation.
contact-safe-ways = Ceci, c’est possible aussi ?
contact-safe-ways-hint = Si tu ne coches rien, tout se passe seulement ici.
contact-safe-here = Écrire ici
contact-safe-call = Appeler
contact-safe-text = Envoyer un SMS
contact-safe-number = À quel numéro ?
contact-safe-number-hint = Après l’appel, nous effaçons ton numéro.
contact-safe-number-needed = Écris un numéro de téléphone, ou décoche appel et SMS.
contact-safe-number-unused = Pouvons-nous appeler ce numéro ou lui envoyer un SMS ? Alors coche-le ici. Sinon, efface le numéro.
contact-safe-number-gone = Nous avons effacé ton numéro, parce qu’il y a eu un appel. Nous pouvons l’utiliser encore une fois ? Alors écris-le à nouveau.
contact-safe-keep-number = Garder mon numéro, même après l’appel.
contact-safe-days = Quels jours ?
contact-safe-days-hint = Si tu ne coches rien, tous les jours sont possibles.
contact-safe-from = À partir de
contact-safe-until = Jusqu’à
contact-safe-any-hour = Peu importe
contact-safe-hours-both = Mets une heure aux deux, ou à aucun des deux.
contact-safe-hours-same = Ces deux heures sont les mêmes. Choisis deux heures différentes, ou aucune.
contact-safe-voicemail-yes = Vous pouvez laisser un message vocal.
contact-safe-name = Qui demandons-nous ?
contact-safe-name-hint = Un autre nom, c’est possible. Laisser vide aussi.
contact-safe-other = Que disons-nous si quelqu’un d’autre répond ?
contact-safe-other-hint = Par exemple : dis que tu appelles du magasin de vélos, ou raccroche.
contact-day-mon = Lundi
contact-day-tue = Mardi
contact-day-wed = Mercredi
contact-day-thu = Jeudi
contact-day-fri = Vendredi
contact-day-sat = Samedi
contact-day-sun = Dimanche
contact-kept-against-rule = Contact autrement que ce que tu avais choisi, parce qu’il y avait du danger.

contact-nothing-title = Ne rien laisser sur cet appareil
contact-nothing-text = Si tu fermes la fenêtre, ta visite est déjà finie. Avec ce bouton, elle s’arrête tout de suite, et nous demandons à ton navigateur d’oublier tout de ce site. Ta conversation reste. Ton code te permet de revenir.
contact-nothing-yes = Arrêter et m’oublier ici
contact-left-heading = Ta visite est finie
contact-left-lead = Sur cet appareil, il n’y a plus de clé vers ta conversation. Avec ton code, tu peux toujours revenir.
contact-left-history = Ce site peut encore être dans l’historique de ton navigateur.
contact-erase-title = Tout effacer
contact-erase-text = Un seul message s’efface dans la conversation même, sous le message.
