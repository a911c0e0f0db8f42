### The timetable: dates and rules, each with its source.

timetable-lede = Все принятые даты и решения, из которых они следуют. Перенесенная дата остается здесь зачеркнутой.
timetable-dates-title = Даты
timetable-column-date = Дата
timetable-column-step = Этап
timetable-column-state = Состояние
timetable-earlier-date = Прежняя дата:
timetable-empty = Мандат пока не устанавливает дат.

## Rules

timetable-rules-title = Правила
timetable-rules-lede = Каждое правило проверяется для всех дней, которые допускают даты.
timetable-no-rules = Мандат не устанавливает правил для этих дат.
timetable-column-rule = Правило
timetable-column-result = Результат
timetable-binding = Обязательное
timetable-advice = Рекомендация
timetable-holds-always = Соблюдается при любых возможных датах
timetable-holds-sometimes = Соблюдается при некоторых из возможных дат
timetable-holds-never = Нарушается при любых возможных датах
timetable-slack = Запас в днях: от { $least } до { $most }
timetable-slack-exact = Запас в днях: { $days }
timetable-waived = Отменено компетентным органом; требование по-прежнему показано.
timetable-warnings-title = На что обратить внимание
