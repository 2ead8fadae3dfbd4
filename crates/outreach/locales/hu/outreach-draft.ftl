# Drafts of a first message elsewhere. Whoever gets it reads this.

outreach-draft-sender = Szia, { $name } vagyok, és embereknek segítek itt: { $organisation }. Nem randit keresek. Azért írok, mert olyan embereknek segítünk, akik az interneten beszélnek meg találkozót, ha ők is szeretnék.
outreach-draft-hello = Hogy vagy? És hogy megy a munka?
outreach-draft-info = Van kérdésed munkáról, pénzről, egészségről vagy másról? Felteheted nekem. Nem kell megmondanod, ki vagy.
outreach-draft-again = Egy ideje már írtam neked. Nem baj, ha nem szeretnél válaszolni. Ez az utolsó üzenetem. Később is bármikor írhatsz.
outreach-draft-stop = Inkább ne írjak? Írd azt, hogy „stop”, és nem írok többet.
outreach-draft-young-sender = Szia, { $name } vagyok. Embereknek segítek itt: { $organisation }. Itt nem keresek senkit randira.
outreach-draft-young = Hogy vagy? Ha van valami, kérdezhetsz. Nem kell megmondanod, ki vagy.
outreach-draft-young-again = Egy ideje már írtam neked. Nem kell válaszolnod. Ez az utolsó üzenetem.
outreach-draft-adviser = Itt bizalmi személy is vagyok.
