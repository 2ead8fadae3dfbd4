# At the desk: the language in which somebody talks, and the offer of Fier.

contact-person-work-languages = { $spoken } (reads in { $read })
contact-person-work-spoken = Does the other talk another language?
contact-person-work-spoken-text = The pages can stand in another language than the one somebody writes or talks in. Choose the language of the conversation here: then it comes to who speaks it.
contact-person-work-spoken-which = The language of the conversation
contact-person-work-spoken-page = That of the pages
contact-person-work-spoken-other = Or another language
contact-person-work-fier = Fier: an offer
contact-person-work-fier-for = With violence by somebody close, with coercion, and for who is under 18.
contact-person-work-fier-ask = Ask whether they would like Fier. No is fine too: then you just stay.
contact-person-work-fier-chat = They can chat by themselves and without a name: ‘Chat met Fier’.
contact-person-work-fier-when = When: { $when }
contact-person-work-fier-unknown = When somebody is there is told on their site. Whoever keeps the front door can fill it in here.
contact-person-work-fier-warm = Rather together? Call or write with them beside you, and stay until the contact is there.
contact-person-work-fier-refer = Is there a case already? Then do it as a referral, with consent.
contact-person-work-fier-link = To the cases
