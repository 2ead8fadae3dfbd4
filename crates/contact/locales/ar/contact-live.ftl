# A conversation that comes in by itself: what the visitor sees.

contact-live-about = ما دامت هذه الصفحة مفتوحة عندك، نرى أنك هنا، وهل هناك كتابة الآن، وإلى أين وصلت القراءة. لا نحفظ ذلك.
contact-live-waits = الرسائل الجديدة تصل هنا تلقائيًّا.
contact-live-here = يوجد أحد الآن.
contact-live-types = هناك من يكتب جوابًا.
contact-live-away = لا يوجد أحد في هذه اللحظة. كلماتك تبقى هنا.
contact-live-seen = شوهدت.
contact-live-frame = رسائل جديدة
contact-live-refresh = تحديث الصفحة
contact-live-lost = انقطع الاتصال للحظة. نحاول من جديد.
contact-live-erased-above = مُحي شيء.
contact-live-gone = هذه المحادثة لم تعد موجودة.
contact-live-left = لم تعد هذه المحادثة مفتوحة عندك. وبرمزك يمكنك الرجوع.
contact-live-elsewhere = هذه المحادثة مفتوحة في نوافذ كثيرة. لن يصل جديد إلى هذه النافذة.
contact-live-full = الضغط كبير الآن. الرسائل الجديدة لا تصل تلقائيًّا.
