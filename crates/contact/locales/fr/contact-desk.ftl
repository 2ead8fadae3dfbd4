# What the desk tells in the conversation. The visitor reads this.

contact-told-handed = À partir de maintenant, tu écris avec : { $names }.
contact-told-young = Nous tenons compte du fait que tu as moins de 18 ans. C’est pourquoi deux personnes de l’équipe lisent et écrivent toujours ici. Tu peux toujours continuer à écrire.
contact-told-of-age = Nous pensons que tu as 18 ans ou plus. Ce n’est pas le cas ? Tu peux nous le dire sans crainte.
contact-told-interpreter-asked = Nous cherchons quelqu’un qui parle ta langue : { $language }. En attendant, tu peux continuer à écrire.
contact-told-interpreter-there = Une personne sera là pour traduire : { $when }.
