# Voor wie jong is: op wie iemand valt, en thuis (PRO-15).
contact-youth-like = Gosta de rapazes, de raparigas ou dos dois, ou ainda não sabe? Está tudo bem assim. Não tem de contar.
contact-youth-home = Não contamos em sua casa de quem gosta. Nem se tivermos de falar com alguém sobre a sua segurança.
contact-youth-alone = Sente-se só, ou não é seguro dizer isto em casa? Escreva-nos. Também conhecemos grupos de jovens que vivem o mesmo.
