# The texts that each page needs. Warm, plain, everyday English.

## Around the page

kit-skip = Go to the content
kit-menu = Menu
kit-beside = Close by
kit-privacy = Who can read this?
kit-accessibility = Accessibility

## Leave quickly

kit-leave = Leave quickly
kit-leave-about = How does ‘Leave quickly’ work?
kit-leave-hint =
    ‘Leave quickly’ puts an ordinary page on your screen at once. Pressing Shift three times, quickly, does
    the same.
kit-leave-history =
    This page may still be in your browser’s history. Would you rather not have that? Look for ‘History’ in the
    menu of your browser and remove this page there. In a private window nothing stays behind.
kit-leave-two = Press Shift two more times to leave.
kit-leave-one = Press Shift one more time to leave.
kit-leave-more = How to take your visit out of the history

## Buttons

kit-back = Back
kit-next = Next
kit-send = Send
kit-save = Save
kit-cancel = Never mind
kit-undo = Take back
kit-change = Change
kit-remove = Remove
kit-close = Close
kit-open = Open
kit-yes = Yes
kit-no = No
kit-sure = Are you sure?
kit-sure-yes = Yes, do it
kit-more = More

## Messages at the top

kit-notice-good = Done.
kit-notice-info = Good to know:
kit-notice-careful = Please note:

## The code to come back

kit-code = Your code
kit-copy = Copy the code
kit-copied = Copied

## A road in steps

kit-step-done = done
kit-step-now = you are here

## Filling in

kit-optional = (may stay empty)
kit-choose = Make a choice
kit-characters-max = You have room for { $max } characters.
kit-form-problems = Please look at this once more
kit-form-problem = Please note:
kit-field-required = Please fill this in.
kit-field-too-long =
    This is too long. There is room for { $max } characters and you have { $found }. Your text is still here: make it
    a little shorter.
kit-field-too-short = This is still too short. Write at least { $min } characters.
kit-field-unreadable = We cannot read this text. Type it again, or leave out unusual characters.
kit-field-choice = Choose one of the options shown.
kit-field-repeated = This was filled in twice. Fill it in once.
kit-field-number = Fill in a number from { $min } to { $max }, in digits.
kit-field-date = Fill in a date that exists, such as 2027-03-14.
kit-field-time = Fill in a time, such as 14:30.

## When something goes wrong: what happened, what was kept, what you can do now

kit-problem-home = To the start
kit-problem-kept = This is what you typed
kit-problem-kept-text = Copy it if you need it. It has not been stored anywhere.
kit-problem-403-title = This form no longer works
kit-problem-403-text =
    The form was open too long, or it came from somewhere else. Nothing was sent. Had you
    typed something? Then it stands below. Open the page again and put your text back in.
kit-problem-404-title = There is nothing here
kit-problem-404-text =
    This page does not exist, or is not meant for you. Nothing has changed. Check the address, or go to the start.
kit-problem-405-title = That cannot be done here
kit-problem-405-text =
    This page cannot do what was asked. Nothing has changed. Go to the start and try from there.
kit-problem-409-title = Somebody was just before you
kit-problem-409-text =
    Meanwhile something changed here, by someone else or in another window. What you just did was not handled.
    Open the page again, see what is there now, and do it once more if it is still needed.
kit-problem-413-title = That is too much at once
kit-problem-413-text =
    What you sent does not fit in one form. We kept none of it. Go back, make it shorter or send it in parts.
kit-problem-415-title = We do not know this form of text
kit-problem-415-text =
    We can only read ordinary forms, not files. We kept nothing. Go back and type it in the form.
kit-problem-429-title = One moment, please
kit-problem-429-text =
    Many requests came in a short time. This last one was not handled; what worked before stays. Wait a minute and
    then try again.
kit-problem-500-title = Something went wrong on our side
kit-problem-500-text =
    It is not your fault. What you just did may not have worked; what worked before is kept. Go back, see whether
    it is there, and if not, try again in a few minutes.
kit-problem-503-title = We are away for a moment
kit-problem-503-text =
    We cannot help you through this site right now. This request was not handled; what worked before is kept. Try
    again in a few minutes.
