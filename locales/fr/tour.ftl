### The tour of a demonstration.

tour-title = Rôles et visite
tour-lede = Dix étapes d’un processus : d’un expert qui accepte à une observation et aux mots qu’elle a changés. Tout est inventé ; rien de ce que vous faites ne quitte cet ordinateur.
tour-steps = La visite
tour-roles = Rôles
tour-roles-hint = Chaque rôle s’ouvre sous un nom d’hôte distinct : plusieurs peuvent être ouverts côte à côte dans un même navigateur.
tour-nominate = Être le délégué de Valmora et proposer un expert
tour-nominate-look = L’équilibre affiché au-dessus du formulaire montre qui manque encore. Donnez un nom et une adresse de votre invention ; le reçu demande le CV.

# Where the call for experts is closed.
tour-replace = Être le secrétariat et remplacer un expert
tour-replace-look = L’appel est clos depuis le 21 août 2019, mais la liste reste tenue à jour : ouvrez une candidature retenue, désignez une autre personne avec une adresse de votre invention et dites pourquoi. Pour voir l’appel lui-même, lancez la démonstration au 2019-08-20.
tour-accept = Être l’expert et accepter
tour-accept-look = La question posée à l’expert se trouve dans la boîte aux lettres. Son lien ne demande aucun compte : acceptez, puis retrouvez le nom sur la liste des experts.
tour-comment = Être le délégué de Valmora et proposer d’autres mots
tour-comment-look = Le formulaire sait au nom de qui vous parlez. Modifiez le texte, vérifiez, envoyez : aucune confirmation n’est demandée.

# Before the third draft is out.
tour-comment-early = Avancez d’abord l’horloge au 2020-06-02 : le troisième projet est alors ouvert. Revenez à cette page pour le lien vers son paragraphe 3.2.4.
tour-clock = Avancer l’horloge au-delà de l’échéance
tour-clock-look = Dans la barre ci-dessus, avancez au 2020-10-20. Le troisième cycle est clos, le secrétariat a préparé ses réponses et le quatrième projet s’écrit.
tour-desk = Être le secrétariat et répondre à l’observation
tour-desk-look = La file montre ce qui reste ouvert : votre observation est celle qui n’a pas de réponse. Choisissez une suite et donnez le motif. Une réponse marquée pour un second lecteur attend une autre personne du secrétariat ; il n’y a ici qu’un seul rôle du secrétariat, laissez donc cette case vide.
tour-publish = Publier toutes les réponses du cycle en un seul acte
tour-publish-look = Rien n’est publié tant qu’une observation reste sans réponse ; celles qui manquent sont énumérées.
tour-editor = Voir s’écrire le projet suivant
tour-editor-look = Chaque modification nomme les observations qui l’ont demandée. Ouvrez le paragraphe 3.2.4 et reprenez votre texte.
tour-fourth = Publier le quatrième projet
tour-fourth-look = Une modification sans motif serait signalée ici, et le projet refusé.
tour-redline = Lire pourquoi chaque paragraphe a changé
tour-redline-look = La comparaison des troisième et quatrième projets, avec les demandeurs à côté de chaque modification ; aussi en deux colonnes et en phrases.
tour-fate = Voir la suite donnée à votre observation
tour-fate-look = Ouvrez-la depuis vos envois : ce que vous demandiez, ce qui a été décidé, ce que dit le texte. Le courriel correspondant est dans la boîte.

# Where an earlier step has not been done.
tour-after = L’étape { $step } vient d’abord ; le lien apparaîtra ensuite sur cette page.
