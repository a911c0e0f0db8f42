### Two drafts compared.

compare-title = Changes from draft { $old } to draft { $new }
compare-dates = Draft { $old } of { $old_date }, draft { $new } of { $new_date }
compare-other = Compare other drafts
compare-pair = Draft { $old } with draft { $new }

## What changed, in numbers

compare-summary = Summary of changes
compare-edited = { $count ->
    [one] { $count } paragraph changed
   *[other] { $count } paragraphs changed
}
compare-new = { $count ->
    [one] { $count } new
   *[other] { $count } new
}
compare-deleted = { $count ->
    [one] { $count } deleted
   *[other] { $count } deleted
}
compare-unchanged = { $count ->
    [one] { $count } unchanged
   *[other] { $count } unchanged
}
compare-key = Key
compare-key-inserted = inserted
compare-key-deleted = deleted

## The text

compare-text-label = Text with its changes
compare-mark-edited = Changed
compare-mark-new = New paragraph
compare-mark-deleted = Deleted paragraph
compare-was = was { $number }
compare-change-of = Change { $place } of { $total }
compare-previous = Previous change
compare-next = Next change
compare-first = Go to the first change
compare-show-all = Show unchanged paragraphs
compare-fold = Hide unchanged paragraphs
compare-none = Draft { $new } is identical to draft { $old }.
