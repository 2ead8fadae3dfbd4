contact-title = محادثة

## The front door

contact-front-title = أهلًا بك
contact-front-heading = يمكنك قول ذلك هنا
contact-front-lead = لا حاجة إلى ذكر من أنت. كلمة واحدة تكفي. إنسان يقرأها ويكتب لك.
contact-front-message = رسالتك
contact-front-needed = تكفي بضع كلمات هنا، أو جملة من الجمل أدناه.
contact-front-hint = بكلماتك أنت، وباللغة التي تناسبك. بعدها يصلك رمز يمكنك الرجوع به.
contact-front-back = لديّ رمز
contact-gone-notice = محادثتك لم تعد موجودة. ما كتبته الآن ما زال أدناه، ويمكنك بدء محادثة جديدة به.

contact-sentences = هل البداية صعبة؟ ربما تناسبك جملة من هذه
contact-sentences-send = إرسال هذه الجملة إلينا
contact-sentences-free = ما يُفتح أو يُرسل من هنا لا يصبح بلاغًا من تلقاء نفسه أبدًا. القرار لك في ما يحدث.
contact-sentence-unwanted = تحدث أشياء لا أريدها.
contact-sentence-unwanted-ways = لست وحدك في حمل هذا. يمكنك الكتابة لنا، ولو كلمات قليلة. وإذا كانت الدردشة مع جهة أخرى أفضل لك، فالبحث عن «⁦Chat met Fier⁩» يوصلك إليها. ويمكنك أولًا القراءة أو التفكير فقط.
contact-sentence-hurt = شخص يضربني أو يؤلمني.
contact-sentence-hurt-ways = هل أنت في خطر الآن؟ رقم الطوارئ ⁦112⁩. وإذا كان الكلام ممكنًا الآن، فيمكنك الكتابة لنا. نفكر معك في مكان آمن، أو في طبيب، أو في شخص يبقى معك. الاختيار لك.
contact-sentence-made = عليّ أن أمارس الجنس مع أشخاص لا أريد ذلك معهم.
contact-sentence-made-ways = هذا ليس مقبولًا، مهما كان الاتفاق. هل حدث ذلك قبل قليل؟ مركز العنف الجنسي (Centrum Seksueel Geweld) يساعد ليلًا ونهارًا، ولديه أطباء أيضًا: ⁦0800-0188⁩. ويمكنك الكتابة لنا أولًا. لا حاجة إلى إثبات أي شيء.

## Help for now

contact-crisis-now = هل أنت في خطر الآن؟ رقم الطوارئ:
contact-crisis-other = أرقام أخرى للاتصال أو الدردشة
contact-crisis-fier = Fier
contact-crisis-fier-how = دردشة عن العنف أو الإجبار أو شيء حدث رغمًا عنك. كلمات البحث: «⁦Chat met Fier⁩».
contact-crisis-young = ⁦De Kindertelefoon⁩ (هاتف الأطفال والشباب)
contact-crisis-young-how = اتصال أو دردشة، مجانًا، حتى عمر 18 سنة.
contact-crisis-sexual = ⁦Centrum Seksueel Geweld⁩ (مركز العنف الجنسي)
contact-crisis-sexual-how = إذا حدث شيء قبل قليل. ليلًا ونهارًا، مجانًا.
contact-crisis-life = 113
contact-crisis-life-how = إذا لم تعد لديك رغبة في الحياة. ليلًا ونهارًا، مجانًا.
contact-crisis-not-kept = لا نسجّل قراءتك لهذا ولا اتصالك. لكن الرقم الذي اتصلت به قد يبقى في هاتفك.

## Honest about who reads and answers

contact-who-reads-title = من يقرأ ما يُكتب هنا؟
contact-who-reads-lead = مكتوب هنا من يجيب، ومن يستطيع رؤية كلماتك، وما لا نستطيع أن نَعِد به. بوضوح ودون شروط مخفية.
contact-who-reads-us = نحن نقرأ
contact-who-reads-organisation = وراء هذا الباب: { $name }.
contact-who-reads-us-text = تصل رسالتك إلى فريق مساعدة صغير. شخص منهم يكتب لك: إنسان، وليس حاسوبًا. في كل مرة يفتح فيها أحد محادثتك، يُسجَّل ذلك. ويمكنك معرفة من كان.
contact-who-reads-not = الآخرون لا يقرأون
contact-who-reads-not-text = لسنا جهة حكومية. لا ننقل شيئًا دون علمك وموافقتك، إلا في الحالات المذكورة أدناه.
contact-who-reads-no-police = لا تستطيع الشرطة ولا البلدية القراءة هنا. ليس لهما حساب.
contact-who-reads-no-list = لا توجد قائمة بأسماء من يكتبون هنا.
contact-who-reads-no-trace = لا نحفظ من أي هاتف أو مكان كتبت. لكن شركة الإنترنت تستطيع أن ترى زيارتك لهذا الموقع.
contact-who-reads-limits = متى لا نستطيع السكوت
contact-who-reads-danger = إذا كانت حياة شخص في خطر الآن، فقد يتصل شخص من الفريق بالرقم ⁦112⁩. ولا يمكنه ذلك إلا بما أخبرتنا به.
contact-who-reads-young = إذا كان عمرك أقل من 18 وكنت في خطر شديد، يتشاور شخص من الفريق مع زميل حول كيف نساعدك. ونفعل ذلك معك قدر الإمكان.
contact-who-reads-told = إنسان يقرر ذلك، وليس حاسوبًا أبدًا. وإن أمكن، نخبرك قبل ذلك.
contact-who-reads-phone-text = هل هناك من ينظر إلى هاتفك؟ إذن نافذة التصفح الخاص أفضل، وزر «مغادرة سريعة» إذا دخل أحد. لا نرسل لك إشعارًا ولا بريدًا ولا رسالة نصية إلا بطلب منك.
contact-who-reads-you = ما يمكنك فعله
contact-who-reads-you-name = يمكنك استعمال اسم آخر، أو لا اسم.
contact-who-reads-you-look = يمكنك دائمًا قراءة ما نكتبه عنك.
contact-who-reads-you-erase = يمكنك محو رسالة واحدة، أو كل شيء. عندها يختفي من عندنا أيضًا.
contact-who-reads-colleague = أحيانًا يشارك زميل في التفكير. وهذا أيضًا يظهر لك.
contact-who-reads-adviser = ما كتبته إلى الشخص المؤتمن لا يقرأه الفريق.
contact-who-reads-when = متى يوجد أحد؟
contact-who-reads-unsure = ما لا نستطيع أن نَعِد به
contact-who-reads-server = أثناء الكتابة أو القراءة تمرّ كلماتك مفتوحة للحظة عبر حاسوبنا. بعدها تُقفل من جديد.
contact-who-reads-keep = كم يبقى الكلام محفوظًا؟
contact-who-reads-keep-text = إذا توقفت الكتابة من الجهتين، نمحو المحادثة تلقائيًّا:
contact-who-reads-keep-talk = محادثة عادية
contact-who-reads-keep-young = إذا قلت إن عمرك أقل من 18
contact-who-reads-keep-concern = قلق على شخص آخر
contact-who-reads-keep-adviser = مع الشخص المؤتمن
contact-who-reads-days = { $days ->
        [zero] في اليوم نفسه
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }
contact-who-reads-counts = تبقى الأعداد فقط: كم مرة كُتب لنا. لا يبقى أبدًا من كتب، ولا ماذا كُتب.

contact-accessibility-title = سهولة الاستخدام للجميع
contact-accessibility-lead = هذا المكان للجميع، حتى مع هاتف قديم أو برنامج يقرأ النص بصوت عالٍ.
contact-accessibility-aim = ما نريده
contact-accessibility-aim-text = نبني هذا الموقع حسب قواعد سهولة الوصول ⁦WCAG 2.2⁩، المستوى ⁦AA⁩.
contact-accessibility-state = كيف هو الآن
contact-accessibility-state-text = نحن نختبره بأنفسنا. لم يجرِ بعدُ فحص من جهة مستقلة. هذا ما يمكنك توقعه:
contact-accessibility-keyboard = كل شيء يعمل بلوحة المفاتيح وحدها.
contact-accessibility-script = كل شيء يعمل أيضًا إذا كان متصفحك لا يسمح بالبرامج النصية.
contact-accessibility-size = يمكنك تكبير الحروف. الوضع الفاتح أو الداكن يتبع إعداد هاتفك.
contact-accessibility-language = نكتب جملًا قصيرة وعادية. اختيار اللغة في أسفل الصفحة.
contact-accessibility-tell = هل هناك شيء لا يعمل عندك؟
contact-accessibility-tell-text = يمكنك إخبارنا. لا حاجة إلى ذكر من أنت. ننظر في الأمر في يوم عمل.
contact-accessibility-tell-link = الكتابة لنا

## The code

contact-code-heading = وصلت رسالتك
contact-code-lead = بهذا الرمز يمكنك الرجوع إلى محادثتك. من المهم حفظه في مكان لا يراه غيرك.
contact-code-now = ماذا يحدث الآن؟

## The conversation

contact-you = أنت
contact-them = الطرف الآخر
contact-thread-name = لا حاجة إلى ذكر اسم. اسمك هنا: { $name }.
contact-thread-waiting = وصلت رسالتك.
contact-thread-stopped = طلبت منا التوقف. لن نكتب لك حتى تصلنا كلمة منك. وهذا ممكن دائمًا.
contact-thread-look = هل هناك جديد؟
contact-thread-message = متابعة الكتابة
contact-thread-hint = لك كل الوقت الذي يلزمك. وبكلمة واحدة فقط، «⁦stop⁩»، لا نكتب لك بعدها.
contact-erased-mark = مُحي شيء هنا.
contact-erase-one = محو هذا
contact-erase-one-question = ستختفي هذه الرسالة من عندنا أيضًا. يبقى مكتوبًا فقط أن شيئًا مُحي هنا.
contact-erase-one-yes = نعم، محو هذا
contact-erase-kept-question = سيختفي هذا السطر من عندنا أيضًا. يبقى مكتوبًا فقط أن شيئًا مُحي هنا.
contact-erase-all = محو محادثتي كلها
contact-erase-all-question = ستختفي المحادثة كلها، من عندك ومن عندنا. بعدها لا يعمل رمزك لهذه المحادثة. هل لديك خطة معنا أيضًا؟ محوها ممكن في «خطتي».
contact-erase-all-check-in = ستختفي إشارتك أيضًا. لن نُبلغ بعدها من هو في المناوبة.
contact-erase-all-booking = وستختفي مواعيدك أيضًا.
contact-erase-all-yes = نعم، محو كل شيء
contact-erased-heading = مُحي كل شيء
contact-erased-lead = اختفت محادثتك، من عندك ومن عندنا. لا أحد يستطيع استرجاعها.
contact-erased-history = قد تبقى الصفحة في سجل متصفحك. يمكنك إفراغ السجل بنفسك.
contact-erased-new = إلى البداية
contact-kept = ما نتذكّره
contact-kept-text = هذا ما كتبناه عن تواصلنا. هل فيه شيء غير صحيح؟ يمكنك إخبارنا أو محوه.
contact-kept-summary = ملاحظة قصيرة
contact-kept-call = عن مكالمة هاتفية
contact-kept-code = أُعطي رمز للرجوع.
contact-looked = من فتح هذه المحادثة؟
contact-looked-nobody = لا أحد بعد.
contact-no-thread = لا توجد محادثة هنا بعد
contact-no-thread-text = ربما مُحيت. ويمكنك دائمًا البدء من جديد.
contact-no-thread-new = بدء محادثة

contact-way-chat = البقاء هنا والكتابة
contact-way-they-call = الطرف الآخر يتصل بنا
contact-way-we-call = نحن نتصل، لأن الطرف الآخر طلب ذلك
contact-way-you-call = الاتصال منك بنا
contact-way-we-call-you = نحن نتصل بك، إذا طلبت ذلك
contact-way-video = مكالمة فيديو
contact-way-meet = لقاء وجهًا لوجه
contact-chosen-later = لاحقًا
contact-chosen-nothing = لا شيء من هذا
contact-offer-intro = يمكننا أيضًا التحدث بطريقة أخرى:
contact-offer-number-is = رقمنا: ⁦{ $number }⁩
contact-offer-when-is = متى: { $when }
contact-offer-who-is = الشخص الذي سيتحدث معك: { $who }
contact-offer-free = الاختيار لك. نسأل عن حالك وعمّا يلزمك، ولا نسأل أبدًا عن اسمك أو مكان سكنك. إنهاء المكالمة ممكن دائمًا، و«لا» جواب مقبول أيضًا.
contact-offer-chosen = الاختيار: { $choice }
contact-call-next = الموعد: { $next }
contact-call-danger = كان هناك خطر في تلك اللحظة.
contact-outcome-short-wants-help = مكالمة قصيرة فيها مشاعر قوية؛ المساعدة مرحَّب بها
contact-outcome-talked = جرى حديث
contact-outcome-hung-up = انتهت المكالمة أو انقطعت
contact-outcome-no-answer = لم يردّ أحد
contact-outcome-other-moment = لم يكن الوقت مناسبًا
