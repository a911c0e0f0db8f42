### Циркулярное письмо как документ, его рассылка и почтовый ящик демонстрации.

letter-title = Циркулярное письмо { $symbol }
letter-go = Читать циркулярное письмо { $symbol }
letter-not-sent = Проект, не отправлено
letter-sent = Отправлено
letter-draft-note = Это проект письма из файла форума, который может прочитать каждый. Силу имеет письмо в том виде, в каком оно отправлено.
letter-sent-on = { $count ->
    [one] Отправлено { $instant } { $count } участнику
    [few] Отправлено { $instant } { $count } участникам
    [many] Отправлено { $instant } { $count } участникам
   *[other] Отправлено { $instant } { $count } участника
}
letter-sent-later = { $count ->
    [one] Отправлено { $instant } { $count } участнику, присоединившемуся позже
    [few] Отправлено { $instant } { $count } участникам, присоединившимся позже
    [many] Отправлено { $instant } { $count } участникам, присоединившимся позже
   *[other] Отправлено { $instant } { $count } участника, присоединившихся позже
}
letter-sent-to = Кому
letter-reference = Номер
letter-contact = Для справок
letter-phone = Телефон
letter-mailbox = Эл. почта
letter-to = Адресаты
letter-subject = Предмет
letter-body = Текст
letter-permalink = Адрес пункта { $number } письма { $symbol }
letter-annexes = Приложения
letter-annex-number = Приложение { $number }
letter-languages = Языки
letter-languages-text = Письмо существует на шести языках под одним номером { $symbol }.
letter-moved-title = Даты, изменившиеся после этого письма
letter-moved-text = Письмо остается таким, каким было отправлено. В его тексте прежние даты зачеркнуты, за ними стоят действующие.
letter-moved-dropped = Больше нет в графике
letter-original-title = Оригинал
letter-original = Подписанный оригинал хранится в деле: { $official }. Здесь его содержание изложено другими словами.
letter-others = Другие письма
letter-none = В файле форума нет циркулярного письма.

## Рабочее место

desk-letter-go = Отправка письма и журнал доставки
desk-letter-lede = Письмо направляется по почте координаторам каждого участника, а если их нет – всем, кто действует от его имени, каждому на его языке. Каждый получает его один раз.
desk-letter-preview = Сообщение в том виде, в каком вы бы его получили
desk-letter-preview-languages = Язык сообщения
desk-letter-addressees = Адресаты
desk-letter-category = Категория
desk-letter-participants = Участники
desk-letter-reached = Есть кому писать
desk-letter-people = Люди
desk-letter-total = Всего
desk-letter-nobody = { $count ->
    [one] { $count } участник, которому некому написать
    [few] { $count } участника, которым некому написать
    [many] { $count } участников, которым некому написать
   *[other] { $count } участника, которым некому написать
}
desk-letter-nobody-text = Они пока не получат письмо. Внесите координатора или делегата с адресом: письмо можно отправить им позже.
desk-letter-no-seat = никто не действует от его имени
desk-letter-no-address = ни у кого из действующих от его имени нет адреса
desk-letter-check-later = { $count ->
    [one] Проверить и отправить { $count } участнику
    [few] Проверить и отправить { $count } участникам
    [many] Проверить и отправить { $count } участникам
   *[other] Проверить и отправить { $count } участника
}
desk-letter-all-have = Письмо есть у всех участников, которым можно написать.
desk-letter-check-title = Проверка перед отправкой
desk-letter-check-lede = { $count ->
    [one] Ничего еще не отправлено. Письмо { $symbol } будет направлено { $count } участнику. Отозвать его нельзя.
    [few] Ничего еще не отправлено. Письмо { $symbol } будет направлено { $count } участникам. Отозвать его нельзя.
    [many] Ничего еще не отправлено. Письмо { $symbol } будет направлено { $count } участникам. Отозвать его нельзя.
   *[other] Ничего еще не отправлено. Письмо { $symbol } будет направлено { $count } участника. Отозвать его нельзя.
}
desk-letter-by-language = Люди по языкам
desk-letter-send = Отправить
desk-letter-changed = За это время адресаты изменились. Ничего не отправлено. Проверьте их еще раз.
desk-letter-done = Письмо передано на отправку. Журнал доставки ниже показывает судьбу каждого экземпляра.

## Журнал доставки

desk-letter-log = Журнал доставки
desk-letter-log-as-of = По состоянию на { $instant }.
desk-letter-refresh = Обновить
desk-letter-log-empty = Ничего еще не отправлено.
desk-letter-log-none = Этому выбору ничего не соответствует.
desk-letter-participant = Участник
desk-letter-person = Получатель
desk-letter-language = Язык
desk-letter-state = Состояние
desk-letter-instant = Время
desk-letter-any = Любое
delivery-queued = Ожидает отправки
delivery-sent = Отправлено
delivery-failed = Не доставлено
delivery-nobody = Нет адреса
delivery-erased = Удалено
delivery-attempts = { $count ->
    [one] Не удалась { $count } попытка; следующая: { $instant }.
    [few] Не удались { $count } попытки; следующая: { $instant }.
    [many] Не удались { $count } попыток; следующая: { $instant }.
   *[other] Не удались { $count } попытки; следующая: { $instant }.
}
desk-letter-next = Следующая страница
desk-letter-demonstration = В демонстрации люди вымышлены, и ни одно сообщение не покидает эту машину: каждый экземпляр записывается в папку. В почтовом ящике показаны сообщения для ролей, в которые можно войти.

## Почему письмо не отправлено

refusal-letter-sent = Письмо { $symbol } отправлено всем участникам, которым можно написать. Повторно ничего не отправлено.
refusal-nobody-addressed = Ни у одного адресата письма нет лица, которому можно написать. Ничего не отправлено. Сначала внесите координатора или делегата с адресом.
refusal-letter-without-body = В файле форума нет текста письма { $symbol }. Ничего не отправлено. Сначала внесите туда его пункты.
refusal-no-letter = В файле форума нет циркулярного письма. Ничего не отправлено.

## Почтовый ящик демонстрации

mailbox-yours = Показаны сообщения на адреса, введенные посетителем, и для ролей, в которые можно войти. Сообщения прочим вымышленным людям демонстрации не показаны.
mailbox-invented = { $count ->
    [one] Показать также { $count } сообщение вымышленным людям
    [few] Показать также { $count } сообщения вымышленным людям
    [many] Показать также { $count } сообщений вымышленным людям
   *[other] Показать также { $count } сообщения вымышленным людям
}
mailbox-all = Показаны все сообщения, в том числе вымышленным людям.
mailbox-only-yours = Скрыть сообщения вымышленным людям
