### La lettre circulaire par courriel ; ses paragraphes figurent dans le fichier du forum.

letter-mail-subject = [{ $forum }] { $symbol } – { $subject }
letter-mail-issuer = Émanant de : { $organ }
letter-place-and-date = { $place }, le { $date }
letter-mail-reference = Référence : { $symbol }
letter-mail-contact = Contact : { $name }
letter-mail-phone = Téléphone : { $phone }
letter-mail-mailbox = Courriel : { $mailbox }
letter-mail-to = Destinataires, par catégorie : { $categories }
letter-mail-subject-line = Objet : { $subject }
letter-mail-source = Origine : { $source }
letter-annex = Annexe { $number } : { $title } ({ $reference })
# L’adresse figure seule à la ligne suivante.
letter-mail-online = { $symbol }, avec ses sources et ses annexes, se trouve à cette adresse :
letter-mail-moved = Des dates du calendrier ont changé depuis la rédaction de cette lettre. Celles qui sont en vigueur se trouvent à cette adresse :
letter-mail-why = Vous recevez cette lettre parce que vous agissez pour : { $entities }.
