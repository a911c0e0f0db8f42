### La lettre circulaire comme document, son envoi et la boîte aux lettres de la démonstration.

letter-title = Lettre circulaire { $symbol }
letter-go = Lire la lettre circulaire { $symbol }
letter-not-sent = Projet, non envoyé
letter-sent = Envoyée
letter-draft-note = Ceci est le projet de lettre, tiré du fichier du forum, que chacun peut consulter. Seule fait foi la lettre telle qu’elle est envoyée.
letter-sent-on = { $count ->
    [one] Envoyée le { $instant } à { $count } participant
   *[other] Envoyée le { $instant } à { $count } participants
}
letter-sent-later = { $count ->
    [one] Envoyée le { $instant } à { $count } participant arrivé plus tard
   *[other] Envoyée le { $instant } à { $count } participants arrivés plus tard
}
letter-sent-again = { $count ->
    [one] Envoyée de nouveau le { $instant } à { $count } participant qu’elle n’avait pas atteint
   *[other] Envoyée de nouveau le { $instant } à { $count } participants qu’elle n’avait pas atteints
}
letter-sent-to = À qui
letter-reference = Référence
letter-contact = À contacter
letter-phone = Téléphone
letter-mailbox = Courriel
letter-to = Destinataires
letter-subject = Objet
letter-body = Texte
letter-permalink = Adresse du paragraphe { $number } de { $symbol }
letter-annexes = Annexes
letter-annex-number = Annexe { $number }
letter-languages = Langues
letter-languages-text = La lettre existe en six langues sous une seule cote, { $symbol }.
letter-moved-title = Dates modifiées depuis cette lettre
letter-moved-text = La lettre reste telle qu’elle a été envoyée. Dans son texte, les dates antérieures sont barrées et suivies de celles qui sont en vigueur.
letter-moved-dropped = Ne figure plus au calendrier
letter-original-title = Original
letter-original = L’original signé est conservé au dossier : { $official }. Le texte figurant ici en est un résumé en d’autres termes.
letter-others = Autres lettres
letter-none = Le fichier du forum ne contient pas de lettre circulaire.

## Le bureau

desk-letter-go = Envoi de la lettre et journal de distribution
desk-letter-lede = La lettre est envoyée par courriel aux coordonnateurs de chaque participant ou, s’il n’en a pas, à tous ceux qui agissent pour lui, à chacun dans sa langue. Chaque personne la reçoit une seule fois.
desk-letter-preview = Le courriel tel que vous le recevriez
desk-letter-preview-languages = Langue du courriel
desk-letter-addressees = Destinataires
desk-letter-category = Catégorie
desk-letter-participants = Participants
desk-letter-reached = Joignables
desk-letter-people = Personnes
desk-letter-total = Total
desk-letter-nobody = { $count ->
    [one] { $count } participant sans personne à qui écrire
   *[other] { $count } participants sans personne à qui écrire
}
desk-letter-nobody-text = Ils ne reçoivent pas encore la lettre. Inscrivez un coordonnateur ou un délégué ayant une adresse ; la lettre peut leur être envoyée ensuite.
desk-letter-no-seat = personne n’agit pour lui
desk-letter-no-address = aucun de ceux qui agissent pour lui n’a d’adresse
desk-letter-check-later = { $count ->
    [one] Vérifier et envoyer à { $count } participant
   *[other] Vérifier et envoyer à { $count } participants
}
desk-letter-all-have = Tous les participants joignables ont la lettre, ou elle est en route.
# Avant une liste de participants.
desk-letter-missed = Chez ces participants, quelqu’un n’a pas d’exemplaire : l’envoi a échoué, ou la personne qui l’a reçu n’agit plus pour eux. Le journal de distribution en donne la raison. Si une adresse est fausse, inscrivez d’abord la bonne dans le fichier des participants.
desk-letter-check-again = { $count ->
    [one] Vérifier et envoyer de nouveau à { $count } participant
   *[other] Vérifier et envoyer de nouveau à { $count } participants
}
desk-letter-check-again-lede = { $count ->
    [one] Rien n’a encore été envoyé de nouveau. { $symbol } repartira vers { $count } participant, et seulement vers les personnes qui n’en ont pas d’exemplaire. Elle ne pourra pas être rappelée.
   *[other] Rien n’a encore été envoyé de nouveau. { $symbol } repartira vers { $count } participants, et seulement vers les personnes qui n’en ont pas d’exemplaire. Elle ne pourra pas être rappelée.
}
desk-letter-already = La lettre avait déjà été envoyée. Rien n’a été envoyé deux fois. Le journal ci-dessous indique ce qu’il advient de chaque exemplaire.
desk-letter-check-title = Vérification avant envoi
desk-letter-check-lede = { $count ->
    [one] Rien n’a encore été envoyé. { $symbol } sera envoyée à { $count } participant et ne pourra pas être rappelée.
   *[other] Rien n’a encore été envoyé. { $symbol } sera envoyée à { $count } participants et ne pourra pas être rappelée.
}
desk-letter-by-language = Personnes, par langue
desk-letter-send = Envoyer maintenant
desk-letter-changed = Les destinataires ont changé entre-temps. Rien n’a été envoyé. Vérifiez-les de nouveau.
desk-letter-done = La lettre a été remise pour envoi. Le journal ci-dessous indique ce qu’il advient de chaque exemplaire.

## Le journal de distribution

desk-letter-log = Journal de distribution
desk-letter-log-as-of = Au { $instant }.
desk-letter-refresh = Actualiser
desk-letter-log-empty = Rien n’a encore été envoyé.
desk-letter-log-none = Rien ne correspond à ce choix.
desk-letter-participant = Participant
desk-letter-person = Personne
desk-letter-language = Langue
desk-letter-state = État
desk-letter-instant = Instant
desk-letter-any = Tous
delivery-queued = En attente
delivery-sent = Envoyée
delivery-failed = Échec
delivery-nobody = Sans adresse
delivery-erased = Effacée
delivery-attempts = { $count ->
    [one] { $count } tentative a échoué ; la prochaine aura lieu le { $instant }.
   *[other] { $count } tentatives ont échoué ; la prochaine aura lieu le { $instant }.
}
# $reply est le numéro de la réponse du serveur de courrier, par exemple 550.
delivery-refused = Le serveur de courrier l’a refusé définitivement (réponse { $reply }). Il n’y aura pas d’autre tentative.
delivery-not-taken = Le serveur de courrier ne l’a pas accepté (réponse { $reply }).
delivery-account = Le serveur de courrier n’admet pas ce système (réponse { $reply }). L’exploitant doit intervenir.
delivery-not-reached = Le serveur de courrier n’a pas été joint.
delivery-address = L’adresse telle qu’elle est écrite ne permet aucun envoi.
desk-letter-next = Page suivante
desk-letter-demonstration = Dans une démonstration, les personnes sont inventées et aucun courriel ne quitte cette machine : chaque exemplaire est écrit dans un dossier. La boîte aux lettres montre ceux qui sont destinés aux rôles que l’on peut prendre.

## Pourquoi elle n’a pas été envoyée

refusal-letter-sent = { $symbol } a été envoyée à tous les participants joignables. Rien n’a été envoyé de nouveau.
refusal-letter-reached = { $symbol } est parvenue ou parviendra à tous ceux à qui elle a été envoyée. Rien n’a été envoyé de nouveau.
refusal-nobody-addressed = Il n’y a personne à qui écrire pour aucun destinataire de la lettre. Rien n’a été envoyé. Inscrivez d’abord un coordonnateur ou un délégué ayant une adresse.
refusal-letter-without-body = { $symbol } n’a pas de texte dans le fichier du forum. Rien n’a été envoyé. Rédigez-y d’abord ses paragraphes.
refusal-no-letter = Le fichier du forum ne contient pas de lettre circulaire. Rien n’a été envoyé.

## La boîte aux lettres de la démonstration

mailbox-yours = Sont affichés les courriels adressés aux adresses saisies par un visiteur et aux rôles que l’on peut prendre. Ceux qui s’adressent aux autres personnes inventées de la démonstration sont laissés de côté.
mailbox-invented = { $count ->
    [one] Afficher aussi { $count } courriel à des personnes inventées
   *[other] Afficher aussi { $count } courriels à des personnes inventées
}
mailbox-all = Tous les courriels sont affichés, y compris ceux qui s’adressent à des personnes inventées.
mailbox-only-yours = Laisser de côté ceux qui s’adressent à des personnes inventées
