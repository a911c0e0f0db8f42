### Циркулярное письмо по почте; его пункты находятся в файле форума.

letter-mail-place-and-date = { $place }, дата: { $date }
letter-mail-subject = Предмет: { $subject }
letter-mail-source = Источник: { $source }
letter-mail-annexes = Приложения:
letter-mail-contact = Контактный адрес:
letter-mail-forum = Форум, его график и все документы:
