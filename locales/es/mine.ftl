### One’s own submissions.

mine-title = Mis envíos
mine-all = Todos
mine-waiting = En espera
mine-published = Publicados
mine-over = Terminados
mine-none = Aún no se ha enviado nada en esta calidad.
mine-typed-by = Escrito por
mine-receipt = Recibo
mine-open-receipt = Abrir el recibo
