### Two drafts compared.

compare-title = Modifications du projet { $old } au projet { $new }
compare-dates = Projet { $old } du { $old_date }, projet { $new } du { $new_date }
compare-other = Comparer d’autres projets
compare-pair = Projet { $old } avec le projet { $new }

## What changed, in numbers

compare-summary = Résumé des modifications
compare-edited = { $count ->
    [one] { $count } paragraphe modifié
   *[other] { $count } paragraphes modifiés
}
compare-new = { $count ->
    [one] { $count } nouveau
   *[other] { $count } nouveaux
}
compare-deleted = { $count ->
    [one] { $count } supprimé
   *[other] { $count } supprimés
}
compare-unchanged = { $count ->
    [one] { $count } inchangé
   *[other] { $count } inchangés
}
compare-key = Légende
compare-key-inserted = ajouté
compare-key-deleted = supprimé

## The text

compare-text-label = Texte avec ses modifications
compare-mark-edited = Modifié
compare-mark-new = Nouveau paragraphe
compare-mark-deleted = Paragraphe supprimé
compare-was = ancien n° { $number }
compare-change-of = Modification { $place } sur { $total }
compare-previous = Modification précédente
compare-next = Modification suivante
compare-first = Aller à la première modification
compare-show-all = Afficher les paragraphes inchangés
compare-fold = Masquer les paragraphes inchangés
compare-none = Le projet { $new } est identique au projet { $old }.
