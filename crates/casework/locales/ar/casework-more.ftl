casework-way = حين لا تناسب المساعدة المعتادة
casework-way-lead = إذا كان شيء لا يناسبك، نبحث معاً عمّا هو ممكن لك. لا نتوقف عند كلمة لا.
casework-way-new = لنرَ ما هو ممكن
casework-way-barrier = ما الذي يقف في الطريق؟
casework-way-words = ماذا تريد، وما الذي لا يناسب؟
casework-way-words-hint = لا تكتب ما هي الأوراق التي لديك. لا أحد يحتاج إلى معرفة ذلك.
casework-way-asked = من سُئل؟
casework-way-possible = ما هو الممكن؟
casework-way-decision = على ماذا اتفقنا؟
casework-way-end = كيف الحال الآن؟
casework-way-goes-on = ما زلنا نبحث
casework-way-instead = ماذا جاء بدلاً من ذلك؟
casework-way-instead-hint = فقط إذا صار شيئاً آخر.
casework-way-instead-needed = اكتب ماذا جاء بدلاً من ذلك. إذا لم يكن هناك شيء بعد، فاختر: ما زلنا نبحث.
casework-barrier-place = هو لمكان آخر أو منطقة أخرى
casework-barrier-rules = لا أستوفي الشروط
casework-barrier-age = عمري
casework-barrier-waiting = مدة الانتظار
casework-barrier-costs = التكلفة
casework-barrier-language = اللغة
casework-barrier-reach = الأوقات أو طريقة الوصول
casework-barrier-no-offer = لا يوجد هنا
casework-barrier-other = شيء آخر
casework-way-end-found = نجح الأمر في النهاية
casework-way-end-instead = صار شيئاً آخر
casework-way-end-client-stops = لم يعد لازماً

casework-list-debts = ديوني
casework-debt-who-hint = متجر، تأمين، الدولة. هل يريد أحد مالاً لأنك عملت عنده؟ لا تكتب ذلك هنا. إن أردت فأخبر الشخص المرافق لك: يحفظه على حدة.
casework-debt-stage = إلى أين وصل؟
casework-debt-on = موعد الرد الأخير
casework-debt-on-hint = اليوم المذكور في الرسالة. قبله بأسبوعين يظهر فوق قوائمك.
casework-debt-bill = فاتورة أو رسالة أولى
casework-debt-reminder = تذكير بالدفع
casework-debt-agency = مكتب تحصيل
casework-debt-bailiff = مأمور التنفيذ
casework-debt-court = القاضي
casework-debt-agreed = أسدّد على دفعات كما اتفقنا
casework-debt-debt-help = خدمة المساعدة في الديون تعمل عليه
casework-debt-over = انتهى

casework-think-sets = أسئلة يمكنك أن تنظر إليها إن أردت
casework-think-housing = أين تنام، وإلى متى يمكن ذلك؟ ماذا تحتاج لتشعر أنك في بيتك؟
casework-think-finances = ماذا يدخل، وما الذي يجب دفعه أولاً؟ لا حاجة إلى مبالغ.
casework-think-daytime-activity = في أي أيام تريد أن تفعل شيئاً، وفي أيها لا؟ هل تريد أن يأتي أحد معك أول مرة؟
casework-think-social = بمن تثق؟ هل تريد التعرف إلى أناس جدد، وأين ترتاح؟
casework-think-psychological = ما الذي يساعد حين يثقل الأمر؟ هل تريد أن تتحدث مع أحد عنه؟
casework-think-physical = هل تريد طبيباً أو الخدمة الصحية أو طبيب أسنان؟ هل يأتي أحد معك؟
casework-think-practical = ما الذي يجب ترتيبه: أوراق، تسجيل، حساب في البنك، هاتف، رسائل؟
casework-think-sexuality = ماذا تريد أن تقول عن هذا، وماذا لا؟ لا يقرؤه إلا أنتما الاثنان.
casework-think-meaning = ما المهم لك؟ كيف يكون يوم جيد بعد سنة؟
casework-think-self =
    العيش كما أنت: رعاية، اسم، أمان
    رعاية: هل تلزمك رعاية مرتبطة بذلك، وهل مكانها الآمن معروف لك؟
    الاسم والأوراق: أي اسم نستعمل وأين؟ هل هناك ما يجب تغييره؟
    الأمان: أين يمكنك العيش كما أنت، وأين لا يناسب ذلك الآن؟
casework-think-roof =
    سقف ومال ومن يعرف ماذا
    سقف: أين يستقبلونك كرجل للنوم أو السكن؟
    الدخل: ماذا يمكنك أن تفعل إذا توقف المال لفترة؟
    الناس: من يعرف ما تفعل ومن لا يعرف؟ كيف تريد أن يبقى ذلك؟
casework-think-love =
    من يسكن قلبك
    في البيت: هل من الآمن أن يعرفوا في البيت؟ لست مضطراً.
    أهلك الذين تختارهم: من هو كالعائلة وإن لم يكن منها؟
    دعم: هل تريد لقاء أناس يعيشون الشيء نفسه؟ نعرف أين.
casework-think-practise =
    شيء للتدرّب
    في العمل: الحضور في الوقت، طلب الشرح، أخذ استراحة.
    الخلاف: أن تقول ما يزعجك دون أن يسوء الأمر. يمكنك أن تبتعد.
    الإيقاع: الاستيقاظ والأكل والنوم في أوقات ثابتة.
    قول لا: فكّر أولاً، ثم أجب.
