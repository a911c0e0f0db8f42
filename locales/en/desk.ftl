### The desk of the secretariat: comments, what each waits for, and their answers.

desk-title = Desk
desk-reads-only = You read what lies on the desk. In this capacity nothing can be changed.
desk-json-wanted = Give one of these here: { $wanted }.

## How far the answers are

# $draft is the message draft-name.
desk-progress = Answers: { $draft }
desk-progress-said = { $total ->
    [0] There is no comment to be answered.
    [one] { $answered } of { $total } comment has an answer.
   *[other] { $answered } of { $total } comments have an answer.
}

# $draft is the message draft-name of the next draft, $date a date of the timetable.
desk-due = { $overdue ->
    [0] Due before: { $draft }, { $date }.
    [one] Due before: { $draft }, { $date }. { $overdue } answer is overdue.
   *[other] Due before: { $draft }, { $date }. { $overdue } answers are overdue.
}
desk-published-on = The answers were published on { $instant }.
desk-publish-go = What is missing before publication

## Parts of the list

desk-tabs = What the comments wait for
desk-views = How the comments are listed
desk-view-comments = By comment
desk-view-paragraphs = By paragraph
desk-all = All
desk-mine = Mine, open
desk-unassigned = Unassigned
desk-stage-open = Without an answer
desk-stage-second-reader = For a second reader
desk-stage-drafted = Answered, not published
desk-stage-late = Late, not decided
desk-stage-not-admitted = Late, not admitted
desk-stage-screening = To be looked at
desk-stage-published = Answer published
desk-filter-text = Words
desk-filter-language = Language
desk-nothing-matches = { $unassigned ->
    [0] Nothing matches this choice. No open comment of this round is unassigned.
    [one] Nothing matches this choice. { $unassigned } open comment of this round is unassigned.
   *[other] Nothing matches this choice. { $unassigned } open comments of this round are unassigned.
}
desk-narrower = The words of the first { $read } comments were looked at, those of { $unread } more were not. Choose a section, a state or a category as well.
desk-caption = Comments, in the order of reception
desk-choose = Choose
desk-assignee = Assigned to
desk-nobody = Nobody
desk-age = Age
desk-age-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
desk-age-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}

## Suggestions for the same words

desk-conflicts = Suggestions for the same words
desk-conflict-pair = { $one } and { $other }
desk-conflicts-more = and { $count } more
desk-conflict-with = Same words as { $other }
desk-conflict-here = For the same words

## One comment

desk-comment-title = Answer to { $reference }
desk-edit = Change this paragraph in draft { $draft }
desk-public-page = Public page
desk-written = The answer as it stands
desk-answer-title = Your answer
desk-disposition = Disposition
desk-reason = Answer to the sender
desk-reason-hint = At least one sentence. Everyone reads it once the answers are published.
desk-template = Ready sentences
desk-template-use = Use this sentence
desk-template-accepted = The suggestion is taken up in the next draft.
desk-template-in-part = A part of the suggestion is taken up in the next draft. The rest found no support in the other comments.
desk-template-noted = The comment is noted. It asks for no change of the text.
desk-template-not-accepted = The suggestion is not taken up, because other comments on the same words ask that the text stay as it is.
desk-template-out-of-scope = The comment is about a matter that lies outside the themes of the report.
desk-second-reader = Somebody else of the office reads it before it is published
desk-save = Save
desk-save-and-next = Save and next
desk-error-disposition = Choose what is decided
desk-why = Why the answer is corrected
desk-correct-title = Correct the published answer
desk-correct-text = The answer is published. A correction is dated, and both forms stay.
desk-correct = Publish the correction
desk-clash-title = Two answers to { $reference }
desk-clash-theirs = Saved meanwhile by somebody else
desk-clash-yours = What you wrote
desk-reading-own = This answer waits for a second reader. You wrote it, so somebody else of the office reads it.
desk-reading-text = This answer waits for a second reader.
desk-reading-done = I have read this answer
desk-late-title = Does this late comment count?
desk-screening-title = Is this comment published?
desk-note = Reason
desk-note-hint = Needed for a no. Its sender reads it.
desk-admit = Admit it
desk-dont-admit = Do not admit it
desk-screening-publish = Publish it
desk-screening-refuse = Do not publish it
desk-assign-title = Who answers
desk-assign = Assign
desk-others = Other comments on this place
desk-others-none = There are no others.
desk-others-all = All comments on this place
desk-earlier = The same paragraph in earlier rounds
desk-earlier-place = { $count ->
    [one] Draft { $draft }, paragraph { $number }: { $count } comment
   *[other] Draft { $draft }, paragraph { $number }: { $count } comments
}
desk-back = Back to the list
desk-previous = Previous comment
desk-next = Next comment

## Several comments at once

desk-with-chosen = With the chosen comments
desk-together-answer = Answer together
desk-together-assign = Assign
desk-together-title = { $count ->
    [0] No comment can be changed
    [one] Check: { $count } comment
   *[other] Check: { $count } comments
}
desk-together-lede = Nothing has been changed yet. Check the list, then confirm.
desk-together-caption = These comments are changed
desk-together-left-out = Left out, because they cannot be answered now:
desk-together-clash = Somebody else changed some of these answers meanwhile. Nothing has been filed. Check the list and confirm again.
desk-together-save = { $count ->
    [one] Save the answer to { $count } comment
   *[other] Save the answer to { $count } comments
}
desk-together-to = They are given to { $name }.
desk-together-to-nobody = They are given to nobody.

## Publishing

# $draft is the message draft-name.
desk-publish-title = Publish the answers: { $draft }
desk-publish-lede = All answers of a round are published in one act, which closes the round. It cannot be taken back; an answer can be corrected, and both forms stay.
desk-publish-all-missing = { $count ->
    [one] { $count } comment
   *[other] All { $count } comments
}
desk-publish-ready = { $count ->
    [one] Nothing is missing. { $count } answer can be published.
   *[other] Nothing is missing. { $count } answers can be published.
}
desk-publish = Publish all answers now: { $draft }
desk-published-caption = Published answers
desk-count = Number

## What was just done

desk-done-saved = The answer to { $reference } is saved.
desk-done-corrected = The correction of the answer to { $reference } is published.
desk-done-assigned = It is noted who answers { $reference }.
desk-done-read = Your reading of the answer to { $reference } is noted.
desk-done-admitted = { $reference } is admitted and counts.
desk-done-not-admitted = { $reference } is not admitted. Its sender is told why.
desk-done-screened = { $reference } is published.
desk-done-refused = { $reference } is not published. Its sender is told why.
desk-done-together = { $count ->
    [one] The answer to { $count } comment is saved.
   *[other] The answer to { $count } comments is saved.
}
desk-done-assigned-together = { $count ->
    [one] It is noted who answers { $count } comment.
   *[other] It is noted who answers { $count } comments.
}
desk-done-published = { $count ->
    [one] The round is closed: { $count } answer is published.
   *[other] The round is closed: { $count } answers are published.
}
