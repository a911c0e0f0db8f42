### Циркулярное письмо по почте; его пункты содержатся в файле форума.

letter-mail-subject = [{ $forum }] { $symbol } – { $subject }
letter-mail-issuer = Отправитель: { $organ }
letter-place-and-date = { $place }, { $date }
letter-mail-reference = Номер: { $symbol }
letter-mail-contact = Для справок: { $name }
letter-mail-phone = Телефон: { $phone }
letter-mail-mailbox = Эл. почта: { $mailbox }
letter-mail-to = Адресаты по категориям: { $categories }
letter-mail-subject-line = Предмет: { $subject }
letter-mail-source = Источник: { $source }
letter-annex = Приложение { $number }: { $title } ({ $reference })
# Адрес стоит отдельно на следующей строке.
letter-mail-online = Письмо { $symbol } с источниками и приложениями размещено по этому адресу:
letter-mail-moved = После составления этого письма некоторые даты графика изменились. Действующие даты размещены по этому адресу:
letter-mail-why = Вы получили это письмо, потому что действуете от имени: { $entities }.
