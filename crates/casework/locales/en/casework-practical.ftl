# Practical help: a home, learning, what one is good at, help for today, lists of one's own.
# A text of several lines begins with a name. Each line after it is an answer: do not join them.
casework-practical-title = Practical
casework-practical-everywhere = Everywhere in the Netherlands
casework-practical-ours = What we know of
casework-practical-checked = Checked on { $day }.
casework-practical-for-whom = For whom?
casework-practical-needs = What do you need?
casework-practical-costs = What does it cost?
casework-practical-takes = How long does it take?
casework-practical-ask = Where do you ask?

casework-home-heading = A place to live
casework-home-lead = There are more ways than one. You can try some at the same time. Not all municipalities do it alike.
casework-home-shelter =
    Shelter for women, for men or for everybody
    For whoever is not safe, or has no place to sleep.
    A talk about what is going on. Ask whether you need papers.
    Sometimes you pay a part. Call also if you have no money.
    In danger sometimes the same day. Otherwise there may be a waiting list.
    Call Veilig Thuis: 0800-2000, free, day and night. Or ask us.
casework-home-host =
    A host family or a guest bed
    For whoever needs some quiet and a bed for a while.
    Getting to know each other. Agree how long you stay and what you pay.
    Little or nothing.
    Sometimes a few days. It is for a while, not for ever.
    With us, or at an organisation for guest beds.
casework-home-room =
    A room
    For whoever looks for something small, soon.
    Sometimes proof of income. Ask whether you may register at the address.
    Rent, and often a deposit. Never pay for a room that you have not seen.
    Sometimes a few weeks.
    On sites for rooms, through people you know or on a notice board.
casework-home-guided =
    Living with support
    For whoever finds living alone too heavy now.
    A talk with the municipality about which help fits.
    Sometimes you pay a part. Ask beforehand how much.
    Weeks to months. There may be a waiting list.
    At the neighbourhood team or the Wmo desk of your municipality.
casework-home-social =
    A social rented home
    For whoever is 18 or older and does not earn too much.
    A registration. Register as early as you can, also if you live somewhere now.
    Registering often costs a small amount a year.
    Often years. It differs by municipality.
    At the housing site of your region, a housing corporation or your municipality.
casework-home-urgent =
    Priority for a home (urgency)
    For whoever cannot wait because of an emergency. Each municipality has its own rules.
    Proof of what is going on, such as a letter of a helper. You have a say in what it says.
    Sometimes asking costs money. Find out beforehand.
    Weeks to months. After that a home must still come free.
    At your municipality or the housing site. We gladly look along.
casework-home-middle =
    A home with a middle rent
    For whoever has an income and earns too much for a social rented home.
    Often payslips, or the figures of your own business.
    A higher rent, and often a deposit. Have a contract checked before you sign.
    Weeks to months. It differs by municipality.
    With landlords. Your municipality knows who checks a contract.
casework-home-letter =
    A postal address
    For whoever has no fixed place but wants post and to be registered with a municipality.
    Somebody who agrees that your post comes there. If there is nobody, ask the municipality.
    Usually nothing.
    Usually a few weeks. It differs by municipality.
    At the municipality where you are now.

casework-course-heading = Learning
casework-course-lead = A course, a language or a trade. Nobody needs to know why you come.
casework-course-talk =
    Practising Dutch
    Speaking, reading and writing, in a small group or with a language buddy.
    You need not know anything yet.
    Often nothing.
    At the library, a Taalhuis or a community centre.
casework-course-diploma =
    A language course with a diploma
    Dutch at a fixed level, for work or for a school.
    You do a test first. Then you join a group that fits.
    Sometimes the municipality pays a part. Ask beforehand.
    At your municipality or a language school.
casework-course-trade =
    Learning a trade
    A vocational course (mbo), a part of one, or learning and working together.
    Often B1. You can take language lessons first.
    Fees, books and travel. Ask which support fits you.
    At an mbo school or a learn-and-work desk.
casework-course-learns = What do you learn?
casework-course-level = How much Dutch do you need?
casework-course-level-none = No Dutch needed
casework-course-free = Free
casework-course-place = In which municipality?
casework-course-days = On which days?
casework-course-childcare = There is care for children
casework-course-closed = Always the same group
casework-course-discreet = Nobody asks why you come
casework-course-speaks = How much Dutch do you speak?
casework-course-can = When can you come?
casework-course-only-free = Only what is free
casework-course-find = Search
casework-course-none = There is nothing that fits now. Leave something out, or ask us.

casework-strong-heading = What are you good at?
casework-strong-lead = Choose what fits you. You get a text for your CV. It does not say where you learned it. We do not keep what you choose.
casework-strong-pick = I can do this
casework-strong-own = In your own words
casework-strong-make = Make my text
casework-strong-names = It says ‘{ $word }’ here. See whether you want that on paper.
casework-strong-to-plan = Put it in my work plan
casework-strong-people =
    Dealing with people
    I listen well and quickly put people at ease.
casework-strong-limits =
    Setting limits
    I say clearly what can and cannot be done, and stay friendly about it.
casework-strong-terms =
    Negotiating
    I make clear agreements about price, time and work.
casework-strong-planning =
    Planning
    I divide my own time and keep my appointments.
casework-strong-money =
    Handling money
    I settle payments precisely and keep track of income and costs.
casework-strong-languages =
    Languages
    I speak more than one language and fit my words to whoever I talk with.
casework-strong-business =
    Working for myself
    I arrange my own customers, planning and administration.
casework-strong-caring =
    Taking care of others
    I notice how somebody is doing, and what I hear stays with me.
casework-strong-calm =
    Keeping calm
    I stay calm when things get tense, and know when to ask for help.
casework-strong-online =
    Working online
    I write short, clear texts and answer messages quickly.

casework-relief-heading = Help for today
casework-relief-lead = Food, a bed or something else that cannot wait. You need not explain how it came about. If you are in danger, call 112.
casework-relief-can = What is possible?
casework-relief-given = Emergency help
casework-relief-euros = Amount in whole euros
casework-relief-night =
    A bed for tonight
    Call the night shelter or your municipality. If you are not safe, call Veilig Thuis: 0800-2000, free, day and night.
casework-relief-food =
    Food
    A food bank or a walk-in house. Ask whether the first time can be without a form.
casework-relief-money =
    Money for something urgent
    Ask the municipality for special assistance or an advance. There are emergency funds too; a helper asks for you.
casework-relief-clothes =
    Clothes
    A clothing bank or give-away shop. Often it is free.
casework-relief-phone =
    Phone credit
    A library or walk-in house often has free wifi. Ask us about phone credit.
casework-relief-medication =
    Medication
    Go to a doctor or call the out-of-hours doctor. Say so if you are not insured. Then we look for a way together.
casework-relief-travel =
    Travel money
    Say where you must go. Sometimes somebody can buy a ticket or take you there.

casework-list-title = My lists
casework-list-home = My housing list
casework-list-courses = My courses
casework-list-strengths = What I am good at
casework-list-keep = Keep it on my list
casework-list-where = Where do you look?
casework-list-since = Registered since
casework-list-next = Next step
casework-list-on = When?
casework-list-full = This list holds { $max } lines. Take one away first.
casework-list-nothing = There is nothing on this list yet
casework-list-show = Let my guide read it
casework-list-show-question = Your guide can then read this list and make tasks of it. You can always take that back.
casework-list-stop = Do not let it be read any more
casework-list-is-shown = Your guide can read this list.
casework-list-is-own = Only you can read this list, with your code.
