### Dates. The names of months and days come from the Unicode data, here is only what joins them.

date-and-time = { $date }, { $time }

# Two days in different months.
date-range-days = du { $from } au { $to }

# Two months.
date-range-months = { $from } à { $to }

# $month is a month with its year, in Russian in the genitive.
date-part-of-month = { $part ->
    [early] début { $month }
    [mid] mi-{ $month }
   *[late] fin { $month }
}
