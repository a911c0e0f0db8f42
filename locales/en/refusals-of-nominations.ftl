### Why a nomination, a CV or an answer to a nomination was not taken: the sentence before the rule and its source.

refusal-deadline-passed = This closed on { $closed }. Nothing has been filed.
refusal-no-deadline = The timetable of this forum has no time for this. Nothing has been filed.
refusal-only-participants-nominate = Experts are nominated for a delegation or an organization. Choose one under “Acting for”.
refusal-not-active-at-home = Declare that the expert is active in preparing for the forum in their own country, or say why that does not apply to them.
refusal-nominated-before = This person has been nominated for your delegation already: { $reference }.
refusal-no-nomination = There is no nomination { $reference } here, or it is not yours.
refusal-no-cv = There is no CV here. None was sent, or it has been deleted.
refusal-topics = Choose one topic or more, each once, at most { $max }.
refusal-topic-unknown = Choose from the topics of this forum.
refusal-cv-empty = The file is empty. Choose the file with the CV.
refusal-cv-too-large = The file has more than { $megabytes } MB. Choose a smaller one.
refusal-cv-type = The file is neither a PDF nor a DOCX document. Save the CV as one of them.
refusal-cv-protected = The file is protected by a password. Save it without one.
refusal-cv-damaged = The file is damaged and cannot be opened. Save it anew.
