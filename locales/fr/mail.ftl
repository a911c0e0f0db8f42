### Messages sent by e-mail: plain text, complete in itself. Each address stands alone on its line, after the
### message that announces it, so that no mark or stop can slip into it.

mail-greeting = Bonjour { $name },

## After a comment without an account

mail-confirm-subject = [{ $forum }] Confirmez votre observation { $reference }

# $instant is the message instant-in-zone, $place one of the messages place-….
mail-confirm-intro = Votre observation { $reference } a été reçue le { $instant }. Elle porte sur : { $place }.
mail-confirm-ask = Ouvrez cette adresse pour confirmer que vous en êtes l’auteur :
mail-confirm-until = Confirmez avant le { $until }. Sinon, l’observation devient caduque et n’est pas publiée. C’est l’heure d’envoi qui compte, non celle de la confirmation.
mail-late = Elle est arrivée après le délai à partir d’un formulaire ouvert avant. Elle porte la mention « tardive » et ne compte que si le secrétariat l’admet.
mail-what = Ce que vous avez envoyé :
mail-wording = Libellé proposé :
mail-reason = Observation ou motif :
mail-public = { $screening ->
    [yes] Votre observation, votre nom et votre organisme sont publiés après vérification par le secrétariat. Cette adresse électronique ne l’est pas.
   *[no] Votre observation, votre nom et votre organisme sont publiés dès votre confirmation. Cette adresse électronique ne l’est pas.
}
mail-receipt = Votre récépissé se trouve à cette adresse. Gardez-la pour vous : quiconque la possède peut retirer ou corriger l’observation.
mail-not-you = Si vous n’avez pas envoyé cette observation, ne faites rien. Elle deviendra caduque et rien ne sera publié.
mail-automatic = Ce message a été envoyé automatiquement au nom du secrétariat.

## After a comment that someone sent for another

mail-sent-for-you-subject = [{ $forum }] L’observation { $reference } a été envoyée pour vous
mail-sent-for-you-intro = { $sender } a envoyé pour vous l’observation { $reference } le { $instant }. Elle porte sur : { $place }.
mail-sent-for-you-receipt = Votre récépissé, qui permet à chacun de vérifier l’observation, se trouve à cette adresse :
mail-sent-for-you-wrong = En cas d’erreur, informez le secrétariat. L’observation peut être retirée jusqu’au { $deadline }.
