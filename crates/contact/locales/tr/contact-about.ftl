# The first answer to a topic. Short, and true for everybody.

contact-answer-home = Seninle birlikte ararız, bu gece bir yere ihtiyacın olsa da.
contact-answer-money = Borçlara, yardıma ya da açmadığın mektuplara birlikte bakarız.
contact-answer-days = İş, kurs ya da daha iyi bir gün için seninle düşünürüz.
contact-answer-people = Yalnızlık, kavga ya da fazla yaklaşan biri: anlatabilirsin.
contact-answer-mind = Güçlü olman gerekmez. Ölümü mü düşünüyorsun? Gece gündüz 113’ü ara.
contact-answer-body = Sorun mu var ya da test mi istiyorsun? İstersen seninle GGD’ye geliriz.
contact-answer-daily = Bir mektup, bir randevu, bir form: birlikte yaparız.
contact-answer-love = Her şeyi sorabilirsin. Hiçbir şey bize garip gelmez.
contact-answer-meaning = İnanç, umut ya da nereye gitmek istediğin: bunu da bizimle konuşabilirsin.
contact-answer-call = Kimi arayabilirsin?
