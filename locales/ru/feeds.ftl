### Feeds and the calendar: what one subscribes to, and what then arrives.

## The links on the pages

follow-title = Следить за процессом
follow-calendar = Добавить даты в свой календарь
follow-calendar-reminders = То же с напоминаниями за 7 дней и за 1 день
follow-everything = Лента Atom: все события
follow-documents = Лента Atom: документы
follow-comments = Лента Atom: замечания

## The titles of feeds; $forum is its short name

feed-title-everything = { $forum }: все события
feed-title-documents = { $forum }: документы
feed-title-comments = { $forum }: замечания
feed-title-round = { $forum }: замечания к проекту { $draft }
feed-title-paragraph = { $forum }: замечания к пункту { $number } проекта { $draft }
feed-title-comment = { $forum }: замечание { $reference }

## What arrives

# $draft is the message draft-name.
feed-draft-published = Опубликован документ: { $draft }

# $step is a row of the timetable, $date a date in words.
feed-date-moved = Дата изменена: { $step }, { $date }
feed-date-added = Новая дата: { $step }, { $date }
feed-date-dropped = Исключено из графика: { $step }
feed-comment-corrected = Исправлено

# $name is a participant.
feed-comment-joined = Совместно с: { $name }
feed-comment-supported = Поддержка: { $name }

feed-read-draft = Читать проект полностью

## The calendar

calendar-name = { $forum }: график

# A month or a part of it was decided, no day.
calendar-to-be-set = { $step } (дата будет определена)

# The decided date in words, with a time and its zone where something closes.
calendar-date = Дата: { $date }
calendar-source = Источник: { $source }
calendar-was = Прежняя дата: { $date }
calendar-dropped = Более позднее решение исключило этот этап из графика.

# A reminder before a step.
calendar-reminder = { $days ->
    [one] Через { $days } день: { $step }
    [few] Через { $days } дня: { $step }
    [many] Через { $days } дней: { $step }
   *[other] Через { $days } дня: { $step }
}

## The state of a step that a later decision took out of the timetable

step-dropped = Исключено
