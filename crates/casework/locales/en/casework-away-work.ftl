# Going on with another organisation: what workers read.

casework-away-nav = Offered
casework-away-lead = Does your client want to go on with another organisation? Prepare it together. The client chooses what goes along, and only after their yes does anything leave, sealed for the other.
casework-away-partner = To whom
casework-away-confirm = This of mine may go along
casework-away-confirm-hint = Only if the client wants it too. Protected notes never go along. Check that nothing in it was told by somebody else.
casework-away-prepare = Prepare it
casework-away-prepare-keep = Keep it and let it be read
casework-away-nobody = There is nobody to go to yet
casework-away-nobody-hint = Your team lead and the administrator agree with other organisations.
casework-away-yes-heading = Your client's yes
casework-away-yes-lead = Your client reads this on their own page and says yes there. Or you read it here together, and you write down the yes.
casework-away-told = My client read this word for word and says yes
casework-away-told-not = Without your client's yes nothing leaves.
casework-away-day-to-come = That day is still to come.
casework-away-told-on = Your client said yes on { $day }.
casework-away-yes-keep = Write down the yes
casework-away-send = Send
casework-away-send-question = Once they say yes, the help here ends and the team reads nothing any more. Until then your client can take it back. Send it?
casework-away-send-yes = Yes, send it
casework-away-silent = The other organisation does not answer now. Nothing was sent. Try again later.
casework-away-ask = Ask whether there is an answer
casework-away-no-answer = There is no answer yet.
casework-away-offers = Offered by another organisation
casework-away-offers-lead = Somebody wants to go on with you. At first you read little: what it is about, the language and how contact is safe. Only after a yes does the rest open, for you alone.
casework-away-offers-none = There is nothing
casework-away-offers-none-hint = When another organisation offers somebody, it stands here for two weeks.
casework-away-from = From { $name }
casework-away-came = Came on { $day }.
casework-away-offer-lead = Decide with this. Feel free to call whoever sent it first, about your teams, not about the client.
casework-away-offer-first = What you may read now
casework-away-accept = I go on with this
casework-away-accept-lead = A new file begins with a new pseudonym, and you lead it. You see a code for the client once. The client reads it on the old own page too.
casework-away-accept-question = The other organisation then closes. That cannot be undone. Can you do this?
casework-away-accept-yes = Yes, I go on with it
casework-away-decline = Not with us now
casework-away-decline-do = Let them know that it cannot be
casework-away-pieces =
    { $count ->
        [one] { $count } piece is still on its way.
       *[other] { $count } pieces are still on their way.
    }
casework-needs-counsel = The client is under 18. Nothing goes to others yet: first the two of you ask advice, without a name, and write it down in the conversation.
