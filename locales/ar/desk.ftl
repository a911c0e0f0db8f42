### مكتب الأمانة: التعليقات، وما ينتظره كل منها، والردود عليها.

desk-title = مكتب العمل
desk-reads-only = تقرؤون ما على المكتب. لا يمكن تغيير شيء بهذه الصفة.
desk-json-wanted = اذكروا هنا واحداً مما يلي: { $wanted }.

## سير العمل

desk-progress = الردود: { $draft }
desk-progress-said = { $total ->
    [zero] لا يوجد تعليق يستدعي رداً.
    [one] ردود على { $answered } من تعليق واحد.
    [two] ردود على { $answered } من تعليقين.
    [few] ردود على { $answered } من { $total } تعليقات.
    [many] ردود على { $answered } من { $total } تعليقاً.
   *[other] ردود على { $answered } من { $total } تعليق.
}
desk-due = { $overdue ->
    [zero] مطلوبة قبل: { $draft }، { $date }.
    [one] مطلوبة قبل: { $draft }، { $date }. رد واحد متأخر.
    [two] مطلوبة قبل: { $draft }، { $date }. ردان متأخران.
    [few] مطلوبة قبل: { $draft }، { $date }. { $overdue } ردود متأخرة.
    [many] مطلوبة قبل: { $draft }، { $date }. { $overdue } رداً متأخراً.
   *[other] مطلوبة قبل: { $draft }، { $date }. { $overdue } رد متأخر.
}
desk-published-on = نُشرت الردود في { $instant }.
desk-publish-go = ما ينقص قبل النشر

## أجزاء القائمة

desk-tabs = ما تنتظره التعليقات
desk-views = طريقة عرض التعليقات
desk-view-comments = حسب التعليق
desk-view-paragraphs = حسب الفقرة
desk-all = الكل
desk-mine = تعليقاتي بلا رد
desk-unassigned = غير مسندة
desk-stage-open = بلا رد
desk-stage-second-reader = في انتظار قارئ ثانٍ
desk-stage-drafted = عليه رد غير منشور
desk-stage-late = متأخر لم يُبتّ فيه
desk-stage-not-admitted = متأخر لم يُقبل
desk-stage-screening = في انتظار الاطلاع
desk-stage-published = الرد منشور
desk-filter-text = كلمات
desk-filter-language = اللغة
desk-nothing-matches = { $unassigned ->
    [zero] لا شيء يطابق هذا الاختيار. لا يوجد في هذه الجولة تعليق بلا رد غير مسند.
    [one] لا شيء يطابق هذا الاختيار. في هذه الجولة تعليق واحد بلا رد غير مسند.
    [two] لا شيء يطابق هذا الاختيار. في هذه الجولة تعليقان بلا رد غير مسندين.
    [few] لا شيء يطابق هذا الاختيار. في هذه الجولة { $unassigned } تعليقات بلا رد غير مسندة.
    [many] لا شيء يطابق هذا الاختيار. في هذه الجولة { $unassigned } تعليقاً بلا رد غير مسند.
   *[other] لا شيء يطابق هذا الاختيار. في هذه الجولة { $unassigned } تعليق بلا رد غير مسند.
}
desk-narrower = جرى البحث في نصوص أول التعليقات ({ $read })، ولم يجر في غيرها ({ $unread }). اختاروا أيضاً قسماً أو حالة أو فئة.
desk-caption = التعليقات بترتيب استلامها
desk-choose = اختيار
desk-assignee = المكلف بالرد
desk-nobody = لا أحد
desk-age = المدة
desk-age-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
}
desk-age-hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}

## مقترحات على الكلمات نفسها

desk-conflicts = مقترحات على الكلمات نفسها
desk-conflict-pair = { $one } و{ $other }
desk-conflicts-more = و{ $count } غيرها
desk-conflict-with = الكلمات نفسها في { $other }
desk-conflict-here = على الكلمات نفسها

## تعليق واحد

desk-comment-title = الرد على { $reference }
desk-edit = تعديل هذه الفقرة في المشروع { $draft }
desk-public-page = الصفحة العامة
desk-written = الرد كما هو الآن
desk-answer-title = ردكم
desk-disposition = القرار
desk-reason = الرد على المرسل
desk-reason-hint = جملة واحدة على الأقل. يقرؤها الجميع عند نشر الردود.
desk-template = جمل جاهزة
desk-template-use = استعمال هذه الجملة
desk-template-accepted = أُخذ بالمقترح في المشروع القادم.
desk-template-in-part = أُخذ بجزء من المقترح في المشروع القادم، ولم يجد الباقي تأييداً في التعليقات الأخرى.
desk-template-noted = أُحيط علماً بالتعليق، وهو لا يطلب تغييراً في النص.
desk-template-not-accepted = لم يؤخذ بالمقترح، لأن تعليقات أخرى على الكلمات نفسها تطلب إبقاء النص كما هو.
desk-template-out-of-scope = يتناول التعليق مسألة خارجة عن مواضيع التقرير.
desk-second-reader = يقرؤه شخص آخر من المكتب قبل نشره
desk-save = حفظ
desk-save-and-next = حفظ والانتقال إلى التالي
desk-error-disposition = اختاروا القرار
desk-why = سبب تصحيح الرد
desk-correct-title = تصحيح الرد المنشور
desk-correct-text = الرد منشور. يؤرَّخ التصحيح ويبقى النصان.
desk-correct = نشر التصحيح
desk-clash-title = ردان على { $reference }
desk-clash-theirs = ما حفظه شخص آخر في هذه الأثناء
desk-clash-yours = ما كتبتموه
desk-reading-own = ينتظر هذا الرد قارئاً ثانياً. أنتم من كتبه، فيقرؤه شخص آخر من المكتب.
desk-reading-text = ينتظر هذا الرد قارئاً ثانياً.
desk-reading-done = قرأت هذا الرد
desk-late-title = هل يُحتسب هذا التعليق المتأخر؟
desk-screening-title = هل يُنشر هذا التعليق؟
desk-note = السبب
desk-note-hint = لازم عند الرفض. يقرؤه المرسل.
desk-admit = قبول
desk-dont-admit = عدم القبول
desk-screening-publish = نشر
desk-screening-refuse = عدم النشر
desk-assign-title = من يرد
desk-assign = إسناد
desk-others = تعليقات أخرى على هذا الموضع
desk-others-none = لا توجد تعليقات أخرى.
desk-others-all = جميع التعليقات على هذا الموضع
desk-earlier = الفقرة نفسها في الجولات السابقة
desk-earlier-place = { $count ->
    [zero] المشروع { $draft }، الفقرة { $number }: لا تعليق
    [one] المشروع { $draft }، الفقرة { $number }: تعليق واحد
    [two] المشروع { $draft }، الفقرة { $number }: تعليقان
    [few] المشروع { $draft }، الفقرة { $number }: { $count } تعليقات
    [many] المشروع { $draft }، الفقرة { $number }: { $count } تعليقاً
   *[other] المشروع { $draft }، الفقرة { $number }: { $count } تعليق
}
desk-back = العودة إلى القائمة
desk-previous = التعليق السابق
desk-next = التعليق التالي

## عدة تعليقات معاً

desk-with-chosen = للتعليقات المختارة
desk-together-answer = رد واحد عليها
desk-together-assign = إسناد
desk-together-title = { $count ->
    [zero] لا تعليق يمكن تغييره
    [one] للتحقق: تعليق واحد
    [two] للتحقق: تعليقان
    [few] للتحقق: { $count } تعليقات
    [many] للتحقق: { $count } تعليقاً
   *[other] للتحقق: { $count } تعليق
}
desk-together-lede = لم يتغير شيء بعد. تحققوا من القائمة ثم أكدوا.
desk-together-caption = التعليقات التي تتغير
desk-together-left-out = تُركت لأنه لا يمكن الرد عليها الآن:
desk-together-clash = غيّر شخص آخر بعض هذه الردود في هذه الأثناء. لم يُقيد شيء. تحققوا من القائمة وأكدوا من جديد.
desk-together-save = { $count ->
    [zero] لا تعليق للرد عليه
    [one] حفظ الرد على تعليق واحد
    [two] حفظ الرد على تعليقين
    [few] حفظ الرد على { $count } تعليقات
    [many] حفظ الرد على { $count } تعليقاً
   *[other] حفظ الرد على { $count } تعليق
}
desk-together-to = تُسند إلى { $name }.
desk-together-to-nobody = لا تُسند إلى أحد.

## النشر

desk-publish-title = نشر الردود: { $draft }
desk-publish-lede = تُنشر جميع ردود الجولة دفعة واحدة، فتُختتم الجولة. لا رجوع عن ذلك؛ ويمكن تصحيح الرد ويبقى النصان.
desk-publish-all-missing = { $count ->
    [zero] لا تعليق
    [one] تعليق واحد
    [two] التعليقان
    [few] جميع التعليقات، وعددها { $count }
    [many] جميع التعليقات، وعددها { $count }
   *[other] جميع التعليقات، وعددها { $count }
}
desk-publish-ready = { $count ->
    [zero] لا ينقص شيء. لا رد يُنشر.
    [one] لا ينقص شيء. يمكن نشر رد واحد.
    [two] لا ينقص شيء. يمكن نشر ردين.
    [few] لا ينقص شيء. يمكن نشر { $count } ردود.
    [many] لا ينقص شيء. يمكن نشر { $count } رداً.
   *[other] لا ينقص شيء. يمكن نشر { $count } رد.
}
desk-publish = نشر جميع الردود الآن: { $draft }
desk-published-caption = الردود المنشورة
desk-count = العدد

## ما أُنجز للتو

desk-done-saved = حُفظ الرد على { $reference }.
desk-done-corrected = نُشر تصحيح الرد على { $reference }.
desk-done-assigned = سُجّل المكلف بالرد على { $reference }.
desk-done-read = سُجّلت قراءتكم للرد على { $reference }.
desk-done-admitted = قُبل { $reference } وهو محتسب.
desk-done-not-admitted = لم يُقبل { $reference }، ويُبلغ مرسله بالسبب.
desk-done-screened = نُشر { $reference }.
desk-done-refused = لم يُنشر { $reference }، ويُبلغ مرسله بالسبب.
desk-done-together = { $count ->
    [zero] لم يُحفظ أي رد.
    [one] حُفظ الرد على تعليق واحد.
    [two] حُفظ الرد على تعليقين.
    [few] حُفظ الرد على { $count } تعليقات.
    [many] حُفظ الرد على { $count } تعليقاً.
   *[other] حُفظ الرد على { $count } تعليق.
}
desk-done-assigned-together = { $count ->
    [zero] لم يُسند أي تعليق.
    [one] سُجّل المكلف بالرد على تعليق واحد.
    [two] سُجّل المكلف بالرد على تعليقين.
    [few] سُجّل المكلف بالرد على { $count } تعليقات.
    [many] سُجّل المكلف بالرد على { $count } تعليقاً.
   *[other] سُجّل المكلف بالرد على { $count } تعليق.
}
desk-done-published = { $count ->
    [zero] اختُتمت الجولة: لم يُنشر أي رد.
    [one] اختُتمت الجولة: نُشر رد واحد.
    [two] اختُتمت الجولة: نُشر ردان.
    [few] اختُتمت الجولة: نُشرت { $count } ردود.
    [many] اختُتمت الجولة: نُشر { $count } رداً.
   *[other] اختُتمت الجولة: نُشر { $count } رد.
}
