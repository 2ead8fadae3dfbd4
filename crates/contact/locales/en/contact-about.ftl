# The first answer to a topic. Short, and true for everybody.

contact-answer-home = We look for a place with you, also if you need one tonight.
contact-answer-money = We look together at debts, a benefit or letters that you do not open.
contact-answer-days = We think along about work, a course or a better day.
contact-answer-people = Being alone, a quarrel, or somebody who comes too close: you can tell it.
contact-answer-mind = You need not be brave. Do you think about death? Call 113, day and night.
contact-answer-body = Do you have a question, or do you want a test? We come along to the GGD if you like.
contact-answer-daily = A letter, an appointment, a form: we do it together.
contact-answer-love = You may ask anything. We find nothing strange.
contact-answer-meaning = Faith, hope, or where you want to go: you can talk with us about that too.
contact-answer-call = Whom can you call?
