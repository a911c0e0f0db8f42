### The tour of a demonstration.

tour-title = Funciones y visita
tour-lede = Diez pasos por un proceso: de un experto que acepta a un comentario y a las palabras que cambió. Todo es inventado; nada de lo que haga sale de este ordenador.
tour-steps = La visita
tour-roles = Funciones
tour-roles-hint = Cada función se abre en un nombre de host propio, de modo que varias pueden estar abiertas a la vez en un mismo navegador.
tour-nominate = Ser el delegado de Valmora y proponer a un experto
tour-nominate-look = El equilibrio sobre el formulario muestra quién falta todavía. Dé un nombre y una dirección inventados; el recibo pide el CV.

# Where the call for experts is closed.
tour-replace = Ser la secretaría y sustituir a un experto
tour-replace-look = La convocatoria se cerró el 21 de agosto de 2019, pero la lista se sigue llevando: abra una candidatura que cuente, nombre a otra persona con una dirección inventada y diga por qué. Para ver la convocatoria misma, inicie la demostración en 2019-08-20.
tour-accept = Ser el experto y aceptar
tour-accept-look = La pregunta al experto está en el buzón. Su enlace no necesita cuenta: acepte y busque el nombre en la lista de expertos.
tour-comment = Ser el delegado de Valmora y proponer otras palabras
tour-comment-look = El formulario sabe en nombre de quién habla. Cambie la redacción, revísela y envíela: no se pide confirmación.

# Before the third draft is out.
tour-comment-early = Avance primero el reloj al 2020-06-02: el tercer proyecto está abierto entonces. Vuelva a esta página para el enlace a su párrafo 3.2.4.
tour-clock = Avanzar el reloj más allá del plazo
tour-clock-look = En la barra superior, avance al 2020-10-20. La tercera ronda se ha cerrado, la secretaría ha preparado sus respuestas y se redacta el cuarto proyecto.
tour-desk = Ser la secretaría y responder al comentario
tour-desk-look = La cola muestra lo pendiente: su comentario es el que no tiene respuesta. Elija una decisión y dé el motivo. Una respuesta marcada para un segundo lector espera a otra persona de la secretaría; aquí hay una sola función de ella, así que deje esa casilla sin marcar.
tour-publish = Publicar todas las respuestas de la ronda en un solo acto
tour-publish-look = Nada se publica mientras un comentario carezca de respuesta; los que faltan se enumeran.
tour-editor = Ver cómo se escribe el proyecto siguiente
tour-editor-look = Cada cambio nombra los comentarios que lo pidieron. Abra el párrafo 3.2.4 y adopte su redacción.
tour-fourth = Publicar el cuarto proyecto
tour-fourth-look = Un cambio sin causa se enumeraría aquí y el proyecto se rechazaría.
tour-redline = Leer por qué cambió cada párrafo
tour-redline-look = La comparación de los proyectos tercero y cuarto, con quién pidió cada cambio al lado; también en dos columnas y en frases.
tour-fate = Ver qué fue de su comentario
tour-fate-look = Ábralo desde sus envíos: qué pidió, qué se decidió y qué dice ahora el texto. El correo correspondiente está en el buzón.

# Where an earlier step has not been done.
tour-after = Antes viene el paso { $step }; después esta página tendrá el enlace.
