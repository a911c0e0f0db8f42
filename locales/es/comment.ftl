### Writing a comment, checking it, confirming it, and the page it then has.

## Where a comment stands

place-paragraph = Proyecto { $draft }, párrafo { $number }
place-section = Proyecto { $draft }, sección { $number }
place-draft = Proyecto { $draft } en su conjunto
place-comment = Respuesta al comentario { $reference }

# $instant is a date with a time, $zone the message zone-geneva or zone-of.
instant-in-zone = { $instant } ({ $zone })

## Changed words, for those who hear the page: said before and after the words

change-inserted = (insertado:
change-deleted = (suprimido:
change-end = fin del cambio)

## The form

form-kind = ¿Qué desea hacer?
form-kind-wording = Proponer una redacción
form-kind-reason = Comentar sin modificar el texto
form-wording = Su redacción
form-wording-hint = Edite el párrafo. Verá la diferencia antes de enviarla.
form-reason = Su comentario o motivo
form-reason-hint = Opcional si propone una redacción.
form-person = Sobre usted
form-name = Nombre
form-affiliation = Organización
form-email = Correo electrónico
form-email-hint = Recibirá en ella un enlace para confirmar su comentario. Nunca se publica.
form-language = Idioma de su comentario
form-language-other = Otro idioma

# $screening: whether the secretariat looks at comments before they are published.
form-published = { $screening ->
    [yes] Los comentarios se publican con su nombre y organización tras una verificación de la Secretaría.
   *[no] Los comentarios se publican con su nombre y organización en cuanto los confirma.
}

# Above the form, when words typed before were kept on the device of the reader.
form-kept = Ha vuelto lo que escribió aquí antes. Solo se guardó en este dispositivo, sin su nombre ni su dirección.
form-kept-drop = Borrarlo

## Mistakes in the form: the same words in the summary and beside the field

form-error-nothing = Proponga una redacción o escriba un comentario
form-error-unchanged = Modifique la redacción o elija comentar sin modificar el texto
form-error-wording-long = Su redacción tiene { $count } caracteres y el límite es { $limit }. Abréviela o envíe varios comentarios
form-error-reason-long = Su comentario tiene { $count } caracteres y el límite es { $limit }. Abrévielo o envíe varios comentarios
form-error-name = Indique su nombre

# $limit is a text, for example 200.
form-error-name-long = Indique un nombre de { $limit } caracteres como máximo
form-error-affiliation-long = Indique una organización de { $limit } caracteres como máximo
form-error-email = Indique su correo electrónico
form-error-email-wrong = Indique un correo electrónico como nombre@example.org
form-error-language = Elija el idioma de su comentario
form-error-sent-before = Este formulario ya se envió con otras palabras. Revise y envíe de nuevo para registrar estas como un segundo comentario

## The page before sending

check-title = Revise su comentario
check-text = Aún no se ha enviado nada. Revise lo que sigue y envíelo.
check-what = Lo que va a enviar
check-who = Quién lo envía
check-public = Lo que se hará público
check-public-yes = { $screening ->
    [yes] Público: su comentario, su nombre y su organización, tras una verificación de la Secretaría.
   *[no] Público: su comentario, su nombre y su organización, en cuanto lo confirme.
}
check-public-speaker = Público: su comentario, con la calidad indicada más arriba.
check-public-no = Nunca público: su correo electrónico. Sirve para confirmar el comentario e informarle de su curso.
check-then = { $days ->
    [one] Al enviarlo, se remite un mensaje a { $email }. Confírmelo en un plazo de { $days } día; de lo contrario, el comentario caduca.
   *[other] Al enviarlo, se remite un mensaje a { $email }. Confírmelo en un plazo de { $days } días; de lo contrario, el comentario caduca.
}
check-late-html = El plazo, fijado para el <time datetime="{ $datetime }">{ $instant }</time>, venció mientras escribía. El comentario se registra como fuera de plazo y solo cuenta si la Secretaría lo admite.

## The confirmation

confirm-title = Confirmar el comentario { $reference }
confirm-text = { $screening ->
    [yes] Confirme que usted escribió este comentario. La Secretaría lo verificará y lo publicará.
   *[no] Confirme que usted escribió este comentario. A continuación se publicará.
}
confirm-not-yours = Si no lo escribió usted, no haga nada: caducará el { $date } y no se publicará.
confirm-done-title = El comentario { $reference } está confirmado
confirm-done-text = No tiene que hacer nada más. Cuenta el momento del envío, no el de la confirmación.
confirm-lapsed-title = El comentario { $reference } ha caducado
confirm-lapsed-text = No se confirmó antes del { $date } y no se publica. Si el plazo sigue abierto, envíelo de nuevo.
confirm-unknown-title = Este enlace no se reconoce
confirm-unknown-text = Copie la dirección completa del mensaje: algunos programas la parten en dos líneas.

## The page of a comment

comment-title = Comentario { $reference }
comment-where = Lugar
comment-from = De
comment-category = Categoría
comment-label = Calificación
comment-sent = Envío
comment-filed = Registro
comment-state = Estado
comment-record = Acta
comment-quoted = Texto comentado
comment-wording = Redacción propuesta
comment-reason = Motivo

# Above a comment without suggested wording.
comment-text = Texto del comentario
comment-late = Enviado fuera de plazo desde un formulario abierto antes. Solo cuenta si la Secretaría lo admite.
comment-withdrawn = Retirado por su autor el { $date }.
comment-not-published = No publicado. La Secretaría indica este motivo:
comment-erased = El nombre y el texto se suprimieron el { $date }. La entrada del registro permanece.
comment-erased-ground = Fundamento
comment-replies = Respuestas
comment-no-replies = Nadie ha respondido.
comment-earlier = Versiones anteriores
comment-earlier-of = Versión del { $instant }
comment-corrected = Corrección
comment-withdrawn-reason = Motivo indicado por su autor
confirm-withdrawn-title = El comentario { $reference } fue retirado
confirm-withdrawn-text = Se retiró mediante su acuse y ya no puede confirmarse. No se publica nada. Si el plazo sigue abierto, puede enviar otro.
confirm-words-changed = El texto se corrigió después de que usted abriera esta página. Léalo de nuevo antes de confirmar.
comment-record-entry = Entrada { $number } del registro
comment-see-place = Leerlo en el proyecto
state-erased = Suprimido
