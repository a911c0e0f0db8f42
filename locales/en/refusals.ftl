### Why something was not done: the sentence before the rule and its source.

refusal-window-closed = Comments on draft { $draft } closed on { $closed }. Nothing has been filed.
refusal-no-window = Draft { $draft } is not open to { $category }. Nothing has been filed.
refusal-not-allowed = { $category } may not do this in this forum.
refusal-not-the-office = This is for the secretariat.
refusal-not-the-organ = This change is reserved to another organ.
refusal-confirmed-too-late = { $reference } was to be confirmed by { $until }. It has lapsed.
refusal-not-yours = Only whoever sent { $reference } may do this.
refusal-conflict = This was done before, or can no longer be done.
refusal-unknown = There is no such draft, paragraph or comment here.
refusal-nothing-said = Suggest wording, or give a reason.
refusal-wording-unchanged = Change the wording, or choose to comment without changing the text.
refusal-wording-without-paragraph = Wording can be suggested for a paragraph only.
refusal-wording-too-long = The wording has { $chars } characters; at most { $max } can be taken.
refusal-reason-too-long = The reason has { $chars } characters; at most { $max } can be taken.
refusal-ground-needed = Give a reason.
refusal-key-reused = This key was used for another comment. Choose a new one.
refusal-no-such-token = This address is not known here, or it has expired. Check that it is complete.
refusal-name-missing = Enter your name.
refusal-email-missing = Enter your e-mail address, so that you can confirm your comment.
refusal-email-wrong = Enter an e-mail address in the form name@example.org.
refusal-field-too-long = Use at most { $max } characters.
refusal-language-wrong = Choose the language you write in.
refusal-rule = Rule: { $source }
