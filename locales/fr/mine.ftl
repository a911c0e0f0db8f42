### One’s own submissions.

mine-title = Mes envois
mine-all = Tous
mine-waiting = En attente
mine-published = Publiés
mine-over = Terminés
mine-none = Rien n’a encore été envoyé en cette qualité.
mine-typed-by = Saisi par
mine-receipt = Reçu
mine-open-receipt = Ouvrir le reçu
