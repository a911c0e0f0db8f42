### The list of forums, and the home of a forum.

## The list of forums

home-forums = Forums
home-forums-lede = Texts under discussion on this server. Choose a forum to read its drafts and comment on them.
home-no-forums = No forum has been opened on this server yet.
home-open-for-comment = Open for comment
home-not-open = Not open for comment

## What the forum promises

home-promise = { $drafts ->
    [one] The report is written in public, in { $drafts } draft. Anyone may read it and comment on any paragraph, and every comment gets a receipt that can be verified.
   *[other] The report is written in public, in { $drafts } drafts. Anyone may read them and comment on any paragraph, and every comment gets a receipt that can be verified.
}

# For a process whose number of drafts is not fixed.
home-promise-open-ended = The text is written in public, draft by draft. Anyone may read each draft and comment on any paragraph, and every comment gets a receipt that can be verified.

## What is open

# Names the part of the page that says what can be done today.
home-open-now = Open now
home-open-text = { $paragraphs ->
    [one] { $paragraphs } paragraph. Suggest wording for a paragraph, or comment without changing the text. No account is needed.
   *[other] { $paragraphs } paragraphs. Suggest wording for a paragraph, or comment without changing the text. No account is needed.
}

# After the number of days left. $zone is the message zone-geneva or zone-of.
home-until-html = until <time datetime="{ $datetime }">{ $deadline }</time> { $zone }
home-read-and-comment = Read and comment
home-read-draft = Read the draft
home-see-what-changed = See what changed since draft { $draft }

# A link to the comments on the draft.
home-read-comments = { $count ->
    [0] No comments so far
    [one] Read the { $count } comment received so far
   *[other] Read the { $count } comments received so far
}

## When nothing is open

home-before-title = The first draft is being prepared
home-before-text = It will be published here. The timetable below says when, and when comments on it close.
home-between-title = Nothing is open for comment
home-finished-title = The process is complete
home-finished-text = All drafts and comments stay here, and their receipts can be verified.

## The timetable

home-chart-label = Timeline from { $from } to { $to }. The same dates are listed below.
home-today = Today, { $date }
home-whole-timetable = All dates, with rules and sources

# $zone is the message zone-geneva or zone-of.
home-times-note = Time zone: { $zone }. A comment counts from the moment it is received, even if it is published later.

## Beside the timetable

home-numbers-title = Comments of round { $round }

# One part of the description of the bar for those who hear the page: "Published: 14".
home-numbers-item = { $state }: { $count }
home-all-comments = All comments of round { $round }
home-latest-documents = Latest documents
home-no-documents = Nothing has been published yet.
