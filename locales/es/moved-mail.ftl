### The mail that tells of dates that moved.

moved-mail-subject = { $count ->
    [one] [{ $forum }] Ha cambiado una fecha del calendario
    [many] [{ $forum }] Han cambiado { $count } de fechas del calendario
   *[other] [{ $forum }] Han cambiado { $count } fechas del calendario
}

# $name is the forum, $instrument the one that decided the dates.
moved-mail-intro = { $name }: el calendario ha cambiado en virtud del instrumento siguiente: { $instrument }.
moved-mail-was = Antes: { $date }
moved-mail-now = Ahora: { $date }
moved-mail-source = Fuente: { $source }
moved-mail-timetable = El calendario completo, con las fechas anteriores tachadas:
moved-mail-calendar = Como agenda que sigue los cambios:
