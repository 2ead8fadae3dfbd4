# The first answer to a topic. Short, and true for everybody.

contact-answer-home = Szukamy razem z tobą, także gdy potrzebujesz miejsca na dziś w nocy.
contact-answer-money = Razem patrzymy na długi, zasiłek albo listy, których nie otwierasz.
contact-answer-days = Myślimy z tobą o pracy, kursie albo lepszym dniu.
contact-answer-people = Samotność, kłótnia albo ktoś, kto jest zbyt blisko: możesz o tym opowiedzieć.
contact-answer-mind = Nie trzeba udawać siły. Myślisz o śmierci? Zadzwoń pod 113, w dzień i w nocy.
contact-answer-body = Masz pytanie albo chcesz zrobić test? Pójdziemy z tobą do GGD, jeśli chcesz.
contact-answer-daily = List, wizyta, formularz: zrobimy to razem.
contact-answer-love = Możesz pytać o wszystko. Nic nas nie dziwi.
contact-answer-meaning = Wiara, nadzieja albo dokąd chcesz iść: o tym też możesz z nami rozmawiać.
contact-answer-call = Do kogo możesz zadzwonić?
