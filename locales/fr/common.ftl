### Words that many pages share.

## The frame of every page

skip-to-content = Aller au contenu

# The part of the page before the dash, the forum after it.
page-title = { $page } – { $forum }

# In front of the title of a page whose form has mistakes.
page-title-error = Erreur : { $title }
navigation-label = Navigation principale
navigation-menu = Menu
navigation-overview = Vue d’ensemble
navigation-timetable = Calendrier
navigation-drafts = Projets de rapport
navigation-comments = Observations
navigation-record = Registre
navigation-mandate = Mandat
breadcrumb-label = Vous êtes ici

# Names the group of links with the six languages.
languages-label = Langues
footer-promise = Chaque page a une adresse permanente, une mise en page pour l’impression et une version lisible par machine.
footer-accessibility = Accessibilité
footer-privacy = Protection des données
footer-machine-readable = Version lisible par machine (JSON)
footer-contact = Contacter le secrétariat

## The status line under the navigation

status-label = État d’avancement
status-round = Phase { $round } sur { $rounds }

# $draft is the message draft-name, $deadline a day of the week with date and time, $zone the message
# zone-geneva or zone-of. Russian cannot put the day of the week after “до”, so it names the deadline.
status-open-html = { $draft } ouvert aux observations jusqu’au <strong><time datetime="{ $datetime }">{ $deadline }</time></strong>, { $zone }
status-closed = La période d’observations sur le projet { $draft } a pris fin le { $date }.
status-nothing-open = Aucun texte n’est actuellement ouvert aux observations.

# What comes next in the timetable, and when.
status-next = Prochaine étape : { $what }, { $date }
status-not-started = Le premier projet n’a pas encore été publié.
status-finished = Le processus est achevé.

## Time left: days above 48 hours, hours below

time-left-days = { $count ->
    [one] { $count } jour restant
   *[other] { $count } jours restants
}
time-left-hours = { $count ->
    [one] { $count } heure restante
   *[other] { $count } heures restantes
}
time-left-under-an-hour = Il reste moins d’une heure

# Follows a time of day.
zone-geneva = heure de Genève

# For a forum that keeps another clock: $place is a city or a zone such as UTC.
zone-of = heure de { $place }

## Buttons

button-check-and-send = Vérifier et envoyer
button-send = Envoyer
button-confirm = Confirmer
button-change = Modifier
button-back = Retour
button-close = Fermer
button-download = Télécharger
button-print = Imprimer
button-comment = Formuler une observation
button-withdraw = Retirer
button-correct = Corriger

## Forms

optional = (facultatif)
not-yet-sent = Pas encore envoyé
error-summary-title = Un point est à corriger

## What has become of a comment

state-received = Reçue
state-waiting = En attente de confirmation
state-lapsed = Caduque, non confirmée
state-checking = En cours de vérification
state-published = Publiée
state-not-published = Non publiée
state-withdrawn = Retirée

# Sent after the deadline from a form opened before it.
state-late = Tardive

## The state of a step of the timetable

step-planned = Prévu
step-open = En cours
step-closed = Clos
step-published = Publié
step-held = Tenue

## The label of a contribution, by who sent it

label-proposal = Proposition
label-view = Point de vue
label-input = Contribution

## Drafts, paragraphs and comments

# With the name of the draft in figures, such as 3 or 3.1.
draft-number = Projet { $draft }

# $number is a number; where words end, figures go on.
draft-name = { $number ->
    [1] Premier projet
    [2] Deuxième projet
    [3] Troisième projet
    [4] Quatrième projet
    [5] Cinquième projet
    [6] Sixième projet
   *[other] Projet { $number }
}
paragraph-number = Paragraphe { $number }
comments-count = { $count ->
    [0] Aucune observation
    [one] { $count } observation
   *[other] { $count } observations
}

# The name of the count beside a paragraph, for those who hear the page.
comments-count-on-paragraph = { $count ->
    [0] Aucune observation sur le paragraphe { $number }
    [one] { $count } observation sur le paragraphe { $number }
   *[other] { $count } observations sur le paragraphe { $number }
}
paragraphs-count = { $count ->
    [one] { $count } paragraphe
   *[other] { $count } paragraphes
}

## Languages of texts

# Above a text that is shown in the language it was written in.
not-yet-translated = { $language ->
    [ar] Pas encore traduit ; affiché en arabe
    [zh] Pas encore traduit ; affiché en chinois
    [fr] Pas encore traduit ; affiché en français
    [ru] Pas encore traduit ; affiché en russe
    [es] Pas encore traduit ; affiché en espagnol
   *[en] Pas encore traduit ; affiché en anglais
}
language-name = { $language ->
    [ar] arabe
    [zh] chinois
    [fr] français
    [ru] russe
    [es] espagnol
   *[en] anglais
}

## Words of the process

word-secretariat = Secrétariat
word-delegation = Délégation
word-provision = Disposition
word-source = Source
word-receipt = Récépissé
