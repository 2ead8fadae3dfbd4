# Kinds of work: what works safely and what somebody can count on. Visitors read this.

outreach-kinds-title = من الجيد أن تعرف
outreach-kinds-heading = أنواع العمل
outreach-kinds-lead = اقرأ ما يناسب عملك. كل شيء في صفحة واحدة، فلا نرى ماذا تقرأ.
outreach-kinds-all = أنت تقرر مع من وماذا ومتى. يمكنك دائمًا أن تقول لا. إجبار أي شخص جريمة.
outreach-kinds-safe = العمل بأمان
outreach-kinds-count = ما يمكنك الاعتماد عليه
outreach-kinds-here = بالقرب منا
outreach-kinds-source = المصدر:
outreach-kinds-checked = تم التحقق في { $day }
outreach-kinds-rules = القواعد والحقوق
outreach-kinds-links = أين يمكنك الذهاب أيضًا
outreach-kinds-write = اكتب لنا

outreach-kind-window = خلف الواجهة
outreach-kind-window-safe = جرّب زر الإنذار قبل أن تبدأ. أنت تختار من يدخل. اتفق مع الجيران على من يأتي إذا ساء الأمر.
outreach-kind-window-count = من يؤجر لك الغرفة عليه أن يضمن أنك تستطيع رفض الزبائن. اطلب عقد الإيجار مكتوبًا.

outreach-kind-escort-own = مرافقة لحسابك
outreach-kind-escort-own-safe = تحدث أولًا مع الزبون الجديد. أخبر شخصًا تثق به أين أنت ومتى ستتصل. غادر إذا لم تشعر بالراحة.
outreach-kind-escort-own-count = تدفع ضريبة على ما تكسبه. أحيانًا يجب أن تسجل في غرفة التجارة. نبحث معك، وأيضًا عن تأمين إذا مرضت.

outreach-kind-escort-agency = مرافقة عن طريق مكتب
outreach-kind-escort-agency-safe = اتفق على كلمة تعني: تعال وخذني. اتصل عندما تصل وعندما تغادر.
outreach-kind-escort-agency-count = لا يجوز للمكتب أن يجبرك على قبول زبون أو على الجنس بدون واقٍ أو على الشرب أو المخدرات. الغرامات غير مسموحة. اطلب الاتفاق مكتوبًا.

outreach-kind-street-work = في الشارع
outreach-kind-street-work-safe = اعمل حيث ينتبه إليك أحد. تذكّر شكل السيارة. اتفق على وقت عودتك.
outreach-kind-street-work-count = السماح بالعمل في الشارع يختلف من بلدية إلى أخرى. هل تبحث عن طعام أو طبيب أو مكان لهذه الليلة؟ اسألنا إلى أين تذهب.

outreach-kind-home = في البيت
outreach-kind-home-safe = تحدث مع الشخص قبل أن تعطي عنوانك. أبقِ هاتفك ومفاتيحك معك. ليعرف أحد متى لديك زيارة.
outreach-kind-home-count = السماح بالعمل في البيت يختلف من بلدية إلى أخرى. اسألنا. لا يلزم أن تقول أين تسكن.

outreach-kind-club = في نادٍ
outreach-kind-club-safe = انظر أولًا أين المخرج وزر الإنذار. اتفق مع زملائك على أن تنتبهوا بعضكم لبعض.
outreach-kind-club-count = لا يجوز للنادي أن يجبرك على قبول زبون أو على الجنس بدون واقٍ أو على الشرب أو المخدرات. يمكنك أن ترى ما تكسبه مكتوبًا. يمكنك أن تشتكي لدى مصلحة الضرائب، ونحن نساعدك.

outreach-kind-private-house = في بيت خاص
outreach-kind-private-house-safe = أبقِ مفتاحك وهاتفك وأوراقك معك. هل تريد المغادرة؟ أخبر أولًا شخصًا خارج البيت. نفكر معك.
outreach-kind-private-house-count = لا يجوز للبيت أن يجبرك على قبول زبون أو على شيء لا تريده. أوراقك ومالك لك. يمكنك أن تتوقف دائمًا.

outreach-kind-salon = في صالون تدليك
outreach-kind-salon-safe = قل مسبقًا ما يدخل في التدليك وما لا يدخل. يكفي أن تقول «لا». لا يلزم أن تشرح شيئًا.
outreach-kind-salon-count = في الصالون أيضًا لا يجوز لأحد أن يجبرك. يمكنك أن تتحدث بلغتك. اخترها في الأعلى أو اطلب منا مترجمًا.

outreach-kind-online = عبر الإنترنت
outreach-kind-online-safe = استعمل اسمًا ورقمًا لا تستعملهما في مكان آخر. انظر هل تُظهر الصورة أين أنت.
outreach-kind-online-count = هل ينشر أحد صورًا لك وأنت لا تريد، أو يهدد بذلك؟ هذه جريمة. نساعدك على إزالتها.
