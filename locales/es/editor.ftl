### The next draft, as it is written.

editor-title = Proyecto { $draft } en preparación
# The link from the desk.
editor-lede = Se redacta a partir del proyecto { $draft }. Solo lo ven las oficinas encargadas de los proyectos antes de su publicación.
editor-none-yet = Todavía no se ha publicado ningún proyecto. El próximo se redacta a partir de uno publicado.
editor-show = Párrafos mostrados
editor-filter-all = Todos
editor-filter-changed = Modificados
editor-filter-uncaused = Sin motivo
editor-none-changed = No se ha cambiado nada desde el proyecto { $draft }.
editor-none-uncaused = Cada cambio tiene un motivo.
editor-column-paragraph = Párrafo
editor-column-text = Texto
editor-column-state = Estado
editor-column-causes = Motivos
editor-kept = Sin cambios
editor-no-cause = Todavía sin motivo
editor-prepared = Listos para publicar
editor-prepared-line = El proyecto { $draft } se publicará el { $instant }.
editor-prepared-since = Lo que se cambie después pasa al proyecto siguiente.
editor-saved = El cambio está guardado.
editor-taken = La redacción de { $reference } está en el texto. Todavía puede modificarla.
editor-taken-typed = Todavía no se ha guardado nada: la redacción de { $reference } está en el campo del texto y lo que usted había escrito figura debajo.
editor-taken-instead = Todavía no se ha guardado nada: { $reference } cambia palabras que el texto ya había cambiado. Su redacción está en el campo del texto y lo que este decía figura debajo. Recupere lo que deba quedar, marque los comentarios que sigan atendidos y guarde.
editor-published = El proyecto { $draft } está publicado.
editor-read-it = Leer el proyecto { $draft }

### One paragraph

editor-paragraph-title = { $place } del proyecto { $draft }
editor-back = Volver al proyecto en preparación
editor-last-change = Último cambio: { $name }, { $instant }.
editor-text = Texto del párrafo
editor-text-hint = Un párrafo en Markdown: palabras en **negrita**, en *cursiva* y enlaces.
editor-causes = Comentarios que pidieron el cambio
editor-others = Otros comentarios
editor-others-hint = Referencias como C3-0187, separadas por espacios.
editor-editorial = Motivo editorial
editor-editorial-hint = Para un cambio que ningún comentario pidió. Todos lo leerán junto al cambio.
editor-save = Guardar
editor-preview = Vista previa
editor-delete = Suprimir el párrafo
editor-restore = Restablecer el párrafo como en el proyecto { $draft }
editor-restore-new = Restablecer el párrafo
editor-left-out = Este párrafo se suprime del proyecto { $draft }.
editor-changes = Cambios respecto del proyecto { $draft }
editor-changes-none = El texto es el del proyecto { $draft }.
editor-comments = Comentarios sobre este párrafo
editor-comments-none = Nadie comentó este párrafo.
editor-take = Incorporar la redacción
editor-answer-draft = Borrador de la respuesta
editor-move-after = Colocar el párrafo después de
editor-move = Trasladar
editor-insert-title = Nuevo párrafo después de este
editor-shape = Qué es
editor-shape-paragraph = Un párrafo
editor-shape-heading = Un título
editor-shape-item = Un elemento de la lista o una fila de la tabla
editor-insert = Insertar
editor-theirs = El texto guardado ahora
editor-typed = Lo que usted había escrito
editor-unknown-comment = { $reference } no es un comentario publicado.
editor-no-reference = «{ $text }» no es una referencia. Ejemplo: C3-0187.

### Publication

editor-publish-title = Publicar el proyecto { $draft }
editor-publish-uncaused = Cambios sin motivo
editor-publish-uncaused-text = Cada cambio nombra los comentarios que lo pidieron o se marca como editorial. Dé antes un motivo a los siguientes.
editor-publish-never = Un proyecto publicado no se modifica nunca.
editor-publish-changed = El proyecto en preparación cambió después de abrirse esta página. No se ha publicado nada. Vea qué cambió y publíquelo después.
editor-publish-since = Cambiado desde que se abrió esta página
editor-publish-since-text = El texto cargado, o sus vínculos con el proyecto { $draft }
editor-title-of = Título del proyecto
editor-publish-when = Cuándo se publica
editor-publish-now = Ahora
editor-publish-later = En la fecha indicada abajo
editor-publish-at = Día y hora ({ $zone })
editor-publish-at-wrong = Indique un día y una hora futuros.
editor-row-no-draft = Esta fila del calendario no es la de un proyecto.
editor-text-too-large = El texto ocupa más de { $megabytes } MB, que es el límite.
editor-text-too-many = El texto tiene más de { $count } títulos, párrafos, elementos de lista y filas, que es el límite.
editor-text-too-many-cells = Las tablas del texto tienen más de { $count } celdas, que es el límite.
editor-markdown-empty = El proyecto está vacío. Envíe su texto íntegro en Markdown.
editor-after-wrong = Elija uno de los párrafos.
editor-instant-wrong = Indique un instante futuro, por ejemplo 2020-11-01T09:00:00Z.
editor-cause-wrong = Cada motivo tiene un número, y comentarios o un motivo editorial.
editor-cause-twice = Cada cambio se cita una sola vez; reúna todos sus comentarios, cada uno una vez, en una sola entrada.

### A date of the timetable

change-date-title = Cambiar una fecha
change-date-lede = Una fecha se cambia mediante un instrumento. La fecha anterior queda, tachada, en cada página que la muestra.
change-date-row = Etapa del calendario
change-date-date = La fecha decidida
change-date-date-hint = Un día (2021-03-15), días (2019-09-23/2019-09-24), un mes (2020-09), parte de un mes (2021-05-mid) o días después de una publicación (publication+30d).
change-date-instrument = Dónde se decidió
change-date-instrument-hint = El lugar en un instrumento de este foro, con la mayor exactitud posible, o el instrumento en su conjunto.
change-date-new = Un instrumento que no figura en esta lista: indíquelo más abajo
change-date-new-title = Un instrumento nuevo
change-date-new-symbol = Cómo se cita, por ejemplo Acuerdo 611 (Rev. 2020)
change-date-new-heading = Su título
change-date-new-heading-hint = Los lectores de todos los idiomas lo ven tal como usted lo escriba.
change-date-new-organ = Quién lo adoptó
change-date-new-adopted = Cuándo se adoptó, escrito como la fecha anterior
change-date-new-symbol-wrong = Escriba cómo se cita el instrumento, en una línea, con letras latinas y cifras, y de modo distinto a los de la lista.
change-date-new-heading-wrong = Escriba el título del instrumento, en una línea.
change-date-file = Registrar el cambio
change-date-check = Comprobar el cambio
change-date-check-title = Comprobación del cambio de fecha
change-date-check-lede = Aún no se ha registrado nada. Una vez registrado, el cambio consta en acta; otra decisión puede volver a mover la fecha.
change-date-was = Fecha hasta ahora
change-date-now = Nueva fecha
change-date-also = También cambia lo siguiente
change-date-cvs = Los CV se conservan hasta el { $now } en vez del { $was }.
change-date-people = { $count ->
    [one] Se escribe a { $count } persona: los destinatarios de la carta, los expertos y las personas designadas, una vez a cada cual.
   *[other] Se escribe a { $count } personas: los destinatarios de la carta, los expertos y las personas designadas, una vez a cada cual.
}
change-date-nobody = No se escribe a nadie.
change-date-changed = El calendario ha cambiado entretanto. No se ha registrado nada. Compruebe de nuevo el cambio.
change-date-same = Esta fecha ya está decidida en este lugar. Nada cambia.
change-date-done = La nueva fecha está registrada: { $row }, { $date }.
change-date-row-wrong = El calendario no tiene esa etapa.
change-date-date-wrong = No se puede leer esta fecha. Escríbala como uno de los ejemplos.
change-date-instrument-wrong = El archivo del foro no tiene ese instrumento ni ese pasaje.
editor-changes-count = { $count ->
    [one] { $count } cambio
   *[other] { $count } cambios
}
editor-uncaused-count = { $count ->
    [one] { $count } párrafo sin motivo
   *[other] { $count } párrafos sin motivo
}
