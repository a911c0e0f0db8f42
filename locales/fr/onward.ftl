### Where a reader of a comment goes on

onward-again = Commenter ce paragraphe dans le projet { $draft }
onward-paragraph = Suivre ce paragraphe (Atom)
onward-comment = Suivre cette observation (Atom)
onward-report = Signaler une erreur dans cette réponse

# The end of the subject of a mail, after the forum and the comment.
onward-report-subject = erreur dans la réponse
