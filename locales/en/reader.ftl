### The reader: a draft, its paragraphs, and what was said about each.

## Head of the draft

# $draft is the message draft-name.
reader-title = { $draft } of the report
reader-document = Document { $symbol }
reader-submitters = { $count ->
    [one] from { $count } submitter
   *[other] from { $count } submitters
}
reader-all-comments = All comments on this draft
reader-view-label = View
reader-view-read = Read
reader-view-changes = Changes since draft { $draft }
reader-drafts = Drafts

# $draft is the message draft-number.
reader-draft-shown = { $draft } (shown)

# $draft is the message draft-number.
reader-draft-of = { $draft } of { $date }

## A draft that another has replaced

reader-superseded = This is draft { $draft }. Draft { $newer } replaced it.
reader-superseded-paragraph = Paragraph { $number } is there as { $newer }
reader-superseded-gone = Paragraph { $number } is no longer in it.
reader-superseded-read = Read draft { $newer }

## Contents and sections

reader-contents = Contents
reader-contents-and-comments = Contents and comments
reader-text-label = Text of the draft
reader-section = Section { $number }
reader-whole-draft = Whole draft
reader-section-only = Only section { $number } is shown.
reader-show-whole = Show the whole draft
reader-table = Table in section { $number }
reader-table-number = Number
reader-tags = Topics and axes

## Comments beside a paragraph

reader-comment-on-paragraph = Comment on paragraph { $number }
reader-comment-on-section = Comment on section { $number }
reader-comment-on-draft = Comment on the whole draft
reader-comment-on-comment = Reply to { $reference }
reader-comments-on-section = { $count ->
    [one] { $count } comment on section { $number }
   *[other] { $count } comments on section { $number }
}
reader-comments-on-draft = { $count ->
    [one] { $count } comment on the whole draft
   *[other] { $count } comments on the whole draft
}
reader-replies-to = { $count ->
    [one] { $count } reply to { $reference }
   *[other] { $count } replies to { $reference }
}
reader-nobody-yet = Nobody has commented on this yet.
reader-previous-commented = Previous paragraph with comments: { $number }
reader-next-commented = Next paragraph with comments: { $number }

## Where the form would be, when nobody may comment

# In Russian the date ends with “г.”, whose dot also ends the sentence.
reader-closed = Comments on this draft closed on { $date }.
reader-closed-read = Read the comments
reader-not-yet-open = Comments on this draft open on { $date }.
reader-members-only = This draft is not open to public comments. Members comment through their delegation.
