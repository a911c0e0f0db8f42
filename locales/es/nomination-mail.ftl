### Mensajes relativos a una candidatura. Cada dirección figura sola en su línea, tras la frase que la anuncia.

## A quien la envió

nomination-mail-subject = [{ $forum }] Candidatura { $reference } recibida
nomination-mail-intro = Su candidatura { $reference }, presentada en nombre de { $entity }, se recibió el { $instant }.
nomination-mail-late = Llegó después de la fecha límite. Solo cuenta si la secretaría la admite.
nomination-mail-visa = Ha solicitado una carta para una solicitud de visado. Estas candidaturas se tramitan en primer lugar.
nomination-mail-next = La persona propuesta recibe un mensaje en el que se le pregunta si acepta. Será experta del foro en cuanto haya aceptado.
nomination-mail-receipt = Su recibo está en esta dirección. No la comparta: quien la tenga puede enviar el CV o retirar la candidatura.

## A la persona propuesta

nominee-mail-subject = [{ $forum }] Ha sido propuesto como experto
nominee-mail-intro = { $entity } le ha propuesto como experto para el { $title }.
nominee-mail-topics = Temas: { $topics }.
nominee-mail-again = Usted aceptó una candidatura anterior. No tiene que hacer nada más; puede renunciar en la dirección siguiente.
nominee-mail-late = La candidatura llegó después de la fecha límite. Solo cuenta si la secretaría la admite, y se le informará por correo. Puede responder antes.
nominee-mail-ask = Abra esta dirección para aceptar o rechazar:
nominee-mail-shown = Si acepta, su nombre y los participantes que le propusieron aparecen en la lista pública de expertos. Esta dirección de correo no aparece.
nominee-mail-cv = Un CV enviado para usted solo puede ser leído por: { $offices }. Cada lectura queda registrada. El CV se elimina el { $until }.
nominee-mail-data = Si no responde, no figurará en la lista. La secretaría borra los datos que tenga sobre usted si lo solicita.

## Tras una decisión sobre una candidatura

nomination-mail-decided-subject = [{ $forum }] Decisión sobre la candidatura { $reference }
nomination-mail-admitted = La candidatura { $reference } de un experto, presentada en nombre de { $entity }, llegó después de la fecha límite. La secretaría la ha admitido: cuenta.
nomination-mail-not-admitted = La candidatura { $reference } de un experto, presentada en nombre de { $entity }, llegó después de la fecha límite. La secretaría no la ha admitido: no cuenta.
nomination-mail-replaced = La secretaría ha puesto a otro experto en lugar del propuesto por { $entity } en la candidatura { $reference }. La nueva candidatura es { $new }; se pregunta por correo al nuevo experto si acepta.
nomination-mail-reason = El motivo registrado puede leerse entre sus candidaturas:
nominee-mail-decided-subject = [{ $forum }] Decisión sobre su candidatura como experto
nominee-mail-admitted = La candidatura con la que { $entity } le propuso como experto para el { $title } llegó después de la fecha límite. La secretaría la ha admitido: cuenta.
nominee-mail-not-admitted = La candidatura con la que { $entity } le propuso como experto para el { $title } llegó después de la fecha límite. La secretaría no la ha admitido: no cuenta.
nominee-mail-replaced = { $entity } le había propuesto como experto para el { $title }. La secretaría ha puesto a otro experto en su lugar: esta candidatura ya no cuenta.
nominee-mail-reason = El motivo:
nominee-mail-listed = Ha aceptado y figura en la lista pública de expertos.
nominee-mail-answer = Aún no ha respondido. La dirección para hacerlo está en el mensaje en que se le preguntó.
