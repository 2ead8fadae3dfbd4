# Notices for those who work here. What goes out never says why.

bell-nav = Notices
bell-title = Notices
bell-lead = You get a sign when there may be something for you. What it is you read only here.

bell-mail-subject = Have a look
bell-mail-line = Have a look whether there is something for you.

bell-mail = By mail
bell-mail-none = No mail server has been set up for your organisation. Until then no mail comes. The administrator can arrange it.
bell-mail-address = Your mail address for work
bell-mail-address-hint = We keep it sealed. Empty means: no mail.
bell-mail-not = This does not look like a mail address. Please check it.
bell-choice = When do you want mail?
bell-choice-hint = Are you on call? Then we always ring you at once in danger, whatever you choose here.
bell-choice-digest = At fixed times, also when there is nothing. So a mail says nothing about who wrote or when.
bell-choice-soon = Within a quarter of an hour after somebody wrote. Whoever can see your mail then sees when something happened. If a colleague was first, no mail comes.
bell-choice-never = No mail.

bell-looks = What it looks like
bell-looks-mail = The mail:
bell-looks-phone = On your phone or computer:
bell-looks-same = It is always exactly the same, whatever there is. It holds no name, no number and no reason.

bell-devices = On a device
bell-devices-text = A device can give a sign when there is something for you within a quarter of an hour, or in danger when you are on call. Your browser also shows the address of this site. Choose this only on a device that nobody else uses. Fixed times are for mail only.
bell-device-since = Since { $day }:
bell-push-on = Give signs on this device
bell-push-refused = Your browser did not allow this. Permit notifications from this site in the browser and try again.
bell-push-unknown = The service that belongs to this browser is not on the list. The administrator can change that.

bell-test = Try it
bell-test-text = You now get a mail, and a sign on your devices, if you chose those.
bell-test-yes = Send me one now

bell-trouble-own = A mail to you did not arrive. Is your address still right?
bell-trouble-team = { $count ->
    [one] A mail did not reach one colleague. Does it happen to more people? Then look at the mail server.
   *[other] A mail did not reach { $count } colleagues. Look at the mail server.
 }

bell-on-call = Who is on call?
bell-on-call-text = Does an alarm of a visit go off, or does somebody write that there is danger now? Then whoever is on call that day gets a mail and a sign at once. If nobody is listed, the team leads do.
bell-unreachable = Cannot be reached yet, without address and without device: { $names }
bell-day-mon = Monday
bell-day-tue = Tuesday
bell-day-wed = Wednesday
bell-day-thu = Thursday
bell-day-fri = Friday
bell-day-sat = Saturday
bell-day-sun = Sunday
bell-times = Fixed times for mail
bell-times-hint = For instance: 9:00, 16:00. Empty means: no mail at fixed times.
bell-times-not = Write times like 9:00, with a comma between them. There can be { $max }.
