### Mails whose comment needs no confirmation.

receipt-mail-subject = [{ $forum }] Recibo de su comentario { $reference }
