### The record: the log, its proofs, and how anyone can check them.

record-lede = كل ما حدث، بترتيب تسجيله. لا يُغيَّر شيء ولا يُحذف من دون أثر، ويمكن لأي شخص أن يتحقق من ذلك.

## The latest checkpoint

record-checkpoint-title = أحدث نقطة تحقق
record-checkpoint-text = يوقّع المشغّل السجل كله مع كل قيد. احتفظ بنسخة: فهي تكشف أي سجل لاحق لا يتضمن هذا السجل.
record-size = القيود
record-root = جذر الشجرة
record-note = المذكرة الموقّعة
record-key = مفتاح التحقق

## How to check

record-verify-title = كيف تتحقق بنفسك
record-verify-text = يعمل البرنامجان من دون شبكة، ويبيّنان ما ثبت وما لا يمكن إثباته.
record-verify-product = بالمنتج:
record-verify-independent = ببرنامج قصير كُتب من الوثائق وحدها:
record-limits = يستطيع المشغّل الذي يملك مفتاح التوقيع أن يوقّع سجلاً آخر. وتكشف ذلك نقطة تحقق احتفظ بها شخص آخر.

## The entries

record-entries-title = قيود السجل
record-column-number = الرقم
record-column-filed = تاريخ التسجيل
record-column-kind = ما الذي حدث
record-kind = { $kind ->
    [forum-opened] فُتح المنتدى
    [instrument-adopted] اعتُمد صك
    [rule-waived] أُوقف العمل بقاعدة
    [draft-published] نُشر مشروع
    [comment-received] ورد تعليق
    [comment-confirmed] أُكد تعليق
    [comment-lapsed] سقط تعليق لعدم تأكيده
    [comment-withdrawn] سُحب تعليق
    [comment-admitted] قُبل تعليق متأخر
    [comment-screened] جرى التحقق من تعليق
    [comment-corrected] صُحح تعليق
    [comment-not-admitted] لم يُقبل تعليق متأخر
    [comment-joined] أكد مشارك تعليقا مشتركا
    [comment-supported] أُيد تعليق
    [comment-support-ended] سُحب تأييد تعليق
    [answers-published] نُشرت الردود على التعليقات
    [answer-corrected] صُحح رد منشور
    [seat-given] أُسندت صفة
    [seat-ended] انتهت صفة
    [participants-revised] نُقّح ملف المشاركين
    [letter-sent] أُرسلت الرسالة المعممة
    [letter-sent-again] أُعيد إرسال الرسالة المعممة
    [person-erased] مُحيت بيانات شخص
    [restricted] مقيّد: لا يجوز للجميع قراءته
   *[unnamed] إجراء آخر
}
record-empty = لم يُسجَّل شيء بعد.
record-next = القيود اللاحقة
record-first = القيود الأولى

## One entry

record-entry-title = القيد { $number }
record-envelope-title = الغلاف
record-envelope-text = علني على الدوام، بايتاً بايتاً. ويُلزم سطره الأخير بالمحتوى من دون أن يكشفه.
record-body-title = المحتوى
record-body-restricted = لا يجوز للجميع قراءة محتوى هذا القيد. ويثبت الغلاف وجوده وعدم تغييره.
record-contents-title = ما جاء به هذا القيد
record-contents-text = يُعرَّف كل محتوى بقيمة SHA-256 لملحه وبايتاته، ويقدم الرابط كليهما كي يتمكن أي شخص من إعادة الحساب.
record-contents-bytes = { $size } بايت
record-proof-title = إثبات الإدراج
record-proof-text = تقود هذه البصمات من الغلاف إلى جذر الشجرة في أحدث نقطة تحقق.
record-proof-alone = في السجل قيد واحد، وبصمته هي جذر الشجرة.
record-leaf = بصمة هذا القيد
record-previous-entry = القيد السابق
record-next-entry = القيد التالي
