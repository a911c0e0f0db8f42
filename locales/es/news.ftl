### Mails about what happened to one's comments.

news-mail-answered-subject = [{ $forum }] { $reference } respondido: { $disposition }
news-mail-answers-subject = { $count ->
    [one] [{ $forum }] Ronda { $round }: { $count } comentario respondido
   *[other] [{ $forum }] Ronda { $round }: { $count } comentarios respondidos
}
news-mail-corrected-subject = [{ $forum }] { $reference }: se corrigió la respuesta
news-mail-drafted-subject = { $count ->
    [one] [{ $forum }] El proyecto { $draft } cambió por { $count } de sus comentarios
   *[other] [{ $forum }] El proyecto { $draft } cambió por { $count } de sus comentarios
}
news-mail-invited-subject = [{ $forum }] { $reference }: confirme que su delegación también lo envía
news-mail-answered-intro = La Secretaría ha publicado sus respuestas a los comentarios de la ronda { $round }. Estas son las respuestas a los suyos:
news-mail-corrected-intro = La Secretaría ha corregido una respuesta publicada. Ahora dice:
news-mail-drafted-intro = Se ha publicado el proyecto { $draft }. Estos comentarios suyos figuran como motivo de cambios, cada uno con los párrafos modificados:

# $sender and $entity are names of delegations.
news-mail-invited-intro = { $sender } envió un comentario e indicó que { $entity } también lo envía. Hasta que usted lo confirme, no compromete a su delegación.
news-mail-invited-where = Léalo y confírmelo en sus envíos: { $address }

# $list are references of comments.
news-mail-more = Y también: { $list }

# $what is an answer in one word, or numbers of paragraphs.
news-mail-line = { $reference } – { $what }
