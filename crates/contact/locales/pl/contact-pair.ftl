# Dwie osoby razem albo jedna, dla osób poniżej 18 lat.

contact-pair-adviser = Masz mniej niż 18 lat? Wtedy piszemy z Tobą we dwoje, a tutaj jest tylko jedna osoba zaufania. Dlatego lepiej napisz do zespołu. To, co jest w polu, pójdzie z Tobą.
contact-pair-team = Przejdź do zespołu z moim tekstem
contact-pair-typed = Twój tekst jest poniżej i nie został jeszcze wysłany. To są drzwi zespołu.
contact-pair-told-adviser = Bierzemy pod uwagę, że masz mniej niż 18 lat. Wtedy wolimy pisać we dwoje, a tutaj jest tylko jedna osoba. W zespole jest nas więcej: napiszesz do niego ze strony głównej. Tutaj zawsze możesz dalej pisać.
contact-pair-told-one = Bierzemy pod uwagę, że masz mniej niż 18 lat. Wtedy wolimy pisać we dwoje, ale teraz jest tylko jedna osoba. Zawsze możesz dalej pisać.
contact-pair-who = Jeśli masz mniej niż 18 lat, dwie osoby z zespołu piszą z Tobą razem. Jeśli jest tylko jedna, mówimy o tym, a ona i tak Ci pomaga.
contact-counsel-asked = Poprosiliśmy o radę: { $with }. Nie podaliśmy twojego imienia.
contact-counsel-question = O co zapytaliśmy: { $question }
contact-counsel-advice = Rada: { $advice }
contact-counsel-decision = Co postanowiliśmy: { $decision }
