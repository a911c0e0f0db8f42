### La historia de un párrafo: qué hizo de él cada proyecto y quién aportó qué palabras.

para-title = Historia del párrafo { $number }
para-title-section = Historia de la sección { $number }

# A link from the reader and from the page of a comment; the short one stands beside each change of a redline.
para-link = Historia de este párrafo
para-link-short = Historia

## The words, and who brought them

para-words = Las palabras y quién las aportó
para-legend = Las palabras sin marca proceden del proyecto { $draft }. Todas las demás están subrayadas; el número que las sigue es el del proyecto que las aportó.
para-all-of-one = Todas estas palabras proceden del proyecto { $draft }.

# The name of such a number, for those who hear the page.
para-mark = procede del proyecto { $draft }
para-rest = Palabras sin marca
para-several = Más de una causa: motivo del cambio
para-quote = «{ $words }»
para-quote-html = «<bdi lang="{ $lang }">{ $words }</bdi>»
para-deleted = Suprimido en el proyecto { $draft }. Estas fueron sus últimas palabras, en el proyecto { $last }.
para-lives-on = Se fusionó con otro: sus palabras están ahora en el párrafo { $number }.

## Draft by draft

para-timeline = Proyecto por proyecto
para-unchanged = Sin cambios
para-split = Dividido
para-merged = Fusionado
para-split-from = Separado del párrafo { $number } del proyecto { $draft }
para-split-rest = Otra parte pasó a ser el párrafo { $number }
para-merged-with = Fusionado con el párrafo { $number } del proyecto { $draft }

## In Markdown and feeds

para-draft-of = { $draft } ({ $date })
para-says = { $name }: { $words }
para-several-plain = Más de una causa

## The feed

para-feed-title = { $forum }: historia del párrafo { $number }

# $draft is the message draft-number, $change what became of it: Changed, New paragraph.
para-feed-entry = { $draft }: { $change }
