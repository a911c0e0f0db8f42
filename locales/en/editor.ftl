### The next draft, as it is written.

editor-title = Draft { $draft } in preparation
# The link from the desk.
editor-lede = Written on draft { $draft }. Only the offices that prepare drafts see it before it is published.
editor-none-yet = No draft has been published yet. The next draft is written on a published one.
editor-show = Paragraphs shown
editor-filter-all = All
editor-filter-changed = Changed
editor-filter-uncaused = Without a cause
editor-none-changed = Nothing has been changed since draft { $draft }.
editor-none-uncaused = Every change has a cause.
editor-column-paragraph = Paragraph
editor-column-text = Text
editor-column-state = State
editor-column-causes = Causes
editor-kept = Unchanged
editor-no-cause = No cause yet
editor-prepared = Laid ready
editor-prepared-line = Draft { $draft } will be published on { $instant }.
editor-prepared-since = What is changed after it was laid ready goes into the draft after it.
editor-saved = The change is saved.
editor-taken = The wording of { $reference } is in the text. You can still change it.
editor-taken-typed = Nothing is saved yet: the wording of { $reference } is in the text field, and what you had typed stands below it.
editor-taken-instead = Nothing is saved yet: { $reference } changes words that the text has changed already. Its wording is in the text field, and what the text said stands below it. Bring over what is to stay, tick the comments that still apply, and save.
editor-published = Draft { $draft } is published.
editor-read-it = Read draft { $draft }

### One paragraph

editor-paragraph-title = { $place } of draft { $draft }
editor-back = Back to the draft in preparation
editor-last-change = Last changed by { $name }, { $instant }.
editor-text = Text of the paragraph
editor-text-hint = One paragraph of Markdown: **strong** and *emphasised* words, and links.
editor-causes = Comments that asked for the change
editor-others = Other comments
editor-others-hint = References such as C3-0187, with spaces between them.
editor-editorial = Editorial reason
editor-editorial-hint = For a change that no comment asked for. Everyone reads it beside the change.
editor-save = Save
editor-preview = Preview
editor-delete = Leave the paragraph out
editor-restore = Restore the paragraph as in draft { $draft }
editor-restore-new = Restore the paragraph
editor-left-out = This paragraph is left out of draft { $draft }.
editor-changes = Changes against draft { $draft }
editor-changes-none = The text is as in draft { $draft }.
editor-comments = Comments on this paragraph
editor-comments-none = Nobody commented on this paragraph.
editor-take = Take in the wording
editor-answer-draft = Draft of the answer
editor-move-after = Place the paragraph after
editor-move = Move
editor-insert-title = New paragraph after this one
editor-shape = What it is
editor-shape-paragraph = A paragraph
editor-shape-heading = A heading
editor-shape-item = An item of the list, or a row of the table
editor-insert = Insert
editor-theirs = The text as it is saved now
editor-typed = What you had typed
editor-unknown-comment = { $reference } is not a published comment.
editor-no-reference = “{ $text }” is not a reference. References look like C3-0187.

### Publication

editor-publish-title = Publish draft { $draft }
editor-publish-uncaused = Changes without a cause
editor-publish-uncaused-text = Every change names the comments that asked for it or is marked as editorial. Give these a cause first.
editor-publish-never = A published draft is never changed.
editor-publish-changed = The draft in preparation was changed after this page was opened. Nothing has been published. Look at what changed, then publish it.
editor-publish-since = Changed since this page was opened
editor-publish-since-text = The uploaded text, or its links with draft { $draft }
editor-title-of = Title of the draft
editor-publish-when = When it is published
editor-publish-now = Now
editor-publish-later = At the time below
editor-publish-at = Day and time ({ $zone })
editor-publish-at-wrong = Give a day and a time that are still to come.
editor-row-no-draft = This row of the timetable is not that of one draft.
editor-text-too-large = The text is larger than { $megabytes } MB, which is the limit.
editor-text-too-many = The text has more than { $count } headings, paragraphs, items and rows, which is the limit.
editor-text-too-many-cells = The tables of the text have more than { $count } cells, which is the limit.
editor-markdown-empty = The draft says nothing. Send its whole text as Markdown.
editor-after-wrong = Choose one of the paragraphs.
editor-instant-wrong = Give an instant that is still to come, such as 2020-11-01T09:00:00Z.
editor-cause-wrong = Each cause has a number, and either comments or an editorial reason.
editor-cause-twice = A change is named once; put all its comments into one entry, each once.

### A date of the timetable

change-date-title = Change a date
change-date-lede = A date is changed by an instrument. The earlier date stays, struck through, on every page that shows it.
change-date-row = Step of the timetable
change-date-date = The date as decided
change-date-date-hint = A day (2021-03-15), days (2019-09-23/2019-09-24), a month (2020-09), a part of a month (2021-05-mid), or days after a publication (publication+30d).
change-date-instrument = Where it was decided
change-date-instrument-hint = The place in an instrument of this forum, as exact as can be; or the instrument as a whole.
change-date-new = An instrument that is not in this list: name it below
change-date-new-title = A new instrument
change-date-new-symbol = How it is cited, such as Decision 611 (Rev. 2020)
change-date-new-heading = Its title
change-date-new-heading-hint = Readers of all languages see it as you write it.
change-date-new-organ = Who decided it
change-date-new-adopted = When it was adopted, written like the date above
change-date-new-symbol-wrong = Write how the instrument is cited, on one line, in Latin letters and digits, and not like one that is in the list.
change-date-new-heading-wrong = Write the title of the instrument, on one line.
change-date-file = File the change
change-date-check = Check the change
change-date-check-title = Check the change of a date
change-date-check-lede = Nothing has been filed yet. Once filed, the change stands in the record; another decision can move the date again.
change-date-was = Date until now
change-date-now = New date
change-date-also = This changes as well
change-date-cvs = CVs are kept until { $now } instead of { $was }.
change-date-people = { $count ->
    [one] { $count } person is written to: those to whom the letter is addressed, the experts and those who are nominated, each once.
   *[other] { $count } people are written to: those to whom the letter is addressed, the experts and those who are nominated, each once.
}
change-date-nobody = Nobody is written to.
change-date-changed = The timetable changed in the meantime. Nothing has been filed. Check the change again.
change-date-same = This date is decided already, at this place. Nothing changes.
change-date-done = The new date is filed: { $row }, { $date }.
change-date-row-wrong = The timetable has no such step.
change-date-date-wrong = This date cannot be read. Write it like one of the examples.
change-date-instrument-wrong = The forum file has no such instrument or place.
editor-changes-count = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
editor-uncaused-count = { $count ->
    [one] { $count } paragraph without a cause
   *[other] { $count } paragraphs without a cause
}
