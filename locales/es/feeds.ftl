### Feeds and the calendar: what one subscribes to, and what then arrives.

## The links on the pages

follow-title = Siga el proceso
follow-calendar = Añada las fechas a su calendario
follow-calendar-reminders = Lo mismo con avisos 7 días y 1 día antes
follow-everything = Canal Atom con todo
follow-documents = Canal Atom de documentos
follow-comments = Canal Atom de comentarios

## The titles of feeds; $forum is its short name

feed-title-everything = { $forum }: todo lo que sucede
feed-title-documents = { $forum }: documentos
feed-title-comments = { $forum }: comentarios
feed-title-round = { $forum }: comentarios al proyecto { $draft }
feed-title-paragraph = { $forum }: comentarios al párrafo { $number } del proyecto { $draft }
feed-title-comment = { $forum }: comentario { $reference }

## What arrives

# $draft is the message draft-name.
feed-draft-published = Publicación: { $draft }

# $step is a row of the timetable, $date a date in words.
feed-date-moved = Fecha modificada: { $step }, { $date }
feed-date-added = Nueva fecha: { $step }, { $date }
feed-date-dropped = Ya no figura en el calendario: { $step }
feed-comment-corrected = Corregido

# $name is a participant.
feed-comment-joined = También presentado por: { $name }
feed-comment-supported = Con el apoyo de: { $name }

feed-read-draft = Lea el proyecto completo

## The calendar

calendar-name = { $forum }: calendario

# A month or a part of it was decided, no day.
calendar-to-be-set = { $step } (fecha por determinar)

# The decided date in words, with a time and its zone where something closes.
calendar-date = Fecha: { $date }
calendar-source = Fuente: { $source }
calendar-was = Fecha anterior: { $date }
calendar-dropped = Una decisión posterior eliminó esta etapa del calendario.

# A reminder before a step.
calendar-reminder = { $days ->
    [one] Dentro de { $days } día: { $step }
   *[other] Dentro de { $days } días: { $step }
}

## The state of a step that a later decision took out of the timetable

step-dropped = Ya no previsto
