### The record: the log, its proofs, and how anyone can check them.

record-lede = Todo lo que ocurrió, en el orden en que se archivó. Nada se cambia ni se elimina sin dejar rastro, y cualquiera puede comprobarlo.

## The latest checkpoint

record-checkpoint-title = Último punto de control
record-checkpoint-text = El operador firma todo el registro con cada asiento. Guarde una copia: revelaría un registro posterior que no contuviera este.
record-size = Asientos
record-root = Raíz del árbol
record-note = Nota firmada
record-key = Clave de verificación

## How to check

record-verify-title = Cómo comprobarlo usted mismo
record-verify-text = Ambos programas funcionan sin red. Indican qué se ha probado y qué no puede probarse.
record-verify-product = Con el producto:
record-verify-independent = Con un programa breve escrito solo a partir de la documentación:
record-limits = Un operador que tiene la clave de firma puede firmar otro registro. Un punto de control conservado por otra persona lo revela.

## The entries

record-entries-title = Asientos del registro
record-column-number = Número
record-column-filed = Fecha de archivo
record-column-kind = Qué ocurrió
record-kind = { $kind ->
    [forum-opened] Se abrió el foro
    [instrument-adopted] Se adoptó un instrumento
    [rule-waived] Se dejó sin efecto una norma
    [draft-published] Se publicó un proyecto
    [comment-received] Se recibió un comentario
    [comment-confirmed] Se confirmó un comentario
    [comment-lapsed] Un comentario caducó sin confirmación
    [comment-withdrawn] Se retiró un comentario
    [comment-admitted] Se admitió un comentario fuera de plazo
    [comment-screened] Se verificó un comentario
    [comment-corrected] Se corrigió un comentario
    [comment-not-admitted] No se admitió un comentario fuera de plazo
    [comment-joined] Un participante confirmó un comentario conjunto
    [comment-supported] Se apoyó un comentario
    [comment-support-ended] Se retiró el apoyo a un comentario
    [answers-published] Se publicaron las respuestas a los comentarios
    [answer-corrected] Se corrigió una respuesta publicada
    [seat-given] Se asignó una función
    [seat-ended] Terminó una función
    [participants-revised] Se revisó el fichero de participantes
    [letter-sent] Se envió la carta circular
    [letter-sent-again] Se envió de nuevo la carta circular
    [person-erased] Se suprimieron los datos de una persona
    [restricted] Restringido: no todos pueden leerlo
   *[unnamed] Otro acto
}
record-empty = Todavía no se ha archivado nada.
record-next = Asientos posteriores
record-first = Primeros asientos

## One entry

record-entry-title = Asiento { $number }
record-envelope-title = Envoltura
record-envelope-text = Pública para siempre, byte a byte. Su última línea compromete el contenido sin revelarlo.
record-body-title = Contenido
record-body-restricted = No todos pueden leer el contenido de este asiento. La envoltura prueba que existe y que no ha cambiado.
record-contents-title = Lo que aporta la entrada
record-contents-text = Cada contenido se designa por el SHA-256 de su sal y sus bytes. El enlace ofrece ambos para que cualquiera pueda repetir el cálculo.
record-contents-bytes = { $size } bytes
record-proof-title = Prueba de inclusión
record-proof-text = Estos resúmenes criptográficos llevan de la envoltura a la raíz del árbol del último punto de control.
record-proof-alone = El registro tiene un solo asiento; su resumen criptográfico es la raíz del árbol.
record-leaf = Resumen criptográfico de este asiento
record-previous-entry = Asiento anterior
record-next-entry = Asiento siguiente
