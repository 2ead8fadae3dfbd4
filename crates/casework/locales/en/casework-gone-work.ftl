# What only workers read, beside what goes with a file.

casework-gone-not-answered = Your client has not answered on My plan yet. Wait for it, or write down on which day you heard it.
