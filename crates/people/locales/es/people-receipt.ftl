# Somebody comes back with the code of something that was erased. No words that make anybody else wiser.

people-receipt-title = Prueba de borrado
people-receipt-day = Lo que iba con este código se borró el { $day }.
people-receipt-what = Ya no podemos leerlo, y nadie puede recuperarlo.
people-receipt-long = Puedes imprimir esto o hacer una foto. { $days ->
        [one] Hasta un día después de borrarlo
       *[other] Hasta { $days } días después de borrarlo
    } mostramos esto a quien tiene el código. Después ya no sabemos ni esto.
people-receipt-new = Ir al inicio
