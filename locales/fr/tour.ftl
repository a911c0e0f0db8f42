### The tour of a demonstration.

tour-title = Rôles et visite
tour-lede = Dix étapes à travers un cycle : d’une observation aux mots qu’elle a changés. Tout est inventé ; rien de ce que vous faites ne quitte cet ordinateur.
tour-steps = La visite
tour-roles = Rôles
tour-roles-hint = Chaque rôle s’ouvre sous un nom d’hôte distinct : plusieurs peuvent être ouverts côte à côte dans un même navigateur.
tour-read = Lire un paragraphe et ce qui en a été dit
tour-read-look = Le paragraphe 3.2.4 du troisième projet : les observations figurent à côté du texte, chacune avec son auteur.
tour-comment = Être le délégué de Valmora et proposer d’autres mots
tour-comment-look = Le formulaire sait au nom de qui vous parlez. Modifiez le texte, vérifiez, envoyez : aucune confirmation n’est demandée.
tour-mine = Retrouver l’envoi parmi les vôtres
tour-mine-look = Votre délégation voit tout ce qu’elle a envoyé et qui l’a saisi. Ouvrez le reçu : il se vérifie sans ce serveur.
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
