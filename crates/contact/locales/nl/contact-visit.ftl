# Een bezoek dat is afgesproken. Dit leest de bezoeker.

contact-visit-agreed = { $names } komen naar je toe.
contact-visit-place = Alleen zij weten waar. De plek wordt gewist zodra het bezoek voorbij is.
contact-visit-around = Ze zijn er rond { $time }.
contact-visit-over = { $names } waren bij je, of waren op weg naar je. De plek is gewist.
contact-visit-taken-back = Je wilt toch liever geen bezoek. Dat is goed. Ze komen niet.
contact-visit-rather-not = Toch liever niet
contact-visit-rather-not-question = Dan komen ze niet, en horen ze het meteen. Je hoeft niet te zeggen waarom. Schrijven kan gewoon nog.
contact-visit-rather-not-yes = Ja, liever niet
