# Amit valaki a végén magáról mond, csak összesítéshez.

casework-told-gender = Hogyan nevezed magad?
casework-told-hint = Csak azért, hogy megszámoljuk, hány embernek segítünk. Nem marad meg az ügyedben. A kis számokat nem mutatjuk. Ki is hagyhatod.
casework-gender-woman = Nő
casework-gender-man = Férfi
casework-gender-trans = Transz
casework-gender-another = Másképp
casework-told-age = Hány éves vagy?
casework-age-under-18 = 18 alatt
casework-age-18-22 = 18 és 22 között
casework-age-from-23 = 23 vagy több
