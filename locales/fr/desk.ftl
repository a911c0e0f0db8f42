### Le bureau du secrétariat : les observations, ce que chacune attend, et les réponses.

desk-title = Bureau
desk-reads-only = Vous lisez ce qui se trouve sur le bureau. En cette qualité, rien ne peut être modifié.
desk-json-wanted = Donnez ici l’une de ces valeurs : { $wanted }.

## Avancement

desk-progress = Réponses : { $draft }
desk-progress-said = { $total ->
    [0] Aucune observation n’appelle de réponse.
    [one] { $answered } observation sur { $total } a reçu une réponse.
   *[other] { $answered } observations sur { $total } ont reçu une réponse.
}
desk-due = { $overdue ->
    [0] À rendre avant : { $draft }, { $date }.
    [one] À rendre avant : { $draft }, { $date }. { $overdue } réponse est en retard.
   *[other] À rendre avant : { $draft }, { $date }. { $overdue } réponses sont en retard.
}
desk-published-on = Les réponses ont été publiées le { $instant }.
desk-publish-go = Ce qui manque avant la publication

## Parties de la liste

desk-tabs = Ce que les observations attendent
desk-views = Présentation des observations
desk-view-comments = Par observation
desk-view-paragraphs = Par paragraphe
desk-all = Toutes
desk-mine = Les miennes, sans réponse
desk-unassigned = Non attribuées
desk-stage-open = Sans réponse
desk-stage-second-reader = Pour un second lecteur
desk-stage-drafted = Réponse écrite, non publiée
desk-stage-late = Tardive, à décider
desk-stage-not-admitted = Tardive, non admise
desk-stage-screening = À examiner
desk-stage-published = Réponse publiée
desk-filter-text = Mots
desk-filter-language = Langue
desk-nothing-matches = { $unassigned ->
    [0] Rien ne correspond à ce choix. Aucune observation sans réponse de cette étape n’est à attribuer.
    [one] Rien ne correspond à ce choix. { $unassigned } observation sans réponse de cette étape n’est pas attribuée.
   *[other] Rien ne correspond à ce choix. { $unassigned } observations sans réponse de cette étape ne sont pas attribuées.
}
desk-narrower = Le texte des { $read } premières observations a été parcouru, celui de { $unread } autres ne l’a pas été. Choisissez aussi une section, un état ou une catégorie.
desk-caption = Observations, dans l’ordre de réception
desk-choose = Choisir
desk-assignee = Réponse confiée à
desk-nobody = Personne
desk-age = Ancienneté
desk-age-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
desk-age-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}

## Propositions sur les mêmes mots

desk-conflicts = Propositions portant sur les mêmes mots
desk-conflict-pair = { $one } et { $other }
desk-conflicts-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
desk-conflict-with = Mêmes mots que { $other }
desk-conflict-here = Sur les mêmes mots

## Une observation

desk-comment-title = Réponse à { $reference }
desk-edit = Modifier ce paragraphe dans le projet { $draft }
desk-public-page = Page publique
desk-written = La réponse en l’état
desk-answer-title = Votre réponse
desk-disposition = Suite donnée
desk-reason = Réponse à l’auteur
desk-reason-hint = Une phrase au moins. Chacun la lira dès la publication des réponses.
desk-template = Phrases types
desk-template-use = Utiliser cette phrase
desk-template-accepted = La proposition est reprise dans le prochain projet.
desk-template-in-part = Une partie de la proposition est reprise dans le prochain projet. Le reste n’a pas trouvé d’appui dans les autres observations.
desk-template-noted = Il est pris note de l’observation. Elle ne demande aucune modification du texte.
desk-template-not-accepted = La proposition n’est pas retenue, car d’autres observations sur les mêmes mots demandent que le texte reste en l’état.
desk-template-out-of-scope = L’observation porte sur une question étrangère aux thèmes du rapport.
desk-second-reader = Une autre personne du service la lit avant la publication
desk-save = Enregistrer
desk-save-and-next = Enregistrer et passer à la suivante
desk-error-disposition = Choisissez ce qui est décidé
desk-why = Motif de la correction
desk-correct-title = Corriger la réponse publiée
desk-correct-text = La réponse est publiée. Une correction est datée, et les deux versions restent.
desk-correct = Publier la correction
desk-clash-title = Deux réponses à { $reference }
desk-clash-theirs = Enregistrée entre-temps par quelqu’un d’autre
desk-clash-yours = Ce que vous avez écrit
desk-reading-own = Cette réponse attend un second lecteur. Vous l’avez écrite : une autre personne du service la lit.
desk-reading-text = Cette réponse attend un second lecteur.
desk-reading-done = J’ai lu cette réponse
desk-late-title = Cette observation tardive compte-t-elle ?
desk-screening-title = Cette observation est-elle publiée ?
desk-note = Motif
desk-note-hint = Nécessaire en cas de refus. L’auteur le lira.
desk-admit = Admettre
desk-dont-admit = Ne pas admettre
desk-screening-publish = Publier
desk-screening-refuse = Ne pas publier
desk-assign-title = Qui répond
desk-assign = Attribuer
desk-others = Autres observations au même endroit
desk-others-none = Il n’y en a pas d’autres.
desk-others-all = Toutes les observations à cet endroit
desk-earlier = Le même paragraphe aux étapes précédentes
desk-earlier-place = { $count ->
    [one] Projet { $draft }, paragraphe { $number } : { $count } observation
   *[other] Projet { $draft }, paragraphe { $number } : { $count } observations
}
desk-back = Retour à la liste
desk-previous = Observation précédente
desk-next = Observation suivante

## Plusieurs observations à la fois

desk-with-chosen = Avec les observations choisies
desk-together-answer = Répondre ensemble
desk-together-assign = Attribuer
desk-together-title = { $count ->
    [0] Aucune observation ne peut être modifiée
    [one] Vérification : { $count } observation
   *[other] Vérification : { $count } observations
}
desk-together-lede = Rien n’a encore été modifié. Vérifiez la liste, puis confirmez.
desk-together-caption = Ces observations sont modifiées
desk-together-left-out = Laissées de côté, car elles ne peuvent recevoir de réponse maintenant :
desk-together-clash = Quelqu’un d’autre a modifié certaines de ces réponses entre-temps. Rien n’a été enregistré. Vérifiez la liste et confirmez de nouveau.
desk-together-save = { $count ->
    [one] Enregistrer la réponse à { $count } observation
   *[other] Enregistrer la réponse à { $count } observations
}
desk-together-to = Elles sont confiées à { $name }.
desk-together-to-nobody = Elles ne sont confiées à personne.

## Publication

desk-publish-title = Publier les réponses : { $draft }
desk-publish-lede = Toutes les réponses d’une étape sont publiées en un seul acte, qui clôt l’étape. Il ne peut être annulé ; une réponse peut être corrigée, et les deux versions restent.
desk-publish-all-missing = { $count ->
    [one] { $count } observation
   *[other] Les { $count } observations
}
desk-publish-ready = { $count ->
    [one] Il ne manque rien. { $count } réponse peut être publiée.
   *[other] Il ne manque rien. { $count } réponses peuvent être publiées.
}
desk-publish = Publier maintenant toutes les réponses : { $draft }
desk-published-caption = Réponses publiées
desk-count = Nombre

## Ce qui vient d’être fait

desk-done-saved = La réponse à { $reference } est enregistrée.
desk-done-corrected = La correction de la réponse à { $reference } est publiée.
desk-done-assigned = Il est noté qui répond à { $reference }.
desk-done-read = Votre lecture de la réponse à { $reference } est notée.
desk-done-admitted = { $reference } est admise et compte.
desk-done-not-admitted = { $reference } n’est pas admise. Son auteur en est informé, motif à l’appui.
desk-done-screened = { $reference } est publiée.
desk-done-refused = { $reference } n’est pas publiée. Son auteur en est informé, motif à l’appui.
desk-done-together = { $count ->
    [one] La réponse à { $count } observation est enregistrée.
   *[other] La réponse à { $count } observations est enregistrée.
}
desk-done-assigned-together = { $count ->
    [one] Il est noté qui répond à { $count } observation.
   *[other] Il est noté qui répond à { $count } observations.
}
desk-done-published = { $count ->
    [one] L’étape est close : { $count } réponse est publiée.
   *[other] L’étape est close : { $count } réponses sont publiées.
}
