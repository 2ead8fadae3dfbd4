# What the desk tells in the conversation. The visitor reads this.

contact-told-handed = من الآن محادثتك مع: { $names }.
contact-told-young = نراعي أن عمرك أقل من 18. لذلك يقرأ ويكتب هنا دائمًا شخصان من الفريق. يمكنك دائمًا الاستمرار في الكتابة.
contact-told-of-age = نفترض أن عمرك 18 سنة أو أكثر. هل هذا غير صحيح؟ يمكنك قول ذلك دون تردد.
contact-told-interpreter-asked = نبحث عن شخص يتكلم لغتك: { $language }. في هذه الأثناء يمكنك الكتابة كالمعتاد.
contact-told-interpreter-there = ترجمة شفوية متاحة: { $when }.
