### A form that was kept: what it does, and who typed it.

saved-form-change = Change for draft { $draft }, paragraph { $number }
saved-form-new-paragraph = Change of a new paragraph of the next draft
saved-form-receipt = Opening the receipt for { $reference }
saved-form-cv = Opening the CV of nomination { $reference }
saved-form-nomination = Decision on nomination { $reference }
saved-form-other = A form of this forum
saved-step = What is done with it
saved-other-capacity = You typed this as { $typed }. You act as { $now } now, and it would be sent in that capacity. If you want to send it as before, change your capacity first and open this page again.
saved-lost-capacity = You typed this in a capacity that you do not have now. It would be sent as { $now }.
saved-colleague = Somebody else who acts as { $now } typed this. Check it as your own before you send it.
saved-somebody-else = Somebody else typed this, not you as { $now }. It can be read and copied here, but only whoever typed it can send it: they sign in and open this page again.
