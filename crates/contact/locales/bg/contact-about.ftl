# The first answer to a topic. Short, and true for everybody.

contact-answer-home = Търсим заедно с теб, и ако ти трябва място тази нощ.
contact-answer-money = Заедно гледаме дългове, помощи или писма, които не отваряш.
contact-answer-days = Мислим с теб за работа, курс или по-добър ден.
contact-answer-people = Самота, кавга или някой, който идва твърде близо: можеш да разкажеш.
contact-answer-mind = Не е нужно да показваш сила. Мислиш за смъртта? Обади се на 113, денем и нощем.
contact-answer-body = Имаш въпрос или искаш изследване? Идваме с теб в GGD, ако искаш.
contact-answer-daily = Писмо, час, формуляр: правим го заедно.
contact-answer-love = Можеш да питаш всичко. Нищо не ни е странно.
contact-answer-meaning = Вяра, надежда или накъде искаш: и за това можеш да говориш с нас.
contact-answer-call = На кого можеш да се обадиш?
