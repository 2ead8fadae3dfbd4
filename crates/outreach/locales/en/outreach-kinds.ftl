# Kinds of work: what works safely and what somebody can count on. Visitors read this.

outreach-kinds-title = Good to know
outreach-kinds-heading = Kinds of work
outreach-kinds-lead = Read what fits your work. It all stands on one page, so we do not see what you read.
outreach-kinds-all = You decide with whom, what and when. You can always say no. Forcing somebody is a crime.
outreach-kinds-safe = Working safely
outreach-kinds-count = What you can count on
outreach-kinds-here = Near us
outreach-kinds-source = Source:
outreach-kinds-checked = Looked up on { $day }
outreach-kinds-rules = Rules and rights
outreach-kinds-links = Where else you can go
outreach-kinds-write = Write to us

outreach-kind-window = Behind the window
outreach-kind-window-safe = Try the alarm button before you begin. You choose who comes in. Agree with your neighbours who comes when things go wrong.
outreach-kind-window-count = Whoever rents out the room must make sure that you can refuse customers. Ask for the rent on paper.

outreach-kind-escort-own = Escort, on your own
outreach-kind-escort-own-safe = Talk with a new customer first. Tell somebody you trust where you are and when you will call. Leave when it does not feel right.
outreach-kind-escort-own-count = You pay tax on what you earn. Sometimes you must register with the Chamber of Commerce. We find out together, also about insurance for when you are ill.

outreach-kind-escort-agency = Escort, through an agency
outreach-kind-escort-agency-safe = Agree on a word that means: come and get me. Call when you arrive and when you leave.
outreach-kind-escort-agency-count = The agency may not force you to take a customer, to have sex without a condom, or to drink or use drugs. Fines are not allowed. Ask for what you agreed on paper.

outreach-kind-street-work = On the street
outreach-kind-street-work-safe = Work where somebody looks out for you. Remember what a car looks like. Agree when you will be back.
outreach-kind-street-work-count = Whether you may work on the street differs from town to town. Do you need food, a doctor or a place for tonight? Ask us where you can go.

outreach-kind-home = At home
outreach-kind-home-safe = Talk with whoever wants to come first, and only then give your address. Keep your phone and your keys with you. Let somebody know when you have a visitor.
outreach-kind-home-count = Whether you may work at home differs from town to town. Ask us. You need not say where you live.

outreach-kind-club = In a club
outreach-kind-club-safe = Look first where the way out and the alarm button are. Agree with colleagues to look out for each other.
outreach-kind-club-count = The club may not force you to take a customer, to have sex without a condom, or to drink or use drugs. You may see on paper what you earn. You can complain to the tax office; we help you.

outreach-kind-private-house = In a private house
outreach-kind-private-house-safe = Keep your key, your phone and your papers with you. Do you want to leave? Tell somebody outside the house first. We think along.
outreach-kind-private-house-count = The house may not force you to take a customer or to do what you do not want. Your papers and your money are yours. You can always stop.

outreach-kind-salon = In a massage salon
outreach-kind-salon-safe = Say beforehand what belongs to the massage and what does not. No is enough. You need not explain.
outreach-kind-salon-count = In a salon, too, nobody may force you. You can talk in your own language. Choose it at the top, or ask us for an interpreter.

outreach-kind-online = On the internet
outreach-kind-online-safe = Use a name and a number that you use nowhere else. See whether a photo shows where you are.
outreach-kind-online-count = Does somebody share pictures of you that you do not want shared, or threaten to? That is a crime. We help you to have them taken away.
