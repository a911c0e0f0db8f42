### Mails about what happened to one's comments.

news-mail-answered-subject = [{ $forum }] { $reference } answered: { $disposition }
news-mail-answers-subject = { $count ->
    [one] [{ $forum }] Round { $round }: { $count } comment answered
   *[other] [{ $forum }] Round { $round }: { $count } comments answered
}
news-mail-corrected-subject = [{ $forum }] { $reference }: the answer was corrected
news-mail-drafted-subject = { $count ->
    [one] [{ $forum }] Draft { $draft } changed for { $count } of your comments
   *[other] [{ $forum }] Draft { $draft } changed for { $count } of your comments
}
news-mail-invited-subject = [{ $forum }] { $reference }: confirm that your delegation sends it too
news-mail-answered-intro = The secretariat has published its answers to the comments of round { $round }. These are the answers to yours:
news-mail-corrected-intro = The secretariat has corrected a published answer. It now reads:
news-mail-drafted-intro = Draft { $draft } has been published. These of your comments are named as reasons for changes, each with the paragraphs that changed:

# $sender and $entity are names of delegations.
news-mail-invited-intro = { $sender } sent a comment and named { $entity } as sending it too. Until you confirm, it stands without your delegation.
news-mail-invited-where = Read it and confirm it under your submissions: { $address }

# $list are references of comments.
news-mail-more = And also: { $list }

# $what is an answer in one word, or numbers of paragraphs.
news-mail-line = { $reference }: { $what }
