### Where a reader of a comment goes on

onward-again = التعليق على هذه الفقرة في المشروع { $draft }
onward-paragraph = متابعة هذه الفقرة (Atom)
onward-comment = متابعة هذا التعليق (Atom)
onward-report = الإبلاغ عن خطأ في هذا الرد

# The end of the subject of a mail, after the forum and the comment.
onward-report-subject = خطأ في الرد
