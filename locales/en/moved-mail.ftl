### The mail that tells of dates that moved.

moved-mail-subject = { $count ->
    [one] [{ $forum }] A date of the timetable has moved
   *[other] [{ $forum }] { $count } dates of the timetable have moved
}

# $name is the forum, $instrument the one that decided the dates.
moved-mail-intro = { $name }: the timetable has changed under { $instrument }.
moved-mail-was = Before: { $date }
moved-mail-now = Now: { $date }
moved-mail-source = Source: { $source }
moved-mail-timetable = The whole timetable, with the earlier dates struck through:
moved-mail-calendar = As a calendar that follows changes:
