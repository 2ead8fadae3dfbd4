# The conversation itself: taking back, drafts, leaving quickly, how I want it.

## Taking back and drafts

contact-held = تُرسل بعد بضع ثوانٍ.
contact-send-now = إرسال الآن
contact-danger-press = بالضغط على الزر تصبح رسالتك هي الأولى عندنا. من المهم الاتصال أيضًا بالرقم ⁦112⁩: نحن لا نستطيع الوصول بهذه السرعة.
contact-danger-send = إرسال: أنا في خطر الآن
contact-thread-undo = { $seconds ->
    [zero] بعد الإرسال لا يمكن استرجاع الرسالة.
    [one] بعد الإرسال يمكنك استرجاع الرسالة خلال ثانية واحدة. عندها لا نراها.
    [two] بعد الإرسال يمكنك استرجاع الرسالة خلال ثانيتين. عندها لا نراها.
    [few] بعد الإرسال يمكنك استرجاع الرسالة خلال { $seconds } ثوانٍ. عندها لا نراها.
    [many] بعد الإرسال يمكنك استرجاع الرسالة خلال { $seconds } ثانية. عندها لا نراها.
   *[other] بعد الإرسال يمكنك استرجاع الرسالة خلال { $seconds } ثانية. عندها لا نراها.
 }
contact-unsent = استُرجعت رسالتك. لم يرها أحد. وهي الآن في الخانة من جديد.
contact-already-left = هذه الرسالة أُرسلت قبل لحظة. لكن ما زال محوها ممكنًا.
contact-draft-yours = هذا لم يُرسل بعد. لا يستطيع قراءته أحد غيرك، برمزك.
contact-draft-kept = محفوظ، ولم يُرسل بعد. لا يستطيع قراءته أحد غيرك.
contact-draft-keep = حفظ ومتابعة لاحقًا

## Leave quickly

contact-leave-title = لحظة
contact-leave-on = متابعة
contact-kept-left = كانت هناك مغادرة سريعة منك.
contact-leave-about-title = مغادرة سريعة
contact-leave-about-lead = هل دخل أحد؟ يكفي الضغط على «مغادرة سريعة»، أو ثلاث مرات على Shift.
contact-leave-does = ماذا يحدث عندها
contact-leave-does-page = تظهر فورًا صفحة عادية على شاشتك.
contact-leave-does-end = تنتهي زيارتك، على الأجهزة الأخرى أيضًا. وبرمزك يمكنك الرجوع.
contact-leave-does-draft = هل كانت هناك رسالة لم تكتمل في محادثتك؟ نحفظها لك. ولا نرسلها.
contact-leave-does-tell = يُكتب في محادثتك أنك غادرت بسرعة. هكذا لا نقلق إذا توقفت الكتابة فجأة. ويمكنك محو هذا السطر.
contact-leave-history = ماذا يبقى
contact-leave-history-text = قد يبقى هذا الموقع في سجل متصفحك. لا نستطيع إزالته عنك. يمكنك إزالته هكذا:
contact-leave-chrome-phone = النقاط الثلاث، ثم «السجل» (History)، ثم علامة الإغلاق بجانب السطر.
contact-leave-chrome = مفتاحا Ctrl وH معًا. بعدها النقاط الثلاث بجانب السطر، ثم «إزالة» أو «حذف».
contact-leave-safari-phone = رمز الكتاب، ثم رمز الساعة. بعدها سحب السطر إلى الجانب، ثم «حذف».
contact-leave-safari = في الأعلى «السجل» (History)، ثم «إظهار كل السجل». بعدها نقرة على السطر، ثم مفتاح Delete.
contact-leave-samsung = الخطوط الثلاثة، ثم «السجل» (History). بعدها ضغطة طويلة على السطر، ثم «حذف».
contact-leave-firefox = القائمة، ثم «السجل» (History). بعدها ضغطة طويلة على السطر، أو نقرة بالزر الأيمن، ثم «حذف».
contact-leave-one-page = الأفضل إزالة هذا الموقع فقط. فالسجل الفارغ تمامًا قد يلفت النظر أيضًا.
contact-leave-private = مع نافذة التصفح الخاص لا يبقى شيء بعد إغلاقها.

## How I want it

contact-rules-title = هكذا أريد
contact-rules-lead = القرار لك في كيف تسير هذه المحادثة. لا شيء إلزامي، ويمكنك تغيير كل شيء لاحقًا.

contact-look-title = متى موعد نظرتك القادمة هنا؟
contact-look-text = إذا عرفنا ذلك، نحاول أن نضع لك جوابًا قبل هذا الوقت. الرجوع متأخرًا أو عدم الرجوع؟ لا بأس أيضًا.
contact-look-yours = موعد نظرتك القادمة هنا: ابتداءً من { $moment }.
contact-look-proposed = اقتراح من { $name } لموعد نظرتك القادمة، ابتداءً من:
contact-look-agree = هذا مناسب
contact-look-other = اختيار شيء آخر
contact-look-when = سأنظر من جديد
contact-look-evening = هذا المساء بعد الثامنة
contact-look-tomorrow = غدًا بعد السادسة مساءً
contact-look-day = في يوم أختاره
contact-look-unknown = لا أعرف بعد
contact-look-which-day = أي يوم؟
contact-look-past = مضى هذا الوقت. الرجاء اختيار وقت لاحق.
contact-look-too-far = الرجاء اختيار يوم قريب. أكبر عدد من الأيام: { $days }.

contact-news-link = هل هناك جديد؟ دون فتح المحادثة
contact-news-title = هل هناك جديد؟
contact-news-yes = نعم، هناك شيء جديد لك.
contact-news-no = لا، لا جديد بعد.
contact-news-on = إلى محادثتي
contact-news-again = نظرة أخرى

contact-vanish-title = اختفاء الرسائل
contact-vanish-text = عندها تختفي رسائلك ورسائلنا تلقائيًّا، من عندك ومن عندنا. حتى إذا لم تُقرأ بعد. يحدث ذلك في بداية اليوم.
contact-vanish-after = تختفي الرسالة
contact-vanish-stay = ليس تلقائيًّا
contact-vanish-day = بعد يوم
contact-vanish-week = بعد أسبوع
contact-vanish-month = بعد شهر
contact-vanish-yours = تختفي الرسائل تلقائيًّا. الاختيار: { $time }.

contact-safe-title = تواصل آمن
contact-safe-lead = نتواصل معك هنا فقط، إلا إذا كان اختيارك غير ذلك. ما يُكتب هنا يراه شخص من الفريق قبل كل اتصال. ونحن نلتزم به. فقط إذا كان هناك خطر الآن، قد يخرج عنه شخص من الفريق. عندها يُكتب السبب في محادثتك.
contact-safe-ways = هل هذا مسموح أيضًا؟
contact-safe-ways-hint = دون أي علامة، يجري كل شيء هنا فقط.
contact-safe-here = الكتابة هنا
contact-safe-call = الاتصال بالهاتف
contact-safe-text = إرسال رسالة نصية
contact-safe-number = على أي رقم؟
contact-safe-number-hint = بعد المكالمة نمحو رقمك.
contact-safe-number-needed = الرجاء كتابة رقم هاتف، أو إزالة العلامة عن الاتصال والرسالة النصية.
contact-safe-number-unused = هل يمكننا الاتصال بهذا الرقم أو إرسال رسالة نصية إليه؟ إذن الرجاء وضع علامة هنا. وإن لم يكن مسموحًا، فالرجاء مسح الرقم.
contact-safe-number-gone = محونا رقمك بعد المكالمة. هل الاتصال مسموح مرة أخرى؟ إذن يمكنك كتابة الرقم من جديد.
contact-safe-keep-number = أريد حفظ رقمي حتى بعد المكالمة.
contact-safe-days = في أي أيام؟
contact-safe-days-hint = دون أي علامة، كل الأيام مناسبة.
contact-safe-from = من
contact-safe-until = إلى
contact-safe-any-hour = أي وقت
contact-safe-hours-both = المطلوب وقت في الخانتين، أو لا شيء في كلتيهما.
contact-safe-hours-same = هذان الوقتان متطابقان. الرجاء اختيار وقتين مختلفين، أو عدم اختيار أي وقت.
contact-safe-voicemail-yes = ترك رسالة صوتية مسموح.
contact-safe-name = عمّن نسأل؟
contact-safe-name-hint = يمكن أن يكون اسمًا آخر. ويمكن تركه فارغًا.
contact-safe-other = ماذا نقول إذا ردّ شخص آخر؟
contact-safe-other-hint = مثلًا: القول إن الاتصال من محل الدراجات، أو إنهاء المكالمة.
contact-day-mon = الاثنين
contact-day-tue = الثلاثاء
contact-day-wed = الأربعاء
contact-day-thu = الخميس
contact-day-fri = الجمعة
contact-day-sat = السبت
contact-day-sun = الأحد
contact-kept-against-rule = تواصل خارج ما اتفقنا عليه معك، لأنه كان هناك خطر.

contact-nothing-title = عدم ترك أي أثر على هذا الجهاز
contact-nothing-text = بإغلاق النافذة تنتهي زيارتك. وبهذا الزر تنتهي الآن فورًا، ونطلب من متصفحك أن ينسى كل شيء عن هذا الموقع. محادثتك تبقى. وبرمزك يمكنك الرجوع.
contact-nothing-yes = إنهاء ونسياني هنا
contact-left-heading = انتهت زيارتك
contact-left-lead = لم يبقَ على هذا الجهاز مفتاح لمحادثتك. وبرمزك يمكنك الرجوع دائمًا.
contact-left-history = قد يبقى هذا الموقع في سجل متصفحك.
contact-erase-title = محو كل شيء
contact-erase-text = محو رسالة واحدة ممكن في المحادثة نفسها، تحت الرسالة.
