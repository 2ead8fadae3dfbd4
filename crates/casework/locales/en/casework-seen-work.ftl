# What a team sees of its own work, and says of it.

casework-seen-quiet = Quiet for long
casework-seen-quiet-title = Silence
casework-seen-quiet-lead = After how many days without a sign is a file quiet? Nothing happens by itself: a quiet file does not close and does not go. Somebody is only asked to look.
casework-seen-quiet-seen = Days until the team lead sees it
casework-seen-quiet-seen-hint = In the overview, under Long quiet.
casework-seen-quiet-asked = Days until the guide is asked to look
casework-seen-quiet-asked-hint = On Today and in My files, with two buttons: ask how it goes, or close it together.
casework-seen-quiet-wrong = Choose between 7 and 1096 days.
