# Dire ce que l’on pense de l’aide.

forum-opinion-title = Que penses-tu de notre aide ?
forum-opinion-lead = Nous pouvons en apprendre. Remplis ce que tu veux. Nous ne demandons pas qui tu es.
forum-opinion-heard = Est-ce que nous t’avons écouté ?
forum-opinion-fitting = L’aide correspondait-elle à ce qu’il te fallait ?
forum-opinion-deciding = Est-ce toi qui as décidé ?
forum-opinion-yes = Oui
forum-opinion-somewhat = Un peu
forum-opinion-no = Non
forum-opinion-good = Qu’est-ce qui était bien ?
forum-opinion-better = Qu’est-ce qui peut être mieux ?
forum-opinion-hint = N’écris pas de noms, pas même le tien. Tu as besoin d’aide maintenant ? Ne l’écris pas ici, mais dans ta conversation.
forum-opinion-when = À partir du { $opens }, la personne qui dirige l’équipe lit ceci, avec ce que d’autres ont écrit. À moins de cinq, cela reste fermé. Ensuite nous l’effaçons dans l’année.
forum-opinion-empty = Remplis une seule chose. Peu importe laquelle.
forum-opinion-code = Il y a ici un code pour revenir. Enlève-le d’abord.
forum-opinion-pseudonym = Il y a ici un nom avec un nombre, comme celui que tu as chez nous. Enlève-le d’abord.
forum-opinion-done = Merci
forum-opinion-done-text = Nous l’avons. À partir du { $opens } ce sera lu, avec ce que d’autres ont écrit. Tu peux toujours le refaire.
forum-opinion-write = Vers la première page
