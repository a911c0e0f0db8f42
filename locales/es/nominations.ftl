### Proponer a un experto: la página, el formulario, el recibo, la página de la persona propuesta, la carta de invitación.

## La página

nominate-title = Proponer a un experto
nominate-open-now = Candidaturas abiertas
nominate-call = Convocatoria de expertos
nominate-lede = Los expertos ayudan a preparar el foro. Los propone una delegación o una organización, y cada uno decide si acepta.
nominate-until = Las candidaturas están abiertas hasta el { $deadline }.
nominate-closed = Las candidaturas se cerraron el { $deadline }.
nominate-early = Si el experto necesita un visado para la primera reunión, presente la candidatura lo antes posible. Las solicitudes de visado se tramitan en primer lugar, y la carta de invitación puede imprimirse en cuanto se registra la candidatura.
nominate-not-yet = El calendario no fija todavía un día límite para proponer expertos.
nominate-sign-in = Inicie sesión para proponer a un experto. Después volverá a esta página.
nominate-may-not = No puede proponer expertos en esta calidad
nominate-acting = Elegir otra calidad
nominate-closed-late = Las candidaturas tardías y las sustituciones se deciden una por una, cada una con un motivo registrado.
nominate-contact = Contacto:
nominate-balance = Ver quién ha sido propuesto hasta ahora y qué falta
nominate-to-form = Ir al formulario
nominate-who = Quién puede proponer
nominate-who-may = Puede proponer

## El formulario

nominate-form = Su candidatura
nominate-person = El experto
nominate-name = Nombre tal como figura en el pasaporte
nominate-name-hint = Así figura en la carta de invitación.
nominate-email-hint = En esta dirección se pregunta al experto si acepta, y con ella inicia sesión después. Nunca se publica.
nominate-language = Idioma en que se escribe al experto
nominate-languages = Idiomas de trabajo del experto
nominate-languages-other = Otros idiomas
nominate-languages-hint = Códigos como pt o sw, separados por comas.
nominate-topics = Temas que conoce el experto
nominate-topics-own = Otros temas
nominate-topics-own-hint = En letras latinas, separados por comas, además de al menos uno de los temas anteriores.
nominate-declaration = Declaración
nominate-active = El experto participa activamente en la preparación del foro en su propio país.
nominate-active-not = No se declara activo en su propio país.
nominate-exception = Si esto no se aplica: por qué
nominate-exception-hint = Por ejemplo, porque su organización no pertenece a ningún país. El motivo queda registrado.
nominate-visa-title = Visado
nominate-visa = El experto necesita una carta de invitación para un visado.
nominate-visa-hint = Usted y el experto pueden imprimir la carta en cuanto se registra la candidatura.
nominate-visa-not = No se necesita carta de invitación.
nominate-gender = Género
nominate-gender-hint = Se pregunta porque el grupo debe ser equilibrado. La respuesta sobre una persona la ven: { $offices }. Los demás solo ven cifras, y ningún grupo de menos de { $min }.
nominate-gender-woman = Mujer
nominate-gender-man = Hombre
nominate-gender-other = Se describe de otra manera
nominate-gender-none = Sin indicar
nominate-public = Cuando el experto acepta, se publican su nombre, su delegación u organización y los temas. Nada más se publica.
nominate-cv-later = El CV se añade en el recibo, después del envío.

## Errores en el formulario

nominate-error-name = Introduzca el nombre del experto
nominate-error-email = Introduzca la dirección de correo del experto, para que pueda aceptar
nominate-error-languages = Introduzca códigos de idioma como pt o sw, { $max } en total como máximo
nominate-error-languages-none = Indique al menos un idioma de trabajo del experto
nominate-error-topics-own = Escriba los otros temas en letras latinas, empezando por una letra
nominate-error-gender = Elija una de las respuestas sobre el género
nominate-error-bool = Indique aquí true o false.
nominate-error-sent-before = Este formulario ya se envió, con otras respuestas. Compruebe y envíe de nuevo para registrar estas como otra candidatura
nominate-key-reused = Esta clave se usó para otra solicitud. Elija una nueva.

## La página antes del envío

nominate-check-title = Compruebe su candidatura
nominate-check-then = Al enviarla, se manda un mensaje a { $email } que pregunta al experto si acepta. Usted obtiene un recibo, en el que añade el CV.
nominate-check-late-html = La fecha límite, <time datetime="{ $datetime }">{ $instant }</time>, pasó mientras usted escribía. La candidatura se registra y se marca como tardía; solo cuenta si se admite.

## Qué ha sido de una candidatura

nomination-state-waiting = A la espera del experto
nomination-state-accepted = Aceptada
nomination-state-declined = Rechazada
nomination-state-undecided = Tardía, sin decidir
nomination-state-not-admitted = Tardía, no admitida
nomination-state-replaced = Sustituida
nomination-now-waiting = Se pregunta por correo a la persona que usted propuso si acepta. Será experta del foro en cuanto haya aceptado.
nomination-now-accepted = La persona que usted propuso ha aceptado y es experta del foro.
nomination-now-declined = La persona que usted propuso ha rechazado o ha renunciado. Puede proponer a otra persona mientras las candidaturas estén abiertas; después, escriba a la secretaría.
nomination-now-undecided = La candidatura llegó después de la fecha límite. Solo cuenta si la secretaría la admite; aquí encontrará la decisión.
nomination-now-not-admitted = La candidatura llegó después de la fecha límite y no se admitió.
nomination-now-withdrawn = Usted retiró la candidatura. El registro conserva que se envió y se retiró.
nomination-now-replaced = Otro experto ocupa el lugar de este.
nomination-now-erased = Los datos del experto se borraron a petición suya. El recibo sigue probando que la candidatura se registró.
nomination-decided-on = Decidido el { $instant }, por este motivo:

## El recibo

nomination-receipt-title = Candidatura { $reference }
nomination-keep-text = Quien tenga esta dirección puede enviar el CV o retirar la candidatura; no la comparta.
nomination-by = Propuesto por
nomination-done-received = Se ha recibido la candidatura { $reference }.
nomination-done-withdrawn = Se ha retirado la candidatura { $reference }.
nomination-withdraw = Retirar la candidatura
nomination-withdraw-title = ¿Retirar esta candidatura?
nomination-withdraw-text = La candidatura deja entonces de contar, y esto no puede deshacerse. El registro conserva que se presentó y se retiró.

## El CV

nomination-cv-title = Currículum
nomination-cv-missing = Falta el CV
nomination-cv-missing-text = La candidatura está registrada y cuenta sin él. La convocatoria pide un CV: envíelo ahora o vuelva más tarde a esta página.
nomination-cv-elsewhere = Ya se ha registrado un CV de este experto. Puede enviar otro.
nomination-cv-never = No se envió ningún CV.
nomination-cv-file = Archivo
nomination-cv-size = Tamaño
nomination-cv-deleted = El archivo se ha eliminado.
nomination-cv-change = Enviar otro archivo en su lugar
nomination-cv-choose = Elija el archivo con el CV
nomination-cv-hint = PDF o DOCX, { $megabytes } MB como máximo.
nomination-cv-send = Enviar el CV
nomination-cv-none = Elija el archivo con el CV.
nomination-cv-done = El CV se ha registrado.
nomination-cv-seen-by = Solo pueden leer el CV: { $offices }. Cada lectura queda registrada.
nomination-cv-kept-until = Se elimina el { $until }.

## La página de la persona propuesta

nominee-title = Ha sido propuesto como experto
nominee-state-waiting = A la espera de su respuesta
nominee-state-accepted = Usted aceptó
nominee-state-declined = Usted rechazó
nominee-lede = { $entity } le ha propuesto como experto para el { $forum }.
nominee-withdrawn = { $entity } le había propuesto como experto para el { $forum } y ha retirado la candidatura.
nominee-replaced = { $entity } le había propuesto como experto para el { $forum }. Ahora otro experto ocupa su lugar.
nominee-not-admitted = { $entity } le había propuesto como experto para el { $forum }. La candidatura llegó después de la fecha límite y no se admitió.
nominee-others-stand = Siguen proponiéndole: { $entities }. Una sola respuesta vale para todas las candidaturas.
nominee-undecided = La candidatura llegó después de la fecha límite. Solo cuenta si la secretaría la admite, y se le informará por correo. Puede responder antes; hasta entonces no figura en la lista.
nominee-others = También le han propuesto: { $entities }. Una sola respuesta vale para todas las candidaturas.
nominee-active = Se declara que usted participa activamente en la preparación del foro en su propio país.
nominee-active-not = No se declara que usted sea activo en su propio país.
nominee-question = ¿Acepta?
nominee-public = Si acepta, su nombre, quienes le propusieron y los temas aparecen en la lista pública de expertos.
nominee-not-public = Su dirección de correo y su CV no se publican nunca.
nominee-unanswered = Si no responde, no figurará en la lista.
nominee-accept = Acepto
nominee-accept-after-all = Aceptar después de todo
nominee-decline = Rechazo
nominee-decline-title = ¿Rechazar esta candidatura?
nominee-decline-text = No figurará en la lista de expertos. Quienes le propusieron ven que usted rechazó. Puede cambiar de opinión con el enlace del mensaje.
nominee-step-down = Renunciar
nominee-step-down-title = ¿Renunciar como experto?
nominee-step-down-text = Su nombre sale de la lista pública de expertos. El registro conserva que aceptó y renunció. Puede cambiar de opinión con el enlace del mensaje.
nominee-declined-text = No figura en la lista de expertos. Si cambia de opinión, acepte a continuación.
nominee-over-text = No hay nada que responder.
nominee-done-accepted = Ha aceptado. Figura en la lista de expertos del foro.
nominee-done-accepted-late = Ha aceptado. Figurará en la lista de expertos del foro si la secretaría admite la candidatura tardía.
nominee-done-declined = No figura en la lista de expertos.
nominee-next-sign-in = Inicie sesión con la dirección en la que recibió el mensaje; entonces actúa como experto.
nominee-next-meeting = La inscripción en una reunión de expertos se limita a los expertos propuestos. La próxima:
nominee-kept = Qué se conserva sobre usted
nominee-kept-text = Su nombre, su dirección de correo y lo que indicó quien le propuso se conservan para los trabajos del grupo, separados del registro público. La secretaría los borra si usted lo solicita.
nominee-kept-until = Se conservan hasta el { $until } como máximo.
nominee-keep-text = Quien la tenga puede responder por usted; no la comparta.

## La carta de invitación

invitation-title = Carta de invitación
invitation-ready = Se solicitó una carta de invitación. Ya puede imprimirse.
invitation-open = Abrir la carta para imprimirla
invitation-reference = Referencia:
invitation-to = A quien corresponda
invitation-text = { $name } ha sido propuesto por { $entity } como experto para el siguiente evento: { $forum }.
invitation-meeting = Se invita al experto a la siguiente reunión:
invitation-no-meeting = Las fechas de la próxima reunión de expertos se anunciarán en el calendario del foro.
invitation-what = Reunión
invitation-when = Fechas
invitation-where = Lugar
invitation-request = Se ruega a las autoridades competentes que tramiten la solicitud de visado del experto a tiempo para la reunión.
invitation-contact = Para cualquier consulta:
invitation-signature = Firma y sello
invitation-generated = Generado por el sistema de la secretaría el { $date }. Se convierte en carta de la secretaría una vez firmado.
invitation-receipt = Resumen criptográfico de la candidatura en el registro:
invitation-print = Imprima esta página, o guárdela como PDF, con la función de su navegador.

## Entre los propios envíos

mine-nominations = Candidaturas de expertos
mine-expert = Experto
mine-open-nomination = Abrir la candidatura
