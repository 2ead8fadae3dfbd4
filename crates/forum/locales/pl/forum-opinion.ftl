# Co myślisz o pomocy.

forum-opinion-title = Co myślisz o naszej pomocy?
forum-opinion-lead = Możemy się z tego uczyć. Wypełnij, co chcesz. Nie pytamy, kim jesteś.
forum-opinion-heard = Czy cię słuchaliśmy?
forum-opinion-fitting = Czy pomoc była taka, jakiej potrzeba?
forum-opinion-deciding = Czy decyzje należały do ciebie?
forum-opinion-yes = Tak
forum-opinion-somewhat = Trochę
forum-opinion-no = Nie
forum-opinion-good = Co było dobre?
forum-opinion-better = Co może być lepsze?
forum-opinion-hint = Nie pisz imion ani nazwisk, swoich też nie. Potrzebujesz pomocy teraz? Nie pisz tego tutaj, tylko w swojej rozmowie.
forum-opinion-when = Od { $opens } przeczyta to osoba kierująca zespołem, razem z tym, co napisali inni. Gdy jest mniej niż pięć, pozostaje zamknięte. Potem wymazujemy to w ciągu roku.
forum-opinion-empty = Wypełnij jedną rzecz. Obojętnie którą.
forum-opinion-code = Jest tu kod powrotu. Najpierw go usuń.
forum-opinion-pseudonym = Jest tu imię z liczbą, takie jak twoje u nas. Najpierw je usuń.
forum-opinion-done = Dziękujemy
forum-opinion-done-text = Mamy to. Od { $opens } będzie to czytane razem z tym, co napisali inni. Zawsze możesz zrobić to jeszcze raz.
forum-opinion-write = Na pierwszą stronę
