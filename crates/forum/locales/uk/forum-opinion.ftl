# Що ти думаєш про допомогу.

forum-opinion-title = Що ти думаєш про нашу допомогу?
forum-opinion-lead = Ми можемо з цього вчитися. Заповни, що хочеш. Ми не питаємо, хто ти.
forum-opinion-heard = Чи ми тебе слухали?
forum-opinion-fitting = Чи була допомога такою, яка тобі потрібна?
forum-opinion-deciding = Чи рішення було твоїм?
forum-opinion-yes = Так
forum-opinion-somewhat = Трохи
forum-opinion-no = Ні
forum-opinion-good = Що було добре?
forum-opinion-better = Що може бути краще?
forum-opinion-hint = Не пиши імен, навіть свого. Тобі потрібна допомога зараз? Напиши це не тут, а у своїй розмові.
forum-opinion-when = З { $opens } це читає керівник команди разом із тим, що написали інші. Якщо їх менше п’яти, воно лишається закритим. Після цього ми стираємо його протягом року.
forum-opinion-empty = Заповни щось одне. Неважливо що.
forum-opinion-code = Тут є код для повернення. Спершу прибери його.
forum-opinion-pseudonym = Тут є ім’я з числом, таке, як твоє в нас. Спершу прибери його.
forum-opinion-done = Дякуємо
forum-opinion-done-text = Ми це отримали. З { $opens } його прочитають разом із тим, що написали інші. Ти завжди можеш зробити це ще раз.
forum-opinion-write = На першу сторінку
