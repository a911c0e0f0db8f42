### Words around what is shown on many pages.

around-days-after-publication = { $days ->
    [one] { $days } jour après la publication
    [many] { $days } jours après la publication
   *[other] { $days } jours après la publication
}
around-name-erased = Nom effacé
around-row-on = { $step }: le { $date } est un dimanche, un jour férié ou proche de la limite d'une règle.
