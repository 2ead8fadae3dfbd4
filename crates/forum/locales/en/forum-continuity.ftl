# What the programme offers, whether that goes on, and what changed.

forum-nav-continuity = What we offer
forum-continuity-title = What we offer and what changed
forum-continuity-lead = Which help there is, and whether it goes on. And what changed, or did not. It is about the work, never about a person.

## What we offer

forum-services = What we offer
forum-services-none = There is nothing on the list yet
forum-services-none-text = Begin with what people use most, such as the drop-in or the doctor on the street.
forum-services-full = There are { $max } things already that have not ended. First set to ‘Has ended’ what is no longer there.
forum-service-name = What is it?
forum-service-name-hint = For example: drop-in on Tuesday, doctor on the street, help with finding other work.
forum-service-whom = Who is it for?
forum-service-whom-hint = In your own words. For example: everybody, also men who work outside the rules. We never ask for a licence or papers.
forum-service-by = Who does it?
forum-service-by-hint = The organisation itself or a partner. Nobody’s name.
forum-service-for = For whom: { $whom }
forum-service-done-by = Done by: { $by }
forum-service-going = How does it stand?
forum-going-on = Goes on
forum-going-partly = Goes on in part
forum-going-paused = Is paused
forum-going-ended = Has ended
forum-going-unsure = We do not know yet
forum-service-since = Since which day is that so?
forum-service-since-hint = Not sure? Then choose the first day that you are sure of.
forum-service-since-anew = Only needed when something changed. With a day before { $day } the line comes earlier in the timeline, and the list stays as it is.
forum-service-since-day = since { $day }
forum-service-words = What changed, and why?
forum-service-words-hint = Is it paused or has it ended? Then write where people can go now. Nothing about one person.
forum-service-paid = Until and including which day is it paid?
forum-service-paid-hint = Leave it empty when you do not know.
forum-service-paid-until = Paid until and including { $day }
forum-service-paid-unknown = We do not know
forum-service-unpaid = That day is over
forum-service-looked = Looked at on
forum-service-old = { $months ->
    [one] Not looked at for more than a month
   *[other] Not looked at for more than { $months } months
  }
forum-service-new = Put something on the list
forum-service-now = This is how it stands
forum-service-anew = Look at it again
forum-service-anew-text = Is everything still so? Then save without changing anything: it will say that you looked today. When something changed, a line is added. What stood there before stays.
forum-service-no-day = Something changed. Fill in since which day that is so.
forum-service-stale = A colleague wrote something else meanwhile. Read above how it stands now. Is what you wrote right? Then save it again. Both stay in the timeline.
forum-lines-full = There are { $max } lines about this already. Put it on the list as something new.
forum-day-to-come = That day is still to come. Write it down when it is there.

## The timeline

forum-timeline = What changed, and what did not
forum-timeline-text = The newest stands on top. A line does not change any more. Where one was taken off, you see that.
forum-timeline-none = There is nothing in the timeline yet
forum-fact-new = Add something to the timeline that everybody can read
forum-fact-public = Write only what is known in public: a report, a decision, a letter to the council. Nothing about one person, not without a name either.
forum-fact-kind = What happened?
forum-fact-report = A report came out
forum-fact-changed = A policy changed
forum-fact-unchanged = A policy was looked at, and did not change
forum-fact-day = On which day?
forum-fact-text = Tell it in plain words
forum-fact-text-hint = For example which policy stayed the same, and which help simply went on.
forum-fact-source = Where can it be read?
forum-fact-source-hint = The address of the page, or the name of the document with the page.
forum-fact-read = To be read in: { $where }
forum-facts-full = There are { $max } such lines in the timeline already. First take off one that is no longer needed.
forum-line-written = Written down on { $day }, from the role { $role }
forum-line-gone = A line was taken off here, on { $day }, from the role { $role }
forum-line-off = Take this line off
forum-line-off-question = Do this only when something is wrong. The words are then gone for everybody. It stays to be seen that a line was taken off here. When it was the last line about something on the list, that goes too.
forum-line-off-yes = Yes, take it off
