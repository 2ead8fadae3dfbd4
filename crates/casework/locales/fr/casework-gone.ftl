# Ce qui est effacé est effacé.

casework-gone-not-again = Plutôt pas de nouveau là
casework-gone-kept-referrals = Orientations
casework-gone-kept-known = Ce qui nous permet de te reconnaître
casework-gone-kept-receipt = La preuve que quelque chose a été effacé
casework-gone-ground-law = Une loi dit combien de temps nous gardons cela. Tu peux toujours demander de l’effacer.
casework-gone-ground-receipt = Elle contient un numéro et un jour. Pas à qui c’était.
casework-gone-until-at-latest = Au plus tard jusqu’à ce que ton plan soit effacé
casework-gone-until-receipt = Cinq ans après l’effacement
casework-gone-ask = Demander de tout effacer
casework-gone-ask-question = La loi nous donne trois mois pour regarder. Ensuite ton plan et la conversation disparaissent, et le code ne marche plus. Jusqu’à ce jour tu peux revenir dessus.
casework-gone-ask-yes = Oui, je le demande
casework-gone-closed-by-law = Ce plan est clos. Une loi le garde jusqu’au { $day }. On peut l’effacer plus tôt, sur demande. On peut aussi le rouvrir.
