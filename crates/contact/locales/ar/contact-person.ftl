# What somebody reads in the conversation about waiting, choosing and their own language. Warm and plain.

contact-person-late = يستغرق الأمر وقتًا أطول مما قلنا. نأسف لذلك. رسالتك ما زالت هنا وستتلقى ردًّا.
contact-person-bell-gone = هل كان هناك تنبيه مفعّل على هاتف؟ إنه متوقف الآن.
contact-person-spoken-title = لغتك
contact-person-spoken-text = هل تفضل التحدث بلغة غير لغة هذه الصفحة؟ أخبرنا ونبحث عمّن يتحدثها.
contact-person-spoken-which = بأي لغة تفضل التحدث؟
contact-person-spoken-page = لغة هذه الصفحة
contact-person-spoken-other = أو لغة أخرى
contact-person-choose = ماذا تختار؟
contact-person-choose-text = لمسة واحدة تكفي. يمكنك دائمًا أن تقول شيئًا آخر لاحقًا.
contact-person-erase-ours = هذا كتبناه نحن. سيختفي لديك ولدينا. يبقى فقط أن شيئًا ما حُذف هنا.
contact-person-first-unsent = تم سحب رسالتك. لم يرها أحد ولا نحتفظ بأي شيء. الرمز الذي ظهر قبل قليل لم يعد يعمل. كلماتك ما زالت في الحقل.
