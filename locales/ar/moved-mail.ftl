### The mail that tells of dates that moved.

moved-mail-subject = { $count ->
    [zero] [{ $forum }] لم يتغير أي تاريخ في الجدول الزمني
    [one] [{ $forum }] تغير تاريخ واحد في الجدول الزمني
    [two] [{ $forum }] تغير تاريخان في الجدول الزمني
    [few] [{ $forum }] تغيرت { $count } تواريخ في الجدول الزمني
    [many] [{ $forum }] تغير { $count } تاريخا في الجدول الزمني
   *[other] [{ $forum }] تغير { $count } تاريخ في الجدول الزمني
}

# $name is the forum, $instrument the one that decided the dates.
moved-mail-intro = { $name }: تغير الجدول الزمني بموجب { $instrument }.
moved-mail-was = سابقا: { $date }
moved-mail-now = الآن: { $date }
moved-mail-source = المصدر: { $source }
moved-mail-timetable = الجدول الزمني الكامل، مع شطب التواريخ السابقة:
moved-mail-calendar = في شكل تقويم يتابع التغييرات:
