# Qui accompagne, répond et vient.

casework-lead-decided = Décidé par
casework-lead-because-gone = La personne qui t’accompagnait n’est plus là et nous n’avons pas pu te demander. Tu peux toujours demander quelqu’un d’autre.
casework-lead-rest = { $name } t’accompagne maintenant et lit ton plan. Ta conversation et les autres parties ne s’ouvrent que si tu dis oui.
casework-lead-write-to = Écrire à { $name }
casework-lead-write-lead = Il n’y a pas de conversation pour le moment. Tu peux en commencer une avec le même code.
casework-lead-write = Commencer une conversation
casework-lead-answer-by = Nous répondons au plus tard le { $when }.
casework-lead-taken = { $name } lit ta demande et répond.
casework-lead-moved = Déplacé. C’était le { $when }.
