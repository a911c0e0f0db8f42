### Messages sent by e-mail: plain text, complete in itself. Each address stands alone on its line, after the
### message that announces it, so that no mark or stop can slip into it.

mail-greeting = { $name }，您好！

## After a comment without an account

mail-confirm-subject = [{ $forum }] 请确认您的评论 { $reference }

# $instant is the message instant-in-zone, $place one of the messages place-….
mail-confirm-intro = 您的评论 { $reference } 已于{ $instant }收到，所涉位置：{ $place }。
mail-confirm-ask = 请打开以下地址，确认该评论由您撰写：
mail-confirm-until = 请在{ $until }之前确认，否则评论失效，不予公布。以发送时间为准，而非确认时间。
mail-late = 该评论使用截止前打开的表格在截止后送达，已标为逾期，仅在秘书处接纳后有效。
mail-what = 您发送的内容：
mail-wording = 建议措辞：
mail-reason = 评论或理由：
mail-public = { $screening ->
    [yes] 您的评论、姓名和单位经秘书处核查后公布。本邮箱地址不予公布。
   *[no] 您的评论、姓名和单位经您确认后公布。本邮箱地址不予公布。
}
mail-receipt = 您的回执位于以下地址。请勿外传：持有该地址者均可撤回或更正评论。
mail-not-you = 如果您没有发送此评论，无需任何操作。评论将失效，不会公布任何内容。
mail-automatic = 本邮件由系统代表秘书处自动发送。

## After a comment that someone sent for another

mail-sent-for-you-subject = [{ $forum }] 已代您发送评论 { $reference }
mail-sent-for-you-intro = { $sender } 已于{ $instant }代您发送评论 { $reference }，所涉位置：{ $place }。
mail-sent-for-you-receipt = 您的回执位于以下地址，任何人都可据以核验该评论：
mail-sent-for-you-wrong = 如有误，请告知秘书处。评论在{ $deadline }之前可以撤回。
