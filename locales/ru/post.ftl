### Mails whose comment needs no confirmation.

receipt-mail-subject = [{ $forum }] Квитанция о вашем замечании { $reference }
