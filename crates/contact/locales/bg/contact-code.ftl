## The code, to keep

contact-code-safe = Който има кода, може да чете разговора ти. Затова не го давай на никого и не го пращай в съобщение.
contact-code-lost = Ако загубиш кода, ние не можем да го намерим. Ако се виждаме или говорим и на друго място, заедно правим нов.
contact-code-gate-wrong = Още не е същото. Няма нищо: кодът ти е още тук. Виж какво записа и го препиши пак.
contact-code-later-text = Докато си тук сега, можеш пак да видиш кода в разговора си.

## Seeing it again, or a new one

contact-code-again-heading = Твоят код
contact-code-again-lead = Никой ли не гледа? Тогава ще ти покажем кода още веднъж.
contact-code-again-yes = Покажи ми кода
contact-code-again-no = Не сега
contact-code-again-none = Кодът ти не е запазен към този разговор. Но можеш да направиш нов.
contact-code-seen = Видял ли е някой кода ти?
contact-code-seen-text = Тогава направи нов тук. Със стария код вече никой не влиза, и от друго устройство.
contact-code-seen-new = Направи нов код
contact-code-seen-question = Старият код веднага спира да работи, и за плана ти. Можеш ли да запазиш новия сега?
contact-code-seen-yes = Да, направи нов
contact-code-new-heading = Твоят нов код
contact-code-new-lead = Старият код вече не работи. Този работи. Нищо не е изгубено.

contact-code-in-text = В текста ти има код за връщане. Който има този код, може да чете разговора. Първо го махни, после можеш да изпратиш текста.

contact-kept-code-asked = { $name } поиска нов код. Втори колега проверява.
contact-kept-code-renewed = Кодът е сменен. Старият вече не работи.
contact-code-lost-how-lost = Кодът беше загубен.
contact-code-lost-how-never = Кодът не беше пристигнал.
