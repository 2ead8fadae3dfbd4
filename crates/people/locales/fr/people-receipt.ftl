# Somebody comes back with the code of something that was erased. No words that make anybody else wiser.

people-receipt-title = Preuve d’effacement
people-receipt-day = Ce qui allait avec ce code a été effacé le { $day }.
people-receipt-what = Nous ne pouvons plus le lire, et personne ne peut le faire revenir.
people-receipt-long = Tu peux imprimer cette page ou la prendre en photo. { $days ->
        [one] Pendant un jour après l’effacement,
       *[other] Pendant { $days } jours après l’effacement,
    } nous la montrons à qui a le code. Ensuite, nous ne savons plus cela non plus.
people-receipt-new = Aller au début
