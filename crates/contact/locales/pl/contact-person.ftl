# What somebody reads in the conversation about waiting, choosing and their own language. Warm and plain.

contact-person-late = To trwa dłużej, niż mówiliśmy. Przepraszamy. Twoja wiadomość nadal tu jest i dostaniesz odpowiedź.
contact-person-bell-gone = Czy na jakimś telefonie był włączony sygnał? Teraz jest wyłączony.
contact-person-spoken-title = Twój język
contact-person-spoken-text = Wolisz rozmawiać w innym języku niż ta strona? Powiedz nam, a poszukamy kogoś, kto nim mówi.
contact-person-spoken-which = W jakim języku najchętniej rozmawiasz?
contact-person-spoken-page = Język tej strony
contact-person-spoken-other = Albo inny język
contact-person-choose = Co wybierasz?
contact-person-choose-text = Wystarczy jedno dotknięcie. Później zawsze możesz powiedzieć coś innego.
contact-person-erase-ours = To napisaliśmy my. Zniknie u ciebie i u nas. Zostanie tylko ślad, że coś tu usunięto.
contact-person-first-unsent = Twoja wiadomość została cofnięta. Nikt jej nie widział i niczego nie przechowujemy. Kod sprzed chwili już nie działa. Twoje słowa nadal są w polu.
