# Roles
people-role-outreach-worker = Osoba z pracy w terenie
people-role-case-manager = Stała osoba wspierająca
people-role-job-coach = Osoba do spraw pracy
people-role-trafficking-coordinator = Osoba koordynująca pomoc
people-role-housing-supervisor = Osoba do spraw mieszkania
people-role-confidential-adviser = Osoba zaufania
people-role-team-lead = Osoba kierująca zespołem
people-role-administrator = Administracja systemu
people-role-educator = Osoba od edukacji
people-role-policy-officer = Osoba od planowania usług

# Places
people-nav-conversation = Rozmowa
people-nav-mine = Mój plan

# What you wrote comes along
people-held-title = Twój tekst nadal tu jest
people-held-kept = Twój tekst jest zapisany. Znajdziesz go po wejściu.
people-held-lead = Możesz go teraz jednak wysłać. Nic jeszcze nie zostało wysłane.
people-held-send = Wyślij teraz
people-held-drop = Nie wysyłaj

# Coming back with a code
people-back-title = Powrót
people-back-lead = Wpisz kod, który masz od nas. Wtedy wrócisz do swojej rozmowy.
people-back-code = Twój kod
people-back-hint = 20 liter i cyfr albo Twoje dziesięć słów. Wielkie litery, kreski i spacje nie mają znaczenia.
people-back-enter = Do mojej rozmowy
people-back-lost = Nie masz już kodu?
people-back-new = Zacznij nową rozmowę
people-back-length = Kod ma 20 liter i cyfr. Tutaj jest ich: { $found }. Sprawdź kod jeszcze raz.
people-back-character = Znak numer { $position } nie pasuje do kodu. Sprawdź kod jeszcze raz.
people-back-word = Słowa numer { $position } nie ma na naszej liście. Sprawdź je jeszcze raz.
people-back-words = Kod ma dziesięć słów. Tutaj jest ich: { $found }. Sprawdź kod jeszcze raz.
people-back-typo = W kodzie jest literówka. Sprawdź go jeszcze raz od początku do końca.
people-back-replaced = Ten kod zastąpiono nowym. Coś się nie zgadza? Napisz do nas: zacznij nową rozmowę i powiedz, że Twój kod zastąpiono.
people-back-unknown = Z tym kodem nie znajdujemy rozmowy. Może ją usunięto albo jeden znak jest inny. Zawsze możesz zacząć nową rozmowę.

# Log
people-deed-read = Przeczytano
people-deed-write = Napisano
people-deed-begin = Zaczęto
people-deed-erase = Usunięto
