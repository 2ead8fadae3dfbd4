# Whoever comes back with the code of something that was erased.

people-receipt-title = Підтвердження стирання
people-receipt-day = { $day } ми стерли все, що було під цим кодом.
people-receipt-what = Ми більше не можемо це прочитати, і ніхто не може це повернути.
people-receipt-long = Це можна надрукувати або сфотографувати. { $days ->
        [one] Протягом { $days } дня після стирання
        [few] Протягом { $days } днів після стирання
        [many] Протягом { $days } днів після стирання
       *[other] Протягом { $days } дня після стирання
    } ми показуємо це тому, хто має код. Потім ми не знатимемо й цього.
people-receipt-new = На початок
