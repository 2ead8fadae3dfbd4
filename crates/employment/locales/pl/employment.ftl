# Fields of the plan
employment-wish = Jaka praca lub jakie zajęcie?
employment-hours = Godziny w tygodniu
employment-own-hours = Własny wpływ na godziny
employment-keeps = Co zostaje tak, jak jest?
employment-keeps-hint = Wolne dni, inna praca obok, to, co idzie dobrze.
employment-skills = Co Ci dobrze idzie?
employment-skills-hint = Zwykłymi słowami, na przykład negocjowanie, słuchanie, planowanie, samodzielna praca. O tym, co trafi na papier, decyduje osoba, do której należy plan.
employment-hard = Co to utrudnia i jaka pomoc się przyda?
employment-hard-hint = Bez diagnoz, bez dokumentów. Tylko to, co pomaga iść dalej.
employment-courses = Kurs lub szkoła
employment-benefit = Następny krok w sprawie zasiłku
employment-benefit-hint = Jaki formularz, jaki dzień, kto idzie razem? Numery i dokumenty zostają u osoby, do której należy plan.
employment-steps = Pierwsze trzy kroki
employment-steps-hint = Do każdego kroku dzień.
employment-stage = W jakim miejscu teraz jesteś?
employment-stage-wish = Życzenia
employment-stage-prepare = Przygotowanie
employment-stage-apply = Szukanie pracy
employment-stage-try-out = Próbowanie
employment-stage-work = W pracy
employment-stage-keep = Utrzymanie pracy

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
employment-mine-change-text = Ten plan należy do Ciebie. Osoba do spraw pracy czyta Twoje zmiany.
