### Two drafts compared.

compare-title = التغييرات من المشروع { $old } إلى المشروع { $new }
compare-dates = المشروع { $old } بتاريخ { $old_date }، والمشروع { $new } بتاريخ { $new_date }
compare-other = مقارنة مشاريع أخرى
compare-pair = المشروع { $old } مع المشروع { $new }

## What changed, in numbers

compare-summary = ملخص التغييرات
compare-edited = { $count ->
    [zero] لم تُعدَّل أي فقرة
    [one] عُدّلت فقرة واحدة
    [two] عُدّلت فقرتان
    [few] عُدّلت { $count } فقرات
    [many] عُدّلت { $count } فقرة
   *[other] عُدّلت { $count } فقرة
}
compare-new = { $count ->
    [zero] لا فقرات جديدة
    [one] فقرة جديدة واحدة
    [two] فقرتان جديدتان
    [few] { $count } فقرات جديدة
    [many] { $count } فقرة جديدة
   *[other] { $count } فقرة جديدة
}
compare-deleted = { $count ->
    [zero] لم تُحذف أي فقرة
    [one] حُذفت فقرة واحدة
    [two] حُذفت فقرتان
    [few] حُذفت { $count } فقرات
    [many] حُذفت { $count } فقرة
   *[other] حُذفت { $count } فقرة
}
compare-unchanged = { $count ->
    [zero] لا فقرات دون تغيير
    [one] فقرة واحدة دون تغيير
    [two] فقرتان دون تغيير
    [few] { $count } فقرات دون تغيير
    [many] { $count } فقرة دون تغيير
   *[other] { $count } فقرة دون تغيير
}
compare-key = مفتاح الرموز
compare-key-inserted = مضاف
compare-key-deleted = محذوف

## The text

compare-text-label = النص مع تغييراته
compare-mark-edited = معدّلة
compare-mark-new = فقرة جديدة
compare-mark-deleted = فقرة محذوفة
compare-was = سابقاً { $number }
compare-change-of = التغيير { $place } من { $total }
compare-previous = التغيير السابق
compare-next = التغيير التالي
compare-first = انتقل إلى التغيير الأول
compare-show-all = اعرض الفقرات التي لم تتغير
compare-fold = أخفِ الفقرات التي لم تتغير
compare-none = المشروع { $new } مطابق للمشروع { $old }.
