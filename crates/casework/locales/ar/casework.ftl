# Plans: the plan, the team, who may know what, closing. Labels read by both the client and the worker.

casework-nothing-yet = لا شيء هنا بعد.
casework-unfold = إظهار
casework-no-names = الرجاء عدم ذكر أسماء الآخرين.
casework-by-client = بكتابة شخصية
casework-erased =
    { $count ->
        [zero] لم يُمحَ شيء.
        [one] مُحي شيء مرة واحدة.
        [two] مُحي شيء مرتين.
        [few] مُحي شيء { $count } مرات.
        [many] مُحي شيء { $count } مرة.
       *[other] مُحي شيء { $count } مرة.
    }

## A plan

casework-phase-now = الآن: { $phase }

## First: what is needed, what somebody wants, safe contact

casework-first = للبداية
casework-first-empty = لا شيء هنا بعد، ولا بأس بذلك.
casework-needs = ماذا يلزم؟
casework-needs-roof = سقف ومأوى
casework-needs-food = طعام
casework-needs-money = مال
casework-needs-safety = أمان
casework-needs-mood = كيف الشعور
casework-needs-trusted = شخص واحد موضع ثقة
casework-choice = ما رغبتك؟
casework-choice-kind = الاختيار
casework-choice-words = بالكلمات الشخصية
casework-choice-only-talk = الكلام فقط
casework-choice-safer-work = عمل أكثر أمانًا
casework-choice-another-job-beside = عمل آخر إلى جانب هذا
casework-choice-leave = التوقف عن هذا العمل
casework-choice-unsure = غير واضح بعد
casework-choice-own-words = شيء آخر
casework-safe-contact = تواصل آمن
casework-safe-contact-own-lead = هنا يمكنك كتابة كيف ومتى نصل إليك. الشخص المرافق لك ينظر هنا قبل كل اتصال. وعند الإنهاء نمحو هذا.
casework-safe-contact-write = تعديل التواصل الآمن
casework-safe-contact-way = كيف
casework-safe-contact-when = متى
casework-safe-contact-when-hint = مثلًا: في أيام الأسبوع بعد السابعة مساءً.
casework-safe-contact-other = إذا ردّ شخص آخر
casework-safe-contact-other-hint = مثلًا: القول إن الاتصال من محل الدراجات، أو إنهاء المكالمة.
casework-way-conversation = في المحادثة، بالرمز
casework-way-client-calls = الاتصال يأتي منك
casework-way-we-call = نحن نتصل
casework-way-message = رسالة على الهاتف
casework-way-mail = رسالة بريد إلكتروني
casework-way-in-person = في المكان المتفق عليه
casework-safety = خطة الأمان
casework-safety-text = الخطة

## What helps in contact

casework-in-contact = ما يساعد في التواصل
casework-in-contact-lead = كل شخص جديد في المساعدة يقرأ هذا قبل الحديث الأول. يمكن ترك كل شيء فارغًا، ويمكنك تغييره دائمًا.
casework-in-contact-write = ماذا يساعد في التواصل؟
casework-in-contact-called = الاسم وطريقة المخاطبة
casework-in-contact-called-hint = ما الاسم الذي نناديك به؟ ليس من الضروري أن يكون اسمك الحقيقي.
casework-in-contact-gender = الهوية الجندرية
casework-in-contact-gender-hint = بكلماتك أنت، إذا أردت. لا فرق في المساعدة.
casework-in-contact-helps = ما يساعد
casework-in-contact-hinders = ما لا يساعد

## Goals and steps

casework-goals = الأهداف والخطوات
casework-goals-lead = الهدف هو دائمًا هدفك.
casework-goals-empty = لا توجد أهداف بعد. وهي ليست ضرورية.
casework-goal = هدف
casework-goal-kind = ما موضوعه؟
casework-goal-work-more-safely = عمل بأمان أكبر
casework-goal-set-boundaries = وضع حدود
casework-goal-another-job-beside = عمل آخر إلى جانب هذا
casework-goal-stop = التوقف
casework-goal-unsure = غير واضح بعد
casework-goal-own-words = بالكلمات الشخصية
casework-step-text = الخطوة
casework-step-owner = من يقوم بهذا؟
casework-step-day = متى؟
casework-step-done-on = تمّ في { $day }

## Areas of life

casework-domains = مجالات الحياة
casework-domains-lead = فقط ما تفتحه بنفسك. والمغلق غير موجود هنا.
casework-domains-empty = لم يُفتح أي مجال بعد.
casework-domain = مجال
casework-domain-own-lead = الاختيار لك في المواضيع. يمكن ترك كل شيء فارغًا. ما يخص الجنس لا يقرأه إلا أنت والشخص المرافق لك.
casework-domain-open = فتح مجال
casework-domain-situation = كيف الوضع الآن؟
casework-domain-wish = ما الذي سيكون جيدًا؟
casework-domain-hard = ما الذي يجعل الأمر صعبًا؟
casework-domain-hard-hint = الرجاء عدم كتابة تشخيص أو أدوية.
casework-domain-next = الخطوة التالية
casework-domain-helper = من يساعد؟
casework-domain-review = متى ننظر فيه من جديد؟
casework-domain-too-much = كثير عليّ الآن
casework-domain-too-much-tick = هذا كثير عليّ الآن
casework-domain-too-much-say = كثير عليّ الآن
casework-domain-can-again = صار ممكنًا من جديد
casework-domain-close = إغلاق هذا المجال
casework-domain-close-question = سيُمحى المكتوب هنا. ويمكنك فتحه من جديد لاحقًا.
casework-domain-close-yes = نعم، إغلاق ومحو
casework-domain-housing = السكن
casework-domain-finances = المال
casework-domain-daytime-activity = خلال النهار
casework-domain-social = الناس من حولك
casework-domain-psychological = مشاعرك
casework-domain-physical = جسمك
casework-domain-practical = أمور عملية
casework-domain-sexuality = الجنس
casework-domain-meaning = ما هو مهم

## How are you?

casework-check-ins = كيف الحال؟
casework-check-ins-empty = لم نسأل بعد عن الحال.
casework-check-in-asked = كيف حالك؟
casework-check-in-answered = الجواب
casework-check-in-answer = كتابة جواب
casework-check-in-own = جوابك
casework-check-in-own-lead = يمكنك كتابة أي شيء. وعدم الكتابة مقبول أيضًا.
casework-rhythm = كل كم أسبوع؟
casework-rhythm-title = كم مرة نسأل عن الحال؟
casework-rhythm-own-lead = الاختيار لك في عدد المرات. الرقم 0 يعني: لا رغبة لي في ذلك.
casework-rhythm-hint = 0 يعني أبدًا.
casework-rhythm-keep-asking = السؤال من جديد حتى بعد صمت
casework-rhythm-write = كم مرة؟
casework-rhythm-weeks =
    { $weeks ->
        [zero] لا نسأل تلقائيًّا، كما اتفقنا.
        [one] كل أسبوع، كما اتفقنا.
        [two] كل أسبوعين، كما اتفقنا.
        [few] كل { $weeks } أسابيع، كما اتفقنا.
        [many] كل { $weeks } أسبوعًا، كما اتفقنا.
       *[other] كل { $weeks } أسبوع، كما اتفقنا.
    }
casework-rhythm-never = لا نسأل عن ذلك تلقائيًّا، كما اتفقنا.
casework-rhythm-none = لم نتفق بعد على عدد المرات.

## Notes

casework-journal = ملاحظات
casework-journal-empty = لا توجد ملاحظات بعد.
casework-note-facts = ما حدث أو قيل
casework-note-impressions = انطباع

## Looking back

casework-reviews = نظرة إلى ما مضى
casework-reviews-empty = لم ننظر معًا إلى ما مضى بعد.
casework-review-better = ما الذي تحسّن؟
casework-review-next = وماذا الآن؟
casework-review-planned = النظرة المشتركة القادمة في { $day }.
casework-fit-met = المساعدة مناسبة
casework-fit-partly = المساعدة مناسبة جزئيًّا
casework-fit-not = المساعدة غير مناسبة

## The way so far

casework-history = الطريق حتى الآن
casework-phase = أين أنت الآن؟
casework-phase-own-lead = الاختيار لك، وبكلماتك. الاتجاهان ممكنان، والرجوع أيضًا.
casework-phase-write = مرحلة أخرى
casework-phase-which = المرحلة
casework-phase-words = بالكلمات الشخصية
casework-phase-words-hint = ما اسمها عندك؟
casework-phase-getting-to-know = تعارف
casework-phase-working-on-plan = العمل على الخطة
casework-phase-partly-out = خروج جزئي
casework-phase-out = خروج
casework-phase-aftercare = متابعة لاحقة
casework-phase-closed = انتهت

## The team

casework-team = الفريق
casework-lead = الشخص المرافق الدائم
casework-slot-job-coach = الإرشاد المهني
casework-slot-trafficking-coordinator = تنسيق الرعاية
casework-slot-housing = المرافقة في السكن
casework-slot-mens-fieldworker = العمل الميداني للرجال
casework-slot-first-contact = التواصل الأول
casework-slot-masked = شخص مرافق
casework-slot-since = منذ { $day }
casework-slot-ended = انتهى في { $day }
casework-slot-lapsed = انتهت صلاحية الوصول
casework-slot-reason = السبب
casework-proposals = اقتراحات
casework-proposals-lead = القرار لك. و«لا» جواب مقبول أيضًا، وعندها لا يبقى شيء من الاقتراح.
casework-proposal-look = الاطلاع والاختيار
casework-proposal-no = لا، أفضّل ألا يكون
casework-proposal-yes = نعم، من فضلكم
casework-guide-plan = اقتراح
casework-guide-plan-text = يمكن أن يكون الشخص المرافق الدائم لك: { $name }. القرار لك.
casework-guide-answer = ما رغبتك؟
casework-guide-asked = سُئل عن ذلك
casework-guide-agreed = قلت نعم
casework-guide-yes-alone = نعم، ولا حاجة إلى أن يقرأ الشخص المرافق السابق بعد الآن
casework-guide-yes-both = نعم، ويمكن للشخص المرافق السابق أن يبقى أيضًا
casework-guide-no = لا، أفضّل ألا يكون
casework-guide-now-other = في هذه الأثناء اقتُرح شخص آخر. الاسم الجديد مكتوب في الأعلى، والإجابة ممكنة بعد قراءته.
casework-guide-other = أريد شخصًا مرافقًا آخر
casework-guide-other-question = لا حاجة إلى ذكر السبب. من يقود الفريق يعرف بذلك أيضًا ويبحث معك.
casework-guide-other-yes = نعم، أطلب شخصًا آخر
casework-guide-wished = في { $day } جاء طلب لشخص مرافق آخر.

## Handing over

casework-handover-done = الشخص المرافق الدائم الآن: { $name }

## Who may know what

casework-consents = من يحقّ له أن يعرف ماذا؟
casework-consents-lead = لكل «نعم» تاريخ نهاية. سحبها ممكن دائمًا ويسري فورًا.
casework-consents-empty = لم نتفق على شيء بعد. لا أحد آخر يعرف شيئًا.
casework-consent-what = ماذا
casework-consent-why = لأي غرض
casework-consent-how = كيف
casework-consent-until-day = حتى أي يوم؟
casework-consent-until-hint = بعد هذا اليوم يتوقف الوصول تلقائيًّا. والتوقف قبل ذلك ممكن دائمًا.
casework-consent-told = أُخبر به في { $day }
casework-consent-own = موافقة شخصية في «خطتي»
casework-consent-until = سارية حتى نهاية { $day }
casework-consent-ended = انتهت في { $day }
casework-consent-withdrawn = سُحبت في { $day }
casework-consent-withdraw = سحب الموافقة
casework-consent-withdraw-question = يتوقف الوصول فورًا.
casework-consent-withdraw-yes = نعم، سحب الموافقة
casework-consent-too-long = الرجاء اختيار يوم ابتداءً من اليوم، وبحدّ أقصى بعد سنتين.
casework-preview = ما سيكون مقروءًا: { $what }
casework-category-contact = التواصل الآمن
casework-category-first-needs = ما يلزم
casework-category-safety = خطة الأمان
casework-category-goals = الأهداف والخطوات
casework-category-domains = مجالات الحياة المفتوحة
casework-category-plan = الخطة كلها، دون الأجزاء المنفصلة
casework-category-work = الجزء الخاص بالعمل
casework-category-housing = الجزء الخاص بالسكن
casework-category-protected = الجزء المحمي

## Parts

casework-part-work = العمل
casework-part-housing = السكن
casework-part-protected = الجزء المحمي
casework-part-private = نحن الاثنان فقط
casework-part-private-lead = لا يقرأ هذا إلا أنت والشخص المرافق الدائم. ولا يُطبع على ورق أبدًا.
casework-part-own = يقرأ هذا: أنت، والشخص المرافق لك، ومن يساعد في هذا الجزء.
casework-part-notes = ملاحظات
casework-part-notes-empty = لا توجد ملاحظات بعد.
casework-part-note = ملاحظة
casework-part-themes = هل الموضوع هو
casework-part-themes-off = إزالة المواضيع
casework-theme-recruited = حدث إقناع أو ضغط للدخول في ذلك
casework-theme-unsafe-through-work = عدم أمان بسبب العمل
casework-theme-handed-over-money = إجبار على تسليم المال

## Closing and erasing

casework-closing = الإنهاء
casework-closing-lead = الإنهاء ممكن دائمًا. يبقى الرمز صالحًا، والرجوع ممكن دون البدء من جديد.
casework-closed-erased-on = انتهت هذه الخطة. في { $day } يُمحى كل شيء تلقائيًّا. المحو قبل ذلك أو الفتح من جديد ممكن أيضًا.
casework-close-own = أريد الإنهاء
casework-close-own-lead = عندها لا يقرأ فريق المساعدة شيئًا بعد. أنت والشخص المرافق لك تستطيعان القراءة إلى حين المحو. والرجوع ممكن دائمًا.
casework-close-own-yes = نعم، إنهاء
casework-closure-goal = ماذا كان الموضوع في النهاية؟
casework-closure-goal-hint = يُحسب هذا في أعداد السنة، دون اسم. يمكن تخطّيه.
casework-closure-words = كلمة أخيرة
casework-reopen-own = أريد المساعدة من جديد
casework-erase-all = محو كل شيء
casework-erase-all-question = ستختفي الخطة كلها والمحادثة، ومن النسخ الاحتياطية أيضًا. ولن يعمل الرمز بعدها. لا يمكن التراجع عن هذا.
casework-erase-all-yes = نعم، محو كل شيء
casework-erase-one = محو هذا
casework-erase-one-question = سيختفي هذا. يبقى مكتوبًا فقط أن شيئًا مُحي.
casework-erase-one-yes = نعم، محو هذا
casework-erased-title = مُحي كل شيء
casework-erased-lead = اختفت الخطة والمحادثة. لا أحد يستطيع قراءتهما بعد الآن.
casework-erased-number = إثبات المحو
casework-erased-day = مُحي في
casework-erased-keep = يظهر لك هذا الرقم الآن فقط. لا يوجد في أي مكان ذِكر لمن يخصّه.
casework-erased-next = متابعة

## My plan

casework-own-title = خطتي
casework-own-lead = هذا لك. الشخص المرافق لك: { $name }. كل ما كُتب عنك موجود هنا.
casework-own-none = ليست لديك خطة بعد.
casework-own-none-hint = وهي ليست ضرورية. هل يناسبك أن نعمل خطة معًا؟ يمكنك السؤال عنها في محادثتك.
casework-own-to-conversation = إلى محادثتي
casework-own-referrals = إحالاتي
casework-own-opinion = قل رأيك في مساعدتنا
casework-own-work = خطة عملي
casework-beside = بكلماتك:
casework-add-beside = إضافة كلمات شخصية
casework-beside-lead = هل هناك شيء غير صحيح، أو شيء ناقص؟ كلماتك توضع بجانبه.
casework-beside-text = كلماتك
casework-money = مالي
casework-money-lead = لا يقرأ هذا أحد غيرك. لا أحد منا يستطيع فتحه.
casework-money-text = نظرة على مالي
casework-money-hint = ماذا يدخل، وماذا يخرج، وماذا بقي للدفع؟ لا حاجة إلى مبالغ.
casework-money-write = ترتيب مالي
casework-looked = من اطّلع؟
casework-looked-lead = كل من فتح أو كتب شيئًا يخصك.
casework-looked-nobody = لم يطّلع أحد بعد.
casework-looked-core = خطتك
casework-looked-reason = السبب: { $reason }
casework-copy = نسختي
casework-copy-title = نسخة من خطتي
casework-copy-lead = كما كانت في { $day }. يمكنك طباعة هذه الصفحة أو حفظها.
casework-copy-careful = من المهم أن تبقى هذه النسخة في مكان آمن. ليس فيها ما لا يقرأه إلا أنت والشخص المرافق لك، ولا الجزء المحمي.
