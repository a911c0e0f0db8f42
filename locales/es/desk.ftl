### La mesa de la secretaría: los comentarios, lo que cada uno espera y sus respuestas.

desk-title = Mesa de trabajo
desk-reads-only = Usted lee lo que hay en la mesa. En esta calidad no se puede modificar nada.
desk-json-wanted = Indique aquí uno de estos valores: { $wanted }.

## Avance

desk-progress = Respuestas: { $draft }
desk-progress-said = { $total ->
    [0] Ningún comentario requiere respuesta.
    [one] { $answered } de { $total } comentario tiene respuesta.
   *[other] { $answered } de { $total } comentarios tienen respuesta.
}
desk-due = { $overdue ->
    [0] Antes de: { $draft }, { $date }.
    [one] Antes de: { $draft }, { $date }. Hay { $overdue } respuesta con retraso.
   *[other] Antes de: { $draft }, { $date }. Hay { $overdue } respuestas con retraso.
}
desk-published-on = Las respuestas se publicaron el { $instant }.
desk-publish-go = Qué falta antes de la publicación

## Partes de la lista

desk-tabs = Lo que esperan los comentarios
desk-views = Presentación de los comentarios
desk-view-comments = Por comentario
desk-view-paragraphs = Por párrafo
desk-all = Todos
desk-mine = Míos, sin respuesta
desk-unassigned = Sin asignar
desk-stage-open = Sin respuesta
desk-stage-second-reader = Para un segundo lector
desk-stage-drafted = Con respuesta, sin publicar
desk-stage-late = Tardío, por decidir
desk-stage-not-admitted = Tardío, no admitido
desk-stage-screening = Por examinar
desk-stage-published = Respuesta publicada
desk-filter-text = Palabras
desk-filter-language = Idioma
desk-nothing-matches = { $unassigned ->
    [0] Nada coincide con esta selección. Ningún comentario sin respuesta de esta ronda está sin asignar.
    [one] Nada coincide con esta selección. Hay { $unassigned } comentario sin respuesta de esta ronda sin asignar.
   *[other] Nada coincide con esta selección. Hay { $unassigned } comentarios sin respuesta de esta ronda sin asignar.
}
desk-narrower = Se ha buscado en el texto de los { $read } primeros comentarios, no en el de otros { $unread }. Elija también una sección, un estado o una categoría.
desk-caption = Comentarios, por orden de recepción
desk-choose = Elegir
desk-assignee = Asignado a
desk-nobody = Nadie
desk-age = Antigüedad
desk-age-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
desk-age-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}

## Propuestas para las mismas palabras

desk-conflicts = Propuestas para las mismas palabras
desk-conflict-pair = { $one } y { $other }
desk-conflicts-more = y { $count } más
desk-conflict-with = Mismas palabras que { $other }
desk-conflict-here = Para las mismas palabras

## Un comentario

desk-comment-title = Respuesta a { $reference }
desk-edit = Modificar este párrafo en el proyecto { $draft }
desk-public-page = Página pública
desk-written = La respuesta en su estado actual
desk-answer-title = Su respuesta
desk-disposition = Decisión
desk-reason = Respuesta al autor
desk-reason-hint = Una frase como mínimo. Todos la leerán cuando se publiquen las respuestas.
desk-template = Frases preparadas
desk-template-use = Usar esta frase
desk-template-accepted = La propuesta se recoge en el próximo proyecto.
desk-template-in-part = Una parte de la propuesta se recoge en el próximo proyecto. El resto no encontró apoyo en los demás comentarios.
desk-template-noted = Se toma nota del comentario. No pide ningún cambio del texto.
desk-template-not-accepted = La propuesta no se recoge, porque otros comentarios sobre las mismas palabras piden que el texto quede como está.
desk-template-out-of-scope = El comentario trata de un asunto ajeno a los temas del informe.
desk-second-reader = Otra persona de la oficina la lee antes de su publicación
desk-save = Guardar
desk-save-and-next = Guardar y pasar al siguiente
desk-error-disposition = Elija lo que se decide
desk-why = Motivo de la corrección
desk-correct-title = Corregir la respuesta publicada
desk-correct-text = La respuesta está publicada. Una corrección lleva fecha, y ambas versiones se conservan.
desk-correct = Publicar la corrección
desk-clash-title = Dos respuestas a { $reference }
desk-clash-theirs = Guardada entretanto por otra persona
desk-clash-yours = Lo que usted escribió
desk-reading-own = Esta respuesta espera a un segundo lector. La escribió usted, así que la lee otra persona de la oficina.
desk-reading-text = Esta respuesta espera a un segundo lector.
desk-reading-done = He leído esta respuesta
desk-late-title = ¿Cuenta este comentario tardío?
desk-screening-title = ¿Se publica este comentario?
desk-note = Motivo
desk-note-hint = Necesario en caso de negativa. Lo leerá su autor.
desk-admit = Admitir
desk-dont-admit = No admitir
desk-screening-publish = Publicar
desk-screening-refuse = No publicar
desk-assign-title = Quién responde
desk-assign = Asignar
desk-others = Otros comentarios sobre este lugar
desk-others-none = No hay otros.
desk-others-all = Todos los comentarios sobre este lugar
desk-earlier = El mismo párrafo en rondas anteriores
desk-earlier-place = { $count ->
    [one] Proyecto { $draft }, párrafo { $number }: { $count } comentario
   *[other] Proyecto { $draft }, párrafo { $number }: { $count } comentarios
}
desk-back = Volver a la lista
desk-previous = Comentario anterior
desk-next = Comentario siguiente

## Varios comentarios a la vez

desk-with-chosen = Con los comentarios elegidos
desk-together-answer = Responder juntos
desk-together-assign = Asignar
desk-together-title = { $count ->
    [0] No se puede modificar ningún comentario
    [one] Comprobación: { $count } comentario
   *[other] Comprobación: { $count } comentarios
}
desk-together-lede = Todavía no se ha modificado nada. Compruebe la lista y confirme.
desk-together-caption = Estos comentarios se modifican
desk-together-left-out = Se dejan fuera, porque ahora no pueden recibir respuesta:
desk-together-clash = Otra persona modificó entretanto algunas de estas respuestas. No se ha registrado nada. Compruebe la lista y confirme de nuevo.
desk-together-save = { $count ->
    [one] Guardar la respuesta a { $count } comentario
   *[other] Guardar la respuesta a { $count } comentarios
}
desk-together-to = Se asignan a { $name }.
desk-together-to-nobody = No se asignan a nadie.

## Publicación

desk-publish-title = Publicar las respuestas: { $draft }
desk-publish-lede = Todas las respuestas de una ronda se publican en un solo acto, que cierra la ronda. No puede anularse; una respuesta puede corregirse, y ambas versiones se conservan.
desk-publish-all-missing = { $count ->
    [one] { $count } comentario
   *[other] Los { $count } comentarios
}
desk-publish-ready = { $count ->
    [one] No falta nada. Puede publicarse { $count } respuesta.
   *[other] No falta nada. Pueden publicarse { $count } respuestas.
}
desk-publish = Publicar ahora todas las respuestas: { $draft }
desk-published-caption = Respuestas publicadas
desk-count = Número

## Lo que acaba de hacerse

desk-done-saved = La respuesta a { $reference } está guardada.
desk-done-corrected = La corrección de la respuesta a { $reference } está publicada.
desk-done-assigned = Queda anotado quién responde a { $reference }.
desk-done-read = Queda anotada su lectura de la respuesta a { $reference }.
desk-done-admitted = { $reference } queda admitido y cuenta.
desk-done-not-admitted = { $reference } no queda admitido. Se informa del motivo a su autor.
desk-done-screened = { $reference } está publicado.
desk-done-refused = { $reference } no se publica. Se informa del motivo a su autor.
desk-done-together = { $count ->
    [one] La respuesta a { $count } comentario está guardada.
   *[other] La respuesta a { $count } comentarios está guardada.
}
desk-done-assigned-together = { $count ->
    [one] Queda anotado quién responde a { $count } comentario.
   *[other] Queda anotado quién responde a { $count } comentarios.
}
desk-done-published = { $count ->
    [one] La ronda está cerrada: se ha publicado { $count } respuesta.
   *[other] La ronda está cerrada: se han publicado { $count } respuestas.
}
