### Mails whose comment needs no confirmation.

receipt-mail-subject = [{ $forum }] 您的评论{ $reference }的回执
