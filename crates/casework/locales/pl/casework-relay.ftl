# Kto towarzyszy, odpowiada i przychodzi.

casework-lead-decided = Zdecydowali
casework-lead-because-gone = Twojego poprzedniego opiekuna już nie ma, a my nie mogliśmy cię zapytać. Zawsze możesz poprosić o kogoś innego.
casework-lead-rest = { $name } jest teraz twoim opiekunem i czyta twój plan. Twoja rozmowa i inne części otworzą się dopiero, gdy powiesz tak.
casework-lead-write-to = Napisz do: { $name }
casework-lead-write-lead = Teraz nie ma rozmowy. Możesz ją zacząć z tym samym kodem.
casework-lead-write = Zacznij rozmowę
casework-lead-answer-by = Odpowiemy najpóźniej { $when }.
casework-lead-taken = { $name } czyta twoje pytanie i odpowie.
casework-lead-moved = Przełożone. Wcześniej było { $when }.
