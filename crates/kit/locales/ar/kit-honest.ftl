# Honest about who reads and answers: at the foot of every page a visitor sees.

kit-honest = من يجيب، ومن يقرأ هذا؟
kit-honest-who = من يجيب؟
kit-honest-who-text = شخص من فريق المساعدة: إنسان، وليس حاسوبًا. لسنا جهة حكومية.
kit-honest-when = متى؟
kit-honest-when-text = في الصفحة الأولى مكتوب إن كان هناك أحد الآن، ومتى يصلك الجواب.
kit-honest-read = من يستطيع قراءة هذا؟
kit-honest-read-text = فقط الفريق الصغير الذي يجيب، وأنت برمزك. أحيانًا يشارك زميل في التفكير.
kit-honest-read-adviser = مستشار الثقة وحده، وأنت برمزك. لا يستطيع الفريق قراءة هذا.
kit-honest-unsure = بماذا لا نستطيع أن نَعِد؟
kit-honest-unsure-text = لا نَعِد بأن لا أحد ينظر إلى هاتفك. كما تستطيع شركة الإنترنت أو الشبكة التي عندك أن ترى زيارتك لهذا الموقع.
kit-honest-limits = متى لا نستطيع السكوت؟
kit-honest-limits-text = إذا كانت حياة شخص في خطر الآن، أو إذا كان شخص دون 18 سنة في خطر شديد. حتى عندها نتحدث معك أولًا، إن أمكن.
kit-honest-more = للقراءة أكثر عن ذلك
