### Замечания к предыдущим проектам и то, что последующие проекты сделали с текстом, к которому они относятся.

## Beside a paragraph of a later draft

anchor-earlier = { $count ->
    [one] { $count } замечание к предыдущим проектам
    [few] { $count } замечания к предыдущим проектам
    [many] { $count } замечаний к предыдущим проектам
   *[other] { $count } замечания к предыдущим проектам
}

# In the margin, under the number of comments on the draft itself.
anchor-earlier-short = { $count ->
    [one] { $count } прежнее
    [few] { $count } прежних
    [many] { $count } прежних
   *[other] { $count } прежнего
}

# Both follow the name of the sender; after the second come the old words.
anchor-on = к проекту { $draft }, { $number }
anchor-was = относилось к проекту { $draft }, { $number }:
anchor-more = Все замечания к проекту { $draft }, { $number }

## On the page of a comment; after the last two come the old words

anchor-now = Где этот текст теперь:
anchor-words-went = { $reference } относилось к проекту { $draft }, { $number }. Некоторых слов, к которым оно относилось, там больше нет:
anchor-left-out = { $reference } относилось к проекту { $draft }, { $number }; в проекте { $newer } этот текст исключен:

## Where a draft is closed and the newest one is open

anchor-newer-open = Замечания к проекту { $draft } принимаются до { $date } включительно.
anchor-newer-comment = Высказать замечание к { $number } в проекте { $draft }
anchor-newer-take = Перенести ваш текст в проект { $draft }, { $number }
anchor-newer-take-draft = Перенести ваш текст в проект { $draft }
anchor-newer-parts = В проекте { $draft } этот пункт стал пунктами { $numbers }. Ваш текст переносится в те из них, которых он касается, в каждый отдельно.
