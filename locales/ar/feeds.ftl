### Feeds and the calendar: what one subscribes to, and what then arrives.

## The links on the pages

follow-title = متابعة العملية
follow-calendar = أضف المواعيد إلى تقويمك
follow-calendar-reminders = المواعيد نفسها مع تذكير قبل 7 أيام وقبل يوم واحد
follow-everything = موجز Atom لكل ما يحدث
follow-documents = موجز Atom للوثائق
follow-comments = موجز Atom للتعليقات

## The titles of feeds; $forum is its short name

feed-title-everything = { $forum }: كل ما يحدث
feed-title-documents = { $forum }: الوثائق
feed-title-comments = { $forum }: التعليقات
feed-title-round = { $forum }: التعليقات على المشروع { $draft }
feed-title-paragraph = { $forum }: التعليقات على الفقرة { $number } من المشروع { $draft }
feed-title-comment = { $forum }: التعليق { $reference }

## What arrives

# $draft is the message draft-name.
feed-draft-published = نُشر: { $draft }

# $step is a row of the timetable, $date a date in words.
feed-date-moved = تغيّر الموعد: { $step }، { $date }
feed-date-added = موعد جديد: { $step }، { $date }
feed-date-dropped = لم تعد في الجدول الزمني: { $step }
feed-comment-corrected = صُحّح

# $name is a participant.
feed-comment-joined = أرسله أيضا: { $name }
feed-comment-supported = أيده: { $name }

feed-read-draft = قراءة المشروع كاملاً

## The calendar

calendar-name = { $forum }: الجدول الزمني

# A month or a part of it was decided, no day.
calendar-to-be-set = { $step } (يُحدد الموعد لاحقاً)

# The decided date in words, with a time and its zone where something closes.
calendar-date = الموعد: { $date }
calendar-source = المصدر: { $source }
calendar-was = الموعد السابق: { $date }
calendar-dropped = استُبعدت هذه الخطوة من الجدول الزمني بقرار لاحق.

# A reminder before a step.
calendar-reminder = { $days ->
    [zero] اليوم: { $step } ({ $days })
    [one] بعد يوم واحد ({ $days }): { $step }
    [two] بعد يومين ({ $days }): { $step }
    [few] بعد { $days } أيام: { $step }
    [many] بعد { $days } يوماً: { $step }
   *[other] بعد { $days } يوم: { $step }
}

## The state of a step that a later decision took out of the timetable

step-dropped = لم يعد مقرراً
