### Dates. The names of months and days come from the Unicode data, here is only what joins them.

date-and-time = { $date }, { $time }

# Two days in different months.
date-range-days = { $from } – { $to }

# Two months.
date-range-months = { $from } – { $to }

# $month is a month with its year, in Russian in the genitive.
date-part-of-month = { $part ->
    [early] начало { $month }
    [mid] середина { $month }
   *[late] конец { $month }
}
