### What does not fit the state of things: a title of its own, and the reason.

error-409-state-title = Esto no corresponde al estado actual de las cosas
refusal-already-published = El proyecto { $draft } está publicado y no cambia nunca. Una corrección es un proyecto nuevo.
refusal-out-of-order = El proyecto { $draft } no sigue al proyecto { $last }, que está publicado.
refusal-not-confirmed = { $reference } aún no está confirmado por quien lo envió. Un comentario se responde una vez confirmado.
refusal-comment-state = Esto no es posible con { $reference }: se retiró, se borró, se decidió sobre él o no se publicó.
request-elsewhere-title = Esta solicitud viene de otro sitio
request-elsewhere-text = Quien ha iniciado sesión envía las solicitudes con el encabezado Origin de este servidor. No se ha registrado nada.
