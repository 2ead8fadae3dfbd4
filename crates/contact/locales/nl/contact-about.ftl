# Het eerste antwoord bij een onderwerp. Kort, en waar voor iedereen.

contact-answer-home = We zoeken met je mee, ook als je vannacht een plek nodig hebt.
contact-answer-money = We kijken samen naar schulden, een uitkering of brieven die je niet opent.
contact-answer-days = We denken mee over werk, een opleiding of een dag die prettiger is.
contact-answer-people = Alleen zijn, ruzie, of iemand die te dichtbij komt: je kunt het vertellen.
contact-answer-mind = Je hoeft niet flink te zijn. Denk je aan de dood? Bel 113, dag en nacht.
contact-answer-body = Heb je een vraag of wil je een test? We gaan mee naar de GGD als je wilt.
contact-answer-daily = Een brief, een afspraak, een formulier: we doen het samen.
contact-answer-love = Je mag alles vragen. We vinden niets gek.
contact-answer-meaning = Geloof, hoop, of waar je naartoe wilt: ook daarover kun je met ons praten.
contact-answer-call = Wie kun je bellen?
