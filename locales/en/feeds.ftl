### Feeds and the calendar: what one subscribes to, and what then arrives.

## The links on the pages

follow-title = Follow the process
follow-calendar = Add the dates to your calendar
follow-calendar-reminders = The same with reminders, 7 days and 1 day before
follow-everything = Atom feed of everything
follow-documents = Atom feed of documents
follow-comments = Atom feed of comments

## The titles of feeds; $forum is its short name

feed-title-everything = { $forum }: everything that happens
feed-title-documents = { $forum }: documents
feed-title-comments = { $forum }: comments
feed-title-round = { $forum }: comments on draft { $draft }
feed-title-paragraph = { $forum }: comments on paragraph { $number } of draft { $draft }
feed-title-comment = { $forum }: comment { $reference }

## What arrives

# $draft is the message draft-name.
feed-draft-published = Published: { $draft }

# $step is a row of the timetable, $date a date in words.
feed-date-moved = Date moved: { $step }, { $date }
feed-date-added = New date: { $step }, { $date }
feed-date-dropped = No longer in the timetable: { $step }
feed-comment-corrected = Corrected

# $name is a participant.
feed-comment-joined = Also sent by { $name }
feed-comment-supported = Supported by { $name }

feed-read-draft = Read the whole draft

## The calendar

calendar-name = { $forum }: timetable

# A month or a part of it was decided, no day.
calendar-to-be-set = { $step } (date to be set)

# The decided date in words, with a time and its zone where something closes.
calendar-date = Date: { $date }
calendar-source = Source: { $source }
calendar-was = Earlier date: { $date }
calendar-dropped = A later decision took this step out of the timetable.

# A reminder before a step.
calendar-reminder = { $days ->
    [one] In { $days } day: { $step }
   *[other] In { $days } days: { $step }
}

## The state of a step that a later decision took out of the timetable

step-dropped = No longer planned
