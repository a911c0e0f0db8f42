### Pourquoi un projet a changé, et ses modifications côte à côte ou en phrases.

redline-view-side = Côte à côte
redline-view-list = En phrases
redline-list-label = Modifications en phrases

## What changed

redline-moved = { $count ->
    [one] { $count } déplacé
   *[other] { $count } déplacés
}
redline-key-moved = déplacé
redline-moved-from = Déplacé ici depuis le n° { $number }
redline-moved-to = Déplacé au n° { $number }
redline-mark-rewritten = Réécrit
redline-mark-form = Modification de forme seulement
redline-split-from = Détaché du n° { $number }
redline-merged-from = Réunion des nᵒˢ { $numbers }
redline-not-there = Absent du projet { $draft }
redline-replaced-html = { $place } : « <bdi lang="{ $lang }">{ $old }</bdi> » est remplacé par « <bdi lang="{ $lang }">{ $new }</bdi> ».
redline-inserted-html = { $place } : « <bdi lang="{ $lang }">{ $new }</bdi> » est ajouté.
redline-deleted-html = { $place } : « <bdi lang="{ $lang }">{ $old }</bdi> » est supprimé.
redline-new-html = { $place }, nouveau texte : « <bdi lang="{ $lang }">{ $new }</bdi> »
redline-gone-html = { $place } du projet { $draft }, texte supprimé : « <bdi lang="{ $lang }">{ $old }</bdi> »
redline-moved-html = { $place } : texte déplacé ici depuis le n° <bdi>{ $from }</bdi>.
redline-split-html = { $place } du projet { $draft } : texte scindé en <bdi>{ $new }</bdi>.
redline-merged-html = { $place } : réunion de <bdi>{ $old }</bdi> du projet { $draft }.
redline-form-html = { $place } : modification de forme seulement.

## Why

redline-why = Motif de la modification
redline-editorial = Rédactionnel
redline-in-draft = dans le projet { $draft }
redline-unanswered = Pas encore de réponse

## Two files, compared on a machine of one's own (travaux redline)

redline-files-title = Modifications de { $old } à { $new }
redline-files-none = Les deux textes sont identiques.
