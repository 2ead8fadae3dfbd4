# Practical help. A text of several lines begins with a name; each line after it is an answer: do not join them.
casework-practical-title = Pratique
casework-practical-everywhere = Partout aux Pays-Bas
casework-practical-ours = Ce que nous connaissons
casework-practical-checked = Vérifié le { $day }.
casework-practical-for-whom = Pour qui ?
casework-practical-needs = Que faut-il ?
casework-practical-costs = Combien ça coûte ?
casework-practical-takes = Combien de temps ?
casework-practical-ask = Où demander ?

casework-home-heading = Un endroit où vivre
casework-home-lead = Il y a plus d’un chemin. Tu peux en essayer plusieurs en même temps. Toutes les communes ne font pas pareil.
casework-home-shelter =
    Un accueil pour femmes, pour hommes ou pour tous
    Pour qui n’est pas en sécurité ou n’a pas d’endroit où dormir.
    Une conversation sur ce qui se passe. Demande s’il faut des papiers.
    Parfois tu paies une partie. Appelle aussi sans argent.
    En cas de danger, parfois le jour même. Sinon il peut y avoir une liste d’attente.
    Appelle Veilig Thuis : 0800-2000, gratuit, jour et nuit. Ou demande-nous.
casework-home-host =
    Une famille d’accueil ou un lit d’ami
    Pour qui a besoin de calme et d’un lit pour un temps.
    Faire connaissance. Convenez de la durée et de ce que tu paies.
    Peu ou rien.
    Parfois quelques jours. C’est pour un temps, pas pour toujours.
    Chez nous, ou auprès d’une organisation qui cherche des lits d’ami.
casework-home-room =
    Une chambre
    Pour qui cherche vite quelque chose de petit.
    Parfois une preuve de revenu. Demande si tu peux t’inscrire à l’adresse.
    Un loyer, et souvent une caution. Ne paie jamais pour une chambre sans visite.
    Parfois quelques semaines.
    Sur des sites de chambres, par des connaissances ou sur un panneau.
casework-home-guided =
    Vivre avec un soutien
    Pour qui vivre sans soutien est trop lourd en ce moment.
    Une conversation avec la commune sur l’aide qui convient.
    Parfois tu paies une partie. Demande combien avant.
    De quelques semaines à des mois. Il peut y avoir une liste d’attente.
    À l’équipe de quartier ou au guichet Wmo de ta commune.
casework-home-social =
    Un logement social à louer
    Pour qui a 18 ans ou plus et ne gagne pas trop.
    Une inscription. Inscris-toi le plus tôt possible, même si tu vis quelque part.
    L’inscription coûte souvent une petite somme par an.
    Souvent des années. Cela dépend de la commune.
    Sur le site du logement de ta région, chez un bailleur social ou à ta commune.
casework-home-urgent =
    Priorité pour un logement (urgence)
    Pour qui ne peut pas attendre à cause d’une urgence. Chaque commune a ses règles.
    Une preuve de ce qui se passe, comme une lettre de quelqu’un qui t’aide. Tu décides aussi de ce qu’elle dit.
    Parfois la demande coûte de l’argent. Demande avant.
    De quelques semaines à des mois. Ensuite, un logement doit encore se libérer.
    À ta commune ou sur le site du logement. Nous regardons volontiers avec toi.
casework-home-middle =
    Un logement à loyer moyen
    Pour qui a un revenu et gagne trop pour un logement social.
    Souvent des fiches de paie, ou les chiffres de ta propre activité.
    Un loyer plus élevé, et souvent une caution. Fais relire le contrat avant de signer.
    De quelques semaines à des mois. Cela dépend de la commune.
    Chez des bailleurs. Ta commune sait qui relit un contrat.
casework-home-letter =
    Une adresse postale
    Pour qui n’a pas d’endroit fixe mais veut du courrier et une inscription à une commune.
    Quelqu’un qui accepte que ton courrier arrive là. S’il n’y a personne, demande à la commune.
    En général rien.
    En général quelques semaines. Cela dépend de la commune.
    À la commune où tu es maintenant.

casework-course-heading = Apprendre
casework-course-lead = Un cours, une langue ou un métier. Personne n’a besoin de savoir pourquoi tu viens.
casework-course-talk =
    Pratiquer le néerlandais
    Parler, lire et écrire, en petit groupe ou avec quelqu’un qui t’accompagne.
    Il ne faut encore rien savoir.
    Souvent rien.
    À la bibliothèque, dans une Taalhuis ou une maison de quartier.
casework-course-diploma =
    Un cours de langue avec diplôme
    Le néerlandais jusqu’à un niveau fixé, pour le travail ou des études.
    D’abord un test. Ensuite un groupe qui convient.
    Parfois la commune paie une partie. Demande avant.
    À ta commune ou dans une école de langues.
casework-course-trade =
    Apprendre un métier
    Une formation professionnelle (mbo), une partie, ou apprendre et travailler à la fois.
    Souvent B1. Tu peux d’abord suivre des cours de langue.
    Frais, livres et trajets. Demande quel soutien te convient.
    Dans une école mbo ou un guichet apprendre et travailler.
casework-course-learns = Qu’apprend-on ?
casework-course-level = Combien de néerlandais faut-il ?
casework-course-level-none = Pas besoin de néerlandais
casework-course-free = Gratuit
casework-course-place = Dans quelle commune ?
casework-course-days = Quels jours ?
casework-course-childcare = Les enfants sont gardés
casework-course-closed = Toujours le même groupe
casework-course-discreet = Personne ne demande pourquoi tu viens
casework-course-speaks = Quel néerlandais parles-tu ?
casework-course-can = Quand peux-tu ?
casework-course-only-free = Seulement ce qui est gratuit
casework-course-find = Chercher
casework-course-none = Rien ne convient pour le moment. Enlève quelque chose, ou demande-nous.

casework-strong-heading = Que sais-tu bien faire ?
casework-strong-lead = Choisis ce qui te va. Tu reçois un texte pour ton CV. Il ne dit pas où tu l’as appris. Nous ne gardons pas ton choix.
casework-strong-pick = Je sais faire ceci
casework-strong-own = Avec tes propres mots
casework-strong-make = Faire mon texte
casework-strong-names = Il est écrit « { $word } » ici. Regarde si tu le veux sur papier.
casework-strong-to-plan = Mettre dans mon plan de travail
casework-strong-people =
    Le contact avec les gens
    J’écoute bien et je mets vite les gens à l’aise.
casework-strong-limits =
    Poser des limites
    Je dis clairement ce qui est possible ou non, et je reste aimable.
casework-strong-terms =
    Négocier
    Je passe des accords clairs sur le prix, le temps et le travail.
casework-strong-planning =
    Planifier
    J’organise mon temps et je respecte mes rendez-vous.
casework-strong-money =
    Gérer l’argent
    Je compte avec précision et je note les recettes et les dépenses.
casework-strong-languages =
    Les langues
    Je parle plus d’une langue et j’adapte mes mots à la personne.
casework-strong-business =
    Travailler à mon compte
    Je m’occupe de mes clients, de mon agenda et de mes papiers.
casework-strong-caring =
    Prendre soin des autres
    Je remarque comment va quelqu’un, et ce que j’entends reste avec moi.
casework-strong-calm =
    Garder son calme
    Je garde mon calme dans les moments tendus et je sais quand demander de l’aide.
casework-strong-online =
    Travailler en ligne
    J’écris des textes courts et clairs et je réponds vite aux messages.

casework-relief-heading = De l’aide pour aujourd’hui
casework-relief-lead = De la nourriture, un lit ou autre chose qui ne peut pas attendre. Tu n’as pas à expliquer pourquoi. En danger, appelle le 112.
casework-relief-can = Qu’est-ce qui est possible ?
casework-relief-given = Aide d’urgence
casework-relief-euros = Montant en euros entiers
casework-relief-night =
    Un lit pour cette nuit
    Appelle l’accueil de nuit ou ta commune. Si tu n’es pas en sécurité, appelle Veilig Thuis : 0800-2000, gratuit, jour et nuit.
casework-relief-food =
    À manger
    Une banque alimentaire ou un accueil de jour. Demande si la première fois peut se faire sans formulaire.
casework-relief-money =
    De l’argent pour une urgence
    Demande à la commune une aide spéciale ou une avance. Il y a aussi des fonds d’urgence ; quelqu’un qui t’aide fait la demande.
casework-relief-clothes =
    Des vêtements
    Une banque de vêtements ou une boutique gratuite. Souvent c’est gratuit.
casework-relief-phone =
    Du crédit de téléphone
    Une bibliothèque ou un accueil de jour a souvent du wifi gratuit. Demande-nous du crédit.
casework-relief-medication =
    Des médicaments
    Va chez le médecin ou appelle le médecin de garde. Dis-le si tu n’as pas d’assurance. Alors nous cherchons ensemble un chemin.
casework-relief-travel =
    L’argent du trajet
    Dis où tu dois aller. Parfois quelqu’un peut acheter un billet ou t’emmener.

casework-list-title = Mes listes
casework-list-home = Ma liste de logement
casework-list-courses = Mes cours
casework-list-strengths = Ce que je sais bien faire
casework-list-keep = Garder sur ma liste
casework-list-where = Où cherches-tu ?
casework-list-since = Inscription depuis
casework-list-next = Prochaine étape
casework-list-on = Quand ?
casework-list-full = Cette liste contient { $max } lignes au plus. Enlèves-en une d’abord.
casework-list-nothing = Il n’y a encore rien sur cette liste
casework-list-show = Laisser ma personne de référence lire
casework-list-show-question = Ta personne de référence pourra lire cette liste et en faire des tâches. Tu peux toujours revenir en arrière.
casework-list-stop = Ne plus laisser lire
casework-list-is-shown = Ta personne de référence peut lire cette liste.
casework-list-is-own = Personne d’autre que toi ne lit cette liste. Elle s’ouvre avec ton code.
