### The next draft, as it is written.

editor-title = المشروع { $draft } قيد الإعداد
# The link from the desk.
editor-lede = يُكتب على أساس المشروع { $draft }. ولا يراه غير المكاتب المكلّفة به قبل نشره.
editor-none-yet = لم يُنشر أي مشروع بعد. ويُكتب المشروع التالي على أساس مشروع منشور.
editor-show = الفقرات المعروضة
editor-filter-all = الكل
editor-filter-changed = المعدّلة
editor-filter-uncaused = بلا سبب
editor-none-changed = لم يتغير شيء منذ المشروع { $draft }.
editor-none-uncaused = لكل تغيير سبب.
editor-column-paragraph = الفقرة
editor-column-text = النص
editor-column-state = الحالة
editor-column-causes = الأسباب
editor-kept = دون تغيير
editor-no-cause = لا سبب بعد
editor-prepared = مشاريع جاهزة للنشر
editor-prepared-line = يُنشر المشروع { $draft } في { $instant }.
editor-prepared-since = ما يتغير بعد تجهيزه يدخل في المشروع الذي يليه.
editor-saved = حُفظ التغيير.
editor-taken = أُدرجت الصيغة الواردة في { $reference } في النص. ويمكنكم تغييرها.
editor-taken-typed = لم يُحفظ شيء بعد: صيغة { $reference } في حقل النص، وما كتبتموه معروض أدناه.
editor-taken-instead = لم يُحفظ شيء بعد: يغيّر { $reference } كلمات سبق تغييرها في النص. صيغته في حقل النص، وما كان النص يقوله معروض أدناه. أعيدوا ما ينبغي أن يبقى، وعلّموا التعليقات التي لا تزال مأخوذاً بها، ثم احفظوا.
editor-published = نُشر المشروع { $draft }.
editor-read-it = اقرأ المشروع { $draft }

### One paragraph

editor-paragraph-title = { $place } من المشروع { $draft }
editor-back = العودة إلى المشروع قيد الإعداد
editor-last-change = آخر تغيير: { $name }، { $instant }.
editor-text = نص الفقرة
editor-text-hint = فقرة واحدة بصيغة ماركداون: **كلمات بارزة** و*كلمات مؤكدة* وروابط.
editor-causes = التعليقات التي طلبت التغيير
editor-others = تعليقات أخرى
editor-others-hint = مراجع مثل C3-0187، تفصل بينها مسافات.
editor-editorial = السبب التحريري
editor-editorial-hint = لتغيير لم يطلبه أي تعليق. ويقرؤه الجميع بجانب التغيير.
editor-save = احفظ
editor-preview = عاين
editor-delete = احذف الفقرة
editor-restore = أعد الفقرة كما في المشروع { $draft }
editor-restore-new = أعد الفقرة
editor-left-out = حُذفت هذه الفقرة من المشروع { $draft }.
editor-changes = التغييرات عن المشروع { $draft }
editor-changes-none = النص كما في المشروع { $draft }.
editor-comments = التعليقات على هذه الفقرة
editor-comments-none = لم يعلّق أحد على هذه الفقرة.
editor-take = أدرج الصيغة
editor-answer-draft = مسودة الرد
editor-move-after = ضع الفقرة بعد
editor-move = انقل
editor-insert-title = فقرة جديدة بعد هذه
editor-shape = نوعها
editor-shape-paragraph = فقرة
editor-shape-heading = عنوان
editor-shape-item = بند من القائمة أو صف من الجدول
editor-insert = أدرج
editor-theirs = النص المحفوظ الآن
editor-typed = ما كتبتموه
editor-unknown-comment = { $reference } ليس تعليقاً منشوراً.
editor-no-reference = «{ $text }» ليس مرجعاً. المراجع مثل C3-0187.

### Publication

editor-publish-title = نشر المشروع { $draft }
editor-publish-uncaused = تغييرات بلا سبب
editor-publish-uncaused-text = يذكر كل تغيير التعليقات التي طلبته أو يوصف بأنه تحريري. أعطوا هذه التغييرات سبباً أولاً.
editor-publish-never = لا يُغيَّر مشروع بعد نشره.
editor-publish-changed = تغيّر المشروع قيد الإعداد بعد فتح هذه الصفحة. لم يُنشر شيء. انظروا ما تغيّر ثم انشروه.
editor-publish-since = ما تغيّر منذ فتح هذه الصفحة
editor-publish-since-text = النص المحمّل، أو روابطه بالمشروع { $draft }
editor-title-of = عنوان المشروع
editor-publish-when = موعد النشر
editor-publish-now = الآن
editor-publish-later = في الموعد المحدد أدناه
editor-publish-at = اليوم والساعة ({ $zone })
editor-publish-at-wrong = أدخلوا يوماً وساعة لم يحِن موعدهما بعد.
editor-row-no-draft = ليس هذا الصف من الجدول الزمني مشروعاً بعينه.
editor-text-too-large = يتجاوز النص { $megabytes } ميغابايت، وهو الحد الأقصى.
editor-text-too-many = في النص أكثر من { $count } من العناوين والفقرات والبنود وصفوف الجداول، وهو الحد الأقصى.
editor-text-too-many-cells = في جداول النص أكثر من { $count } من الخلايا، وهو الحد الأقصى.
editor-markdown-empty = المشروع خال من أي نص. أرسلوا نصه كاملا بنسق Markdown.
editor-after-wrong = اختاروا إحدى الفقرات.
editor-instant-wrong = أدخلوا لحظة لم تحِن بعد، مثل 2020-11-01T09:00:00Z.
editor-cause-wrong = لكل سبب رقم، ثم التعليقات أو السبب التحريري.
editor-cause-twice = يُذكر كل تغيير مرة واحدة؛ اجمعوا كل التعليقات المتعلقة به، كلا منها مرة واحدة، في مدخل واحد.

### A date of the timetable

change-date-title = تغيير موعد
change-date-lede = يتغير الموعد بصكّ. ويبقى الموعد السابق مشطوباً على كل صفحة تعرضه.
change-date-row = خطوة من الجدول الزمني
change-date-date = الموعد كما تقرر
change-date-date-hint = يوم (2021-03-15) أو أيام (2019-09-23/2019-09-24) أو شهر (2020-09) أو جزء من شهر (2021-05-mid) أو أيام بعد النشر (publication+30d).
change-date-instrument = المصدر الذي تقرر فيه
change-date-instrument-hint = الموضع في أحد صكوك هذا المنتدى، بأكبر قدر من الدقة، أو الصك بكامله.
change-date-new = صك غير وارد في هذه القائمة: اذكره أدناه
change-date-new-title = صك جديد
change-date-new-symbol = كيف يُستشهد به، مثل Decision 611 (Rev. 2020)
change-date-new-heading = عنوانه
change-date-new-heading-hint = يراه القراء بجميع اللغات كما تكتبه.
change-date-new-organ = من اعتمده
change-date-new-adopted = متى اعتُمد، مكتوباً كالتاريخ أعلاه
change-date-new-symbol-wrong = اكتب كيف يُستشهد بالصك، في سطر واحد، بحروف لاتينية وأرقام، وبخلاف ما في القائمة.
change-date-new-heading-wrong = اكتب عنوان الصك في سطر واحد.
change-date-file = سجّل التغيير
change-date-check = التحقق من التغيير
change-date-check-title = التحقق من تغيير تاريخ
change-date-check-lede = لم يُودع شيء بعد. ومتى أُودع التغيير بقي في السجل؛ ويمكن أن ينقل قرار آخر التاريخ من جديد.
change-date-was = التاريخ حتى الآن
change-date-now = التاريخ الجديد
change-date-also = يتغير معه أيضاً
change-date-cvs = تُحفظ السير الذاتية حتى { $now } بدلاً من { $was }.
change-date-people = { $count ->
    [zero] لا يُراسَل أحد.
    [one] يُراسَل شخص واحد: من وُجّهت إليهم الرسالة والخبراء والمرشَّحون، كلٌّ مرة واحدة.
    [two] يُراسَل شخصان: من وُجّهت إليهم الرسالة والخبراء والمرشَّحون، كلٌّ مرة واحدة.
    [few] يُراسَل { $count } أشخاص: من وُجّهت إليهم الرسالة والخبراء والمرشَّحون، كلٌّ مرة واحدة.
    [many] يُراسَل { $count } شخصاً: من وُجّهت إليهم الرسالة والخبراء والمرشَّحون، كلٌّ مرة واحدة.
   *[other] يُراسَل { $count } شخص: من وُجّهت إليهم الرسالة والخبراء والمرشَّحون، كلٌّ مرة واحدة.
}
change-date-nobody = لا يُراسَل أحد.
change-date-changed = تغيّر الجدول الزمني في هذه الأثناء. لم يُودع شيء. تحقق من التغيير مرة أخرى.
change-date-same = هذا التاريخ مقرر بالفعل في هذا الموضع. لا يتغير شيء.
change-date-done = الموعد الجديد مسجَّل: { $row }، { $date }.
change-date-row-wrong = ليست هذه الخطوة في الجدول الزمني.
change-date-date-wrong = لا يُقرأ هذا الموعد. اكتبوه كأحد الأمثلة.
change-date-instrument-wrong = لا يوجد هذا الصكّ أو الموضع في ملف المنتدى.
editor-changes-count = { $count ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييراً
   *[other] { $count } تغيير
}
editor-uncaused-count = { $count ->
    [zero] لا فقرة بلا سبب
    [one] فقرة واحدة بلا سبب
    [two] فقرتان بلا سبب
    [few] { $count } فقرات بلا سبب
    [many] { $count } فقرة بلا سبب
   *[other] { $count } فقرة بلا سبب
}
