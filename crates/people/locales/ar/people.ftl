# Roles
people-role-outreach-worker = العمل الميداني
people-role-case-manager = الشخص المرافق
people-role-job-coach = الإرشاد المهني
people-role-trafficking-coordinator = تنسيق الرعاية
people-role-housing-supervisor = المرافقة في السكن
people-role-confidential-adviser = الشخص المؤتمن
people-role-team-lead = قيادة الفريق
people-role-administrator = إدارة النظام
people-role-educator = التوعية
people-role-policy-officer = شؤون السياسات

# Places
people-nav-conversation = المحادثة
people-nav-mine = خطتي

# What you wrote comes along
people-held-title = نصّك ما زال هنا
people-held-kept = ما كتبته الآن محفوظ. سيظهر لك بمجرد الدخول.
people-held-lead = يمكنك إرساله الآن. لم يُرسل شيء بعد.
people-held-send = إرسال الآن
people-held-drop = عدم الإرسال

# Coming back with a code
people-back-title = الرجوع
people-back-lead = الرجاء كتابة الرمز الذي وصلك منا. بعدها ترجع إليك محادثتك.
people-back-code = رمزك
people-back-hint = 20 من الحروف اللاتينية والأرقام، أو كلماتك العشر. لا تهمّ الحروف الكبيرة ولا الشرطات ولا المسافات.
people-back-enter = إلى محادثتي
people-back-lost = هل ضاع الرمز؟
people-back-new = بدء محادثة جديدة
people-back-length = في الرمز 20 حرفًا ورقمًا. المكتوب هنا: { $found }. الرجاء التأكد من الرمز مرة أخرى.
people-back-character = العلامة رقم { $position } لا تنتمي إلى الرمز. الرجاء التأكد من الرمز مرة أخرى.
people-back-typo = في الرمز خطأ في الكتابة. الرجاء التأكد منه مرة أخرى، من أوله إلى آخره.
people-back-word = الكلمة رقم { $position } ليست في قائمتنا. الرجاء التأكد من هذه الكلمة مرة أخرى.
people-back-words = في الرمز عشر كلمات. عدد الكلمات هنا: { $found }. الرجاء التأكد من الرمز مرة أخرى.
people-back-replaced = حلّ رمز جديد محل هذا الرمز. هل هذا غير صحيح؟ يمكنك بدء محادثة جديدة، وإخبارنا فيها بأن رمزك تغيّر.
people-back-unknown = لا نجد محادثة بهذا الرمز. ربما مُحيت، أو هناك حرف مختلف. ويمكنك دائمًا بدء محادثة جديدة.

# Log
people-deed-read = قراءة
people-deed-write = كتابة
people-deed-begin = بداية
people-deed-erase = محو
