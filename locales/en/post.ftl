### Mails whose comment needs no confirmation.

receipt-mail-subject = [{ $forum }] Receipt for your comment { $reference }
