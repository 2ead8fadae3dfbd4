# Drafts of a first message elsewhere. Whoever gets it reads this.

outreach-draft-sender = Cześć, mam na imię { $name } i pomagam ludziom w { $organisation }. Nie szukam randki. Piszę, bo pomagamy osobom, które umawiają się przez internet, jeśli same tego chcą.
outreach-draft-hello = Jak się masz? A jak idzie praca?
outreach-draft-info = Masz pytanie o pracę, pieniądze, zdrowie albo coś innego? Możesz mnie zapytać. Nie musisz mówić, kim jesteś.
outreach-draft-again = Jakiś czas temu też do ciebie pisałem lub pisałam. To w porządku, jeśli nie chcesz odpowiadać. To moja ostatnia wiadomość. Zawsze możesz odpisać później.
outreach-draft-stop = Nie chcesz wiadomości? Napisz „stop”, a więcej nie napiszę.
outreach-draft-young-sender = Cześć, mam na imię { $name }. Pomagam ludziom w { $organisation }. Nie szukam tu nikogo na randkę.
outreach-draft-young = Jak się masz? Jeśli coś jest, możesz zapytać. Nie musisz mówić, kim jesteś.
outreach-draft-young-again = Jakiś czas temu też do ciebie napisałem lub napisałam. Nie musisz odpisywać. To moja ostatnia wiadomość.
outreach-draft-adviser = Jestem tu też osobą zaufania.
