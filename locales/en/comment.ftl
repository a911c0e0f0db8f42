### Writing a comment, checking it, confirming it, and the page it then has.

## Where a comment stands

place-paragraph = Draft { $draft }, paragraph { $number }
place-section = Draft { $draft }, section { $number }
place-draft = Draft { $draft } as a whole
place-comment = Reply to comment { $reference }

# $instant is a date with a time, $zone the message zone-geneva or zone-of.
instant-in-zone = { $instant } { $zone }

## Changed words, for those who hear the page: said before and after the words

change-inserted = (inserted:
change-deleted = (deleted:
change-end = end)

## The form

form-kind = What would you like to do?
form-kind-wording = Suggest wording
form-kind-reason = Comment without changing the text
form-wording = Your wording
form-wording-hint = Edit the paragraph. You see the difference before you send.
form-reason = Your comment or reason
form-reason-hint = Optional if you suggest wording.
form-person = About you
form-name = Name
form-affiliation = Organization
form-email = E-mail address
form-email-hint = You get a link there to confirm your comment. It is never published.
form-language = Language of your comment
form-language-other = Another language

# $screening: whether the secretariat looks at comments before they are published.
form-published = { $screening ->
    [yes] Comments are published with your name and organization after a check by the secretariat.
   *[no] Comments are published with your name and organization once you confirm them.
}

# Above the form, when words typed before were kept on the device of the reader.
form-kept = What you typed here before is back. It was kept on this device only, without your name and address.
form-kept-drop = Drop it

## Mistakes in the form: the same words in the summary and beside the field

form-error-nothing = Suggest wording or write a comment
form-error-unchanged = Change the wording, or choose to comment without changing the text
form-error-wording-long = Your wording has { $count } characters, the limit is { $limit }. Shorten it, or send several comments
form-error-reason-long = Your comment has { $count } characters, the limit is { $limit }. Shorten it, or send several comments
form-error-name = Enter your name

# $limit is a text, for example 200.
form-error-name-long = Enter a name of at most { $limit } characters
form-error-affiliation-long = Enter an organization of at most { $limit } characters
form-error-email = Enter your e-mail address
form-error-email-wrong = Enter an e-mail address such as name@example.org
form-error-language = Choose the language of your comment
form-error-sent-before = This form was sent before, with other words. Check and send again to file these words as a second comment

## The page before sending

check-title = Check your comment
check-text = Nothing has been sent yet. Check what follows, then send it.
check-what = What you are sending
check-who = Who it is from
check-public = What becomes public
check-public-yes = { $screening ->
    [yes] Public: your comment, your name and your organization, after a check by the secretariat.
   *[no] Public: your comment, your name and your organization, once you confirm.
}
check-public-speaker = Public: your comment, under the capacity shown above.
check-public-no = Never public: your e-mail address. It serves to confirm the comment and to tell you what became of it.
check-then = { $days ->
    [one] When you send it, a message goes to { $email }. Confirm within { $days } day, otherwise the comment lapses.
   *[other] When you send it, a message goes to { $email }. Confirm within { $days } days, otherwise the comment lapses.
}
check-late-html = The deadline, <time datetime="{ $datetime }">{ $instant }</time>, passed while you were writing. The comment is filed and marked late; it counts only if the secretariat admits it.

## The confirmation

confirm-title = Confirm comment { $reference }
confirm-text = { $screening ->
    [yes] Confirm that you wrote this comment. It is then checked by the secretariat and published.
   *[no] Confirm that you wrote this comment. It is then published.
}
confirm-not-yours = If you did not write it, do nothing: it lapses on { $date } and is not published.
confirm-done-title = Comment { $reference } is confirmed
confirm-done-text = There is nothing more to do. The instant of sending counts, not that of confirming.
confirm-lapsed-title = Comment { $reference } has lapsed
confirm-lapsed-text = It was not confirmed by { $date } and is not published. If comments are still open, send it again.
confirm-unknown-title = This link is not known
confirm-unknown-text = Copy the whole address from the message: some programs break it over two lines.

## The page of a comment

comment-title = Comment { $reference }
comment-where = Where
comment-from = From
comment-category = Category
comment-label = Label
comment-sent = Sent
comment-filed = Filed
comment-state = State
comment-record = Record
comment-quoted = Text commented on
comment-wording = Suggested wording
comment-reason = Reason

# Above a comment without suggested wording.
comment-text = Comment text
comment-late = Sent after the deadline from a form opened before it. It counts only if the secretariat admits it.
comment-withdrawn = Withdrawn by its author on { $date }.
comment-not-published = Not published. The secretariat gives this reason:
comment-erased = The name and the text were erased on { $date }. The entry in the record remains.
comment-erased-ground = Ground
comment-replies = Replies
comment-no-replies = Nobody has replied.
comment-earlier = Earlier versions
comment-earlier-of = Version of { $instant }
comment-corrected = Corrected
comment-withdrawn-reason = Reason given by its author
confirm-withdrawn-title = Comment { $reference } was withdrawn
confirm-withdrawn-text = It was taken back with its receipt and cannot be confirmed any more. Nothing is published. If comments are still open, you can send another one.
confirm-words-changed = The words were corrected after you opened this page. Read them again before you confirm.
comment-record-entry = Entry { $number } of the record
comment-see-place = Read it in the draft
state-erased = Erased
