### Рабочий стол секретариата: замечания, чего ждет каждое и ответы на них.

desk-title = Рабочий стол
desk-reads-only = Вы читаете то, что лежит на столе. В этом качестве ничего изменить нельзя.
desk-json-wanted = Укажите здесь одно из следующего: { $wanted }.

## Ход работы

desk-progress = Ответы: { $draft }
desk-progress-said = { $total ->
    [0] Замечаний, требующих ответа, нет.
    [one] Ответ есть на { $answered } из { $total } замечания.
    [few] Ответ есть на { $answered } из { $total } замечаний.
    [many] Ответ есть на { $answered } из { $total } замечаний.
   *[other] Ответ есть на { $answered } из { $total } замечания.
}
desk-due = { $overdue ->
    [0] Срок, до которого нужны ответы: { $draft }, { $date }.
    [one] Срок, до которого нужны ответы: { $draft }, { $date }. Просрочен { $overdue } ответ.
    [few] Срок, до которого нужны ответы: { $draft }, { $date }. Просрочено { $overdue } ответа.
    [many] Срок, до которого нужны ответы: { $draft }, { $date }. Просрочено { $overdue } ответов.
   *[other] Срок, до которого нужны ответы: { $draft }, { $date }. Просрочено { $overdue } ответа.
}
desk-published-on = Ответы опубликованы: { $instant }.
desk-publish-go = Чего не хватает до публикации

## Части списка

desk-tabs = Чего ждут замечания
desk-views = Порядок показа замечаний
desk-view-comments = По замечаниям
desk-view-paragraphs = По пунктам
desk-all = Все
desk-mine = Мои, без ответа
desk-unassigned = Не поручены
desk-stage-open = Без ответа
desk-stage-second-reader = Для второго читателя
desk-stage-drafted = Ответ есть, не опубликован
desk-stage-late = Опоздало, не решено
desk-stage-not-admitted = Опоздало, не принято
desk-stage-screening = Ждет просмотра
desk-stage-published = Ответ опубликован
desk-filter-text = Слова
desk-filter-language = Язык
desk-nothing-matches = { $unassigned ->
    [0] Ничего не найдено. Все замечания этого этапа без ответа кому-либо поручены.
    [one] Ничего не найдено. На этом этапе не поручено { $unassigned } замечание без ответа.
    [few] Ничего не найдено. На этом этапе не поручены { $unassigned } замечания без ответа.
    [many] Ничего не найдено. На этом этапе не поручено { $unassigned } замечаний без ответа.
   *[other] Ничего не найдено. На этом этапе не поручено { $unassigned } замечания без ответа.
}
desk-narrower = Просмотрены слова первых замечаний ({ $read }), остальные ({ $unread }) не просмотрены. Выберите также раздел, состояние или категорию.
desk-caption = Замечания в порядке поступления
desk-choose = Выбрать
desk-assignee = Поручено
desk-nobody = Никто
desk-age = Прошло
desk-age-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
desk-age-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}

## Предложения к одним и тем же словам

desk-conflicts = Предложения к одним и тем же словам
desk-conflict-pair = { $one } и { $other }
desk-conflicts-more = и еще { $count }
desk-conflict-with = Те же слова, что в { $other }
desk-conflict-here = К тем же словам

## Одно замечание

desk-comment-title = Ответ на { $reference }
desk-edit = Изменить этот пункт в проекте { $draft }
desk-public-page = Общедоступная страница
desk-written = Нынешний ответ
desk-answer-title = Ваш ответ
desk-disposition = Решение
desk-reason = Ответ автору
desk-reason-hint = Не менее одного предложения. После публикации ответов его прочтут все.
desk-template = Готовые предложения
desk-template-use = Взять это предложение
desk-template-accepted = Предложение учтено в следующем проекте.
desk-template-in-part = Часть предложения учтена в следующем проекте. Остальное не нашло поддержки в других замечаниях.
desk-template-noted = Замечание принято к сведению. Оно не требует изменения текста.
desk-template-not-accepted = Предложение не учтено, так как в других замечаниях к тем же словам предлагается оставить текст без изменений.
desk-template-out-of-scope = Замечание касается вопроса, не входящего в темы доклада.
desk-second-reader = До публикации его прочтет другой сотрудник
desk-save = Сохранить
desk-save-and-next = Сохранить и перейти к следующему
desk-error-disposition = Выберите решение
desk-why = Почему ответ исправлен
desk-correct-title = Исправить опубликованный ответ
desk-correct-text = Ответ опубликован. Исправление датируется, и обе редакции сохраняются.
desk-correct = Опубликовать исправление
desk-clash-title = Два ответа на { $reference }
desk-clash-theirs = Тем временем сохранено другим лицом
desk-clash-yours = Что написали вы
desk-reading-own = Этот ответ ждет второго читателя. Его написали вы, поэтому его прочтет другой сотрудник.
desk-reading-text = Этот ответ ждет второго читателя.
desk-reading-done = Ответ мною прочитан
desk-late-title = Учитывается ли это опоздавшее замечание?
desk-screening-title = Публикуется ли это замечание?
desk-note = Причина
desk-note-hint = Нужна при отказе. Ее прочтет автор.
desk-admit = Принять
desk-dont-admit = Не принимать
desk-screening-publish = Опубликовать
desk-screening-refuse = Не публиковать
desk-assign-title = Кто отвечает
desk-assign = Поручить
desk-others = Другие замечания к этому месту
desk-others-none = Других нет.
desk-others-all = Все замечания к этому месту
desk-earlier = Тот же пункт на предыдущих этапах
desk-earlier-place = { $count ->
    [one] Проект { $draft }, пункт { $number }: { $count } замечание
    [few] Проект { $draft }, пункт { $number }: { $count } замечания
    [many] Проект { $draft }, пункт { $number }: { $count } замечаний
   *[other] Проект { $draft }, пункт { $number }: { $count } замечания
}
desk-back = Назад к списку
desk-previous = Предыдущее замечание
desk-next = Следующее замечание

## Несколько замечаний сразу

desk-with-chosen = С выбранными замечаниями
desk-together-answer = Ответить на все сразу
desk-together-assign = Поручить
desk-together-title = { $count ->
    [0] Нет замечаний, которые можно изменить
    [one] Проверка: { $count } замечание
    [few] Проверка: { $count } замечания
    [many] Проверка: { $count } замечаний
   *[other] Проверка: { $count } замечания
}
desk-together-lede = Пока ничего не изменено. Проверьте список и подтвердите.
desk-together-caption = Изменяются следующие замечания
desk-together-left-out = Не включены, так как сейчас на них нельзя ответить:
desk-together-clash = Тем временем другое лицо изменило некоторые из этих ответов. Ничего не зарегистрировано. Проверьте список и подтвердите еще раз.
desk-together-save = { $count ->
    [one] Сохранить ответ на { $count } замечание
    [few] Сохранить ответ на { $count } замечания
    [many] Сохранить ответ на { $count } замечаний
   *[other] Сохранить ответ на { $count } замечания
}
desk-together-to = Ответить поручается: { $name }.
desk-together-to-nobody = Ответить не поручается никому.

## Публикация

desk-publish-title = Публикация ответов: { $draft }
desk-publish-lede = Все ответы этапа публикуются одним действием, которое завершает этап. Отменить его нельзя; ответ можно исправить, и обе редакции сохраняются.
desk-publish-all-missing = { $count ->
    [one] { $count } замечание
    [few] Все { $count } замечания
    [many] Все { $count } замечаний
   *[other] Все { $count } замечания
}
desk-publish-ready = { $count ->
    [one] Все на месте. Можно опубликовать { $count } ответ.
    [few] Все на месте. Можно опубликовать { $count } ответа.
    [many] Все на месте. Можно опубликовать { $count } ответов.
   *[other] Все на месте. Можно опубликовать { $count } ответа.
}
desk-publish = Опубликовать все ответы сейчас: { $draft }
desk-published-caption = Опубликованные ответы
desk-count = Количество

## Что только что сделано

desk-done-saved = Ответ на { $reference } сохранен.
desk-done-corrected = Исправление ответа на { $reference } опубликовано.
desk-done-assigned = Записано, кто отвечает на { $reference }.
desk-done-read = Записано, что вы прочитали ответ на { $reference }.
desk-done-admitted = { $reference }: замечание принято и учитывается.
desk-done-not-admitted = { $reference }: замечание не принято. Автору сообщена причина.
desk-done-screened = { $reference }: замечание опубликовано.
desk-done-refused = { $reference }: замечание не опубликовано. Автору сообщена причина.
desk-done-together = { $count ->
    [one] Ответ на { $count } замечание сохранен.
    [few] Ответ на { $count } замечания сохранен.
    [many] Ответ на { $count } замечаний сохранен.
   *[other] Ответ на { $count } замечания сохранен.
}
desk-done-assigned-together = { $count ->
    [one] Записано, кто отвечает на { $count } замечание.
    [few] Записано, кто отвечает на { $count } замечания.
    [many] Записано, кто отвечает на { $count } замечаний.
   *[other] Записано, кто отвечает на { $count } замечания.
}
desk-done-published = { $count ->
    [one] Этап завершен: опубликован { $count } ответ.
    [few] Этап завершен: опубликовано { $count } ответа.
    [many] Этап завершен: опубликовано { $count } ответов.
   *[other] Этап завершен: опубликовано { $count } ответа.
}
