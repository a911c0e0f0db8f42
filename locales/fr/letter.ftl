### La lettre circulaire par courriel ; ses paragraphes figurent dans le fichier du forum.

letter-mail-place-and-date = { $place }, le { $date }
letter-mail-subject = Objet : { $subject }
letter-mail-source = Origine : { $source }
letter-mail-annexes = Pièces jointes :
letter-mail-contact = Pour nous écrire :
letter-mail-forum = Le forum, avec son calendrier et tous les documents :
