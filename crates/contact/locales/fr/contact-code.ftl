## The code, to keep

contact-code-safe = Qui a le code peut lire ta conversation. Alors ne le donne à personne, et ne l’envoie pas dans un message.
contact-code-lost = Si tu perds le code, nous ne pouvons pas le retrouver. Si tu nous parles encore ailleurs, nous en ferons un nouveau avec toi.
contact-code-gate-wrong = Ce n’est pas encore pareil. Ce n’est pas grave : ton code est toujours là. Regarde ce que tu as noté et écris-le encore une fois.
contact-code-later-text = Tant que tu es ici maintenant, tu peux revoir le code dans ta conversation.

## Seeing it again, or a new one

contact-code-again-heading = Ton code
contact-code-again-lead = Personne ne regarde ? Alors nous te montrons encore ton code.
contact-code-again-yes = Montrer mon code
contact-code-again-no = Pas maintenant
contact-code-again-none = Ton code n’a pas été gardé avec cette conversation. Mais tu peux en faire un nouveau.
contact-code-seen = Quelqu’un a vu ton code ?
contact-code-seen-text = Alors tu en fais un nouveau ici. Avec l’ancien code, plus personne n’entre, même sur un autre appareil.
contact-code-seen-new = Faire un nouveau code
contact-code-seen-question = L’ancien code ne marche alors tout de suite plus, pour ton plan non plus. Tu peux garder le nouveau maintenant ?
contact-code-seen-yes = Oui, en faire un nouveau
contact-code-new-heading = Ton nouveau code
contact-code-new-lead = L’ancien code ne marche plus. Celui-ci marche. Rien n’est perdu.

contact-code-in-text = Dans ton texte, il y a un code pour revenir. Qui a ce code peut lire la conversation. Enlève-le d’abord, ensuite tu peux envoyer ton texte.

contact-kept-code-asked = { $name } a demandé un nouveau code. Une deuxième personne de l’équipe regarde aussi.
contact-kept-code-renewed = Le code a été remplacé par un nouveau. L’ancien ne marche plus.
contact-code-lost-how-lost = Le code était perdu.
contact-code-lost-how-never = Le code n’était pas arrivé.
