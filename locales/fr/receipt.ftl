### The receipt of a comment, and the mailbox of the demonstration.

receipt-title = Récépissé { $reference }
receipt-keep = Conservez cette adresse
receipt-keep-text = C’est le seul moyen de revenir à cette page. Quiconque la possède peut retirer ou corriger l’observation : ne la communiquez pas.
receipt-received-banner = L’observation { $reference } a été reçue.
receipt-confirmed-banner = L’observation { $reference } a été confirmée.
receipt-corrected-banner = L’observation { $reference } a été corrigée.
receipt-withdrawn-banner = L’observation { $reference } a été retirée.

## What was sent, and when

receipt-what = Ce qui a été envoyé
receipt-received = Réception
receipt-digest = Empreinte
receipt-digest-text = Un nombre SHA-256 calculé sur ce qui a été envoyé exactement. Tout autre texte donne un autre nombre.

## What happens next

receipt-next = Et ensuite
receipt-step-confirm = Ouvrez le lien contenu dans le message envoyé et confirmez avant le { $until }. Passé ce délai, l’observation devient caduque.
receipt-step-publish = { $screening ->
    [yes] Le secrétariat vérifie l’observation et la publie.
   *[no] L’observation est publiée dès que vous la confirmez.
}

# $what is a step of the timetable.
receipt-step-considered = Elle est examinée : { $what }, { $date }.
receipt-now-published = L’observation est publiée.
receipt-now-lapsed = L’observation n’a pas été confirmée à temps et est caduque. Elle n’est pas publiée.
receipt-now-withdrawn = Vous avez retiré l’observation. Le registre conserve son envoi et son retrait.
receipt-now-not-published = Le secrétariat n’a pas publié l’observation. Le motif figure sur la page de l’observation.
receipt-now-erased = Le nom et le texte de l’observation ont été effacés. Le récépissé prouve toujours son enregistrement.
receipt-public-page = Page de l’observation

## Proof

receipt-verify = Vérifier ce récépissé
receipt-verify-text = Chacun peut vérifier le récépissé téléchargé sans réseau et sans se fier à ce site. L’une ou l’autre commande convient :
receipt-download-text = Récépissé à vérifier (.txt)
receipt-download-json = Les mêmes données (.json)
receipt-versions = Corrections, chacune avec son récépissé
receipt-version-first = Premier envoi, reçu le { $instant }
receipt-version-corrected = Correction reçue le { $instant }
receipt-key = Clé de vérification de ce forum

## Withdrawing and correcting

receipt-change = Corriger ou retirer
receipt-change-until = Possible jusqu’au { $deadline }. L’un et l’autre laissent une trace visible.
receipt-change-closed = Le délai a expiré le { $deadline }. L’observation ne peut plus être corrigée ni retirée.
receipt-correct = Corriger l’observation
receipt-correct-wording = Libellé corrigé
receipt-correct-reason = Observation ou motif corrigé
receipt-withdraw = Retirer l’observation
receipt-withdraw-reason = Motif du retrait

## The mailbox of the demonstration

mailbox-title = Boîte aux lettres de la démonstration
mailbox-text = Dans une démonstration, aucun message ne quitte cette machine. Ils sont affichés ici, pour quiconque peut ouvrir cette page.
mailbox-caption = Messages, du plus récent au plus ancien
mailbox-subject = Objet
mailbox-to = Destinataire
mailbox-sent = Date d’envoi
mailbox-empty = Il n’y a pas encore de message. Envoyez une observation : sa confirmation apparaîtra ici.
mailbox-back = Tous les messages
