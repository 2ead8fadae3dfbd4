# Doi împreună sau unul singur, pentru cine are sub 18 ani.

contact-pair-adviser = Ai sub 18 ani? Atunci îți scriem în doi, iar aici este o singură persoană de încredere. De aceea e mai bine să scrii echipei. Ce ai scris merge cu tine.
contact-pair-team = Mergi la echipă cu textul meu
contact-pair-typed = Textul tău este mai jos și nu a fost trimis încă. Aceasta este ușa echipei.
contact-pair-told-adviser = Ținem cont că ai sub 18 ani. Atunci preferăm să fim doi, iar aici este o singură persoană. În echipă sunt mai mulți: le scrii de pe prima pagină. Aici poți oricând să scrii mai departe.
contact-pair-told-one = Ținem cont că ai sub 18 ani. Atunci preferăm să fim doi, dar acum este o singură persoană. Poți oricând să scrii mai departe.
contact-pair-who = Dacă ai sub 18 ani, două persoane din echipă îți scriu împreună. Dacă este doar una, îți spunem, iar ea te ajută oricum.
contact-counsel-asked = Am cerut un sfat de la: { $with }. Nu am spus numele tău.
contact-counsel-question = Ce am întrebat: { $question }
contact-counsel-advice = Sfatul: { $advice }
contact-counsel-decision = Ce am hotărât: { $decision }
