### What happened to a comment: its steps, its answer, what the text says now.

## The answers, in one word each

fate-accepted = Aceptado
fate-in-part = Aceptado en parte
fate-noted = Se tomó nota
fate-not-accepted = No aceptado
fate-out-of-scope = Fuera del tema
fate-disposition = Respuesta

## The parts of the page

fate-title = Qué ha sucedido
fate-asked = Lo que se pedía
fate-decided = Lo que se decidió
fate-before-correction = La respuesta antes de su corrección
fate-corrected-why = Por qué se corrigió
fate-by-secretariat = Por la Secretaría
fate-text-now = Lo que dice ahora el texto
fate-text-deleted = Proyecto { $draft }: se suprimió el párrafo { $number }
fate-about = Sobre este comentario

## The steps; first how far each is, for those who hear the page

fate-done = Hecho:
fate-now = Ahora:
fate-later = Después:
fate-step-joined = { $count ->
    [one] Enviado también por { $count } participante más
   *[other] Enviado también por { $count } participantes más
}
fate-step-supported = { $count ->
    [one] Apoyado por { $count } participante
   *[other] Apoyado por { $count } participantes
}
fate-step-admitted = Llegó tarde y se tiene en cuenta por decisión de la Secretaría
fate-step-not-admitted = Llegó tarde y no se tiene en cuenta por decisión de la Secretaría
fate-step-late-undecided = Llegó tarde: la Secretaría decide si se tiene en cuenta

# $what is a meeting of the timetable.
fate-step-considered = Examinado: { $what }
fate-step-answered = Respondido
fate-step-corrected = Respuesta corregida
fate-step-draft = En el proyecto { $draft }, párrafo { $number }
fate-step-answer-due = Respuesta, junto con la de todos los demás comentarios de la ronda

# $what is the row of the next draft in the timetable.
fate-step-next-draft = A continuación: { $what }
