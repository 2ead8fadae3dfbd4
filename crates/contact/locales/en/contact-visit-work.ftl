# A visit that was agreed, as workers see it.

contact-visit-seen-agreed = Visit agreed: { $names } go there. The person reads this too, and can call it off.
contact-visit-seen-around = Expected around { $time }.
contact-visit-seen-over = The visit by { $names } is over.
contact-visit-seen-taken-back = The person would rather not have a visit after all. { $names } heard it at once.
contact-visit-no-place = This visit was checked out before, and to which conversation it belonged is erased. What you typed stands below: put it in the conversation yourself.
