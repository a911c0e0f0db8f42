### The list of comments.

comments-title = Замечания
comments-found = { $count ->
    [one] Найдено { $count } замечание
    [few] Найдено { $count } замечания
    [many] Найдено { $count } замечаний
   *[other] Найдено { $count } замечания
}

## Choosing

comments-filter = Выбрать замечания
comments-filter-round = Этап
comments-filter-section = Раздел или пункт
comments-filter-any = Все
comments-filter-apply = Показать
comments-filter-clear = Показать все замечания

## The list

comments-caption = Замечания, начиная с новых
comments-reference = Номер
comments-summary = Кратко
comments-none = Замечаний пока нет.
comments-none-read = Прочитать проект и оставить замечание
comments-none-match = Нет замечаний, отвечающих этому выбору.

## Pages of the list

comments-pages = Страницы списка
comments-page = Страница { $page } из { $pages }
comments-previous = Предыдущая страница
comments-next = Следующая страница
