### La liste des experts, et les candidatures au bureau.

navigation-experts = Experts

## La liste

experts-title = Experts
experts-list = Liste des experts
experts-lede = Les personnes qui ont été proposées et ont accepté. L’inscription aux réunions du groupe d’experts et la participation à distance sont réservées aux personnes de cette liste.
experts-none = Personne n’a encore accepté de candidature. L’équilibre ci-dessous compte les personnes proposées.
experts-filter = Choisir les experts
experts-filter-clear = Afficher tous les experts
experts-none-match = Personne sur la liste ne correspond à votre choix.
experts-found = { $count ->
    [one] { $count } expert
   *[other] { $count } experts
}
experts-caption = Experts par nom, avec toutes les entités qui les ont proposés
experts-name = Nom
experts-nominated-by = Proposé par
experts-topics = Sujets
experts-languages = Langues
experts-since = Expert depuis
experts-csv-note = Dans le fichier CSV, une cellule qu’un tableur prendrait pour une formule commence par une apostrophe.

## Le bureau : toutes les candidatures

desk-nominations-title = Candidatures
desk-nominations-undecided = { $count ->
    [one] { $count } candidature tardive à décider
   *[other] { $count } candidatures tardives à décider
}
desk-nominations-lede = Les candidatures avec demande de visa viennent en premier, les autres dans l’ordre de réception ; celles qui ont été retirées ou remplacées viennent en dernier.
desk-nominations-none = Personne n’a encore été proposé.
desk-nominations-filter = Choisir les candidatures
desk-nominations-clear = Afficher toutes les candidatures
desk-nominations-needs = Besoin
desk-nominations-found = { $count ->
    [one] { $count } candidature
   *[other] { $count } candidatures
}
desk-nominations-caption = Candidatures dans l’ordre où elles sont traitées
desk-nominations-back = Retour aux candidatures
desk-nomination-visa = Aide pour le visa
desk-nomination-no-cv = Sans CV

## Le bureau : une candidature

# $name is the expert's, $reference the nomination's number.
desk-nomination-title = { $name } : candidature { $reference }
desk-nomination-written-in = Langue des courriers
desk-nomination-by-office = Saisie par le secrétariat
desk-nomination-active = Participe activement à la préparation du forum dans son propre pays
desk-nomination-gender = { $gender ->
    [woman] Femme
    [man] Homme
    [self-described] En ses propres termes
   *[none] Non précisé
}
desk-nomination-acts = Ce qui s’est passé
desk-nomination-act-accepted = L’expert a accepté.
desk-nomination-act-declined = L’expert a décliné ou s’est retiré.
desk-nomination-act-admitted = La candidature tardive a été admise.
desk-nomination-act-not-admitted = La candidature tardive n’a pas été admise.
desk-nomination-act-withdrawn = L’entité qui l’avait proposée l’a retirée.
desk-nomination-act-replaces = Mise à la place de
desk-nomination-act-replaced-by = Remplacée par
desk-nomination-late-title = Candidature tardive
desk-nomination-late-text = Elle a été reçue après le délai et ne compte que si vous l’admettez. La décision est enregistrée avec son motif et ne peut pas être reprise.
desk-nomination-why = Motif
desk-nomination-done-admitted = La candidature est admise.
desk-nomination-done-not-admitted = La candidature n’est pas admise.
desk-nomination-done-replaced = L’expert est remplacé ; la nouvelle candidature est { $reference }.
desk-nomination-others = Autres candidatures de cette personne
desk-nomination-cv = Curriculum vitæ
desk-nomination-cv-missing = Il n’y a pas de CV : aucun n’a été envoyé, ou il a été supprimé.
desk-nomination-cv-until = Il est supprimé le { $date }.
desk-nomination-cv-readers = Peuvent le lire : { $offices }.
desk-nomination-cv-open = Ouvrir le CV
desk-nomination-cv-views = Qui l’a ouvert
desk-nomination-cv-unread = Personne ne l’a ouvert. Chaque ouverture est enregistrée.
desk-nomination-cv-operator = L’exploitant

## Le bureau : un autre expert à la place de l’un

desk-replace-title = Remplacer l’expert
desk-replace-text = L’entité qui propose reste la même. On demande au nouvel expert par courrier électronique s’il accepte ; l’ancienne candidature ne compte plus.
desk-replace-do = Remplacer l’expert
