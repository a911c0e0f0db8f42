### Mails about what happened to one's comments.

news-mail-answered-subject = [{ $forum }] { $reference }已答复：{ $disposition }
news-mail-answers-subject = { $count ->
   *[other] [{ $forum }] 第{ $round }轮：已答复 { $count } 条评论
}
news-mail-corrected-subject = [{ $forum }] { $reference }：答复已更正
news-mail-drafted-subject = { $count ->
   *[other] [{ $forum }] 草案第 { $draft } 稿因您的 { $count } 条评论作出修改
}
news-mail-invited-subject = [{ $forum }] { $reference }：请确认贵代表团共同提交
news-mail-answered-intro = 秘书处已公布对第{ $round }轮评论的答复。以下是对您的评论的答复：
news-mail-corrected-intro = 秘书处更正了一项已公布的答复。现为：
news-mail-drafted-intro = 草案第 { $draft } 稿已公布。您的下列评论被列为修改的原因，并附所修改的段落：

# $sender and $entity are names of delegations.
news-mail-invited-intro = { $sender }提交了一条评论，并注明由{ $entity }共同提交。在您确认之前，该评论不代表贵代表团。
news-mail-invited-where = 请在您的提交材料中阅读并确认：{ $address }

# $list are references of comments.
news-mail-more = 以及：{ $list }

# $what is an answer in one word, or numbers of paragraphs.
news-mail-line = { $reference }：{ $what }
