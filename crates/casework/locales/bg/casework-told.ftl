# Какво казва някой за себе си накрая, само за общи числа.

casework-told-gender = Как се определяш?
casework-told-hint = Само за да преброим на колко хора помагаме. Не остава в досието ти. Малките числа не показваме. Можеш да го пропуснеш.
casework-gender-woman = Жена
casework-gender-man = Мъж
casework-gender-trans = Транс
casework-gender-another = По друг начин
casework-told-age = На колко години си?
casework-age-under-18 = Под 18
casework-age-18-22 = От 18 до 22
casework-age-from-23 = 23 или повече
