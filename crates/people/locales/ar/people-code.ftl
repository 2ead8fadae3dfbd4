# The card of a code, wherever somebody gets one (OUT-20).

people-code-keep = يمكنك كتابة الرمز على ورقة، أو تصويره وحفظ الصورة في مكان لا يراه غيرك.
people-code-as-words = هل عشر كلمات أسهل لك؟
people-code-as-words-text = هذا هو الرمز نفسه، بالكلمات. الترتيب مهم. يمكنك الرجوع بالكلمات أو بالحروف والأرقام.
people-code-as-picture = هل الصورة أسهل لك؟
people-code-as-picture-text = يمكن مسحها بجهاز آخر. في الصورة الرمز فقط، دون اسم الموقع.
people-code-picture = الرمز كصورة للمسح. الرمز نفسه مكتوب أعلاه بالحروف والأرقام.
people-code-gate =
    { $group ->
        [second] هل حفظت الرمز؟ الرجاء كتابة المجموعة الثانية منه هنا.
       *[third] هل حفظت الرمز؟ الرجاء كتابة المجموعة الثالثة منه هنا.
    }
people-code-gate-hint = هل كتبت الكلمات على ورقة؟ إذن تكفي هنا الكلمة رقم { $word }.
people-code-gate-on = حفظت الرمز
people-code-later = لا أستطيع حفظ شيء الآن
people-code-again = رؤية رمزي، أو صنع رمز جديد
