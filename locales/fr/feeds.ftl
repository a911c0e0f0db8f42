### Feeds and the calendar: what one subscribes to, and what then arrives.

## The links on the pages

follow-title = Suivre le processus
follow-calendar = Ajouter les dates à votre agenda
follow-calendar-reminders = Les mêmes dates avec des rappels, 7 jours et 1 jour avant
follow-everything = Fil Atom complet
follow-documents = Fil Atom des documents
follow-comments = Fil Atom des observations

## The titles of feeds; $forum is its short name

feed-title-everything = { $forum } : tout ce qui se passe
feed-title-documents = { $forum } : documents
feed-title-comments = { $forum } : observations
feed-title-round = { $forum } : observations sur le projet { $draft }
feed-title-paragraph = { $forum } : observations sur le paragraphe { $number } du projet { $draft }
feed-title-comment = { $forum } : observation { $reference }

## What arrives

# $draft is the message draft-name.
feed-draft-published = Publication : { $draft }

# $step is a row of the timetable, $date a date in words.
feed-date-moved = Date modifiée : { $step }, { $date }
feed-date-added = Nouvelle date : { $step }, { $date }
feed-date-dropped = Ne figure plus au calendrier : { $step }
feed-comment-corrected = Corrigée

# $name is a participant.
feed-comment-joined = Également présenté par : { $name }
feed-comment-supported = Appuyé par : { $name }

feed-read-draft = Lire le projet en entier

## The calendar

calendar-name = { $forum } : calendrier

# A month or a part of it was decided, no day.
calendar-to-be-set = { $step } (date à fixer)

# The decided date in words, with a time and its zone where something closes.
calendar-date = Date : { $date }
calendar-source = Source : { $source }
calendar-was = Date antérieure : { $date }
calendar-dropped = Une décision ultérieure a retiré cette étape du calendrier.

# A reminder before a step.
calendar-reminder = { $days ->
    [one] Dans { $days } jour : { $step }
   *[other] Dans { $days } jours : { $step }
}

## The state of a step that a later decision took out of the timetable

step-dropped = Abandonnée
