### The receipt of a comment, and the mailbox of the demonstration.

receipt-title = Acuse de recibo { $reference }
receipt-keep = Conserve esta dirección
receipt-keep-text = Es la única forma de volver a esta página. Quien la tenga puede retirar o corregir el comentario: no la comparta.
receipt-received-banner = Se ha recibido el comentario { $reference }.
receipt-confirmed-banner = Se ha confirmado el comentario { $reference }.
receipt-corrected-banner = Se ha corregido el comentario { $reference }.
receipt-withdrawn-banner = Se ha retirado el comentario { $reference }.

## What was sent, and when

receipt-what = Lo que se envió
receipt-received = Recepción
receipt-digest = Resumen criptográfico
receipt-digest-text = Un número SHA-256 calculado a partir de lo que se envió exactamente. Cualquier otro texto da otro número.

## What happens next

receipt-next = Qué ocurre después
receipt-step-confirm = Abra el enlace del mensaje que le enviamos y confirme antes del { $until }. Después, el comentario caduca.
receipt-step-publish = { $screening ->
    [yes] La Secretaría verifica el comentario y lo publica.
   *[no] El comentario se publica en cuanto lo confirma.
}

# $what is a step of the timetable.
receipt-step-considered = Se examina: { $what }, { $date }.
receipt-now-published = El comentario está publicado.
receipt-now-lapsed = El comentario no se confirmó a tiempo y ha caducado. No se publica.
receipt-now-withdrawn = Usted retiró el comentario. El registro conserva su envío y su retirada.
receipt-now-not-published = La Secretaría no publicó el comentario. El motivo figura en la página del comentario.
receipt-now-erased = El nombre y el texto del comentario se suprimieron. El acuse sigue probando que se registró.
receipt-public-page = Página del comentario

## Proof

receipt-verify = Verificar este acuse de recibo
receipt-verify-text = Cualquiera puede verificar el acuse descargado sin red y sin confiar en este sitio. Sirve cualquiera de estas órdenes:
receipt-download-text = Acuse para verificar (.txt)
receipt-download-json = Los mismos datos (.json)
receipt-versions = Correcciones, cada una con su acuse
receipt-version-first = Primer envío, recibido el { $instant }
receipt-version-corrected = Corrección recibida el { $instant }
receipt-key = Clave de verificación de este foro

## Withdrawing and correcting

receipt-change = Corregir o retirar
receipt-change-until = Posible hasta el { $deadline }. Ambos dejan un rastro visible.
receipt-change-closed = El plazo venció el { $deadline }. El comentario ya no puede corregirse ni retirarse.
receipt-correct = Corregir el comentario
receipt-correct-wording = Redacción corregida
receipt-correct-reason = Comentario o motivo corregido
receipt-withdraw = Retirar el comentario
receipt-withdraw-reason = Motivo de la retirada

## The mailbox of the demonstration

mailbox-title = Buzón de la demostración
mailbox-text = En una demostración ningún mensaje sale de esta máquina. Se muestran aquí a cualquiera que pueda abrir esta página.
mailbox-caption = Mensajes, del más reciente al más antiguo
mailbox-subject = Asunto
mailbox-to = Para
mailbox-sent = Fecha de envío
mailbox-empty = Aún no hay mensajes. Envíe un comentario y su confirmación aparecerá aquí.
mailbox-back = Todos los mensajes
