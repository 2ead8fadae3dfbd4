# What visitors read about rules, rights, other places and complaints. Short, whole sentences.

guide-rules-heading = Rules and your work
guide-rights-heading = Your rights
guide-kinds = Kinds of work
guide-rules-lead = Here you read what something means for you. You need not tell anything about yourself.
guide-rules-free = We are not the government. We do not ask for a licence or papers, and you always get help.
guide-rules-none = We know nothing for sure about this. Ask us, and we find out together.
guide-rules-general = This is general information. Not sure? Ask us.
guide-way-own = I work for myself
guide-way-operator = I work at or through somebody else
guide-way-home = I work at home
guide-way-online = I work online
guide-way-else = Something else, or I would rather not say
guide-scope-national = National
guide-scope-local = Local
guide-rule-unsure = We do not know this for sure
guide-rule-changed = Something has changed. We are finding out whether this is still true.
guide-rule-source = Source
guide-rule-version = Version

## What holds in the whole country

guide-law-business = A sex business needs a licence. The mayor decides about it, and the operator must have a business plan. Each municipality can arrange it differently.
guide-law-home = Whether you may work at home differs per municipality. In some it is allowed, sometimes with conditions.
guide-law-bill = There is a bill under which you would need a licence yourself. Whether it becomes law, and when, we do not know.
guide-law-supervision = Supervision is about operators, not about you.
guide-law-file = Do you get help through the municipality? Then you may read what is written about you, get a copy and have mistakes corrected.
guide-law-wipe = You may ask to have your data erased. That must happen within three months, unless it matters a great deal to somebody else or a law forbids it.
guide-law-share = Data about you go to others only if you agree. From the age of 12 you decide that yourself. Sometimes a law makes an exception.
guide-law-special = What you tell about sex has extra protection. Feel free to ask why somebody wants to know.
guide-law-time = Does somebody force you, and do you have no residence permit? Then you can get time to think: at most three months, or 30 days if ‘Dublin’ applies to you. During that time you may be here.

## Where you can complain

guide-route-us = Tell us. You need not say who you are.
guide-route-them = Complain to the agency itself. We help you write, or we come along.
guide-route-about-us = Is it about us? Tell anyone you like. If there is a confidential adviser, the first page says so.

## Other places

guide-links-heading = Other places for help
guide-links-lead = These sites are not ours. They do not see that you come from here.
guide-links-none = There are no links here yet.
guide-now-heading = Do you need somebody now?
guide-now-young = Are you young and do you want to talk? Call the Kindertelefoon, free of charge.
guide-use-harm = About violence or force, or if you are young
guide-use-rainbow = For those who love men, and other LGBTI people
guide-use-health = Health
guide-use-work = Other work, or stopping
guide-use-town = The municipality
guide-use-else = Something else

## For men and boys

guide-men-lead = We do not ask whom you love, and we do not guess.
guide-men-love = You love men
guide-men-love-text = You need not explain that here, nor hide it. What you do for money says nothing about how you love.
guide-men-love-home = Must your family not know? We do not contact them.
guide-men-work = You do not love men, and you do have sex with men for money
guide-men-work-text = You are not the only one. It does not make you somebody else.
guide-men-work-body = Your body can react, even if you do not want something. That says nothing about you.
guide-men-young = You can tell us everything. It is not your fault, not even if you got money.
guide-men-talk = Would you rather talk to a man, or to a woman? Tell us.

## A complaint

guide-complaint-heading = Pass on a complaint
guide-complaint-agency = What kind of agency was it?
guide-agency-police = The police
guide-agency-town = The municipality
guide-agency-care = A doctor or hospital
guide-agency-help = Social help or a shelter
guide-agency-office = An office for money, work or housing
guide-agency-else = Something else
guide-complaint-what = What happened?
guide-complaint-hint = Do not write names of people, not even yours.
guide-complaint-change = What should change?
guide-complaint-name = What is the agency called?
guide-complaint-name-hint = Only if we may mention it.
guide-complaint-agree = You may mention the name of the agency
guide-complaint-agree-needed = Tick that we may mention the name, or leave the name empty.
guide-complaint-code = There is a code to come back with in here. Take it out first.
guide-complaint-kept = We do not ask who you are, so we cannot answer. After { $days } days we erase it.
guide-complaint-done = We have it. Thank you.
guide-complaint-done-text = We take it further without mentioning you. After { $days } days we erase it. Do you also want help or an answer? Write to us.
