### تسجيل الدخول والصفة والجلسات.

navigation-sign-in = تسجيل الدخول
sign-in-title = تسجيل الدخول
sign-in-lede = اكتبوا عنوان بريدكم الإلكتروني. تتلقون رمزاً صالحاً لمدة 15 دقيقة.
sign-in-no-need = لا حاجة إلى حساب للقراءة أو للتعليق بصفة فرد من الجمهور.
sign-in-email = عنوان البريد الإلكتروني
sign-in-send = أرسلوا لي رمزاً
sign-in-code-title = إدخال الرمز
sign-in-code-lede = إذا كان { $address } يستقبل البريد فالرمز في طريقه إليه. وهو صالح حتى { $until }.
sign-in-code = الرمز
sign-in-code-hint = يمكن لصقه. لا أثر للمسافات والشرطات.
sign-in-enter = تسجيل الدخول
sign-in-again = إرسال رمز آخر
sign-in-other = استعمال عنوان آخر
sign-in-wrong = { $left ->
    [zero] ليس هذا هو الرمز. لم تبق محاولة.
    [one] ليس هذا هو الرمز. بقيت محاولة واحدة.
    [two] ليس هذا هو الرمز. بقيت محاولتان.
    [few] ليس هذا هو الرمز. بقيت { $left } محاولات.
    [many] ليس هذا هو الرمز. بقيت { $left } محاولة.
   *[other] ليس هذا هو الرمز. بقيت { $left } محاولة.
}
sign-in-wrong-long = ليس هذا هو الرمز الوارد في أحدث رسالة.
sign-in-too-many = رموز خاطئة كثيرة. اطلبوا رمزاً آخر.
sign-in-expired = انتهت صلاحية هذا الرمز أو سبق استعماله. اطلبوا رمزاً آخر.
sign-in-address-wrong = اكتبوا عنواناً على الشكل name@example.org.
sign-in-first = سجّلوا الدخول للمتابعة. ما كتبتموه محفوظ ويعود بعد ذلك.
sign-in-first-plain = سجّلوا الدخول للمتابعة.
acting-title = بصفة
acting-lede = كل ما ترسلونه يُرسل بالصفة التي تختارونها هنا. وهي مبيّنة في أعلى كل صفحة.
acting-myself = بصفتي الشخصية
acting-choose = اختيار
acting-as = { $office }، { $entity }
acting-none = ليست لكم صفة في هذا المنتدى. إذا كان وفدكم أو صفتكم غير واردين فاكتبوا إلى الأمانة: { $mailbox }.
acting-now = بصفة: { $capacity }
acting-change = تغيير
sessions-title = جلساتكم
sessions-lede = الدخول مسجّل على هذه الأجهزة.
sessions-device = الجهاز
sessions-begun = منذ
sessions-seen = آخر استعمال
sessions-this = هذه الجلسة
sessions-end = إنهاء
sessions-end-others = إنهاء جميع الجلسات الأخرى
sessions-unknown-device = جهاز غير معروف
sessions-ended = أُنهيت الجلسة.
sign-out = تسجيل الخروج
signed-out-title = سُجّل خروجكم
signed-out-text = انتهت جلستكم على هذا الجهاز.
saved-title = ما كتبتموه محفوظ
saved-expired = كانت جلستكم قد انتهت عند إرسال هذه الاستمارة. لم يُقدَّم شيء. راجعوا ما كتبتموه وأرسلوه من جديد.
saved-stale = فُتحت هذه الصفحة قبل تسجيل دخولكم أو قبل تغيير صفتكم. لم يُقدَّم شيء. راجعوا ما كتبتموه وأرسلوه من جديد.
saved-send = الإرسال الآن بصفة { $capacity }
saved-elsewhere-title = هذه الاستمارة واردة من موقع آخر
saved-elsewhere-text = لا تُقبل إلا استمارات صفحات هذا الخادوم. لم يُقدَّم شيء.
forbidden-desk-title = هذه الصفحة تخص صفة معيّنة
code-mail-subject = [{ $forum }] رمزكم
code-mail-intro = طُلب تسجيل الدخول إلى { $forum } بهذا العنوان. الرمز هو:
code-mail-until = وهو صالح حتى { $until }.
code-mail-not-you = إن لم تطلبوا ذلك فلا يلزم فعل شيء؛ لا يدخل أحد من دون هذه الرسالة.
check-then-signed-in = يُنشر فوراً بهذه الصفة، ويُرسل الإيصال إلى عنوانكم.
speaking-for-wrong = لا تتحدثون باسم هذا المشارك. صفاتكم: { $capacities }.
