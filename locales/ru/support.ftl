### Delegations beside the sender's: sent together, supported.

## Who stands behind a comment; $list are names

support-joined = Направлено совместно с: { $list }
support-asked = Приглашены присоединиться, подтверждения пока нет: { $list }
support-supporters = { $count ->
    [one] Поддерживает { $count } участник: { $list }
    [few] Поддерживают { $count } участника: { $list }
    [many] Поддерживают { $count } участников: { $list }
   *[other] Поддерживают { $count } участника: { $list }
}

## What a delegation can do about the comment of another

support-join = Подтвердить от вашей делегации
support-begin = Поддержать это замечание
support-end = Отозвать поддержку
support-join-done = Ваша делегация теперь также направляет { $reference }.
support-begin-done = Ваша делегация теперь поддерживает { $reference }.
support-end-done = Ваша делегация больше не поддерживает { $reference }.

## The form for comments of a delegation

jointly-title = Также от имени
jointly-hint = Каждой выбранной делегации будет предложено подтвердить замечание. До этого оно считается замечанием только вашей делегации.

## Where others ask to send a comment together

jointly-waits = Ожидают вашего подтверждения
jointly-sent-by = Направлено: { $name }

## Mistakes of programs

jointly-list = Ожидается список идентификаторов.
