### Two drafts compared.

compare-title = Изменения между проектами { $old } и { $new }
compare-dates = Проект { $old } от { $old_date }, проект { $new } от { $new_date }
compare-other = Сравнить другие проекты
compare-pair = Проект { $old } с проектом { $new }

## What changed, in numbers

compare-summary = Сводка изменений
compare-edited = { $count ->
    [one] Изменен { $count } пункт
    [few] Изменены { $count } пункта
    [many] Изменено { $count } пунктов
   *[other] Изменено { $count } пункта
}
compare-new = { $count ->
    [one] { $count } новый
    [few] { $count } новых
    [many] { $count } новых
   *[other] { $count } нового
}
compare-deleted = { $count ->
    [one] { $count } исключен
    [few] { $count } исключены
    [many] { $count } исключено
   *[other] { $count } исключено
}
compare-unchanged = { $count ->
    [one] { $count } без изменений
    [few] { $count } без изменений
    [many] { $count } без изменений
   *[other] { $count } без изменений
}
compare-key = Обозначения
compare-key-inserted = вставлено
compare-key-deleted = удалено

## The text

compare-text-label = Текст с изменениями
compare-mark-edited = Изменено
compare-mark-new = Новый пункт
compare-mark-deleted = Исключенный пункт
compare-was = ранее { $number }
compare-change-of = Изменение { $place } из { $total }
compare-previous = Предыдущее изменение
compare-next = Следующее изменение
compare-first = К первому изменению
compare-show-all = Показать пункты без изменений
compare-fold = Скрыть пункты без изменений
compare-none = Проект { $new } совпадает с проектом { $old }.
