# Kinds of work, for the team.

outreach-kinds-work-title = Kinds of work
outreach-kinds-work-lead = What you can know about a kind of work. It belongs to places on your list, never to a person or a business.
outreach-kinds-work-look = What to look at
outreach-kinds-work-words = How to say it
outreach-kinds-work-careful = Be careful
outreach-kinds-work-languages = Which languages are asked for most at the desk stands with the figures of the desk.
outreach-kinds-work-languages-see = Look at those figures
outreach-kinds-work-languages-ask = The team lead can show you them.
outreach-kinds-work-where = Places on your list
outreach-kinds-work-agreed = What we agreed
outreach-kinds-work-agreed-none = Nothing was agreed yet
outreach-kinds-work-agreed-field = What we agreed
outreach-kinds-work-agreed-hint = How do you go there or write there, and what do you not do? Only the team reads this.
outreach-kinds-work-read = What everybody reads about it
outreach-kinds-work-read-lead = This stands on one page with all kinds of work, in twelve languages.
outreach-kinds-work-public = See the page
outreach-kinds-work-here = What holds here
outreach-kinds-work-here-hint = What does the municipality say, where is it safe, whom can one call? No names, no businesses, no addresses. Visitors read this as you write it. It may stay empty.
outreach-kinds-work-here-yes = Looked up: show this
outreach-kinds-work-changed = A colleague changed this just now as well. Above the field is what stands there now. What you typed is still there: check it and save it again.
outreach-kinds-work-has-agreed = Agreements
outreach-kinds-work-has-here = Local text
outreach-kinds-work-channels =
    { $count ->
        [one] 1 place
       *[other] { $count } places
    }

outreach-kind-window-look = Does the alarm button work? Is there time for a break? Does somebody know how high the rent is, and whose room it is?
outreach-kind-window-words = ‘Behind the window’ is enough. Ask: ‘Is this a good time to say hello?’ Walk on when a customer looks.
outreach-kind-window-careful = Do not stay in front of a window. Do not talk there about whoever sits a window further. Never note which window.

outreach-kind-escort-own-look = How does somebody get to know a new customer? Does anybody know where they are? Is money put aside for tax and illness?
outreach-kind-escort-own-words = Say ‘you work for yourself’. Ask: ‘How do you choose whom you meet?’
outreach-kind-escort-own-careful = Keep no advertisement, no number and no name of a site. A low price or a quick date says nothing about force.

outreach-kind-escort-agency-look = Who picks up the phone, and who drives? Can somebody refuse a customer? Is what was agreed on paper?
outreach-kind-escort-agency-words = Say ‘the agency’. Ask: ‘What do you do when you do not want to?’
outreach-kind-escort-agency-careful = Do not note which agency. Never call or write through the agency: then it knows who gets help.

outreach-kind-street-work-look = Is somebody warm, have they eaten, is there a place for tonight? Does anybody look out for them? What is needed from the bag?
outreach-kind-street-work-words = Begin with hello and with what you have with you. ‘Would you like something warm?’ The rest comes later.
outreach-kind-street-work-careful = Note no street and no corner. Do not walk along to a car. Move on when somebody is at work.

outreach-kind-home-look = How is it arranged here? Who else is in the house? Does anybody know when there is a visit?
outreach-kind-home-words = Say ‘working at home’. Ask where you can meet when home does not suit.
outreach-kind-home-careful = An address belongs to a visit and goes after it. In Luwte it is never anybody’s place of work. Do not come by without a yes.

outreach-kind-club-look = Can somebody refuse customers? Is it on paper what they earn? Do they choose their own days?
outreach-kind-club-words = Introduce yourself at the bar, and apart to those who work there. ‘We are here for you. The business hears nothing.’
outreach-kind-club-careful = Do not note which club. When the boss is there, only get acquainted. Give your card when somebody is alone.

outreach-kind-private-house-look = Who has the key and the papers? Can somebody go out, call, take a day off?
outreach-kind-private-house-words = Say ‘the house’. Ask: ‘Are there days when you do not want to?’
outreach-kind-private-house-careful = Do not note which house. When somebody wants to leave, make a plan together first. Do not ask about it where others can hear.

outreach-kind-salon-look = In which language does somebody like to talk? Who sees to the money? Do they know a doctor?
outreach-kind-salon-words = Say ‘massage’, and nothing more until somebody says more.
outreach-kind-salon-careful = Not everybody in a salon sells sex. Do not note which salon. Choose an interpreter who knows nobody there.

outreach-kind-online-look = How does somebody look a new customer up? Are there photos that can be recognised? Who else can open the account?
outreach-kind-online-words = Say ‘meeting through the internet’. Do not ask on which site.
outreach-kind-online-careful = Where somebody arranges to meet says nothing about where they meet. Keep no profile. Whoever answers may be young: then the youth protocol holds.
