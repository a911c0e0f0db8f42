### The receipt of a comment, and the mailbox of the demonstration.

receipt-title = Квитанция { $reference }
receipt-keep = Сохраните этот адрес
receipt-keep-text = Только по нему можно вернуться на эту страницу. Любой, у кого он есть, может отозвать или исправить замечание, поэтому не передавайте его.
receipt-received-banner = Замечание { $reference } получено.
receipt-confirmed-banner = Замечание { $reference } подтверждено.
receipt-corrected-banner = Замечание { $reference } исправлено.
receipt-withdrawn-banner = Замечание { $reference } отозвано.

## What was sent, and when

receipt-what = Что отправлено
receipt-received = Получено
receipt-digest = Контрольная сумма
receipt-digest-text = Число SHA-256, вычисленное точно по отправленному тексту. Любой другой текст дает другое число.

## What happens next

receipt-next = Что будет дальше
receipt-step-confirm = Откройте ссылку из отправленного вам сообщения и подтвердите замечание. Срок: { $until }. После него замечание утратит силу.
receipt-step-publish = { $screening ->
    [yes] Секретариат проверяет замечание и публикует его.
   *[no] Замечание публикуется сразу после подтверждения.
}

# $what is a step of the timetable.
receipt-step-considered = Его рассматривают: { $what }, { $date }
receipt-now-published = Замечание опубликовано.
receipt-now-lapsed = Замечание не подтверждено в срок и утратило силу. Оно не публикуется.
receipt-now-withdrawn = Вы отозвали замечание. В реестре остается, что оно было отправлено и отозвано.
receipt-now-not-published = Секретариат не опубликовал замечание. Причина указана на странице замечания.
receipt-now-erased = Имя и текст замечания стерты. Квитанция по-прежнему доказывает, что оно было зарегистрировано.
receipt-public-page = Страница замечания

## Proof

receipt-verify = Проверить квитанцию
receipt-verify-text = Любой может проверить скачанную квитанцию без сети и не полагаясь на этот сайт. Подойдет любая из команд:
receipt-download-text = Квитанция для проверки (.txt)
receipt-download-json = То же в виде данных (.json)
receipt-versions = Исправления, у каждого своя квитанция
receipt-version-first = Первоначальный текст, получен { $instant }
receipt-version-corrected = Исправление получено { $instant }
receipt-key = Ключ проверки этого форума

## Withdrawing and correcting

receipt-change = Исправить или отозвать
receipt-change-until = Срок: { $deadline }. И то и другое оставляет видимый след.
receipt-change-closed = Срок истек: { $deadline }. Исправить или отозвать замечание больше нельзя.
receipt-correct = Исправить замечание
receipt-correct-wording = Исправленная формулировка
receipt-correct-reason = Исправленное замечание или обоснование
receipt-withdraw = Отозвать замечание
receipt-withdraw-reason = Почему вы отзываете его

## The mailbox of the demonstration

mailbox-title = Почтовый ящик демонстрации
mailbox-text = В демонстрации сообщения не покидают этот компьютер. Они показаны здесь всем, кто может открыть эту страницу.
mailbox-caption = Сообщения, начиная с новых
mailbox-subject = Тема
mailbox-to = Кому
mailbox-sent = Дата отправки
mailbox-empty = Сообщений пока нет. Отправьте замечание, и здесь появится письмо для подтверждения.
mailbox-back = Все сообщения
