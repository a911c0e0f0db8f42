### One’s own submissions.

mine-title = My submissions
mine-all = All
mine-waiting = Waiting
mine-published = Published
mine-over = Ended
mine-none = Nothing has been sent in this capacity yet.
mine-typed-by = Typed by
mine-receipt = Receipt
mine-open-receipt = Open the receipt
