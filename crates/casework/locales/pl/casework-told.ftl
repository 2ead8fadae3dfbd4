# Co ktoś mówi o sobie na koniec, tylko do sum.

casework-told-gender = Jak siebie określasz?
casework-told-hint = Tylko po to, by policzyć, ilu osobom pomagamy. Nie zostaje w twojej sprawie. Małych liczb nie pokazujemy. Możesz to pominąć.
casework-gender-woman = Kobieta
casework-gender-man = Mężczyzna
casework-gender-trans = Trans
casework-gender-another = Inaczej
casework-told-age = Ile masz lat?
casework-age-under-18 = Poniżej 18
casework-age-18-22 = Od 18 do 22
casework-age-from-23 = 23 lub więcej
