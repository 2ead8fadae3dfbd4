# What only workers see: planning a part, a second yes, nobody else, own training.

casework-part-appointment-lead = Your client and the guide see this appointment too, and your client can call it off without a reason. Ringing or sending a message goes through the guide, who knows how that is safe.
casework-part-task-lead = What we do for this part. Your client and those who help with this part read it.
casework-today-helpers = What helpers do this week

casework-guide-nobody = Nobody else has the role of case manager now, so there is nobody to choose yet.
casework-guide-nobody-next = What happens now?
casework-guide-nobody-next-text = The wish stays here. On My plan your client reads that there is nobody yet and that you are looking. When a colleague gets the role, you choose them here.
casework-guide-nobody-team = To the team

casework-also-who = Did somebody else say yes?
casework-also-hint = Only if the law asks for a second yes; see Consent rules. No name is needed.
casework-also-on = On which day?
casework-also-day-missing = Fill in the day on which that person said yes.
casework-also-who-missing = Choose who said yes.

casework-nav-training = Training
casework-training-title = Training
casework-training = My training
casework-training-lead = For yourself: what you learned, when, and when again. Nobody else can open this. The organisation sees numbers only, without names.
casework-training-think = In doubt about something in your work? Ask somebody to think along, also whoever knows much about trafficking.
casework-training-counts = By subject
casework-training-each = One by one
casework-training-empty = You have not written down any training yet.
casework-training-new = Write down a training
casework-training-kind = About what?
casework-training-named = Its name, or who gave it
casework-training-named-hint = Write nothing about clients.
casework-training-on = On which day?
casework-training-again = Again before
casework-training-again-hint = If you want to repeat it, or should.
casework-training-again-later = Choose a day after the training itself.
casework-training-last = Last time
casework-training-due = Due again soon
casework-training-times =
    { $count ->
        [one] Once
       *[other] { $count } times
    }
casework-training-remove = Take away
casework-training-remove-question = This training goes from your list.
casework-training-remove-yes = Yes, take it away
casework-training-full = Your list is full. Take something away first.
casework-training-trafficking = Seeing and weighing trafficking
casework-training-talking = Talking, also about sex, money and shame
casework-training-safety = Safe at a door and on the street
casework-training-men = Boys, men and those who are neither
casework-training-young = Young people
casework-training-privacy = Privacy and files
casework-training-rights = Rights, rules and benefits
casework-training-health = Health and substances
casework-training-supervision = Peer or other supervision
casework-training-other = Something else
