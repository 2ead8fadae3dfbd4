# Voor wie jong is: op wie iemand valt, en thuis (PRO-15).
contact-youth-like = Fiúk, lányok vagy mindkettő tetszik, vagy még nem tudod? Ez így rendben van. Nem kell elmondanod.
contact-youth-home = Otthon nem mondjuk el, ki tetszik neked. Akkor sem, ha valakivel a biztonságodról kell beszélnünk.
contact-youth-alone = Egyedül érzed magad, vagy otthon nem biztonságos erről beszélni? Írj nekünk. Ismerjük olyan fiatalok csoportjait is, akik ugyanezt élik át.
