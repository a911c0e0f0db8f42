### Words that many pages share.

## The frame of every page

skip-to-content = Перейти к содержанию

# The part of the page before the dash, the forum after it.
page-title = { $page } – { $forum }

# In front of the title of a page whose form has mistakes.
page-title-error = Ошибка: { $title }
navigation-label = Основная навигация
navigation-menu = Меню
navigation-overview = Обзор
navigation-timetable = График
navigation-drafts = Проекты отчета
navigation-comments = Замечания
navigation-record = Реестр
navigation-mandate = Мандат
breadcrumb-label = Вы находитесь здесь

# Names the group of links with the six languages.
languages-label = Языки
footer-promise = У каждой страницы есть постоянный адрес, версия для печати и машиночитаемая копия.
footer-accessibility = Доступность
footer-privacy = Защита данных
footer-machine-readable = Машиночитаемая копия (JSON)
footer-contact = Связаться с секретариатом

## The status line under the navigation

status-label = Текущий этап
status-round = Этап { $round } из { $rounds }

# $draft is the message draft-name, $deadline a day of the week with date and time, $zone the message
# zone-geneva or zone-of. Russian cannot put the day of the week after “до”, so it names the deadline.
status-open-html = { $draft } открыт для замечаний. Срок: <strong><time datetime="{ $datetime }">{ $deadline }</time></strong>, { $zone }
status-closed = Прием замечаний по проекту { $draft } завершен { $date }
status-nothing-open = Сейчас нет текстов, открытых для замечаний.

# What comes next in the timetable, and when.
status-next = Далее: { $what }, { $date }
status-not-started = Первый проект еще не опубликован.
status-finished = Процесс завершен.

## Time left: days above 48 hours, hours below

time-left-days = { $count ->
    [one] Остался { $count } день
    [few] Осталось { $count } дня
    [many] Осталось { $count } дней
   *[other] Осталось { $count } дня
}
time-left-hours = { $count ->
    [one] Остался { $count } час
    [few] Осталось { $count } часа
    [many] Осталось { $count } часов
   *[other] Осталось { $count } часа
}
time-left-under-an-hour = Осталось меньше часа

# Follows a time of day.
zone-geneva = по женевскому времени

# For a forum that keeps another clock: $place is a city or a zone such as UTC.
zone-of = часовой пояс: { $place }

## Buttons

button-check-and-send = Проверить и отправить
button-send = Отправить
button-confirm = Подтвердить
button-change = Изменить
button-back = Назад
button-close = Закрыть
button-download = Скачать
button-print = Печать
button-comment = Оставить замечание
button-withdraw = Отозвать
button-correct = Исправить

## Forms

optional = (необязательно)
not-yet-sent = Еще не отправлено
error-summary-title = Требуется исправление

## What has become of a comment

state-received = Получено
state-waiting = Ожидает подтверждения
state-lapsed = Утратило силу без подтверждения
state-checking = Проверяется
state-published = Опубликовано
state-not-published = Не опубликовано
state-withdrawn = Отозвано

# Sent after the deadline from a form opened before it.
state-late = С опозданием

## The state of a step of the timetable

step-planned = Запланировано
step-open = Идет
step-closed = Завершено
step-published = Опубликовано
step-held = Проведено

## The label of a contribution, by who sent it

label-proposal = Предложение
label-view = Мнение
label-input = Вклад

## Drafts, paragraphs and comments

# With the name of the draft in figures, such as 3 or 3.1.
draft-number = Проект { $draft }

# $number is a number; where words end, figures go on.
draft-name = { $number ->
    [1] Первый проект
    [2] Второй проект
    [3] Третий проект
    [4] Четвертый проект
    [5] Пятый проект
    [6] Шестой проект
   *[other] Проект { $number }
}
paragraph-number = Пункт { $number }
comments-count = { $count ->
    [0] Нет замечаний
    [one] { $count } замечание
    [few] { $count } замечания
    [many] { $count } замечаний
   *[other] { $count } замечания
}

# The name of the count beside a paragraph, for those who hear the page.
comments-count-on-paragraph = { $count ->
    [0] Нет замечаний к пункту { $number }
    [one] { $count } замечание к пункту { $number }
    [few] { $count } замечания к пункту { $number }
    [many] { $count } замечаний к пункту { $number }
   *[other] { $count } замечания к пункту { $number }
}
paragraphs-count = { $count ->
    [one] { $count } пункт
    [few] { $count } пункта
    [many] { $count } пунктов
   *[other] { $count } пункта
}

## Languages of texts

# Above a text that is shown in the language it was written in.
not-yet-translated = { $language ->
    [ar] Перевода пока нет; показано на арабском языке
    [zh] Перевода пока нет; показано на китайском языке
    [fr] Перевода пока нет; показано на французском языке
    [ru] Перевода пока нет; показано на русском языке
    [es] Перевода пока нет; показано на испанском языке
   *[en] Перевода пока нет; показано на английском языке
}
language-name = { $language ->
    [ar] арабский
    [zh] китайский
    [fr] французский
    [ru] русский
    [es] испанский
   *[en] английский
}

## Words of the process

word-secretariat = Секретариат
word-delegation = Делегация
word-provision = Положение
word-source = Источник
word-receipt = Квитанция
