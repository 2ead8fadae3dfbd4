# Somebody comes back with the code of something that was erased. No words that make anybody else wiser.

people-receipt-title = Prova de que foi apagado
people-receipt-day = O que estava com este código foi apagado no dia { $day }.
people-receipt-what = Já não o podemos ler, e ninguém o pode recuperar.
people-receipt-long = Pode imprimir isto ou tirar uma foto. { $days ->
        [one] Até um dia depois de apagar
       *[other] Até { $days } dias depois de apagar
    }, mostramos isto a quem tem o código. Depois já nem isto sabemos.
people-receipt-new = Ir para o início
