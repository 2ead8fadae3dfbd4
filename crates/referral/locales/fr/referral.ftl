# Referrals
referral-to = À qui

# Kinds of partner
referral-partner-masked = Un partenaire
referral-partner-debt-help = Aide pour les dettes
referral-partner-ggd = GGD (santé publique)
referral-partner-fier = Fier (aide en cas de violence)
referral-partner-housing-office = Bureau du logement
referral-partner-legal-help = Aide juridique
referral-partner-iom = IOM
referral-partner-ros = ROS
referral-partner-barka = Barka
referral-partner-comensha = CoMensha (enregistrement de la traite des êtres humains)
referral-partner-other = Autre partenaire

# Back to another country
referral-return-erased = Deux semaines après la réponse, cette mise en contact est effacée. Seul le nombre total reste.

# How far
referral-state-draft = Attend l’accord
referral-state-approved = D’accord
referral-state-sent = Remis
referral-state-answered = Terminé
referral-state-withdrawn = Retiré
referral-preview = Voici ce que lit le partenaire
referral-preview-until = Jusqu’au { $day } inclus. Rien d’autre : pas de nom, pas de dossier.
referral-agreed = Accord :
referral-told-by-you = par toi
referral-told-to = dit à { $name }
referral-read = Le partenaire a lu le texte pour la première fois le { $when }.
referral-not-read = Le partenaire n’a pas encore lu le texte.
referral-closed = Le partenaire ne peut plus lire le texte.

# How it went
referral-outcome-heading = Comment cela s’est-il passé ?
referral-tell = Écrire comment cela s’est passé
referral-how-went = Cela a aidé ?
referral-outcome-helped = Oui
referral-outcome-partly = Un peu
referral-outcome-not = Non
referral-outcome-did-not-go = Pas eu lieu, et c’est bien aussi
referral-own-words = Que veux-tu en dire ?
referral-treatment = Comment était l’accueil là-bas ?
referral-mine-treatment-hint = Si cela s’est mal passé, c’est à cause d’eux et pas de toi.
referral-not-again = Plutôt pas une deuxième fois à cet endroit

# Taking back
referral-withdraw-yes = Oui, retirer

# With the client
referral-mine-title = Mon plan
referral-mine-heading = Qui d’autre peut t’aider
referral-mine-lead = C’est toi qui décides de ce qu’une autre personne lit sur toi, et jusqu’à quand.
referral-mine-none = Rien n’est encore prêt
referral-mine-none-hint = Tu veux de l’aide pour quelque chose ? Demande à ta personne de référence.
referral-mine-one-heading = Une demande à quelqu’un d’autre
referral-mine-goal = Ce que tu veux obtenir
referral-mine-accompanied = Quelqu’un vient avec toi
referral-mine-until = Dernier jour où l’on peut lire
referral-mine-fitting = Pourquoi ta personne de référence pense que cela convient
referral-mine-words = Ce texte est-il juste ?
referral-mine-words-text = L’autre personne lit seulement ceci. Tu peux changer des mots ou retirer des choses. Sans ton oui, rien ne part.
referral-mine-text = Le texte
referral-mine-agree = Oui, l’autre personne peut lire ceci
referral-mine-outcome-text = Tu n’as rien à raconter. Ne pas y aller, c’est bien aussi.
referral-mine-withdraw = Finalement, je ne veux pas cela
referral-mine-withdraw-question = Dès ce moment, l’autre personne ne peut plus lire le texte. Tu n’as pas à dire pourquoi.

# With the partner
referral-partner-title = Message
referral-partner-heading = Quelqu’un t’a écrit quelque chose
referral-partner-lead = Tu as reçu un code. Avec ce code, tu lis ce que la personne qui a écrit veut te dire.
referral-partner-code = Le code
referral-partner-read = Lire le texte
referral-partner-unknown = Avec ce code, il n’y a rien à lire. Peut-être que le texte a été retiré, que le dernier jour est passé, ou qu’on a déjà répondu. Demande à la personne qui t’a donné le code.
referral-partner-text-heading = Le texte
referral-partner-text-lead = La personne qui a écrit ces mots les a elle-même approuvés.
referral-partner-until = Tu peux lire ceci jusqu’au { $day } inclus.
referral-partner-quiet = La personne qui a écrit voit que tu as ouvert le texte. Elle peut le retirer à tout moment. Ne garde pas plus que nécessaire.

# Meegaan, papier, antwoord, blijven of gaan
referral-outcome-stays = Je reste ici
referral-outcome-goes = Je rentre dans mon pays
referral-outcome-unsure = Je ne sais pas encore
referral-return-stays-next = Rester est tout aussi bien. La personne qui t’accompagne regarde avec toi ce qui est possible ici.
referral-return-next = Voir les questions
referral-along-who = Qui vient avec toi
referral-along-day = Quel jour
referral-along-agreed = Ce qui est convenu
referral-along-interpreter = Interprète pour quelle langue
referral-answer-heading = Ce que le partenaire a répondu
referral-mark = Marque de l’accord : { $mark }
referral-printed = Le { $day }, ce texte a été mis sur papier. Personne ne peut reprendre un papier.
referral-partner-ends = Le code fonctionne jusqu’au { $when }. Ensuite, il n’ouvre plus rien.
referral-partner-answer-heading = Ta réponse
referral-partner-answer = Que veux-tu répondre ?
referral-partner-answer-hint = Tu peux répondre une fois. La personne qui a écrit le lit aussi. N’écris pas ce dont tu n’as pas besoin.
referral-partner-thanks-heading = Ta réponse est arrivée
referral-partner-thanks = Le code ne fonctionne plus. Tu peux fermer cette page.

# Stay or go back: the first line of a way is its name, each line after it a paragraph.
referral-elsewhere = Rester ou rentrer ?
referral-elsewhere-lead = Lis tranquillement ce qui existe. Nous ne gardons aucune trace de ta lecture. Rien ne se passe tant que tu ne demandes rien, et tu peux toujours arrêter.
referral-elsewhere-stay =
    Rester
    Rester est un choix tout aussi bon. Ensemble, nous regardons ce qui est possible ici, même si tu n’as pas de papiers.
    Tu n’as pas à dire pourquoi.
referral-elsewhere-iom =
    OIM (IOM) : aide pour rentrer
    Pour qui veut rentrer dans son pays de son propre choix.
    L’OIM aide pour les papiers, le voyage et parfois un nouveau départ. Cela ne te coûte rien. Jusqu’au départ, tu peux encore dire non.
    Tu peux y aller par toi-même ou avec quelqu’un de chez nous. Nous ne leur disons pas qui tu es : c’est toi qui le fais.
referral-elsewhere-ros =
    ROS : de l’aide si tu n’as pas de papiers
    Pour qui n’a pas de papiers, à Rotterdam et autour.
    ROS conseille sur ce qui est possible et aide pour le plus urgent. Tu habites ailleurs ? Alors nous cherchons un tel endroit là-bas.
    Tu peux y aller par toi-même ou avec quelqu’un de chez nous. Si tu as des papiers ou non, c’est toi qui le dis.
referral-elsewhere-barka =
    Barka : aide dans ta langue
    Pour qui vient d’Europe centrale ou orientale et veut rentrer.
    Barka te parle dans ta langue et aide pour les papiers, le voyage et un endroit où commencer.
    Tu peux y aller par toi-même ou avec quelqu’un de chez nous. Tu choisis ce que tu racontes de toi.
referral-elsewhere-how = Comment y aller et quelles langues on y parle en ce moment : demande à ta personne de référence, elle cherche pour toi.
referral-elsewhere-ask = En parler
referral-elsewhere-ask-lead = Ta personne de référence lit ceci et répond dans votre conversation. Change les mots si tu veux.
referral-elsewhere-words = J’aimerais parler de rester ou de rentrer.
