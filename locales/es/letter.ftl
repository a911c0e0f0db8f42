### La carta circular por correo; sus párrafos figuran en el fichero del foro.

letter-mail-subject = [{ $forum }] { $symbol } – { $subject }
letter-mail-issuer = Emitida por: { $organ }
letter-place-and-date = { $place }, { $date }
letter-mail-reference = Referencia: { $symbol }
letter-mail-contact = Contacto: { $name }
letter-mail-phone = Teléfono: { $phone }
letter-mail-mailbox = Correo electrónico: { $mailbox }
letter-mail-to = Destinatarios, por categoría: { $categories }
letter-mail-subject-line = Asunto: { $subject }
letter-mail-source = Fuente: { $source }
letter-annex = Anexo { $number }: { $title } ({ $reference })
# La dirección figura sola en la línea siguiente.
letter-mail-online = { $symbol } se encuentra, con sus fuentes y anexos, en esta dirección:
letter-mail-moved = Algunas fechas del calendario han cambiado desde que se redactó esta carta. Las vigentes se encuentran en esta dirección:
letter-mail-why = Usted recibe esta carta porque actúa en nombre de: { $entities }.
