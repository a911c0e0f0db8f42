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
nominee-mail-ask = Open this address to accept or to decline:
nominee-mail-shown = If you accept, your name and the participants that nominated you appear in the public list of experts. This e-mail address does not.
nominee-mail-cv = A CV sent for you can be read by these offices only: { $offices }. Each reading is recorded. The CV is deleted on { $until }.
nominee-mail-data = If you do not answer, you are not listed. The secretariat erases what it holds about you if you ask for it.
