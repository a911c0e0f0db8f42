### Words around what is shown on many pages.

around-days-after-publication = { $days ->
    [one] { $days } день после публикации
    [few] { $days } дня после публикации
    [many] { $days } дней после публикации
   *[other] { $days } дня после публикации
}
around-name-erased = Имя удалено
around-row-on = { $step }: { $date } — воскресенье, праздничный день или дата, близкая к пределу правила.
