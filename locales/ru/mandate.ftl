### The mandate: what was decided, by whom, and where it is said.

mandate-lede = Что решено для этого процесса, кем и где это можно прочитать. Каждое утверждение ведет к своему источнику.

## Theme and agenda

mandate-theme-title = Тема
mandate-topics-title = Вопросы
mandate-topics-open = Перечень открыт: могут быть добавлены другие вопросы.
mandate-axes-title = Аспекты
mandate-agenda-title = Повестка дня
mandate-agenda-draft = Проект до его принятия.

## Instruments

mandate-instruments-title = Документы
mandate-precedence = Первым указан высший орган. Если два документа расходятся, преимущество имеет документ вышестоящего органа.
mandate-column-organ = Орган
mandate-column-instrument = Документ
mandate-column-date = Дата
mandate-summary-html = Каждый пункт изложен своими словами. Официальный текст: <bdi lang="en">{ $official }</bdi>.
mandate-permalink = Ссылка на { $place }
mandate-footnote = Сноска
mandate-refers-to = Ссылается на:
mandate-remark = Наше понимание:

## Who may do what

mandate-participation-title = Кто что может делать
mandate-participation-text = Каждый ответ ведет к своему источнику. Если документы молчат, ответом служит сделанный здесь выбор.
mandate-column-action = Действие
mandate-yes = Да
mandate-no = Нет
mandate-conditional = При условии
mandate-open-yes = Не решено; здесь да
mandate-open-no = Не решено; здесь нет

## What the texts leave to the forum

mandate-settings-title = Что документы оставляют открытым и что выбрано
mandate-column-setting = Вопрос
mandate-column-value = Выбор
mandate-setting = { $setting ->
    [grace-hours] Время после срока, в течение которого еще принимается открытая до него форма с пометкой об опоздании
    [screening] Просматривает ли секретариат замечание до публикации
    [comment-chars-max] Наибольшая длина формулировки или обоснования
    [sender-changes] Может ли отправитель отозвать или исправить замечание до истечения срока
    [circulated] Что считается распространением
    [opinions-cut-off] Последний этап, на котором можно представить проект Мнения
    [expert-declaration] Заявляется ли, что эксперт активно участвует в подготовке в своей стране, или указывается, почему это неприменимо
    [cv-months] Срок хранения резюме после открытия форума
    [balance-min] Наименьшее число экспертов в группе, при котором оно показывается всем
    [draft-language] Язык, на котором составляются проекты
   *[confirmation-days] Срок, в который посторонние подтверждают замечание по почте
}
mandate-circulated = { $what ->
    [posted-all-languages] Публикация здесь на всех языках
    [sent] Отправка адресатам
   *[posted-original] Публикация здесь на языке оригинала
}
mandate-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
mandate-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
mandate-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
mandate-characters = { $count ->
    [one] { $count } знак
    [few] { $count } знака
    [many] { $count } знаков
   *[other] { $count } знака
}
