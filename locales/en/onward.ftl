### Where a reader of a comment goes on

onward-again = Comment on this paragraph in draft { $draft }
onward-paragraph = Follow this paragraph (Atom)
onward-comment = Follow this comment (Atom)
onward-report = Report an error in this answer

# The end of the subject of a mail, after the forum and the comment.
onward-report-subject = error in the answer
