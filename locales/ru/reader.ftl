### The reader: a draft, its paragraphs, and what was said about each.

## Head of the draft

# $draft is the message draft-name.
reader-title = { $draft } отчета
reader-document = Документ { $symbol }
reader-submitters = { $count ->
    [one] от { $count } автора
    [few] от { $count } авторов
    [many] от { $count } авторов
   *[other] от { $count } автора
}
reader-all-comments = Все замечания к этому проекту
reader-view-label = Режим просмотра
reader-view-read = Читать
reader-view-changes = Изменения после проекта { $draft }
reader-drafts = Проекты

# $draft is the message draft-number.
reader-draft-shown = { $draft } (показан)

# $draft is the message draft-number.
reader-draft-of = { $draft } от { $date }

## A draft that another has replaced

reader-superseded = Это проект { $draft }. Его заменил проект { $newer }.
reader-superseded-paragraph = Пункт { $number } значится там под номером { $newer }
reader-superseded-gone = Пункта { $number } в нем больше нет.
reader-superseded-read = Читать проект { $newer }

## Contents and sections

reader-contents = Содержание
reader-contents-and-comments = Содержание и замечания
reader-text-label = Текст проекта
reader-section = Раздел { $number }
reader-whole-draft = Проект в целом
reader-section-only = Показан только раздел { $number }.
reader-show-whole = Показать проект целиком
reader-table = Таблица в разделе { $number }
reader-table-number = Номер
reader-tags = Темы и направления

## Comments beside a paragraph

reader-comment-on-paragraph = Замечание к пункту { $number }
reader-comment-on-section = Замечание к разделу { $number }
reader-comment-on-draft = Замечание к проекту в целом
reader-comment-on-comment = Ответ на { $reference }
reader-comments-on-section = { $count ->
    [one] { $count } замечание к разделу { $number }
    [few] { $count } замечания к разделу { $number }
    [many] { $count } замечаний к разделу { $number }
   *[other] { $count } замечания к разделу { $number }
}
reader-comments-on-draft = { $count ->
    [one] { $count } замечание к проекту в целом
    [few] { $count } замечания к проекту в целом
    [many] { $count } замечаний к проекту в целом
   *[other] { $count } замечания к проекту в целом
}
reader-replies-to = { $count ->
    [one] { $count } ответ на { $reference }
    [few] { $count } ответа на { $reference }
    [many] { $count } ответов на { $reference }
   *[other] { $count } ответа на { $reference }
}
reader-nobody-yet = Здесь еще нет замечаний.
reader-previous-commented = Предыдущий пункт с замечаниями: { $number }
reader-next-commented = Следующий пункт с замечаниями: { $number }

## Where the form would be, when nobody may comment

# In Russian the date ends with “г.”, whose dot also ends the sentence.
reader-closed = Прием замечаний к этому проекту завершен { $date }
reader-closed-read = Читать замечания
reader-not-yet-open = Прием замечаний к этому проекту начнется { $date }
reader-members-only = Этот проект не открыт для замечаний общественности. Члены представляют замечания через свои делегации.
