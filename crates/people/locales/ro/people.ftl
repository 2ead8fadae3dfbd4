# Roles
people-role-outreach-worker = Echipa de teren
people-role-case-manager = Persoană de referință
people-role-job-coach = Job coach
people-role-trafficking-coordinator = Coordonarea ajutorului
people-role-housing-supervisor = Sprijin pentru locuire
people-role-confidential-adviser = Persoană de încredere
people-role-team-lead = Coordonarea echipei
people-role-administrator = Administrare
people-role-educator = Informare
people-role-policy-officer = Politici publice

# Places
people-nav-conversation = Conversație
people-nav-mine = Planul meu

# What you wrote goes along
people-held-title = Textul tău este încă aici
people-held-kept = Ce ai scris acum este păstrat. Îl găsești din nou imediat ce intri.
people-held-lead = Îl poți trimite acum. Încă nu s-a trimis nimic.
people-held-send = Trimite acum
people-held-drop = Nu trimite

# Coming back with a code
people-back-title = Revino
people-back-lead = Scrie codul pe care l-ai primit de la noi. Așa ajungi înapoi în conversația ta.
people-back-code = Codul tău
people-back-hint = 20 de litere și cifre sau cele zece cuvinte ale tale. Literele mari, liniuțele și spațiile nu contează.
people-back-enter = La conversația mea
people-back-lost = Nu mai ai codul?
people-back-new = Începe o conversație nouă
people-back-length = Un cod are 20 de litere și cifre. Aici sunt { $found }. Mai verifică o dată codul.
people-back-character = Caracterul { $position } nu poate fi într-un cod. Mai verifică o dată codul.
people-back-word = Cuvântul { $position } nu este în lista noastră. Mai verifică o dată cuvântul.
people-back-words = Un cod are zece cuvinte. Aici sunt { $found }. Mai verifică o dată codul.
people-back-typo = Codul are o greșeală de scriere. Mai verifică-l o dată, de la început până la sfârșit.
people-back-replaced = Acest cod a fost înlocuit cu unul nou. Nu e corect? Scrie-ne: începe o conversație nouă și spune că ți s-a înlocuit codul.
people-back-unknown = Nu găsim nicio conversație cu acest cod. Poate că a fost ștearsă sau e diferit un caracter. Poți oricând să începi o conversație nouă.

# Log
people-deed-read = Citit
people-deed-write = Scris
people-deed-begin = Început
people-deed-erase = Șters
