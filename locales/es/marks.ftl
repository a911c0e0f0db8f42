### Las marcas en el texto de un proyecto: corchetes, notas, imágenes.

mark-held-by = redacción propuesta por { $names }

mark-note = Nota { $number }
mark-note-back = Volver al texto, nota { $number }
mark-picture = Imagen: { $alt }
