# The card of a code, wherever somebody gets one (OUT-20).

people-code-keep = Запиши код або сфотографуй його і зберігай там, де бачиш тільки ти.
people-code-as-words = Краще десять слів?
people-code-as-words-text = Це той самий код, тільки словами. Порядок важливий. Повернутися можна зі словами або з літерами й цифрами.
people-code-as-picture = Краще картинка?
people-code-as-picture-text = Відскануй її іншим пристроєм. На картинці тільки код, без назви сайту.
people-code-picture = Код як картинка для сканування. Той самий код є вище, літерами й цифрами.
people-code-gate =
    { $group ->
        [second] Код збережено? Перепиши ще раз другу групу.
       *[third] Код збережено? Перепиши ще раз третю групу.
    }
people-code-gate-hint = Записано словами? Тоді напиши слово номер { $word }.
people-code-gate-on = Код збережено
people-code-later = Зараз я не можу нічого зберегти
people-code-again = Побачити мій код або зробити новий
