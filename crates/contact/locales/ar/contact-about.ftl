# The first answer to a topic. Short, and true for everybody.

contact-answer-home = نبحث معك، حتى لو احتجت إلى مكان هذه الليلة.
contact-answer-money = ننظر معًا في الديون أو الإعانة أو الرسائل التي لا تفتحها.
contact-answer-days = نفكر معك في عمل أو دورة أو يوم أفضل.
contact-answer-people = وحدة أو شجار أو شخص يقترب أكثر من اللازم: يمكنك أن تحكي.
contact-answer-mind = لا حاجة لأن تكون قويًا. هل تفكر في الموت؟ اتصل بالرقم 113 ليلًا ونهارًا.
contact-answer-body = هل لديك سؤال أو تريد فحصًا؟ نذهب معك إلى GGD إن أردت.
contact-answer-daily = رسالة أو موعد أو استمارة: نفعلها معًا.
contact-answer-love = يمكنك أن تسأل عن كل شيء. لا شيء غريب عندنا.
contact-answer-meaning = الإيمان أو الأمل أو إلى أين تريد أن تذهب: يمكنك أن تتكلم معنا عن ذلك أيضًا.
contact-answer-call = بمن يمكنك أن تتصل؟
