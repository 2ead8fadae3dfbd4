# What only workers see: signing in, inviting, the team.

# Circles
people-circle-desk = Front door
people-circle-outreach = Outreach
people-circle-oversight = Overview
people-circle-statistics = Figures
people-circle-audit = Log
people-circle-emergency = Emergency access
people-circle-employment = Employers
people-circle-figures = Totals and meeting
people-circle-adviser = Confidential advisers
people-circle-close = Small circle

# Places
people-nav-team = Team
people-nav-log = Log

# Signing in
people-sign-in-title = Sign in
people-sign-in-name = Your name
people-passphrase = Your passphrase
people-digits = Six digits
people-digits-hint = From the app on your phone.
people-sign-in = Sign in
people-sign-in-help = Is it not working? Ask your administrator for a new invitation.
people-sign-in-refused = These do not go together. Check your name, your passphrase and the six digits, and try again.
people-sign-in-often = There were too many attempts in a row. Wait a quarter of an hour and try again. What you wrote on another page comes along.
people-sign-in-used = These six digits have just been used. Wait for new ones in the app and try again.
people-unlock-title = Locked for now
people-unlock-lead = You were away for a while, { $name }. Your passphrase takes you back to where you were.
people-unlock = Go on
people-unlock-refused = This passphrase is not right. Try again.
people-unlock-other = I am somebody else

# Invitation
people-invitation-title = Welcome
people-invitation-lead = You are invited to work with Luwte. You get these roles:
people-invitation-name = Under which name do you work?
people-invitation-name-hint = Your first name or another name. Colleagues and clients see this name.
people-invitation-name-plain = Use letters, digits, spaces, dots and hyphens only.
people-invitation-name-taken = This name is in use already. Choose another.
people-invitation-passphrase-hint = A sentence of at least { $min } characters that you remember well. Rather a few plain words than one difficult word.
people-invitation-passphrase-again = Your passphrase once more
people-invitation-passphrase-length = A passphrase has at least { $min } and at most { $max } characters.
people-invitation-passphrase-weak = This passphrase is easy to guess. Add a few words that do not belong together.
people-invitation-passphrase-differs = The two passphrases are not the same.
people-invitation-second = Second step
people-invitation-second-text = Scan this picture with an app for codes on your phone. The app keeps giving six new digits.
people-invitation-picture = Picture to scan with your phone
people-invitation-secret = Cannot scan? Type this over in the app:
people-invitation-digits = These digits are not right. Wait for new ones in the app and enter those.
people-invitation-accept = Make account

# Start
people-start-title = Start
people-start-hello = Hello { $name }
people-start-role = You now work as { $role }.
people-start-desk = Who waits at the desk
people-start-waits = A colleague still has to let you in. After that you see the conversations and files of your team too.
people-everywhere = Sign out everywhere
people-everywhere-question = You will be signed out on all devices. What you have not sent there yet is lost.
people-everywhere-yes = Yes, sign out everywhere

# Team
people-team-title = Team
people-team-waits = Waits for access to:
people-team-admit = Let in
people-team-end = End account
people-team-end-question = { $name } will have no access to anything from that moment.
people-team-end-yes = Yes, end account
people-team-guides = { $name } still guides files
people-team-guides-count =
    { $count ->
        [one] It is one file.
       *[other] It is { $count } files.
    }
people-team-guides-text = Better hand them over first. If you end the account now, nobody reads them until a team leader finds a new guide. The team leaders see that in their overview.
people-team-renew = Renew keys
people-team-renew-text = Do this when somebody has left. The keys they had no longer fit after that.
people-team-renew-yes = Renew keys
people-team-invite = Invite somebody
people-team-roles = Which roles does this colleague get?
people-team-no-role = Choose at least one role.
people-team-invite-yes = Make invitation
people-team-link = One-time link
people-team-link-text = Give this link to your colleague yourself. It works once, for seven days. You see it only now.

# Log
people-log-title = Log
people-log-lead = Who opened or wrote what. Never what it says.
people-log-empty = Nothing has been opened or written yet.
people-log-when = When
people-log-who = Who
people-log-what = What
people-log-which = Dossier
people-log-emergency = Emergency access

# Languages
people-nav-languages = Languages
people-languages-title = Languages
people-languages-lead = Visitors can read Luwte in these languages. The texts stand in parts. When one changes, only that part has to be read again. As long as not all was read, every page in that language carries a kind line about it.
people-languages-two = Two people read each part: somebody who grew up with the language, and somebody else who does or did this work. The Dutch too. Who read it stays without a name: only the role that ticked it off stands here.
people-languages-unread = not read yet
people-languages-changed = changed since somebody read it
people-languages-read = read on { $day } ({ $role })
people-languages-count = { $reader }: { $count } of { $all } parts
people-languages-look = Read the texts: { $language }
people-languages-parts-lead = Each part begins with the sentence that stands here. Open a part to read all of it.
people-languages-look-lead = The Dutch stands on the left, the translation on the right. Luwte fills in what stands between braces. Does something sound odd? Tell your administrator.
people-languages-lacking = Not translated yet
people-languages-ticking = Tick off what was read
people-languages-reader = Who read it?
people-languages-which = Which parts?
people-languages-none = Choose at least one part.
people-languages-tick = These parts were read
people-languages-untick = Not read after all
people-reader-language = Somebody who grew up with the language
people-reader-community = Somebody of the community

## One's own calendar: a neutral word, never a name

people-calendar-appointment = Appointment
people-calendar-shift = Shift

## Glossary: which word, and to whom

people-glossary-title = Glossary
people-glossary-lead = The words that we use, and how we say them. Does the other use a word of their own? Then take it over. If you hear a better word, bring it to the meeting.
people-glossary-word = Word
people-glossary-meaning = What it is
people-glossary-visitor = To a visitor or client
people-glossary-policy = To policy and partners
people-glossary-unsaid = Words that we would rather not use
people-glossary-unsaid-text = A * stands for the rest of a word. In each text that you save for visitors Luwte points these words out.

## Own words in other languages

people-sayings-link = Translate your own words: { $language }
people-sayings-title = Your own words
people-sayings-lead = You wrote this for visitors yourselves: how to get there, a first answer, a rule of the town. What is not translated here yet is read in Dutch.
people-sayings-none = There is nothing to translate yet
people-sayings-none-text = As soon as you write something for visitors, it stands here.
people-sayings-left =
    { $count ->
        [0] Everything is translated.
        [one] One text is not translated yet.
       *[other] { $count } texts are not translated yet.
    }
people-sayings-in = Translation ({ $language })
people-sayings-hint = Empty it to take the translation away. If the Dutch changes, we ask for a new translation.
people-sayings-read = Somebody who grew up with this language has read this
people-sayings-read-first = First let somebody read it who grew up with this language.
people-sayings-keep = Save, and on to the next
people-sayings-one-line = In Dutch this is one line. Write it so too, without Enter.
people-sayings-kept = Saved. Below you can read what there is to say about the words.
people-sayings-changed = Somebody changed this translation just now as well. What you typed still stands below.
people-sayings-theirs = This stands there now
people-sayings-theirs-none = Nothing stands there now.
