### A whole text in the place of the next draft.

editor-upload-title = Cargar el texto del proyecto { $draft }
# The link from the draft in preparation.
editor-upload-link = Cargar un texto completo
editor-upload-lede = Un texto completo redactado en otro lugar ocupa el sitio del proyecto en preparación. Sus párrafos se vinculan con los del proyecto { $draft } por sus palabras. Donde haya duda, se le preguntará antes de publicar nada.
editor-upload-download = El proyecto en preparación en Markdown
editor-upload-replaces = { $count ->
    [one] Lo que se cambió aquí en { $count } párrafo cede su lugar al texto. Queda en el registro; un motivo indicado se conserva donde el texto dice lo mismo.
   *[other] Lo que se cambió aquí en { $count } párrafos cede su lugar al texto. Queda en el registro; un motivo indicado se conserva donde el texto dice lo mismo.
}
editor-upload-answers = { $count ->
    [one] Se dio { $count } respuesta sobre la correspondencia de los párrafos. Vale para un texto nuevo si este dice lo mismo en ese lugar; si no, se le preguntará de nuevo donde haya duda.
   *[other] Se dieron { $count } respuestas sobre la correspondencia de los párrafos. Valen para un texto nuevo donde este diga lo mismo; en lo demás se le preguntará de nuevo donde haya duda.
}
editor-upload-dropped = { $count ->
    [one] { $count } respuesta no vale para él, porque el párrafo dice ahora otra cosa o se relaciona con otro.
   *[other] { $count } respuestas no valen para él, porque los párrafos dicen ahora otra cosa o se relacionan con otros.
}
editor-upload-file = Archivo con el texto
editor-upload-file-hint = Markdown, o texto sin formato con una línea en blanco entre párrafos; { $megabytes } MB como máximo.
editor-upload-text = O el texto mismo
editor-upload-send = Cargar
editor-upload-none = Elija un archivo o pegue el texto.
editor-upload-both = Ha elegido un archivo y además ha pegado un texto. Envíe uno de los dos: vacíe el campo del texto o no elija ningún archivo.
editor-upload-choose-again = El archivo es demasiado largo para mostrarse aquí: elíjalo de nuevo.
editor-upload-no-draft = El formulario no indica sobre qué proyecto se redactó el texto. No se ha cargado nada. Envíe el texto de nuevo desde esta página.
editor-upload-unreadable = El archivo no es texto sin formato en UTF-8. Guárdelo como texto sin formato o Markdown en UTF-8 y cárguelo de nuevo.
editor-upload-language = El texto indica que su idioma es «{ $found }». Los proyectos de este foro se redactan en «{ $expected }».
editor-upload-remarks = Todavía no se ha cargado nada: no se entendió todo el texto.
editor-upload-language-unread = «{ $language }», en las líneas de cabecera, no es un código de idioma como fr; se omitiría.
editor-upload-note-unknown = La nota { $label } no está escrita en ninguna parte; su llamada quedaría en el texto.
editor-upload-note-unused = Nada remite a la nota { $label }; se leería como un párrafo.
editor-upload-reference-lost = «{ $place }» no es el número ni el identificador de un párrafo del texto; quedaría como enlace.
editor-upload-reference-unlike = «{ $words }» remite a { $number }, que no es el punto que esas palabras nombran; quedarían como están.
editor-upload-html-left-out = { $html } se omitiría; las palabras entre las etiquetas quedarían.
editor-upload-number-in-words = { $number } no se toma como número de su párrafo, porque no puede figurar en ese lugar o porque ya lo lleva otro párrafo; quedaría en el texto.
editor-upload-remarks-more = { $count ->
    [one] No se muestra { $count } observación más.
   *[other] No se muestran { $count } observaciones más.
}
editor-upload-anyway = Cargarlo tal como está
editor-upload-stands = El texto cargado
editor-upload-by = Cargado por { $name }, { $instant }.
editor-upload-set-aside = Desde entonces se publicó un proyecto y el texto queda aparte. Cárguelo de nuevo para compararlo con el proyecto { $draft }.
editor-upload-itself = El texto cargado en Markdown
editor-upload-withdraw = Retirar el texto
editor-upload-withdraw-text = Una vez retirado el texto, el proyecto en preparación vuelve a ser como el proyecto { $draft }. El texto y lo que se cambió en él aquí quedan en el registro.
editor-upload-withdrawn = El texto cargado se retiró.
editor-uploaded = El texto está cargado.

### Which paragraph is which

editor-links-title = Correspondencia de los párrafos del proyecto { $draft }
editor-links-lede = Cada par puede ser un solo párrafo o dos. De su respuesta depende qué comentarios, motivos e historia acompañan a un párrafo. Las respuestas pueden cambiarse hasta que se publique el proyecto.
editor-links-open = { $count ->
    [one] { $count } par dudoso no está resuelto
   *[other] { $count } pares dudosos no están resueltos
}
editor-links-none = Ningún párrafo es dudoso.
editor-links-show = Párrafos mostrados
editor-links-show-doubtful = Dudosos
editor-links-show-all = Todos los que cambiaron
editor-links-settled = Resuelto
editor-links-pair = { $old } del proyecto { $draft } y { $new } del texto
editor-links-alone = { $new } del texto
editor-links-linked = Se toman por un solo párrafo hasta que usted lo resuelva; probabilidad de que sean uno solo: { $percent } %.
editor-links-apart = Se toman por dos párrafos hasta que usted lo resuelva; probabilidad de que sean uno solo: { $percent } %.
editor-links-in-text = Texto cargado
editor-links-same = Un solo párrafo, modificado o trasladado
editor-links-two = Dos párrafos: el antiguo se suprime y el otro es nuevo
editor-links-new = Un párrafo nuevo
editor-links-other = Otro párrafo del proyecto { $draft }, con el número
editor-links-which = Párrafo del proyecto { $draft } que es { $new } del texto
editor-links-merged = Un solo párrafo, fusión de { $old }
editor-links-two-of-many = Un párrafo nuevo: los antiguos se suprimen
editor-links-one-of-many = Solo uno de ellos, u otro párrafo del proyecto { $draft }, con el número
editor-links-first-part = { $old }, del que se separó una parte
editor-links-part = Una parte de { $old }, que se dividió
editor-links-no-part = Un párrafo nuevo, que no es parte de { $old }
editor-links-taken = En el proyecto { $draft }, se indicó que { $old } es { $new } del texto, de modo que ya no se vincula con este párrafo.
editor-links-edited = { $place } se cambió en el editor desde que se cargó el texto y sigue siendo el que es. Para resolverlo de nuevo, restáurelo antes en el editor.
editor-links-no-such = El proyecto { $draft } no tiene ningún párrafo { $number }.
editor-links-number-beside = Para { $new } del texto indicó el número { $number }, pero eligió otra respuesta. Elija «otro párrafo» o vacíe el campo del número.
editor-links-given-twice = { $old } del proyecto { $draft } no puede ser a la vez { $first } y { $second } del texto. Indique de uno de ellos que es nuevo.
editor-links-beside = Mostrar los párrafos elegidos
editor-links-gone = Párrafos del proyecto { $draft } que se suprimen
editor-links-which-missing = Elija qué párrafo es { $new } del texto.
editor-links-save = Guardar las respuestas
editor-links-saved = Las respuestas están guardadas.
editor-links-all-settled = Todos los pares dudosos están resueltos.
editor-links-first = Primero se resuelven los pares dudosos
editor-links-first-text = De ello depende qué comentarios y qué historia corresponden a un párrafo.
