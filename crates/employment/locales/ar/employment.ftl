# Fields of the plan
employment-wish = أي عمل أو أي نشاط؟
employment-hours = عدد الساعات في الأسبوع
employment-own-hours = تأثير شخصي على الساعات
employment-keeps = ماذا يبقى كما هو؟
employment-keeps-hint = أيام العطلة، أو عمل آخر إلى جانبه، أو ما يسير جيدًا.
employment-skills = ما نقاط قوتك؟
employment-skills-hint = بكلمات عادية، مثل التفاوض أو الاستماع أو التخطيط أو العمل المستقل. ما يُكتب على الورق يقرره الشخص المعني.
employment-hard = ما الذي يجعل الأمر صعبًا، وأي مساعدة تفيد؟
employment-hard-hint = لا تشخيص ولا أوراق. فقط ما يساعد على التقدم.
employment-courses = دورة أو دراسة
employment-benefit = الخطوة التالية في الإعانة المالية
employment-benefit-hint = أي نموذج، وأي يوم، ومن يرافق؟ الأرقام والإثباتات تبقى عند الشخص المعني.
employment-steps = الخطوات الثلاث الأولى
employment-steps-hint = لكل خطوة يوم.
employment-stage = أين أنت الآن؟
employment-stage-wish = رغبات
employment-stage-prepare = تحضير
employment-stage-apply = التقدم إلى عمل
employment-stage-try-out = تجربة
employment-stage-work = في العمل
employment-stage-keep = الاستمرار

# Suggestions
employment-reply-waits = بانتظار الجواب
employment-reply-yes = نعم
employment-reply-no = لا

# Applications
employment-applications = طلبات العمل

# For the client
employment-mine-title = خطتي
employment-mine-heading = العمل والتعلّم
employment-mine-none = ليست لديك خطة للعمل أو التعلّم بعد
employment-mine-none-hint = يمكنك البدء بها وحدك، أو مع الشخص المرافق لك.
employment-mine-no-part = لا شيء هنا بعد
employment-mine-no-part-hint = هل لديك رغبة في العمل أو التعلّم؟ يمكنك طلب إرشاد مهني من الشخص المرافق لك.
employment-mine-wish = العمل الذي يعجبك
employment-mine-keeps = ما يبقى كما هو
employment-mine-skills = نقاط قوتك
employment-mine-suggestions = ربما يناسبك هذا
employment-mine-suggestions-text = هذا يصل إليك قبل أي أحد. صاحب العمل لا يعرف شيئًا. يمكنك دائمًا قول «لا»، دون سبب.
employment-mine-why = لماذا جاءت هذه الفكرة من { $name }:
employment-mine-yes = نعم، أريد أن أعرف أكثر
employment-mine-no = لا، أفضّل ألا يكون
employment-mine-change = تعديل خطتي
employment-mine-change-text = هذه الخطة لك. ما يتغير فيها يقرأه من يقدّم لك الإرشاد المهني.
