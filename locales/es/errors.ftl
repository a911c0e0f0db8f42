### Pages that say no: what happened, and what a person can do next.

error-what-next = Qué puede hacer
error-back-to-overview = Volver al panorama general
error-text-kept = Lo que ha escrito se conserva en esta página.
error-rule = La norma
error-typed = Lo que escribió

## 400

error-400-title = No se puede leer lo que envió
error-400-text = No se ha enviado nada. Vuelva al formulario o compruebe la dirección y los datos.
error-400-address = No se puede leer una parte de esta dirección. Compruébela o empiece por el panorama general.

## 403

error-403-title = Esta acción no está a su disposición
error-403-text = Solo pueden hacerlo determinados participantes. El mandato indica cuáles y según qué norma.

## 404

error-404-title = Página no encontrada
error-404-text = Compruebe la dirección o empiece por el panorama general o la lista de proyectos. Si un párrafo ya no figura en este proyecto, búsquelo en el anterior.

## 405

error-405-title = Esta dirección no acepta lo que se ha enviado
error-405-text = No se ha hecho nada. Abra la página y utilice el formulario o los enlaces que contiene.

## 409

error-409-title = El texto ha cambiado mientras usted escribía
error-409-text = No se ha enviado nada. A continuación figuran las dos versiones: compárelas, modifique su comentario si es necesario y vuelva a enviarlo.

## 410

error-410-title = Este elemento se ha retirado
error-410-text = Su número y su dirección se conservan. El registro indica cuándo se retiró y por qué.

## 413

error-413-title = Lo que ha enviado es demasiado grande
error-413-text = El límite es de { $limit }. No se ha registrado nada y lo que lo supera no puede conservarse aquí: vuelva atrás en su navegador para recuperar su texto y abrévielo o envíelo por partes.
error-413-fields = El formulario tiene más de { $max } campos. No se ha registrado nada: vuelva atrás en su navegador para recuperar lo que introdujo y envíelo por partes.

## 415

error-415-title = No se acepta este tipo de contenido
error-415-text = Utilice el formulario de la página o envíe los datos en formato JSON.

## 422

error-422-title = Algunas respuestas deben modificarse
error-422-text = No se ha enviado nada y lo que ha escrito se conserva. Cada línea siguiente lleva a su campo.

## 429

error-429-title = Demasiadas solicitudes en poco tiempo
error-429-text = { $count ->
    [one] Vuelva a intentarlo dentro de { $count } segundo.
   *[other] Vuelva a intentarlo dentro de { $count } segundos.
}

## 500

error-500-title = Se ha producido un error por nuestra parte
error-500-text = Un comentario solo queda registrado si tiene usted su acuse de recibo. Vuelva a intentarlo; si el error se repite, avise a la secretaría e indique el número { $reference }.

## 503

error-503-title = En este momento no se pueden recibir nuevos comentarios
error-503-text = No se ha registrado nada. Las páginas se pueden seguir leyendo. Conserve su texto y vuelva a intentarlo dentro de unos minutos.
