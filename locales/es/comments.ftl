### The list of comments.

comments-title = Comentarios
comments-found = { $count ->
    [one] { $count } comentario encontrado
   *[other] { $count } comentarios encontrados
}

## Choosing

comments-filter = Elegir comentarios
comments-filter-round = Ronda
comments-filter-section = Sección o párrafo
comments-filter-any = Todos
comments-filter-apply = Mostrar
comments-filter-clear = Mostrar todos los comentarios

## The list

comments-caption = Comentarios, del más reciente al más antiguo
comments-reference = Referencia
comments-summary = Resumen
comments-none = Aún no hay comentarios.
comments-none-read = Leer el proyecto y comentar
comments-none-match = Ningún comentario corresponde a esta selección.

## Pages of the list

comments-pages = Páginas de la lista
comments-page = Página { $page } de { $pages }
comments-previous = Página anterior
comments-next = Página siguiente
