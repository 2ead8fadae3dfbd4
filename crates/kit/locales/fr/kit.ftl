# The texts that each page needs.

## Around the page

kit-skip = Aller au contenu
kit-menu = Menu
kit-beside = Tout près
kit-privacy = Qui peut lire ?
kit-accessibility = Accessibilité

## Leave quickly

kit-leave = Partir vite
kit-leave-about = Comment marche « Partir vite » ?
kit-leave-hint =
    Avec « Partir vite », une page ordinaire s’affiche tout de suite sur ton écran. Si tu appuies trois fois de
    suite, rapidement, sur la touche Maj (Shift), c’est pareil.
kit-leave-history =
    Cette page peut rester dans l’historique de ton navigateur. Tu ne veux pas ? Cherche « Historique » dans le menu
    de ton navigateur et retire la page de là. Dans une fenêtre privée, rien ne reste.
kit-leave-two = Encore deux fois Maj (Shift) pour partir.
kit-leave-one = Encore une fois Maj (Shift) pour partir.
kit-leave-more = Comment enlever ta visite de l’historique

## Buttons

kit-back = Retour
kit-next = Continuer
kit-send = Envoyer
kit-save = Garder
kit-cancel = Laisser comme ça
kit-undo = Annuler
kit-change = Modifier
kit-remove = Retirer
kit-close = Fermer
kit-open = Ouvrir
kit-yes = Oui
kit-no = Non
kit-sure = C’est bien ce que tu veux ?
kit-sure-yes = Oui, je le veux
kit-more = Plus

## Messages at the top

kit-notice-good = C’est fait.
kit-notice-info = Bon à savoir :
kit-notice-careful = Attention :

## The code to come back

kit-code = Ton code
kit-copy = Copier le code
kit-copied = Copié

## A road in steps

kit-step-done = fait
kit-step-now = tu es ici

## Filling in

kit-optional = (peut rester vide)
kit-choose = Fais un choix
kit-characters-max = Tu as de la place pour { $max } caractères.
kit-form-problems = Regarde encore ceci
kit-form-problem = Attention :
kit-field-required = Il faut encore remplir ceci.
kit-field-too-long =
    C’est trop long. Il y a de la place pour { $max } caractères et tu en as { $found }. Ton texte est toujours là :
    raccourcis-le un peu.
kit-field-too-short = C’est encore trop court. Écris au moins { $min } caractères.
kit-field-unreadable = Nous n’arrivons pas à lire ce texte. Écris-le à nouveau, ou enlève les signes inhabituels.
kit-field-choice = Choisis une des possibilités affichées.
kit-field-repeated = C’est rempli deux fois. Remplis-le une seule fois.
kit-field-number = Écris un nombre de { $min } à { $max }, en chiffres.
kit-field-date = Écris une date qui existe, par exemple 2027-03-14.
kit-field-time = Écris une heure, par exemple 14:30.

## When something goes wrong

kit-problem-home = Aller au début
kit-problem-kept = Voici ce que tu avais écrit
kit-problem-kept-text = Copie ce texte si tu en as besoin. Il n’est gardé nulle part.
kit-problem-403-title = Ce formulaire ne marche plus
kit-problem-403-text =
    Le formulaire est resté ouvert trop longtemps, ou il venait d’un autre endroit. Rien n’a été envoyé. Tu avais
    écrit quelque chose ? Tu le retrouves plus bas. Ouvre la page à nouveau et remets ton texte.
kit-problem-404-title = Il n’y a rien ici
kit-problem-404-text =
    Cette page n’existe pas, ou elle n’est pas pour toi. Rien n’a changé. Regarde si l’adresse est juste, ou va au
    début.
kit-problem-405-title = Ce n’est pas possible ici
kit-problem-405-text =
    Cette page ne peut pas faire ce qui a été demandé. Rien n’a changé. Va au début et essaie à partir de là.
kit-problem-409-title = Il y a eu un changement juste avant
kit-problem-409-text =
    Entre-temps, quelque chose a changé ici, par une autre personne ou dans une autre fenêtre. Ce que tu viens de
    faire n’a pas été pris en compte. Ouvre la page à nouveau, regarde ce qu’il y a maintenant, et recommence s’il le
    faut.
kit-problem-413-title = C’est trop en une fois
kit-problem-413-text =
    Ce que tu as envoyé ne tient pas dans un seul formulaire. Nous n’en avons rien gardé. Reviens en arrière, fais
    plus court ou envoie en plusieurs parties.
kit-problem-415-title = Nous ne connaissons pas ce format
kit-problem-415-text =
    Nous pouvons lire seulement des formulaires ordinaires, pas des fichiers. Nous n’avons rien gardé. Reviens en
    arrière et écris ton texte dans le formulaire.
kit-problem-429-title = Un peu de patience
kit-problem-429-text =
    Beaucoup de demandes sont arrivées en peu de temps. La dernière n’a pas été prise en compte ; ce qui a réussi
    avant reste. Attends une minute, puis essaie à nouveau.
kit-problem-500-title = Quelque chose n’a pas marché chez nous
kit-problem-500-text =
    Ce n’est pas ta faute. Ce que tu viens de faire n’a peut-être pas réussi ; ce qui a réussi avant est gardé.
    Reviens en arrière et regarde si c’est là. Sinon, essaie à nouveau dans quelques minutes.
kit-problem-503-title = Nous ne sommes pas là pour l’instant
kit-problem-503-text =
    Nous ne pouvons pas t’aider par ce site en ce moment. Cette demande n’a pas été prise en compte ; ce qui a réussi
    avant est gardé. Essaie à nouveau dans quelques minutes.
