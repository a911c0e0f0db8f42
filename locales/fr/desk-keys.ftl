### The list of the desk: who wrote an answer, what needs a wider screen, and its keys.

desk-written-by = Rédigé par { $name }
desk-bulk-needs-width = Le traitement de plusieurs observations à la fois demande un écran plus large. Ici, ouvrez-les une par une.
keys-title = Raccourcis clavier
keys-move = Observation suivante ou précédente
keys-change = Modification suivante ou précédente
keys-open = Ouvrir l’observation
keys-disposition = Choisir une suite selon sa place dans la liste
keys-save = Enregistrer la réponse
keys-show = Afficher ces raccourcis
keys-on = Utiliser ces raccourcis sur cet appareil
keys-close = Fermer
