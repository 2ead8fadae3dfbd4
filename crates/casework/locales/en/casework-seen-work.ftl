# What a team sees of its own work, and says of it.

casework-seen-quiet = Quiet for long
casework-seen-quiet-title = Silence
casework-seen-quiet-lead = After how many days without a sign is a file quiet? Nothing happens by itself: a quiet file does not close and does not go. Somebody is only asked to look.
casework-seen-quiet-seen = Days until the team lead sees it
casework-seen-quiet-seen-hint = In the overview, under Long quiet.
casework-seen-quiet-asked = Days until the guide is asked to look
casework-seen-quiet-asked-hint = On Today and in My files, with two buttons: ask how it goes, or close it together.
casework-seen-quiet-wrong = Choose between 7 and 1096 days.
casework-seen-reflect = Questions to pause at
casework-seen-reflect-language = Language
casework-seen-reflect-language-ask = Do you talk in the language in which your client finds words best?
casework-seen-reflect-rules = Rules
casework-seen-reflect-rules-ask = Does a rule or a paper hold something up? Think of it, and write nothing down about it.
casework-seen-reflect-gender = Man, woman, neither
casework-seen-reflect-gender-ask = Do you assume something that does not fit this person? Ask how they want to be called.
casework-seen-reflect-money = Money
casework-seen-reflect-money-ask = What does money do to all other steps? What must be calm first?
casework-seen-reflect-health = Health
casework-seen-reflect-health-ask = What can a body or a head bear now? Where does it meet the rest?
