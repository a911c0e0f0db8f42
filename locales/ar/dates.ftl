### Dates. The names of months and days come from the Unicode data, here is only what joins them.

date-and-time = { $date }، الساعة { $time }

# Two days in different months.
date-range-days = { $from } إلى { $to }

# Two months.
date-range-months = { $from } إلى { $to }

# $month is a month with its year, in Russian in the genitive.
date-part-of-month = { $part ->
    [early] أوائل { $month }
    [mid] منتصف { $month }
   *[late] أواخر { $month }
}
