# The front door: what somebody reads who comes for the first time. Short, whole sentences.

## Beginning

contact-front-believed = You are not the only one, and we believe you. Boys and men write to us too.
contact-front-or = Or send one of these sentences
contact-opening-more = I want to know more.
contact-opening-not-okay = Something happened that was not okay.
contact-opening-danger = I am in danger now.
contact-topics = Not sure where to begin? Choose a subject
contact-topics-text = Anything is fine. Tap a word, and a beginning stands in the field. You do not send anything yet.
contact-topics-more = More subjects
contact-topic-sentence = I want to talk about: { $topic }.
contact-topic-home = a place to live
contact-topic-money = money
contact-topic-days = work, school or something to do
contact-topic-people = people around me
contact-topic-mind = how I feel
contact-topic-body = my body
contact-topic-daily = arranging things
contact-topic-love = love and sex
contact-topic-meaning = what matters to me
contact-front-young = Are you younger than 18?
contact-front-young-text = Then two of us will look along. You do not have to say this.
contact-front-young-tick = Add that I am younger than 18

## Is somebody there?

contact-door-open = Somebody is here now, until { $time }.
contact-door-closed-today = Nobody is here right now. We are here today at { $time }.
contact-door-closed-tomorrow = Nobody is here right now. We are back tomorrow at { $time }.
contact-door-closed-day = Nobody is here right now. We are back on { $day } at { $time }.
contact-door-full = It is very busy now. Your message does arrive, and you will get an answer.
contact-door-unknown = Your message always arrives, day and night.
contact-door-answer-today = You will get an answer today.
contact-door-answer-tomorrow = You will get an answer tomorrow, after { $time }.
contact-door-answer-day = You will get an answer on { $day }, after { $time }.
contact-door-answer-unknown = Most of the time we answer on a working day. In the evening and at weekends it can take longer.
contact-door-day-1 = Monday
contact-door-day-2 = Tuesday
contact-door-day-3 = Wednesday
contact-door-day-4 = Thursday
contact-door-day-5 = Friday
contact-door-day-6 = Saturday
contact-door-day-7 = Sunday
contact-door-closed-days = Nobody is here on these days:
contact-door-closed-from = { $first } up to and including { $last }
contact-door-phone = Would you rather call?

## Just sent

contact-danger-title = This first
contact-danger-text = Can you get away? Go to a place with people. Can you not speak? Call 112 and stay on the line.
contact-danger-us = Your message is at the top of our list. We cannot come as fast as 112.
contact-help-also = You can also go here

## Cards with help

contact-help-title = Reading
contact-help-write = Write to us
contact-help-online = Somebody threatens me with photos or videos
contact-help-online-heading = When somebody threatens with photos or videos
contact-help-online-lead = This is not your fault. It happens often, and something can be done about it.
contact-help-online-stop = Stop answering. Pay nothing and send nothing new. Otherwise they usually ask for more.
contact-help-online-keep = Keep proof on your own phone: screenshots of the threats, names, dates. Do not erase the chat yet.
contact-help-online-remove = Have it removed. You can report it to the site or app itself. “Helpwanted” helps you with that, for free. Search for that word.
contact-help-online-report = You can report it to the police, but you do not have to. If you want to, somebody can go with you.
contact-help-online-talk = Talk about it with somebody you trust, or with us.
contact-help-online-never = Do not send us photos or videos. That is not possible here, and not needed: we believe you.
contact-guide-link = Read in peace: what we do and what you can do
contact-help-home = Somebody I depend on hurts me
contact-help-home-heading = When it is somebody you depend on
contact-help-home-lead = A partner, family, a boss, somebody you live with. Leaving is not so simple then. You do not have to decide anything right away either.
contact-help-home-fier = Fier knows a lot about violence by somebody close.
contact-help-home-offer = Do you want us to get in touch with Fier together with you? We can. No is fine too, and then we simply stay.
contact-help-young = Read this if you are younger than 18
contact-help-young-heading = If you are younger than 18
contact-help-young-lead = Good that you are here. You are not the only one, and we believe you. This happens to girls and to boys.
contact-help-young-two = With us there are always two workers who look along, because we want to do it well.
contact-help-young-limits = If you are in serious danger, we may not be able to keep everything to ourselves. We tell you first, if we can.
contact-help-young-open = You may always go on writing here, also if you do not tell everything.

## Worried about somebody else

contact-concern-link = I worry about somebody
contact-concern-heading = You worry about somebody
contact-concern-lead = Tell us what you see or hear. A support worker thinks along with you. You do not have to say who you are.
contact-concern-names = Better not write names. What looks like a name, a number or an address, we take out before we keep anything.
contact-concern-message = What worries you?
contact-concern-hint = For example: what did you see, when, and what did you do already? Afterwards you get a code to come back with.
contact-concern-look = See how it arrives
contact-concern-free = What you write here never leads to a report by itself.
contact-concern-review = This is how it reaches us
contact-concern-changed = We took out what can lead to somebody. This is how the worker reads it:
contact-concern-same = We found no names or numbers. This is how the worker reads it:
contact-concern-check = Please look as well: a program does not see every name, and sometimes takes out too much.
contact-concern-send = Send it like this
contact-concern-change = I want to change something
contact-concern-not-yet = Nothing was sent or kept yet.
contact-concern-thread = We take names, numbers and addresses of others out of what you write.

## The confidential adviser

contact-adviser-link = To the confidential adviser
contact-adviser-heading = The confidential adviser
contact-adviser-lead = Here you write with one person who listens and thinks along, apart from the team.
contact-adviser-alone = Only a confidential adviser can read this. Other workers cannot, and their team lead cannot either.
contact-adviser-hat = A confidential adviser sometimes works in the team as well. Not here: what you write here does not go along to other work.
contact-adviser-limits = When somebody's life is in danger now, a confidential adviser cannot always keep silent either. You hear it first, if possible.
contact-adviser-message = Your message to the confidential adviser

## How long something stays

contact-thread-ends = If nobody writes any more, we erase this conversation on { $day }.
contact-erased-on = Erased on { $day }.
contact-erased-receipt = If you come back with your code in the coming time, you can still read that. After that we no longer know that either.
