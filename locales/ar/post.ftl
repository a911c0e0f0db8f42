### Mails whose comment needs no confirmation.

receipt-mail-subject = [{ $forum }] إيصال تعليقك { $reference }
