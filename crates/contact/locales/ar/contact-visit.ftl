# زيارة متفق عليها. يقرأ الزائر هذا النص.

contact-visit-agreed = سيأتي إليك: { $names }.
contact-visit-place = هذان الشخصان وحدهما يعرفان المكان. يُمحى المكان فور انتهاء الزيارة.
contact-visit-around = الوصول حوالي الساعة { $time }.
contact-visit-over = كان عندك أو في الطريق إليك: { $names }. تم محو المكان.
contact-visit-taken-back = لا رغبة لديك في الزيارة بعد كل شيء. لا بأس. لن يأتي أحد.
contact-visit-rather-not = الأفضل لا
contact-visit-rather-not-question = عندها لن يأتي أحد، ويصلهما الخبر فورًا. لا حاجة إلى ذكر السبب. تبقى الكتابة ممكنة.
contact-visit-rather-not-yes = نعم، الأفضل لا
