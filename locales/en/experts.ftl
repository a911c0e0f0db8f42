### The list of experts, and the nominations on the desk.

navigation-experts = Experts

## The list

experts-title = Experts
experts-list = List of experts
experts-lede = Those who were nominated and accepted. Registration for the meetings of the group of experts and remote participation in them are limited to the people on this list.
experts-none = Nobody has accepted a nomination yet. The balance below counts those who were nominated.
experts-filter = Choose experts
experts-filter-clear = Show all experts
experts-none-match = Nobody on the list matches what you chose.
experts-found = { $count ->
    [one] { $count } expert
   *[other] { $count } experts
}
experts-caption = Experts by name, with everyone who nominated them
experts-name = Name
experts-nominated-by = Nominated by
experts-topics = Topics
experts-languages = Languages
experts-since = Expert since
experts-csv-note = In the CSV file a cell that a spreadsheet would take for a formula begins with an apostrophe.

## The desk: all nominations

desk-nominations-title = Nominations
desk-nominations-undecided = { $count ->
    [one] { $count } late nomination to decide
   *[other] { $count } late nominations to decide
}
desk-nominations-lede = Nominations with a request for a visa come first, the others in the order in which they were received; those that were withdrawn or replaced come last.
desk-nominations-none = Nobody has been nominated yet.
desk-nominations-filter = Choose nominations
desk-nominations-clear = Show all nominations
desk-nominations-needs = Needs
desk-nominations-found = { $count ->
    [one] { $count } nomination
   *[other] { $count } nominations
}
desk-nominations-caption = Nominations in the order in which they are worked on
desk-nominations-back = Back to the nominations
desk-nomination-visa = Visa support
desk-nomination-no-cv = No CV

## The desk: one nomination

# $name is the expert's, $reference the nomination's number.
desk-nomination-title = { $name }: nomination { $reference }
desk-nomination-written-in = Language of letters
desk-nomination-by-office = Entered by the office
desk-nomination-active = Active in preparing for the forum in their own country
desk-nomination-gender = { $gender ->
    [woman] Woman
    [man] Man
    [self-described] In their own words
   *[none] Not stated
}
desk-nomination-acts = What happened
desk-nomination-act-accepted = The expert accepted.
desk-nomination-act-declined = The expert declined or stepped down.
desk-nomination-act-admitted = The late nomination was admitted.
desk-nomination-act-not-admitted = The late nomination was not admitted.
desk-nomination-act-withdrawn = The nominating body withdrew it.
desk-nomination-act-replaces = Put in the place of
desk-nomination-act-replaced-by = Replaced by
desk-nomination-late-title = Late nomination
desk-nomination-late-text = It was received after the deadline and counts only if you admit it. The decision is recorded with its reason and cannot be taken back.
desk-nomination-why = Reason
desk-nomination-done-admitted = The nomination is admitted.
desk-nomination-done-not-admitted = The nomination is not admitted.
desk-nomination-done-replaced = The expert is replaced; the new nomination is { $reference }.
desk-nomination-others = Other nominations of this person
desk-nomination-cv = CV
desk-nomination-cv-missing = There is no CV: none was sent, or it was deleted.
desk-nomination-cv-until = It is deleted on { $date }.
desk-nomination-cv-readers = It can be read by: { $offices }.
desk-nomination-cv-open = Open the CV
desk-nomination-cv-views = Who opened it
desk-nomination-cv-unread = Nobody has opened it. Each opening is recorded.
desk-nomination-cv-operator = The operator

## The desk: another expert in the place of one

desk-replace-title = Replace the expert
desk-replace-text = The nominating body stays the same. The new expert is asked by mail whether they accept; the old nomination no longer counts.
desk-replace-do = Replace the expert
