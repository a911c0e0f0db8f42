### Why a draft changed, and its changes side by side and as sentences (ux.md 1.5).

redline-view-side = Side by side
redline-view-list = As sentences
redline-list-label = Changes as sentences

## What changed

redline-moved = { $count ->
    [one] { $count } moved
   *[other] { $count } moved
}
redline-key-moved = moved
redline-moved-from = Moved here from { $number }
redline-moved-to = Moved to { $number }
redline-mark-rewritten = Rewritten
redline-mark-form = Changed in form only
redline-split-from = Split from { $number }
# $numbers is a list of numbers.
redline-merged-from = Merged from { $numbers }
redline-not-there = Not in draft { $draft }

# $place is the message paragraph-number or reader-section; $old and $new are words of the draft.
redline-replaced-html = { $place }: “<bdi lang="{ $lang }">{ $old }</bdi>” was replaced by “<bdi lang="{ $lang }">{ $new }</bdi>”.
redline-inserted-html = { $place }: “<bdi lang="{ $lang }">{ $new }</bdi>” was inserted.
redline-deleted-html = { $place }: “<bdi lang="{ $lang }">{ $old }</bdi>” was deleted.
redline-new-html = { $place } is new: “<bdi lang="{ $lang }">{ $new }</bdi>”
redline-gone-html = { $place } of draft { $draft } was deleted: “<bdi lang="{ $lang }">{ $old }</bdi>”
redline-moved-html = { $place } was moved here from <bdi>{ $from }</bdi>.
# $old and $new are lists of numbers.
redline-split-html = { $place } of draft { $draft } was split into <bdi>{ $new }</bdi>.
redline-merged-html = { $place } was merged from <bdi>{ $old }</bdi> of draft { $draft }.
redline-form-html = { $place } changed in form only.

## Why

redline-why = Why this changed
redline-editorial = Editorial
redline-in-draft = in draft { $draft }
redline-unanswered = Not yet answered

## Two files, compared on a machine of one's own (travaux redline)

# $old and $new are names of files.
redline-files-title = Changes from { $old } to { $new }
redline-files-none = The two texts are the same.
