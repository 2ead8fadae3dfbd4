# Drafts of a first message elsewhere. Whoever gets it reads this.

outreach-draft-sender = Bună, sunt { $name } și ajut oameni la { $organisation }. Nu caut o întâlnire. Îți scriu pentru că ajutăm oameni care se întâlnesc cu alții prin internet, dacă vor ei.
outreach-draft-hello = Ce mai faci? Și cum merge munca?
outreach-draft-info = Ai o întrebare despre muncă, bani, sănătate sau altceva? Mi-o poți pune. Nu trebuie să spui cine ești.
outreach-draft-again = Ți-am scris și acum ceva timp. E în regulă dacă nu vrei să răspunzi. Acesta este ultimul meu mesaj. Îmi poți scrie oricând mai târziu.
outreach-draft-stop = Nu vrei mesaje? Scrie „stop” și nu îți mai scriu.
outreach-draft-young-sender = Bună, sunt { $name }. Ajut oameni la { $organisation }. Nu caut aici pe nimeni pentru o întâlnire.
outreach-draft-young = Ce mai faci? Dacă e ceva, poți întreba. Nu trebuie să spui cine ești.
outreach-draft-young-again = Ți-am scris și acum ceva timp. Nu trebuie să răspunzi. Acesta este ultimul meu mesaj.
outreach-draft-adviser = Aici sunt și persoană de încredere.
