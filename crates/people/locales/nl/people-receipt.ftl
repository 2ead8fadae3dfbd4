# Wie terugkomt met de code van iets wat gewist is. Zonder woorden die iemand anders wijzer maken.

people-receipt-title = Bewijs van wissen
people-receipt-day = Wat bij deze code hoorde, is gewist op { $day }.
people-receipt-what = Wij kunnen het niet meer lezen, en niemand kan het terughalen.
people-receipt-long = Je kunt dit afdrukken of een foto maken. { $days ->
        [one] Tot één dag na het wissen
       *[other] Tot { $days } dagen na het wissen
    } laten we dit zien aan wie de code heeft. Daarna weten we ook dit niet meer.
people-receipt-new = Naar het begin
