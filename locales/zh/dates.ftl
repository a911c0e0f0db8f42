### Dates. The names of months and days come from the Unicode data, here is only what joins them.

date-and-time = { $date } { $time }

# Two days in different months.
date-range-days = { $from }至{ $to }

# Two months.
date-range-months = { $from }至{ $to }

# $month is a month with its year, in Russian in the genitive.
date-part-of-month = { $part ->
    [early] { $month }上旬
    [mid] { $month }中旬
   *[late] { $month }下旬
}
