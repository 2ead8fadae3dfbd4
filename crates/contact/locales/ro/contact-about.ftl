# The first answer to a topic. Short, and true for everybody.

contact-answer-home = Căutăm împreună cu tine, și dacă ai nevoie de un loc în noaptea asta.
contact-answer-money = Ne uităm împreună la datorii, un ajutor social sau scrisori pe care nu le deschizi.
contact-answer-days = Ne gândim cu tine la muncă, un curs sau o zi mai bună.
contact-answer-people = Singurătate, ceartă sau cineva care vine prea aproape: poți povesti.
contact-answer-mind = Nu e nevoie să te arăți tare. Te gândești la moarte? Sună la 113, zi și noapte.
contact-answer-body = Ai o întrebare sau vrei un test? Mergem cu tine la GGD dacă vrei.
contact-answer-daily = O scrisoare, o programare, un formular: facem împreună.
contact-answer-love = Poți întreba orice. Nimic nu ni se pare ciudat.
contact-answer-meaning = Credință, speranță sau încotro vrei să mergi: poți vorbi cu noi și despre asta.
contact-answer-call = Pe cine poți suna?
