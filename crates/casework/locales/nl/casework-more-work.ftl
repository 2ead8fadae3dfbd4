# Iets wat niet past, en een leefgebied bij een vraag om hulp.
casework-lead-look-way = Iets wat niet past
casework-service-domain = Bij welk leefgebied hoort het?
casework-service-domain-hint = Alleen voor aantallen: welke hulp er nodig is, naast wat er is. Leeg laten mag.
