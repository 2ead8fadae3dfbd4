# Fields of the plan
employment-keeps-hint = Zile libere, altă muncă pe lângă, ce merge bine.
employment-skills-hint = Cu cuvinte simple, ca negociere, ascultare, planificare sau lucru pe cont propriu. Ce ajunge pe hârtie hotărăște persoana sprijinită.
employment-hard-hint = Fără diagnostice, fără acte. Doar ce ajută să mergi mai departe.
employment-benefit-hint = Ce formular, ce zi, cine merge împreună? Numerele și dovezile rămân la persoana sprijinită.
employment-steps-hint = La fiecare pas, o zi.

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
employment-mine-change-text = Acest plan este al tău. Persoana care îți este job coach citește ce schimbi. Ce scria înainte se poate citi până când ștergi.
employment-erase-plan-question = Planul și tot ce scria înainte dispar.
