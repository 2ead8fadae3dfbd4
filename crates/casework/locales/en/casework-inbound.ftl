# For other organisations: referring somebody with a one-time code.

casework-inbound-title = Refer somebody
casework-inbound-lead = With a code from us you refer one person. You need no account.
casework-inbound-code = The code
casework-inbound-on = Go on
casework-inbound-danger = Is there danger now? Call 112. We read this on working days.
casework-inbound-form-lead = Write as little as you can. No name, no file number and no story: the person tells that.
casework-inbound-from = From:
casework-inbound-reach = How and when can we reach the person safely?
casework-inbound-reach-hint = As the person wants it. For example: will call, Tuesday after four.
casework-inbound-topic = What is it about?
casework-inbound-topic-hint = Only if the person wants us to hear this from you.
casework-inbound-request = What do you ask of us?
casework-inbound-request-hint = For example: shelter, guidance, which region.
casework-inbound-language = The person’s language
casework-inbound-decision = By when do you need an answer?
casework-inbound-agreed = What was agreed with the person?
casework-inbound-may-hear = The person wants me to hear that there was contact
casework-inbound-may-hear-hint = You then get one neutral sentence at most, never what was said.
casework-inbound-yes = The person knows of this and wants it
casework-inbound-yes-hint = Without the person’s yes we take nothing.
casework-inbound-yes-needed = Ask the person first. You can also pass on how to reach us.
casework-inbound-unknown = This code does not work, or was used. Ask us for a new one.
casework-inbound-arrived = It has arrived
casework-inbound-arrived-lead = Keep this number as proof. Nothing can be looked up with it.
casework-inbound-arrived-next =
    You will not hear from us whether there is contact. That protects the person. What you wrote is erased within thirty
    days.
casework-inbound-number = Number
casework-inbound-sender = How do we reach you?
casework-inbound-sender-hint = Only if the person wants you to hear something. A number or an address of your work.
casework-inbound-sender-needed = Write how we reach you, or take the tick away.
casework-inbound-arrived-feedback = If there was contact, you hear so in one sentence, because the person wants it. You hear no more, also not if there is no contact. What you wrote is erased within thirty days.
