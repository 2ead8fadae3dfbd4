# Roles
people-role-outreach-worker = Équipe de terrain
people-role-case-manager = Personne de référence
people-role-job-coach = Job coach
people-role-trafficking-coordinator = Coordination de l’aide
people-role-housing-supervisor = Accompagnement au logement
people-role-confidential-adviser = Personne de confiance
people-role-team-lead = Responsable d’équipe
people-role-administrator = Administration
people-role-educator = Information et prévention
people-role-policy-officer = Politiques publiques

# Places
people-nav-conversation = Conversation
people-nav-mine = Mon plan

# What you wrote goes along
people-held-title = Ton texte est toujours là
people-held-kept = Ce que tu viens d’écrire est gardé. Tu le retrouves une fois à l’intérieur.
people-held-lead = Tu peux l’envoyer maintenant. Rien n’a encore été envoyé.
people-held-send = Envoyer maintenant
people-held-drop = Ne pas envoyer

# Coming back with a code
people-back-title = Revenir
people-back-lead = Écris le code que nous t’avons donné. Tu reviens alors dans ta conversation.
people-back-code = Ton code
people-back-hint = 20 lettres et chiffres, ou tes dix mots. Les majuscules, les tirets et les espaces ne comptent pas.
people-back-enter = Vers ma conversation
people-back-lost = Code perdu ?
people-back-new = Commencer une nouvelle conversation
people-back-length = Un code a 20 lettres et chiffres. Ici, il y en a { $found }. Vérifie encore le code.
people-back-character = Le caractère { $position } ne va pas dans un code. Vérifie encore le code.
people-back-word = Le mot { $position } n’est pas dans notre liste. Vérifie encore ce mot.
people-back-words = Un code a dix mots. Ici, il y en a { $found }. Vérifie encore le code.
people-back-typo = Il y a une faute de frappe dans le code. Vérifie-le encore, du début à la fin.
people-back-replaced = Ce code a été remplacé par un nouveau. Ce n’est pas juste ? Écris-nous : commence une nouvelle conversation et dis que ton code a été remplacé.
people-back-unknown = Avec ce code, nous ne trouvons pas de conversation. Peut-être qu’elle a été effacée, ou qu’un caractère est différent. Tu peux toujours commencer une nouvelle conversation.

# Log
people-deed-read = Lu
people-deed-write = Écrit
people-deed-begin = Commencé
people-deed-erase = Effacé
