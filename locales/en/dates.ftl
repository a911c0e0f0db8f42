### Dates. The names of months and days come from the Unicode data, here is only what joins them.

date-and-time = { $date }, { $time }

# Two days in different months.
date-range-days = { $from } to { $to }

# Two months.
date-range-months = { $from } to { $to }

# $month is a month with its year, in Russian in the genitive.
date-part-of-month = { $part ->
    [early] early { $month }
    [mid] mid-{ $month }
   *[late] late { $month }
}
