### Delegations beside the sender's: sent together, supported.

## Who stands behind a comment; $list are names

support-joined = أُرسل بالاشتراك مع: { $list }
support-asked = دُعيت إلى إرساله أيضاً ولم تؤكد بعد: { $list }
support-supporters = { $count ->
    [zero] لا مؤيدين: { $list }
    [one] يؤيده مشارك واحد: { $list }
    [two] يؤيده مشاركان: { $list }
    [few] يؤيده { $count } مشاركين: { $list }
    [many] يؤيده { $count } مشاركاً: { $list }
   *[other] يؤيده { $count } مشارك: { $list }
}

## What a delegation can do about the comment of another

support-join = التأكيد باسم وفدك
support-begin = تأييد هذا التعليق
support-end = سحب التأييد
support-join-done = أصبح وفدك يرسل { $reference } أيضاً.
support-begin-done = أصبح وفدك يؤيد { $reference }.
support-end-done = لم يعد وفدك يؤيد { $reference }.

## The form for comments of a delegation

jointly-title = وباسم أيضاً
jointly-hint = يُطلب من كل وفد تختاره أن يؤكد. وإلى أن يفعل، يبقى التعليق باسم وفدك وحده.

## Where others ask to send a comment together

jointly-waits = في انتظار تأكيدك
jointly-sent-by = أرسله { $name }

## Mistakes of programs

jointly-list = المنتظر قائمة معرّفات.
