# Who comes back with the code of something erased.

people-receipt-title = إثبات المحو
people-receipt-day = ما كان مرتبطًا بهذا الرمز مُحي في { $day }.
people-receipt-what = لم نعد نستطيع قراءته، ولا أحد يستطيع استرجاعه.
people-receipt-long = يمكنك طباعة هذا أو تصويره. { $days ->
        [zero] في يوم المحو نفسه
        [one] حتى يوم واحد بعد المحو
        [two] حتى يومين بعد المحو
        [few] حتى { $days } أيام بعد المحو
        [many] حتى { $days } يومًا بعد المحو
       *[other] حتى { $days } يوم بعد المحو
    } نُظهر هذا لمن لديه الرمز. بعدها لا نعرف نحن أيضًا حتى هذا.
people-receipt-new = إلى البداية
