### Writing a comment, checking it, confirming it, and the page it then has.

## Where a comment stands

place-paragraph = Проект { $draft }, пункт { $number }
place-section = Проект { $draft }, раздел { $number }
place-draft = Проект { $draft } в целом
place-comment = Ответ на замечание { $reference }

# $instant is a date with a time, $zone the message zone-geneva or zone-of.
instant-in-zone = { $instant }, { $zone }

## Changed words, for those who hear the page: said before and after the words

change-inserted = (вставлено:
change-deleted = (удалено:
change-end = конец)

## The form

form-kind = Что вы хотите сделать?
form-kind-wording = Предложить формулировку
form-kind-reason = Высказать замечание, не меняя текст
form-wording = Ваша формулировка
form-wording-hint = Измените текст пункта. Перед отправкой вы увидите разницу.
form-reason = Ваше замечание или обоснование
form-reason-hint = Необязательно, если вы предлагаете формулировку.
form-person = О вас
form-name = Имя и фамилия
form-affiliation = Организация
form-email = Адрес электронной почты
form-email-hint = На него придет ссылка для подтверждения замечания. Адрес не публикуется.
form-language = Язык вашего замечания
form-language-other = Другой язык

# $screening: whether the secretariat looks at comments before they are published.
form-published = { $screening ->
    [yes] Замечания публикуются с указанием вашего имени и организации после проверки секретариатом.
   *[no] Замечания публикуются с указанием вашего имени и организации, как только вы их подтвердите.
}

# Above the form, when words typed before were kept on the device of the reader.
form-kept = Введенный здесь ранее текст восстановлен. Он хранился только на этом устройстве, без вашего имени и адреса.
form-kept-drop = Удалить его

## Mistakes in the form: the same words in the summary and beside the field

form-error-nothing = Предложите формулировку или напишите замечание
form-error-unchanged = Измените формулировку или выберите замечание без изменения текста
form-error-wording-long = Знаков в вашей формулировке: { $count }, предел: { $limit }. Сократите ее или отправьте несколько замечаний
form-error-reason-long = Знаков в вашем замечании: { $count }, предел: { $limit }. Сократите его или отправьте несколько замечаний
form-error-name = Укажите имя и фамилию

# $limit is a text, for example 200.
form-error-name-long = Имя и фамилия: не более { $limit } знаков
form-error-affiliation-long = Организация: не более { $limit } знаков
form-error-email = Укажите адрес электронной почты
form-error-email-wrong = Укажите адрес электронной почты, например name@example.org
form-error-language = Выберите язык замечания
form-error-sent-before = Эта форма уже была отправлена с другим текстом. Проверьте и отправьте ее снова, чтобы зарегистрировать этот текст как второе замечание

## The page before sending

check-title = Проверьте замечание
check-text = Пока ничего не отправлено. Проверьте текст ниже и отправьте его.
check-what = Что вы отправляете
check-who = От кого
check-public = Что будет опубликовано
check-public-yes = { $screening ->
    [yes] Публикуются: ваше замечание, имя и организация, после проверки секретариатом.
   *[no] Публикуются: ваше замечание, имя и организация, после вашего подтверждения.
}
check-public-speaker = Публикуется: ваше замечание с указанием качества, в котором вы выступаете (см. выше).
check-public-no = Не публикуется: адрес электронной почты. Он нужен для подтверждения замечания и для сообщений о его рассмотрении.
check-then = { $days ->
    [one] После отправки на { $email } придет сообщение. Подтвердите замечание в течение { $days } дня, иначе оно утратит силу.
    [few] После отправки на { $email } придет сообщение. Подтвердите замечание в течение { $days } дней, иначе оно утратит силу.
    [many] После отправки на { $email } придет сообщение. Подтвердите замечание в течение { $days } дней, иначе оно утратит силу.
   *[other] После отправки на { $email } придет сообщение. Подтвердите замечание в течение { $days } дня, иначе оно утратит силу.
}
check-late-html = Пока вы писали, срок (<time datetime="{ $datetime }">{ $instant }</time>) истек. Замечание будет зарегистрировано с отметкой об опоздании и учтено, только если его допустит секретариат.

## The confirmation

confirm-title = Подтверждение замечания { $reference }
confirm-text = { $screening ->
    [yes] Подтвердите, что это замечание написали вы. Затем секретариат проверит его и опубликует.
   *[no] Подтвердите, что это замечание написали вы. Затем оно будет опубликовано.
}
confirm-not-yours = Если его написали не вы, ничего не делайте: оно утратит силу { $date } и не будет опубликовано.
confirm-done-title = Замечание { $reference } подтверждено
confirm-done-text = Больше ничего делать не нужно. Учитывается момент отправки, а не подтверждения.
confirm-lapsed-title = Замечание { $reference } утратило силу
confirm-lapsed-text = Оно не было подтверждено в срок ({ $date }) и не публикуется. Если прием замечаний еще идет, отправьте его снова.
confirm-unknown-title = Ссылка неизвестна
confirm-unknown-text = Скопируйте из сообщения весь адрес: некоторые программы разбивают его на две строки.

## The page of a comment

comment-title = Замечание { $reference }
comment-where = Место
comment-from = Автор
comment-category = Категория
comment-label = Вид
comment-sent = Отправлено
comment-filed = Зарегистрировано
comment-state = Состояние
comment-record = Реестр
comment-quoted = Комментируемый текст
comment-wording = Предлагаемая формулировка
comment-reason = Обоснование

# Above a comment without suggested wording.
comment-text = Текст замечания
comment-late = Отправлено после срока из формы, открытой до него. Учитывается, только если его допустит секретариат.
comment-withdrawn = Отозвано автором { $date }
comment-not-published = Не опубликовано. Секретариат указывает причину:
comment-erased = Имя и текст стерты { $date } Запись в реестре сохраняется.
comment-erased-ground = Основание
comment-replies = Ответы
comment-no-replies = Ответов нет.
comment-earlier = Предыдущие версии
comment-earlier-of = Версия от { $instant }
comment-corrected = Исправлено
comment-withdrawn-reason = Причина, указанная автором
confirm-withdrawn-title = Замечание { $reference } отозвано
confirm-withdrawn-text = Оно отозвано с помощью квитанции и больше не может быть подтверждено. Ничего не публикуется. Если прием замечаний еще открыт, вы можете отправить другое.
confirm-words-changed = Текст был исправлен после того, как вы открыли эту страницу. Прочитайте его еще раз, прежде чем подтвердить.
comment-record-entry = Запись { $number } реестра
comment-see-place = Читать в проекте
state-erased = Стерто
