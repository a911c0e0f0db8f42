### The balance of the group of experts: who is missing so far.

balance-title = Balance of the group
balance-nobody = Nobody has been nominated so far.
balance-counted = { $count ->
    [one] { $count } person has been nominated and has not declined.
   *[other] { $count } people have been nominated and have not declined.
}
balance-few-in-all = Fewer than { $min } people have been nominated so far.
balance-lede = The group is to be balanced. No text sets a quota, and no nomination is refused for the sake of balance: the figures show who is missing before you nominate.
balance-in-full = Your office keeps the list: you see every figure. Everyone else sees groups of fewer than { $min } people left out.
balance-hides = The size of a group of fewer than { $min } people is not shown, nor any figure from which it could be worked out. A zero is shown where it gives nothing away: it is a gap.
balance-in-steps = So that no figure tells about one person, the figures change only once { $min } people or more have come or gone.
balance-as-of = As of { $when }.
balance-by-region = Region
balance-by-category = Category of the nominating body
balance-by-gender = Gender, where it was stated
balance-mark = The line in the bar marks where the group would be by its share of the participants addressed
balance-experts = Experts
balance-members = Participants addressed
balance-fewer = fewer than { $min }
balance-withheld = not shown
balance-no-region = No region
balance-gender = { $gender ->
    [woman] Women
    [man] Men
    [self-described] In their own words
   *[none] Not stated
}
balance-topics = Topics by region. One person may know several; an outlined zero is a gap.
balance-topic = Topic
balance-topic-other = Other topics
balance-all = All
