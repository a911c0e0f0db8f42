### Where a reader of a comment goes on

onward-again = Представить замечание к этому пункту в проекте { $draft }
onward-paragraph = Следить за этим пунктом (Atom)
onward-comment = Следить за этим замечанием (Atom)
onward-report = Сообщить об ошибке в ответе

# The end of the subject of a mail, after the forum and the comment.
onward-report-subject = ошибка в ответе
