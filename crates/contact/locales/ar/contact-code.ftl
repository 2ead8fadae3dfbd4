## The code, to keep

contact-code-safe = من لديه الرمز يستطيع قراءة محادثتك. لذلك يجب ألا يُعطى لأحد، وألا يُرسل في رسالة.
contact-code-lost = إذا ضاع الرمز، فلا نستطيع إيجاده. وإذا كان بيننا تواصل في مكان آخر، فيمكننا أن نصنع معًا رمزًا جديدًا.
contact-code-gate-wrong = هذا ليس مطابقًا بعد. لا بأس: رمزك ما زال هنا. يمكنك النظر في ما كتبته والمحاولة مرة أخرى.
contact-code-later-text = ما دمت هنا الآن، يمكنك رؤية الرمز مرة أخرى في محادثتك.

## Seeing it again, or a new one

contact-code-again-heading = رمزك
contact-code-again-lead = إذا لم يكن أحد ينظر معك الآن، نُظهر رمزك مرة أخرى.
contact-code-again-yes = إظهار رمزي
contact-code-again-no = ليس الآن
contact-code-again-none = رمزك غير محفوظ مع هذه المحادثة. لكن يمكنك صنع رمز جديد.
contact-code-seen = هل رأى أحد رمزك؟
contact-code-seen-text = إذن يمكنك هنا صنع رمز جديد. بالرمز القديم لا يدخل أحد بعدها، ولا من جهاز آخر.
contact-code-seen-new = صنع رمز جديد
contact-code-seen-question = عندها يتوقف الرمز القديم فورًا، لخطتك أيضًا. هل يمكنك حفظ الرمز الجديد الآن؟
contact-code-seen-yes = نعم، صنع رمز جديد
contact-code-new-heading = رمزك الجديد
contact-code-new-lead = الرمز القديم لم يعد يعمل. هذا يعمل. لم يضِع شيء.

contact-code-in-text = في نصّك رمز للرجوع. من لديه هذا الرمز يستطيع قراءة المحادثة. يمكن الإرسال بعد حذف الرمز من النص.

contact-kept-code-asked = طلب { $name } رمزًا جديدًا. ينظر زميل ثانٍ في الأمر.
contact-kept-code-renewed = تجدّد الرمز. القديم لم يعد يعمل.
contact-code-lost-how-lost = ضاع الرمز.
contact-code-lost-how-never = لم يصل الرمز.
