# Drafts of a first message elsewhere. Whoever gets it reads this.

outreach-draft-sender = مرحبًا، أنا { $name } وأساعد الناس في { $organisation }. لا أبحث عن موعد. أكتب لك لأننا نساعد من يتفقون على لقاءات عبر الإنترنت، إذا أرادوا ذلك.
outreach-draft-hello = كيف حالك؟ وكيف يسير العمل؟
outreach-draft-info = هل لديك سؤال عن العمل أو المال أو الصحة أو أي شيء آخر؟ يمكنك أن تسألني. لست مضطرًا لأن تقول من أنت.
outreach-draft-again = كتبت لك أيضًا قبل فترة. لا بأس إن كنت لا تريد الرد. هذه رسالتي الأخيرة. يمكنك دائمًا أن تكتب لي لاحقًا.
outreach-draft-stop = لا تريد رسائل؟ اكتب «stop» ولن أكتب لك مرة أخرى.
outreach-draft-young-sender = مرحبًا، أنا { $name }. أساعد الناس في { $organisation }. لا أبحث هنا عن أحد لموعد.
outreach-draft-young = كيف حالك؟ إذا كان هناك شيء فيمكنك أن تسأل. لست مضطرًا لأن تقول من أنت.
outreach-draft-young-again = كتبت لك أيضًا قبل فترة. لست مضطرًا للرد. هذه رسالتي الأخيرة.
outreach-draft-adviser = أنا هنا أيضًا الشخص المؤتمن.
