# What the desk tells in the conversation. The visitor reads this.

contact-told-handed = Mostantól vele vagy velük írsz: { $names }.
contact-told-young = Figyelünk arra, hogy 18 évnél fiatalabb vagy. Ezért itt mindig két segítő olvas és ír. Bármikor írhatsz tovább.
contact-told-of-age = Úgy tudjuk, hogy 18 éves vagy idősebb vagy. Nem így van? Szólj nyugodtan.
contact-told-interpreter-asked = Keresünk valakit, aki beszéli a nyelvedet: { $language }. Addig is írhatsz nyugodtan.
contact-told-interpreter-there = Lesz tolmács: { $when }.
