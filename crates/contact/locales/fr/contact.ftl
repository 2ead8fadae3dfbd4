contact-title = Conversation

## The front door

contact-front-title = Bienvenue
contact-front-heading = Tu peux le dire ici
contact-front-lead = Tu n’as pas à dire qui tu es. Un seul mot suffit. Un être humain le lit et te répond.
contact-front-message = Ton message
contact-front-needed = Écris quelques mots, ou choisis une phrase plus bas.
contact-front-hint = Écris avec tes mots, dans la langue que tu veux. Ensuite, tu reçois un code pour revenir.
contact-front-back = J’ai déjà un code
contact-gone-notice = Ta conversation n’est plus là. Ce que tu viens d’écrire se trouve encore plus bas. Tu peux commencer une nouvelle conversation avec ce texte.

contact-sentences = C’est difficile de commencer ? Peut-être qu’une de ces phrases te convient
contact-sentences-send = Envoie-nous cette phrase
contact-sentences-free = Ce que tu ouvres ou envoies ici ne mène jamais automatiquement à un signalement aux autorités. C’est toi qui décides de la suite.
contact-sentence-unwanted = Il se passe des choses que je ne veux pas.
contact-sentence-unwanted-ways = Tu n’as pas à porter cela sans aide. Tu peux nous l’écrire, aussi court que tu veux. Tu préfères parler par chat avec quelqu’un d’autre ? Cherche « Chat met Fier » (une organisation qui aide en cas de violence). Si tu veux d’abord juste lire ou réfléchir, c’est bien aussi.
contact-sentence-hurt = Quelqu’un me frappe ou me fait mal.
contact-sentence-hurt-ways = Ce n’est pas sûr en ce moment ? Appelle le 112 (urgences). Si tu peux parler un instant, écris-nous. Nous réfléchissons avec toi à un endroit sûr, à un médecin, ou à quelqu’un qui peut être avec toi. C’est toi qui choisis ce que tu fais.
contact-sentence-made = Je dois avoir des rapports sexuels avec des gens avec qui je ne veux pas.
contact-sentence-made-ways = Ce n’est pas normal, quoi qu’on ait convenu. Cela vient d’arriver ? Le Centrum Seksueel Geweld (aide après des violences sexuelles) est là jour et nuit, aussi avec un médecin : 0800-0188. Tu peux aussi nous écrire d’abord. Tu n’as rien à prouver.

## Help for now

contact-crisis-now = Tu es en danger maintenant ? Appelle le
contact-crisis-other = Autres numéros pour appeler ou chatter
contact-crisis-fier = Fier
contact-crisis-fier-how = Chat sur la violence, la contrainte ou quelque chose que tu ne voulais pas. Cherche « Chat met Fier ».
contact-crisis-young = De Kindertelefoon (ligne pour enfants et jeunes)
contact-crisis-young-how = Par téléphone ou par chat, gratuit, jusqu’à 18 ans inclus.
contact-crisis-sexual = Centrum Seksueel Geweld (aide après des violences sexuelles)
contact-crisis-sexual-how = S’il vient de se passer quelque chose. Jour et nuit, gratuit.
contact-crisis-life = 113 (ligne d’écoute)
contact-crisis-life-how = Si tu ne veux plus vivre. Jour et nuit, gratuit.
contact-crisis-not-kept = Nous ne notons pas si tu lis ceci ou si tu appelles. Mais un numéro que tu appelles peut rester dans ton téléphone.

## Honest about who reads and answers

contact-who-reads-title = Qui peut lire ?
contact-who-reads-lead = Ici, tu lis qui répond, qui peut voir tes mots, et ce que nous ne pouvons pas promettre. Sans petites lignes.
contact-who-reads-us = Nous, nous lisons
contact-who-reads-organisation = Derrière cette porte, il y a { $name }.
contact-who-reads-us-text = Ton message arrive chez une petite équipe d’aide. Une personne de l’équipe te répond : un être humain, pas un ordinateur. Chaque fois que quelqu’un ouvre ta conversation, c’est noté. Tu peux voir qui c’était.
contact-who-reads-not = Les autres, non
contact-who-reads-not-text = Nous ne faisons pas partie de l’État. Nous ne transmettons rien sans que tu le saches et que tu sois d’accord, sauf dans les cas ci-dessous.
contact-who-reads-no-police = La police et la commune ne peuvent pas lire ici. Il n’y a pas de compte pour elles.
contact-who-reads-no-list = Il n’y a pas de liste avec les noms des personnes qui écrivent ici.
contact-who-reads-no-trace = Nous ne gardons pas de quel téléphone ou de quel endroit tu écris. Mais ton opérateur internet peut voir que tu visites ce site.
contact-who-reads-limits = Quand nous ne pouvons pas garder le silence
contact-who-reads-danger = Si la vie de quelqu’un est en danger maintenant, une personne de l’équipe peut appeler le 112. Elle peut le faire seulement avec ce que tu nous as dit.
contact-who-reads-young = Si tu as moins de 18 ans et que tu es en grave danger, la personne qui t’écrit en parle avec une autre personne de l’équipe, pour voir comment t’aider. Nous le faisons autant que possible avec toi.
contact-who-reads-told = C’est un être humain qui décide cela, jamais un ordinateur. Si c’est possible, nous te le disons avant.
contact-who-reads-phone-text = Quelqu’un regarde ton téléphone ? Utilise une fenêtre privée et appuie sur « Partir vite » si quelqu’un entre. Nous ne t’envoyons pas de notification, de mail ou de SMS, sauf si tu le demandes.
contact-who-reads-you = Ce que tu peux faire
contact-who-reads-you-name = Tu peux utiliser un autre nom, ou aucun nom.
contact-who-reads-you-look = Tu peux toujours lire ce que nous écrivons sur toi.
contact-who-reads-you-erase = Tu peux effacer un message, ou tout. Alors c’est parti, chez nous aussi.
contact-who-reads-colleague = Parfois, une autre personne avec qui nous travaillons réfléchit avec nous. Cela aussi, tu le vois.
contact-who-reads-adviser = Ce que tu écris à la personne de confiance, l’équipe ne le lit pas.
contact-who-reads-when = Quand y a-t-il quelqu’un ?
contact-who-reads-unsure = Ce que nous ne pouvons pas promettre
contact-who-reads-server = Pendant que tu écris ou lis, tes mots sont ouverts un instant dans notre ordinateur. Ensuite, ils sont de nouveau sous clé.
contact-who-reads-keep = Combien de temps cela reste-t-il ?
contact-who-reads-keep-text = Si personne n’écrit plus, la conversation s’efface toute seule :
contact-who-reads-keep-talk = Une conversation ordinaire
contact-who-reads-keep-young = Si tu as dit que tu as moins de 18 ans
contact-who-reads-keep-concern = Des soucis pour quelqu’un d’autre
contact-who-reads-keep-adviser = Avec la personne de confiance
contact-who-reads-days = { $days ->
        [one] après un jour
       *[other] après { $days } jours
    }
contact-who-reads-counts = Ce qui reste, ce sont des chiffres : combien de fois quelqu’un a écrit. Jamais qui, et jamais quoi.

contact-accessibility-title = Accessibilité
contact-accessibility-lead = Tout le monde doit pouvoir utiliser ce site, aussi avec un vieux téléphone ou un lecteur d’écran.
contact-accessibility-aim = Ce que nous voulons
contact-accessibility-aim-text = Nous construisons ce site selon les règles d’accessibilité WCAG 2.2, niveau AA.
contact-accessibility-state = Comment c’est maintenant
contact-accessibility-state-text = Nous testons cela nous-mêmes. Il n’y a pas encore eu de contrôle indépendant. Voici ce que tu peux attendre :
contact-accessibility-keyboard = Tout marche avec le clavier seul.
contact-accessibility-script = Tout marche aussi si ton navigateur n’accepte pas les scripts.
contact-accessibility-size = Tu peux agrandir les lettres. Le mode clair ou sombre suit le réglage de ton téléphone.
contact-accessibility-language = Nous écrivons des phrases courtes et simples. En bas, tu choisis une langue.
contact-accessibility-tell = Quelque chose ne marche pas pour toi ?
contact-accessibility-tell-text = Dis-le-nous. Tu n’as pas à dire qui tu es. Nous regardons cela un jour de semaine.
contact-accessibility-tell-link = Écris-nous

## The code

contact-code-heading = Ton message est bien arrivé
contact-code-lead = Avec ce code, tu reviens dans ta conversation. Garde-le dans un endroit que personne d’autre ne voit.
contact-code-now = Que se passe-t-il maintenant ?

## The conversation

contact-you = Toi
contact-them = L’autre personne
contact-thread-name = Tu n’as pas à dire de nom. Ici, tu t’appelles { $name }.
contact-thread-waiting = Ton message est bien arrivé.
contact-thread-stopped = Tu nous as demandé d’arrêter. Nous n’écrivons plus, jusqu’à ce que tu écrives à nouveau. Tu peux le faire quand tu veux.
contact-thread-look = Voir s’il y a du nouveau
contact-thread-message = Continue à écrire
contact-thread-hint = Prends ton temps. Si tu écris juste le mot « stop », nous ne t’écrivons plus.
contact-erased-mark = Ici, quelque chose a été effacé.
contact-erase-one = Effacer ceci
contact-erase-one-question = Ce message disparaît, chez nous aussi. Il reste seulement la trace que quelque chose a été effacé ici.
contact-erase-one-yes = Oui, effacer
contact-erase-kept-question = Cette ligne disparaît, chez nous aussi. Il reste seulement la trace que quelque chose a été effacé ici.
contact-erase-all = Effacer toute ma conversation
contact-erase-all-question = Toute la conversation disparaît, chez toi et chez nous. Ensuite, ton code ne marche plus pour cette conversation. Tu as aussi un plan chez nous ? Tu l’effaces dans « Mon plan ».
contact-erase-all-check-in = Ton signe disparaît aussi. Nous ne prévenons plus la personne de garde.
contact-erase-all-booking = Tes rendez-vous disparaissent aussi.
contact-erase-all-yes = Oui, tout effacer
contact-erased-heading = Tout est effacé
contact-erased-lead = Ta conversation a disparu, chez toi et chez nous. Personne ne peut la faire revenir.
contact-erased-history = La page peut encore être dans l’historique de ton navigateur. Tu peux le vider toi-même.
contact-erased-new = Aller au début
contact-kept = Ce que nous retenons
contact-kept-text = Voici ce que nous avons noté sur notre contact. Quelque chose n’est pas juste ? Dis-le, ou efface-le.
contact-kept-summary = Petite note
contact-kept-call = Sur un appel téléphonique
contact-kept-code = Un code a été donné pour revenir.
contact-looked = Qui a ouvert cette conversation ?
contact-looked-nobody = Encore personne.
contact-no-thread = Il n’y a pas encore de conversation ici
contact-no-thread-text = Peut-être qu’elle a été effacée. Tu peux toujours recommencer.
contact-no-thread-new = Commencer une conversation

contact-way-chat = Continuer à écrire ici
contact-way-they-call = L’autre personne nous appelle
contact-way-we-call = Nous appelons, parce que l’autre personne le demande
contact-way-you-call = Tu nous appelles
contact-way-we-call-you = Nous t’appelons, si tu le demandes
contact-way-video = Appel vidéo
contact-way-meet = Se voir
contact-chosen-later = Plus tard
contact-chosen-nothing = Rien de tout cela
contact-offer-intro = Nous pouvons aussi parler autrement :
contact-offer-number-is = Notre numéro : { $number }
contact-offer-when-is = Quand : { $when }
contact-offer-who-is = La personne à qui tu parles : { $who }
contact-offer-free = C’est toi qui choisis. Nous demandons comment tu vas et de quoi tu as besoin, jamais ton nom ni où tu habites. Tu peux raccrocher quand tu veux, et dire non, c’est bien aussi.
contact-offer-chosen = Choisi : { $choice }
contact-call-next = Convenu : { $next }
contact-call-danger = Il y avait du danger à ce moment-là.
contact-outcome-short-wants-help = Court, avec beaucoup d’émotion ; l’aide est souhaitée
contact-outcome-talked = On s’est parlé
contact-outcome-hung-up = Raccroché ou coupé
contact-outcome-no-answer = Personne n’a répondu
contact-outcome-other-moment = Ce n’était pas le bon moment
