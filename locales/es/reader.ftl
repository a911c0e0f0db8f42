### The reader: a draft, its paragraphs, and what was said about each.

## Head of the draft

# $draft is the message draft-name.
reader-title = { $draft } de informe
reader-document = Documento { $symbol }
reader-submitters = { $count ->
    [one] de { $count } remitente
   *[other] de { $count } remitentes
}
reader-all-comments = Todos los comentarios sobre este proyecto
reader-view-label = Vista
reader-view-read = Leer
reader-view-changes = Cambios desde el proyecto { $draft }
reader-drafts = Proyectos

# $draft is the message draft-number.
reader-draft-shown = { $draft } (en pantalla)

# $draft is the message draft-number.
reader-draft-of = { $draft } del { $date }

## A draft that another has replaced

reader-superseded = Este es el proyecto { $draft }. El proyecto { $newer } lo ha sustituido.
reader-superseded-paragraph = El párrafo { $number } figura allí como { $newer }
reader-superseded-gone = El párrafo { $number } ya no figura en él.
reader-superseded-read = Leer el proyecto { $newer }

## Contents and sections

reader-contents = Índice
reader-contents-and-comments = Índice y comentarios
reader-text-label = Texto del proyecto
reader-section = Sección { $number }
reader-whole-draft = Todo el proyecto
reader-section-only = Solo se muestra la sección { $number }.
reader-show-whole = Mostrar todo el proyecto
reader-table = Cuadro de la sección { $number }
reader-table-number = Número
reader-tags = Temas y ejes

## Comments beside a paragraph

reader-comment-on-paragraph = Comentario sobre el párrafo { $number }
reader-comment-on-section = Comentario sobre la sección { $number }
reader-comment-on-draft = Comentario sobre todo el proyecto
reader-comment-on-comment = Responder a { $reference }
reader-comments-on-section = { $count ->
    [one] { $count } comentario sobre la sección { $number }
   *[other] { $count } comentarios sobre la sección { $number }
}
reader-comments-on-draft = { $count ->
    [one] { $count } comentario sobre todo el proyecto
   *[other] { $count } comentarios sobre todo el proyecto
}
reader-replies-to = { $count ->
    [one] { $count } respuesta a { $reference }
   *[other] { $count } respuestas a { $reference }
}
reader-nobody-yet = Nadie ha comentado esto todavía.
reader-previous-commented = Párrafo anterior con comentarios: { $number }
reader-next-commented = Párrafo siguiente con comentarios: { $number }

## Where the form would be, when nobody may comment

# In Russian the date ends with “г.”, whose dot also ends the sentence.
reader-closed = El plazo para comentar este proyecto finalizó el { $date }.
reader-closed-read = Leer los comentarios
reader-not-yet-open = El plazo para comentar este proyecto se abre el { $date }.
reader-members-only = Este proyecto no está abierto a comentarios del público. Los miembros los formulan por conducto de su delegación.
