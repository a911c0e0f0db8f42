### The documents of a round: compilation, answers, numbers; and the answers on the home.

output-compilation = Recopilación de los comentarios sobre el proyecto { $draft }
output-dispositions = Respuestas a los comentarios sobre el proyecto { $draft }
output-statistics = Los comentarios sobre el proyecto { $draft } en cifras
output-as-of = Situación al { $instant }
output-still-open = Se reciben comentarios hasta el { $date }; hasta entonces este documento irá creciendo.

# $senders are names, $date a day.
output-from = Comentarios de { $senders } ({ $date })
output-concerning = En relación con { $reference }
output-whole = Sobre el proyecto en su conjunto
output-none = No hay comentarios.
output-cut = No todos los comentarios caben en un solo documento.
output-due = Las respuestas de esta ronda se publican juntas, en un solo acto, y aún no se han publicado.
output-corrected = Corregido el { $date }
output-by-section = Por sección
output-by-language = Por idioma
output-bar = Proporción
output-replies = Respuestas a comentarios
output-documents = Documentos de esta ronda
home-answered-title = Cómo se respondió la ronda { $round }
home-answered-all = Cada comentario, con su respuesta
