# Wat iemand bij het afsluiten over zichzelf zegt, alleen voor aantallen.

casework-told-gender = Hoe noem jij jezelf?
casework-told-hint = Alleen om te tellen hoeveel mensen we helpen. Het komt niet in je traject te staan. Kleine aantallen laten we weg. Overslaan mag.
casework-gender-woman = Vrouw
casework-gender-man = Man
casework-gender-trans = Trans
casework-gender-another = Anders
casework-told-age = Hoe oud ben je?
casework-age-under-18 = Jonger dan 18
casework-age-18-22 = 18 tot en met 22
casework-age-from-23 = 23 of ouder
