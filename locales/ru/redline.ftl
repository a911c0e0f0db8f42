### Почему изменился проект; изменения рядом и в виде предложений.

redline-view-side = Рядом
redline-view-list = В виде предложений
redline-list-label = Изменения в виде предложений

## What changed

redline-moved = { $count ->
    [one] { $count } перенесен
    [few] { $count } перенесены
    [many] { $count } перенесено
   *[other] { $count } перенесено
}
redline-key-moved = перенесено
redline-moved-from = Перенесено сюда из { $number }
redline-moved-to = Перенесено в { $number }
redline-mark-rewritten = Изложено заново
redline-mark-form = Изменено только оформление
redline-split-from = Выделено из { $number }
redline-merged-from = Объединены { $numbers }
redline-not-there = Нет в проекте { $draft }
redline-replaced-html = { $place }: слова «<bdi lang="{ $lang }">{ $old }</bdi>» заменены словами «<bdi lang="{ $lang }">{ $new }</bdi>».
redline-inserted-html = { $place }: вставлены слова «<bdi lang="{ $lang }">{ $new }</bdi>».
redline-deleted-html = { $place }: исключены слова «<bdi lang="{ $lang }">{ $old }</bdi>».
redline-new-html = { $place }, новый текст: «<bdi lang="{ $lang }">{ $new }</bdi>»
redline-gone-html = { $place } проекта { $draft }, текст исключен: «<bdi lang="{ $lang }">{ $old }</bdi>»
redline-moved-html = { $place }: текст перенесен сюда из <bdi>{ $from }</bdi>.
redline-split-html = { $place } проекта { $draft }: текст разделен на <bdi>{ $new }</bdi>.
redline-merged-html = { $place }: объединены <bdi>{ $old }</bdi> проекта { $draft }.
redline-form-html = { $place }: изменено только оформление.

## Why

redline-why = Причина изменения
redline-editorial = Редакционная правка
redline-in-draft = в проекте { $draft }
redline-unanswered = Ответа пока нет

## Two files, compared on a machine of one's own (travaux redline)

redline-files-title = Изменения: { $old } – { $new }
redline-files-none = Тексты совпадают.
