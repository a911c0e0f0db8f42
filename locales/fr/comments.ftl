### The list of comments.

comments-title = Observations
comments-found = { $count ->
    [one] { $count } observation trouvée
   *[other] { $count } observations trouvées
}

## Choosing

comments-filter = Choisir les observations
comments-filter-round = Phase
comments-filter-section = Section ou paragraphe
comments-filter-any = Tous
comments-filter-apply = Afficher
comments-filter-clear = Afficher toutes les observations

## The list

comments-caption = Observations, de la plus récente à la plus ancienne
comments-reference = Référence
comments-summary = Résumé
comments-none = Il n’y a pas encore d’observations.
comments-none-read = Lire le projet et formuler une observation
comments-none-match = Aucune observation ne correspond à ce choix.

## Pages of the list

comments-pages = Pages de la liste
comments-page = Page { $page } sur { $pages }
comments-previous = Page précédente
comments-next = Page suivante
