### قائمة الخبراء، والترشيحات على المكتب.

navigation-experts = الخبراء

## القائمة

experts-title = الخبراء
experts-list = قائمة الخبراء
experts-lede = الأشخاص الذين رُشّحوا وقبلوا. يقتصر التسجيل لاجتماعات فريق الخبراء والمشاركة فيها عن بُعد على الأشخاص الواردين في هذه القائمة.
experts-none = لم يقبل أحد ترشيحاً حتى الآن. ويحسب التوازن أدناه مَن رُشّحوا.
experts-filter = اختيار الخبراء
experts-filter-clear = عرض جميع الخبراء
experts-none-match = لا أحد في القائمة يطابق ما اخترتموه.
experts-found = { $count ->
    [zero] لا خبراء ({ $count })
    [one] خبير واحد ({ $count })
    [two] خبيران ({ $count })
    [few] { $count } خبراء
    [many] { $count } خبيراً
   *[other] { $count } خبير
}
experts-caption = الخبراء بحسب الاسم، مع كل الجهات التي رشّحتهم
experts-name = الاسم
experts-nominated-by = الجهة المرشِّحة
experts-topics = المواضيع
experts-languages = اللغات
experts-since = خبير منذ
experts-csv-note = في ملف CSV تبدأ بفاصلة عليا كل خلية قد يعدّها برنامج الجداول صيغة حسابية.

## المكتب: جميع الترشيحات

desk-nominations-title = الترشيحات
desk-nominations-undecided = { $count ->
    [zero] لا ترشيحات متأخرة تنتظر البت ({ $count })
    [one] ترشيح متأخر واحد ينتظر البت ({ $count })
    [two] ترشيحان متأخران ينتظران البت ({ $count })
    [few] { $count } ترشيحات متأخرة تنتظر البت
    [many] { $count } ترشيحاً متأخراً ينتظر البت
   *[other] { $count } ترشيح متأخر ينتظر البت
}
desk-nominations-lede = تأتي الترشيحات التي تطلب تأشيرة أولاً، ثم سائرها بحسب ترتيب ورودها، وأخيراً ما سُحب منها أو استُبدل.
desk-nominations-none = لم يُرشَّح أحد حتى الآن.
desk-nominations-filter = اختيار الترشيحات
desk-nominations-clear = عرض جميع الترشيحات
desk-nominations-needs = يحتاج إلى
desk-nominations-found = { $count ->
    [zero] لا ترشيحات ({ $count })
    [one] ترشيح واحد ({ $count })
    [two] ترشيحان ({ $count })
    [few] { $count } ترشيحات
    [many] { $count } ترشيحاً
   *[other] { $count } ترشيح
}
desk-nominations-caption = الترشيحات بترتيب النظر فيها
desk-nominations-back = العودة إلى الترشيحات
desk-nomination-visa = دعم الحصول على تأشيرة
desk-nomination-no-cv = بلا سيرة ذاتية

## المكتب: ترشيح واحد

# $name is the expert's, $reference the nomination's number.
desk-nomination-title = { $name }: الترشيح { $reference }
desk-nomination-written-in = لغة المراسلات
desk-nomination-by-office = أدخلته الأمانة
desk-nomination-active = يشارك بنشاط في التحضير للمنتدى في بلده
desk-nomination-gender = { $gender ->
    [woman] امرأة
    [man] رجل
    [self-described] بعباراته الخاصة
   *[none] غير مذكور
}
desk-nomination-acts = ما حدث
desk-nomination-act-accepted = قبل الخبير الترشيح.
desk-nomination-act-declined = اعتذر الخبير أو تنحّى.
desk-nomination-act-admitted = قُبل الترشيح المتأخر.
desk-nomination-act-not-admitted = لم يُقبل الترشيح المتأخر.
desk-nomination-act-withdrawn = سحبته الجهة التي قدّمته.
desk-nomination-act-replaces = حلّ محل
desk-nomination-act-replaced-by = استُبدل به
desk-nomination-late-title = ترشيح متأخر
desk-nomination-late-text = ورد بعد الموعد الأخير ولا يُحتسب إلا إذا قبلتموه. يُسجَّل القرار مع سببه ولا يمكن الرجوع عنه.
desk-nomination-why = السبب
desk-nomination-done-admitted = قُبل الترشيح.
desk-nomination-done-not-admitted = لم يُقبل الترشيح.
desk-nomination-done-replaced = استُبدل الخبير؛ والترشيح الجديد هو { $reference }.
desk-nomination-others = ترشيحات أخرى لهذا الشخص
desk-nomination-cv = السيرة الذاتية
desk-nomination-cv-missing = لا توجد سيرة ذاتية: لم تُرسَل أو حُذفت.
desk-nomination-cv-until = تُحذف في { $date }.
desk-nomination-cv-readers = يمكن أن يطّلع عليها: { $offices }.
desk-nomination-cv-open = فتح السيرة الذاتية
desk-nomination-cv-views = مَن فتحها
desk-nomination-cv-unread = لم يفتحها أحد. وتُسجَّل كل مرة تُفتح فيها.
desk-nomination-cv-operator = الجهة المشغِّلة

## المكتب: خبير آخر محل خبير

desk-replace-title = استبدال الخبير
desk-replace-text = تبقى الجهة المرشِّحة هي نفسها. يُسأل الخبير الجديد بالبريد هل يقبل؛ ولا يُحتسب الترشيح السابق بعد ذلك.
desk-replace-do = استبدال الخبير
