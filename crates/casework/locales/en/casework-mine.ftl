# One's own page: who looked and why, what is kept and until when, the copy as a file.

casework-mine-looked-talk = Your conversation
casework-mine-why-read = Why: to read your plan.
casework-mine-why-write = Why: to write down what you talked about.
casework-mine-why-lead = Why: to update your team, your phase or an agreement.
casework-mine-why-start = Why: to begin together with you.
casework-mine-why-glass = Why: it was an emergency.
casework-mine-why-talk = Why: to read your message or to answer.
casework-mine-why-work = Why: to help with your work plan.
casework-mine-why-refer = Why: to help you on to somebody else.
casework-mine-why-other = Why: it is part of the work of this role.
casework-mine-kept = What do we keep, and until when?
casework-mine-kept-lead = You can ask us to erase sooner. If the law says that something must stay, we tell you why.
casework-mine-kept-what = What
casework-mine-kept-until = Until when
casework-mine-kept-ground = Why we may
casework-mine-kept-plan = Your plan and who helps you
casework-mine-kept-notes = Notes
casework-mine-kept-contact = How we reach you safely
casework-mine-kept-talk = Your conversation
casework-mine-kept-own = What only you can read
casework-mine-kept-log = Who looked
casework-mine-kept-totals = Numbers for the yearly figures
casework-mine-ground-yes = Because you said yes to this help. You may always take that back.
casework-mine-ground-own = It is yours. We cannot open it.
casework-mine-ground-log = So that it can be checked who looked.
casework-mine-ground-totals = There is nothing in it by which anybody knows you.
casework-mine-until-day = Until { $day }
casework-mine-until-after-end =
    { $count ->
        [one] Until one day after closing
       *[other] Until { $count } days after closing
    }
casework-mine-until-each =
    { $count ->
        [one] Each note one day
       *[other] Each note { $count } days
    }
casework-mine-until-end = Until closing
casework-mine-until-stays = This stays. It never says what you wrote or told.
casework-mine-copy-lead = Do you want to use the copy elsewhere? A computer can read this file.
casework-mine-copy-file = Copy as a file (JSON)
casework-mine-copy-schema = Explanation of the file
