### The circular letter by mail; its paragraphs stand in the forum file.

letter-mail-subject = [{ $forum }] { $symbol }: { $subject }
letter-mail-issuer = Issued by: { $organ }
letter-place-and-date = { $place }, { $date }
letter-mail-reference = Reference: { $symbol }
letter-mail-contact = Contact: { $name }
letter-mail-phone = Telephone: { $phone }
letter-mail-mailbox = E-mail: { $mailbox }
letter-mail-to = Addressees, by category: { $categories }
letter-mail-subject-line = Subject: { $subject }
letter-mail-source = Source: { $source }
letter-annex = Annex { $number }: { $title } ({ $reference })
# The address stands alone on the next line.
letter-mail-online = { $symbol } with its sources and its annexes is at this address:
letter-mail-moved = Dates of the timetable have moved since this letter was written. Those in force are at this address:
letter-mail-why = You receive this letter because you act for: { $entities }.
