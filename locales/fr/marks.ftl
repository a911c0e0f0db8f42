### Les marques dans le texte d’un projet : crochets, notes, images.

mark-held-by = libellé proposé par { $names }

mark-note = Note { $number }
mark-note-back = Retour au texte, note { $number }
mark-picture = Image : { $alt }
