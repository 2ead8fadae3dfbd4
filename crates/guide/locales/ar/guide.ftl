# What visitors read: information, dropping in, calling, cards.

guide-title = من المفيد معرفته
guide-index-lead = يمكنك اختيار ما يهمّك. لا نسجّل ما فُتح هنا.
guide-write = الكتابة لنا
guide-print = على ورق؟ في قائمة متصفحك خيار «طباعة».

## Days

guide-weekday-1 = الاثنين
guide-weekday-2 = الثلاثاء
guide-weekday-3 = الأربعاء
guide-weekday-4 = الخميس
guide-weekday-5 = الجمعة
guide-weekday-6 = السبت
guide-weekday-7 = الأحد

## For whom, and where

guide-for-everybody = للجميع
guide-for-men = للرجال والفتيان
guide-for-women = للنساء والفتيات
guide-for-trans = للأشخاص الترانس (العابرين جندريًّا)
guide-for-young = للشباب والشابات
guide-at-ours = عندنا
guide-at-neighbourhood = في مركز حيّ أو مكتبة
guide-at-cafe = في مكان فيه طعام أو شراب
guide-at-outside = في الخارج
guide-steps-none = لا يوجد درج ولا عتبة.
guide-steps-helped = توجد عتبة. نساعدك على عبورها.
guide-steps-some = يوجد درج.
guide-wait-nowhere = يُفتح لك فورًا، دون انتظار.
guide-wait-apart = الانتظار في مكان لك وحدك.
guide-wait-together = الانتظار في غرفة مع آخرين.

## Dropping in

guide-walkin-heading = زيارتنا
guide-walkin-lead = يمكنك الدخول دون موعد. لا حاجة إلى ذكر من أنت أو سبب مجيئك.
guide-walkin-none = لا توجد الآن ساعات ثابتة
guide-walkin-none-text = يمكنك الكتابة لنا دون تردد. عندها نبحث معًا عن وقت مناسب.
guide-there = من يوجد هناك؟
guide-where = أين؟
guide-who-for = لمن؟
guide-closed = في هذه الأيام لا يوجد أحد
guide-checked = ربما تغيّر شيء. تأكدنا من هذا في { $day }.
guide-book = هل وقت محدد أفضل لك؟
guide-book-lead = يمكنك اختيار وقت. لا نسأل عن السبب.
guide-left =
    { $left ->
        [0] لا توجد أماكن
        [zero] لا توجد أماكن
        [one] بقي مكان واحد
        [two] بقي مكانان
        [few] بقيت { $left } أماكن
        [many] بقي { $left } مكانًا
       *[other] بقي { $left } مكان
    }
guide-events = لقاءات
guide-event-minors = لمن عمره أقل من 18. يوجد دائمًا شخصان مرافقان.
guide-event-adults = لمن عمره 18 أو أكثر.
guide-event-address = بعد التسجيل يظهر العنوان على بطاقتك.

## How to get there

guide-route = الطريق إلينا
guide-route-station = من المحطة أو الموقف
guide-route-door = أي باب؟
guide-route-bell = أي جرس؟
guide-route-wait = هل هناك انتظار؟
guide-route-steps = هل يوجد درج؟

## An appointment

guide-booking-title = موعد
guide-alias = ما الاسم الذي يناسبك؟
guide-alias-hint = يمكنك اختراع اسم. وإذا بقي هذا فارغًا، نعطيك نحن اسمًا.
guide-alias-is-code = هذا يشبه رمزًا. الرمز لك وحدك، والأفضل هنا اسم آخر.
guide-with = مع من يناسبك اللقاء؟
guide-with-anybody = لا فرق
guide-age = كم عمرك؟
guide-age-hint = لا نحفظ جوابك.
guide-age-minor = عمري أقل من 18
guide-age-adult = عمري 18 أو أكثر
guide-age-other = هذا اللقاء لعمر آخر. يمكنك الكتابة لنا، ونبحث معك عن شيء يناسبك.
guide-book-yes = حجز الموعد
guide-book-hangs = يرتبط هذا الموعد بالرمز الذي لديك.
guide-book-have-code = لديّ رمز
guide-full = امتلأ هذا الوقت قبل لحظة. يمكنك الرجوع واختيار وقت آخر.
guide-enough = أكبر عدد من المواعيد برمز واحد هو { $max }. لموعد جديد يلزم أولًا إلغاء واحد منها.
guide-booked = موعدك محجوز
guide-booked-lead = يكفي الدخول وذكر الاسم المكتوب على هذه البطاقة. في اليوم التالي للموعد نمحو كل شيء.
guide-booked-code = بهذا الرمز يمكنك تغيير موعدك أو إلغاؤه.
guide-card-name = الاسم
guide-card-when = متى؟
guide-mine = مواعيدك
guide-mine-none = ليس لديك موعد الآن
guide-mine-changed = هذا الموعد لن يتم كما هو مكتوب هنا. نأسف لذلك. يمكنك اختيار وقت آخر.
guide-move = اختيار وقت آخر
guide-move-yes = تغيير موعدي
guide-cancel = إلغاء الموعد
guide-cancel-question = عندها يصبح مكانك متاحًا لشخص آخر. لا حاجة إلى ذكر السبب.
guide-cancel-yes = نعم، إلغاء الموعد

## Calling

guide-call-heading = الاتصال بنا
guide-call-lead = يمكنك الاتصال دون تردد، حتى إذا لم تكن الكلمات جاهزة بعد.
guide-call-none = الاتصال بنا غير ممكن بعد
guide-call-number = رقمنا
guide-call-who = من يردّ؟
guide-call-asked = عمَّ نسأل؟
guide-call-asked-text = عن حالك، وهل الكلام آمن لك الآن.
guide-call-not = عمَّ لا نسأل؟
guide-call-not-text = عن اسمك، أو مكان سكنك، أو سبب اتصالك.
guide-call-hang-up = يمكنك إنهاء المكالمة في أي وقت. لا حاجة إلى ذكر السبب.
guide-call-hide = لإخفاء رقمك
guide-call-hide-text = قبل رقمنا تُكتب ⁦#31#⁩. ومن هاتف أرضي تكون غالبًا ⁦*31*⁩.
guide-call-traces = قد يبقى رقمنا في سجل مكالماتك، أو يظهر في الفاتورة. نحن لا نكتب رقمك عندنا، إلا إذا طلبت ذلك.

## What to expect

guide-expect-heading = ماذا يمكنك توقعه؟
guide-expect-person = الحديث مع إنسان، ودون أي تكلفة. لسنا جهة حكومية ولا شرطة.
guide-expect-pace = السرعة كما تناسبك. والصمت مقبول أيضًا.
guide-expect-choice = الاختيار لك في ما يحدث. والتوقف عن الكلام ممكن دائمًا.
guide-expect-all = يمكن الحديث عن كل شيء: السكن، أو المال، أو العمل، أو الصحة، أو شخص يؤذيك.
guide-expect-who = من يستطيع قراءة ما أقوله؟
guide-complaint = هل عاملتك جهة ما معاملة غير جيدة؟
guide-complaint-text = يمكنك إخبارنا بما حدث وبما يجب أن يتغير. ننقله دون ذكرك. ولا نذكر اسم الجهة إلا بموافقتك.

## What would you like?

guide-goals-heading = ما رغبتك أنت؟
guide-goals-lead = لا يوجد جواب خطأ. نساعدك في ما يقع عليه اختيارك، حتى إذا تغيّر لاحقًا.
guide-goal-safer = أريد أن أعمل بأمان أكبر. نفكر معك في الاتفاقات، وفي من ينتبه عليك، وفي ما يمكن فعله إذا ساء الأمر.
guide-goal-limits = أريد أن أحمي حدودي. نتدرب معًا على قول «لا»، وعلى ما يمكن فعله إذا لم يسمع الآخر.
guide-goal-beside = أريد عملًا آخر أو دراسة إلى جانب عملي. نبحث معك عن شيء يناسبك.
guide-goal-stop = أريد أن أتوقف. نساعدك في السكن والمال والعمل والراحة. لا حاجة إلى فعل كل شيء مرة واحدة.
guide-goal-unsure = لا أعرف بعد. إذن نتحدث أولًا، أو نترك الأمر كما هو الآن.

## Staying healthy

guide-pro-heading = كيف تبدأ الحديث؟ للمهنيين، بالهولندية أو الإنجليزية
guide-health-heading = الحفاظ على الصحة
guide-health-lead = لدى ⁦GGD⁩ (خدمة الصحة في منطقتك) يمكنك إجراء فحص، أو أخذ لقاح، أو السؤال عن الصحة الجنسية.
guide-health-find = كلمات البحث في الإنترنت: «⁦GGD seksuele gezondheid⁩» مع اسم مدينتك. الرقم موجود هناك.
guide-health-ask = من المفيد السؤال قبل ذلك: هل هو مجاني، وهل يمكن دون اسمك الحقيقي؟
guide-health-along = هل تناسبك مرافقة شخص، أو اتصال منه نيابة عنك؟ يمكنك طلب ذلك منا.
guide-health-now = هل حدث قبل قليل شيء رغمًا عنك؟ مركز العنف الجنسي (Centrum Seksueel Geweld)، مجانًا، ليلًا ونهارًا: ⁦0800-0188⁩.
guide-health-kept = ما يُقال هناك يبقى هناك. نحن لا نسأل عنه.

## Passing on

guide-pass-heading = لشخص آخر
guide-pass-lead = هل هناك من يفيده هذا؟ يمكنك إعطاؤه هذه البطاقة. لا نسأل أبدًا لمن.
guide-pass-card = هل الحديث مع شخص يفيدك؟ الكتابة هنا ممكنة. لا حاجة إلى ذكر من أنت.
guide-pass-count = نعدّ فقط كم مرة استُعمل هذا العنوان، لا من استعمله.

## How I stay safe

guide-safe-heading = هكذا أبقى في أمان
guide-safe-lead = هنا يمكنك عمل بطاقة لك وحدك. يمكن ترك كل شيء فارغًا.
guide-safe-not-kept = لا نحفظ شيئًا من هذا. البطاقة عندك وحدك.
guide-safe-new = لقاء شخص غير معروف
guide-safe-new-tip-place = في المرة الأولى، الأفضل اللقاء في مكان معروف لك.
guide-safe-new-tip-feeling = هل الشعور غير مريح؟ يمكنك المغادرة، حتى بعد الاتفاق.
guide-safe-new-field = ماذا أفعل قبل ذلك؟
guide-safe-buddy = شخص ينتبه عليّ
guide-safe-buddy-tip = من المفيد الاتفاق مع شخص على وقت تصله فيه رسالة منك أن كل شيء بخير.
guide-safe-buddy-who = من ينتبه عليّ؟ يكفي لقب.
guide-safe-buddy-when = متى أرسل خبرًا؟
guide-safe-buddy-else = ماذا يفعل هذا الشخص إذا لم يصله خبر مني؟
guide-safe-limits = حدودي
guide-safe-limits-tip-mind = يمكنك دائمًا تغيير رأيك.
guide-safe-limits-tip-words = من المفيد تحضير جملة لقول «لا».
guide-safe-limits-field = ماذا أريد، وماذا لا أريد، وكيف أقول «لا»؟
guide-safe-online = على الإنترنت
guide-safe-online-tip-account = الأفضل حساب آخر وصورة أخرى غير حسابك وصورتك الخاصين.
guide-safe-online-tip-place = من المفيد منع التطبيقات من معرفة مكانك.
guide-safe-online-tip-picture = الصورة قد تكشف الكثير: وجهك، أو وشمًا، أو ما يظهر من النافذة.
guide-safe-online-field = ماذا أوقف، أو ماذا أغيّر؟
guide-safe-wrong = إذا ساء الأمر
guide-safe-wrong-tip-out = من المفيد التفكير قبل ذلك في طريق للخروج وفي مكان للذهاب إليه.
guide-safe-wrong-tip-call = هل أنت في خطر؟ رقم الطوارئ ⁦112⁩.
guide-safe-wrong-tip-fault = ليس هذا ذنبك.
guide-safe-wrong-field = إلى أين أذهب، وماذا آخذ معي؟
guide-safe-show = إنشاء بطاقتي
guide-safe-card = بطاقتي
guide-safe-keep = حفظ ما أكتبه على هذا الجهاز
guide-safe-keep-hint = هذا مناسب فقط إذا لم يكن أحد غيرك ينظر في هذا الجهاز. زر «مغادرة سريعة» يمحوه.
guide-safe-wipe = محوه من هذا الجهاز
guide-safe-share = وضعه في محادثتي
guide-safe-share-hint = عندها يستطيع الفريق الذي معك في المحادثة قراءته.

# Geld
guide-money-heading = المال والديون والإعانات

# Practical help
guide-relief-heading = مساعدة لليوم
guide-home-heading = مكان للسكن
guide-learn-heading = التعلّم
guide-strong-heading = ما نقاط قوتك؟
