### Вход, качество, сеансы.

navigation-sign-in = Войти
sign-in-title = Вход
sign-in-lede = Введите адрес электронной почты. Вы получите код, действительный 15 минут.
sign-in-no-need = Чтобы читать или представить замечание от имени общественности, учётная запись не нужна.
sign-in-email = Адрес электронной почты
sign-in-send = Прислать код
sign-in-code-title = Введите код
sign-in-code-lede = Если { $address } принимает почту, код уже отправлен. Он действителен до { $until }.
sign-in-code = Код
sign-in-code-hint = Его можно вставить. Пробелы и дефисы не имеют значения.
sign-in-enter = Войти
sign-in-again = Прислать другой код
sign-in-other = Указать другой адрес
sign-in-wrong = { $left ->
    [one] Это не тот код. Осталась { $left } попытка.
    [few] Это не тот код. Осталось { $left } попытки.
    [many] Это не тот код. Осталось { $left } попыток.
   *[other] Это не тот код. Осталось { $left } попытки.
}
sign-in-wrong-long = Это не код из последнего письма.
sign-in-too-many = Слишком много неверных кодов. Запросите другой.
sign-in-expired = Срок действия кода истёк, или он уже использован. Запросите другой.
sign-in-address-wrong = Введите адрес в виде name@example.org.
sign-in-first = Чтобы продолжить, войдите. Введённый текст сохранён и вернётся.
sign-in-first-plain = Чтобы продолжить, войдите.
acting-title = От чьего имени
acting-lede = Всё, что вы отправляете, отправляется в выбранном здесь качестве. Оно указано вверху каждой страницы.
acting-myself = От своего имени
acting-choose = Выбрать
acting-as = { $office }, { $entity }
acting-none = У вас нет должности в этом форуме. Если вашей делегации или должности здесь нет, напишите в секретариат: { $mailbox }.
acting-now = От имени: { $capacity }
acting-signed-in = Вход выполнен: { $name }
acting-change = Изменить
sessions-title = Ваши сеансы
sessions-lede = Вход выполнен на этих устройствах.
sessions-device = Устройство
sessions-begun = Начат
sessions-seen = Последнее использование
sessions-this = Этот
sessions-end = Завершить
sessions-end-others = Завершить все остальные
sessions-unknown-device = Неизвестное устройство
sessions-ended = Сеанс завершён.
sign-out = Выйти
signed-out-title = Вы вышли
signed-out-text = Ваш сеанс на этом устройстве завершён.
saved-title = Введённый текст сохранён
saved-expired = Когда вы отправили форму, сеанс уже завершился. Ничего не подано. Проверьте текст и отправьте его снова.
saved-stale = Эта страница была открыта до входа или до смены качества. Ничего не подано. Проверьте текст и отправьте его снова.
saved-send = Отправить сейчас от имени: { $capacity }
saved-elsewhere-title = Форма пришла с другого сайта
saved-elsewhere-text = Принимаются только формы со страниц этого сервера. Ничего не подано.
forbidden-desk-title = Эта страница для должностных лиц
code-mail-subject = [{ $forum }] Ваш код
code-mail-intro = Кто-то запросил вход в { $forum } с этим адресом. Код:
code-mail-until = Он действителен до { $until }.
code-mail-not-you = Если это были не вы, ничего делать не нужно: без этого письма никто не войдёт.
check-then-signed-in = Оно публикуется сразу в этом качестве; квитанция отправляется на ваш адрес.
speaking-for-wrong = Вы не выступаете от имени этого участника. Ваши качества: { $capacities }.
