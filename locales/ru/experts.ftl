### Список экспертов и кандидатуры на рабочем столе.

navigation-experts = Эксперты

## Список

experts-title = Эксперты
experts-list = Список экспертов
experts-lede = Лица, которые были выдвинуты и дали согласие. Регистрация на собрания группы экспертов и дистанционное участие в них открыты только для лиц из этого списка.
experts-none = Пока никто не принял выдвижение. Ниже, в разделе о сбалансированности, учтены выдвинутые лица.
experts-filter = Выбрать экспертов
experts-filter-clear = Показать всех экспертов
experts-none-match = Никто из списка не соответствует вашему выбору.
experts-found = { $count ->
    [one] { $count } эксперт
    [few] { $count } эксперта
    [many] { $count } экспертов
   *[other] { $count } эксперта
}
experts-caption = Эксперты по именам и все, кто их выдвинул
experts-name = Имя
experts-nominated-by = Кем выдвинут
experts-topics = Темы
experts-languages = Языки
experts-since = Эксперт с
experts-csv-note = В файле CSV ячейка, которую табличная программа приняла бы за формулу, начинается с апострофа.

## Рабочий стол: все кандидатуры

desk-nominations-title = Кандидатуры
desk-nominations-undecided = { $count ->
    [one] { $count } поздняя кандидатура ждет решения
    [few] { $count } поздние кандидатуры ждут решения
    [many] { $count } поздних кандидатур ждут решения
   *[other] { $count } поздней кандидатуры ждут решения
}
desk-nominations-lede = Сначала идут кандидатуры с просьбой о визе, затем остальные в порядке поступления; отозванные и замененные стоят в конце.
desk-nominations-none = Пока никто не выдвинут.
desk-nominations-filter = Выбрать кандидатуры
desk-nominations-clear = Показать все кандидатуры
desk-nominations-needs = Требуется
desk-nominations-found = { $count ->
    [one] { $count } кандидатура
    [few] { $count } кандидатуры
    [many] { $count } кандидатур
   *[other] { $count } кандидатуры
}
desk-nominations-caption = Кандидатуры в порядке их рассмотрения
desk-nominations-back = Назад к кандидатурам
desk-nomination-visa = Визовая поддержка
desk-nomination-no-cv = Нет резюме

## Рабочий стол: одна кандидатура

# $name is the expert's, $reference the nomination's number.
desk-nomination-title = { $name }: кандидатура { $reference }
desk-nomination-written-in = Язык писем
desk-nomination-by-office = Внесена секретариатом
desk-nomination-active = Активно участвует в подготовке к форуму в своей стране
desk-nomination-gender = { $gender ->
    [woman] Женский
    [man] Мужской
    [self-described] Своими словами
   *[none] Не указан
}
desk-nomination-acts = Что произошло
desk-nomination-act-accepted = Эксперт дал согласие.
desk-nomination-act-declined = Эксперт отказался или вышел из группы.
desk-nomination-act-admitted = Поздняя кандидатура допущена.
desk-nomination-act-not-admitted = Поздняя кандидатура не допущена.
desk-nomination-act-withdrawn = Выдвинувшая сторона отозвала кандидатуру.
desk-nomination-act-replaces = Заменяет кандидатуру
desk-nomination-act-replaced-by = Заменена кандидатурой
desk-nomination-late-title = Поздняя кандидатура
desk-nomination-late-text = Она поступила после срока и учитывается, только если вы ее допустите. Решение регистрируется с обоснованием, отменить его нельзя.
desk-nomination-why = Обоснование
desk-nomination-done-admitted = Кандидатура допущена.
desk-nomination-done-not-admitted = Кандидатура не допущена.
desk-nomination-done-replaced = Эксперт заменен; новая кандидатура – { $reference }.
desk-nomination-others = Другие кандидатуры этого лица
desk-nomination-cv = Резюме
desk-nomination-cv-missing = Резюме нет: оно не было отправлено или удалено.
desk-nomination-cv-until = Оно будет удалено { $date }.
desk-nomination-cv-readers = Его могут читать: { $offices }.
desk-nomination-cv-open = Открыть резюме
desk-nomination-cv-views = Кто его открывал
desk-nomination-cv-unread = Его никто не открывал. Каждое открытие регистрируется.
desk-nomination-cv-operator = Оператор

## Рабочий стол: замена эксперта

desk-replace-title = Заменить эксперта
desk-replace-text = Выдвинувшая сторона остается прежней. Нового эксперта спрашивают по почте, согласен ли он; прежняя кандидатура больше не учитывается.
desk-replace-do = Заменить эксперта
