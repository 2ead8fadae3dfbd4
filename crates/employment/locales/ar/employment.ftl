# Fields of the plan
employment-keeps-hint = أيام العطلة، أو عمل آخر إلى جانبه، أو ما يسير جيدًا.
employment-skills-hint = بكلمات عادية، مثل التفاوض أو الاستماع أو التخطيط أو العمل المستقل. ما يُكتب على الورق يقرره الشخص المعني.
employment-hard-hint = لا تشخيص ولا أوراق. فقط ما يساعد على التقدم.
employment-benefit-hint = أي نموذج، وأي يوم، ومن يرافق؟ الأرقام والإثباتات تبقى عند الشخص المعني.
employment-steps-hint = لكل خطوة يوم.

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
employment-mine-change-text = هذه الخطة لك. ما يتغير فيها يقرأه من يقدّم لك الإرشاد المهني. ما كان مكتوبًا من قبل تبقى قراءته ممكنة إلى أن تختار محوه.
employment-erase-plan-question = تختفي الخطة وكل ما كان مكتوبًا فيها من قبل.
