# Who guides, answers and comes.

casework-lead-decided = Decided by
casework-lead-because-gone = Your former guide is gone and we could not ask you. You can always ask for somebody else.
casework-lead-rest = { $name } is your guide now and reads your plan. Your conversation and the other parts only open when you say yes.
casework-lead-write-to = Write to { $name }
casework-lead-write-lead = There is no conversation now. You can begin one, with the same code.
casework-lead-write = Begin a conversation
casework-lead-answer-by = We answer by { $when } at the latest.
casework-lead-taken = { $name } reads your question and answers.
casework-lead-moved = Moved. It was { $when }.
