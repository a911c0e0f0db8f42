### What happened to a comment: its steps, its answer, what the text says now.

## The answers, in one word each

fate-accepted = مقبول
fate-in-part = مقبول جزئياً
fate-noted = أُحيط به علماً
fate-not-accepted = غير مقبول
fate-out-of-scope = خارج الموضوع
fate-disposition = الرد

## The parts of the page

fate-title = ما الذي جرى
fate-asked = ما طُلب
fate-decided = ما تقرر
fate-before-correction = الرد قبل تصحيحه
fate-corrected-why = سبب التصحيح
fate-by-secretariat = من الأمانة
fate-text-now = ما يقوله النص الآن
fate-text-deleted = المشروع { $draft }: حُذفت الفقرة { $number }
fate-about = عن هذا التعليق

## The steps; first how far each is, for those who hear the page

fate-done = تم:
fate-now = الآن:
fate-later = لاحقاً:
fate-step-joined = { $count ->
    [zero] لم يرسله معه أي مشارك آخر
    [one] أرسله أيضاً مشارك آخر
    [two] أرسله أيضاً مشاركان آخران
    [few] أرسله أيضاً { $count } مشاركين آخرين
    [many] أرسله أيضاً { $count } مشاركاً آخر
   *[other] أرسله أيضاً { $count } مشارك آخر
}
fate-step-supported = { $count ->
    [zero] لم يؤيده أي مشارك
    [one] أيده مشارك واحد
    [two] أيده مشاركان
    [few] أيده { $count } مشاركين
    [many] أيده { $count } مشاركاً
   *[other] أيده { $count } مشارك
}
fate-step-admitted = ورد متأخراً واحتُسب بقرار من الأمانة
fate-step-not-admitted = ورد متأخراً ولم يُحتسب بقرار من الأمانة
fate-step-late-undecided = ورد متأخراً: تقرر الأمانة ما إذا كان يُحتسب

# $what is a meeting of the timetable.
fate-step-considered = النظر فيه: { $what }
fate-step-answered = صدر الرد
fate-step-corrected = صُحح الرد
fate-step-draft = في المشروع { $draft }، الفقرة { $number }
fate-step-answer-due = الرد عليه، مع سائر تعليقات الجولة

# $what is the row of the next draft in the timetable.
fate-step-next-draft = بعد ذلك: { $what }
