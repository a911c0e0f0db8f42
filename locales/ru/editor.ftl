### The next draft, as it is written.

editor-title = Проект { $draft } в подготовке
# The link from the desk.
editor-lede = Готовится на основе проекта { $draft }. До публикации его видят только отвечающие за проекты подразделения.
editor-none-yet = Ни один проект еще не опубликован. Следующий проект готовится на основе опубликованного.
editor-show = Показанные пункты
editor-filter-all = Все
editor-filter-changed = Измененные
editor-filter-uncaused = Без указания причины
editor-none-changed = После проекта { $draft } ничего не изменено.
editor-none-uncaused = Причина указана для каждого изменения.
editor-column-paragraph = Пункт
editor-column-text = Текст
editor-column-state = Состояние
editor-column-causes = Причины
editor-kept = Без изменений
editor-no-cause = Причина пока не указана
editor-prepared = Подготовлено к публикации
editor-prepared-line = Проект { $draft } будет опубликован { $instant }.
editor-prepared-since = Последующие изменения войдут в следующий за ним проект.
editor-saved = Изменение сохранено.
editor-taken = Формулировка из { $reference } внесена в текст. Ее можно изменить.
editor-taken-typed = Пока ничего не сохранено: формулировка из { $reference } помещена в поле текста, а набранное вами приведено ниже.
editor-taken-instead = Пока ничего не сохранено: { $reference } меняет слова, которые в тексте уже были изменены. Эта формулировка помещена в поле текста, а прежний текст приведен ниже. Перенесите то, что должно остаться, отметьте замечания, которые по-прежнему учтены, и сохраните.
editor-published = Проект { $draft } опубликован.
editor-read-it = Читать проект { $draft }

### One paragraph

editor-paragraph-title = { $place } проекта { $draft }
editor-back = Назад к проекту в подготовке
editor-last-change = Последнее изменение: { $name }, { $instant }.
editor-text = Текст пункта
editor-text-hint = Один пункт в формате Markdown: **жирные** и *выделенные* слова, ссылки.
editor-causes = Замечания, вызвавшие изменение
editor-others = Другие замечания
editor-others-hint = Номера вида C3-0187 через пробел.
editor-editorial = Редакционное обоснование
editor-editorial-hint = Для изменения, о котором никто не просил. Его прочтут все рядом с изменением.
editor-save = Сохранить
editor-preview = Просмотреть
editor-delete = Исключить пункт
editor-restore = Восстановить пункт, как в проекте { $draft }
editor-restore-new = Восстановить пункт
editor-left-out = Этот пункт исключен из проекта { $draft }.
editor-changes = Изменения по сравнению с проектом { $draft }
editor-changes-none = Текст тот же, что в проекте { $draft }.
editor-comments = Замечания к этому пункту
editor-comments-none = К этому пункту замечаний нет.
editor-take = Внести формулировку
editor-answer-draft = Черновик ответа
editor-move-after = Поместить пункт после
editor-move = Переместить
editor-insert-title = Новый пункт после этого
editor-shape = Вид
editor-shape-paragraph = Пункт
editor-shape-heading = Заголовок
editor-shape-item = Элемент списка или строка таблицы
editor-insert = Вставить
editor-theirs = Текст, сохраненный сейчас
editor-typed = Набранный вами текст
editor-unknown-comment = { $reference } не является опубликованным замечанием.
editor-no-reference = «{ $text }» не является номером. Пример номера: C3-0187.

### Publication

editor-publish-title = Опубликовать проект { $draft }
editor-publish-uncaused = Изменения без указания причины
editor-publish-uncaused-text = Для каждого изменения указываются вызвавшие его замечания или редакционный характер. Сначала укажите причину для следующих.
editor-publish-never = Опубликованный проект не изменяется.
editor-publish-changed = Готовящийся проект изменен после открытия этой страницы. Ничего не опубликовано. Посмотрите, что изменилось, и затем опубликуйте его.
editor-publish-since = Изменено после открытия этой страницы
editor-publish-since-text = Загруженный текст или его связи с проектом { $draft }
editor-title-of = Название проекта
editor-publish-when = Когда опубликовать
editor-publish-now = Сейчас
editor-publish-later = В указанное ниже время
editor-publish-at = День и час ({ $zone })
editor-publish-at-wrong = Укажите будущие день и час.
editor-row-no-draft = Эта строка графика не относится к отдельному проекту.
editor-text-too-large = Текст больше { $megabytes } МБ; это предел.
editor-text-too-many = В тексте больше { $count } заголовков, пунктов, элементов списков и строк таблиц; это предел.
editor-text-too-many-cells = В таблицах текста больше { $count } ячеек; это предел.
editor-markdown-empty = Проект пуст. Отправьте его полный текст в формате Markdown.
editor-after-wrong = Выберите один из пунктов.
editor-instant-wrong = Укажите будущий момент, например 2020-11-01T09:00:00Z.
editor-cause-wrong = У каждой причины есть номер и замечания либо редакционное обоснование.
editor-cause-twice = Каждое изменение называется один раз; укажите все относящиеся к нему замечания в одной записи, каждое один раз.

### A date of the timetable

change-date-title = Изменить дату
change-date-lede = Дата изменяется на основании документа. Прежняя дата остается зачеркнутой на всех страницах, где она указана.
change-date-row = Этап графика
change-date-date = Установленная дата
change-date-date-hint = День (2021-03-15), дни (2019-09-23/2019-09-24), месяц (2020-09), часть месяца (2021-05-mid) или число дней после публикации (publication+30d).
change-date-instrument = Где это решено
change-date-instrument-hint = Место в документе этого форума, как можно точнее, или документ в целом.
change-date-new = Документ, которого нет в этом списке: укажите его ниже
change-date-new-title = Новый документ
change-date-new-symbol = Как на него ссылаются, например Decision 611 (Rev. 2020)
change-date-new-heading = Его название
change-date-new-heading-hint = Читатели на всех языках увидят его так, как вы напишете.
change-date-new-organ = Кто его принял
change-date-new-adopted = Когда он принят, в том же виде, что и дата выше
change-date-new-symbol-wrong = Укажите, как ссылаются на документ, в одну строку, латинскими буквами и цифрами и не так, как на документы из списка.
change-date-new-heading-wrong = Укажите название документа в одну строку.
change-date-file = Зарегистрировать изменение
change-date-check = Проверить изменение
change-date-check-title = Проверка изменения даты
change-date-check-lede = Еще ничего не внесено. После внесения изменение остается в реестре; другое решение может снова перенести дату.
change-date-was = Прежняя дата
change-date-now = Новая дата
change-date-also = Вместе с этим изменится
change-date-cvs = Резюме хранятся до { $now }, а не до { $was }.
change-date-people = { $count ->
    [one] Сообщение получит { $count } человек: адресаты письма, эксперты и выдвинутые лица, каждый один раз.
    [few] Сообщение получат { $count } человека: адресаты письма, эксперты и выдвинутые лица, каждый один раз.
    [many] Сообщение получат { $count } человек: адресаты письма, эксперты и выдвинутые лица, каждый один раз.
   *[other] Сообщение получат { $count } человека: адресаты письма, эксперты и выдвинутые лица, каждый один раз.
}
change-date-nobody = Сообщения никому не отправляются.
change-date-changed = За это время график изменился. Ничего не внесено. Проверьте изменение еще раз.
change-date-same = Эта дата уже определена в этом месте. Ничего не меняется.
change-date-done = Новая дата зарегистрирована: { $row }, { $date }.
change-date-row-wrong = В графике нет такого этапа.
change-date-date-wrong = Дату не удалось прочитать. Запишите ее, как в одном из примеров.
change-date-instrument-wrong = В файле форума нет такого документа или положения.
editor-changes-count = { $count ->
    [one] { $count } изменение
    [few] { $count } изменения
    [many] { $count } изменений
   *[other] { $count } изменения
}
editor-uncaused-count = { $count ->
    [one] { $count } пункт без указания причины
    [few] { $count } пункта без указания причины
    [many] { $count } пунктов без указания причины
   *[other] { $count } пункта без указания причины
}
