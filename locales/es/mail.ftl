### Messages sent by e-mail: plain text, complete in itself. Each address stands alone on its line, after the
### message that announces it, so that no mark or stop can slip into it.

mail-greeting = Estimado/a { $name }:

## After a comment without an account

mail-confirm-subject = [{ $forum }] Confirme su comentario { $reference }

# $instant is the message instant-in-zone, $place one of the messages place-….
mail-confirm-intro = Su comentario { $reference } se recibió el { $instant }. Se refiere a: { $place }.
mail-confirm-ask = Abra esta dirección para confirmar que usted lo escribió:
mail-confirm-until = Confirme antes del { $until }. De lo contrario, el comentario caduca y no se publica. Cuenta el momento del envío, no el de la confirmación.
mail-late = Llegó fuera de plazo desde un formulario abierto antes. Consta como fuera de plazo y solo cuenta si la Secretaría lo admite.
mail-what = Lo que usted envió:
mail-wording = Redacción propuesta:
mail-reason = Comentario o motivo:
mail-public = { $screening ->
    [yes] Su comentario, su nombre y su organización se publican tras una verificación de la Secretaría. Este correo electrónico, no.
   *[no] Su comentario, su nombre y su organización se publican en cuanto usted confirma. Este correo electrónico, no.
}
mail-receipt = Su acuse de recibo está en esta dirección. No la comparta: quien la tenga puede retirar o corregir el comentario.
mail-not-you = Si usted no envió este comentario, no haga nada. Caducará y no se publicará nada.
mail-automatic = Este mensaje se envió automáticamente en nombre de la Secretaría.

## After a comment that someone sent for another

mail-sent-for-you-subject = [{ $forum }] Se envió el comentario { $reference } en su nombre
mail-sent-for-you-intro = { $sender } envió en su nombre el comentario { $reference } el { $instant }. Se refiere a: { $place }.
mail-sent-for-you-receipt = Su acuse de recibo, con el que cualquiera puede verificar el comentario, está en esta dirección:
mail-sent-for-you-wrong = Si es un error, comuníquelo a la Secretaría. El comentario puede retirarse hasta el { $deadline }.
