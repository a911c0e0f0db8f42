### Messages relatifs à une candidature. Chaque adresse figure seule sur sa ligne, après la phrase qui l’annonce.

## À l’expéditeur

nomination-mail-subject = [{ $forum }] Candidature { $reference } reçue
nomination-mail-intro = Votre candidature { $reference }, présentée au nom de { $entity }, a été reçue le { $instant }.
nomination-mail-late = Elle est arrivée après la date limite. Elle ne compte que si le secrétariat l’admet.
nomination-mail-visa = Vous avez demandé une lettre pour une demande de visa. Ces candidatures sont traitées en premier.
nomination-mail-next = La personne proposée reçoit un message lui demandant si elle accepte. Elle est experte du forum dès qu’elle a accepté.
nomination-mail-receipt = Votre récépissé se trouve à cette adresse. Ne la communiquez à personne : quiconque la possède peut envoyer le CV ou retirer la candidature.

## À la personne proposée

nominee-mail-subject = [{ $forum }] Vous avez été proposé comme expert
nominee-mail-intro = { $entity } vous a proposé comme expert pour l’événement suivant : { $title }.
nominee-mail-topics = Sujets : { $topics }.
nominee-mail-again = Vous avez accepté une candidature antérieure. Vous n’avez rien d’autre à faire ; vous pouvez vous retirer à l’adresse ci-dessous.
nominee-mail-late = La candidature est arrivée après la date limite. Elle ne compte que si le secrétariat l’admet ; vous en serez informé par courrier électronique. Vous pouvez répondre avant.
nominee-mail-ask = Ouvrez cette adresse pour accepter ou refuser :
nominee-mail-shown = Si vous acceptez, votre nom et les participants qui vous ont proposé figurent dans la liste publique des experts. La présente adresse électronique n’y figure pas.
nominee-mail-cv = Un CV envoyé pour vous ne peut être lu que par : { $offices }. Chaque consultation est enregistrée. Le CV est supprimé le { $until }.
nominee-mail-data = Sans réponse de votre part, vous ne figurez pas dans la liste. Le secrétariat efface les données qui vous concernent si vous le demandez.

## Après une décision sur une candidature

nomination-mail-decided-subject = [{ $forum }] Décision sur la candidature { $reference }
nomination-mail-admitted = La candidature { $reference } d’un expert, présentée au nom de { $entity }, est arrivée après la date limite. Le secrétariat l’a admise : elle compte.
nomination-mail-not-admitted = La candidature { $reference } d’un expert, présentée au nom de { $entity }, est arrivée après la date limite. Le secrétariat ne l’a pas admise : elle ne compte pas.
nomination-mail-replaced = Le secrétariat a mis un autre expert à la place de celui que { $entity } avait proposé par la candidature { $reference }. La nouvelle candidature est { $new } ; le nouvel expert reçoit un message lui demandant s’il accepte.
nomination-mail-reason = Le motif enregistré se lit parmi vos candidatures :
nominee-mail-decided-subject = [{ $forum }] Décision sur votre candidature comme expert
nominee-mail-admitted = La candidature par laquelle { $entity } vous a proposé comme expert est arrivée après la date limite. Le secrétariat l’a admise : elle compte. Événement : { $title }.
nominee-mail-not-admitted = La candidature par laquelle { $entity } vous a proposé comme expert est arrivée après la date limite. Le secrétariat ne l’a pas admise : elle ne compte pas. Événement : { $title }.
nominee-mail-replaced = { $entity } vous avait proposé comme expert. Le secrétariat a mis un autre expert à votre place : cette candidature ne compte plus. Événement : { $title }.
nominee-mail-reason = Le motif :
nominee-mail-listed = Vous avez accepté et figurez dans la liste publique des experts.
nominee-mail-answer = Vous n’avez pas encore répondu. L’adresse pour le faire se trouve dans le message qui vous a posé la question.
