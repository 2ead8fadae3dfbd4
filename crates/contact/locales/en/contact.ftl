contact-title = Conversation

## The front door

contact-front-title = Welcome
contact-front-heading = You can say it here
contact-front-lead = You do not have to say who you are. One word is enough. A person reads it and writes back.
contact-front-message = Your message
contact-front-needed = Write a few words, or choose a sentence below.
contact-front-hint = Write in your own words, in any language. Afterwards you get a code to come back with.
contact-front-back = I already have a code
contact-gone-notice = Your conversation is no longer there. What you just wrote is still below. You can begin a new conversation with it.

contact-sentences = Is it hard to begin? Perhaps one of these sentences fits
contact-sentences-send = Send us this sentence
contact-sentences-free = What you open or send here never leads to a report by itself. You decide what happens.
contact-sentence-unwanted = Things happen that I do not want.
contact-sentence-unwanted-ways = You do not have to carry that alone. You can write to us, as short as you like. Would you rather chat with somebody else? Search for “Chat met Fier”. If you first want to read or think, that is fine too.
contact-sentence-hurt = Somebody hits me or hurts me.
contact-sentence-hurt-ways = Not safe right now? Call 112. If you can talk for a moment, write to us. We think along about a safe place, a doctor, or somebody who can be with you. You choose what you do.
contact-sentence-made = I am made to have sex with people I do not want to have sex with.
contact-sentence-made-ways = That is not okay, whatever was agreed. Did it just happen? Centrum Seksueel Geweld helps day and night, also with a doctor: 0800-0188. You can also write to us first. You do not have to prove anything.

## Help for now

contact-crisis-now = In danger now? Call
contact-crisis-other = Other numbers to call or chat with
contact-crisis-fier = Fier
contact-crisis-fier-how = Chat about violence, force or something you did not want. Search for “Chat met Fier”.
contact-crisis-young = De Kindertelefoon
contact-crisis-young-how = Call or chat, free, up to and including 18 years.
contact-crisis-sexual = Centrum Seksueel Geweld
contact-crisis-sexual-how = When something has just happened. Day and night, free.
contact-crisis-life = 113
contact-crisis-life-how = When you do not want to live any more. Day and night, free.
contact-crisis-not-kept = We do not keep whether you read or call this. A number that you call may stay in your phone.

## Honest about who reads and answers

contact-who-reads-title = Who can read this?
contact-who-reads-lead = Here you read who answers, who can see your words, and what we cannot promise. Without small print.
contact-who-reads-us = We read it
contact-who-reads-organisation = Behind this door is { $name }.
contact-who-reads-us-text = Your message reaches a small team of support workers. One of them writes back: a person, not a computer. Each time somebody opens your conversation, that is written down. You can see who it was.
contact-who-reads-not = Others do not
contact-who-reads-not-text = We are not the government. We pass nothing on without you knowing and agreeing, except in the cases below.
contact-who-reads-no-police = Police and municipality cannot read along here. There is no account for them.
contact-who-reads-no-list = There is no list of names of people who write here.
contact-who-reads-no-trace = We do not keep from which phone or place you write. Your provider can see that you visit this site.
contact-who-reads-limits = When we cannot keep silent
contact-who-reads-danger = When somebody's life is in danger now, a worker can call 112. That is only possible with what you told us.
contact-who-reads-young = If you are younger than 18 and in serious danger, a worker talks with a colleague about how we can help you. We do that together with you as much as we can.
contact-who-reads-told = A person decides that, never a computer. If possible, we tell you beforehand.
contact-who-reads-phone-text = Does somebody look at your phone? Use a private window, and press “Leave quickly” when somebody comes in. We send you no notification, email or text message, unless you ask for one.
contact-who-reads-you = What you can do
contact-who-reads-you-name = You may use another name, or no name.
contact-who-reads-you-look = You can always read what we write down about you.
contact-who-reads-you-erase = You can erase one message, or everything. Then it is gone, with us as well.
contact-who-reads-colleague = Sometimes a colleague thinks along. You see that as well.
contact-who-reads-adviser = What you write to the confidential adviser is not read by the team.
contact-who-reads-when = When is somebody there?
contact-who-reads-unsure = What we cannot promise
contact-who-reads-server = While you write or read, your words are open for a moment in our computer. After that they are locked again.
contact-who-reads-keep = How long does it stay?
contact-who-reads-keep-text = If nobody writes any more, we erase the conversation by itself:
contact-who-reads-keep-talk = An ordinary conversation
contact-who-reads-keep-young = If you said that you are younger than 18
contact-who-reads-keep-concern = Worried about somebody else
contact-who-reads-keep-adviser = With the confidential adviser
contact-who-reads-days = { $days ->
        [one] after one day
       *[other] after { $days } days
    }
contact-who-reads-counts = What stays are numbers: how often somebody wrote. Never who, and never what.

contact-accessibility-title = Accessibility
contact-accessibility-lead = Everybody should be able to use this, also with an old phone or a screen reader.
contact-accessibility-aim = What we want
contact-accessibility-aim-text = We build this site by the rules for accessibility WCAG 2.2, level AA.
contact-accessibility-state = How it is now
contact-accessibility-state-text = We test this ourselves. There has been no independent review yet. This is what you can expect:
contact-accessibility-keyboard = Everything works with a keyboard alone.
contact-accessibility-script = Everything also works when your browser allows no scripts.
contact-accessibility-size = You can make the letters larger. Light and dark follow the setting of your phone.
contact-accessibility-language = We write short, plain sentences. At the bottom you choose a language.
contact-accessibility-tell = Does something not work for you?
contact-accessibility-tell-text = Tell us. You do not have to say who you are. We look at it on a working day.
contact-accessibility-tell-link = Write to us

## The code

contact-code-heading = Your message has arrived
contact-code-lead = With this code you come back to your conversation. Keep it in a place that only you can see.
contact-code-now = What happens now?

## The conversation

contact-you = You
contact-them = The other person
contact-thread-name = You do not have to give a name. Here you are called { $name }.
contact-thread-waiting = Your message has arrived.
contact-thread-stopped = You asked us to stop. We do not write any more until you write again. You always may.
contact-thread-look = See whether there is something new
contact-thread-message = Write on
contact-thread-hint = Take your time. With the single word “stop” we no longer write to you.
contact-erased-mark = Something was erased here.
contact-erase-one = Erase this
contact-erase-one-question = This message will be gone, with us as well. Only a mark stays that something was erased here.
contact-erase-one-yes = Yes, erase this
contact-erase-kept-question = This line will be gone, with us as well. Only a mark stays that something was erased here.
contact-erase-all = Erase my whole conversation
contact-erase-all-question = The whole conversation will be gone, with you and with us. Your code then no longer works for this conversation. Do you also have a plan with us? You erase that under “My plan”.
contact-erase-all-check-in = Your check-in goes too. Whoever is on call gets no sign any more.
contact-erase-all-booking = Your appointments go too.
contact-erase-all-yes = Yes, erase everything
contact-erased-heading = Everything is erased
contact-erased-lead = Your conversation is gone, with you and with us. Nobody can bring it back.
contact-erased-history = The page may still be in the history of your browser. You can empty that yourself.
contact-erased-new = To the beginning
contact-kept = What we remember
contact-kept-text = This is what we wrote down about our contact. Is something not right? Say so, or erase it.
contact-kept-summary = Short note
contact-kept-call = About a phone call
contact-kept-code = A code was given to come back with.
contact-looked = Who opened this conversation?
contact-looked-nobody = Nobody yet.
contact-no-thread = There is no conversation here yet
contact-no-thread-text = Perhaps it was erased. You can always begin again.
contact-no-thread-new = Begin a conversation

contact-way-chat = Go on writing here
contact-way-they-call = They call us
contact-way-we-call = We call, because they ask for it
contact-way-you-call = You call us
contact-way-we-call-you = We call you, if you ask for it
contact-way-video = Video call
contact-way-meet = See each other
contact-chosen-later = Later
contact-chosen-nothing = None of these
contact-offer-intro = We can also talk in another way:
contact-offer-number-is = Our number: { $number }
contact-offer-when-is = When: { $when }
contact-offer-who-is = This is who you will speak to: { $who }
contact-offer-free = You choose. We ask how you are and what you need, never your name or where you live. You may always hang up, and no is fine too.
contact-offer-chosen = Chosen: { $choice }
contact-call-next = Agreed: { $next }
contact-call-danger = There was danger at that moment.
contact-outcome-short-wants-help = Short, with much feeling; help is welcome
contact-outcome-talked = There was a talk
contact-outcome-hung-up = Hung up or cut off
contact-outcome-no-answer = Nobody picked up
contact-outcome-other-moment = Not a good moment
