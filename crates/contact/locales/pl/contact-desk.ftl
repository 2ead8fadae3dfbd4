# What the desk tells in the conversation. The visitor reads this.

contact-told-handed = Od teraz odpisuje Ci: { $names }.
contact-told-young = Bierzemy pod uwagę, że masz mniej niż 18 lat. Dlatego zawsze czytają i piszą tu dwie osoby z zespołu. Zawsze możesz dalej pisać.
contact-told-of-age = Przyjmujemy, że masz 18 lat lub więcej. To się nie zgadza? Śmiało powiedz.
contact-told-interpreter-asked = Szukamy kogoś, kto mówi w Twoim języku: { $language }. Do tego czasu możesz po prostu pisać.
contact-told-interpreter-there = Tłumaczenie będzie: { $when }.
