# The front door: what somebody reads who comes for the first time. Short, whole sentences.

## Beginning

contact-front-believed = Cela n’arrive pas qu’à toi, et nous te croyons. Des garçons et des hommes nous écrivent aussi.
contact-front-or = Ou envoie une de ces phrases
contact-opening-more = Je veux en savoir plus.
contact-opening-not-okay = Il s’est passé quelque chose qui n’était pas normal.
contact-opening-danger = Je suis en danger maintenant.
contact-topics = Tu ne sais pas par où commencer ? Choisis un sujet
contact-topics-text = On peut parler de tout. Touche un mot, et un début de phrase apparaît dans la case. Tu n’envoies encore rien.
contact-topics-more = Plus de sujets
contact-topic-sentence = Je voudrais parler de ceci : { $topic }.
contact-topic-home = le logement
contact-topic-money = l’argent
contact-topic-days = le travail, l’école ou quelque chose à faire
contact-topic-people = les gens autour de moi
contact-topic-mind = comment je me sens
contact-topic-body = mon corps
contact-topic-daily = des choses à régler
contact-topic-love = l’amour et le sexe
contact-topic-meaning = ce qui est important pour moi
contact-front-young = Tu as moins de 18 ans ?
contact-front-young-text = Alors deux personnes de l’équipe sont là pour toi. Tu n’as pas à le dire.
contact-front-young-tick = Ajouter que j’ai moins de 18 ans

## Is somebody there?

contact-door-open = Il y a quelqu’un maintenant, jusqu’à { $time }.
contact-door-closed-today = Il n’y a personne pour l’instant. Nous sommes là aujourd’hui à { $time }.
contact-door-closed-tomorrow = Il n’y a personne pour l’instant. Nous revenons demain à { $time }.
contact-door-closed-day = Il n’y a personne pour l’instant. Nous revenons le { $day } à { $time }.
contact-door-full = Il y a beaucoup de monde en ce moment. Ton message arrive bien, et tu auras une réponse.
contact-door-unknown = Ton message arrive toujours, jour et nuit.
contact-door-answer-today = Tu auras une réponse aujourd’hui.
contact-door-answer-tomorrow = Tu auras une réponse demain, après { $time }.
contact-door-answer-day = Tu auras une réponse le { $day }, après { $time }.
contact-door-answer-unknown = D’habitude, nous répondons un jour de semaine. Le soir et le week-end, cela peut prendre plus de temps.
contact-door-day-1 = Lundi
contact-door-day-2 = Mardi
contact-door-day-3 = Mercredi
contact-door-day-4 = Jeudi
contact-door-day-5 = Vendredi
contact-door-day-6 = Samedi
contact-door-day-7 = Dimanche
contact-door-closed-days = Ces jours-là, il n’y a personne :
contact-door-closed-from = du { $first } au { $last } inclus
contact-door-phone = Tu préfères appeler ?

## Just sent

contact-danger-title = D’abord ceci
contact-danger-text = Tu peux partir ? Va dans un endroit où il y a du monde. Tu ne peux pas parler ? Appelle le 112 (urgences) et reste en ligne.
contact-danger-us = Ton message est en haut de notre liste. Nous ne pouvons pas venir aussi vite que le 112.
contact-help-also = Tu peux aussi trouver de l’aide ici

## Cards with help

contact-help-title = À lire
contact-help-write = Écris-nous
contact-help-online = Quelqu’un menace avec des photos ou des vidéos
contact-help-online-heading = Quand quelqu’un menace avec des photos ou des vidéos
contact-help-online-lead = Ce n’est pas ta faute. Cela arrive souvent, et on peut faire quelque chose.
contact-help-online-stop = Ne réponds plus. Ne paie rien et n’envoie rien de nouveau. Sinon, le plus souvent, on te demande encore plus.
contact-help-online-keep = Garde des preuves sur ton propre téléphone : captures d’écran des menaces, noms, dates. N’efface pas encore la discussion.
contact-help-online-remove = Fais-les retirer. Tu peux les signaler au site ou à l’application. « Helpwanted » (un service d’aide aux Pays-Bas) t’aide pour cela, gratuitement. Cherche ce mot.
contact-help-online-report = Tu peux porter plainte à la police, mais ce n’est pas obligatoire. Si tu le veux, quelqu’un peut venir avec toi.
contact-help-online-talk = Parles-en avec quelqu’un en qui tu as confiance, ou avec nous.
contact-help-online-never = Ne nous envoie pas de photos ni de vidéos. Ce n’est pas possible ici, et ce n’est pas nécessaire : nous te croyons.
contact-guide-link = Lire au calme : ce que nous faisons et ce que tu peux faire
contact-help-home = Quelqu’un dont je dépends me fait du mal
contact-help-home-heading = Si c’est quelqu’un dont tu dépends
contact-help-home-lead = Ton ou ta partenaire, la famille, un patron, quelqu’un chez qui tu habites. Alors partir n’est pas si simple. Et tu n’as rien à décider tout de suite.
contact-help-home-fier = Fier (une organisation aux Pays-Bas) connaît bien la violence d’une personne proche.
contact-help-home-offer = Veux-tu que nous contactions Fier avec toi ? C’est possible. Dire non, c’est bien aussi, et nous restons là.
contact-help-young = Lis ceci si tu as moins de 18 ans
contact-help-young-heading = Si tu as moins de 18 ans
contact-help-young-lead = C’est bien que tu sois là. Cela n’arrive pas qu’à toi, et nous te croyons. Des filles et des garçons vivent cela.
contact-help-young-two = Chez nous, il y a toujours deux personnes de l’équipe, parce que nous voulons bien faire les choses.
contact-help-young-limits = Si tu es en grave danger, nous ne pourrons peut-être pas tout garder pour nous. Nous te le disons d’abord, si c’est possible.
contact-help-young-open = Tu peux toujours continuer à écrire ici, même si tu ne racontes pas tout.

## Worried about somebody else

contact-concern-link = Je me fais du souci pour quelqu’un
contact-concern-heading = Tu te fais du souci pour quelqu’un
contact-concern-lead = Raconte ce que tu vois ou entends. Une personne de l’équipe réfléchit avec toi. Tu n’as pas à dire qui tu es.
contact-concern-names = Il vaut mieux ne pas écrire de noms. Ce qui ressemble à un nom, un numéro ou une adresse, nous l’enlevons avant de garder quoi que ce soit.
contact-concern-message = Qu’est-ce qui t’inquiète ?
contact-concern-hint = Par exemple : qu’as-tu vu, quand, et qu’as-tu déjà fait ? Ensuite, tu reçois un code pour revenir.
contact-concern-look = Voir comment cela arrive
contact-concern-free = Ce que tu écris ici ne mène jamais automatiquement à un signalement aux autorités.
contact-concern-review = Voici comment cela arrive chez nous
contact-concern-changed = Nous avons enlevé ce qui peut mener à quelqu’un. Voici ce que lit l’équipe :
contact-concern-same = Nous n’avons pas trouvé de noms ni de numéros. Voici ce que lit l’équipe :
contact-concern-check = Regarde aussi toi-même : un programme ne voit pas tous les noms, et enlève parfois trop.
contact-concern-send = Envoyer comme ça
contact-concern-change = Je veux changer quelque chose
contact-concern-not-yet = Rien n’a encore été envoyé ni gardé.
contact-concern-thread = Nous enlevons de ce que tu écris les noms, numéros et adresses des autres.

## The confidential adviser

contact-adviser-link = Vers la personne de confiance
contact-adviser-heading = La personne de confiance
contact-adviser-lead = Ici, tu écris avec une seule personne, qui écoute et réfléchit avec toi, à part de l’équipe.
contact-adviser-alone = Seule une personne de confiance peut lire ceci. Les autres membres de l’équipe ne le peuvent pas, leur responsable non plus.
contact-adviser-hat = Une personne de confiance travaille parfois aussi dans l’équipe. Pas ici : ce que tu écris ici ne la suit pas dans son autre travail.
contact-adviser-limits = Si la vie de quelqu’un est en danger maintenant, une personne de confiance ne peut pas toujours garder le silence non plus. Elle te le dit d’abord, si c’est possible.
contact-adviser-message = Ton message à la personne de confiance

## How long something stays

contact-thread-ends = Si personne n’écrit plus, nous effaçons cette conversation le { $day }.
contact-erased-on = Effacé le { $day }.
contact-erased-receipt = Si tu reviens bientôt avec ton code, tu peux encore lire cela. Ensuite, nous ne savons plus cela non plus.
