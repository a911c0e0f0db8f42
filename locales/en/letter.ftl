### The circular letter by mail; its paragraphs stand in the forum file.

letter-mail-place-and-date = { $place }, { $date }
letter-mail-subject = Subject: { $subject }
letter-mail-source = Source: { $source }
letter-mail-annexes = Annexes:
letter-mail-contact = Contact:
letter-mail-forum = The forum, with its timetable and all documents:
