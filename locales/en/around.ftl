### Words around what is shown on many pages.

around-days-after-publication = { $days ->
    [one] { $days } day after publication
   *[other] { $days } days after publication
}
around-name-erased = Name erased
around-row-on = { $step }: { $date } is a Sunday, a holiday, or close to the limit of a rule.
