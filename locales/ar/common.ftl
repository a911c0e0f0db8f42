### Words that many pages share.

## The frame of every page

skip-to-content = انتقل إلى المحتوى

# The part of the page before the dash, the forum after it.
page-title = { $page } – { $forum }

# In front of the title of a page whose form has mistakes.
page-title-error = خطأ: { $title }
navigation-label = التنقل الرئيسي
navigation-menu = القائمة
navigation-overview = نظرة عامة
navigation-timetable = الجدول الزمني
navigation-drafts = مشاريع التقرير
navigation-comments = التعليقات
navigation-record = السجل
navigation-mandate = الولاية
breadcrumb-label = موقعك في الموقع

# Names the group of links with the six languages.
languages-label = اللغات
footer-promise = لكل صفحة عنوان دائم وتنسيق للطباعة ونسخة مقروءة آلياً.
footer-accessibility = إمكانية النفاذ
footer-privacy = الخصوصية
footer-machine-readable = نسخة مقروءة آلياً (JSON)
footer-contact = الاتصال بالأمانة

## The status line under the navigation

status-label = مرحلة العملية
status-round = الجولة { $round } من { $rounds }

# $draft is the message draft-name, $deadline a day of the week with date and time, $zone the message
# zone-geneva or zone-of. Russian cannot put the day of the week after “до”, so it names the deadline.
status-open-html = <bdi>{ $draft }</bdi> مفتوح للتعليق حتى <strong><time datetime="{ $datetime }"><bdi>{ $deadline }</bdi></time></strong> <bdi>{ $zone }</bdi>
status-closed = أُغلق باب التعليق على المشروع { $draft } في { $date }.
status-nothing-open = لا يوجد حالياً ما هو مفتوح للتعليق.

# What comes next in the timetable, and when.
status-next = الخطوة التالية: { $what }، { $date }
status-not-started = لم يُنشر المشروع الأول بعد.
status-finished = انتهت العملية.

## Time left: days above 48 hours, hours below

time-left-days = { $count ->
    [zero] لم تبقَ أيام
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $count } أيام
    [many] بقي { $count } يوماً
   *[other] بقي { $count } يوم
}
time-left-hours = { $count ->
    [zero] لم تبقَ ساعات
    [one] بقيت ساعة واحدة
    [two] بقيت ساعتان
    [few] بقيت { $count } ساعات
    [many] بقيت { $count } ساعة
   *[other] بقيت { $count } ساعة
}
time-left-under-an-hour = بقي أقل من ساعة

# Follows a time of day.
zone-geneva = بتوقيت جنيف

# For a forum that keeps another clock: $place is a city or a zone such as UTC.
zone-of = بتوقيت { $place }

## Buttons

button-check-and-send = راجع وأرسل
button-send = أرسل
button-confirm = أكّد
button-change = غيّر
button-back = رجوع
button-close = إغلاق
button-download = تنزيل
button-print = طباعة
button-comment = علّق
button-withdraw = اسحب
button-correct = صحّح

## Forms

optional = (اختياري)
not-yet-sent = لم يُرسل بعد
error-summary-title = هناك مشكلة

## What has become of a comment

state-received = ورد
state-waiting = في انتظار التأكيد
state-lapsed = سقط لعدم التأكيد
state-checking = قيد التحقق
state-published = نُشر
state-not-published = لم يُنشر
state-withdrawn = سُحب

# Sent after the deadline from a form opened before it.
state-late = متأخر

## The state of a step of the timetable

step-planned = مقرر
step-open = مفتوح
step-closed = أُغلق
step-published = نُشر
step-held = عُقد

## The label of a contribution, by who sent it

label-proposal = مقترح
label-view = وجهة نظر
label-input = إسهام

## Drafts, paragraphs and comments

# With the name of the draft in figures, such as 3 or 3.1.
draft-number = المشروع { $draft }

# $number is a number; where words end, figures go on.
draft-name = { $number ->
    [1] المشروع الأول
    [2] المشروع الثاني
    [3] المشروع الثالث
    [4] المشروع الرابع
    [5] المشروع الخامس
    [6] المشروع السادس
   *[other] المشروع { $number }
}
paragraph-number = الفقرة { $number }
comments-count = { $count ->
    [zero] لا توجد تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقاً
   *[other] { $count } تعليق
}

# The name of the count beside a paragraph, for those who hear the page.
comments-count-on-paragraph = { $count ->
    [zero] لا توجد تعليقات على الفقرة { $number }
    [one] تعليق واحد على الفقرة { $number }
    [two] تعليقان على الفقرة { $number }
    [few] { $count } تعليقات على الفقرة { $number }
    [many] { $count } تعليقاً على الفقرة { $number }
   *[other] { $count } تعليق على الفقرة { $number }
}
paragraphs-count = { $count ->
    [zero] لا توجد فقرات
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $count } فقرات
    [many] { $count } فقرة
   *[other] { $count } فقرة
}

## Languages of texts

# Above a text that is shown in the language it was written in.
not-yet-translated = { $language ->
    [ar] لم يُترجم بعد؛ معروض بالعربية
    [zh] لم يُترجم بعد؛ معروض بالصينية
    [fr] لم يُترجم بعد؛ معروض بالفرنسية
    [ru] لم يُترجم بعد؛ معروض بالروسية
    [es] لم يُترجم بعد؛ معروض بالإسبانية
   *[en] لم يُترجم بعد؛ معروض بالإنكليزية
}
language-name = { $language ->
    [ar] العربية
    [zh] الصينية
    [fr] الفرنسية
    [ru] الروسية
    [es] الإسبانية
   *[en] الإنكليزية
}

## Words of the process

word-secretariat = الأمانة
word-delegation = الوفد
word-provision = الحكم
word-source = المصدر
word-receipt = الإيصال
