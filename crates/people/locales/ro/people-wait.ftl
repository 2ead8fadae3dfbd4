## A short wait, when a great deal comes in at once

people-wait-title = Puțină așteptare
people-wait-lead = Acum vin foarte multe mesaje deodată. Nu e din cauza ta. Ușa e deschisă pentru tine și nu s-a pierdut nimic.
# The number 112 stands behind this.
people-wait-danger = Ești în pericol acum? Atunci nu aștepta. Sună la
people-wait-words = Asta ai scris
people-wait-words-hint = Poți schimba ceva cât aștepți.
people-wait-kept = Am păstrat pentru tine ce ai completat. Nu trebuie să scrii din nou.
people-wait-seconds = { $seconds ->
        [one] Mai așteaptă o secundă, apoi apasă pe buton.
        [few] Așteaptă { $seconds } secunde, apoi apasă pe buton.
       *[other] Așteaptă { $seconds } de secunde, apoi apasă pe buton.
    }
people-wait-early = { $seconds ->
        [one] A fost puțin prea devreme. Mai durează o secundă.
        [few] A fost puțin prea devreme. Mai durează { $seconds } secunde.
       *[other] A fost puțin prea devreme. Mai durează { $seconds } de secunde.
    }
people-wait-ready = Nu mai trebuie să aștepți. Apasă acum pe buton.
people-wait-send = Mai departe
people-wait-why = De ce cerem asta? Uneori un computer ne trimite mesaje fără oprire. Cu puțină așteptare ținem ușa deschisă pentru toată lumea. Nu păstrăm de unde scrii.
