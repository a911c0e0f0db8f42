### Where a reader of a comment goes on

onward-again = 对草案第 { $draft } 稿中的本段发表评论
onward-paragraph = 订阅本段（Atom）
onward-comment = 订阅本评论（Atom）
onward-report = 报告本答复中的错误

# The end of the subject of a mail, after the forum and the comment.
onward-report-subject = 答复中的错误
