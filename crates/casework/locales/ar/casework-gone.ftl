# ما مُحي فقد مُحي.

casework-gone-not-again = أفضّل ألّا أعود إلى هناك
casework-gone-kept-referrals = الإحالات
casework-gone-kept-known = ما يمكننا أن نعرفك به
casework-gone-kept-receipt = الدليل على أن شيئًا قد مُحي
casework-gone-ground-law = قانون يحدد كم نحتفظ بهذا. ويمكنك دائمًا أن تطلب محوه.
casework-gone-ground-receipt = فيه رقم ويوم. وليس فيه لمن كان.
casework-gone-until-at-latest = إلى أن تُمحى خطتك على أبعد تقدير
casework-gone-until-receipt = خمس سنوات بعد المحو
casework-gone-ask = اطلب محو كل شيء
casework-gone-ask-question = يمنحنا القانون ثلاثة أشهر للنظر. بعدها تختفي خطتك والمحادثة، ولا يعمل الرمز. حتى ذلك اليوم يمكنك التراجع.
casework-gone-ask-yes = نعم، أطلب ذلك
casework-gone-closed-by-law = أُغلقت هذه الخطة. يحفظها قانون حتى { $day }. ويمكن محوها قبل ذلك عند الطلب. ويمكن فتحها من جديد أيضًا.
