# Saying what one thinks of the help.

forum-opinion-title = What do you think of our help?
forum-opinion-lead = We can learn from it. Fill in what you like. We do not ask who you are.
forum-opinion-heard = Did we listen to you?
forum-opinion-fitting = Did the help fit what you needed?
forum-opinion-deciding = Did you decide for yourself?
forum-opinion-yes = Yes
forum-opinion-somewhat = A little
forum-opinion-no = No
forum-opinion-good = What was good?
forum-opinion-better = What can be better?
forum-opinion-hint = Do not write names, not even yours. Do you need help now? Do not write that here, but in your conversation.
forum-opinion-when = From { $opens } the team lead reads this, together with what others wrote. With fewer than five it stays closed. After that we erase it within a year.
forum-opinion-empty = Fill in one thing. It does not matter which.
forum-opinion-code = There is a code to come back in this. Take it out first.
forum-opinion-pseudonym = There is a name with a number in this, like the one you have with us. Take it out first.
forum-opinion-done = Thank you
forum-opinion-done-text = We have it. From { $opens } it will be read, together with what others wrote. You can always do this again.
forum-opinion-write = To the first page
