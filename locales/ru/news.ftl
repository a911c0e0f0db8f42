### Mails about what happened to one's comments.

news-mail-answered-subject = [{ $forum }] { $reference }, ответ: { $disposition }
news-mail-answers-subject = { $count ->
    [one] [{ $forum }] Этап { $round }: дан ответ на { $count } замечание
    [few] [{ $forum }] Этап { $round }: даны ответы на { $count } замечания
    [many] [{ $forum }] Этап { $round }: даны ответы на { $count } замечаний
   *[other] [{ $forum }] Этап { $round }: даны ответы на { $count } замечания
}
news-mail-corrected-subject = [{ $forum }] { $reference }: ответ исправлен
news-mail-drafted-subject = { $count ->
    [one] [{ $forum }] Проект { $draft } изменен с учетом { $count } вашего замечания
    [few] [{ $forum }] Проект { $draft } изменен с учетом { $count } ваших замечаний
    [many] [{ $forum }] Проект { $draft } изменен с учетом { $count } ваших замечаний
   *[other] [{ $forum }] Проект { $draft } изменен с учетом { $count } вашего замечания
}
news-mail-invited-subject = [{ $forum }] { $reference }: подтвердите, что ваша делегация также направляет его
news-mail-answered-intro = Секретариат опубликовал ответы на замечания этапа { $round }. Вот ответы на ваши замечания:
news-mail-corrected-intro = Секретариат исправил опубликованный ответ. Теперь он гласит:
news-mail-drafted-intro = Опубликован проект { $draft }. Следующие ваши замечания указаны в нем как основание изменений; у каждого названы измененные пункты:

# $sender and $entity are names of delegations.
news-mail-invited-intro = { $sender }: направлено замечание, в котором { $entity } указана как совместно направляющая сторона. Пока вы его не подтвердите, оно подано без вашей делегации.
news-mail-invited-where = Прочитайте и подтвердите его в своих материалах: { $address }

# $list are references of comments.
news-mail-more = А также: { $list }

# $what is an answer in one word, or numbers of paragraphs.
news-mail-line = { $reference } – { $what }
