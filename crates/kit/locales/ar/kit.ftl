# The texts every page needs. No grammatical gender for the reader.

## Around the page

kit-skip = إلى محتوى الصفحة
kit-menu = القائمة
kit-beside = بالقرب من هنا
kit-privacy = من يقرأ ما يُكتب هنا؟
kit-accessibility = سهولة الاستخدام للجميع

## Leave quickly

kit-leave = مغادرة سريعة
kit-leave-about = كيف تعمل «مغادرة سريعة»؟
kit-leave-hint = زر «مغادرة سريعة» يُظهر فورًا صفحة عادية على شاشتك. والضغط ثلاث مرات سريعة على مفتاح Shift يفعل الشيء نفسه.
kit-leave-history = قد تبقى هذه الصفحة في سجل المتصفح. إذا أردت إزالتها، ففي قائمة المتصفح كلمة «السجل»، ومن هناك يمكنك حذفها. أما في نافذة التصفح الخاص فلا يبقى شيء.
kit-leave-two = ضغطتان أخريان على Shift، وتختفي الصفحة.
kit-leave-one = ضغطة واحدة أخرى على Shift، وتختفي الصفحة.
kit-leave-more = لإزالة زيارتك من السجل

## Buttons

kit-back = رجوع
kit-next = متابعة
kit-send = إرسال
kit-save = حفظ
kit-cancel = إلغاء
kit-undo = استرجاع
kit-change = تعديل
kit-remove = إزالة
kit-close = إغلاق
kit-open = فتح
kit-yes = نعم
kit-no = لا
kit-sure = هل هذا قرارك الأكيد؟
kit-sure-yes = نعم، أريد ذلك
kit-more = المزيد

## Messages at the top

kit-notice-good = تمّ.
kit-notice-info = من المفيد معرفته:
kit-notice-careful = تنبيه:

## The code to come back

kit-code = رمزك
kit-copy = نسخ الرمز
kit-copied = نُسخ

## A way in steps

kit-step-done = تمّ
kit-step-now = أنت هنا الآن

## Filling in

kit-optional = (يمكن تركه فارغًا)
kit-choose = الاختيار من القائمة
kit-characters-max = عدد الأحرف الممكن هنا: { $max }.
kit-form-problems = هذا يحتاج إلى نظرة أخرى
kit-form-problem = تنبيه:
kit-field-required = هذا ما زال فارغًا. نحتاج إليه للمتابعة.
kit-field-too-long = النص طويل. الحد الأقصى للأحرف هو { $max }، وعددها الآن { $found }. نصّك ما زال هنا، ويمكنك تقصيره قليلًا.
kit-field-too-short = النص قصير. أقل عدد للأحرف هنا: { $min }.
kit-field-unreadable = لا نستطيع قراءة هذا النص. يمكنك كتابته من جديد، أو حذف الرموز الغريبة منه.
kit-field-choice = الرجاء اختيار واحد من الخيارات الموجودة.
kit-field-repeated = كُتب هذا مرتين. تكفي مرة واحدة.
kit-field-number = المطلوب هنا عدد من { $min } إلى { $max }، مكتوب بالأرقام.
kit-field-date = المطلوب هنا تاريخ صحيح، مثل ⁦2027-03-14⁩.
kit-field-time = المطلوب هنا وقت، مثل ⁦14:30⁩.

## When something goes wrong

kit-problem-home = إلى البداية
kit-problem-kept = هذا ما كتبته
kit-problem-kept-text = يمكنك نسخه إذا احتجت إليه. لم يُحفظ في أي مكان.
kit-problem-403-title = هذا النموذج لم يعد يعمل
kit-problem-403-text = بقي النموذج مفتوحًا وقتًا طويلًا، أو جاء من مكان آخر. لم يُرسل شيء. إذا كتبت شيئًا، فهو موجود أدناه. يمكنك فتح الصفحة من جديد ووضع نصّك فيها.
kit-problem-404-title = لا شيء هنا
kit-problem-404-text = هذه الصفحة غير موجودة، أو ليست مخصصة لك. لم يتغير شيء. قد يكون في العنوان خطأ. يمكنك أيضًا الذهاب إلى البداية.
kit-problem-405-title = هذا غير ممكن هنا
kit-problem-405-text = لا تستطيع هذه الصفحة تنفيذ المطلوب. لم يتغير شيء. يمكنك الذهاب إلى البداية والمحاولة من هناك.
kit-problem-409-title = سبقك شخص آخر قبل لحظة
kit-problem-409-text = تغيّر شيء هنا في هذه الأثناء، من شخص آخر أو في نافذة أخرى. لم يُنفَّذ ما فعلته الآن. يمكنك فتح الصفحة من جديد، ورؤية ما فيها، ثم المحاولة مرة أخرى إذا لزم الأمر.
kit-problem-413-title = هذا كثير في مرة واحدة
kit-problem-413-text = ما أرسلته لا يتسع له نموذج واحد. لم نحفظ منه شيئًا. يمكنك الرجوع وتقصيره، أو إرساله على أجزاء.
kit-problem-415-title = لا نعرف هذا الشكل
kit-problem-415-text = نستطيع قراءة النماذج العادية فقط، لا الملفات. لم نحفظ شيئًا. يمكنك الرجوع والكتابة في النموذج.
kit-problem-429-title = مهلًا قليلًا
kit-problem-429-text = وصلت طلبات كثيرة في وقت قصير. لم يُنفَّذ الطلب الأخير، وما نجح قبله باقٍ. يمكنك الانتظار دقيقة ثم المحاولة مرة أخرى.
kit-problem-500-title = حدث خطأ عندنا
kit-problem-500-text = ليس هذا بسببك. ربما لم ينجح ما فعلته الآن، أما ما نجح قبله فمحفوظ. يمكنك الرجوع لرؤية ما حُفظ. وإذا لم ينجح، فيمكنك المحاولة من جديد بعد بضع دقائق.
kit-problem-503-title = الموقع متوقف الآن لوقت قصير
kit-problem-503-text = لا نستطيع مساعدتك الآن عبر هذا الموقع. لم يُنفَّذ هذا الطلب، وما نجح قبله محفوظ. يمكنك المحاولة مرة أخرى بعد بضع دقائق.
