contact-impression = O impresie a cuiva din echipă. Dispare după o săptămână, dacă nu spui tu că e adevărată.
contact-impression-right = O impresie a cuiva din echipă. Ai spus că e adevărată.
contact-impression-yes = E adevărat
