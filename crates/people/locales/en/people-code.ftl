# The card of a code, wherever somebody gets one (OUT-20).

people-code-keep = Write the code down, or take a photo in a place that only you can see.
people-code-as-words = Rather ten words?
people-code-as-words-text = This is the same code, in words. The order matters. You can come back with the words or with the letters and digits.
people-code-as-picture = Rather a picture?
people-code-as-picture-text = Scan it with another device. The picture holds only the code, not which site it is for.
people-code-picture = The code as a picture to scan. The same code stands above in letters and digits.
people-code-gate =
    { $group ->
        [second] Have you kept it? Type the second group once more.
       *[third] Have you kept it? Type the third group once more.
    }
people-code-gate-hint = Did you write down the words? Then type word { $word }.
people-code-gate-on = I have kept it
people-code-later = I cannot keep anything now
people-code-again = See my code, or make a new one
