# The card of a code, wherever somebody gets one (OUT-20).

people-code-keep = Запиши кода или го снимай и го пази на място, което само ти виждаш.
people-code-as-words = По-добре с десет думи?
people-code-as-words-text = Това е същият код, но с думи. Редът е важен. Можеш да се върнеш с думите или с буквите и цифрите.
people-code-as-picture = По-добре с картинка?
people-code-as-picture-text = Сканирай я с друго устройство. В картинката е само кодът, не и от кой сайт е.
people-code-picture = Кодът като картинка за сканиране. Същият код е по-горе с букви и цифри.
people-code-gate =
    { $group ->
        [second] Запази ли го? Препиши втората група.
       *[third] Запази ли го? Препиши третата група.
    }
people-code-gate-hint = Записа ли думите? Тогава напиши дума номер { $word }.
people-code-gate-on = Запазих го
people-code-later = Сега не мога да запазя нищо
people-code-again = Да видя кода си или да направя нов
