# Honest about who reads and answers: at the foot of each page that a visitor sees.

kit-honest = Cine răspunde și cine citește?
kit-honest-who = Cine răspunde?
kit-honest-who-text = Cineva din echipa de ajutor: un om, nu un computer. Nu suntem o instituție a statului.
kit-honest-when = Când?
kit-honest-when-text = Pe prima pagină scrie dacă e cineva acum și când primești răspuns.
kit-honest-read = Cine poate citi?
kit-honest-read-text = Doar echipa mică ce răspunde și tu, cu codul tău. Uneori se gândește împreună cu noi și altcineva cu care lucrăm.
kit-honest-read-adviser = Doar o persoană de încredere, și tu cu codul tău. Echipa nu poate citi asta.
kit-honest-unsure = Ce nu putem promite?
kit-honest-unsure-text = Că nu se uită nimeni în telefonul tău. Iar furnizorul tău de internet sau rețeaua pe care o folosești poate vedea că vizitezi acest site.
kit-honest-limits = Când nu putem păstra tăcerea?
kit-honest-limits-text = Când viața cuiva este în pericol acum sau când cineva sub 18 ani este în pericol grav. Și atunci vorbim întâi cu tine, dacă se poate.
kit-honest-more = Citește mai multe
