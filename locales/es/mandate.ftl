### The mandate: what was decided, by whom, and where it is said.

mandate-lede = Qué se decidió para este proceso, quién lo decidió y dónde puede leerse. Cada afirmación lleva a su fuente.

## Theme and agenda

mandate-theme-title = Tema
mandate-topics-title = Asuntos
mandate-topics-open = La lista es abierta: pueden añadirse otros asuntos.
mandate-axes-title = Aspectos
mandate-agenda-title = Orden del día
mandate-agenda-draft = Proyecto hasta su adopción.

## Instruments

mandate-instruments-title = Instrumentos
mandate-precedence = El órgano superior figura primero. Si dos instrumentos difieren, prevalece el del órgano superior.
mandate-column-organ = Órgano
mandate-column-instrument = Instrumento
mandate-column-date = Fecha
mandate-summary-html = Cada párrafo se resume con nuestras propias palabras. Texto oficial: <bdi lang="en">{ $official }</bdi>.
mandate-permalink = Enlace a { $place }
mandate-footnote = Nota a pie de página
mandate-refers-to = Remite a:
mandate-remark = Nuestra lectura:

## Who may do what

mandate-participation-title = Quién puede hacer qué
mandate-participation-text = Cada respuesta enlaza con su fuente. Cuando los textos no dicen nada, la respuesta es la opción elegida aquí.
mandate-column-action = Acción
mandate-yes = Sí
mandate-no = No
mandate-conditional = Con condiciones
mandate-open-yes = Sin resolver; aquí sí
mandate-open-no = Sin resolver; aquí no

## What the texts leave to the forum

mandate-settings-title = Lo que los textos dejan abierto y lo que se eligió
mandate-column-setting = Cuestión
mandate-column-value = Opción elegida
mandate-setting = { $setting ->
    [grace-hours] Tiempo tras el cierre en que aún se admite, marcado como fuera de plazo, un formulario abierto antes
    [screening] Si la secretaría examina un comentario antes de publicarlo
    [comment-chars-max] Longitud máxima de una redacción o de un motivo
    [sender-changes] Si el remitente puede retirar o corregir su comentario hasta el cierre
    [circulated] Qué se considera distribución
    [opinions-cut-off] Última etapa en la que puede presentarse un proyecto de Opinión
    [expert-declaration] Si se declara que el experto participa activamente en su propio país, o la candidatura indica por qué esto no se aplica
    [cv-months] Tiempo tras la apertura del foro durante el cual se conservan los CV
    [balance-min] Número mínimo de expertos de un grupo para que ese número se muestre a todos
    [draft-language] Idioma en que se redactan los proyectos
   *[confirmation-days] Plazo para que el público confirme un comentario por correo
}
mandate-circulated = { $what ->
    [posted-all-languages] Publicación aquí en todos los idiomas
    [sent] Envío a los destinatarios
   *[posted-original] Publicación aquí en el idioma en que se redactó
}
mandate-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
mandate-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
mandate-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
mandate-characters = { $count ->
    [one] { $count } carácter
   *[other] { $count } caracteres
}
