contact-impression = Wrażenie osoby z zespołu. Zniknie po tygodniu, chyba że powiesz, że się zgadza.
contact-impression-right = Wrażenie osoby z zespołu. Według ciebie się zgadza.
contact-impression-yes = Zgadza się
