### A whole text in the place of the next draft.

editor-upload-title = Загрузить текст проекта { $draft }
# The link from the draft in preparation.
editor-upload-link = Загрузить весь текст
editor-upload-lede = Целый текст, написанный в другом месте, занимает место готовящегося проекта. Его пункты связываются с пунктами проекта { $draft } по словам. Где есть сомнение, вас спросят до публикации.
editor-upload-download = Готовящийся проект в Markdown
editor-upload-replaces = { $count ->
    [one] Сделанное здесь в { $count } пункте уступит место тексту. Оно остается в реестре; указанная причина сохраняется там, где текст говорит то же самое.
    [few] Сделанное здесь в { $count } пунктах уступит место тексту. Оно остается в реестре; указанная причина сохраняется там, где текст говорит то же самое.
    [many] Сделанное здесь в { $count } пунктах уступит место тексту. Оно остается в реестре; указанная причина сохраняется там, где текст говорит то же самое.
   *[other] Сделанное здесь в { $count } пункта уступит место тексту. Оно остается в реестре; указанная причина сохраняется там, где текст говорит то же самое.
}
editor-upload-file = Файл с текстом
editor-upload-file-hint = Markdown или простой текст с пустой строкой между пунктами; не более { $megabytes } МБ.
editor-upload-text = Или сам текст
editor-upload-send = Загрузить
editor-upload-none = Выберите файл или вставьте текст.
editor-upload-both = Вы выбрали файл и вставили текст. Отправьте что-то одно: очистите поле текста или не выбирайте файл.
editor-upload-choose-again = Файл слишком велик, чтобы показать его здесь: выберите его снова.
editor-upload-no-draft = В форме не указано, на основе какого проекта написан текст. Ничего не загружено. Отправьте текст снова с этой страницы.
editor-upload-unreadable = Файл не является простым текстом в UTF-8. Сохраните его как простой текст или Markdown в UTF-8 и загрузите снова.
editor-upload-language = В тексте указан язык «{ $found }». Проекты этого форума пишутся на языке «{ $expected }».
editor-upload-remarks = Пока ничего не загружено: понят не весь текст.
editor-upload-note-unknown = Сноска { $label } нигде не написана; ее знак остался бы в тексте.
editor-upload-note-unused = На сноску { $label } ничто не ссылается; она была бы прочитана как пункт.
editor-upload-reference-lost = «{ $place }» не является ни номером, ни идентификатором пункта текста; это осталось бы ссылкой.
editor-upload-html-left-out = { $html } было бы опущено; слова между тегами остались бы.
editor-upload-number-in-words = { $number } не принимается за номер своего пункта: он не может стоять на этом месте или уже есть у другого пункта; он остался бы в тексте.
editor-upload-anyway = Загрузить как есть
editor-upload-stands = Загруженный текст
editor-upload-by = Загружено: { $name }, { $instant }.
editor-upload-set-aside = С тех пор опубликован проект, и текст отложен. Загрузите его снова, чтобы сравнить с проектом { $draft }.
editor-upload-itself = Загруженный текст в Markdown
editor-upload-withdraw = Убрать текст
editor-upload-withdraw-text = Готовящийся проект снова станет таким, как проект { $draft }. Текст и сделанные в нем здесь изменения остаются в реестре.
editor-upload-withdrawn = Загруженный текст убран.
editor-uploaded = Текст загружен.

### Which paragraph is which

editor-links-title = Соответствие пунктов проекта { $draft }
editor-links-lede = Каждая пара ниже может быть одним пунктом или двумя. От вашего ответа зависит, какие замечания, причины и история сопровождают пункт. Ответы можно менять до публикации проекта.
editor-links-open = { $count ->
    [one] Не решена { $count } сомнительная пара
    [few] Не решены { $count } сомнительные пары
    [many] Не решены { $count } сомнительных пар
   *[other] Не решены { $count } сомнительной пары
}
editor-links-none = Сомнительных пунктов нет.
editor-links-show = Показанные пункты
editor-links-show-doubtful = Сомнительные
editor-links-show-all = Все измененные
editor-links-settled = Решенные
editor-links-pair = { $old } проекта { $draft } и { $new } текста
editor-links-alone = { $new } текста
editor-links-linked = До вашего ответа считаются одним пунктом: уверенность { $percent } %.
editor-links-apart = До вашего ответа считаются двумя пунктами: одним с уверенностью { $percent } %.
editor-links-in-text = Загруженный текст
editor-links-same = Один пункт, другими словами
editor-links-two = Два пункта: прежний исключен, другой новый
editor-links-new = Новый пункт
editor-links-other = Другой пункт проекта { $draft }, выбранный ниже
editor-links-which = Пункт проекта { $draft }, которым является { $new } текста
editor-links-which-missing = Выберите, каким пунктом является { $new } текста.
editor-links-save = Сохранить ответы
editor-links-saved = Ответы сохранены.
editor-links-all-settled = Все сомнительные пары решены.
editor-links-first = Сначала решаются сомнительные пары
editor-links-first-text = От этого зависит, какие замечания и какая история относятся к пункту.
