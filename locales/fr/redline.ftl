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
redline-not-there = Absent du projet { $draft }
redline-replaced-html = { $place } : « <bdi lang="{ $lang }">{ $old }</bdi> » est remplacé par « <bdi lang="{ $lang }">{ $new }</bdi> ».
redline-inserted-html = { $place } : « <bdi lang="{ $lang }">{ $new }</bdi> » est ajouté.
redline-deleted-html = { $place } : « <bdi lang="{ $lang }">{ $old }</bdi> » est supprimé.
redline-new-html = { $place }, nouveau texte : « <bdi lang="{ $lang }">{ $new }</bdi> »
redline-gone-html = { $place } du projet { $draft }, texte supprimé : « <bdi lang="{ $lang }">{ $old }</bdi> »
redline-moved-html = { $place } : texte déplacé ici depuis le n° <bdi>{ $from }</bdi>.
redline-form-html = { $place } : modification de forme seulement.

## Why

redline-why = Motif de la modification
redline-editorial = Rédactionnel
redline-in-draft = dans le projet { $draft }
redline-unanswered = Pas encore de réponse
redline-accepted = Acceptée
redline-in-part = Acceptée en partie
redline-noted = Prise en note
redline-not-accepted = Non acceptée
redline-out-of-scope = Hors sujet
