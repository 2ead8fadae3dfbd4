# Two together or one alone, for who is younger than 18. The visitor reads this.

contact-pair-adviser = Are you younger than 18? Then two of us write with you, and here there is only one confidential adviser. So it is better to write to the team. What you typed goes along.
contact-pair-team = Go to the team with my text
contact-pair-typed = Your text is below and has not been sent yet. This is the team’s door.
contact-pair-told-adviser = We keep in mind that you are younger than 18. Then we prefer to be two, and here there is only one. The team has more people: you write to them from the front page. You can always keep writing here.
contact-pair-told-one = We keep in mind that you are younger than 18. Then we prefer to be two, but now there is only one worker. You can always keep writing.
contact-pair-who = If you are younger than 18, two workers write with you together. If there is only one, we say so, and that one still helps you.
contact-counsel-asked = We asked advice of: { $with }. We did not say your name.
contact-counsel-question = What we asked: { $question }
contact-counsel-advice = The advice: { $advice }
contact-counsel-decision = What we decided: { $decision }
