### The list of comments.

comments-title = التعليقات
comments-found = { $count ->
    [zero] لم يُعثر على أي تعليق
    [one] عُثر على تعليق واحد
    [two] عُثر على تعليقين
    [few] عُثر على { $count } تعليقات
    [many] عُثر على { $count } تعليقاً
   *[other] عُثر على { $count } تعليق
}

## Choosing

comments-filter = اختيار التعليقات
comments-filter-round = الجولة
comments-filter-section = القسم أو الفقرة
comments-filter-any = الكل
comments-filter-apply = اعرض
comments-filter-clear = عرض جميع التعليقات

## The list

comments-caption = التعليقات، الأحدث أولاً
comments-reference = الرقم المرجعي
comments-summary = ملخص
comments-none = لا توجد تعليقات بعد.
comments-none-read = اقرأ المشروع وعلّق عليه
comments-none-match = لا يوجد تعليق مطابق لهذا الاختيار.

## Pages of the list

comments-pages = صفحات القائمة
comments-page = الصفحة { $page } من { $pages }
comments-previous = الصفحة السابقة
comments-next = الصفحة التالية
