## The code, to keep (INF-01, OUT-20)

contact-code-safe = Whoever has the code can read your conversation. So give it to nobody, and do not send it in a message.
contact-code-lost = If you lose the code, we cannot find it again. If you still talk to us somewhere else, we can make a new one together.
contact-code-gate-wrong = That is not the same yet. It does not matter: your code is still here. Look at what you wrote down and type it once more.
contact-code-later-text = As long as you are here now, you can look at the code again in your conversation.

## Seeing it again, or a new one

contact-code-again-heading = Your code
contact-code-again-lead = Is nobody looking along? Then we show your code once more.
contact-code-again-yes = Show my code
contact-code-again-no = Not now
contact-code-again-none = Your code was not kept with this conversation. You can make a new one.
contact-code-seen = Has somebody seen your code?
contact-code-seen-text = Then make a new one here. With the old code nobody gets in any more, not on another device either.
contact-code-seen-new = Make a new code
contact-code-seen-question = The old code then stops working at once, for your plan as well. Can you keep the new one now?
contact-code-seen-yes = Yes, make a new one
contact-code-new-heading = Your new code
contact-code-new-lead = The old code does not work any more. This one does. Nothing is lost.

contact-code-in-text = There is a code to come back with in your text. Whoever has that code can read the conversation. Take it out first, then you can send it.

contact-kept-code-asked = { $name } asked for a new code. A second colleague looks along.
contact-kept-code-renewed = The code was renewed. The old one does not work any more.
contact-code-lost-how-lost = The code was lost.
contact-code-lost-how-never = The code had not arrived.
