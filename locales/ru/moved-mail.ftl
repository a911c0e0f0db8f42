### The mail that tells of dates that moved.

moved-mail-subject = { $count ->
    [one] [{ $forum }] В графике изменена { $count } дата
    [few] [{ $forum }] В графике изменены { $count } даты
    [many] [{ $forum }] В графике изменено { $count } дат
   *[other] [{ $forum }] В графике изменено { $count } даты
}

# $name is the forum, $instrument the one that decided the dates.
moved-mail-intro = { $name }: график изменен на основании документа: { $instrument }.
moved-mail-was = Ранее: { $date }
moved-mail-now = Теперь: { $date }
moved-mail-source = Источник: { $source }
moved-mail-timetable = Полный график, в котором прежние даты зачеркнуты:
moved-mail-calendar = В виде календаря, который следует за изменениями:
