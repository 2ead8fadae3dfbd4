# Referrals
referral-to = إلى من

# Kinds of partners
referral-partner-masked = جهة شريكة
referral-partner-debt-help = المساعدة في الديون
referral-partner-ggd = ⁦GGD⁩ (خدمة الصحة)
referral-partner-fier = Fier
referral-partner-housing-office = مكتب السكن
referral-partner-legal-help = مساعدة قانونية
referral-partner-iom = IOM
referral-partner-ros = ROS
referral-partner-barka = Barka
referral-partner-comensha = CoMensha (تسجيل حالات الاتجار بالبشر)
referral-partner-other = شريك آخر

# Back to another country
referral-return-erased = بعد أسبوعين من الجواب تُمحى هذه الإحالة. يبقى العدد فقط.

# How far
referral-state-draft = بانتظار الموافقة
referral-state-approved = موافَق عليها
referral-state-sent = سُلّمت
referral-state-answered = انتهت
referral-state-withdrawn = سُحبت
referral-preview = هذا ما يقرأه الشريك
referral-preview-until = حتى نهاية { $day }. ولا شيء غير ذلك: لا اسم ولا ملف.
referral-agreed = الموافقة:
referral-told-by-you = منك
referral-told-to = قيلت أمام: { $name }
referral-read = قرأ الشريك النص أول مرة: { $when }.
referral-not-read = لم يقرأ الشريك النص بعد.
referral-closed = لم يعد الشريك يستطيع قراءة النص.

# How it went
referral-outcome-heading = كيف كان الأمر؟
referral-tell = كتابة كيف كان الأمر
referral-how-went = هل ساعد ذلك؟
referral-outcome-helped = نعم
referral-outcome-partly = قليلًا
referral-outcome-not = لا
referral-outcome-did-not-go = لم تتم الزيارة، وهذا مقبول
referral-own-words = هل هناك شيء يمكن قوله عن ذلك؟
referral-treatment = كيف كان الاستقبال هناك؟
referral-mine-treatment-hint = إذا لم يكن جيدًا، فالسبب فيهم وليس فيك.
referral-not-again = الأفضل عدم الرجوع إلى هذا المكان

# Withdrawing
referral-withdraw-yes = نعم، سحب

# For the client
referral-mine-title = خطتي
referral-mine-heading = من يمكنه مساعدتك أيضًا
referral-mine-lead = القرار لك في ما يقرأه الآخر عنك، وحتى متى.
referral-mine-none = لا شيء جاهز بعد
referral-mine-none-hint = هل تلزمك مساعدة في شيء؟ يمكنك سؤال الشخص المرافق لك.
referral-mine-one-heading = طلب موجّه إلى جهة أخرى
referral-mine-goal = هدفك من ذلك
referral-mine-accompanied = سيذهب معك شخص
referral-mine-until = يمكن للآخر قراءته حتى نهاية
referral-mine-fitting = لماذا يرى الشخص المرافق لك أن هذا مناسب
referral-mine-words = هل هذا النص صحيح؟
referral-mine-words-text = لا يقرأ الآخر إلا هذا. يمكنك تغيير كلمات أو حذف أشياء. لا يُرسل شيء دون «نعم» منك.
referral-mine-text = النص
referral-mine-agree = نعم، يمكن للآخر قراءة هذا
referral-mine-outcome-text = لا حاجة إلى قول أي شيء. وعدم الذهاب مقبول أيضًا.
referral-mine-withdraw = لم أعد أريد هذا
referral-mine-withdraw-question = عندها لا يستطيع الآخر قراءة النص، ابتداءً من هذه اللحظة. لا حاجة إلى ذكر السبب.

# For the partner
referral-partner-title = رسالة
referral-partner-heading = كتب لك شخص شيئًا
referral-partner-lead = وصلك رمز. به يمكنك قراءة الرسالة الموجّهة إليك.
referral-partner-code = الرمز
referral-partner-read = قراءة النص
referral-partner-unknown = لا يوجد ما يُقرأ بهذا الرمز. ربما سُحب النص، أو مضى اليوم الأخير، أو أُرسل الجواب من قبل. يمكنك سؤال من أعطاك الرمز.
referral-partner-text-heading = النص
referral-partner-text-lead = هذه الكلمات وافق عليها من كتبها.
referral-partner-until = يمكنك قراءة هذا حتى نهاية { $day }.
referral-partner-quiet = من كتب النص يرى أنك فتحته، ويستطيع سحبه في أي وقت. الرجاء عدم حفظ أكثر مما يلزم.

# Meegaan, papier, antwoord, blijven of gaan
referral-outcome-stays = سأبقى هنا
referral-outcome-goes = سأعود إلى بلدي
referral-outcome-unsure = لا أعرف بعد
referral-return-stays-next = البقاء جيد بنفس القدر. سينظر مرافقك معك في ما هو ممكن هنا.
referral-return-next = اطلع على الأسئلة
referral-along-who = من يذهب معك
referral-along-day = في أي يوم
referral-along-agreed = ما الذي اتُّفق عليه
referral-along-interpreter = مترجم لأي لغة
referral-answer-heading = ما أجاب به الشريك
referral-mark = علامة الموافقة: { $mark }
referral-printed = في { $day } وُضع هذا النص على الورق. لا أحد يستطيع سحب الورق.
referral-partner-ends = يعمل الرمز حتى { $when }. بعد ذلك لا يفتح شيئًا.
referral-partner-answer-heading = جوابك
referral-partner-answer = ماذا تريد أن تكتب ردًا؟
referral-partner-answer-hint = يمكنك الإجابة مرة واحدة. ومن كتب النص يقرأ جوابك أيضًا. لا تكتب أشياء لا تحتاج إليها.
referral-partner-thanks-heading = وصل جوابك
referral-partner-thanks = لم يعد الرمز يعمل. يمكنك إغلاق هذه الصفحة.

# Stay or go back: the first line of a way is its name, each line after it a paragraph.
referral-elsewhere = البقاء أم العودة؟
referral-elsewhere-lead = هنا ما هو ممكن، للقراءة بهدوء. لا نحفظ أن أحدًا قرأ هذا. لا يحدث شيء قبل أن يأتي منك طلب، والتوقف ممكن دائمًا.
referral-elsewhere-stay =
    البقاء
    البقاء خيار جيد بالقدر نفسه. ننظر معًا إلى ما هو ممكن هنا، حتى من دون أوراق.
    ولا يلزم ذكر السبب.
referral-elsewhere-iom =
    IOM: مساعدة في العودة
    لمن يريد بنفسه العودة إلى بلده.
    تساعد IOM في الأوراق والسفر وأحيانًا في بداية جديدة، مجانًا. وحتى لحظة السفر يبقى الرفض ممكنًا.
    يمكنك الذهاب من دوننا أو مع شخص من فريقنا. نحن لا نخبرهم من أنت: القرار في ذلك لك.
referral-elsewhere-ros =
    ROS: مساعدة إن لم تكن لديك أوراق
    لمن لا أوراق لديه، في روتردام وما حولها.
    تنصح ROS بما هو ممكن، وتساعد في الأمور الأكثر إلحاحًا. وإن كان السكن في مكان آخر، بحثنا عن مكان كهذا هناك.
    يمكنك الذهاب من دوننا أو مع شخص من فريقنا. والحديث عن أوراقك أمر يعود إليك.
referral-elsewhere-barka =
    Barka: مساعدة بلغتك
    لمن جاء من وسط أوروبا أو شرقها ويريد العودة.
    تتحدث Barka معك بلغتك، وتساعد في الأوراق والسفر ومكان للبداية.
    يمكنك الذهاب من دوننا أو مع شخص من فريقنا. ولك القرار في ما يُقال عنك.
referral-elsewhere-how = كيف يمكن الوصول، وبأي لغات يتحدثون الآن: اسأل الشخص المرافق لك، فهو يبحث عن ذلك من أجلك.
referral-elsewhere-ask = التحدث عن ذلك
referral-elsewhere-ask-lead = يقرأ الشخص المرافق هذا ويجيب في المحادثة. يمكنك تغيير الكلمات.
referral-elsewhere-words = أريد التحدث عن البقاء أو العودة.
