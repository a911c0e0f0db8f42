### The reader: a draft, its paragraphs, and what was said about each.

## Head of the draft

# $draft is the message draft-name.
reader-title = تقرير: { $draft }
reader-document = الوثيقة { $symbol }
reader-submitters = { $count ->
    [zero] بلا مقدمين
    [one] من مقدم واحد
    [two] من مقدمَين
    [few] من { $count } مقدمين
    [many] من { $count } مقدماً
   *[other] من { $count } مقدم
}
reader-all-comments = جميع التعليقات على هذا المشروع
reader-view-label = طريقة العرض
reader-view-read = قراءة
reader-view-changes = التغييرات منذ المشروع { $draft }
reader-drafts = المشاريع

# $draft is the message draft-number.
reader-draft-shown = { $draft } (المعروض)

# $draft is the message draft-number.
reader-draft-of = { $draft } بتاريخ { $date }

## A draft that another has replaced

reader-superseded = هذا هو المشروع { $draft }. وقد حل محله المشروع { $newer }.
reader-superseded-paragraph = ترد الفقرة { $number } فيه برقم { $newer }
reader-superseded-gone = لم تعد الفقرة { $number } واردة فيه.
reader-superseded-read = اقرأ المشروع { $newer }

## Contents and sections

reader-contents = المحتويات
reader-contents-and-comments = المحتويات والتعليقات
reader-text-label = نص المشروع
reader-section = القسم { $number }
reader-whole-draft = المشروع بأكمله
reader-section-only = القسم { $number } وحده معروض.
reader-show-whole = عرض المشروع بأكمله
reader-table = جدول في القسم { $number }
reader-table-number = الرقم
reader-tags = المواضيع والمحاور

## Comments beside a paragraph

reader-comment-on-paragraph = تعليق على الفقرة { $number }
reader-comment-on-section = تعليق على القسم { $number }
reader-comment-on-draft = تعليق على المشروع بأكمله
reader-comment-on-comment = رد على { $reference }
reader-comments-on-section = { $count ->
    [zero] لا توجد تعليقات على القسم { $number }
    [one] تعليق واحد على القسم { $number }
    [two] تعليقان على القسم { $number }
    [few] { $count } تعليقات على القسم { $number }
    [many] { $count } تعليقاً على القسم { $number }
   *[other] { $count } تعليق على القسم { $number }
}
reader-comments-on-draft = { $count ->
    [zero] لا توجد تعليقات على المشروع بأكمله
    [one] تعليق واحد على المشروع بأكمله
    [two] تعليقان على المشروع بأكمله
    [few] { $count } تعليقات على المشروع بأكمله
    [many] { $count } تعليقاً على المشروع بأكمله
   *[other] { $count } تعليق على المشروع بأكمله
}
reader-replies-to = { $count ->
    [zero] لا توجد ردود على { $reference }
    [one] رد واحد على { $reference }
    [two] ردان على { $reference }
    [few] { $count } ردود على { $reference }
    [many] { $count } رداً على { $reference }
   *[other] { $count } رد على { $reference }
}
reader-nobody-yet = لم يعلّق أحد على هذا بعد.
reader-previous-commented = الفقرة السابقة التي عليها تعليقات: { $number }
reader-next-commented = الفقرة التالية التي عليها تعليقات: { $number }

## Where the form would be, when nobody may comment

# In Russian the date ends with “г.”, whose dot also ends the sentence.
reader-closed = أُغلق باب التعليق على هذا المشروع في { $date }.
reader-closed-read = اقرأ التعليقات
reader-not-yet-open = يُفتح باب التعليق على هذا المشروع في { $date }.
reader-members-only = هذا المشروع غير مفتوح لتعليقات الجمهور. ويعلّق الأعضاء عن طريق وفودهم.
