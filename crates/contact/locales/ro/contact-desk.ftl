# What the desk tells in the conversation. The visitor reads this.

contact-told-handed = De acum îți scriu: { $names }.
contact-told-young = Ținem cont că ai sub 18 ani. De aceea, aici citesc și scriu mereu două persoane din echipă. Poți oricând să scrii mai departe.
contact-told-of-age = Credem că ai 18 ani sau mai mult. Nu e așa? Ne poți spune oricând.
contact-told-interpreter-asked = Căutăm pe cineva care îți vorbește limba: { $language }. Între timp poți scrie mai departe.
contact-told-interpreter-there = Vine cineva care traduce: { $when }.
