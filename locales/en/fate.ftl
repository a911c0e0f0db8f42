### What happened to a comment: its steps, its answer, what the text says now.

## The answers, in one word each

fate-accepted = Accepted
fate-in-part = Accepted in part
fate-noted = Noted
fate-not-accepted = Not accepted
fate-out-of-scope = Out of scope
fate-disposition = Answer

## The parts of the page

fate-title = What happened
fate-asked = What was asked
fate-decided = What was decided
fate-before-correction = The answer before its correction
fate-corrected-why = Why it was corrected
fate-by-secretariat = By the secretariat
fate-text-now = What the text says now
fate-text-deleted = Draft { $draft }: paragraph { $number } was deleted
fate-about = About this comment

## The steps; first how far each is, for those who hear the page

fate-done = Done:
fate-now = Now:
fate-later = Later:
fate-step-joined = { $count ->
    [one] Also sent by { $count } other participant
   *[other] Also sent by { $count } other participants
}
fate-step-supported = { $count ->
    [one] Supported by { $count } participant
   *[other] Supported by { $count } participants
}
fate-step-admitted = Arrived late, and counted by decision of the secretariat
fate-step-not-admitted = Arrived late, and not counted by decision of the secretariat
fate-step-late-undecided = Arrived late: the secretariat decides whether it counts

# $what is a meeting of the timetable.
fate-step-considered = Considered: { $what }
fate-step-answered = Answered
fate-step-corrected = Answer corrected
fate-step-draft = In draft { $draft }, paragraph { $number }
fate-step-answer-due = Answered, with all other comments of the round

# $what is the row of the next draft in the timetable.
fate-step-next-draft = Next: { $what }
