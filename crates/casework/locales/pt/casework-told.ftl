# O que alguém diz de si no fim, só para totais.

casework-told-gender = Como se define?
casework-told-hint = Só para contar quantas pessoas ajudamos. Não fica guardado no seu processo. Números pequenos não são mostrados. Pode saltar.
casework-gender-woman = Mulher
casework-gender-man = Homem
casework-gender-trans = Trans
casework-gender-another = De outra forma
casework-told-age = Que idade tem?
casework-age-under-18 = Menos de 18
casework-age-18-22 = De 18 a 22
casework-age-from-23 = 23 ou mais
