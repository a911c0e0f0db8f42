### The receipt of a comment, and the mailbox of the demonstration.

receipt-title = Receipt { $reference }
receipt-keep = Keep this address
receipt-keep-text = It is the only way back to this page. Whoever has it can withdraw or correct the comment, so do not pass it on.
receipt-received-banner = Comment { $reference } has been received.
receipt-confirmed-banner = Comment { $reference } has been confirmed.
receipt-corrected-banner = Comment { $reference } has been corrected.
receipt-withdrawn-banner = Comment { $reference } has been withdrawn.

## What was sent, and when

receipt-what = What was sent
receipt-received = Received
receipt-digest = Digest
receipt-digest-text = A SHA-256 number made from exactly what was sent. Any other text gives another number.

## What happens next

receipt-next = What happens next
receipt-step-confirm = Open the link in the message we sent and confirm before { $until }. After that the comment lapses.
receipt-step-publish = { $screening ->
    [yes] The secretariat checks the comment and publishes it.
   *[no] The comment is published as soon as you confirm it.
}

# $what is a step of the timetable.
receipt-step-considered = It is considered: { $what }, { $date }.
receipt-now-published = The comment is published.
receipt-now-lapsed = The comment was not confirmed in time and has lapsed. It is not published.
receipt-now-withdrawn = You withdrew the comment. The record keeps that it was sent and withdrawn.
receipt-now-not-published = The secretariat did not publish the comment. Its reason is on the page of the comment.
receipt-now-erased = The name and the words of the comment were erased. The receipt still proves that it was filed.
receipt-public-page = Page of the comment

## Proof

receipt-verify = Verify this receipt
receipt-verify-text = Anyone can verify the downloaded receipt without a network and without trusting this site. Either command will do:
receipt-download-text = Receipt to verify (.txt)
receipt-download-json = The same as data (.json)
receipt-versions = Corrections, each with its own receipt
receipt-version-first = As first sent, received { $instant }
receipt-version-corrected = Corrected, received { $instant }
receipt-key = Verification key of this forum

## Withdrawing and correcting

receipt-change = Correct or withdraw
receipt-change-until = Possible until { $deadline }. Both leave a visible trace.
receipt-change-closed = The deadline was { $deadline }. The comment can no longer be corrected or withdrawn.
receipt-correct = Correct the comment
receipt-correct-wording = Corrected wording
receipt-correct-reason = Corrected comment or reason
receipt-withdraw = Withdraw the comment
receipt-withdraw-reason = Why you withdraw it

## The mailbox of the demonstration

mailbox-title = Mailbox of the demonstration
mailbox-text = In a demonstration no message leaves this machine. Messages are shown here, to everyone who can open this page.
mailbox-caption = Messages, newest first
mailbox-subject = Subject
mailbox-to = To
mailbox-sent = Sent on
mailbox-empty = There are no messages yet. Send a comment, and its confirmation appears here.
mailbox-back = All messages
