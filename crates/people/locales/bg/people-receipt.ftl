# Whoever comes back with the code of something that was erased.

people-receipt-title = Доказателство за изтриване
people-receipt-day = На { $day } изтрихме всичко към този код.
people-receipt-what = Ние вече не можем да го прочетем и никой не може да го върне.
people-receipt-long = Можеш да отпечаташ това или да го снимаш. { $days ->
        [one] До един ден след изтриването
       *[other] До { $days } дни след изтриването
    } го показваме на човека, който има кода. След това и ние вече не знаем нищо за него.
people-receipt-new = Към началото
