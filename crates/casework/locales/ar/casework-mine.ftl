casework-mine-looked-talk = محادثتك
casework-mine-why-read = السبب: لقراءة خطتك.
casework-mine-why-write = السبب: لكتابة ما تحدثتما عنه.
casework-mine-why-lead = السبب: لتحديث فريقك أو مرحلتك أو اتفاق ما.
casework-mine-why-start = السبب: للبدء معك.
casework-mine-why-glass = السبب: كانت حالة طوارئ.
casework-mine-why-talk = السبب: لقراءة رسالتك أو للرد.
casework-mine-why-work = السبب: للمساعدة في خطة عملك.
casework-mine-why-refer = السبب: لمساعدتك على الوصول إلى جهة أخرى.
casework-mine-why-other = السبب: هذا جزء من عمل هذا الدور.
casework-mine-kept = ماذا نحفظ، وحتى متى؟
casework-mine-kept-lead = يمكنك أن تطلب منا المحو قبل ذلك. إذا كان القانون يقول إن شيئًا يجب أن يبقى، نقول لك لماذا.
casework-mine-kept-what = ماذا
casework-mine-kept-until = حتى متى
casework-mine-kept-ground = لماذا يحق لنا
casework-mine-kept-plan = خطتك ومن يساعدك
casework-mine-kept-notes = ملاحظات
casework-mine-kept-contact = كيف نصل إليك بأمان
casework-mine-kept-talk = محادثتك
casework-mine-kept-own = ما لا يقرؤه أحد غيرك
casework-mine-kept-log = من اطّلع
casework-mine-kept-totals = أعداد للأرقام السنوية
casework-mine-ground-yes = لأنك قلت نعم لهذه المساعدة. ويمكنك التراجع عن ذلك دائمًا.
casework-mine-ground-own = هذا لك. لا يمكننا فتحه.
casework-mine-ground-log = هكذا يمكن التحقق ممن اطّلع.
casework-mine-ground-totals = ليس فيها ما يعرّف بك.
casework-mine-until-day = حتى { $day }
casework-mine-until-after-end =
    { $count ->
        [zero] حتى الإغلاق
        [one] حتى يوم واحد بعد الإغلاق
        [two] حتى يومين بعد الإغلاق
        [few] حتى { $count } أيام بعد الإغلاق
        [many] حتى { $count } يومًا بعد الإغلاق
       *[other] حتى { $count } يوم بعد الإغلاق
    }
casework-mine-until-each =
    { $count ->
        [zero] لا تُحفظ الملاحظات
        [one] كل ملاحظة يومًا واحدًا
        [two] كل ملاحظة يومين
        [few] كل ملاحظة { $count } أيام
        [many] كل ملاحظة { $count } يومًا
       *[other] كل ملاحظة { $count } يوم
    }
casework-mine-until-end = حتى الإغلاق
casework-mine-until-stays = يبقى، ولا يقول أبدًا ما كتبته أو حكيته.
casework-mine-copy-lead = هل تريد استعمال النسخة في مكان آخر؟ يستطيع الحاسوب قراءة هذا الملف.
casework-mine-copy-file = نسخة كملف (JSON)
casework-mine-copy-schema = شرح الملف
