### The mail that tells of dates that moved.

moved-mail-subject = { $count ->
    [one] [{ $forum }] Une date du calendrier a changé
    [many] [{ $forum }] { $count } de dates du calendrier ont changé
   *[other] [{ $forum }] { $count } dates du calendrier ont changé
}

# $name is the forum, $instrument the one that decided the dates.
moved-mail-intro = { $name } : le calendrier a changé en vertu de l’instrument { $instrument }.
moved-mail-was = Auparavant : { $date }
moved-mail-now = Désormais : { $date }
moved-mail-source = Source : { $source }
moved-mail-timetable = Le calendrier complet, où les dates antérieures sont barrées :
moved-mail-calendar = Sous forme d’agenda qui suit les modifications :
