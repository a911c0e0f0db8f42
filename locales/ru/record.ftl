### The record: the log, its proofs, and how anyone can check them.

record-lede = Все, что произошло, в порядке регистрации. Ничто не меняется и не удаляется бесследно, и каждый может это проверить.

## The latest checkpoint

record-checkpoint-title = Последняя контрольная точка
record-checkpoint-text = Оператор подписывает весь реестр с каждой записью. Сохраните копию: она выявит более поздний реестр, который не содержит этого.
record-size = Записей
record-root = Корень дерева
record-note = Подписанная запись
record-key = Ключ проверки

## How to check

record-verify-title = Как проверить самостоятельно
record-verify-text = Обе программы работают без сети. Они сообщают, что доказано и что доказать нельзя.
record-verify-product = С помощью продукта:
record-verify-independent = С помощью короткой программы, написанной только по документации:
record-limits = Оператор, у которого есть ключ подписи, может подписать другой реестр. Это выявляет контрольная точка, сохраненная кем-то другим.

## The entries

record-entries-title = Записи реестра
record-column-number = Номер
record-column-filed = Зарегистрировано
record-column-kind = Что произошло
record-kind = { $kind ->
    [forum-opened] Открыт форум
    [instrument-adopted] Принят документ
    [rule-waived] Отменено применение правила
    [draft-published] Опубликован проект
    [comment-received] Получено замечание
    [comment-confirmed] Подтверждено замечание
    [comment-lapsed] Замечание утратило силу без подтверждения
    [comment-withdrawn] Отозвано замечание
    [comment-admitted] Допущено замечание, поступившее с опозданием
    [comment-screened] Проверено замечание
    [comment-corrected] Исправлено замечание
    [comment-not-admitted] Не допущено замечание, поступившее с опозданием
    [comment-joined] Участник подтвердил совместное замечание
    [comment-supported] Поддержано замечание
    [comment-support-ended] Отозвана поддержка замечания
    [answers-published] Опубликованы ответы на замечания
    [answer-corrected] Исправлен опубликованный ответ
    [seat-given] Предоставлена функция
    [seat-ended] Прекращена функция
    [participants-revised] Файл участников пересмотрен
    [letter-sent] Разослано циркулярное письмо
    [letter-sent-again] Циркулярное письмо разослано повторно
    [person-erased] Стерты данные лица
    [restricted] Ограниченный доступ: читать могут не все
   *[unnamed] Другое действие
}
record-empty = Пока ничего не зарегистрировано.
record-next = Более поздние записи
record-first = Первые записи

## One entry

record-entry-title = Запись { $number }
record-envelope-title = Оболочка
record-envelope-text = Открыта навсегда, байт за байтом. Последняя строка закрепляет содержание, не раскрывая его.
record-body-title = Содержание
record-body-restricted = Читать содержание этой записи могут не все. Оболочка доказывает, что оно существует и не изменено.
record-contents-title = Что внесено этой записью
record-contents-text = Каждое содержание обозначено SHA-256 от его соли и байтов. По ссылке доступно и то и другое, чтобы любой мог повторить вычисление.
record-contents-bytes = { $size } Б
record-proof-title = Доказательство включения
record-proof-text = Эти хеши ведут от оболочки к корню дерева в последней контрольной точке.
record-proof-alone = В реестре одна запись; ее хеш и есть корень дерева.
record-leaf = Хеш этой записи
record-previous-entry = Предыдущая запись
record-next-entry = Следующая запись
