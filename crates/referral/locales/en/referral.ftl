# Referrals of a file
referral-to = To whom

# Kinds of partner
referral-partner-masked = A partner
referral-partner-debt-help = Debt help
referral-partner-ggd = Public health service
referral-partner-fier = Fier
referral-partner-housing-office = Housing desk
referral-partner-legal-help = Legal help
referral-partner-iom = IOM
referral-partner-ros = ROS
referral-partner-barka = Barka
referral-partner-comensha = CoMensha (registration of human trafficking)
referral-partner-other = Another partner

# Back to another country
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
referral-told-by-you = by you
referral-told-to = told to { $name }
referral-read = The partner first read the text on { $when }.
referral-not-read = The partner has not read the text yet.
referral-closed = The partner can no longer read the text.

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
referral-mine-treatment-hint = If it did not go well, that is about them and not about you.
referral-not-again = Rather not to this place again

# Taking back
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
referral-partner-unknown = Nothing can be read with this code. Perhaps the text was taken back, its last day has passed, or it was answered already. Ask whoever gave you the code.
referral-partner-text-heading = The text
referral-partner-text-lead = The writer approved these very words.
referral-partner-until = You can read this until and including { $day }.
referral-partner-quiet = The writer sees that you opened this. The writer can take the text back at any moment. Keep no more than you need.

# Meegaan, papier, antwoord, blijven of gaan
referral-outcome-stays = I am staying here
referral-outcome-goes = I am going back
referral-outcome-unsure = I do not know yet
referral-return-stays-next = Staying is just as good. Your guide will look with you at what is possible here.
referral-return-next = See the questions
referral-along-who = Who comes along
referral-along-day = On which day
referral-along-agreed = What was agreed
referral-along-interpreter = Interpreter for which language
referral-answer-heading = What the partner answered
referral-mark = Mark of the agreement: { $mark }
referral-printed = On { $day } this text was put on paper. Nobody can take paper back.
referral-partner-ends = The code still works until { $when }. After that it opens nothing.
referral-partner-answer-heading = Your answer
referral-partner-answer = What would you like to write back?
referral-partner-answer-hint = You can answer once. The writer reads it too. Do not write things that you do not need.
referral-partner-thanks-heading = Your answer has arrived
referral-partner-thanks = The code no longer works. You can close this page.

# Stay or go back: the first line of a way is its name, each line after it a paragraph.
referral-elsewhere = Stay or go back?
referral-elsewhere-lead = Read at your ease what there is. We do not keep that you read this. Nothing happens until you ask for something, and you can always stop.
referral-elsewhere-stay =
    Staying
    Staying is just as good a choice. Together we look at what is possible here, also if you have no papers.
    You need not say why.
referral-elsewhere-iom =
    IOM: help with going back
    For people who want to go back to their country themselves.
    IOM helps with papers, the journey and sometimes a new start. It costs you nothing. Until you leave you can still say no.
    You can go there alone, or with one of us. We do not tell them who you are: you do that yourself.
referral-elsewhere-ros =
    ROS: help if you have no papers
    For people without papers, in and around Rotterdam.
    ROS gives advice on what is possible, and helps with what is needed most. Do you live elsewhere? Then we look for such a place there.
    You can go there alone, or with one of us. Whether you have papers, you tell yourself.
referral-elsewhere-barka =
    Barka: help in your own language
    For people from Central or Eastern Europe who want to go back.
    Barka talks with you in your own language, and helps with papers, the journey and a place to begin.
    You can go there alone, or with one of us. You choose what you tell about yourself.
referral-elsewhere-how = How to get there and which languages they speak now: ask your guide, who looks it up for you.
referral-elsewhere-ask = Talk about it
referral-elsewhere-ask-lead = Your guide reads this and answers in your conversation. Feel free to change the words.
referral-elsewhere-words = I would like to talk about staying or going back.
