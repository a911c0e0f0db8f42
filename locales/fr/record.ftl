### The record: the log, its proofs, and how anyone can check them.

record-lede = Tout ce qui s’est passé, dans l’ordre de l’enregistrement. Rien n’est modifié ni supprimé sans trace, et chacun peut le vérifier.

## The latest checkpoint

record-checkpoint-title = Dernier point de contrôle
record-checkpoint-text = L’exploitant signe l’ensemble du registre à chaque entrée. Gardez-en une copie : elle révélerait un registre ultérieur qui ne contiendrait pas celui-ci.
record-size = Nombre d’entrées
record-root = Racine de l’arbre
record-note = Note signée
record-key = Clé de vérification

## How to check

record-verify-title = Comment vérifier vous-même
record-verify-text = Les deux programmes fonctionnent sans réseau. Ils disent ce qui est prouvé et ce qui ne peut pas l’être.
record-verify-product = Avec le produit :
record-verify-independent = Avec un court programme écrit à partir de la seule documentation :
record-limits = Un exploitant qui détient la clé de signature peut signer un autre registre. Un point de contrôle conservé par un tiers le révèle.

## The entries

record-entries-title = Entrées du registre
record-column-number = Numéro
record-column-filed = Enregistrée le
record-column-kind = Ce qui s’est passé
record-kind = { $kind ->
    [forum-opened] Ouverture du forum
    [instrument-adopted] Adoption d’un instrument
    [rule-waived] Mise à l’écart d’une règle
    [draft-published] Publication d’un projet
    [comment-received] Réception d’une observation
    [comment-confirmed] Confirmation d’une observation
    [comment-lapsed] Caducité d’une observation non confirmée
    [comment-withdrawn] Retrait d’une observation
    [comment-admitted] Admission d’une observation tardive
    [comment-screened] Vérification d’une observation
    [comment-corrected] Correction d’une observation
    [comment-not-admitted] Non-admission d’une observation tardive
    [comment-joined] Confirmation d’une observation commune par un participant
    [comment-supported] Appui à une observation
    [comment-support-ended] Retrait de l’appui à une observation
    [answers-published] Publication des réponses aux observations
    [answer-corrected] Correction d’une réponse publiée
    [seat-given] Attribution d’une fonction
    [seat-ended] Fin d’une fonction
    [participants-revised] Révision du fichier des participants
    [letter-sent] Envoi de la lettre circulaire
    [letter-sent-again] Nouvel envoi de la lettre circulaire
    [person-erased] Effacement des données d’une personne
    [restricted] Accès restreint : tous ne peuvent pas la lire
   *[unnamed] Autre acte
}
record-empty = Rien n’a encore été enregistré.
record-next = Entrées suivantes
record-first = Premières entrées

## One entry

record-entry-title = Entrée { $number }
record-envelope-title = Enveloppe
record-envelope-text = Publique pour toujours, octet par octet. Sa dernière ligne engage sur le contenu sans le révéler.
record-body-title = Contenu
record-body-restricted = Tous ne peuvent pas lire le contenu de cette entrée. L’enveloppe prouve qu’il existe et qu’il est inchangé.
record-contents-title = Ce que l’inscription apporte
record-contents-text = Chaque contenu est désigné par le SHA-256 de son sel et de ses octets. Le lien donne les deux, pour que chacun puisse refaire le calcul.
record-contents-bytes = { $size } octets
record-proof-title = Preuve d’inclusion
record-proof-text = Ces empreintes mènent de l’enveloppe à la racine de l’arbre du dernier point de contrôle.
record-proof-alone = Le registre n’a qu’une entrée ; son empreinte est la racine de l’arbre.
record-leaf = Empreinte de cette entrée
record-previous-entry = Entrée précédente
record-next-entry = Entrée suivante
