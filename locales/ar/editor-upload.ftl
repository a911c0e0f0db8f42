### A whole text in the place of the next draft.

editor-upload-title = تحميل نص المشروع { $draft }
# The link from the draft in preparation.
editor-upload-link = تحميل نص كامل
editor-upload-lede = يحلّ نص كامل كُتب في مكان آخر محل المشروع قيد الإعداد. وتُربط فقراته بفقرات المشروع { $draft } بحسب كلماتها. وحيثما كان ذلك موضع شك تُسألون قبل نشر أي شيء.
editor-upload-download = المشروع قيد الإعداد بصيغة Markdown
editor-upload-replaces = { $count ->
    [zero] لم يُغيَّر هنا شيء يحل النص محله.
    [one] ما غُيّر هنا في فقرة واحدة ({ $count }) يحل النص محله. ويبقى ذلك في السجل، ويبقى السبب المذكور حيث يقول النص الشيء نفسه.
    [two] ما غُيّر هنا في فقرتين ({ $count }) يحل النص محله. ويبقى ذلك في السجل، ويبقى السبب المذكور حيث يقول النص الشيء نفسه.
    [few] ما غُيّر هنا في { $count } فقرات يحل النص محله. ويبقى ذلك في السجل، ويبقى السبب المذكور حيث يقول النص الشيء نفسه.
    [many] ما غُيّر هنا في { $count } فقرة يحل النص محله. ويبقى ذلك في السجل، ويبقى السبب المذكور حيث يقول النص الشيء نفسه.
   *[other] ما غُيّر هنا في { $count } فقرة يحل النص محله. ويبقى ذلك في السجل، ويبقى السبب المذكور حيث يقول النص الشيء نفسه.
}
editor-upload-answers = { $count ->
    [zero] لم تُعطَ أجوبة عن تطابق الفقرات.
    [one] أُعطي جواب واحد ({ $count }) عن تطابق الفقرات. ويسري على نص جديد إذا قال الشيء نفسه في ذلك الموضع؛ وإلا سُئلتم من جديد حيث يوجد شك.
    [two] أُعطي جوابان ({ $count }) عن تطابق الفقرات. ويسريان على نص جديد حيث يقول الشيء نفسه؛ وفيما عدا ذلك تُسألون من جديد حيث يوجد شك.
    [few] أُعطيت { $count } أجوبة عن تطابق الفقرات. وتسري على نص جديد حيث يقول الشيء نفسه؛ وفيما عدا ذلك تُسألون من جديد حيث يوجد شك.
    [many] أُعطي { $count } جواباً عن تطابق الفقرات. وتسري على نص جديد حيث يقول الشيء نفسه؛ وفيما عدا ذلك تُسألون من جديد حيث يوجد شك.
   *[other] أُعطي { $count } جواب عن تطابق الفقرات. وتسري على نص جديد حيث يقول الشيء نفسه؛ وفيما عدا ذلك تُسألون من جديد حيث يوجد شك.
}
editor-upload-dropped = { $count ->
    [zero] تسري عليه الأجوبة كلها.
    [one] لا يسري عليه جواب واحد ({ $count })، لأن الفقرة تقول الآن شيئاً آخر أو لأنها قوبلت بفقرة أخرى.
    [two] لا يسري عليه جوابان ({ $count })، لأن الفقرتين تقولان الآن شيئاً آخر أو لأنهما قوبلتا بغيرهما.
    [few] لا تسري عليه { $count } أجوبة، لأن الفقرات تقول الآن شيئاً آخر أو لأنها قوبلت بفقرات أخرى.
    [many] لا يسري عليه { $count } جواباً، لأن الفقرات تقول الآن شيئاً آخر أو لأنها قوبلت بفقرات أخرى.
   *[other] لا يسري عليه { $count } جواب، لأن الفقرات تقول الآن شيئاً آخر أو لأنها قوبلت بفقرات أخرى.
}
editor-upload-file = الملف الذي فيه النص
editor-upload-file-hint = ملف Markdown، أو نص عادي تفصل بين فقراته أسطر فارغة؛ { $megabytes } ميغابايت على الأكثر.
editor-upload-text = أو النص نفسه
editor-upload-send = تحميل
editor-upload-none = اختاروا ملفاً أو ألصقوا النص.
editor-upload-both = اخترتم ملفاً وألصقتم نصاً أيضاً. أرسلوا أحدهما: أفرغوا حقل النص، أو لا تختاروا ملفاً.
editor-upload-choose-again = الملف أطول من أن يُعرض هنا: اختاروه من جديد.
editor-upload-no-draft = لا تذكر الاستمارة المشروع الذي كُتب النص بناءً عليه. لم يُحمَّل شيء. أرسلوا النص من جديد من هذه الصفحة.
editor-upload-unreadable = الملف ليس نصاً عادياً بترميز UTF-8. احفظوه نصاً عادياً أو Markdown بترميز UTF-8 ثم حمّلوه من جديد.
editor-upload-language = يذكر النص أن لغته «{ $found }». ومشاريع هذا المنتدى تُكتب باللغة «{ $expected }».
editor-upload-remarks = لم يُحمَّل شيء بعد: لم يُفهم النص كله.
editor-upload-language-unread = «{ $language }» في الأسطر التي تسبق النص ليس رمز لغة مثل fr؛ وسيُحذف.
editor-upload-note-unknown = الحاشية { $label } غير مكتوبة في أي موضع؛ وستبقى علامتها في النص.
editor-upload-note-unused = لا شيء يحيل إلى الحاشية { $label }؛ وستُقرأ فقرةً.
editor-upload-reference-lost = «{ $place }» ليس رقم فقرة من النص ولا معرّفها؛ وسيبقى رابطاً.
editor-upload-reference-unlike = «{ $words }» تحيل إلى { $number }، وهو غير البند الذي تسمّيه هذه الكلمات؛ وستبقى الكلمات كما هي.
editor-upload-html-left-out = سيُحذف { $html }؛ وستبقى الكلمات التي بين الوسوم.
editor-upload-number-in-words = لا يؤخذ { $number } رقماً لفقرته، لأنه لا يصح في هذا الموضع أو لأن فقرة أخرى تحمله؛ وسيبقى في النص.
editor-upload-remarks-more = { $count ->
    [zero] لا توجد ملاحظات أخرى.
    [one] لا تُعرض هنا ملاحظة أخرى واحدة ({ $count }).
    [two] لا تُعرض هنا ملاحظتان أخريان ({ $count }).
    [few] لا تُعرض هنا { $count } ملاحظات أخرى.
    [many] لا تُعرض هنا { $count } ملاحظةً أخرى.
   *[other] لا تُعرض هنا { $count } ملاحظة أخرى.
}
editor-upload-anyway = تحميله كما هو
editor-upload-stands = النص المحمَّل
editor-upload-by = حمّله { $name }، { $instant }.
editor-upload-set-aside = نُشر مشروع منذ ذلك الحين ووُضع النص جانباً. حمّلوه من جديد لمقارنته بالمشروع { $draft }.
editor-upload-itself = النص المحمَّل بصيغة Markdown
editor-upload-withdraw = سحب النص
editor-upload-withdraw-text = بعد سحب النص يعود المشروع قيد الإعداد كما هو المشروع { $draft }. ويبقى النص وما غُيّر فيه هنا في السجل.
editor-upload-withdrawn = سُحب النص المحمَّل.
editor-uploaded = حُمّل النص.

### Which paragraph is which

editor-links-title = تطابق فقرات المشروع { $draft }
editor-links-lede = قد يكون كل زوج أدناه فقرة واحدة أو فقرتين. وجوابكم هو الذي يحدد التعليقات والأسباب والتاريخ التي تتبع الفقرة. ويمكن تغيير الأجوبة حتى نشر المشروع.
editor-links-open = { $count ->
    [zero] لا يوجد زوج مشكوك فيه دون حسم
    [one] زوج واحد ({ $count }) مشكوك فيه لم يُحسم
    [two] زوجان ({ $count }) مشكوك فيهما لم يُحسما
    [few] { $count } أزواج مشكوك فيها لم تُحسم
    [many] { $count } زوجاً مشكوكاً فيه لم يُحسم
   *[other] { $count } زوج مشكوك فيه لم يُحسم
}
editor-links-none = لا توجد فقرة مشكوك فيها.
editor-links-show = الفقرات المعروضة
editor-links-show-doubtful = المشكوك فيها
editor-links-show-all = كل ما تغيّر
editor-links-settled = حُسم
editor-links-pair = { $old } من المشروع { $draft } و{ $new } من النص
editor-links-alone = { $new } من النص
editor-links-linked = تُعدّان فقرة واحدة إلى أن تحسموا ذلك؛ احتمال أن تكونا فقرة واحدة: { $percent }%.
editor-links-apart = تُعدّان فقرتين إلى أن تحسموا ذلك؛ احتمال أن تكونا فقرة واحدة: { $percent }%.
editor-links-in-text = النص المحمَّل
editor-links-same = الفقرة نفسها معدّلةً أو منقولة
editor-links-two = فقرتان: تُحذف القديمة، والأخرى جديدة
editor-links-new = فقرة جديدة
editor-links-other = فقرة أخرى من المشروع { $draft }، رقمها
editor-links-which = فقرة المشروع { $draft } المقابلة للفقرة { $new } من النص
editor-links-merged = فقرة واحدة جُمعت من { $old }
editor-links-two-of-many = فقرة جديدة: تُحذف الفقرات القديمة
editor-links-one-of-many = واحدة منها فقط، أو فقرة أخرى من المشروع { $draft }، رقمها
editor-links-first-part = الفقرة { $old } التي فُصل عنها جزء
editor-links-part = جزء من الفقرة { $old } التي قُسّمت
editor-links-no-part = فقرة جديدة ليست جزءاً من { $old }
editor-links-taken = في المشروع { $draft } ذُكر أن { $old } هي { $new } من النص، فلم تعد مرتبطة بهذه الفقرة.
editor-links-edited = عُدّلت { $place } في المحرر بعد تحميل النص، فتبقى كما هي. ولحسم أمرها من جديد أعيدوها أولاً في المحرر.
editor-links-no-such = ليس في المشروع { $draft } فقرة رقمها { $number }.
editor-links-number-beside = ذكرتم للفقرة { $new } من النص الرقم { $number } واخترتم جواباً آخر. اختاروا «فقرة أخرى» أو أفرغوا حقل الرقم.
editor-links-given-twice = لا يمكن أن تكون { $old } من المشروع { $draft } هي { $first } و{ $second } من النص معاً. بيّنوا أن إحداهما جديدة.
editor-links-beside = عرض الفقرات المختارة
editor-links-gone = فقرات المشروع { $draft } المحذوفة
editor-links-which-missing = اختاروا الفقرة المقابلة للفقرة { $new } من النص.
editor-links-save = حفظ الأجوبة
editor-links-saved = حُفظت الأجوبة.
editor-links-all-settled = حُسم كل زوج مشكوك فيه.
editor-links-first = تُحسم الأزواج المشكوك فيها أولاً
editor-links-first-text = على ذلك تتوقف التعليقات والتاريخ التي تخص الفقرة.
