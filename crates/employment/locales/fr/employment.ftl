# Fields of the plan
employment-keeps-hint = Jours libres, autre travail à côté, ce qui va bien.
employment-skills-hint = En mots simples : négocier, écouter, planifier ou travailler en autonomie. La personne accompagnée décide de ce qui va sur papier.
employment-hard-hint = Pas de diagnostics, pas de papiers. Seulement ce qui aide à avancer.
employment-benefit-hint = Quel formulaire, quel jour, qui vient avec ? Les numéros et les preuves restent chez la personne accompagnée.
employment-steps-hint = Un jour pour chaque étape.

# Suggestions
employment-reply-waits = Attend une réponse
employment-reply-yes = Oui
employment-reply-no = Non

# Applications
employment-applications = Candidatures

# With the client
employment-mine-title = Mon plan
employment-mine-heading = Travailler et apprendre
employment-mine-none = Tu n’as pas encore de plan pour travailler ou apprendre
employment-mine-none-hint = Tu peux commencer toi-même, ou avec ta personne de référence.
employment-mine-no-part = Il n’y a encore rien ici
employment-mine-no-part-hint = Tu veux faire quelque chose avec le travail ou une formation ? Demande un job coach à ta personne de référence.
employment-mine-wish = Ce que tu aimerais faire
employment-mine-keeps = Ce qui reste comme c’est
employment-mine-skills = Ce que tu sais bien faire
employment-mine-suggestions = Peut-être quelque chose pour toi
employment-mine-suggestions-text = Tu vois ceci avant tout le monde. L’entreprise ne sait rien. Tu peux toujours dire non, sans raison.
employment-mine-why = Pourquoi { $name } y a pensé :
employment-mine-yes = Oui, dis-m’en plus
employment-mine-no = Non, plutôt pas
employment-mine-change = Modifier mon plan
employment-mine-change-text = Ce plan est à toi. Ton job coach lit ce que tu changes. Ce qui était écrit avant reste lisible jusqu’à ce que tu l’effaces.
employment-erase-plan-question = Le plan et tout ce qu’il disait avant disparaissent.
