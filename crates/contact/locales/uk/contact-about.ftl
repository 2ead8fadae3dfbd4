# The first answer to a topic. Short, and true for everybody.

contact-answer-home = Шукаємо разом із тобою, навіть якщо місце потрібне цієї ночі.
contact-answer-money = Разом дивимося на борги, допомогу чи листи, які ти не відкриваєш.
contact-answer-days = Думаємо з тобою про роботу, навчання чи кращий день.
contact-answer-people = Самотність, сварка чи хтось, хто підходить надто близько: про це можна розповісти.
contact-answer-mind = Не треба бути сильним. Думаєш про смерть? Дзвони 113, удень і вночі.
contact-answer-body = Є питання або хочеться зробити тест? Підемо з тобою до GGD, якщо хочеш.
contact-answer-daily = Лист, зустріч, анкета: робимо це разом.
contact-answer-love = Можна питати про все. Нам ніщо не дивно.
contact-answer-meaning = Віра, надія чи куди хочеться йти: і про це можна з нами говорити.
contact-answer-call = Кому можна подзвонити?
