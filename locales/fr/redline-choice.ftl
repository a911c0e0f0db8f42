### Which changes of a redline are shown, and in which sections they are.

redline-only = Modifications affichées
redline-only-all = Toutes les modifications
redline-only-wording = Seulement la rédaction
redline-only-moved = Seulement les déplacements
redline-only-comments = Seulement à la suite d’observations
redline-only-mine = Seulement à ma demande
redline-only-none = Aucune modification de ce type.
redline-sections = Sections modifiées
