### Comments on earlier drafts, and what later drafts made of what they are on.

## Beside a paragraph of a later draft

anchor-earlier = { $count ->
    [one] { $count } comment on earlier drafts
   *[other] { $count } comments on earlier drafts
}

# In the margin, under the number of comments on the draft itself.
anchor-earlier-short = { $count ->
    [one] { $count } earlier
   *[other] { $count } earlier
}

# Both follow the name of the sender; after the second come the old words.
anchor-on = on draft { $draft }, { $number }
anchor-was = was on draft { $draft }, { $number }:
anchor-more = All comments on draft { $draft }, { $number }

## On the page of a comment; after the last two come the old words

anchor-now = Where it stands now:
anchor-words-went = { $reference } was on draft { $draft }, { $number }. Words it was on are no longer there:
anchor-left-out = { $reference } was on draft { $draft }, { $number }, which draft { $newer } left out:

## Where a draft is closed and the newest one is open

anchor-newer-open = Draft { $draft } is open for comments until { $date }.
anchor-newer-comment = Comment on { $number } in draft { $draft }
anchor-newer-take = Take your words to draft { $draft }, { $number }
anchor-newer-take-draft = Take your words to draft { $draft }
# $numbers is a list of numbers; a button for each follows. $draft is the number of the newest draft.
anchor-newer-parts = In draft { $draft } this paragraph has become { $numbers }. Your words go to those of them that they are about, to each separately.
