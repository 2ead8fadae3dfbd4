# Fields of the plan
employment-keeps-hint = Wolne dni, inna praca obok, to, co idzie dobrze.
employment-skills-hint = Zwykłymi słowami, na przykład negocjowanie, słuchanie, planowanie, samodzielna praca. O tym, co trafi na papier, decyduje osoba, do której należy plan.
employment-hard-hint = Bez diagnoz, bez dokumentów. Tylko to, co pomaga iść dalej.
employment-benefit-hint = Jaki formularz, jaki dzień, kto idzie razem? Numery i dokumenty zostają u osoby, do której należy plan.
employment-steps-hint = Do każdego kroku dzień.

# Suggestions
employment-reply-waits = Czeka na odpowiedź
employment-reply-yes = Tak
employment-reply-no = Nie

# Applications
employment-applications = Zgłoszenia do pracy

# With the person
employment-mine-title = Mój plan
employment-mine-heading = Praca i nauka
employment-mine-none = Nie masz jeszcze planu pracy ani nauki
employment-mine-none-hint = Możesz zacząć na własną rękę albo razem z osobą wspierającą.
employment-mine-no-part = Jeszcze nic tu nie ma
employment-mine-no-part-hint = Chcesz coś zrobić w sprawie pracy lub nauki? Zapytaj osobę wspierającą o kogoś do spraw pracy.
employment-mine-wish = Co chcesz robić
employment-mine-keeps = Co zostaje tak, jak jest
employment-mine-skills = Co Ci dobrze idzie
employment-mine-suggestions = Może coś dla Ciebie
employment-mine-suggestions-text = Widzisz to jako pierwsza osoba. Pracodawca o niczym nie wie. Zawsze możesz powiedzieć „nie”, bez powodu.
employment-mine-why = Skąd ten pomysł ({ $name }):
employment-mine-yes = Tak, powiedz więcej
employment-mine-no = Nie, wolę nie
employment-mine-change = Zmień mój plan
employment-mine-change-text = Ten plan należy do Ciebie. Osoba do spraw pracy czyta Twoje zmiany. To, co było wcześniej, można czytać, dopóki tego nie usuniesz.
employment-erase-plan-question = Plan i wszystko, co w nim było wcześniej, wtedy zniknie.
