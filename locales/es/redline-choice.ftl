### Which changes of a redline are shown, and in which sections they are.

redline-only = Qué cambios se muestran
redline-only-all = Todos los cambios
redline-only-wording = Solo la redacción
redline-only-moved = Solo lo trasladado
redline-only-comments = Solo por comentarios
redline-only-mine = Solo a petición mía
redline-only-none = Ningún cambio de este tipo.
redline-sections = Secciones con cambios
