### A form that was kept: what it does, and who typed it.

saved-form-change = تعديل للمشروع { $draft }، الفقرة { $number }
saved-form-new-paragraph = تعديل فقرة جديدة في المشروع المقبل
saved-form-receipt = فتح إيصال { $reference }
saved-form-cv = فتح السيرة الذاتية للترشيح { $reference }
saved-form-nomination = قرار بشأن الترشيح { $reference }
saved-form-other = استمارة من استمارات هذا المنتدى
saved-step = ما يُفعل بها
saved-other-capacity = كتبت هذا بصفة { $typed }. وأنت تتصرف الآن بصفة { $now }، وسيُرسل بهذه الصفة. وإن أردت إرساله كما كان، فغيّر صفتك أولاً ثم افتح هذه الصفحة من جديد.
saved-lost-capacity = كتبت هذا بصفة لم تعد لك. وسيُرسل بصفة { $now }.
saved-colleague = كتب هذا شخص آخر يتصرف بصفة { $now }. فتحقق منه كما لو كان لك قبل إرساله.
saved-somebody-else = كتب هذا شخص آخر، لا أنت بصفة { $now }. ويمكن قراءته ونسخه هنا، لكن لا يرسله إلا من كتبه: عليه تسجيل الدخول وفتح هذه الصفحة من جديد.
