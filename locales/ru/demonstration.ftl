### The clock of a demonstration, its roles and its tour.

clock-wrong = Введите момент или день, например 2020-10-12.
clock-back = Часы демонстрации идут только вперед.
clock-label = Часы демонстрации
clock-now = Сейчас { $now }.
clock-to = Перевести на
clock-move = Перевести
demo-roles-and-tour = Роли и обзор
