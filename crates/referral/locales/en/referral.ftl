# Referrals of a file
referral-title = Referrals
referral-back-case = Back to the file
referral-back-list = Back to the referrals
referral-heading = Referrals for { $name }
referral-one-heading = Referral for { $name }
referral-lead = You write the text together. The partner reads only what your client agrees to, and no longer than your client wants.
referral-none = There is no referral yet
referral-none-hint = Make one as soon as your client wants it.
referral-to = To whom
referral-state = How far
referral-begun = Begun
referral-new = New referral
referral-new-yes = Lay ready for your client
referral-new-quiet = Nothing goes to the partner yet. Your client reads the text first.

# Kinds of partner
referral-partner = Kind of partner
referral-partner-masked = A partner
referral-partner-debt-help = Debt help
referral-partner-ggd = Public health service
referral-partner-fier = Fier
referral-partner-housing-office = Housing desk
referral-partner-legal-help = Legal help
referral-partner-iom = IOM
referral-partner-ros = ROS
referral-partner-barka = Barka
referral-partner-other = Another partner

# What is asked
referral-with-whom = With whom
referral-with-whom-hint = The organisation, and who expects your client there. A function is enough.
referral-goal = What does your client want to reach?
referral-goal-hint = In your client’s own words.
referral-text = The text that the partner reads
referral-text-hint = Exactly this, and nothing else. Leave out what the partner need not know. Whether somebody has papers and what work somebody did is for your client alone to tell.
referral-accompanied = Somebody comes along
referral-accompanied-hint = The first time, if your client wants it.
referral-until = Can be read until and including
referral-until-hint = After that the partner can no longer open the text.
referral-until-range = Choose a day from today on, within a year.

# Back to another country
referral-return = Is it about going back to another country, or about help without papers?
referral-return-about = For IOM, ROS and Barka two things are needed: your client wishes it, and you explain why it fits.
referral-return-iom = IOM helps people who themselves want to go back to their country, with the journey and with a new start.
referral-return-ros = ROS helps people without papers, with advice and with what is needed most.
referral-return-barka = Barka helps people from Central and Eastern Europe who want to go back, in their own language.
referral-return-stay = Staying is just as good an outcome. Then you look together at what is possible here.
referral-return-wished = My client wishes this
referral-return-fitting = Why does this fit?
referral-return-fitting-hint = Your client reads this too.
referral-return-no-wish = This is only possible if your client wishes it.
referral-return-no-fit = Write down why this fits. A wish alone is not enough.
referral-return-erased = Two weeks after the answer this referral is erased. Only the number stays.

# How far
referral-state-draft = Waits for a yes
referral-state-approved = Agreed
referral-state-sent = Handed over
referral-state-answered = Done
referral-state-withdrawn = Taken back
referral-preview = This is what the partner reads
referral-preview-until = Until and including { $day }. Nothing else: no name, no file.
referral-agreed = Agreed:
referral-agreed-before = There was a yes, but the text has changed since. Ask again.
referral-told-by-client = by the client
referral-told-by-you = by you
referral-told-to = told to { $name }
referral-sent-by = Handed over by { $name } on
referral-read = The partner first read the text on { $when }.
referral-not-read = The partner has not read the text yet.
referral-closed = The partner can no longer read the text.
referral-withdrawn-by = Taken back by { $name } on
referral-withdrawn-by-client = Taken back by the client on

# Yes
referral-yes-heading = Does your client agree with this text?
referral-yes-text = Your client can read, change and approve the text alone. If you heard the yes, write it down here.
referral-yes-told = My client heard or read exactly this text and said yes
referral-yes-on = On which day?
referral-yes-keep = Write down the yes
referral-yes-needed = Tick this if your client said yes to exactly this text.
referral-day-to-come = This day is still to come. Choose today or a day before.
referral-rewrite = Change the text
referral-rewrite-text = If you change anything, you ask your client again.

# Handing over
referral-hand-over = Handing over to the partner
referral-hand-over-text = You get a code that you give to the partner yourself. The text can be read with that code only.
referral-hand-over-yes = Make a code for the partner
referral-hand-over-again = Make a new code
referral-hand-over-again-question = The former code will then stop working.
referral-hand-over-again-yes = Yes, make a new code
referral-code-heading = The code for the partner
referral-code-lead = You see this code only now. Write it down or pass it on at once.
referral-code = Code for the partner
referral-code-where = The partner fills in the code at
referral-code-how = Give the code on the phone or on paper, preferably not in the same mail as the address. Say no name with it.
referral-code-done = I have passed on the code

# How it went
referral-outcome-heading = How did it go?
referral-tell = Write down how it went
referral-how-went = Did it help?
referral-outcome-helped = Yes
referral-outcome-partly = A little
referral-outcome-not = No
referral-outcome-did-not-go = Did not go, and that is fine
referral-own-words = What do you want to say about it?
referral-treatment = How was the welcome there?
referral-treatment-hint = If it did not go well, that is about the service and not about the client.
referral-not-again = Rather not to this place again

# Taking back
referral-withdraw = Take the referral back
referral-withdraw-question = From that moment the partner can no longer read the text.
referral-withdraw-yes = Yes, take it back

# With the client
referral-mine-title = My plan
referral-mine-heading = Who else can help you
referral-mine-lead = You decide what somebody else reads about you, and until when.
referral-mine-none = Nothing is ready yet
referral-mine-none-hint = Would you like help with something? Ask your guide.
referral-mine-one-heading = A question to somebody else
referral-mine-goal = What you want to reach
referral-mine-accompanied = Somebody comes with you
referral-mine-until = The other can read it until and including
referral-mine-fitting = Why your guide thinks this fits
referral-mine-words = Is this text right?
referral-mine-words-text = The other reads only this. Feel free to change words, or to take things out. Without your yes nothing goes out.
referral-mine-text = The text
referral-mine-agree = Yes, the other may read this
referral-mine-outcome-text = You need not tell anything. Not going is fine too.
referral-mine-withdraw = I do not want this after all
referral-mine-withdraw-question = From that moment the other can no longer read the text. You need not say why.

# With the partner
referral-partner-title = Message
referral-partner-heading = Somebody wrote you something
referral-partner-lead = You were given a code. With it you read what the writer wants you to know.
referral-partner-code = The code
referral-partner-read = Read the text
referral-partner-unknown = Nothing can be read with this code. Perhaps the text was taken back, or its last day has passed. Ask whoever gave you the code.
referral-partner-text-heading = The text
referral-partner-text-lead = The writer approved these very words.
referral-partner-until = You can read this until and including { $day }.
referral-partner-quiet = The writer sees that you opened this. The writer can take the text back at any moment. Keep no more than you need.
