### The list of forums, and the home of a forum.

## The list of forums

home-forums = Foros
home-forums-lede = Textos que se debaten en este servidor. Elija un foro para leer sus proyectos y formular comentarios.
home-no-forums = Todavía no se ha abierto ningún foro en este servidor.
home-open-for-comment = Abierto a comentarios
home-not-open = Cerrado a comentarios

## What the forum promises

home-promise = { $drafts ->
    [one] El informe se redacta en público, en { $drafts } proyecto. Cualquier persona puede leerlo y comentar cualquier párrafo, y cada comentario recibe un acuse de recibo verificable.
   *[other] El informe se redacta en público, en { $drafts } proyectos. Cualquier persona puede leerlos y comentar cualquier párrafo, y cada comentario recibe un acuse de recibo verificable.
}
home-promise-open-ended = El texto se redacta en público, proyecto a proyecto. Cualquier persona puede leer cada proyecto y comentar cualquier párrafo, y cada comentario recibe un acuse de recibo verificable.

## What is open

home-open-now = Abierto ahora
home-open-text = { $paragraphs ->
    [one] { $paragraphs } párrafo. Proponga una redacción para un párrafo o comente sin cambiar el texto. No se necesita cuenta.
   *[other] { $paragraphs } párrafos. Proponga una redacción para un párrafo o comente sin cambiar el texto. No se necesita cuenta.
}
home-until-html = hasta el <time datetime="{ $datetime }">{ $deadline }</time>, { $zone }
home-read-and-comment = Leer y comentar
home-read-draft = Leer el proyecto
home-see-what-changed = Ver los cambios desde el proyecto { $draft }
home-read-comments = { $count ->
    [0] Ningún comentario hasta ahora
    [one] Leer el comentario recibido hasta ahora ({ $count })
   *[other] Leer los { $count } comentarios recibidos hasta ahora
}

## When nothing is open

home-before-title = Se está preparando el primer proyecto
home-before-text = Se publicará aquí. El calendario que figura a continuación indica cuándo, y cuándo se cierra el plazo de comentarios.
home-between-title = No hay ningún texto abierto a comentarios
home-finished-title = El proceso ha concluido
home-finished-text = Todos los proyectos y comentarios permanecen aquí, y sus acuses de recibo pueden verificarse.

## The timetable

home-chart-label = Línea cronológica: { $from } – { $to }. Las mismas fechas figuran en la lista siguiente.
home-today = Hoy, { $date }
home-whole-timetable = Todas las fechas, con sus normas y fuentes
home-times-note = Huso horario: { $zone }. Un comentario cuenta desde el momento en que se recibe, aunque se publique más tarde.

## Beside the timetable

home-numbers-title = Comentarios de la ronda { $round }
home-numbers-item = { $state }, { $count }
home-all-comments = Todos los comentarios de la ronda { $round }
home-latest-documents = Últimos documentos
home-no-documents = Todavía no se ha publicado nada.
