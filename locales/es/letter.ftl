### La carta circular por correo; sus párrafos figuran en el archivo del foro.

letter-mail-place-and-date = { $place }, a { $date }
letter-mail-subject = Asunto: { $subject }
letter-mail-source = Fuente: { $source }
letter-mail-annexes = Anexos:
letter-mail-contact = Contacto:
letter-mail-forum = El foro, con su calendario y todos los documentos:
