# Ce que lisent les visiteurs sur les règles, les droits, d’autres lieux et les plaintes.

guide-rules-heading = Les règles et ton travail
guide-rights-heading = Tes droits
guide-kinds = Sortes de travail
guide-rules-lead = Ici tu lis ce que cela veut dire pour toi. Tu n’as rien à dire sur toi.
guide-rules-free = Nous ne sommes pas l’État. Nous ne demandons ni licence ni papiers, et tu reçois toujours de l’aide.
guide-rules-none = Là-dessus nous ne savons rien de sûr. Demande-nous, nous chercherons ensemble.
guide-rules-general = Ceci est une explication générale. Tu as un doute ? Demande-nous.
guide-way-own = Je travaille pour moi
guide-way-operator = Je travaille chez ou par quelqu’un d’autre
guide-way-home = Je travaille chez moi
guide-way-online = Je travaille en ligne
guide-way-else = Autre chose, ou je préfère ne pas le dire
guide-scope-national = National
guide-scope-local = Local
guide-rule-unsure = Nous n’en sommes pas sûrs
guide-rule-changed = Quelque chose a changé. Nous vérifions si c’est encore vrai.
guide-rule-source = Source
guide-rule-version = Version

## Ce qui vaut dans tout le pays

guide-law-business = Un commerce du sexe a besoin d’une licence. Le maire en décide, et l’exploitant doit avoir un plan d’entreprise. Chaque commune peut faire autrement.
guide-law-home = Le droit de travailler chez toi dépend de la commune. Dans certaines c’est permis, parfois avec des conditions.
guide-law-bill = Il y a un projet de loi avec lequel tu aurais toi-même besoin d’une licence. Nous ne savons pas si ce sera une loi, ni quand.
guide-law-supervision = Le contrôle porte sur les exploitants, pas sur toi.
guide-law-file = Tu reçois de l’aide par la commune ? Alors tu peux lire ce qui est écrit sur toi, en recevoir une copie et faire corriger les erreurs.
guide-law-wipe = Tu peux demander d’effacer tes données. Cela doit se faire dans les trois mois, sauf si c’est très important pour quelqu’un d’autre ou si une loi l’interdit.
guide-law-share = Les données sur toi ne vont à d’autres que si tu es d’accord. Dès 12 ans, c’est toi qui décides. Parfois une loi fait une exception.
guide-law-special = Ce que tu dis sur le sexe est protégé davantage. Tu peux demander pourquoi quelqu’un veut le savoir.
guide-law-time = Quelqu’un te force, et tu n’as pas de titre de séjour ? Alors tu peux recevoir un temps de réflexion : trois mois au plus, ou 30 jours si ‘Dublin’ s’applique à toi. Pendant ce temps tu peux être ici.

## Où tu peux te plaindre

guide-route-us = Dis-le-nous. Tu n’as pas à dire qui tu es.
guide-route-them = Plains-toi à l’institution elle-même. Nous t’aidons à écrire, ou nous venons avec toi.
guide-route-about-us = C’est à propos de nous ? Dis-le à qui tu veux. S’il y a une personne de confiance, elle est sur la première page.

## D’autres lieux

guide-links-heading = D’autres lieux d’aide
guide-links-lead = Ces sites ne sont pas à nous. Ils ne voient pas que tu viens d’ici.
guide-links-none = Il n’y a pas encore de liens ici.
guide-now-heading = Besoin de quelqu’un maintenant ?
guide-now-young = Tu es jeune et tu veux parler ? Appelle le Kindertelefoon, c’est gratuit.
guide-use-harm = Sur la violence ou la contrainte, ou si tu es jeune
guide-use-rainbow = Pour ceux qui aiment des hommes, et d’autres personnes LGBTI
guide-use-health = Santé
guide-use-work = Un autre travail, ou arrêter
guide-use-town = La commune
guide-use-else = Autre chose

## Pour les hommes et les garçons

guide-men-lead = Nous ne demandons pas qui tu aimes, et nous ne devinons pas.
guide-men-love = Tu aimes les hommes
guide-men-love-text = Ici tu n’as pas à l’expliquer ni à le cacher. Ce que tu fais pour de l’argent ne dit rien de ta façon d’aimer.
guide-men-love-home = Ta famille ne doit pas le savoir ? Nous ne la contactons pas.
guide-men-work = Tu n’aimes pas les hommes, et tu as des rapports avec des hommes pour de l’argent
guide-men-work-text = Tu n’es pas le seul. Cela ne fait pas de toi quelqu’un d’autre.
guide-men-work-body = Ton corps peut réagir, même quand tu ne veux pas quelque chose. Cela ne dit rien de toi.
guide-men-young = Tu peux tout nous dire. Ce n’est pas ta faute, même si tu as reçu de l’argent.
guide-men-talk = Tu préfères parler à un homme, ou à une femme ? Dis-le-nous.

## Une plainte

guide-complaint-heading = Transmettre une plainte
guide-complaint-agency = Quel genre d’institution était-ce ?
guide-agency-police = La police
guide-agency-town = La commune
guide-agency-care = Un médecin ou un hôpital
guide-agency-help = Une aide sociale ou un foyer
guide-agency-office = Un bureau pour l’argent, le travail ou le logement
guide-agency-else = Autre chose
guide-complaint-what = Que s’est-il passé ?
guide-complaint-hint = N’écris pas de noms de personnes, pas le tien non plus.
guide-complaint-change = Qu’est-ce qui doit changer ?
guide-complaint-name = Comment s’appelle l’institution ?
guide-complaint-name-hint = Seulement si nous pouvons la nommer.
guide-complaint-agree = Vous pouvez dire le nom de l’institution
guide-complaint-agree-needed = Coche que nous pouvons dire le nom, ou laisse le nom vide.
guide-complaint-code = Il y a ici un code pour revenir. Enlève-le d’abord.
guide-complaint-kept = Nous ne demandons pas qui tu es, donc nous ne pouvons pas répondre. Après { $days } jours nous l’effaçons.
guide-complaint-done = Nous l’avons. Merci.
guide-complaint-done-text = Nous le portons plus loin sans parler de toi. Après { $days } jours nous l’effaçons. Tu veux aussi de l’aide ou une réponse ? Écris-nous.
