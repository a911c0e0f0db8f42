### الرسالة المعممة بوصفها وثيقة، وإرسالها، وصندوق بريد العرض التوضيحي.

letter-title = الرسالة المعممة { $symbol }
letter-go = اقرأ الرسالة المعممة { $symbol }
letter-not-sent = مسودة، لم تُرسل
letter-sent = أُرسلت
letter-draft-note = هذه مسودة الرسالة كما ترد في ملف المنتدى الذي يمكن للجميع الاطلاع عليه. والعبرة بالرسالة كما تُرسل.
letter-sent-on = { $count ->
    [zero] أُرسلت في { $instant } ولم تصل إلى أي مشارك
    [one] أُرسلت في { $instant } إلى مشارك واحد
    [two] أُرسلت في { $instant } إلى مشاركَين
    [few] أُرسلت في { $instant } إلى { $count } مشاركين
    [many] أُرسلت في { $instant } إلى { $count } مشاركاً
   *[other] أُرسلت في { $instant } إلى { $count } مشارك
}
letter-sent-later = { $count ->
    [zero] لم ينضم أي مشارك لاحقاً، { $instant }
    [one] أُرسلت في { $instant } إلى مشارك واحد انضم لاحقاً
    [two] أُرسلت في { $instant } إلى مشاركَين انضما لاحقاً
    [few] أُرسلت في { $instant } إلى { $count } مشاركين انضموا لاحقاً
    [many] أُرسلت في { $instant } إلى { $count } مشاركاً انضموا لاحقاً
   *[other] أُرسلت في { $instant } إلى { $count } مشارك انضموا لاحقاً
}
letter-sent-to = إلى مَن
letter-reference = المرجع
letter-contact = للاتصال
letter-phone = الهاتف
letter-mailbox = البريد الإلكتروني
letter-to = إلى
letter-subject = الموضوع
letter-body = النص
letter-permalink = عنوان الفقرة { $number } من { $symbol }
letter-annexes = الملحقات
letter-annex-number = الملحق { $number }
letter-languages = اللغات
letter-languages-text = تصدر الرسالة بست لغات تحت الرمز الواحد { $symbol }.
letter-moved-title = تواريخ تغيّرت منذ هذه الرسالة
letter-moved-text = تبقى الرسالة كما أُرسلت. وقد شُطبت في نصها التواريخ السابقة وأُتبعت بالتواريخ السارية.
letter-moved-dropped = لم تعد واردة في الجدول الزمني
letter-original-title = الأصل
letter-original = الأصل الموقّع محفوظ في الملف: { $official }. والنص الوارد هنا ملخص بصياغة أخرى.
letter-others = رسائل أخرى
letter-none = لا يتضمن ملف المنتدى رسالة معممة.

## المكتب

desk-letter-go = إرسال الرسالة وسجل التسليم
desk-letter-lede = تُرسل الرسالة بالبريد إلى جهات الاتصال لدى كل مشارك، أو إلى كل من يعمل باسمه إن لم تكن له جهة اتصال، كلٌّ بلغته. ويتسلمها كل شخص مرة واحدة.
desk-letter-preview = الرسالة الإلكترونية كما تصل إليك
desk-letter-preview-languages = لغة الرسالة الإلكترونية
desk-letter-addressees = المرسل إليهم
desk-letter-category = الفئة
desk-letter-participants = المشاركون
desk-letter-reached = يمكن مراسلتهم
desk-letter-people = الأشخاص
desk-letter-total = المجموع
desk-letter-nobody = { $count ->
    [zero] لا مشارك بلا مراسَل
    [one] مشارك واحد لا يوجد من يُراسَل لديه
    [two] مشاركان لا يوجد من يُراسَل لديهما
    [few] { $count } مشاركين لا يوجد من يُراسَل لديهم
    [many] { $count } مشاركاً لا يوجد من يُراسَل لديهم
   *[other] { $count } مشارك لا يوجد من يُراسَل لديهم
}
desk-letter-nobody-text = لا تصلهم الرسالة بعد. سجِّل جهة اتصال أو مندوباً لهما عنوان، ويمكن بعدئذ إرسال الرسالة إليهم.
desk-letter-no-seat = لا يعمل أحد باسمه
desk-letter-no-address = ليس لأيٍّ ممن يعملون باسمه عنوان
desk-letter-check-later = { $count ->
    [zero] لا مشارك للإرسال إليه
    [one] التحقق والإرسال إلى مشارك واحد
    [two] التحقق والإرسال إلى مشاركَين
    [few] التحقق والإرسال إلى { $count } مشاركين
    [many] التحقق والإرسال إلى { $count } مشاركاً
   *[other] التحقق والإرسال إلى { $count } مشارك
}
desk-letter-all-have = لدى جميع المشاركين الذين يمكن مراسلتهم نسخة من الرسالة.
desk-letter-check-title = التحقق قبل الإرسال
desk-letter-check-lede = { $count ->
    [zero] لم يُرسل شيء بعد. لا مشارك تُرسل إليه الرسالة { $symbol }.
    [one] لم يُرسل شيء بعد. ستُرسل { $symbol } إلى مشارك واحد. ولا يمكن استرجاعها.
    [two] لم يُرسل شيء بعد. ستُرسل { $symbol } إلى مشاركَين. ولا يمكن استرجاعها.
    [few] لم يُرسل شيء بعد. ستُرسل { $symbol } إلى { $count } مشاركين. ولا يمكن استرجاعها.
    [many] لم يُرسل شيء بعد. ستُرسل { $symbol } إلى { $count } مشاركاً. ولا يمكن استرجاعها.
   *[other] لم يُرسل شيء بعد. ستُرسل { $symbol } إلى { $count } مشارك. ولا يمكن استرجاعها.
}
desk-letter-by-language = الأشخاص حسب اللغة
desk-letter-send = أرسل الآن
desk-letter-changed = تغيّر المرسل إليهم في هذه الأثناء. لم يُرسل شيء. تحقق منهم مرة أخرى.
desk-letter-done = سُلّمت الرسالة للإرسال. ويبيّن سجل التسليم أدناه مصير كل نسخة.

## سجل التسليم

desk-letter-log = سجل التسليم
desk-letter-log-as-of = حتى { $instant }.
desk-letter-refresh = عرضه كما هو الآن
desk-letter-log-empty = لم يُرسل شيء بعد.
desk-letter-log-none = لا شيء يطابق هذا الاختيار.
desk-letter-participant = المشارك
desk-letter-person = الشخص
desk-letter-language = اللغة
desk-letter-state = الحالة
desk-letter-instant = التوقيت
desk-letter-any = الكل
delivery-queued = في الانتظار
delivery-sent = أُرسلت
delivery-failed = تعذّر الإرسال
delivery-nobody = لا عنوان
delivery-erased = حُذفت البيانات
delivery-attempts = { $count ->
    [zero] لم تفشل أي محاولة؛ والتالية في { $instant }.
    [one] فشلت محاولة واحدة؛ والتالية في { $instant }.
    [two] فشلت محاولتان؛ والتالية في { $instant }.
    [few] فشلت { $count } محاولات؛ والتالية في { $instant }.
    [many] فشلت { $count } محاولة؛ والتالية في { $instant }.
   *[other] فشلت { $count } محاولة؛ والتالية في { $instant }.
}
desk-letter-next = الصفحة التالية
desk-letter-demonstration = في العرض التوضيحي الأشخاص مختلَقون ولا تغادر أي رسالة هذا الجهاز: تُكتب كل نسخة في مجلد. ويعرض صندوق البريد ما وُجّه منها إلى الأدوار التي يمكن الدخول بها.

## سبب عدم الإرسال

refusal-letter-sent = أُرسلت { $symbol } إلى جميع المشاركين الذين يمكن مراسلتهم. ولم يُعَد إرسال شيء.
refusal-nobody-addressed = لا يوجد من يُراسَل لدى أيٍّ من الجهات الموجَّهة إليها الرسالة. لم يُرسل شيء. سجِّل أولاً جهة اتصال أو مندوباً لهما عنوان.
refusal-letter-without-body = ليس للرسالة { $symbol } نص في ملف المنتدى. لم يُرسل شيء. اكتب فقراتها فيه أولاً.
refusal-no-letter = لا يتضمن ملف المنتدى رسالة معممة. لم يُرسل شيء.

## صندوق بريد العرض التوضيحي

mailbox-yours = تُعرض الرسائل الموجهة إلى العناوين التي كتبها زائر وإلى الأدوار التي يمكن الدخول بها. أما الموجهة إلى الأشخاص المختلَقين الآخرين في العرض فمستبعدة.
mailbox-invented = { $count ->
    [zero] لا رسائل إلى أشخاص مختلَقين
    [one] عرض رسالة واحدة إلى أشخاص مختلَقين أيضاً
    [two] عرض رسالتين إلى أشخاص مختلَقين أيضاً
    [few] عرض { $count } رسائل إلى أشخاص مختلَقين أيضاً
    [many] عرض { $count } رسالة إلى أشخاص مختلَقين أيضاً
   *[other] عرض { $count } رسالة إلى أشخاص مختلَقين أيضاً
}
mailbox-all = تُعرض جميع الرسائل، بما فيها الموجهة إلى أشخاص مختلَقين.
mailbox-only-yours = استبعاد الموجهة إلى أشخاص مختلَقين
