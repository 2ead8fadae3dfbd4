# A conversation that arrives by itself: what the visitor sees.

contact-live-about = Cât timp ții pagina deschisă, vedem că ești aici, dacă scrii și până unde ai citit. Nu păstrăm asta.
contact-live-waits = Mesajele noi apar aici singure.
contact-live-here = Acum este cineva aici.
contact-live-types = Cineva scrie un răspuns.
contact-live-away = Acum nu este nimeni aici. Ce scrii rămâne.
contact-live-seen = Văzut.
contact-live-frame = Mesaje noi
contact-live-refresh = Reîncarcă pagina
contact-live-lost = Conexiunea s-a întrerupt puțin. Încercăm din nou.
contact-live-erased-above = S-a șters ceva.
contact-live-gone = Această conversație nu mai este.
contact-live-left = Ai ieșit din această conversație. Cu codul tău poți reveni.
contact-live-elsewhere = Această conversație e deschisă în prea multe ferestre. Aici nu mai apare nimic nou.
contact-live-full = Acum e foarte aglomerat. Mesajele noi nu apar singure.
