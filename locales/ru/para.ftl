### История пункта: что сделал с ним каждый проект и кто внес какие слова.

para-title = История пункта { $number }
para-title-section = История раздела { $number }

# A link from the reader and from the page of a comment; the short one stands beside each change of a redline.
para-link = История этого пункта
para-link-short = История

## The words, and who brought them

para-words = Слова и кто их внес
para-legend = Слова без пометки появились в проекте { $draft }. Все остальные подчеркнуты; число после них указывает проект, в котором они появились.
para-all-of-one = Все эти слова появились в проекте { $draft }.

# The name of such a number, for those who hear the page.
para-mark = появилось в проекте { $draft }
para-rest = Слова без пометки
para-several = Причин несколько: см. причину изменения
para-quote = «{ $words }»
para-quote-html = «<bdi lang="{ $lang }">{ $words }</bdi>»
para-deleted = Исключен в проекте { $draft }. Это его последний текст, в проекте { $last }.
para-lives-on = Он объединен с другим: его слова теперь в пункте { $number }.

## Draft by draft

para-timeline = Проект за проектом
para-unchanged = Без изменений
para-split = Разделен
para-merged = Объединен
para-split-from = Выделен из пункта { $number } проекта { $draft }
para-split-rest = Другая его часть стала пунктом { $number }
para-merged-with = Объединен с пунктом { $number } проекта { $draft }

## In Markdown and feeds

para-draft-of = { $draft } ({ $date })
para-says = { $name }: { $words }
para-several-plain = Причин несколько

## The feed

para-feed-title = { $forum }: история пункта { $number }

# $draft is the message draft-number, $change what became of it: Changed, New paragraph.
para-feed-entry = { $draft }: { $change }
