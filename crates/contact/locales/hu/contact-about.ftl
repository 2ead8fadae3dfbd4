# The first answer to a topic. Short, and true for everybody.

contact-answer-home = Veled együtt keresünk, akkor is, ha ma éjjelre kell hely.
contact-answer-money = Együtt nézzük meg az adósságot, a segélyt vagy a leveleket, amiket nem bontasz ki.
contact-answer-days = Veled gondolkodunk munkáról, tanfolyamról vagy egy jobb napról.
contact-answer-people = Egyedüllét, veszekedés, vagy valaki, aki túl közel jön: elmondhatod.
contact-answer-mind = Nem kell erősnek lenned. A halálra gondolsz? Hívd a 113-at, éjjel-nappal.
contact-answer-body = Kérdésed van, vagy tesztet szeretnél? Elmegyünk veled a GGD-hez, ha akarod.
contact-answer-daily = Egy levél, egy időpont, egy űrlap: együtt megcsináljuk.
contact-answer-love = Bármit kérdezhetsz. Semmi sem furcsa nekünk.
contact-answer-meaning = Hit, remény, vagy hogy merre akarsz menni: erről is beszélhetsz velünk.
contact-answer-call = Kit hívhatsz?
