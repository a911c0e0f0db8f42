### The tour of a demonstration.

tour-title = Funciones y visita
tour-lede = Diez pasos por una ronda: de un comentario a las palabras que cambió. Todo es inventado; nada de lo que haga sale de este ordenador.
tour-steps = La visita
tour-roles = Funciones
tour-roles-hint = Cada función se abre en un nombre de host propio, de modo que varias pueden estar abiertas a la vez en un mismo navegador.
tour-read = Leer un párrafo con lo que se dijo de él
tour-read-look = El párrafo 3.2.4 del tercer proyecto: los comentarios figuran junto al texto, cada uno con su remitente.
tour-comment = Ser el delegado de Valmora y proponer otras palabras
tour-comment-look = El formulario sabe en nombre de quién habla. Cambie la redacción, revísela y envíela: no se pide confirmación.
tour-mine = Encontrarlo entre sus envíos
tour-mine-look = Su delegación ve todo lo que envió y quién lo escribió. Abra el recibo: puede verificarse sin este servidor.
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
