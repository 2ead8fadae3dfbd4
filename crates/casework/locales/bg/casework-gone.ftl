# Каквото е изтрито, е изтрито.

casework-gone-not-again = По-добре не отново там
casework-gone-kept-referrals = Насочвания
casework-gone-kept-known = По какво можем да те разпознаем
casework-gone-kept-receipt = Доказателството, че нещо е изтрито
casework-gone-ground-law = Закон казва колко дълго пазим това. Винаги можеш да поискаш да го изтрием.
casework-gone-ground-receipt = В него има номер и ден. Не и чие е било.
casework-gone-until-at-latest = Най-късно докато планът ти бъде изтрит
casework-gone-until-receipt = Пет години след изтриването
casework-gone-ask = Поискай да изтрием всичко
casework-gone-ask-question = Законът ни дава три месеца, за да погледнем. След това планът ти и разговорът ги няма, а кодът вече не работи. До този ден можеш да се откажеш.
casework-gone-ask-yes = Да, искам
casework-gone-closed-by-law = Този план е приключен. Закон го пази до { $day }. Може да се изтрие по-рано, при поискване. Може и да се отвори отново.
