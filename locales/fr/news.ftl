### Mails about what happened to one's comments.

news-mail-answered-subject = [{ $forum }] { $reference } a reçu une réponse : { $disposition }
news-mail-answers-subject = { $count ->
    [one] [{ $forum }] Phase { $round } : { $count } observation a reçu une réponse
   *[other] [{ $forum }] Phase { $round } : { $count } observations ont reçu une réponse
}
news-mail-corrected-subject = [{ $forum }] { $reference } : la réponse a été corrigée
news-mail-drafted-subject = { $count ->
    [one] [{ $forum }] Le projet { $draft } a changé pour { $count } de vos observations
   *[other] [{ $forum }] Le projet { $draft } a changé pour { $count } de vos observations
}
news-mail-invited-subject = [{ $forum }] { $reference } : confirmez que votre délégation l’envoie aussi
news-mail-answered-intro = Le secrétariat a publié ses réponses aux observations de la phase { $round }. Voici les réponses aux vôtres :
news-mail-corrected-intro = Le secrétariat a corrigé une réponse publiée. Elle se lit désormais ainsi :
news-mail-drafted-intro = Le projet { $draft } a été publié. Les observations suivantes, dont vous êtes l’auteur, y motivent des changements, chacune avec les paragraphes modifiés :

# $sender and $entity are names of delegations.
news-mail-invited-intro = { $sender } a envoyé une observation en indiquant { $entity } comme coauteur. Tant que vous n’avez pas confirmé, elle n’engage pas votre délégation.
news-mail-invited-where = Lisez-la et confirmez-la parmi vos envois : { $address }

# $list are references of comments.
news-mail-more = Ainsi que : { $list }

# $what is an answer in one word, or numbers of paragraphs.
news-mail-line = { $reference } : { $what }
