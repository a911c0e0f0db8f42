### La carta circular como documento, su envío y el buzón de la demostración.

letter-title = Carta circular { $symbol }
letter-go = Leer la carta circular { $symbol }
letter-not-sent = Borrador, sin enviar
letter-sent = Enviada
letter-draft-note = Este es el borrador de la carta, tomado del fichero del foro, que cualquiera puede leer. Lo que vale es la carta tal como se envíe.
letter-sent-on = { $count ->
    [one] Enviada el { $instant } a { $count } participante
   *[other] Enviada el { $instant } a { $count } participantes
}
letter-sent-later = { $count ->
    [one] Enviada el { $instant } a { $count } participante que se incorporó después
   *[other] Enviada el { $instant } a { $count } participantes que se incorporaron después
}
letter-sent-again = { $count ->
    [one] Enviada de nuevo el { $instant } a { $count } participante al que no había llegado
   *[other] Enviada de nuevo el { $instant } a { $count } participantes a los que no había llegado
}
letter-sent-to = A quién
letter-reference = Referencia
letter-contact = Contacto
letter-phone = Teléfono
letter-mailbox = Correo electrónico
letter-to = Destinatarios
letter-subject = Asunto
letter-body = Texto
letter-permalink = Dirección del párrafo { $number } de { $symbol }
letter-annexes = Anexos
letter-annex-number = Anexo { $number }
letter-languages = Idiomas
letter-languages-text = La carta existe en seis idiomas con la misma referencia, { $symbol }.
letter-moved-title = Fechas que han cambiado desde esta carta
letter-moved-text = La carta queda tal como se envió. En su texto, las fechas anteriores aparecen tachadas, seguidas de las vigentes.
letter-moved-dropped = Ya no figura en el calendario
letter-original-title = Original
letter-original = El original firmado consta en el expediente: { $official }. El texto que figura aquí es un resumen con otras palabras.
letter-others = Otras cartas
letter-none = El fichero del foro no contiene ninguna carta circular.

## El escritorio

desk-letter-go = Envío de la carta y registro de entregas
desk-letter-lede = La carta se envía por correo a los coordinadores de cada participante o, si no los hay, a quienes actúan en su nombre, a cada cual en su idioma. Cada persona la recibe una sola vez.
desk-letter-preview = El correo tal como usted lo recibiría
desk-letter-preview-languages = Idioma del correo
desk-letter-addressees = Destinatarios
desk-letter-category = Categoría
desk-letter-participants = Participantes
desk-letter-reached = Se les puede escribir
desk-letter-people = Personas
desk-letter-total = Total
desk-letter-nobody = { $count ->
    [one] { $count } participante sin nadie a quien escribir
   *[other] { $count } participantes sin nadie a quien escribir
}
desk-letter-nobody-text = Todavía no reciben la carta. Inscriba a un coordinador o a un delegado con dirección; la carta se les puede enviar después.
desk-letter-no-seat = nadie actúa en su nombre
desk-letter-no-address = nadie de quienes actúan en su nombre tiene dirección
desk-letter-check-later = { $count ->
    [one] Comprobar y enviar a { $count } participante
   *[other] Comprobar y enviar a { $count } participantes
}
desk-letter-all-have = Todos los participantes a los que se puede escribir tienen la carta, o está en camino.
# Antes de una lista de participantes.
desk-letter-missed = En estos participantes hay alguien sin ejemplar: el envío falló, o quien lo recibió ya no actúa en su nombre. El registro de entregas indica por qué. Si una dirección es incorrecta, inscriba primero la correcta en el fichero de participantes.
desk-letter-check-again = { $count ->
    [one] Comprobar y enviar de nuevo a { $count } participante
   *[other] Comprobar y enviar de nuevo a { $count } participantes
}
desk-letter-check-again-lede = { $count ->
    [one] Aún no se ha vuelto a enviar nada. { $symbol } se enviará de nuevo a { $count } participante, y solo a quienes no tienen ejemplar. No se podrá retirar.
   *[other] Aún no se ha vuelto a enviar nada. { $symbol } se enviará de nuevo a { $count } participantes, y solo a quienes no tienen ejemplar. No se podrá retirar.
}
desk-letter-already = La carta ya se había enviado. No se ha enviado nada dos veces. El registro que figura más abajo indica qué ocurre con cada ejemplar.
desk-letter-check-title = Comprobación antes del envío
desk-letter-check-lede = { $count ->
    [one] Aún no se ha enviado nada. { $symbol } se enviará a { $count } participante y no se podrá retirar.
   *[other] Aún no se ha enviado nada. { $symbol } se enviará a { $count } participantes y no se podrá retirar.
}
desk-letter-by-language = Personas, por idioma
desk-letter-send = Enviar ahora
desk-letter-changed = Los destinatarios han cambiado entretanto. No se ha enviado nada. Compruébelos de nuevo.
desk-letter-done = La carta se ha entregado para su envío. El registro que figura más abajo indica qué ocurre con cada ejemplar.

## El registro de entregas

desk-letter-log = Registro de entregas
desk-letter-log-as-of = A { $instant }.
desk-letter-refresh = Actualizar
desk-letter-log-empty = Aún no se ha enviado nada.
desk-letter-log-none = Nada coincide con esta selección.
desk-letter-participant = Participante
desk-letter-person = Persona
desk-letter-language = Idioma
desk-letter-state = Estado
desk-letter-instant = Momento
desk-letter-any = Todos
delivery-queued = En espera
delivery-sent = Enviada
delivery-failed = Fallida
delivery-nobody = Sin dirección
delivery-erased = Borrada
delivery-attempts = { $count ->
    [one] Falló { $count } intento; el próximo será el { $instant }.
   *[other] Fallaron { $count } intentos; el próximo será el { $instant }.
}
# $reply es el número con que respondió el servidor de correo, por ejemplo 550.
delivery-refused = El servidor de correo lo rechazó definitivamente (respuesta { $reply }). No se volverá a intentar.
delivery-not-taken = El servidor de correo no lo aceptó (respuesta { $reply }).
delivery-account = El servidor de correo no admite este sistema (respuesta { $reply }). Debe revisarlo quien lo administra.
delivery-not-reached = No se pudo contactar con el servidor de correo.
delivery-address = A la dirección, tal como está escrita, no se puede enviar correo.
desk-letter-next = Página siguiente
desk-letter-demonstration = En una demostración las personas son inventadas y ningún correo sale de este equipo: cada ejemplar se escribe en una carpeta. El buzón muestra los dirigidos a los papeles en los que se puede entrar.

## Por qué no se envió

refusal-letter-sent = { $symbol } se ha enviado a todos los participantes a los que se puede escribir. No se ha vuelto a enviar nada.
refusal-letter-reached = { $symbol } ha llegado o está en camino a todos a quienes se envió. No se ha vuelto a enviar nada.
refusal-nobody-addressed = No hay a quién escribir en ninguno de los destinatarios de la carta. No se ha enviado nada. Inscriba primero a un coordinador o a un delegado con dirección.
refusal-letter-without-body = { $symbol } no tiene texto en el fichero del foro. No se ha enviado nada. Redacte primero allí sus párrafos.
refusal-no-letter = El fichero del foro no contiene ninguna carta circular. No se ha enviado nada.

## El buzón de la demostración

mailbox-yours = Se muestran los correos enviados a direcciones escritas por un visitante y a los papeles en los que se puede entrar. Se omiten los dirigidos a las demás personas inventadas de la demostración.
mailbox-invented = { $count ->
    [one] Mostrar también { $count } correo a personas inventadas
   *[other] Mostrar también { $count } correos a personas inventadas
}
mailbox-all = Se muestran todos los correos, también los dirigidos a personas inventadas.
mailbox-only-yours = Omitir los dirigidos a personas inventadas
