# من يرافق ومن يجيب ومن يأتي.

casework-lead-decided = قرّر ذلك
casework-lead-because-gone = لم يعد مرافقك السابق هنا، ولم نستطع أن نسألك. يمكنك دائمًا أن تطلب شخصًا آخر.
casework-lead-rest = { $name } يرافقك الآن ويقرأ خطتك. محادثتك والأجزاء الأخرى لا تُفتح إلا إذا قلت نعم.
casework-lead-write-to = الكتابة إلى { $name }
casework-lead-write-lead = لا توجد محادثة الآن. يمكنك أن تبدأ واحدة بالرمز نفسه.
casework-lead-write = ابدأ محادثة
casework-lead-answer-by = نجيب في موعد أقصاه { $when }.
casework-lead-taken = { $name } يقرأ سؤالك ويجيب.
casework-lead-moved = تغيّر الموعد. كان { $when }.
