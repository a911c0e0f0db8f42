### Messages sent by e-mail: plain text, complete in itself. Each address stands alone on its line, after the
### message that announces it, so that no mark or stop can slip into it.

mail-greeting = Здравствуйте, { $name }!

## After a comment without an account

mail-confirm-subject = [{ $forum }] Подтвердите замечание { $reference }

# $instant is the message instant-in-zone, $place one of the messages place-….
mail-confirm-intro = Ваше замечание { $reference } получено { $instant }. Оно относится к следующему месту: { $place }.
mail-confirm-ask = Чтобы подтвердить, что его написали вы, откройте этот адрес:
mail-confirm-until = Срок подтверждения: { $until }. Иначе замечание утратит силу и не будет опубликовано. Учитывается момент отправки, а не подтверждения.
mail-late = Оно поступило после срока из формы, открытой до него. Оно отмечено как опоздавшее и учитывается, только если его допустит секретариат.
mail-what = Что вы отправили:
mail-wording = Предлагаемая формулировка:
mail-reason = Замечание или обоснование:
mail-public = { $screening ->
    [yes] Ваше замечание, имя и организация публикуются после проверки секретариатом. Этот адрес электронной почты не публикуется.
   *[no] Ваше замечание, имя и организация публикуются после подтверждения. Этот адрес электронной почты не публикуется.
}
mail-receipt = Ваша квитанция находится по этому адресу. Не передавайте его: любой, у кого он есть, может отозвать или исправить замечание.
mail-not-you = Если вы не отправляли это замечание, ничего не делайте. Оно утратит силу, и ничего не будет опубликовано.
mail-automatic = Это сообщение отправлено автоматически от имени секретариата.

## After a comment that someone sent for another

mail-sent-for-you-subject = [{ $forum }] Замечание { $reference } отправлено от вашего имени
mail-sent-for-you-intro = { $sender } отправляет от вашего имени замечание { $reference }, время: { $instant }. Оно относится к следующему месту: { $place }.
mail-sent-for-you-receipt = Ваша квитанция, по которой любой может проверить замечание, находится по этому адресу:
mail-sent-for-you-wrong = Если это ошибка, сообщите в секретариат. Отозвать замечание можно в срок: { $deadline }.
