### The receipt of a comment, and the mailbox of the demonstration.

receipt-title = الإيصال { $reference }
receipt-keep = احتفظ بهذا العنوان
receipt-keep-text = هو السبيل الوحيد للعودة إلى هذه الصفحة. ومن يملكه يستطيع سحب التعليق أو تصحيحه، فلا تعطه لأحد.
receipt-received-banner = ورد التعليق { $reference }.
receipt-confirmed-banner = أُكّد التعليق { $reference }.
receipt-corrected-banner = صُحّح التعليق { $reference }.
receipt-withdrawn-banner = سُحب التعليق { $reference }.

## What was sent, and when

receipt-what = ما أُرسل
receipt-received = وقت الورود
receipt-digest = البصمة الرقمية
receipt-digest-text = رقم SHA-256 محسوب من النص المرسل بعينه. وأي نص آخر يعطي رقماً آخر.

## What happens next

receipt-next = ما التالي
receipt-step-confirm = افتح الرابط الوارد في رسالتنا وأكّد قبل { $until }. وبعد ذلك يسقط التعليق.
receipt-step-publish = { $screening ->
    [yes] تتحقق الأمانة من التعليق وتنشره.
   *[no] يُنشر التعليق حالما تؤكده.
}

# $what is a step of the timetable.
receipt-step-considered = يُنظر فيه: { $what }، { $date }.
receipt-now-published = نُشر التعليق.
receipt-now-lapsed = لم يُؤكد التعليق في الوقت المحدد فسقط. ولن يُنشر.
receipt-now-withdrawn = سحبت التعليق. ويبقى في السجل أنه أُرسل ثم سُحب.
receipt-now-not-published = لم تنشر الأمانة التعليق. ويرد السبب في صفحة التعليق.
receipt-now-erased = مُحي اسم صاحب التعليق ونصه. وما زال الإيصال يثبت أنه سُجل.
receipt-public-page = صفحة التعليق

## Proof

receipt-verify = التحقق من هذا الإيصال
receipt-verify-text = يستطيع أي شخص التحقق من الإيصال بعد تنزيله دون شبكة ودون الاعتماد على هذا الموقع. ويكفي أي من الأمرين:
receipt-download-text = الإيصال للتحقق (.txt)
receipt-download-json = البيانات نفسها (.json)
receipt-versions = التصحيحات، ولكل منها إيصاله
receipt-version-first = النص الأول، ورد في { $instant }
receipt-version-corrected = تصحيح ورد في { $instant }
receipt-key = مفتاح التحقق لهذا المنتدى

## Withdrawing and correcting

receipt-change = التصحيح أو السحب
receipt-change-until = ممكن حتى { $deadline }. وكلاهما يترك أثراً ظاهراً.
receipt-change-closed = كان الموعد النهائي { $deadline }. ولم يعد ممكناً تصحيح التعليق أو سحبه.
receipt-correct = صحّح التعليق
receipt-correct-wording = الصياغة المصححة
receipt-correct-reason = التعليق أو السبب المصحح
receipt-withdraw = اسحب التعليق
receipt-withdraw-reason = سبب السحب

## The mailbox of the demonstration

mailbox-title = صندوق بريد العرض التوضيحي
mailbox-text = في العرض التوضيحي لا تغادر أي رسالة هذا الجهاز. وتُعرض الرسائل هنا لكل من يستطيع فتح هذه الصفحة.
mailbox-caption = الرسائل، الأحدث أولاً
mailbox-subject = الموضوع
mailbox-to = إلى
mailbox-sent = تاريخ الإرسال
mailbox-empty = لا توجد رسائل بعد. أرسل تعليقاً وستظهر رسالة تأكيده هنا.
mailbox-back = جميع الرسائل
