# The conversation itself: taking back, drafts, leaving quickly, how I want it. Warm, plain, everyday English.

## Taking back, and drafts

contact-held = Leaves in a few seconds.
contact-send-now = Send now
contact-danger-press = Press the button. Then your message is at the top of our list. Call 112 as well: we cannot come as fast.
contact-danger-send = Send: I am in danger now
contact-thread-undo = { $seconds ->
    [one] After sending you can take a message back for one second. We will not see it.
   *[other] After sending you can take a message back for { $seconds } seconds. We will not see it.
 }
contact-unsent = Your message was taken back. Nobody has seen it. It is in the field again.
contact-already-left = This message had just left. You can still erase it.
contact-draft-yours = You have not sent this yet. Only you can read it, with your code.
contact-draft-kept = Kept, not sent yet. Only you can read it.
contact-draft-keep = Keep it and go on later

## Leaving quickly

contact-leave-title = One moment
contact-leave-on = Go on
contact-kept-left = You left quickly.
contact-leave-about-title = Leave quickly
contact-leave-about-lead = Is somebody coming in? Press ‘Leave quickly’, or press Shift three times.
contact-leave-does = What happens then
contact-leave-does-page = An ordinary page is on your screen at once.
contact-leave-does-end = Your visit ends, on other devices too. With your code you can come back.
contact-leave-does-draft = Were you typing in your conversation? Then we keep that for you. We do not send it.
contact-leave-does-tell = Your conversation will say that you left quickly. Then we do not worry when you are suddenly quiet. You can erase that line.
contact-leave-history = What stays behind
contact-leave-history-text = This site can still be in the history of your browser. We cannot take it out for you. This is how you do it yourself:
contact-leave-chrome-phone = Tap the three dots and then ‘History’. Tap the cross behind the line.
contact-leave-chrome = Press Ctrl and H. Find the line, click the three dots and then ‘Delete’.
contact-leave-safari-phone = Tap the little book and then the clock. Swipe the line to the left and tap ‘Delete’.
contact-leave-safari = Choose ‘History’ at the top and then ‘Show All History’. Click the line and press Delete.
contact-leave-samsung = Tap the three lines and then ‘History’. Hold the line and tap ‘Delete’.
contact-leave-firefox = Open the menu and choose ‘History’. Hold the line, or right-click it, and choose ‘Delete’.
contact-leave-one-page = Take out this site only. A history that is quite empty can be noticed too.
contact-leave-private = With a private window nothing stays behind once you close it.

## How I want it

contact-rules-title = How I want it
contact-rules-lead = You decide how this conversation goes. Nothing has to be filled in, and you can change everything later.

contact-look-title = When will you look again?
contact-look-text = If you tell us, we try to have an answer there before that time. Are you later, or not there at all? That is fine too.
contact-look-yours = You will look here again from { $moment }.
contact-look-proposed = { $name } suggests that you look here again from:
contact-look-agree = That is fine
contact-look-other = Choose something else
contact-look-when = I will look again
contact-look-evening = This evening after eight
contact-look-tomorrow = Tomorrow after six
contact-look-day = On a day I choose
contact-look-unknown = I do not know yet
contact-look-which-day = Which day?
contact-look-past = That moment has gone by. Choose a later one.
contact-look-too-far = Choose a day within { $days } days.

contact-news-link = See whether there is news, without opening the conversation
contact-news-title = Is there news?
contact-news-yes = Yes, there is something new for you.
contact-news-no = No, there is nothing new yet.
contact-news-on = To my conversation
contact-news-again = Look once more

contact-vanish-title = Let messages vanish
contact-vanish-text = Messages from you and from us then vanish by themselves, on your side and on ours. Also when they were not read yet. It happens at the start of a day.
contact-vanish-after = A message vanishes
contact-vanish-stay = Not by itself
contact-vanish-day = After a day
contact-vanish-week = After a week
contact-vanish-month = After a month
contact-vanish-yours = Messages vanish by themselves. Chosen: { $time }.

contact-safe-title = Safe contact
contact-safe-lead = We only contact you here, unless you choose something else. A worker sees what you fill in here before each contact. We keep to it. Only when there is danger right now a worker may do otherwise. Then the reason stands in your conversation.
contact-safe-ways = Is this all right too?
contact-safe-ways-hint = If you tick nothing, everything happens here only.
contact-safe-here = Writing here
contact-safe-call = Calling
contact-safe-text = Sending a text message
contact-safe-number = On which number?
contact-safe-number-hint = After the call we erase your number.
contact-safe-number-needed = Fill in a phone number, or take away the tick at calling and text messages.
contact-safe-number-unused = May we call or text this number? Then tick that here. If not, empty the number.
contact-safe-number-gone = We erased your number, because there was a call. May we use it once more? Then fill it in again.
contact-safe-keep-number = Keep my number after the call too.
contact-safe-days = On which days?
contact-safe-days-hint = If you tick nothing, any day is fine.
contact-safe-from = From
contact-safe-until = Until
contact-safe-any-hour = Any time
contact-safe-hours-both = Fill in both times, or neither.
contact-safe-hours-same = These two times are the same. Choose two different times, or neither.
contact-safe-voicemail-yes = You may leave a voicemail.
contact-safe-name = Who do we ask for?
contact-safe-name-hint = Another name is fine. You may leave it empty too.
contact-safe-other = What do we say when somebody else answers?
contact-safe-other-hint = For example: say that you are from the bicycle shop, or hang up.
contact-day-mon = Monday
contact-day-tue = Tuesday
contact-day-wed = Wednesday
contact-day-thu = Thursday
contact-day-fri = Friday
contact-day-sat = Saturday
contact-day-sun = Sunday
contact-kept-against-rule = Contact against what you agreed, because there was danger.

contact-nothing-title = Leave nothing on this device
contact-nothing-text = When you close the window your visit is over already. With this button it ends right now, and we ask your browser to forget everything of this site. Your conversation stays. With your code you can come back.
contact-nothing-yes = Stop and forget me here
contact-left-heading = Your visit is over
contact-left-lead = There is no key to your conversation on this device any more. With your code you can always come back.
contact-left-history = This site can still be in the history of your browser.
contact-erase-title = Erase everything
contact-erase-text = You can erase one message in the conversation itself, below the message.
