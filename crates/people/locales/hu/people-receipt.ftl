# Somebody comes back with the code of something that was erased.

people-receipt-title = Igazolás a törlésről
people-receipt-day = Ami ehhez a kódhoz tartozott, törölve lett ezen a napon: { $day }
people-receipt-what = Már nem tudjuk elolvasni, és senki nem tudja visszahozni.
people-receipt-long = Kinyomtathatod, vagy lefotózhatod. { $days ->
        [one] A törlés után még egy napig
       *[other] A törlés után még { $days } napig
    } megmutatjuk ezt annak, akinél a kód van. Utána már mi sem tudjuk.
people-receipt-new = Vissza az elejére
