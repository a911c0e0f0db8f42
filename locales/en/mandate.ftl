### The mandate: what was decided, by whom, and where it is said.

mandate-lede = What was decided for this process, by whom, and where it can be read. Each statement leads to its source.

## Theme and agenda

mandate-theme-title = Theme
mandate-topics-title = Topics
mandate-topics-open = The list is open: other topics may be added.
mandate-axes-title = Aspects
mandate-agenda-title = Agenda
mandate-agenda-draft = A draft until it is adopted.

## Instruments

mandate-instruments-title = Instruments
mandate-precedence = The highest organ comes first. Where two instruments differ, that of the higher organ prevails.
mandate-column-organ = Organ
mandate-column-instrument = Instrument
mandate-column-date = Date
mandate-summary-html = Each paragraph is summarised in our own words. The official text: <bdi lang="en">{ $official }</bdi>.

# The number of a paragraph links to itself; this is its name for those who hear the page.
mandate-permalink = Link to { $place }
mandate-footnote = Footnote
mandate-refers-to = Refers to:
mandate-remark = Our reading:

## Who may do what

mandate-participation-title = Who may do what
mandate-participation-text = Each answer links to its source. Where the texts do not say, the answer is what was chosen here.
mandate-column-action = Action
mandate-yes = Yes
mandate-no = No
mandate-conditional = On a condition
mandate-open-yes = Not settled; here yes
mandate-open-no = Not settled; here no

## What the texts leave to the forum

mandate-settings-title = What the texts leave open, and what was chosen
mandate-column-setting = Question
mandate-column-value = Choice

# The names of the settings of a forum file.
mandate-setting = { $setting ->
    [grace-hours] Time after the deadline in which a form opened before it is still taken, marked late
    [screening] Whether the secretariat looks at a comment before it is published
    [comment-chars-max] Longest wording or reason
    [sender-changes] Whether senders may withdraw or correct their comments until the deadline
    [circulated] What counts as circulated
    [opinions-cut-off] Last step at which a draft Opinion can be presented
    [expert-declaration] Whether an expert is declared to be active in their own country, or the nomination says why that does not apply
    [cv-months] Time after the opening of the forum for which CVs are kept
    [balance-min] Experts of a group at least for their number to be shown to everyone
    [draft-language] Language in which drafts are written
   *[confirmation-days] Time for the public to confirm a comment by mail
}
mandate-circulated = { $what ->
    [posted-all-languages] Posted here in all languages
    [sent] Sent to the addressees
   *[posted-original] Posted here in the language it was written in
}
mandate-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
mandate-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
mandate-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
mandate-characters = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
