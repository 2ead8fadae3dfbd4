# Files without a guide, and what comes along to a guide: what only workers see.

casework-lead-gone = No guide
casework-lead-away = Guide is away
casework-lead-none = Without a guide
casework-lead-count =
    { $count ->
        [one] One file has no guide any more.
       *[other] { $count } files have no guide any more.
    }
casework-lead-seek = Find a guide
casework-lead-now = How it stands now
casework-lead-new = New guide
casework-lead-by = Named by
casework-lead-ask-lead = The guide is gone. You ask the client on their own page whether this colleague may become their guide. If they say yes, everything moves at once. You read nothing.
casework-lead-ask-away = The guide is away. You ask the client on their own page whether this colleague may become their guide. It then stays so. If somebody is away for a short while, let a colleague cover instead.
casework-lead-name-lead = The guide is gone and this client has no page of their own. You name a colleague, another team leader decides. The new guide then reads the plan. The conversation and the parts stay closed until the client says yes.
casework-lead-name-silent = The guide is gone and the client did not answer our proposal for { $days } days. You name a colleague, another team leader decides. The new guide then reads the plan. The conversation and the parts stay closed until the client says yes.
casework-lead-name-do = Ask another team leader
casework-lead-why = Why now?
casework-lead-why-hint = The client reads this.
casework-lead-seat-lead = Another team leader named this colleague. If you say yes, they become the guide. It stands in the client’s log as emergency access, with the reason. You see nothing of the file.
casework-lead-seat-do = Yes, this is right
casework-lead-look = Look and decide
casework-lead-named = { $name } becomes the guide if one more team leader says yes.
casework-lead-seated = { $name } is the guide now.
casework-lead-pressing = Needs an answer soon
casework-lead-answer-until = Answer promised by
casework-lead-taken-by = Taken up by
casework-lead-take-up = I take this up
casework-lead-looks = To look at together again
casework-lead-look-domain = A life domain
casework-lead-look-step = A step
casework-lead-look-scale = A scale
