### The next draft, as it is written.

editor-title = Projet { $draft } en préparation
# The link from the desk.
editor-lede = Rédigé à partir du projet { $draft }. Seuls les services chargés des projets le voient avant sa publication.
editor-none-yet = Aucun projet n’est encore publié. Le prochain projet se rédige à partir d’un projet publié.
editor-show = Paragraphes affichés
editor-filter-all = Tous
editor-filter-changed = Modifiés
editor-filter-uncaused = Sans motif
editor-none-changed = Rien n’a été modifié depuis le projet { $draft }.
editor-none-uncaused = Chaque modification a un motif.
editor-column-paragraph = Paragraphe
editor-column-text = Texte
editor-column-state = État
editor-column-causes = Motifs
editor-kept = Inchangé
editor-no-cause = Pas encore de motif
editor-prepared = Projets prêts à publier
editor-prepared-line = Le projet { $draft } sera publié le { $instant }.
editor-prepared-since = Ce qui est modifié ensuite entre dans le projet suivant.
editor-saved = La modification est enregistrée.
editor-taken = Le libellé de { $reference } est dans le texte. Vous pouvez encore le modifier.
editor-taken-typed = Rien n’est encore enregistré : le libellé de { $reference } est dans le champ du texte et ce que vous aviez saisi figure au-dessous.
editor-taken-instead = Rien n’est encore enregistré : { $reference } modifie des mots que le texte avait déjà modifiés. Son libellé est dans le champ du texte et le texte antérieur figure au-dessous. Reprenez ce qui doit rester, cochez les observations encore suivies, puis enregistrez.
editor-published = Le projet { $draft } est publié.
editor-read-it = Lire le projet { $draft }

### One paragraph

editor-paragraph-title = { $place } du projet { $draft }
editor-back = Retour au projet en préparation
editor-last-change = Dernière modification : { $name }, { $instant }.
editor-text = Texte du paragraphe
editor-text-hint = Un paragraphe en Markdown : mots en **gras**, en *italique*, et liens.
editor-causes = Observations qui ont demandé la modification
editor-others = Autres observations
editor-others-hint = Références telles que C3-0187, séparées par des espaces.
editor-editorial = Motif rédactionnel
editor-editorial-hint = Pour une modification qu’aucune observation n’a demandée. Tout le monde le lira à côté de la modification.
editor-save = Enregistrer
editor-preview = Aperçu
editor-delete = Supprimer le paragraphe
editor-restore = Rétablir le paragraphe du projet { $draft }
editor-restore-new = Rétablir le paragraphe
editor-left-out = Ce paragraphe est supprimé du projet { $draft }.
editor-changes = Modifications par rapport au projet { $draft }
editor-changes-none = Le texte est celui du projet { $draft }.
editor-comments = Observations sur ce paragraphe
editor-comments-none = Personne n’a fait d’observation sur ce paragraphe.
editor-take = Reprendre le libellé
editor-answer-draft = Projet de réponse
editor-move-after = Placer le paragraphe après
editor-move = Déplacer
editor-insert-title = Nouveau paragraphe après celui-ci
editor-shape = Nature
editor-shape-paragraph = Un paragraphe
editor-shape-heading = Un titre
editor-shape-item = Un élément de la liste ou une ligne du tableau
editor-insert = Insérer
editor-theirs = Le texte enregistré actuellement
editor-typed = Ce que vous aviez saisi
editor-unknown-comment = { $reference } n’est pas une observation publiée.
editor-no-reference = « { $text } » n’est pas une référence. Exemple : C3-0187.

### Publication

editor-publish-title = Publier le projet { $draft }
editor-publish-uncaused = Modifications sans motif
editor-publish-uncaused-text = Chaque modification nomme les observations qui l’ont demandée ou porte la mention rédactionnelle. Donnez d’abord un motif à celles-ci.
editor-publish-never = Un projet publié n’est plus modifié.
editor-publish-changed = Le projet en préparation a été modifié depuis l’ouverture de cette page. Rien n’a été publié. Voyez ce qui a changé, puis publiez-le.
editor-publish-since = Modifié depuis l’ouverture de cette page
editor-publish-since-text = Le texte déposé, ou ses liens avec le projet { $draft }
editor-title-of = Titre du projet
editor-publish-when = Date de publication
editor-publish-now = Maintenant
editor-publish-later = À la date ci-dessous
editor-publish-at = Jour et heure ({ $zone })
editor-publish-at-wrong = Indiquez un jour et une heure à venir.
editor-row-no-draft = Cette ligne du calendrier n’est pas celle d’un projet.
editor-text-too-large = Le texte dépasse { $megabytes } Mo, la taille maximale.
editor-text-too-many = Le texte compte plus de { $count } titres, paragraphes, éléments de liste et lignes, le nombre maximal.
editor-text-too-many-cells = Les tableaux du texte comptent plus de { $count } cellules, le nombre maximal.
editor-markdown-empty = Le projet est vide. Envoyez son texte intégral en Markdown.
editor-after-wrong = Choisissez l’un des paragraphes.
editor-instant-wrong = Indiquez un instant à venir, par exemple 2020-11-01T09:00:00Z.
editor-cause-wrong = Chaque motif a un numéro, et des observations ou un motif rédactionnel.
editor-cause-twice = Une modification n’est citée qu’une fois ; réunissez toutes ses observations, chacune une fois, en une seule entrée.

### A date of the timetable

change-date-title = Modifier une date
change-date-lede = Une date se modifie par un instrument. L’ancienne date reste, barrée, sur chaque page qui l’affiche.
change-date-row = Étape du calendrier
change-date-date = La date décidée
change-date-date-hint = Un jour (2021-03-15), des jours (2019-09-23/2019-09-24), un mois (2020-09), une partie de mois (2021-05-mid) ou un nombre de jours après une publication (publication+30d).
change-date-instrument = Où elle a été décidée
change-date-instrument-hint = L’endroit dans un instrument de ce forum, aussi précis que possible, ou l’instrument dans son ensemble.
change-date-new = Un instrument qui ne figure pas dans cette liste : indiquez-le ci-dessous
change-date-new-title = Un nouvel instrument
change-date-new-symbol = Comment il est cité, par exemple Décision 611 (Rév. 2020)
change-date-new-heading = Son titre
change-date-new-heading-hint = Les lecteurs de toutes les langues le voient tel que vous l’écrivez.
change-date-new-organ = Qui l’a adopté
change-date-new-adopted = Date d’adoption, écrite comme la date ci-dessus
change-date-new-symbol-wrong = Indiquez comment l’instrument est cité, sur une ligne, en lettres latines et en chiffres, et autrement que ceux de la liste.
change-date-new-heading-wrong = Indiquez le titre de l’instrument, sur une ligne.
change-date-file = Enregistrer la modification
change-date-check = Vérifier le changement
change-date-check-title = Vérification du changement de date
change-date-check-lede = Rien n’a encore été déposé. Une fois déposé, le changement figure au registre ; une autre décision peut de nouveau déplacer la date.
change-date-was = Date jusqu’ici
change-date-now = Nouvelle date
change-date-also = Ceci change également
change-date-cvs = Les CV sont conservés jusqu’au { $now } au lieu du { $was }.
change-date-people = { $count ->
    [one] Un message est envoyé à { $count } personne : les destinataires de la lettre, les experts et les personnes désignées, une fois chacun.
   *[other] Un message est envoyé à { $count } personnes : les destinataires de la lettre, les experts et les personnes désignées, une fois chacun.
}
change-date-nobody = Aucun message n’est envoyé.
change-date-changed = Le calendrier a changé entre-temps. Rien n’a été déposé. Vérifiez de nouveau le changement.
change-date-same = Cette date est déjà décidée à cet endroit. Rien ne change.
change-date-done = La nouvelle date est enregistrée : { $row }, { $date }.
change-date-row-wrong = Le calendrier n’a pas cette étape.
change-date-date-wrong = Cette date ne peut être lue. Écrivez-la comme l’un des exemples.
change-date-instrument-wrong = Le fichier du forum n’a ni cet instrument ni ce passage.
editor-changes-count = { $count ->
    [one] { $count } modification
   *[other] { $count } modifications
}
editor-uncaused-count = { $count ->
    [one] { $count } paragraphe sans motif
   *[other] { $count } paragraphes sans motif
}
