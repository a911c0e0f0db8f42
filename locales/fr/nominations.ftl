### Proposer un expert : la page, le formulaire, le récépissé, la page de la personne proposée, la lettre d’invitation.

## La page

nominate-title = Proposer un expert
nominate-open-now = Candidatures ouvertes
nominate-call = Appel à candidatures d’experts
nominate-lede = Les experts contribuent à préparer le forum. Une délégation ou une organisation les propose, et chacun décide s’il accepte.
nominate-until = Les candidatures sont ouvertes jusqu’au { $deadline }.
nominate-closed = Les candidatures ont été closes le { $deadline }.
nominate-early = Si l’expert a besoin d’un visa pour la première réunion, présentez la candidature dès que possible. Les demandes de visa sont traitées en premier, et la lettre d’invitation peut être imprimée dès que la candidature est déposée.
nominate-not-yet = Le calendrier ne fixe pas encore de date limite pour les candidatures d’experts.
nominate-sign-in = Connectez-vous pour proposer un expert. Vous revenez ensuite à cette page.
nominate-may-not = Vous ne pouvez pas proposer d’expert en cette qualité
nominate-acting = Choisir une autre qualité
nominate-closed-late = Les candidatures tardives et les remplacements font l’objet de décisions au cas par cas, chacune avec un motif consigné.
nominate-contact = Contact :
nominate-balance = Voir qui a été proposé jusqu’ici, et ce qui manque
nominate-to-form = Aller au formulaire
nominate-who = Qui peut proposer un expert
nominate-who-may = Peut proposer

## Le formulaire

nominate-form = Votre candidature
nominate-person = L’expert
nominate-name = Nom tel qu’il figure sur le passeport
nominate-name-hint = Il figure ainsi dans la lettre d’invitation.
nominate-email-hint = Il est demandé à l’expert, à cette adresse, s’il accepte ; il se connecte ensuite avec elle. Elle n’est jamais publiée.
nominate-language = Langue dans laquelle on écrit à l’expert
nominate-languages = Langues de travail de l’expert
nominate-languages-other = Autres langues
nominate-languages-hint = Des codes tels que pt ou sw, séparés par des virgules.
nominate-topics = Sujets que l’expert connaît
nominate-topics-own = Autres sujets
nominate-topics-own-hint = En lettres latines, séparés par des virgules, en plus d’au moins un des sujets ci-dessus.
nominate-declaration = Déclaration
nominate-active = L’expert participe activement à la préparation du forum dans son propre pays.
nominate-active-not = Non déclaré actif dans son propre pays.
nominate-exception = Si cela ne s’applique pas : pourquoi
nominate-exception-hint = Par exemple, parce que votre organisation ne relève d’aucun pays. Le motif est consigné.
nominate-visa-title = Visa
nominate-visa = L’expert a besoin d’une lettre d’invitation pour un visa.
nominate-visa-hint = Vous et l’expert pouvez imprimer la lettre dès que la candidature est déposée.
nominate-visa-not = Aucune lettre d’invitation n’est nécessaire.
nominate-gender = Genre
nominate-gender-hint = Question posée parce que le groupe doit être équilibré. La réponse concernant une personne est vue par : { $offices }. Les autres ne voient que des chiffres, et aucun groupe de moins de { $min }.
nominate-gender-woman = Femme
nominate-gender-man = Homme
nominate-gender-other = Se décrit autrement
nominate-gender-none = Non précisé
nominate-public = Une fois que l’expert a accepté, son nom, votre délégation ou organisation et les sujets sont publiés. Rien d’autre ne l’est.
nominate-cv-later = Le CV s’ajoute sur le récépissé, après l’envoi.

## Erreurs dans le formulaire

nominate-error-name = Saisissez le nom de l’expert
nominate-error-email = Saisissez l’adresse électronique de l’expert, pour qu’il puisse accepter
nominate-error-languages = Saisissez des codes de langue tels que pt ou sw, { $max } au plus en tout
nominate-error-languages-none = Indiquez au moins une langue de travail de l’expert
nominate-error-topics-own = Écrivez les autres sujets en lettres latines, en commençant par une lettre
nominate-error-gender = Choisissez l’une des réponses sur le genre
nominate-error-bool = Indiquez ici true ou false.
nominate-error-sent-before = Ce formulaire a déjà été envoyé, avec d’autres réponses. Vérifiez et envoyez de nouveau pour déposer celles-ci comme une autre candidature
nominate-key-reused = Cette clé a servi pour une autre demande. Choisissez-en une nouvelle.

## La page avant l’envoi

nominate-check-title = Vérifiez votre candidature
nominate-check-then = Lorsque vous l’envoyez, un message part à { $email } et demande à l’expert s’il accepte. Vous recevez un récépissé, sur lequel vous ajoutez le CV.
nominate-check-late-html = La date limite, <time datetime="{ $datetime }">{ $instant }</time>, est passée pendant que vous écriviez. La candidature est déposée et marquée comme tardive ; elle ne compte que si elle est admise.

## Ce qu’est devenue une candidature

nomination-state-waiting = En attente de l’expert
nomination-state-accepted = Acceptée
nomination-state-declined = Refusée
nomination-state-undecided = Tardive, sans décision
nomination-state-not-admitted = Tardive, non admise
nomination-state-replaced = Remplacée
nomination-now-waiting = La personne que vous avez proposée reçoit un message lui demandant si elle accepte. Elle est experte du forum dès qu’elle a accepté.
nomination-now-accepted = La personne que vous avez proposée a accepté : elle est experte du forum.
nomination-now-declined = La personne que vous avez proposée a refusé ou s’est retirée. Vous pouvez proposer quelqu’un d’autre tant que les candidatures sont ouvertes ; ensuite, écrivez au secrétariat.
nomination-now-undecided = La candidature est arrivée après la date limite. Elle ne compte que si le secrétariat l’admet ; vous trouverez la décision ici.
nomination-now-not-admitted = La candidature est arrivée après la date limite et n’a pas été admise.
nomination-now-withdrawn = Vous avez retiré la candidature. Le registre garde la trace de son envoi et de son retrait.
nomination-now-replaced = Un autre expert prend la place de celui-ci.
nomination-now-erased = Les données concernant l’expert ont été effacées à sa demande. Le récépissé prouve toujours que la candidature a été déposée.
nomination-decided-on = Décidé le { $instant }, pour ce motif :

## Le récépissé

nomination-receipt-title = Candidature { $reference }
nomination-keep-text = Quiconque possède cette adresse peut envoyer le CV ou retirer la candidature : ne la communiquez pas.
nomination-by = Proposé par
nomination-done-received = La candidature { $reference } a été reçue.
nomination-done-withdrawn = La candidature { $reference } a été retirée.
nomination-withdraw = Retirer la candidature
nomination-withdraw-title = Retirer cette candidature ?
nomination-withdraw-text = La candidature ne compte alors plus, et cela ne peut être annulé. Le registre garde la trace de son dépôt et de son retrait.

## Le CV

nomination-cv-title = Curriculum vitæ
nomination-cv-missing = Le CV manque
nomination-cv-missing-text = La candidature est déposée, et compte sans lui. L’appel demande un CV : envoyez-le maintenant, ou revenez plus tard à cette page.
nomination-cv-elsewhere = Un CV de cet expert a déjà été déposé. Vous pouvez en envoyer un autre.
nomination-cv-never = Aucun CV n’a été envoyé.
nomination-cv-file = Fichier
nomination-cv-size = Taille
nomination-cv-deleted = Le fichier a été supprimé.
nomination-cv-change = Envoyer un autre fichier à la place
nomination-cv-choose = Choisissez le fichier contenant le CV
nomination-cv-hint = PDF ou DOCX, { $megabytes } Mo au plus.
nomination-cv-send = Envoyer le CV
nomination-cv-none = Choisissez le fichier contenant le CV.
nomination-cv-done = Le CV a été déposé.
nomination-cv-seen-by = Seuls peuvent lire le CV : { $offices }. Chaque consultation est enregistrée.
nomination-cv-kept-until = Il est supprimé le { $until }.

## La page de la personne proposée

nominee-title = Vous avez été proposé comme expert
nominee-state-waiting = En attente de votre réponse
nominee-state-accepted = Vous avez accepté
nominee-state-declined = Vous avez refusé
nominee-lede = { $entity } vous a proposé comme expert pour l’événement suivant : { $forum }.
nominee-withdrawn = { $entity } vous avait proposé comme expert pour l’événement suivant : { $forum }. La candidature a été retirée.
nominee-replaced = { $entity } vous avait proposé comme expert pour l’événement suivant : { $forum }. Un autre expert prend désormais votre place.
nominee-not-admitted = { $entity } vous avait proposé comme expert pour l’événement suivant : { $forum }. La candidature est arrivée après la date limite et n’a pas été admise.
nominee-others-stand = Vous restez proposé par : { $entities }. Une seule réponse vaut pour toutes les candidatures.
nominee-undecided = La candidature est arrivée après la date limite. Elle ne compte que si le secrétariat l’admet ; vous en êtes informé par courrier électronique. Vous pouvez répondre avant ; jusque-là, vous ne figurez pas dans la liste.
nominee-others = Vous avez aussi été proposé par : { $entities }. Une seule réponse vaut pour toutes les candidatures.
nominee-active = Il est déclaré que vous participez activement à la préparation du forum dans votre propre pays.
nominee-active-not = Il n’est pas déclaré que vous êtes actif dans votre propre pays.
nominee-question = Acceptez-vous ?
nominee-public = Si vous acceptez, votre nom, ceux qui vous ont proposé et les sujets figurent dans la liste publique des experts.
nominee-not-public = Votre adresse électronique et votre CV ne sont jamais publiés.
nominee-unanswered = Sans réponse de votre part, vous ne figurez pas dans la liste.
nominee-accept = J’accepte
nominee-accept-after-all = Accepter malgré tout
nominee-decline = Je refuse
nominee-decline-title = Refuser cette candidature ?
nominee-decline-text = Vous ne figurerez pas dans la liste des experts. Ceux qui vous ont proposé voient que vous avez refusé. Vous pouvez changer d’avis avec le lien du message.
nominee-step-down = Me retirer
nominee-step-down-title = Vous retirer en tant qu’expert ?
nominee-step-down-text = Votre nom disparaît de la liste publique des experts. Le registre garde la trace de votre acceptation et de votre retrait. Vous pouvez changer d’avis avec le lien du message.
nominee-declined-text = Vous ne figurez pas dans la liste des experts. Si vous changez d’avis, acceptez ci-dessous.
nominee-over-text = Il n’y a rien à répondre.
nominee-done-accepted = Vous avez accepté. Vous figurez dans la liste des experts du forum.
nominee-done-accepted-late = Vous avez accepté. Vous figurerez dans la liste des experts du forum si le secrétariat admet la candidature tardive.
nominee-done-declined = Vous ne figurez pas dans la liste des experts.
nominee-next-sign-in = Connectez-vous avec l’adresse à laquelle le message vous est parvenu ; vous agissez alors en tant qu’expert.
nominee-next-meeting = L’inscription à une réunion d’experts est réservée aux experts proposés. La prochaine :
nominee-kept = Ce qui est conservé à votre sujet
nominee-kept-text = Votre nom, votre adresse électronique et ce qu’a indiqué celui qui vous a proposé sont conservés pour les travaux du groupe, séparément du registre public. Le secrétariat les efface si vous le demandez.
nominee-kept-until = Ces données sont conservées jusqu’au { $until } au plus tard.
nominee-keep-text = Quiconque la possède peut répondre à votre place : ne la communiquez pas.

## La lettre d’invitation

invitation-title = Lettre d’invitation
invitation-ready = Une lettre d’invitation a été demandée. Elle peut être imprimée dès maintenant.
invitation-open = Ouvrir la lettre pour l’imprimer
invitation-reference = Référence :
invitation-to = À qui de droit
invitation-text = { $name } a été proposé par { $entity } comme expert pour l’événement suivant : { $forum }.
invitation-meeting = L’expert est invité à la réunion suivante :
invitation-no-meeting = Les dates de la prochaine réunion d’experts seront annoncées dans le calendrier du forum.
invitation-what = Réunion
invitation-when = Dates de la réunion
invitation-where = Lieu
invitation-request = Les autorités compétentes sont priées de traiter la demande de visa de l’expert à temps pour la réunion.
invitation-contact = Pour toute question :
invitation-signature = Signature et cachet
invitation-generated = Produit par le système du secrétariat le { $date }. Ce document devient une lettre du secrétariat une fois signé.
invitation-receipt = Empreinte de la candidature dans le registre :
invitation-print = Imprimez cette page, ou enregistrez-la au format PDF, avec la fonction de votre navigateur.

## Parmi ses propres contributions

mine-nominations = Candidatures d’experts
mine-expert = Nom de l’expert
mine-open-nomination = Ouvrir la candidature
