# The card that is handed out beside others.

outreach-card-title = Karteczka
outreach-card-heading = Kim jesteśmy
outreach-card-who = Pomagamy ludziom w { $organisation }.
outreach-card-no-police = Nie jesteśmy z policji ani z urzędu gminy.
outreach-card-nothing = Nie kontrolujemy Cię. Nie zapisujemy Twojego imienia ani tego, co mówisz.
outreach-card-may = Możesz zapytać nas o wszystko. Możesz też nie chcieć rozmawiać. Później możesz napisać do nas tutaj, bez podawania imienia:
outreach-card-print = Możesz wydrukować tę karteczkę.
