### Delegations beside the sender's: sent together, supported.

## Who stands behind a comment; $list are names

support-joined = Enviado conjuntamente con: { $list }
support-asked = Invitados a enviarlo también, pendientes de confirmación: { $list }
support-supporters = { $count ->
    [one] Apoyado por: { $list }
   *[other] Apoyado por { $count } participantes: { $list }
}

## What a delegation can do about the comment of another

support-join = Confirmar por su delegación
support-begin = Apoyar este comentario
support-end = Retirar su apoyo
support-join-done = Su delegación envía ahora también { $reference }.
support-begin-done = Su delegación apoya ahora { $reference }.
support-end-done = Su delegación ya no apoya { $reference }.

## The form for comments of a delegation

jointly-title = También en nombre de
jointly-hint = Se pedirá a cada delegación que elija que lo confirme. Hasta entonces, el comentario vale solo por la suya.

## Where others ask to send a comment together

jointly-waits = Pendiente de su confirmación
jointly-sent-by = Enviado por { $name }

## Mistakes of programs

jointly-list = Se espera una lista de identificadores.
