### The mandate: what was decided, by whom, and where it is said.

mandate-lede = ما تقرر لهذه العملية، ومن قرره، وأين يمكن قراءته. وكل ما يرد هنا يقود إلى مصدره.

## Theme and agenda

mandate-theme-title = الموضوع
mandate-topics-title = المواضيع الفرعية
mandate-topics-open = القائمة مفتوحة: يمكن إضافة مواضيع أخرى.
mandate-axes-title = الجوانب
mandate-agenda-title = جدول الأعمال
mandate-agenda-draft = مشروع إلى أن يُعتمد.

## Instruments

mandate-instruments-title = الصكوك
mandate-precedence = يأتي الجهاز الأعلى أولاً. وإذا اختلف صكان، تكون الغلبة لصك الجهاز الأعلى.
mandate-column-organ = الجهاز
mandate-column-instrument = الصك
mandate-column-date = التاريخ
mandate-summary-html = لُخّصت كل فقرة بعباراتنا. النص الرسمي: <bdi lang="en">{ $official }</bdi>.
mandate-permalink = رابط إلى { $place }
mandate-footnote = حاشية
mandate-refers-to = يحيل إلى:
mandate-remark = قراءتنا:

## Who may do what

mandate-participation-title = من يجوز له أن يفعل ماذا
mandate-participation-text = كل جواب يرتبط بمصدره. وحيث لا تنص النصوص على شيء، فالجواب هو ما اختير هنا.
mandate-column-action = الإجراء
mandate-yes = نعم
mandate-no = لا
mandate-conditional = بشرط
mandate-open-yes = لم يُحسم؛ وهنا نعم
mandate-open-no = لم يُحسم؛ وهنا لا

## What the texts leave to the forum

mandate-settings-title = ما تركته النصوص مفتوحاً وما اختير
mandate-column-setting = المسألة
mandate-column-value = الاختيار
mandate-setting = { $setting ->
    [grace-hours] المدة بعد الموعد النهائي التي يُقبل فيها، مع وسمه متأخراً، نموذج فُتح قبله
    [screening] هل تطّلع الأمانة على التعليق قبل نشره
    [comment-chars-max] أقصى طول للصياغة أو للسبب
    [sender-changes] هل يجوز للمرسل سحب تعليقه أو تصحيحه حتى الموعد النهائي
    [circulated] ما الذي يُعدّ توزيعاً
    [opinions-cut-off] آخر خطوة يمكن عندها تقديم مشروع رأي
    [expert-declaration] هل يُصرَّح بأن الخبير نشط في بلده أو يبيّن الترشيح سبب عدم انطباق ذلك
    [cv-months] المدة بعد افتتاح المنتدى التي تُحفظ فيها السير الذاتية
    [balance-min] أقل عدد من الخبراء في مجموعة يُعرض عددها للجميع
    [draft-language] اللغة التي تُكتب بها المشاريع
   *[confirmation-days] المهلة المتاحة للجمهور لتأكيد التعليق بالبريد
}
mandate-circulated = { $what ->
    [posted-all-languages] النشر هنا بجميع اللغات
    [sent] الإرسال إلى المرسل إليهم
   *[posted-original] النشر هنا باللغة التي كُتب بها
}
mandate-days = { $count ->
    [zero] لا أيام ({ $count })
    [one] يوم واحد ({ $count })
    [two] يومان ({ $count })
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
}
mandate-months = { $count ->
    [zero] لا أشهر ({ $count })
    [one] شهر واحد ({ $count })
    [two] شهران ({ $count })
    [few] { $count } أشهر
    [many] { $count } شهراً
   *[other] { $count } شهر
}
mandate-hours = { $count ->
    [zero] لا ساعات ({ $count })
    [one] ساعة واحدة ({ $count })
    [two] ساعتان ({ $count })
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
mandate-characters = { $count ->
    [zero] لا حروف ({ $count })
    [one] حرف واحد ({ $count })
    [two] حرفان ({ $count })
    [few] { $count } أحرف
    [many] { $count } حرفاً
   *[other] { $count } حرف
}
