### Mails whose comment needs no confirmation.

receipt-mail-subject = [{ $forum }] Récépissé de votre observation { $reference }
