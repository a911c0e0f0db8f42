### What does not fit the state of things: a title of its own, and the reason.

error-409-state-title = هذا لا يتفق مع الوضع القائم الآن
refusal-already-published = المشروع { $draft } منشور ولا يتغير أبداً. والتصحيح مشروع جديد.
refusal-out-of-order = المشروع { $draft } لا يلي المشروع { $last } المنشور.
refusal-not-confirmed = لم يؤكد المرسل { $reference } بعد. ولا يُرد على التعليق إلا بعد تأكيده.
refusal-comment-state = لا يمكن فعل ذلك بشأن { $reference }: فقد سُحب أو مُحي أو بُتّ فيه أو لم يُنشر.
request-elsewhere-title = ورد هذا الطلب من موقع آخر
request-elsewhere-text = من سجّل الدخول يرسل الطلبات مع ترويسة Origin الخاصة بهذا الخادم. ولم يُسجَّل شيء.
