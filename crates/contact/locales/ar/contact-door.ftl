# The front door: what somebody reads who comes for the first time.

## Beginning

contact-front-believed = لست وحدك، ونحن نصدّقك. يكتب لنا أيضًا فتيان ورجال.
contact-front-or = أو إرسال جملة من هذه
contact-opening-more = أريد أن أعرف أكثر.
contact-opening-not-okay = حدث شيء غير مقبول.
contact-opening-danger = أنا في خطر الآن.
contact-topics = من أين تكون البداية؟ يمكنك اختيار موضوع
contact-topics-text = كل شيء مسموح. الضغط على كلمة يضع بداية جاهزة في الخانة. لا يُرسل شيء بعد.
contact-topics-more = مواضيع أخرى
contact-topic-sentence = أريد أن أتحدث عن: { $topic }.
contact-topic-home = السكن
contact-topic-money = المال
contact-topic-days = العمل أو المدرسة أو شيء يملأ اليوم
contact-topic-people = الناس من حولي
contact-topic-mind = ما أشعر به
contact-topic-body = جسمي
contact-topic-daily = ترتيب أموري
contact-topic-love = الحب والجنس
contact-topic-meaning = ما هو مهم لي
contact-front-young = هل عمرك أقل من 18 سنة؟
contact-front-young-text = عندها يتابع معك شخصان منا. وذكر ذلك ليس ضروريًّا.
contact-front-young-tick = أريد أن يُكتب أن عمري أقل من 18

## Is somebody there?

contact-door-open = يوجد أحد الآن، حتى الساعة { $time }.
contact-door-closed-today = لا يوجد أحد الآن. نكون هنا اليوم عند الساعة { $time }.
contact-door-closed-tomorrow = لا يوجد أحد الآن. نعود غدًا عند الساعة { $time }.
contact-door-closed-day = لا يوجد أحد الآن. نعود في { $day } عند الساعة { $time }.
contact-door-full = الضغط كبير الآن. لكن رسالتك تصل، وسيأتيك جواب.
contact-door-unknown = رسالتك تصل دائمًا، ليلًا ونهارًا.
contact-door-answer-today = يأتيك الجواب اليوم.
contact-door-answer-tomorrow = يأتيك الجواب غدًا، بعد الساعة { $time }.
contact-door-answer-day = يأتيك الجواب في { $day }، بعد الساعة { $time }.
contact-door-answer-unknown = نجيب عادةً في أيام العمل. في المساء وفي نهاية الأسبوع قد يطول الأمر.
contact-door-day-1 = يوم الاثنين
contact-door-day-2 = يوم الثلاثاء
contact-door-day-3 = يوم الأربعاء
contact-door-day-4 = يوم الخميس
contact-door-day-5 = يوم الجمعة
contact-door-day-6 = يوم السبت
contact-door-day-7 = يوم الأحد
contact-door-closed-days = في هذه الأيام لا يوجد أحد:
contact-door-closed-from = من { $first } إلى { $last }، واليوم الأخير محسوب
contact-door-phone = هل الاتصال أفضل لك؟

## Just sent

contact-danger-title = هذا أولًا
contact-danger-text = هل يمكنك المغادرة؟ الأفضل مكان فيه ناس. وإذا كان الكلام غير ممكن، فيمكنك الاتصال بالرقم ⁦112⁩ وترك الخط مفتوحًا.
contact-danger-us = رسالتك هي الأولى عندنا. لكننا لا نستطيع الوصول بسرعة ⁦112⁩.
contact-help-also = أماكن أخرى تساعدك

## Cards with help

contact-help-title = للقراءة
contact-help-write = الكتابة لنا
contact-help-online = شخص يهدد بصور أو مقاطع فيديو
contact-help-online-heading = إذا هدّد شخص بصور أو مقاطع فيديو
contact-help-online-lead = ليس هذا ذنبك. يحدث هذا كثيرًا، ويمكن فعل شيء حياله.
contact-help-online-stop = الأفضل عدم الرد بعد الآن، وعدم دفع أي شيء، وعدم إرسال شيء جديد. وإلا فعادةً يطلبون المزيد.
contact-help-online-keep = من المفيد حفظ الدليل على هاتفك أنت: صور شاشة للتهديد، وأسماء، وتواريخ. والأفضل عدم محو المحادثة الآن.
contact-help-online-remove = يمكن طلب إزالتها. التبليغ ممكن عند الموقع أو التطبيق نفسه. وخدمة ⁦Helpwanted⁩ تساعدك في ذلك مجانًا. يكفي البحث عن هذه الكلمة.
contact-help-online-report = تقديم شكوى عند الشرطة ممكن، لكنه غير ملزم. وإذا أردت ذلك، فيمكن أن يرافقك شخص.
contact-help-online-talk = يمكنك الحديث عن ذلك مع شخص موضع ثقتك، أو معنا.
contact-help-online-never = الرجاء عدم إرسال صور أو مقاطع إلينا. هذا غير ممكن هنا، ولا حاجة إليه: نحن نصدّقك.
contact-guide-link = للقراءة بهدوء: ماذا نفعل وما الممكن لك
contact-help-home = شخص أعتمد عليه يؤذيني
contact-help-home-heading = إذا كان شخصًا لا يمكنك الاستغناء عنه
contact-help-home-lead = شريك، أو عائلة، أو صاحب عمل، أو شخص يجمعك به السكن. عندها لا تكون المغادرة سهلة. ولا حاجة إلى قرار فوري.
contact-help-home-fier = لدى ⁦Fier⁩ خبرة كبيرة في العنف من شخص قريب.
contact-help-home-offer = هل تناسبك فكرة أن نتواصل معًا مع ⁦Fier⁩؟ هذا ممكن. و«لا» جواب مقبول أيضًا، وعندها نبقى معك كما نحن.
contact-help-young = للقراءة إذا كان عمرك أقل من 18
contact-help-young-heading = إذا كان عمرك أقل من 18
contact-help-young-lead = من الجيد أنك هنا. لست وحدك، ونحن نصدّقك. هذا يحدث لفتيات وفتيان.
contact-help-young-two = عندنا يتابع دائمًا شخصان من الفريق، لأننا نريد أن نقوم بذلك جيدًا.
contact-help-young-limits = إذا كنت في خطر شديد، فقد لا نستطيع إبقاء كل شيء بيننا. نقول لك ذلك أولًا، إن أمكن.
contact-help-young-open = يمكنك دائمًا الاستمرار في الكتابة هنا، حتى دون قول كل شيء.

## Worry about somebody else

contact-concern-link = أشعر بالقلق على شخص
contact-concern-heading = عندك قلق على شخص
contact-concern-lead = يمكنك كتابة ما رأيت أو سمعت. شخص من الفريق يفكر معك. لا حاجة إلى ذكر من أنت.
contact-concern-names = الأفضل عدم كتابة أسماء. ما يشبه اسمًا أو رقمًا أو عنوانًا نزيله قبل أن نحفظ أي شيء.
contact-concern-message = ما الذي يقلقك؟
contact-concern-hint = مثلًا: ماذا رأيت، ومتى، وماذا فعلت حتى الآن؟ بعدها يصلك رمز يمكنك الرجوع به.
contact-concern-look = رؤية النص كما سيصل
contact-concern-free = ما يُكتب هنا لا يصبح بلاغًا من تلقاء نفسه أبدًا.
contact-concern-review = هكذا يصل إلينا
contact-concern-changed = أزلنا ما قد يدل على شخص. هكذا يقرأه شخص من الفريق:
contact-concern-same = لم نجد أسماء ولا أرقامًا. هكذا يقرأه شخص من الفريق:
contact-concern-check = نظرة منك تفيد أيضًا: البرنامج لا يرى كل اسم، وأحيانًا يزيل أكثر من اللازم.
contact-concern-send = إرسال النص هكذا
contact-concern-change = أريد تغيير شيء
contact-concern-not-yet = لم يُرسل ولم يُحفظ شيء بعد.
contact-concern-thread = نزيل من كتابتك أسماء الآخرين وأرقامهم وعناوينهم.

## The confidential adviser

contact-adviser-link = إلى الشخص المؤتمن
contact-adviser-heading = الشخص المؤتمن
contact-adviser-lead = هنا كتابتك تصل إلى شخص واحد يسمعك ويفكر معك، بعيدًا عن الفريق.
contact-adviser-alone = لا يستطيع قراءة هذا إلا شخص مؤتمن. لا باقي الفريق، ولا من يقود الفريق.
contact-adviser-hat = الشخص المؤتمن يعمل أحيانًا في الفريق أيضًا. لكن ليس هنا: ما يُكتب هنا لا ينتقل إلى عمل آخر.
contact-adviser-limits = إذا كانت حياة شخص في خطر الآن، فحتى الشخص المؤتمن لا يستطيع السكوت دائمًا. نخبرك بذلك أولًا، إن أمكن.
contact-adviser-message = رسالتك إلى الشخص المؤتمن

## How long something stays

contact-thread-ends = إذا توقفت الكتابة من الجهتين، نمحو هذه المحادثة في { $day }.
contact-erased-on = مُحي في { $day }.
contact-erased-receipt = إذا رجعت برمزك في الفترة القادمة، يمكنك قراءة ذلك من جديد. بعدها لا نعرف نحن أيضًا حتى هذا.
