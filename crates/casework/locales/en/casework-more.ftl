# When the usual help does not fit, debts in a list, questions to think of.
# In casework-think-trans, -men, -out and -practise: a name first, then on each line a word, a colon and a question.

casework-way = When the usual help does not fit
casework-way-lead = If something does not fit, we look together at what is possible. We do not stop at no.
casework-way-new = See what is possible
casework-way-barrier = What stands in the way?
casework-way-words = What is the wish, and what does not fit?
casework-way-words-hint = Do not write which papers there are. Nobody needs to know that.
casework-way-asked = Who was asked?
casework-way-possible = What is possible?
casework-way-decision = What did we agree?
casework-way-end = How is it going?
casework-way-goes-on = We are still looking
casework-way-instead = What came instead?
casework-way-instead-hint = Only if it became something else.
casework-way-instead-needed = Write what came instead. If there is nothing yet, choose: we are still looking.
casework-barrier-place = It is for another town or region
casework-barrier-rules = Does not fit the rules
casework-barrier-age = The age
casework-barrier-waiting = The waiting time
casework-barrier-costs = The costs
casework-barrier-language = The language
casework-barrier-reach = The hours, or getting there
casework-barrier-no-offer = It does not exist here
casework-barrier-other = Something else
casework-way-end-found = It worked out after all
casework-way-end-instead = It became something else
casework-way-end-client-stops = It is no longer needed

casework-list-debts = My debts
casework-debt-who-hint = A shop, an insurer, the government. Does somebody want money because you worked for them? Do not write that here. Tell your guide if you like: they keep it apart.
casework-debt-stage = How far is it?
casework-debt-on = Answer by
casework-debt-on-hint = The day in the letter. Two weeks before, it stands above your lists.
casework-debt-bill = Bill or first letter
casework-debt-reminder = Reminder
casework-debt-agency = Collection agency
casework-debt-bailiff = Bailiff
casework-debt-court = The court
casework-debt-agreed = I pay it off as agreed
casework-debt-debt-help = Debt help is working on it
casework-debt-over = Done

casework-think-sets = Questions to look at, if you like
casework-think-housing = Where do you sleep, and for how long is that possible? What do you need to feel at home there?
casework-think-finances = What comes in, and what has to go first? Amounts are not needed.
casework-think-daytime-activity = On which days do you want to do something, and on which not? Should somebody come along the first time?
casework-think-social = Whom do you trust? Would you like to meet new people, and where would that feel good?
casework-think-psychological = What helps when it is heavy? Would you like to talk to somebody about it?
casework-think-physical = Would you like to see a doctor, the health service or a dentist? Should somebody come along?
casework-think-practical = What has to be arranged: papers, registration, a bank account, a phone, letters?
casework-think-sexuality = What do you want to say about this, and what not? Only the two of you read it.
casework-think-meaning = What matters to you? What does a good day look like a year from now?
casework-think-self =
    Being yourself: care, name, safe
    Care: Do you need care that goes with it, and do you know where you get it safely?
    Name and papers: Which name do we use where? Do you want to have something changed?
    Safe: Where can you be yourself, and where does that not work now?
casework-think-roof =
    A roof, money, and who knows what
    A roof: Where are you welcome as a man to sleep or to live?
    Income: What can you do when the money stops for a while?
    People: Who knows what you do, and who does not? How do you want to keep that?
casework-think-love =
    Whom you love
    At home: Is it safe at home to let that be known? You do not have to.
    Your own people: Who feels like family, even if they are not?
    Support: Would you like to meet people who go through the same? We know where.
casework-think-practise =
    Something to practise
    At work: Being on time, asking for an explanation, taking a break.
    Quarrels: Saying what bothers you without it going wrong. You may walk away.
    Rhythm: Getting up, eating and sleeping at set times.
    Saying no: Think first, answer later.
