### Por qué cambió un proyecto, y sus cambios en paralelo o en frases.

redline-view-side = En paralelo
redline-view-list = En frases
redline-list-label = Cambios en frases

## What changed

redline-moved = { $count ->
    [one] { $count } trasladado
   *[other] { $count } trasladados
}
redline-key-moved = trasladado
redline-moved-from = Trasladado aquí desde { $number }
redline-moved-to = Trasladado a { $number }
redline-mark-rewritten = Redactado de nuevo
redline-mark-form = Solo cambia la forma
redline-split-from = Separado de { $number }
redline-merged-from = Fusión de { $numbers }
redline-not-there = No figura en el proyecto { $draft }
redline-replaced-html = { $place }: «<bdi lang="{ $lang }">{ $old }</bdi>» se sustituyó por «<bdi lang="{ $lang }">{ $new }</bdi>».
redline-inserted-html = { $place }: se insertó «<bdi lang="{ $lang }">{ $new }</bdi>».
redline-deleted-html = { $place }: se suprimió «<bdi lang="{ $lang }">{ $old }</bdi>».
redline-new-html = { $place }, texto nuevo: «<bdi lang="{ $lang }">{ $new }</bdi>»
redline-gone-html = { $place } del proyecto { $draft }, texto suprimido: «<bdi lang="{ $lang }">{ $old }</bdi>»
redline-moved-html = { $place }: texto trasladado aquí desde <bdi>{ $from }</bdi>.
redline-split-html = { $place } del proyecto { $draft }: texto dividido en <bdi>{ $new }</bdi>.
redline-merged-html = { $place }: fusión de <bdi>{ $old }</bdi> del proyecto { $draft }.
redline-form-html = { $place }: solo cambia la forma.

## Why

redline-why = Motivo del cambio
redline-editorial = Cambio editorial
redline-in-draft = en el proyecto { $draft }
redline-unanswered = Todavía sin respuesta

## Two files, compared on a machine of one's own (travaux redline)

redline-files-title = Cambios de { $old } a { $new }
redline-files-none = Los dos textos son idénticos.
