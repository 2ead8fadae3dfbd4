## Waiting for a moment, when very much comes in at once

people-wait-title = Chwila czekania
people-wait-lead = Przychodzi teraz bardzo dużo naraz. To nie przez Ciebie. Dobrze, że jesteś, i nic nie zginęło.
# The number 112 follows.
people-wait-danger = Grozi Ci teraz niebezpieczeństwo? Nie czekaj. Zadzwoń:
people-wait-words = To był Twój tekst
people-wait-words-hint = Możesz go jeszcze zmienić, kiedy czekasz.
people-wait-kept = Przechowaliśmy Twój tekst. Nie musisz pisać go od nowa.
people-wait-seconds = { $seconds ->
        [one] Poczekaj jeszcze jedną sekundę, a potem naciśnij przycisk.
        [few] Poczekaj { $seconds } sekundy, a potem naciśnij przycisk.
        [many] Poczekaj { $seconds } sekund, a potem naciśnij przycisk.
       *[other] Poczekaj { $seconds } sekundy, a potem naciśnij przycisk.
    }
people-wait-early = { $seconds ->
        [one] Trochę za wcześnie. Jeszcze jedna sekunda.
        [few] Trochę za wcześnie. Jeszcze { $seconds } sekundy.
        [many] Trochę za wcześnie. Jeszcze { $seconds } sekund.
       *[other] Trochę za wcześnie. Jeszcze { $seconds } sekundy.
    }
people-wait-ready = Nie musisz już czekać. Naciśnij teraz przycisk.
people-wait-send = Przejdź dalej
people-wait-why = Dlaczego o to prosimy? Czasem komputer wysyła nam wiadomości bez końca. Ta chwila czekania pozwala nam trzymać drzwi otwarte dla wszystkich. Nie zapisujemy, skąd piszesz.
