# Looking back as a team, and what becomes better.

forum-nav-review = Looking back
forum-review-title = Looking back
forum-review-lead = Twice a year the team looks back: what went well, what can be better, and who sees to it. It is about the work, never about a person.
forum-review-next = The next look back is from { $day }.
forum-review-time = It is time to look back again. The last time was half a year ago.
forum-reviews = Earlier looks back
forum-reviews-none = The team has not looked back yet
forum-review-remove = Take this look back away
forum-review-remove-question = Nobody can read this look back afterwards.
forum-review-remove-yes = Yes, take it away
forum-review-new = Look back
forum-review-new-text = First read what people wrote and what was on the list. Take an hour, without a phone.
forum-review-good = What went well?
forum-review-better = What was hard, or can be better?
forum-review-keep = Keep this look back
forum-improvements = What becomes better
forum-improvements-none = Nothing is on the list yet
forum-improvement = How far is this?
forum-improvement-new = Put something on the list
forum-improvement-due = By which day?
forum-improvement-late = The day is past
forum-improvement-remove = Take this off the list
forum-improvement-remove-question = It will be gone for everybody. If it is done, rather choose ‘It is there’.
forum-improvement-remove-yes = Yes, take it off
forum-opinions = What people think of the help
forum-opinions-lead = Everybody can say something about our help, without a name and without a code. It can be read only when the half year is over, and only together: { $together } or more at once. So nobody can guess who wrote what. Do not try to.
forum-opinions-none = There is nothing to read yet
forum-opinions-none-hint = What comes in now can open from { $opens }, if there are enough by then.
forum-opinions-of = From { $from }, before { $until }: { $count ->
    [one] one person
   *[other] { $count } people
  }
forum-opinions-question = Question
forum-opinions-no-words = Nobody wrote about that.
forum-opinions-few = Who wants to, answers. These counts say nothing about the others, and so they do not stand in the yearly account.
