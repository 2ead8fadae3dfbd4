# The card that is handed out beside others.

outreach-card-title = بطاقة
outreach-card-heading = من نحن
outreach-card-who = نحن عاملون في المساعدة لدى { $organisation }.
outreach-card-no-police = نحن لسنا من الشرطة ولا من البلدية.
outreach-card-nothing = نحن لا نفتشك. لا نكتب اسمك ولا ما تقوله.
outreach-card-may = يمكنك أن تسألنا عن أي شيء. ولا بأس إذا كنت لا تريد الكلام. يمكنك أن تكتب لنا لاحقًا هنا، من دون اسمك:
outreach-card-print = يمكنك طباعة هذه البطاقة.
