### Words around what is shown on many pages.

around-days-after-publication = { $days ->
    [one] { $days } día después de la publicación
    [many] { $days } días después de la publicación
   *[other] { $days } días después de la publicación
}
around-name-erased = Nombre suprimido
around-row-on = { $step }: el { $date } es domingo, festivo o está cerca del límite de una norma.
