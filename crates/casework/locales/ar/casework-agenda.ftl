casework-appointments = المواعيد
casework-appointments-empty = لا توجد مواعيد.
casework-appointment-with = مع
casework-appointment-way = كيف
casework-appointment-place = أين
casework-appointment-text = عن ماذا
casework-appointment-rule = التواصل الآمن
casework-appointment-agreed-said = بخلاف قاعدتك. كان ذلك مناسبًا لك هذه المرة.
casework-appointment-call-off = لن آتي
casework-appointment-call-off-question = هل تريد إلغاء هذا الموعد؟ لا حاجة إلى ذكر السبب.
casework-appointment-call-off-yes = نعم، إلغاء
casework-came-met = تم اللقاء
casework-came-not-there = لم يحدث اللقاء
casework-came-called-off = أُلغي
casework-tasks = ما نقوم به نحن
casework-tasks-empty = لا يوجد شيء مفتوح.
casework-task-by = حتى { $day }
casework-task-text = ماذا
casework-task-of = من
casework-services = ما طُلب وما قُدّم
casework-services-lead = ما طلبته، وما نتج عنه، وهل كان مناسبًا لك.
casework-services-empty = لا يوجد شيء هنا بعد.
casework-service-words = بكلماتك
casework-service-asked = طُلب في
casework-service-given = قُدّم في
casework-service-giver = ممّن
casework-service-fit = هل كانت هذه المساعدة مناسبة لك؟
casework-service-say-fit = قول هل كانت مناسبة
casework-service-talking = شخص للحديث معه
casework-service-safer-work = عمل أكثر أمانًا
casework-service-housing = مكان للسكن
casework-service-money = المال والديون
casework-service-work = عمل أو دراسة أو نشاط
casework-service-health = الصحة
casework-service-rights = الحقوق والقواعد
casework-service-coming-along = شخص يرافقك
casework-service-language = اللغة أو مترجم أو شرح رسالة
casework-service-other = شيء آخر
casework-sentence = محو جملة
casework-sentence-lead = الجملة الممحوّة لا يستطيع أحد قراءتها بعد ذلك. تبقى مكانها علامة: ▒▒▒.
casework-sentence-which = أي جملة تُمحى؟
casework-sentence-yes = محو ما تم تحديده
casework-warning = انتباه
casework-warning-what = ما ينتبه له الجميع
casework-warning-until = حتى { $day } ضمنًا
casework-safety-own-lead = بكلماتك. ما الذي يساعدك حين يصبح الأمر صعبًا؟ الشخص المرافق يقرأ هذا أيضًا.
casework-safety-own-hint = إلى أين يمكن الذهاب؟ بمن تتصل؟ كيف تلاحظ أن الأمر يسوء؟
casework-safety-own-write = كتابة خطة الأمان الخاصة بي
casework-moment = إشارة للحظة صعبة
casework-moment-lead = اكتب ما يجب أن يعرفه شخص ما إن لم تصل منك إشارة. لا يستطيع أحد قراءة هذا حتى يمر الوقت دون خبر منك.
casework-moment-day = أي يوم؟
casework-moment-time = قبل أي ساعة ستصل منك إشارة؟
casework-moment-time-hint = إن لم تصل إشارة قبل هذه الساعة، نُبلغ من هو في المناوبة.
casework-moment-words = ماذا يجب أن يُعرف حينها؟
casework-moment-words-hint = مثلًا: مكانك وما تخشاه. بالقدر الذي تريده.
casework-moment-then = ما الذي يجب فعله حينها، وما الذي لا يجب؟
casework-moment-then-hint = مثلًا: رسالة أولًا، دون اتصال.
casework-moment-set = ضبط الإشارة
casework-moment-not-then = اختر وقتًا بعد { $minutes } دقائق أو أكثر، وحتى { $days } يومًا على الأكثر.
casework-moment-stands = أرسل إشارة قبل { $moment }. حتى ذلك الوقت لا يستطيع أحد قراءة ما كتبته.
casework-moment-lapsed = مرّ الوقت منذ { $moment }. من هو في المناوبة يستطيع الآن قراءة ما كتبته.
casework-moment-safe-by = أخبر { $name } أن كل شيء بخير.
casework-moment-safe = أنا بأمان. محو هذه الإشارة
casework-moment-longer = نصف ساعة أخرى
casework-moment-opened = من قرأه
casework-moment-wrote = ما كتبته
casework-slot-cover = ينوب مؤقتًا
casework-known = بهذا يمكننا التعرف عليك
casework-closure-because = لماذا نتوقف؟
casework-because-done = انتهى الأمر حاليًّا
casework-because-client-stops = أريد إيقاف المساعدة
casework-because-other-help = آخرون يواصلون
casework-because-moved = أسكن الآن في مكان آخر
casework-because-lost-touch = لم نعد نسمع عن بعضنا
casework-because-other = شيء آخر
casework-closure-towards = بماذا تواصل؟
casework-towards-other-work = عمل آخر
casework-towards-same-work = العمل نفسه
casework-towards-course = مدرسة أو دورة
casework-towards-other-help = مساعدة أخرى
casework-towards-elsewhere = إلى البيت أو إلى بلد آخر
casework-towards-not-known = لا أعرف بعد
casework-closure-aftercare = أولًا متابعة: كل كم أسبوع نسأل عن حالك؟
casework-closure-aftercare-hint = الفراغ يعني بلا متابعة. لا حاجة إلى الرد أبدًا. الصمت ليس له عواقب.
casework-check-in-skip = تخطّي
casework-kept = كم من الوقت نحفظ هذا
casework-ground = على أي أساس
casework-ground-voluntary = مساعدة طوعية
casework-ground-wmo = مساعدة بحسب قانون Wmo
casework-ground-jeugdwet = مساعدة الشباب
casework-kept-how-long = المدة
casework-kept-agreed = { $count ->
    [zero] حتى النهاية فقط، لا أكثر
    [one] يوم واحد بعد النهاية، لا أكثر
    [two] يومان بعد النهاية، لا أكثر
    [few] { $count } أيام بعد النهاية، لا أكثر
    [many] { $count } يومًا بعد النهاية، لا أكثر
   *[other] { $count } يوم بعد النهاية، لا أكثر
 }
casework-kept-years = { $count ->
    [zero] حتى آخر تغيير
    [one] سنة واحدة بعد آخر تغيير
    [two] سنتان بعد آخر تغيير
    [few] { $count } سنوات بعد آخر تغيير
    [many] { $count } سنة بعد آخر تغيير
   *[other] { $count } سنة بعد آخر تغيير
 }
casework-kept-source = أين كُتب ذلك
casework-kept-asked = سيُمحى كل شيء في { $day } على الأكثر.
casework-kept-number = رقم إثباتك
casework-kept-withdraw = لا تمحوا
casework-kept-refused = لم يُمحَ
casework-kept-exception = السبب بحسب القانون
casework-kept-why = توضيح
casework-exception-other-person = الأمر مهم جدًّا لشخص آخر
casework-exception-law = قانون يمنع ذلك
casework-erasing-title = سنمحو هذا
casework-erasing-text = القانون يعطينا ثلاثة أشهر. حتى ذلك اليوم يمكن التراجع. احتفظ بالرقم مكتوبًا.
