# Somebody comes back with the code of something that was erased.

people-receipt-title = Dowód usunięcia
people-receipt-day = To, co należało do tego kodu, usunięto { $day }.
people-receipt-what = Nie możemy już tego czytać i nikt nie może tego przywrócić.
people-receipt-long = Możesz to wydrukować albo zrobić zdjęcie. { $days ->
        [one] Przez jeden dzień po usunięciu
        [few] Przez { $days } dni po usunięciu
        [many] Przez { $days } dni po usunięciu
       *[other] Przez { $days } dnia po usunięciu
    } pokazujemy to każdej osobie, która ma kod. Potem my też już tego nie wiemy.
people-receipt-new = Na początek
