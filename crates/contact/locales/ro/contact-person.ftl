# What somebody reads in the conversation about waiting, choosing and their own language. Warm and plain.

contact-person-late = Durează mai mult decât am spus. Ne pare rău. Mesajul tău este încă aici și vei primi un răspuns.
contact-person-bell-gone = Era pornit un semnal pe vreun telefon? Acum este oprit.
contact-person-spoken-title = Limba ta
contact-person-spoken-text = Ai prefera să vorbești în altă limbă decât cea a paginii? Spune-ne și căutăm pe cineva care o vorbește.
contact-person-spoken-which = În ce limbă preferi să vorbești?
contact-person-spoken-page = Limba acestei pagini
contact-person-spoken-other = Sau altă limbă
contact-person-choose = Ce alegi?
contact-person-choose-text = O singură atingere ajunge. Mai târziu poți spune oricând altceva.
contact-person-erase-ours = Noi am scris asta. Va dispărea, la tine și la noi. Rămâne doar că aici s-a șters ceva.
contact-person-first-unsent = Mesajul tău a fost retras. Nimeni nu l-a văzut și nu păstrăm nimic. Codul de adineauri nu mai funcționează. Cuvintele tale sunt încă în câmp.
