### Messages sent by e-mail: plain text, complete in itself. Each address stands alone on its line, after the
### message that announces it, so that no mark or stop can slip into it.

mail-greeting = Dear { $name },

## After a comment without an account

mail-confirm-subject = [{ $forum }] Confirm your comment { $reference }

# $instant is the message instant-in-zone, $place one of the messages place-….
mail-confirm-intro = Your comment { $reference } was received on { $instant }. It concerns: { $place }.
mail-confirm-ask = Open this address to confirm that you wrote it:
mail-confirm-until = Confirm before { $until }. Otherwise the comment lapses and is not published. The instant of sending counts, not that of confirming.
mail-late = It arrived after the deadline from a form opened before it. It is marked late and counts only if the secretariat admits it.
mail-what = What you sent:
mail-wording = Suggested wording:
mail-reason = Comment or reason:
mail-public = { $screening ->
    [yes] Your comment, your name and your organization are published after a check by the secretariat. This e-mail address is not.
   *[no] Your comment, your name and your organization are published once you confirm. This e-mail address is not.
}
mail-receipt = Your receipt is at this address. Keep it to yourself: whoever has it can withdraw or correct the comment.
mail-not-you = If you did not send this comment, do nothing. It lapses, and nothing is published.
mail-automatic = This message was sent automatically on behalf of the secretariat.

## After a comment that someone sent for another

mail-sent-for-you-subject = [{ $forum }] Comment { $reference } was sent for you
mail-sent-for-you-intro = { $sender } sent comment { $reference } for you on { $instant }. It concerns: { $place }.
mail-sent-for-you-receipt = Your receipt, with which anyone can verify the comment, is at this address:
mail-sent-for-you-wrong = If this is a mistake, tell the secretariat. The comment can be withdrawn until { $deadline }.
