# ما يقوله شخص عن نفسه في النهاية، للمجاميع فقط.

casework-told-gender = كيف تعرّف نفسك؟
casework-told-hint = فقط لنعدّ كم شخصًا نساعد. لا يُحفظ في ملفك. الأعداد الصغيرة لا نعرضها. يمكنك تجاوز هذا.
casework-gender-woman = امرأة
casework-gender-man = رجل
casework-gender-trans = عابر أو عابرة
casework-gender-another = غير ذلك
casework-told-age = كم عمرك؟
casework-age-under-18 = أقل من 18
casework-age-18-22 = من 18 إلى 22
casework-age-from-23 = 23 أو أكثر
