# O vizită stabilită. Acest text îl citește vizitatorul.

contact-visit-agreed = { $names } vin la tine.
contact-visit-place = Doar aceste două persoane știu unde. Locul se șterge imediat ce se încheie vizita.
contact-visit-around = Ajung pe la ora { $time }.
contact-visit-over = { $names } au fost la tine sau erau pe drum. Locul este șters.
contact-visit-taken-back = Până la urmă preferi fără vizită. Este în regulă. Nu mai vin.
contact-visit-rather-not = Mai bine nu
contact-visit-rather-not-question = Atunci nu vin și află imediat. Nu trebuie să spui de ce. Poți scrie în continuare.
contact-visit-rather-not-yes = Da, mai bine nu
