# What somebody reads in the conversation about waiting, choosing and their own language. Warm and plain.

contact-person-late = It takes longer than we said. We are sorry. Your message is still here, and you will get an answer.
contact-person-bell-gone = Was a signal switched on for a phone? It is off now.
contact-person-spoken-title = Your language
contact-person-spoken-text = Would you rather talk in another language than this page? Tell us, and we look for somebody who speaks it.
contact-person-spoken-which = Which language do you like to talk in?
contact-person-spoken-page = The language of this page
contact-person-spoken-other = Or another language
contact-person-choose = What do you choose?
contact-person-choose-text = One tap is enough. You can always say something else later.
contact-person-erase-ours = We wrote this. It is then gone, for you and for us. All that stays is that something was erased here.
contact-person-first-unsent = Your message was taken back. Nobody saw it, and we keep nothing. The code you just got no longer works. Your words are still in the field.
