### Words that many pages share.

## The frame of every page

skip-to-content = Ir al contenido

# The part of the page before the dash, the forum after it.
page-title = { $page } – { $forum }

# In front of the title of a page whose form has mistakes.
page-title-error = Error: { $title }
navigation-label = Navegación principal
navigation-menu = Menú
navigation-overview = Panorama general
navigation-timetable = Calendario
navigation-drafts = Proyectos de informe
navigation-comments = Comentarios
navigation-record = Registro
navigation-mandate = Mandato
breadcrumb-label = Usted está aquí

# Names the group of links with the six languages.
languages-label = Idiomas
footer-promise = Cada página tiene una dirección permanente, un diseño para imprimir y una copia legible por máquina.
footer-accessibility = Accesibilidad
footer-privacy = Privacidad
footer-machine-readable = Copia legible por máquina (JSON)
footer-contact = Contactar con la secretaría

## The status line under the navigation

status-label = Estado del proceso
status-round = Ronda { $round } de { $rounds }

# $draft is the message draft-name, $deadline a day of the week with date and time, $zone the message
# zone-geneva or zone-of. Russian cannot put the day of the week after “до”, so it names the deadline.
status-open-html = { $draft } abierto a comentarios hasta el <strong><time datetime="{ $datetime }">{ $deadline }</time></strong>, { $zone }
status-closed = El plazo para comentar el proyecto { $draft } finalizó el { $date }.
status-nothing-open = No hay ningún texto abierto a comentarios.

# What comes next in the timetable, and when.
status-next = A continuación: { $what }, { $date }
status-not-started = Aún no se ha publicado el primer proyecto.
status-finished = El proceso ha concluido.

## Time left: days above 48 hours, hours below

time-left-days = { $count ->
    [one] Queda { $count } día
   *[other] Quedan { $count } días
}
time-left-hours = { $count ->
    [one] Queda { $count } hora
   *[other] Quedan { $count } horas
}
time-left-under-an-hour = Queda menos de una hora

# Follows a time of day.
zone-geneva = hora de Ginebra

# For a forum that keeps another clock: $place is a city or a zone such as UTC.
zone-of = hora de { $place }

## Buttons

button-check-and-send = Revisar y enviar
button-send = Enviar
button-confirm = Confirmar
button-change = Modificar
button-back = Volver
button-close = Cerrar
button-download = Descargar
button-print = Imprimir
button-comment = Comentar
button-withdraw = Retirar
button-correct = Corregir

## Forms

optional = (opcional)
not-yet-sent = Aún no se ha enviado
error-summary-title = Hay un problema

## What has become of a comment

state-received = Recibido
state-waiting = Pendiente de confirmación
state-lapsed = Caducado, sin confirmar
state-checking = En verificación
state-published = Publicado
state-not-published = No publicado
state-withdrawn = Retirado

# Sent after the deadline from a form opened before it.
state-late = Fuera de plazo

## The state of a step of the timetable

step-planned = Previsto
step-open = Abierto
step-closed = Cerrado
step-published = Publicado
step-held = Celebrada

## The label of a contribution, by who sent it

label-proposal = Propuesta
label-view = Punto de vista
label-input = Aportación

## Drafts, paragraphs and comments

# With the name of the draft in figures, such as 3 or 3.1.
draft-number = Proyecto { $draft }

# $number is a number; where words end, figures go on.
draft-name = { $number ->
    [1] Primer proyecto
    [2] Segundo proyecto
    [3] Tercer proyecto
    [4] Cuarto proyecto
    [5] Quinto proyecto
    [6] Sexto proyecto
   *[other] Proyecto { $number }
}
paragraph-number = Párrafo { $number }
comments-count = { $count ->
    [0] Sin comentarios
    [one] { $count } comentario
   *[other] { $count } comentarios
}

# The name of the count beside a paragraph, for those who hear the page.
comments-count-on-paragraph = { $count ->
    [0] Sin comentarios sobre el párrafo { $number }
    [one] { $count } comentario sobre el párrafo { $number }
   *[other] { $count } comentarios sobre el párrafo { $number }
}
paragraphs-count = { $count ->
    [one] { $count } párrafo
   *[other] { $count } párrafos
}

## Languages of texts

# Above a text that is shown in the language it was written in.
not-yet-translated = { $language ->
    [ar] Aún sin traducir; se muestra en árabe
    [zh] Aún sin traducir; se muestra en chino
    [fr] Aún sin traducir; se muestra en francés
    [ru] Aún sin traducir; se muestra en ruso
    [es] Aún sin traducir; se muestra en español
   *[en] Aún sin traducir; se muestra en inglés
}
language-name = { $language ->
    [ar] árabe
    [zh] chino
    [fr] francés
    [ru] ruso
    [es] español
   *[en] inglés
}

## Words of the process

word-secretariat = Secretaría
word-delegation = Delegación
word-provision = Disposición
word-source = Fuente
word-receipt = Acuse de recibo
