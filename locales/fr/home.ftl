### The list of forums, and the home of a forum.

## The list of forums

home-forums = Forums en cours
home-forums-lede = Textes en discussion sur ce serveur. Choisissez un forum pour lire ses projets et formuler des observations.
home-no-forums = Aucun forum n’a encore été ouvert sur ce serveur.
home-open-for-comment = Ouvert aux observations
home-not-open = Fermé aux observations

## What the forum promises

home-promise = { $drafts ->
    [one] Le rapport est rédigé en public, en { $drafts } projet. Chacun peut le lire et formuler des observations sur n’importe quel paragraphe ; chaque observation donne lieu à un récépissé vérifiable.
   *[other] Le rapport est rédigé en public, en { $drafts } projets. Chacun peut les lire et formuler des observations sur n’importe quel paragraphe ; chaque observation donne lieu à un récépissé vérifiable.
}
home-promise-open-ended = Le texte est rédigé en public, projet après projet. Chacun peut lire chaque projet et formuler des observations sur n’importe quel paragraphe ; chaque observation donne lieu à un récépissé vérifiable.

## What is open

home-open-now = Ouvert actuellement
home-open-text = { $paragraphs ->
    [one] { $paragraphs } paragraphe. Proposez une formulation pour un paragraphe ou formulez une observation sans modifier le texte. Aucun compte n’est nécessaire.
   *[other] { $paragraphs } paragraphes. Proposez une formulation pour un paragraphe ou formulez une observation sans modifier le texte. Aucun compte n’est nécessaire.
}
home-until-html = jusqu’au <time datetime="{ $datetime }">{ $deadline }</time>, { $zone }
home-read-and-comment = Lire et formuler des observations
home-read-draft = Lire le projet
home-see-what-changed = Voir ce qui a changé depuis le projet { $draft }
home-read-comments = { $count ->
    [0] Aucune observation à ce jour
    [one] Lire l’observation reçue à ce jour ({ $count })
   *[other] Lire les { $count } observations reçues à ce jour
}

## When nothing is open

home-before-title = Le premier projet est en préparation
home-before-text = Il sera publié ici. Le calendrier ci-dessous en indique la date, ainsi que la clôture des observations.
home-between-title = Aucun texte n’est ouvert aux observations
home-finished-title = Le processus est achevé
home-finished-text = Tous les projets et toutes les observations restent ici, et leurs récépissés peuvent être vérifiés.

## The timetable

home-chart-label = Frise chronologique : { $from } – { $to }. Les mêmes dates figurent dans la liste ci-dessous.
home-today = Aujourd’hui, { $date }
home-whole-timetable = Toutes les dates, avec les règles et leurs sources
home-times-note = Fuseau horaire : { $zone }. Une observation compte dès sa réception, même si elle est publiée plus tard.

## Beside the timetable

home-numbers-title = Observations de la phase { $round }
home-numbers-item = { $state } : { $count }
home-all-comments = Toutes les observations de la phase { $round }
home-latest-documents = Derniers documents
home-no-documents = Rien n’a encore été publié.
