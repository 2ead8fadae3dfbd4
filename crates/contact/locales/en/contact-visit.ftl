# A visit that was agreed. The visitor reads this.

contact-visit-agreed = { $names } will come to you.
contact-visit-place = Only they know where. The place is erased as soon as the visit is over.
contact-visit-around = They will be there around { $time }.
contact-visit-over = { $names } were with you, or were on their way. The place is erased.
contact-visit-taken-back = You would rather not have a visit after all. That is fine. They will not come.
contact-visit-rather-not = Rather not after all
contact-visit-rather-not-question = Then they will not come, and they hear it at once. You need not say why. You can still write.
contact-visit-rather-not-yes = Yes, rather not
