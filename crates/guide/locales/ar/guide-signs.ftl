# ما يقرأه الزوّار عن القواعد والحقوق وأماكن أخرى والشكاوى.

guide-rules-heading = القواعد وعملك
guide-rights-heading = حقوقك
guide-kinds = أنواع العمل
guide-rules-lead = تقرأ هنا ماذا يعني الأمر لك. لا حاجة لأن تحكي شيئًا عن نفسك.
guide-rules-free = لسنا الحكومة. لا نسأل عن ترخيص أو أوراق، وستحصل دائمًا على المساعدة.
guide-rules-none = لا نعرف شيئًا مؤكدًا عن هذا. اسألنا ونبحث معًا.
guide-rules-general = هذا شرح عام. عندك شك؟ اسألنا.
guide-way-own = أعمل لحسابي
guide-way-operator = أعمل عند شخص آخر أو عن طريقه
guide-way-home = أعمل في البيت
guide-way-online = أعمل عبر الإنترنت
guide-way-else = شيء آخر، أو أفضّل ألا أقول
guide-scope-national = في كل البلد
guide-scope-local = محلي
guide-rule-unsure = لا نعرف هذا بشكل مؤكد
guide-rule-changed = تغيّر شيء ما. نتحقق إن كان هذا ما زال صحيحًا.
guide-rule-source = المصدر
guide-rule-version = النسخة

## ما يسري في كل البلد

guide-law-business = يحتاج مكان العمل الجنسي إلى ترخيص. القرار لرئيس البلدية، وعلى من يديره أن تكون لديه خطة عمل. وقد تنظّم كل بلدية ذلك بشكل مختلف.
guide-law-home = السماح بالعمل في البيت يختلف من بلدية إلى أخرى. في بعضها مسموح، وأحيانًا بشروط.
guide-law-bill = هناك مشروع قانون تحتاج بموجبه أنت إلى ترخيص. لا نعرف هل يصبح قانونًا ومتى.
guide-law-supervision = الرقابة على من يديرون الأماكن، لا عليك.
guide-law-file = هل تحصل على مساعدة عن طريق البلدية؟ إذن يحق لك أن تقرأ ما كُتب عنك وأن تأخذ نسخة وأن تُصحَّح الأخطاء.
guide-law-wipe = يحق لك أن تطلب محو بياناتك. يجب أن يتم ذلك خلال ثلاثة أشهر، إلا إذا كان مهمًا جدًا لشخص آخر أو منعه قانون.
guide-law-share = لا تذهب البيانات عنك إلى آخرين إلا بموافقتك. من عمر 12 سنة أنت من يقرر. أحيانًا يضع القانون استثناء.
guide-law-special = ما تحكيه عن الجنس له حماية إضافية. يمكنك أن تسأل لماذا يريد أحد أن يعرف.
guide-law-time = هل يجبرك أحد وليس لديك تصريح إقامة؟ إذن يمكن أن تحصل على وقت للتفكير: ثلاثة أشهر على الأكثر، أو 30 يومًا إذا كان ‘دبلن’ يسري عليك. في هذا الوقت يحق لك أن تكون هنا.

## أين يمكنك أن تشتكي

guide-route-us = احكِ لنا. لا حاجة لأن تقول من أنت.
guide-route-them = اشتكِ إلى الجهة نفسها. نساعدك في الكتابة أو نذهب معك.
guide-route-about-us = هل الأمر عنّا؟ قله لمن تريد. إن وُجد شخص ثقة، ستجده في الصفحة الأولى.

## أماكن أخرى

guide-links-heading = أماكن أخرى للمساعدة
guide-links-lead = هذه المواقع ليست لنا. لا ترى أنك قادم من هنا.
guide-links-none = لا توجد روابط هنا بعد.
guide-now-heading = هل تحتاج إلى أحد الآن؟
guide-now-young = هل أنت صغير السن وتريد أن تتكلم؟ اتصل مجانًا بـ Kindertelefoon.
guide-use-harm = عن العنف أو الإجبار، أو إذا كنت صغير السن
guide-use-rainbow = لمن يحب الرجال، ولغيرهم من مجتمع الميم
guide-use-health = الصحة
guide-use-work = عمل آخر، أو التوقف
guide-use-town = البلدية
guide-use-else = شيء آخر

## للرجال والفتيان

guide-men-lead = لا نسأل من تحب، ولا نخمّن.
guide-men-love = أنت تحب الرجال
guide-men-love-text = لا حاجة هنا لأن تشرح ذلك أو تخفيه. ما تفعله من أجل المال لا يقول شيئًا عن طريقتك في الحب.
guide-men-love-home = هل يجب ألا تعرف عائلتك؟ نحن لا نتصل بها.
guide-men-work = أنت لا تحب الرجال، لكنك تمارس الجنس مع رجال مقابل المال
guide-men-work-text = لست الوحيد. هذا لا يجعلك شخصًا آخر.
guide-men-work-body = قد يتفاعل جسدك حتى عندما لا تريد شيئًا. هذا لا يقول شيئًا عنك.
guide-men-young = يمكنك أن تحكي لنا كل شيء. ليس ذنبك، حتى لو أخذت مالًا.
guide-men-talk = هل تفضّل الكلام مع رجل أم مع امرأة؟ قل لنا.

## شكوى

guide-complaint-heading = إيصال شكوى
guide-complaint-agency = ما نوع الجهة؟
guide-agency-police = الشرطة
guide-agency-town = البلدية
guide-agency-care = طبيب أو مستشفى
guide-agency-help = مساعدة اجتماعية أو مأوى
guide-agency-office = مكتب للمال أو العمل أو السكن
guide-agency-else = شيء آخر
guide-complaint-what = ماذا حدث؟
guide-complaint-hint = لا تكتب أسماء أشخاص، ولا اسمك.
guide-complaint-change = ما الذي يجب أن يتغير؟
guide-complaint-name = ما اسم الجهة؟
guide-complaint-name-hint = فقط إذا كان يمكننا أن نذكره.
guide-complaint-agree = يمكنكم ذكر اسم الجهة
guide-complaint-agree-needed = ضع علامة على أنه يمكننا ذكر الاسم، أو اترك الاسم فارغًا.
guide-complaint-code = يوجد هنا رمز للعودة. احذفه أولًا.
guide-complaint-kept = لا نسأل من أنت، لذلك لا يمكننا الرد. بعد { $days } يومًا نمحوها.
guide-complaint-done = وصلتنا. شكرًا لك.
guide-complaint-done-text = نوصلها دون أن نذكرك. بعد { $days } يومًا نمحوها. هل تريد أيضًا مساعدة أو جوابًا؟ اكتب لنا.
