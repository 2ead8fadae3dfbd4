# Ce que quelqu’un dit de soi à la fin, pour les totaux seulement.

casework-told-gender = Comment te définis-tu ?
casework-told-hint = Seulement pour compter combien de personnes nous aidons. Ce n’est pas gardé dans ton dossier. Les petits nombres ne sont pas montrés. Tu peux passer.
casework-gender-woman = Femme
casework-gender-man = Homme
casework-gender-trans = Trans
casework-gender-another = Autrement
casework-told-age = Quel âge as-tu ?
casework-age-under-18 = Moins de 18
casework-age-18-22 = De 18 à 22
casework-age-from-23 = 23 ou plus
