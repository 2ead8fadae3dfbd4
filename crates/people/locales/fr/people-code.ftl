# The card of a code, wherever somebody gets one (OUT-20).

people-code-keep = Note le code, ou prends-le en photo, dans un endroit que personne d’autre ne voit.
people-code-as-words = Tu préfères dix mots ?
people-code-as-words-text = C’est le même code, en mots. L’ordre compte. Tu peux revenir avec les mots, ou avec les lettres et les chiffres.
people-code-as-picture = Tu préfères une image ?
people-code-as-picture-text = Scanne-la avec un autre appareil. Dans l’image, il y a seulement le code, pas le nom du site.
people-code-picture = Le code en image, à scanner. Le même code se trouve plus haut, en lettres et en chiffres.
people-code-gate =
    { $group ->
        [second] Tu l’as gardé ? Écris encore une fois le deuxième groupe.
       *[third] Tu l’as gardé ? Écris encore une fois le troisième groupe.
    }
people-code-gate-hint = Tu as noté les mots ? Alors écris le mot { $word }.
people-code-gate-on = Je l’ai gardé
people-code-later = Je ne peux rien garder maintenant
people-code-again = Voir mon code, ou en faire un nouveau
