# Ce spune cineva despre sine la sfârșit, doar pentru totaluri.

casework-told-gender = Cum te definești?
casework-told-hint = Doar ca să numărăm câți oameni ajutăm. Nu se păstrează în dosarul tău. Numerele mici nu le arătăm. Poți să sari peste.
casework-gender-woman = Femeie
casework-gender-man = Bărbat
casework-gender-trans = Trans
casework-gender-another = Altfel
casework-told-age = Câți ani ai?
casework-age-under-18 = Sub 18
casework-age-18-22 = 18 până la 22
casework-age-from-23 = 23 sau mai mult
