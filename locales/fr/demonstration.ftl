### The clock of a demonstration, its roles and its tour.

clock-wrong = Saisissez un instant ou une date, par exemple 2020-10-12.
clock-back = L’horloge de la démonstration ne va que vers l’avant.
clock-label = L’horloge de la démonstration
clock-now = Nous sommes le { $now }.
clock-to = Avancer au
clock-move = Avancer
demo-roles-and-tour = Rôles et visite
