### Mails of a nomination. Each address stands alone on its line, after the message that announces it.

## To whoever sent it

nomination-mail-subject = [{ $forum }] Nomination { $reference } received
nomination-mail-intro = Your nomination { $reference } of an expert for { $entity } was received on { $instant }.
nomination-mail-late = It arrived after the deadline. It counts only if the secretariat admits it.
nomination-mail-visa = You asked for a letter for a visa application. Such nominations are processed first.
nomination-mail-next = The person you nominated is asked by mail whether they accept. They are an expert of the forum once they have accepted.
nomination-mail-receipt = Your receipt is at this address. Keep it to yourself: whoever has it can send the CV or withdraw the nomination.

## To whoever was nominated

nominee-mail-subject = [{ $forum }] You have been nominated as an expert
nominee-mail-intro = { $entity } has nominated you as an expert for the { $title }.
nominee-mail-topics = Topics: { $topics }.
nominee-mail-again = You accepted an earlier nomination. There is nothing more to do; you may step down at the address below.
nominee-mail-late = The nomination came after the deadline. It counts only if the secretariat admits it, and you are told so by mail. You may answer before that.
nominee-mail-ask = Open this address to accept or to decline:
nominee-mail-shown = If you accept, your name and the participants that nominated you appear in the public list of experts. This e-mail address does not.
nominee-mail-cv = A CV sent for you can be read by these offices only: { $offices }. Each reading is recorded. The CV is deleted on { $until }.
nominee-mail-data = If you do not answer, you are not listed. The secretariat erases what it holds about you if you ask for it.

## After a decision on a nomination

nomination-mail-decided-subject = [{ $forum }] Decision on nomination { $reference }
nomination-mail-admitted = Nomination { $reference } of an expert for { $entity } came after the deadline. The secretariat has admitted it: it counts.
nomination-mail-not-admitted = Nomination { $reference } of an expert for { $entity } came after the deadline. The secretariat has not admitted it: it does not count.
nomination-mail-replaced = The secretariat has put another expert in the place of the one nominated for { $entity } in nomination { $reference }. The new nomination is { $new }; the new expert is asked by mail whether they accept.
nomination-mail-reason = The recorded reason can be read among your nominations:
nominee-mail-decided-subject = [{ $forum }] Decision on your nomination as an expert
nominee-mail-admitted = The nomination by which { $entity } named you as an expert for the { $title } came after the deadline. The secretariat has admitted it: it counts.
nominee-mail-not-admitted = The nomination by which { $entity } named you as an expert for the { $title } came after the deadline. The secretariat has not admitted it: it does not count.
nominee-mail-replaced = { $entity } had nominated you as an expert for the { $title }. The secretariat has put another expert in your place: this nomination no longer counts.
nominee-mail-reason = The reason:
nominee-mail-listed = You have accepted, and are in the public list of experts.
nominee-mail-answer = You have not answered yet. The address for that is in the message that asked you.
