### The reader: a draft, its paragraphs, and what was said about each.

## Head of the draft

# $draft is the message draft-name.
reader-title = { $draft } de rapport
reader-document = Document n° { $symbol }
reader-submitters = { $count ->
    [one] de { $count } auteur
   *[other] de { $count } auteurs
}
reader-all-comments = Toutes les observations sur ce projet
reader-view-label = Affichage
reader-view-read = Lire
reader-view-changes = Modifications depuis le projet { $draft }
reader-drafts = Projets

# $draft is the message draft-number.
reader-draft-shown = { $draft } (affiché)

# $draft is the message draft-number.
reader-draft-of = { $draft } du { $date }

## A draft that another has replaced

reader-superseded = Ceci est le projet { $draft }. Le projet { $newer } l’a remplacé.
reader-superseded-paragraph = Le paragraphe { $number } y porte le numéro { $newer }
reader-superseded-gone = Le paragraphe { $number } n’y figure plus.
reader-superseded-read = Lire le projet { $newer }

## Contents and sections

reader-contents = Sommaire
reader-contents-and-comments = Sommaire et observations
reader-text-label = Texte du projet
reader-section = Section n° { $number }
reader-whole-draft = Ensemble du projet
reader-section-only = Seule la section { $number } est affichée.
reader-show-whole = Afficher l’ensemble du projet
reader-table = Tableau de la section { $number }
reader-table-number = Numéro
reader-tags = Thèmes et axes

## Comments beside a paragraph

reader-comment-on-paragraph = Observation sur le paragraphe { $number }
reader-comment-on-section = Observation sur la section { $number }
reader-comment-on-draft = Observation sur l’ensemble du projet
reader-comment-on-comment = Répondre à { $reference }
reader-comments-on-section = { $count ->
    [one] { $count } observation sur la section { $number }
   *[other] { $count } observations sur la section { $number }
}
reader-comments-on-draft = { $count ->
    [one] { $count } observation sur l’ensemble du projet
   *[other] { $count } observations sur l’ensemble du projet
}
reader-replies-to = { $count ->
    [one] { $count } réponse à { $reference }
   *[other] { $count } réponses à { $reference }
}
reader-nobody-yet = Personne n’a encore formulé d’observation ici.
reader-previous-commented = Paragraphe précédent avec observations : { $number }
reader-next-commented = Paragraphe suivant avec observations : { $number }

## Where the form would be, when nobody may comment

# In Russian the date ends with “г.”, whose dot also ends the sentence.
reader-closed = La période d’observations sur ce projet a pris fin le { $date }.
reader-closed-read = Lire les observations
reader-not-yet-open = Les observations sur ce projet seront recueillies à partir du { $date }.
reader-members-only = Ce projet n’est pas ouvert aux observations du public. Les membres s’expriment par l’intermédiaire de leur délégation.
