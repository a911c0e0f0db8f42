### The list of the desk: who wrote an answer, what needs a wider screen, and its keys.

desk-written-by = Escrita por { $name }
desk-bulk-needs-width = Varios comentarios a la vez se responden o asignan en una pantalla más ancha. Aquí, ábralos uno por uno.
keys-title = Teclas
keys-move = Comentario siguiente o anterior
keys-change = Cambio siguiente o anterior
keys-open = Abrir el comentario
keys-disposition = Elegir una decisión por su lugar en la lista
keys-save = Guardar la respuesta
keys-show = Mostrar estas teclas
keys-on = Usar estas teclas en este dispositivo
keys-close = Cerrar
