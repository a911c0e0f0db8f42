### A whole text in the place of the next draft.

editor-upload-title = Upload the text of draft { $draft }
# The link from the draft in preparation.
editor-upload-link = Upload a whole text
editor-upload-lede = A whole text that was written elsewhere takes the place of the draft in preparation. Its paragraphs are linked with those of draft { $draft } by their words. Where that is doubtful, you are asked before anything is published.
editor-upload-download = The draft in preparation as Markdown
editor-upload-replaces = { $count ->
    [one] What was changed here in { $count } paragraph gives way to the text. It stays in the record; a cause that was given stays where the text says the same.
   *[other] What was changed here in { $count } paragraphs gives way to the text. It stays in the record; a cause that was given stays where the text says the same.
}
editor-upload-answers = { $count ->
    [one] { $count } answer was given on which paragraph is which. It holds for a new text if that says the same there; if not, you are asked again where there is doubt.
   *[other] { $count } answers were given on which paragraph is which. They hold for a new text where that says the same; elsewhere you are asked again where there is doubt.
}
editor-upload-dropped = { $count ->
    [one] { $count } answer does not hold for it, because the paragraph says something else now, or is found to be another one.
   *[other] { $count } answers do not hold for it, because the paragraphs say something else now, or are found to be others.
}
editor-upload-file = File with the text
editor-upload-file-hint = Markdown, or plain text with blank lines between paragraphs; { $megabytes } MB at most.
editor-upload-text = Or the text itself
editor-upload-send = Upload
editor-upload-none = Choose a file, or paste the text.
editor-upload-both = You chose a file and pasted a text as well. Send one of them: empty the field of the text, or choose no file.
editor-upload-choose-again = The file is too long to be shown here: choose it again.
editor-upload-no-draft = The form does not say on which draft the text was written. Nothing has been uploaded. Send the text again from this page.
editor-upload-unreadable = The file is not plain text in UTF-8. Save it as plain text or Markdown in UTF-8 and upload it again.
editor-upload-language = The text says that its language is “{ $found }”. The drafts of this forum are written in “{ $expected }”.
editor-upload-remarks = Nothing is uploaded yet: not all of the text was understood.
editor-upload-language-unread = “{ $language }” in the lines at the top is no language tag such as fr; it would be left out.
editor-upload-note-unknown = The note { $label } is written nowhere; its mark would stay in the text.
editor-upload-note-unused = Nothing refers to the note { $label }; it would be read as a paragraph.
editor-upload-reference-lost = “{ $place }” is neither the number nor the id of a paragraph of the text; it would stay a link.
editor-upload-reference-unlike = “{ $words }” leads to { $number }, which is another item than the words name; the words would stay as they are.
editor-upload-html-left-out = { $html } would be left out; the words between tags would stay.
editor-upload-number-in-words = { $number } is not taken as the number of its paragraph, because it is not one that can stand there or another paragraph has it; it would stay in the words.
editor-upload-remarks-more = { $count ->
    [one] { $count } further remark is not shown.
   *[other] { $count } further remarks are not shown.
}
editor-upload-anyway = Upload it as it is
editor-upload-stands = The uploaded text
editor-upload-by = Uploaded by { $name }, { $instant }.
editor-upload-set-aside = A draft was published since, and the text is set aside. Upload it again to compare it with draft { $draft }.
editor-upload-itself = The uploaded text as Markdown
editor-upload-withdraw = Take the text away
editor-upload-withdraw-text = Once the text is taken away, the draft in preparation is as draft { $draft } again. The text, and what was changed in it here, stay in the record.
editor-upload-withdrawn = The uploaded text was taken away.
editor-uploaded = The text is uploaded.

### Which paragraph is which

editor-links-title = Which paragraph is which in draft { $draft }
editor-links-lede = Each pair below may be one paragraph or two. What you say decides which comments, reasons and history go with a paragraph. Answers can be changed until the draft is published.
editor-links-open = { $count ->
    [one] { $count } doubtful pair is not settled
   *[other] { $count } doubtful pairs are not settled
}
editor-links-none = No paragraph is doubtful.
editor-links-show = Paragraphs shown
editor-links-show-doubtful = Doubtful
editor-links-show-all = All that changed
editor-links-settled = Settled
editor-links-pair = { $old } of draft { $draft } and { $new } of the text
editor-links-alone = { $new } of the text
editor-links-linked = Taken for one paragraph until you settle it; the chance that they are one: { $percent }%.
editor-links-apart = Taken for two paragraphs until you settle it; the chance that they are one: { $percent }%.
editor-links-in-text = Uploaded text
editor-links-same = One paragraph, edited or moved
editor-links-two = Two paragraphs: the old one is left out, the other is new
editor-links-new = A new paragraph
editor-links-other = Another paragraph of draft { $draft }, with the number
editor-links-which = Paragraph of draft { $draft } that { $new } of the text is
editor-links-merged = One paragraph, merged from { $old }
editor-links-two-of-many = A new paragraph: the old ones are left out
editor-links-one-of-many = One of them alone, or another paragraph of draft { $draft }, with the number
editor-links-first-part = { $old }, from which a part was split off
editor-links-part = A part of { $old }, which was split
editor-links-no-part = A new paragraph, and no part of { $old }
editor-links-taken = In draft { $draft }, { $old } was said to be { $new } of the text, so it is no longer linked with this paragraph.
editor-links-edited = { $place } was changed in the editor since the text was uploaded, so it stays what it is. To settle it anew, restore it in the editor first.
editor-links-no-such = Draft { $draft } has no paragraph { $number }.
editor-links-number-beside = For { $new } of the text you gave the number { $number }, but chose another answer. Choose “another paragraph”, or empty the field of the number.
editor-links-given-twice = { $old } of draft { $draft } cannot be both { $first } and { $second } of the text. Say of one of them that it is new.
editor-links-beside = Show the chosen paragraphs
editor-links-gone = Paragraphs of draft { $draft } that are left out
editor-links-which-missing = Choose which paragraph { $new } of the text is.
editor-links-save = Save the answers
editor-links-saved = The answers are saved.
editor-links-all-settled = Every doubtful pair is settled.
editor-links-first = Doubtful pairs are settled first
editor-links-first-text = Which comments and which history belong to a paragraph depends on it.
