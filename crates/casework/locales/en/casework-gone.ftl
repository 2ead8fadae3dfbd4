# Gone is gone: what goes with a file, and what a law keeps.

casework-gone-not-again = Rather not there again
casework-gone-kept-referrals = Referrals
casework-gone-kept-known = By what we may recognise you
casework-gone-kept-receipt = The proof that something was erased
casework-gone-ground-law = A law says how long we keep this. You may always ask us to erase it.
casework-gone-ground-receipt = It holds a number and a day. Not whose it was.
casework-gone-until-at-latest = Until your plan is erased, at the latest
casework-gone-until-receipt = Five years after erasing
casework-gone-ask = Ask to erase everything
casework-gone-ask-question = The law gives us three months to look. After that your plan and the conversation are gone, and the code no longer works. Until that day you can take it back.
casework-gone-ask-yes = Yes, ask for it
casework-gone-closed-by-law = This file is closed. A law keeps it until { $day }. It can be erased sooner, on request. Opening it again is possible too.
