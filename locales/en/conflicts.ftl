### What does not fit the state of things: a title of its own, and the reason.

error-409-state-title = This does not fit how things stand now
refusal-already-published = Draft { $draft } is published and never changes. A correction is a new draft.
refusal-out-of-order = Draft { $draft } does not follow draft { $last }, which is published.
refusal-not-confirmed = { $reference } is not confirmed by its sender yet. A comment is answered once it is confirmed.
refusal-comment-state = This cannot be done with { $reference }: it was withdrawn, erased, decided on or not published.
request-elsewhere-title = This request came from another site
request-elsewhere-text = Whoever is signed in sends requests with the Origin of this server. Nothing was filed.
