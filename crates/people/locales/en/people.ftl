# Roles
people-role-outreach-worker = Outreach worker
people-role-case-manager = Permanent guide
people-role-job-coach = Job coach
people-role-trafficking-coordinator = Care coordinator
people-role-housing-supervisor = Housing worker
people-role-confidential-adviser = Confidential adviser
people-role-team-lead = Team lead
people-role-administrator = Administrator
people-role-educator = Educator
people-role-policy-officer = Policy officer

# Places
people-nav-conversation = Conversation
people-nav-mine = My plan

# What you wrote goes along
people-held-title = Your text is still here
people-held-kept = What you just wrote is kept. You find it again once you are in.
people-held-lead = You can send this now. Nothing has been sent yet.
people-held-send = Send it now
people-held-drop = Do not send

# Coming back with a code
people-back-title = Come back
people-back-lead = Enter the code that we gave you. It takes you back to your conversation.
people-back-code = Your code
people-back-hint = 20 letters and digits, or your ten words. Capitals, hyphens and spaces do not matter.
people-back-enter = To my conversation
people-back-lost = Lost your code?
people-back-new = Start a new conversation
people-back-length = A code has 20 letters and digits. There are { $found } here. Check the code again.
people-back-character = Character { $position } does not belong in a code. Check the code again.
people-back-word = Word { $position } is not in our list. Check that word again.
people-back-words = A code has ten words. There are { $found } here. Check the code again.
people-back-typo = There is a typing error in the code. Check it again, from the beginning to the end.
people-back-replaced = This code has been replaced by a new one. Is that not right? Write to us: start a new conversation and say that your code was replaced.
people-back-unknown = We find no conversation with this code. Perhaps it was erased, or a character is different. You can always start a new conversation.

# Log
people-deed-read = Read
people-deed-write = Written
people-deed-begin = Begun
people-deed-erase = Erased
