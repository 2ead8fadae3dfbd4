# Fields of the plan
employment-wish = Ce muncă sau ce activitate?
employment-hours = Ore pe săptămână
employment-own-hours = Un cuvânt de spus la program
employment-keeps = Ce rămâne așa cum este?
employment-keeps-hint = Zile libere, altă muncă pe lângă, ce merge bine.
employment-skills = La ce te pricepi?
employment-skills-hint = Cu cuvinte simple, ca negociere, ascultare, planificare sau lucru pe cont propriu. Ce ajunge pe hârtie hotărăște persoana sprijinită.
employment-hard = Ce face lucrurile grele și ce ajutor e bun?
employment-hard-hint = Fără diagnostice, fără acte. Doar ce ajută să mergi mai departe.
employment-courses = Curs sau școală
employment-benefit = Pasul următor pentru o indemnizație
employment-benefit-hint = Ce formular, ce zi, cine merge împreună? Numerele și dovezile rămân la persoana sprijinită.
employment-steps = Primii trei pași
employment-steps-hint = La fiecare pas, o zi.
employment-stage = Unde ești acum?
employment-stage-wish = Dorințe
employment-stage-prepare = Pregătire
employment-stage-apply = Căutare de lucru
employment-stage-try-out = Probă
employment-stage-work = La lucru
employment-stage-keep = Pe termen lung

# Suggestions
employment-reply-waits = Așteaptă răspuns
employment-reply-yes = Da
employment-reply-no = Nu

# Applications
employment-applications = Cereri de angajare

# With the client
employment-mine-title = Planul meu
employment-mine-heading = Muncă și învățare
employment-mine-none = Încă nu ai un plan pentru muncă sau învățare
employment-mine-none-hint = Îl poți începe tu sau împreună cu persoana ta de referință.
employment-mine-no-part = Aici nu este încă nimic
employment-mine-no-part-hint = Vrei ceva cu muncă sau învățare? Cere-i persoanei tale de referință un job coach.
employment-mine-wish = Ce ți-ar plăcea să faci
employment-mine-keeps = Ce rămâne așa cum este
employment-mine-skills = La ce te pricepi
employment-mine-suggestions = Poate ceva pentru tine
employment-mine-suggestions-text = Tu vezi asta înaintea tuturor. Firma nu știe nimic. Poți spune nu oricând, fără motiv.
employment-mine-why = De ce s-a gândit { $name } la asta:
employment-mine-yes = Da, spune-mi mai multe
employment-mine-no = Nu, mai bine nu
employment-mine-change = Schimbă planul meu
employment-mine-change-text = Acest plan este al tău. Persoana care îți este job coach citește ce schimbi.
