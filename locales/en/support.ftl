### Delegations beside the sender's: sent together, supported.

## Who stands behind a comment; $list are names

support-joined = Sent together with: { $list }
support-asked = Asked to send it too, not confirmed yet: { $list }
support-supporters = { $count ->
    [one] Supported by: { $list }
   *[other] Supported by { $count }: { $list }
}

## What a delegation can do about the comment of another

support-join = Confirm for your delegation
support-begin = Support this comment
support-end = End your support
support-join-done = Your delegation now sends { $reference } too.
support-begin-done = Your delegation now supports { $reference }.
support-end-done = Your delegation no longer supports { $reference }.

## The form for comments of a delegation

jointly-title = Also on behalf of
jointly-hint = Each delegation that you choose is asked to confirm. Until it does, the comment stands for yours alone.

## Where others ask to send a comment together

jointly-waits = Waiting for your confirmation
jointly-sent-by = Sent by { $name }

## Mistakes of programs

jointly-list = A list of identifiers is expected.
