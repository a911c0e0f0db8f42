### The clock of a demonstration, its roles and its tour.

clock-wrong = Enter an instant or a day, such as 2020-10-12.
clock-back = The clock of the demonstration goes forward only.
clock-label = The demonstration’s clock
clock-now = It is { $now }.
clock-to = Move to
clock-move = Move
demo-roles-and-tour = Roles and tour
