# Co usunięte, to usunięte.

casework-gone-not-again = Raczej tam już nie
casework-gone-kept-referrals = Skierowania
casework-gone-kept-known = Po czym możemy cię rozpoznać
casework-gone-kept-receipt = Dowód, że coś usunięto
casework-gone-ground-law = Ustawa mówi, jak długo to przechowujemy. Zawsze możesz poprosić o usunięcie.
casework-gone-ground-receipt = Jest w nim numer i dzień. Nie ma, czyje to było.
casework-gone-until-at-latest = Najpóźniej do usunięcia twojego planu
casework-gone-until-receipt = Pięć lat po usunięciu
casework-gone-ask = Poproś o usunięcie wszystkiego
casework-gone-ask-question = Ustawa daje nam trzy miesiące na sprawdzenie. Potem twojego planu i rozmowy już nie ma, a kod nie działa. Do tego dnia możesz to cofnąć.
casework-gone-ask-yes = Tak, proszę
casework-gone-closed-by-law = Ten plan jest zamknięty. Ustawa każe go przechowywać do { $day }. Na prośbę można go usunąć wcześniej. Można go też znów otworzyć.
