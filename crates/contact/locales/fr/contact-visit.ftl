# Une visite convenue. C’est la personne visiteuse qui lit ceci.

contact-visit-agreed = { $names } vont venir te voir.
contact-visit-place = Ces deux personnes sont les seules à savoir où. Le lieu est effacé dès que la visite est terminée.
contact-visit-around = Elles seront là vers { $time }.
contact-visit-over = { $names } étaient avec toi, ou étaient en route. Le lieu est effacé.
contact-visit-taken-back = Finalement, tu préfères ne pas avoir de visite. C’est bien. Elles ne viendront pas.
contact-visit-rather-not = Finalement, plutôt non
contact-visit-rather-not-question = Alors elles ne viendront pas, et elles le savent tout de suite. Tu n’as pas à dire pourquoi. Tu peux continuer à écrire.
contact-visit-rather-not-yes = Oui, plutôt non
