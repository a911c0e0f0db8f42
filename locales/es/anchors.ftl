### Los comentarios sobre proyectos anteriores y lo que los proyectos siguientes hicieron del texto al que se refieren.

## Beside a paragraph of a later draft

anchor-earlier = { $count ->
    [one] { $count } comentario sobre proyectos anteriores
   *[other] { $count } comentarios sobre proyectos anteriores
}

# In the margin, under the number of comments on the draft itself.
anchor-earlier-short = { $count ->
    [one] { $count } anterior
   *[other] { $count } anteriores
}

# Both follow the name of the sender; after the second come the old words.
anchor-on = sobre el proyecto { $draft }, { $number }
anchor-was = se refería al proyecto { $draft }, { $number }:
anchor-more = Todos los comentarios sobre el proyecto { $draft }, { $number }

## On the page of a comment; after the last two come the old words

anchor-now = Dónde está ahora:
anchor-words-went = { $reference } se refería al proyecto { $draft }, { $number }. Algunas de las palabras comentadas ya no figuran en él:
anchor-left-out = { $reference } se refería al proyecto { $draft }, { $number }, texto que el proyecto { $newer } suprimió:

## Where a draft is closed and the newest one is open

anchor-newer-open = El proyecto { $draft } está abierto a comentarios hasta el { $date }.
anchor-newer-comment = Comentar { $number } en el proyecto { $draft }
anchor-newer-take = Llevar su texto al proyecto { $draft }, { $number }
anchor-newer-take-draft = Llevar su texto al proyecto { $draft }
anchor-newer-parts = En el proyecto { $draft }, ese párrafo se ha convertido en { $numbers }. Su texto se lleva a los que atañe, a cada uno por separado.
