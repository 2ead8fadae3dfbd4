# Honest about who reads and answers: at the foot of each page that a visitor sees.

kit-honest = Qui répond, et qui lit ceci ?
kit-honest-who = Qui répond ?
kit-honest-who-text = Une personne de l’équipe d’aide : un être humain, pas un ordinateur. Nous ne faisons pas partie de l’État.
kit-honest-when = Quand ?
kit-honest-when-text = La première page dit s’il y a quelqu’un maintenant, et quand tu auras une réponse.
kit-honest-read = Qui peut lire ceci ?
kit-honest-read-text = Seulement la petite équipe qui répond, et toi avec ton code. Parfois, une autre personne avec qui nous travaillons réfléchit avec nous.
kit-honest-read-adviser = Seulement une personne de confiance, et toi avec ton code. L’équipe ne peut pas lire ceci.
kit-honest-unsure = Que ne pouvons-nous pas promettre ?
kit-honest-unsure-text = Que personne ne regarde ton téléphone. Et ton opérateur internet, ou le réseau que tu utilises, peut voir que tu visites ce site.
kit-honest-limits = Quand ne pouvons-nous pas garder le silence ?
kit-honest-limits-text = Quand la vie de quelqu’un est en danger maintenant, ou quand une personne de moins de 18 ans est en grave danger. Même alors, nous parlons d’abord avec toi, si c’est possible.
kit-honest-more = En lire plus
