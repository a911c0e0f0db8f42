### Marks in the text of a draft: square brackets, footnotes, pictures.

# After words in square brackets that are not agreed: whose wording they are.
mark-held-by = wording of { $names }

# Said for the mark of a footnote.
mark-note = Note { $number }
mark-note-back = Back to the text at note { $number }
# A picture that is kept elsewhere, as a link; the alternative text says what it shows.
mark-picture = Picture: { $alt }
