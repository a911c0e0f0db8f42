### Nominating an expert: the page, the form, the receipt, the page of the nominated person, the letter of invitation.

## The page

nominate-title = Nominate an expert
nominate-open-now = Nominations open
nominate-call = Call for experts
nominate-lede = Experts help to prepare the forum. A delegation or an organization nominates them, and each of them decides whether to accept.
nominate-until = Nominations are open until { $deadline }.
nominate-closed = Nominations closed on { $deadline }.
nominate-early = If the expert needs a visa for the first meeting, nominate as soon as possible. Requests for visas are processed first, and the letter of invitation can be printed as soon as the nomination is filed.
nominate-not-yet = The timetable has no day yet until which experts are nominated.
nominate-sign-in = Sign in to nominate an expert. You then come back to this page.
nominate-may-not = You cannot nominate in this capacity
nominate-acting = Choose another capacity
nominate-closed-late = Late nominations and replacements are decided one by one, each with a recorded reason.
nominate-contact = Contact:
nominate-balance = See who has been nominated so far, and what is missing
nominate-to-form = Go to the form
nominate-who = Who may nominate
nominate-who-may = May nominate

## The form

nominate-form = Your nomination
nominate-person = The expert
nominate-name = Name as in the passport
nominate-name-hint = It stands like this in the letter of invitation.
nominate-email-hint = The expert is asked at this address whether they accept, and signs in with it afterwards. It is never published.
nominate-language = Language in which the expert is written to
nominate-languages = Languages the expert works in
nominate-languages-other = Other languages
nominate-languages-hint = Codes such as pt or sw, with commas between them.
nominate-topics = Topics the expert knows
nominate-topics-own = Other topics
nominate-topics-own-hint = In Latin letters, with commas between them, beside at least one of the topics above.
nominate-declaration = Declaration
nominate-active = The expert is active in preparing for the forum in their own country.
nominate-active-not = Not declared active in their own country.
nominate-exception = If this does not apply: why
nominate-exception-hint = For example, because your organization belongs to no country. The reason is recorded.
nominate-visa-title = Visa
nominate-visa = The expert needs a letter of invitation for a visa.
nominate-visa-hint = You and the expert can print the letter as soon as the nomination is filed.
nominate-visa-not = No letter of invitation is needed.
nominate-gender = Gender
nominate-gender-hint = Asked because the group is to be balanced. The answer for one person is seen by: { $offices }. Everyone else sees figures, and no group of fewer than { $min }.
nominate-gender-woman = Woman
nominate-gender-man = Man
nominate-gender-other = Describes themselves in another way
nominate-gender-none = Not stated
nominate-public = Once the expert accepts, their name, your delegation or organization and the topics are published. Everything else stays unpublished.
nominate-cv-later = The CV is added on the receipt, after sending.

## Mistakes in the form: the same words in the summary and beside the field

nominate-error-name = Enter the name of the expert
nominate-error-email = Enter the e-mail address of the expert, so that they can accept
nominate-error-languages = Enter codes of languages such as pt or sw, at most { $max } in all
nominate-error-languages-none = Name at least one language in which the expert works
nominate-error-topics-own = Write other topics in Latin letters, beginning with a letter
nominate-error-gender = Choose one of the answers about gender
nominate-error-bool = Give true or false here.
nominate-error-sent-before = This form was sent before, with other answers. Check and send again to file these as another nomination
nominate-key-reused = This key was used for another request. Choose a new one.

## The page before sending

nominate-check-title = Check your nomination
nominate-check-then = When you send it, a message goes to { $email } and asks whether the expert accepts. You get a receipt, on which you add the CV.
nominate-check-late-html = The deadline, <time datetime="{ $datetime }">{ $instant }</time>, passed while you were writing. The nomination is filed and marked late; it counts only if it is admitted.

## What has become of a nomination

nomination-state-waiting = Waiting for the expert
nomination-state-accepted = Accepted
nomination-state-declined = Declined
nomination-state-undecided = Late, not decided
nomination-state-not-admitted = Late, not admitted
nomination-state-replaced = Replaced
nomination-now-waiting = The person you nominated is asked by mail whether they accept. They are an expert of the forum once they have accepted.
nomination-now-accepted = The person you nominated has accepted and is an expert of the forum.
nomination-now-declined = The person you nominated has declined or stepped down. You may nominate somebody else while nominations are open; afterwards, write to the secretariat.
nomination-now-undecided = The nomination came after the deadline. It counts only if the secretariat admits it; you find the decision here.
nomination-now-not-admitted = The nomination came after the deadline and was not admitted.
nomination-now-withdrawn = You withdrew the nomination. The record keeps that it was sent and withdrawn.
nomination-now-replaced = Another expert stands in the place of this one.
nomination-now-erased = What was known of the expert was erased at their request. The receipt still proves that the nomination was filed.
nomination-decided-on = Decided on { $instant }, for this reason:

## The receipt

nomination-receipt-title = Nomination { $reference }
nomination-keep-text = Whoever has this address can send the CV or withdraw the nomination, so do not pass it on.
nomination-by = Nominated by
nomination-done-received = Nomination { $reference } has been received.
nomination-done-withdrawn = Nomination { $reference } has been withdrawn.
nomination-withdraw = Withdraw the nomination
nomination-withdraw-title = Withdraw this nomination?
nomination-withdraw-text = The nomination then no longer counts, and this cannot be undone. The record keeps that it was made and withdrawn.

## The CV

nomination-cv-title = CV
nomination-cv-missing = The CV is missing
nomination-cv-missing-text = The nomination is filed, and counts without it. The call asks for a CV: send it now, or come back to this page later.
nomination-cv-elsewhere = A CV of this expert has been filed already. You may send another.
nomination-cv-never = No CV was sent.
nomination-cv-file = File
nomination-cv-size = Size
nomination-cv-deleted = The file has been deleted.
nomination-cv-change = Send another file instead
nomination-cv-choose = Choose the file with the CV
nomination-cv-hint = PDF or DOCX, at most { $megabytes } MB.
nomination-cv-send = Send the CV
nomination-cv-none = Choose the file with the CV.
nomination-cv-done = The CV has been filed.
nomination-cv-seen-by = Only these offices can read the CV: { $offices }. Each reading is recorded.
nomination-cv-kept-until = It is deleted on { $until }.

## The page of a nominated person

nominee-title = You have been nominated as an expert
nominee-state-waiting = Waiting for your answer
nominee-state-accepted = You accepted
nominee-state-declined = You declined
nominee-lede = { $entity } has nominated you as an expert for the { $forum }.
nominee-withdrawn = { $entity } had nominated you as an expert for the { $forum }, and has withdrawn the nomination.
nominee-replaced = { $entity } had nominated you as an expert for the { $forum }. Another expert now stands in your place.
nominee-not-admitted = { $entity } had nominated you as an expert for the { $forum }. The nomination came after the deadline and was not admitted.
nominee-others-stand = You are still nominated by: { $entities }. One answer covers all nominations.
nominee-undecided = The nomination came after the deadline. It counts only if the secretariat admits it, and you are told so by mail. You may answer before that; you are not listed until then.
nominee-others = You were also nominated by: { $entities }. One answer covers all nominations.
nominee-active = You are declared to be active in preparing for the forum in your own country.
nominee-active-not = You are not declared to be active in your own country.
nominee-question = Do you accept?
nominee-public = If you accept, your name, those who nominated you and the topics appear in the public list of experts.
nominee-not-public = Your e-mail address and your CV are never published.
nominee-unanswered = If you do not answer, you are not listed.
nominee-accept = I accept
nominee-accept-after-all = Accept after all
nominee-decline = I decline
nominee-decline-title = Decline this nomination?
nominee-decline-text = You will not be listed as an expert. Those who nominated you see that you declined. You can change your mind with the link in the message.
nominee-step-down = Step down
nominee-step-down-title = Step down as an expert?
nominee-step-down-text = Your name leaves the public list of experts. The record keeps that you accepted and stepped down. You can change your mind with the link in the message.
nominee-declined-text = You are not listed as an expert. If you change your mind, accept below.
nominee-over-text = There is nothing to answer.
nominee-done-accepted = You have accepted. You are listed as an expert of the forum.
nominee-done-accepted-late = You have accepted. You are listed as an expert of the forum if the secretariat admits the late nomination.
nominee-done-declined = You are not listed as an expert.
nominee-next-sign-in = Sign in with the address to which the message came; you then act as an expert.
nominee-next-meeting = Registration for a meeting of experts is limited to nominated experts. The next one:
nominee-kept = What is kept about you
nominee-kept-text = Your name, your e-mail address and what your nominator stated are kept for the work of the group, apart from the public record. The secretariat erases them if you ask for it.
nominee-kept-until = They are kept until { $until } at the latest.
nominee-keep-text = Whoever has it can answer for you, so do not pass it on.

## The letter of invitation

invitation-title = Letter of invitation
invitation-ready = A letter of invitation was asked for. It can be printed now.
invitation-open = Open the letter to print it
invitation-reference = Reference:
invitation-to = To whom it may concern
invitation-text = { $name } has been nominated by { $entity } as an expert for the following event: { $forum }.
invitation-meeting = The expert is invited to the following meeting:
invitation-no-meeting = The dates of the next meeting of experts are announced in the timetable of the forum.
invitation-what = Meeting
invitation-when = Dates
invitation-where = Place
invitation-request = The competent authorities are asked to process the visa application of the expert in time for the meeting.
invitation-contact = Questions are answered at:
invitation-signature = Signature and stamp
invitation-generated = Generated by the secretariat’s system on { $date }. It becomes a letter of the secretariat once it is signed.
invitation-receipt = Digest of the nomination in the record:
invitation-print = Print this page, or save it as a PDF, with the function of your browser.

## Among one’s own submissions

mine-nominations = Nominations of experts
mine-expert = Expert
mine-open-nomination = Open the nomination
