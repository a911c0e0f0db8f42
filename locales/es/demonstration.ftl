### The clock of a demonstration, its roles and its tour.

clock-wrong = Escriba un instante o una fecha, por ejemplo 2020-10-12.
clock-back = El reloj de la demostración solo avanza.
clock-label = El reloj de la demostración
clock-now = Es { $now }.
clock-to = Avanzar a
clock-move = Avanzar
demo-roles-and-tour = Funciones y visita
