# The card that is handed out beside others.

outreach-card-title = Cartonaș
outreach-card-heading = Cine suntem
outreach-card-who = Suntem lucrători de sprijin de la { $organisation }.
outreach-card-no-police = Nu suntem de la poliție și nici de la primărie.
outreach-card-nothing = Nu te controlăm. Nu îți notăm numele și nici ce spui.
outreach-card-may = Ne poți întreba orice. Dacă nu vrei să vorbești, e în regulă. Ne poți scrie mai târziu aici, fără numele tău:
outreach-card-print = Poți tipări acest cartonaș.
