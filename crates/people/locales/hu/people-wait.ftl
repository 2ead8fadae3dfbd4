## Waiting for a moment, when very much comes in at once

people-wait-title = Egy kis várakozás
people-wait-lead = Most nagyon sok minden érkezik egyszerre. Nem miattad van. Jó, hogy itt vagy, és semmi nem veszett el.
# The number 112 follows.
people-wait-danger = Most veszélyben vagy? Ne várj. Hívd:
people-wait-words = Ezt írtad
people-wait-words-hint = Amíg vársz, még változtathatsz rajta.
people-wait-kept = Amit beírtál, megőriztük neked. Nem kell újra beírnod.
people-wait-seconds = { $seconds ->
        [one] Várj még egy másodpercet, aztán nyomd meg a gombot.
       *[other] Várj { $seconds } másodpercet, aztán nyomd meg a gombot.
    }
people-wait-early = { $seconds ->
        [one] Ez egy kicsit korai volt. Még egy másodperc.
       *[other] Ez egy kicsit korai volt. Még { $seconds } másodperc.
    }
people-wait-ready = Nem kell tovább várnod. Most nyomd meg a gombot.
people-wait-send = Tovább
people-wait-why = Miért kérjük ezt? Néha egy számítógép vég nélkül küld nekünk üzeneteket. Ezzel a kis várakozással tartjuk nyitva az ajtót mindenkinek. Nem őrizzük meg, honnan írsz.
