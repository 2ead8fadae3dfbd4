# What somebody reads in the conversation about waiting, choosing and their own language. Warm and plain.

contact-person-late = Tovább tart, mint mondtuk. Sajnáljuk. Az üzeneted itt van, és kapsz választ.
contact-person-bell-gone = Be volt kapcsolva jelzés valamelyik telefonon? Most ki van kapcsolva.
contact-person-spoken-title = A te nyelved
contact-person-spoken-text = Inkább más nyelven beszélnél, mint ez az oldal? Mondd el, és keresünk valakit, aki beszéli.
contact-person-spoken-which = Melyik nyelven beszélsz a legszívesebben?
contact-person-spoken-page = Ennek az oldalnak a nyelve
contact-person-spoken-other = Vagy más nyelv
contact-person-choose = Mit választasz?
contact-person-choose-text = Egy érintés elég. Később bármikor mondhatsz mást.
contact-person-erase-ours = Ezt mi írtuk. Eltűnik nálad és nálunk is. Csak az marad, hogy itt valamit töröltek.
contact-person-first-unsent = Az üzenetedet visszavontuk. Senki sem látta, és semmit sem őrzünk meg. Az előbbi kód már nem működik. A szavaid még a mezőben vannak.
