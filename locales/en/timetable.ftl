### The timetable: dates and rules, each with its source.

timetable-lede = Every date that was decided, and the decision it comes from. A date that was moved stays here, struck through.
timetable-dates-title = Dates
timetable-column-date = Date
timetable-column-step = Step
timetable-column-state = State

# Before a struck-through date, for those who hear the page.
timetable-earlier-date = Earlier date:
timetable-empty = The mandate sets no dates yet.

## Rules

timetable-rules-title = Rules
timetable-rules-lede = Each rule is checked against all the days that the dates leave open.
timetable-no-rules = The mandate sets no rules for these dates.
timetable-column-rule = Rule
timetable-column-result = Result

# The text says “shall”.
timetable-binding = Binding

# The text says “should” or “preferably”.
timetable-advice = Advice
timetable-holds-always = Kept on every possible date
timetable-holds-sometimes = Kept on some of the possible dates
timetable-holds-never = Broken on every possible date

# On the worst and on the best of the possible dates; below zero, days too few.
timetable-slack = Days to spare: { $least } to { $most }
timetable-slack-exact = Days to spare: { $days }
timetable-waived = Set aside by the competent organ; what it asks is still shown.
timetable-warnings-title = Points to look at
