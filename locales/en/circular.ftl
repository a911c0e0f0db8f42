### The circular letter as a document, its sending, and the mailbox of the demonstration.

letter-title = Circular letter { $symbol }
letter-go = Read circular letter { $symbol }
letter-not-sent = Draft, not sent
letter-sent = Sent
letter-draft-note = This is the draft of the letter, from the forum file, which everyone can read. The letter counts as it is sent.
# $instant is a day, or an instant with its zone.
letter-sent-on = { $count ->
    [one] Sent on { $instant } to { $count } participant
   *[other] Sent on { $instant } to { $count } participants
}
letter-sent-later = { $count ->
    [one] Sent on { $instant } to { $count } participant who joined later
   *[other] Sent on { $instant } to { $count } participants who joined later
}
letter-sent-again = { $count ->
    [one] Sent again on { $instant } to { $count } participant whom it had not reached
   *[other] Sent again on { $instant } to { $count } participants whom it had not reached
}
# A heading that opens the list of those to whom the letter was sent.
letter-sent-to = To whom
letter-reference = Reference
letter-contact = Contact
letter-phone = Telephone
letter-mailbox = E-mail
letter-to = To
letter-subject = Subject
# The heading of the numbered paragraphs.
letter-body = Text
letter-permalink = Address of paragraph { $number } of { $symbol }
letter-annexes = Annexes
letter-annex-number = Annex { $number }
letter-languages = Languages
letter-languages-text = The letter exists in six languages under the one symbol { $symbol }.
letter-moved-title = Dates that have moved since this letter
letter-moved-text = The letter stays as it was sent. In its text the earlier dates are struck through, followed by those in force.
letter-moved-dropped = No longer in the timetable
letter-original-title = Original
letter-original = The signed original is on file: { $official }. The text here is a summary in other words.
letter-others = Other letters
letter-none = There is no circular letter in the forum file.

## The desk

desk-letter-go = Send the letter, delivery log
desk-letter-lede = The letter goes by mail to the focal points of each participant, or where there is none to all who act for it, each in their language. Each person gets it once.
desk-letter-preview = The mail, as you would get it
desk-letter-preview-languages = Language of the mail
desk-letter-addressees = Addressees
desk-letter-category = Category
desk-letter-participants = Participants
desk-letter-reached = Can be written to
desk-letter-people = People
desk-letter-total = Total
desk-letter-nobody = { $count ->
    [one] { $count } participant with nobody to write to
   *[other] { $count } participants with nobody to write to
}
desk-letter-nobody-text = They do not get the letter yet. Enter a focal point or a delegate with an address; the letter can be sent to them afterwards.
# After the name of a participant and a comma.
desk-letter-no-seat = nobody acts for it
desk-letter-no-address = nobody who acts for it has an address
desk-letter-check-later = { $count ->
    [one] Check and send to { $count } participant
   *[other] Check and send to { $count } participants
}
desk-letter-all-have = All participants who can be written to have the letter, or it is on its way to them.
# Before a list of participants.
desk-letter-missed = Somebody at these participants has no copy: it failed, or whoever got it acts for them no more. The delivery log says why. Where an address is wrong, enter the right one in the participants file first.
desk-letter-check-again = { $count ->
    [one] Check and send again to { $count } participant
   *[other] Check and send again to { $count } participants
}
desk-letter-check-again-lede = { $count ->
    [one] Nothing has been sent again yet. { $symbol } will go again to { $count } participant, and there only to those who have no copy. It cannot be called back.
   *[other] Nothing has been sent again yet. { $symbol } will go again to { $count } participants, and there only to those who have no copy. It cannot be called back.
}
desk-letter-already = The letter had been sent already. Nothing was sent twice. The delivery log below shows what becomes of each copy.
desk-letter-check-title = Check before sending
desk-letter-check-lede = { $count ->
    [one] Nothing has been sent yet. { $symbol } will go to { $count } participant. It cannot be called back.
   *[other] Nothing has been sent yet. { $symbol } will go to { $count } participants. It cannot be called back.
}
desk-letter-by-language = People, by language
desk-letter-send = Send now
desk-letter-changed = The addressees changed in the meantime. Nothing has been sent. Check them again.
desk-letter-done = The letter has been handed over for sending. The delivery log below shows what becomes of each copy.

## The delivery log

desk-letter-log = Delivery log
desk-letter-log-as-of = As of { $instant }.
desk-letter-refresh = Show it as of now
desk-letter-log-empty = Nothing has been sent yet.
desk-letter-log-none = Nothing matches this choice.
desk-letter-participant = Participant
desk-letter-person = Person
desk-letter-language = Language
desk-letter-state = State
desk-letter-instant = Instant
desk-letter-any = Any
delivery-queued = Waiting
delivery-sent = Sent
delivery-failed = Failed
delivery-nobody = No address
delivery-erased = Erased
delivery-attempts = { $count ->
    [one] { $count } attempt failed; the next is on { $instant }.
   *[other] { $count } attempts failed; the next is on { $instant }.
}
# $reply is the number that the mail server answered, as 550.
delivery-refused = The mail server refused it for good (answer { $reply }). It is not tried again.
delivery-not-taken = The mail server did not take it (answer { $reply }).
delivery-account = The mail server does not let this system in (answer { $reply }). Whoever runs it must look.
delivery-not-reached = The mail server was not reached.
delivery-address = Mail cannot be sent to the address as it is written.
desk-letter-next = Next page
desk-letter-demonstration = In a demonstration the people are invented and no mail leaves this machine: each copy is written into a folder. The mailbox shows those to the roles that can be entered.

## Why it was not sent

refusal-letter-sent = { $symbol } has been sent to all participants who can be written to. Nothing has been sent again.
refusal-letter-reached = { $symbol } is on its way to all to whom it was sent. Nothing has been sent again.
refusal-nobody-addressed = There is nobody to write to for any addressee of the letter. Nothing has been sent. Enter a focal point or a delegate with an address first.
refusal-letter-without-body = { $symbol } has no text in the forum file. Nothing has been sent. Write its paragraphs there first.
refusal-no-letter = The forum file has no circular letter. Nothing has been sent.

## The mailbox of the demonstration

mailbox-yours = Shown are the messages to addresses that a visitor typed and to the roles that can be entered. Those to other invented people of the demonstration are left out.
mailbox-invented = { $count ->
    [one] Show { $count } message to invented people as well
   *[other] Show { $count } messages to invented people as well
}
mailbox-all = All messages are shown, those to invented people as well.
mailbox-only-yours = Leave out those to invented people
