### The history of a paragraph: what each draft made of it, and who brought which word.

para-title = History of paragraph { $number }
para-title-section = History of section { $number }

# A link from the reader and from the page of a comment; the short one stands beside each change of a redline.
para-link = History of this paragraph
para-link-short = History

## The words, and who brought them

para-words = The words, and who brought them
para-legend = Words without a mark came with draft { $draft }. All others are underlined; the number after them is that of the draft that brought them.
para-all-of-one = All of these words came with draft { $draft }.

# The name of such a number, for those who hear the page.
para-mark = came with draft { $draft }
para-rest = Words without a mark
para-several = More than one cause: why it changed
para-quote = “{ $words }”
para-quote-html = “<bdi lang="{ $lang }">{ $words }</bdi>”
para-deleted = Deleted in draft { $draft }. These were its last words, in draft { $last }.
para-lives-on = It was merged into another: its words now stand in paragraph { $number }.

## Draft by draft

para-timeline = Draft by draft
para-unchanged = Unchanged
para-split = Split
para-merged = Merged
para-split-from = Split from paragraph { $number } of draft { $draft }
para-split-rest = Another part of it became paragraph { $number }
para-merged-with = Merged with paragraph { $number } of draft { $draft }

## In Markdown and feeds

# $draft is the message draft-number.
para-draft-of = { $draft } ({ $date })
# $name is a draft with its date, or the word for an editorial change; $words what follows it.
para-says = { $name }: { $words }
para-several-plain = More than one cause

## The feed

para-feed-title = { $forum }: history of paragraph { $number }

# $draft is the message draft-number, $change what became of it: Changed, New paragraph.
para-feed-entry = { $draft }: { $change }
