# Somebody comes back with the code of something that was erased. No words that make anybody else wiser.

people-receipt-title = Proof of erasure
people-receipt-day = What belonged to this code was erased on { $day }.
people-receipt-what = We can no longer read it, and nobody can bring it back.
people-receipt-long = You can print this or take a photo. { $days ->
        [one] Until one day after erasure
       *[other] Until { $days } days after erasure
    } we show this to whoever has the code. After that we no longer know this either.
people-receipt-new = To the beginning
