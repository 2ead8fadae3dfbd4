# What the desk shows by itself: danger, who is no longer here, what a colleague did. For workers only.

contact-danger-badge = in danger now
contact-remind-danger = Somebody says they are in danger now, and has waited { $wait }.
contact-remind-beside = { $name } called somebody of yours, or made a new code. Have a look at the conversation.
contact-remind-seen = Seen
contact-board-gone = no longer works here

## Never alone

contact-safe-refused-second = This person is younger than 18: get in touch only when two workers have this conversation. You can only go against that in acute danger, with a reason.
contact-safe-refused-others = A colleague has this conversation. Join first, or ask your colleague. You can only go against that in acute danger, with a reason.
contact-young-alone = There is nobody now who could be the second. You may answer alone: this path does not close. Talk it over first, without a name.
contact-young-alone-adviser = There is no second confidential adviser. You may answer alone: this path does not close. Talk it over first, without a name, and ask whether the person also wants to write to the team.
contact-seen-young-alone = Under 18, and there is nobody now who could be the second. The person can read this.

## The list that keeps itself up to date

contact-watch-danger = { $count ->
    [one] One person says they are in danger now.
   *[other] { $count } people say they are in danger now.
 }
contact-watch-frame = Who waits
contact-watch-elsewhere = You have Luwte open in too many places. This list does not keep itself up to date here any more.
contact-watch-gone = This list is no longer there in your role.
contact-watch-hint = Hint from { $name }:
