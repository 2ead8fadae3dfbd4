# What each language says in its own way: its dates, and that it was not read yet.

kit-language = اللغة
kit-unread = لم يقرأ هذه الترجمة بعدُ شخصٌ نشأ على هذه اللغة. هل يبدو شيءٌ غريبًا؟ يمكنك الكتابة كما تتكلّم عادةً.
kit-unread-some = لم يقرأ بعدُ شخصٌ نشأ على هذه اللغة جزءًا من هذه الترجمة. هل يبدو شيءٌ غريبًا؟ يمكنك الكتابة كما تتكلّم عادةً.

kit-date = { $day } { $month } { $year }
kit-moment = { $date }، { $time }

kit-month-1 = يناير
kit-month-2 = فبراير
kit-month-3 = مارس
kit-month-4 = أبريل
kit-month-5 = مايو
kit-month-6 = يونيو
kit-month-7 = يوليو
kit-month-8 = أغسطس
kit-month-9 = سبتمبر
kit-month-10 = أكتوبر
kit-month-11 = نوفمبر
kit-month-12 = ديسمبر
