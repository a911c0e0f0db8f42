### The record: the log, its proofs, and how anyone can check them.

record-lede = Everything that happened, in the order in which it was filed. Nothing is changed or removed without trace, and anyone can check that.

## The latest checkpoint

record-checkpoint-title = Latest checkpoint
record-checkpoint-text = The operator signs the whole record with each entry. Keep a copy: a later record that does not contain this one would be exposed by it.
record-size = Entries
record-root = Root of the tree
record-note = Signed note
record-key = Verification key

## How to check

record-verify-title = How to check it yourself
record-verify-text = Both programs work without a network. They say what was proved and what cannot be.
record-verify-product = With the product:
record-verify-independent = With a short program written from the documentation alone:
record-limits = An operator who has the signing key can sign another record. A checkpoint that someone else kept exposes that.

## The entries

record-entries-title = Entries of the record
record-column-number = Number
record-column-filed = Filed
record-column-kind = What happened

# The kinds of entries, without their version; restricted where the kind itself is not public.
record-kind = { $kind ->
    [forum-opened] The forum was opened
    [instrument-adopted] An instrument was adopted
    [rule-waived] A rule was set aside
    [draft-published] A draft was published
    [comment-received] A comment was received
    [comment-confirmed] A comment was confirmed
    [comment-lapsed] A comment lapsed without confirmation
    [comment-withdrawn] A comment was withdrawn
    [comment-admitted] A late comment was admitted
    [comment-screened] A comment was checked
    [comment-corrected] A comment was corrected
    [comment-not-admitted] A late comment was not admitted
    [comment-joined] A participant confirmed a comment sent together
    [comment-supported] A comment was supported
    [comment-support-ended] Support for a comment was taken back
    [answers-published] The answers to comments were published
    [answer-corrected] A published answer was corrected
    [seat-given] An office was given
    [seat-ended] An office ended
    [participants-revised] The participants file was revised
    [letter-sent] The circular letter was sent
    [letter-sent-again] The circular letter was sent again
    [person-erased] The data of a person were erased
    [restricted] Restricted: not everyone may read it
   *[unnamed] Another act
}
record-empty = Nothing has been filed yet.
record-next = Later entries
record-first = First entries

## One entry

record-entry-title = Entry { $number }
record-envelope-title = Envelope
record-envelope-text = Public for ever, byte for byte. Its last line commits to the content without revealing it.
record-body-title = Content
record-body-restricted = Not everyone may read the content of this entry. The envelope proves that it is there and unchanged.
record-contents-title = What it brought
record-contents-text = Each is named by SHA-256 of its salt and its bytes. The link gives both, so that anyone can compute it again.
record-contents-bytes = { $size } bytes
record-proof-title = Inclusion proof
record-proof-text = These hashes lead from the envelope to the root of the tree in the latest checkpoint.
record-proof-alone = The record has one entry; its hash is the root of the tree.
record-leaf = Hash of this entry
record-previous-entry = Entry before
record-next-entry = Entry after
