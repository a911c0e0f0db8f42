### A form that was kept: what it does, and who typed it.

saved-form-change = Modificación para el proyecto { $draft }, párrafo { $number }
saved-form-new-paragraph = Modificación de un párrafo nuevo del próximo proyecto
saved-form-receipt = Apertura del recibo de { $reference }
saved-form-cv = Consulta del CV de la candidatura { $reference }
saved-form-nomination = Decisión sobre la candidatura { $reference }
saved-form-other = Un formulario de este foro
saved-step = Qué se hace con él
saved-other-capacity = Usted escribió esto en calidad de { $typed }. Ahora actúa en calidad de { $now }, y se enviaría en esa calidad. Si quiere enviarlo como antes, cambie primero de calidad y vuelva a abrir esta página.
saved-lost-capacity = Usted escribió esto en una calidad que ya no tiene. Se enviaría en calidad de { $now }.
saved-colleague = Otra persona que actúa en calidad de { $now } escribió esto. Revíselo como propio antes de enviarlo.
saved-somebody-else = Esto lo escribió otra persona, no usted en calidad de { $now }. Puede leerse y copiarse aquí, pero solo puede enviarlo quien lo escribió: esa persona inicia sesión y vuelve a abrir esta página.
