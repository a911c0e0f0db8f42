### L’équilibre du groupe d’experts : qui manque jusqu’ici.

balance-title = Équilibre du groupe
balance-nobody = Personne n’a encore été proposé.
balance-counted = { $count ->
    [one] { $count } personne a été proposée et n’a pas refusé.
   *[other] { $count } personnes ont été proposées et n’ont pas refusé.
}
balance-few-in-all = Moins de { $min } personnes ont été proposées jusqu’ici.
balance-lede = Le groupe doit être équilibré. Aucun texte ne fixe de quota et aucune candidature n’est refusée pour cette raison : les chiffres montrent qui manque avant que vous ne proposiez quelqu’un.
balance-in-full = Votre bureau tient la liste : vous voyez tous les chiffres. Les autres lecteurs ne voient pas les groupes de moins de { $min } personnes.
balance-hides = L’effectif d’un groupe de moins de { $min } personnes n’est pas indiqué, ni aucun chiffre dont il pourrait être déduit. Un zéro est indiqué là où il ne révèle rien : c’est une lacune.
balance-in-steps = Pour qu’aucun chiffre ne renseigne sur une seule personne, les chiffres ne changent que lorsque { $min } personnes ou plus sont arrivées ou parties.
balance-as-of = État au { $when }.
balance-by-region = Région
balance-by-category = Catégorie de l’entité qui propose
balance-by-gender = Genre, s’il a été indiqué
balance-mark = Le trait dans la barre marque où serait le groupe d’après sa part des participants destinataires
balance-experts = Experts
balance-members = Participants destinataires
balance-fewer = moins de { $min }
balance-withheld = non indiqué
balance-no-region = Sans région
balance-gender = { $gender ->
    [woman] Femmes
    [man] Hommes
    [self-described] En leurs propres termes
   *[none] Non précisé
}
balance-topics = Sujets par région. Une personne peut en connaître plusieurs ; un zéro encadré est une lacune.
balance-topic = Sujet
balance-topic-other = Autres sujets
balance-all = Total
