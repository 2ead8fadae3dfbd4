# قول الرأي في المساعدة.

forum-opinion-title = ما رأيك في مساعدتنا؟
forum-opinion-lead = يمكننا أن نتعلّم من ذلك. املأ ما تريد. لا نسأل من أنت.
forum-opinion-heard = هل استمعنا إليك؟
forum-opinion-fitting = هل كانت المساعدة مناسبة لما تحتاج إليه؟
forum-opinion-deciding = هل كان القرار لك؟
forum-opinion-yes = نعم
forum-opinion-somewhat = قليلًا
forum-opinion-no = لا
forum-opinion-good = ما الذي كان جيدًا؟
forum-opinion-better = ما الذي يمكن أن يكون أفضل؟
forum-opinion-hint = لا تكتب أسماء، ولا حتى اسمك. هل تحتاج إلى مساعدة الآن؟ لا تكتب ذلك هنا، بل في محادثتك.
forum-opinion-when = ابتداءً من { $opens } يقرأ مسؤول الفريق هذا مع ما كتبه آخرون. إذا كان العدد أقل من خمسة يبقى مغلقًا. بعد ذلك نمحوه خلال سنة.
forum-opinion-empty = املأ شيئًا واحدًا. لا يهم أيها.
forum-opinion-code = هنا رمز للعودة. احذفه أولًا.
forum-opinion-pseudonym = هنا اسم مع رقم، مثل الاسم الذي لك عندنا. احذفه أولًا.
forum-opinion-done = شكرًا لك
forum-opinion-done-text = وصلنا ذلك. ابتداءً من { $opens } سيُقرأ مع ما كتبه آخرون. يمكنك دائمًا فعل هذا مرة أخرى.
forum-opinion-write = إلى الصفحة الأولى
