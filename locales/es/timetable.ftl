### The timetable: dates and rules, each with its source.

timetable-lede = Todas las fechas decididas y la decisión de la que proceden. Una fecha que se cambió permanece aquí, tachada.
timetable-dates-title = Fechas
timetable-column-date = Fecha
timetable-column-step = Etapa
timetable-column-state = Estado
timetable-earlier-date = Fecha anterior:
timetable-empty = El mandato aún no fija fechas.

## Rules

timetable-rules-title = Normas
timetable-rules-lede = Cada norma se comprueba para todos los días que las fechas dejan abiertos.
timetable-no-rules = El mandato no establece normas para estas fechas.
timetable-column-rule = Norma
timetable-column-result = Resultado
timetable-binding = Vinculante
timetable-advice = Recomendación
timetable-holds-always = Se cumple en todas las fechas posibles
timetable-holds-sometimes = Se cumple en algunas de las fechas posibles
timetable-holds-never = Se incumple en todas las fechas posibles
timetable-slack = Margen en días: de { $least } a { $most }
timetable-slack-exact = Margen en días: { $days }
timetable-waived = Dejada sin efecto por el órgano competente; lo que exige se sigue mostrando.
timetable-warnings-title = Puntos que conviene examinar
