### Words that many pages share.

## The frame of every page

skip-to-content = Skip to content

# The part of the page before the dash, the forum after it.
page-title = { $page } – { $forum }

# In front of the title of a page whose form has mistakes.
page-title-error = Error: { $title }
navigation-label = Main navigation
navigation-menu = Menu
navigation-overview = Overview
navigation-timetable = Timetable
navigation-drafts = Report drafts
navigation-comments = Comments
navigation-record = Record
navigation-mandate = Mandate
breadcrumb-label = You are here

# Names the group of links with the six languages.
languages-label = Languages
footer-promise = Every page has a permanent address, a print layout and a machine-readable copy.
footer-accessibility = Accessibility
footer-privacy = Privacy
footer-machine-readable = Machine-readable copy (JSON)
footer-contact = Contact the secretariat

## The status line under the navigation

status-label = Where the process stands
status-round = Round { $round } of { $rounds }

# $draft is the message draft-name, $deadline a day of the week with date and time, $zone the message
# zone-geneva or zone-of. Russian cannot put the day of the week after “до”, so it names the deadline.
status-open-html = { $draft } open for comment until <strong><time datetime="{ $datetime }">{ $deadline }</time></strong> { $zone }
status-closed = Comments on draft { $draft } closed on { $date }.
status-nothing-open = Nothing is open for comment.

# What comes next in the timetable, and when.
status-next = Next: { $what }, { $date }
status-not-started = The first draft has not been published yet.
status-finished = The process is complete.

## Time left: days above 48 hours, hours below

time-left-days = { $count ->
    [one] { $count } day left
   *[other] { $count } days left
}
time-left-hours = { $count ->
    [one] { $count } hour left
   *[other] { $count } hours left
}
time-left-under-an-hour = Less than an hour left

# Follows a time of day.
zone-geneva = Geneva time

# For a forum that keeps another clock: $place is a city or a zone such as UTC.
zone-of = { $place } time

## Buttons

button-check-and-send = Check and send
button-send = Send
button-confirm = Confirm
button-change = Change
button-back = Back
button-close = Close
button-download = Download
button-print = Print
button-comment = Comment
button-withdraw = Withdraw
button-correct = Correct

## Forms

optional = (optional)
not-yet-sent = Not yet sent
error-summary-title = There is a problem

## What has become of a comment

state-received = Received
state-waiting = Waiting for confirmation
state-lapsed = Lapsed, not confirmed
state-checking = Under check
state-published = Published
state-not-published = Not published
state-withdrawn = Withdrawn

# Sent after the deadline from a form opened before it.
state-late = Late

## The state of a step of the timetable

step-planned = Planned
step-open = Open
step-closed = Closed
step-published = Published
step-held = Held

## The label of a contribution, by who sent it

label-proposal = Proposal
label-view = View
label-input = Input

## Drafts, paragraphs and comments

# With the name of the draft in figures, such as 3 or 3.1.
draft-number = Draft { $draft }

# $number is a number; where words end, figures go on.
draft-name = { $number ->
    [1] First draft
    [2] Second draft
    [3] Third draft
    [4] Fourth draft
    [5] Fifth draft
    [6] Sixth draft
   *[other] Draft { $number }
}
paragraph-number = Paragraph { $number }
comments-count = { $count ->
    [0] No comments
    [one] { $count } comment
   *[other] { $count } comments
}

# The name of the count beside a paragraph, for those who hear the page.
comments-count-on-paragraph = { $count ->
    [0] No comments on paragraph { $number }
    [one] { $count } comment on paragraph { $number }
   *[other] { $count } comments on paragraph { $number }
}
paragraphs-count = { $count ->
    [one] { $count } paragraph
   *[other] { $count } paragraphs
}

## Languages of texts

# Above a text that is shown in the language it was written in.
not-yet-translated = { $language ->
    [ar] Not yet translated; shown in Arabic
    [zh] Not yet translated; shown in Chinese
    [fr] Not yet translated; shown in French
    [ru] Not yet translated; shown in Russian
    [es] Not yet translated; shown in Spanish
   *[en] Not yet translated; shown in English
}
language-name = { $language ->
    [ar] Arabic
    [zh] Chinese
    [fr] French
    [ru] Russian
    [es] Spanish
   *[en] English
}

## Words of the process

word-secretariat = Secretariat
word-delegation = Delegation
word-provision = Provision
word-source = Source
word-receipt = Receipt
