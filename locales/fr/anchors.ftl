### Les observations sur des projets antérieurs, et ce que les projets suivants ont fait du texte visé.

## Beside a paragraph of a later draft

anchor-earlier = { $count ->
    [one] { $count } observation sur des projets antérieurs
   *[other] { $count } observations sur des projets antérieurs
}

# In the margin, under the number of comments on the draft itself.
anchor-earlier-short = { $count ->
    [one] { $count } antérieure
   *[other] { $count } antérieures
}

# Both follow the name of the sender; after the second come the old words.
anchor-on = sur le projet { $draft }, { $number }
anchor-was = portait sur le projet { $draft }, { $number } :
anchor-more = Toutes les observations sur le projet { $draft }, { $number }

## On the page of a comment; after the last two come the old words

anchor-now = Où le texte se trouve maintenant :
anchor-words-went = { $reference } portait sur le projet { $draft }, { $number }. Des mots visés n’y figurent plus :
anchor-left-out = { $reference } portait sur le projet { $draft }, { $number }, texte que le projet { $newer } a supprimé :

## Where a draft is closed and the newest one is open

anchor-newer-open = Le projet { $draft } est ouvert aux observations jusqu’au { $date }.
anchor-newer-comment = Formuler une observation sur { $number } dans le projet { $draft }
anchor-newer-take = Reprendre votre texte dans le projet { $draft }, { $number }
anchor-newer-take-draft = Reprendre votre texte dans le projet { $draft }
anchor-newer-parts = Dans le projet { $draft }, ce paragraphe est devenu { $numbers }. Votre texte se reprend dans ceux qu’il concerne, séparément dans chacun.
