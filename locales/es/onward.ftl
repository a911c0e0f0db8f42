### Where a reader of a comment goes on

onward-again = Comentar este párrafo en el proyecto { $draft }
onward-paragraph = Seguir este párrafo (Atom)
onward-comment = Seguir este comentario (Atom)
onward-report = Señalar un error en esta respuesta

# The end of the subject of a mail, after the forum and the comment.
onward-report-subject = error en la respuesta
