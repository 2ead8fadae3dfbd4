# What only workers see of a referral.

# Referrals of a file
referral-treatment-hint = If it did not go well, that is about the service and not about the client.
referral-title = Referrals
referral-back-case = Back to the file
referral-back-list = Back to the referrals
referral-heading = Referrals for { $name }
referral-one-heading = Referral for { $name }
referral-lead = You write the text together. The partner reads only what your client agrees to, and no longer than your client wants.
referral-none = There is no referral yet
referral-none-hint = Make one as soon as your client wants it.
referral-state = How far
referral-begun = Begun
referral-new = New referral
referral-new-yes = Lay ready for your client
referral-new-quiet = Nothing goes to the partner yet. Your client reads the text first.

# Kinds of partner
referral-partner = Kind of partner

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

# How far
referral-agreed-before = There was a yes, but the text has changed since. Ask again.
referral-told-by-client = by the client
referral-sent-by = Handed over by { $name } on
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

# Taking back
referral-withdraw = Take the referral back
referral-withdraw-question = From that moment the partner can no longer read the text.

# The partner list
referral-nav-partners = Partners
referral-partners-title = Partners
referral-partners-lead = Who can help your client further. There are no clients in this list.
referral-partners-due = { $count ->
    [one] One partner was not looked at for half a year. Call whether it still holds.
   *[other] { $count } partners were not looked at for half a year. Call whether it still holds.
}
referral-partners-none = Nobody is on the list yet
referral-partners-none-hint = Add those with whom your experience is good.
referral-partners-look = See the list as well:
referral-from-list = Choose from the list
referral-from-list-hint = Partners to whom your client would rather not go again are not among them.
referral-partner-hint = Only needed when the partner is not on the list.
referral-with-whom-listed = When the partner is on the list you can leave this empty. You can also write who expects your client there.
referral-not-again-there = Your client would rather not go there again. If your client wants to now, your client can change that at the earlier referral or on My plan.
referral-men = Are men helped there?
referral-men-yes = Yes
referral-men-no = No
referral-men-unasked = Not asked yet
referral-card-name = Name
referral-card-helps = Whom they help, and with what
referral-card-helps-hint = In plain words: your client may read along.
referral-card-languages = Languages
referral-card-reach = How to get there
referral-card-reach-hint = Address, telephone, days and hours.
referral-card-checked = Looked at
referral-card-checked-by = Looked at by { $name } on
referral-card-due = Look at this
referral-card-due-text = This was not looked at for half a year. Call, change what is different, and save.
referral-card-holds = This holds today
referral-card-new = Add a partner
referral-card-remove = Take off the list
referral-card-remove-question = Referrals that were made stay as they are.
referral-card-remove-yes = Yes, take off the list

# Going along, and paper
referral-along = Who goes along, and when
referral-along-text = The partner does not read this. Your client does.
referral-along-agreed-hint = Where you meet, and at what time.
referral-paper-make = On paper, for a partner who cannot do otherwise
referral-paper-text = You get a PDF with nothing but the approved text. It can be read aloud.
referral-paper-question = Your client cannot take paper back. Does your client know that?
referral-paper-yes = Yes, make the PDF
referral-paper-letters = This text has letters that the PDF does not know, such as Arabic ones. Give the code, or write the text with your client in other letters.
referral-paper-title = Letter
referral-paper-author = From the writer
referral-paper-agreed = The writer has agreed to this text since
referral-paper-mark = Mark

## For whom there is nobody

referral-gaps = Where men and boys cannot go
referral-gaps-text = For these kinds of help nobody on the list helps men. Bring it to the meeting: it is about partners, never about a client.
referral-gap-nobody = Nobody stands on the list
referral-gap-refused = Those on the list do not help men
referral-gap-unasked = Not everybody was asked yet
referral-gaps-theme = Help where men and boys cannot go
referral-gaps-raise = Bring this to the meeting

# Finding what is needed, and what is not there
referral-lgbti = LGBTI people welcome
referral-lgbti-hint = Ask the partner. You never write this down of a client.
referral-lgbti-yes = Yes
referral-lgbti-no = No
referral-lgbti-unasked = Not asked yet
referral-card-region = Town or region
referral-card-region-hint = Empty: everywhere.
referral-look = Find an offer
referral-look-kind = What is needed?
referral-look-any = Everything
referral-look-language = In which language?
referral-look-region = In which town or region?
referral-look-men = Helps men
referral-look-lgbti = LGBTI people welcome
referral-look-open = At what time?
referral-open = When
referral-open-hint = Ask the partner. Empty: not asked yet.
referral-open-daytime = During the day
referral-open-evening = In the evening
referral-open-night = At night
referral-open-weekend = At the weekend
referral-look-do = Search
referral-look-all = Show all
referral-no-offer-found = Nobody on the list offers this
referral-no-offer-text = Write down that there is no offer for it. So policy sees what is missing. For whom you looked stands nowhere.
referral-no-offer-note = Note: no offer
referral-no-offer = There is no offer for this
referral-no-offer-lead = Once a partner offers this, the line goes by itself.
referral-no-offer-gone = Take away

# The sheet for CoMensha: to fill in together. The text is what the client agrees to, word for word.
referral-comensha-open = Sheet for CoMensha, to fill in together
referral-comensha-about = CoMensha counts human trafficking and finds a place. You may only report if your client wants it and knows what happens with it. Fill in the sheet together. What stands here goes out only when your client says yes to exactly these words.
referral-comensha-paper = Name, date of birth and papers do not belong here. If CoMensha asks for them, your client fills them in, on the form of CoMensha.
referral-comensha-rules = Who must say yes?
referral-comensha-sheet =
    What I ask (only counting, a place, guidance):
    
    What I want you to know:
    
    What I do not want you to pass on:
    
    Which language I speak:
    
    How you reach me safely, and when:
    
    In which region I want help, and where not:
    
    By when I want to know:
