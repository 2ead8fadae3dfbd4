# Voor wie jong is: op wie iemand valt, en thuis (PRO-15).
contact-youth-like = Tu aimes les garçons, les filles, les deux, ou tu ne sais pas encore ? C’est bien comme ça. Tu n’as pas à le dire.
contact-youth-home = On ne dit pas chez toi qui tu aimes. Même si on doit parler de ta sécurité avec quelqu’un.
contact-youth-alone = Tu te sens seul ou seule, ou ce n’est pas sûr de le dire chez toi ? Écris-nous. On connaît aussi des groupes de jeunes qui vivent la même chose.
