### The clock of a demonstration, its roles and its tour.

clock-wrong = اكتبوا لحظة أو يوماً، مثل 2020-10-12.
clock-back = ساعة العرض لا تتحرك إلا إلى الأمام.
clock-label = ساعة العرض
clock-now = الوقت الآن { $now }.
clock-to = الانتقال إلى
clock-move = انتقال
demo-roles-and-tour = الأدوار والجولة
