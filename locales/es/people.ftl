### Inicio de sesión, calidad, sesiones.

navigation-sign-in = Iniciar sesión
sign-in-title = Iniciar sesión
sign-in-lede = Escriba su dirección de correo electrónico. Recibirá un código válido durante 15 minutos.
sign-in-no-need = No se necesita cuenta para leer ni para presentar comentarios como miembro del público.
sign-in-email = Dirección de correo electrónico
sign-in-send = Enviarme un código
sign-in-code-title = Introducir el código
sign-in-code-lede = Si { $address } puede recibir correo, se le está enviando un código. Es válido hasta el { $until }.
sign-in-code = Código
sign-in-code-hint = Puede pegarse. Los espacios y guiones no importan.
sign-in-enter = Iniciar sesión
sign-in-again = Enviar otro código
sign-in-other = Usar otra dirección
sign-in-wrong = { $left ->
    [one] Este no es el código. Queda un intento.
   *[other] Este no es el código. Quedan { $left } intentos.
}
sign-in-wrong-long = Este no es el código del correo más reciente.
sign-in-too-many = Demasiados códigos erróneos. Pida otro.
sign-in-expired = Este código ha caducado o ya se usó. Pida otro.
sign-in-address-wrong = Escriba una dirección de la forma nombre@example.org.
sign-in-first = Inicie sesión para continuar. Lo que escribió se conserva y vuelve después.
sign-in-first-plain = Inicie sesión para continuar.
acting-title = Actúa como
acting-lede = Todo lo que envíe se envía en la calidad que elija aquí. Figura en la parte superior de cada página.
acting-myself = Yo mismo
acting-choose = Elegir
acting-as = { $office }, { $entity }
acting-none = No ejerce ninguna función en este foro. Si falta su delegación o su función, escriba a la secretaría: { $mailbox }.
acting-now = Actúa como: { $capacity }
acting-signed-in = Sesión de { $name }
acting-change = Cambiar
sessions-title = Sus sesiones
sessions-lede = Tiene sesiones abiertas en estos dispositivos.
sessions-device = Dispositivo
sessions-begun = Desde
sessions-seen = Último uso
sessions-this = Esta
sessions-end = Cerrar
sessions-end-others = Cerrar todas las demás
sessions-unknown-device = Dispositivo desconocido
sessions-ended = La sesión se ha cerrado.
sign-out = Cerrar sesión
signed-out-title = Ha cerrado la sesión
signed-out-text = Su sesión en este dispositivo ha terminado.
saved-title = Lo que escribió se conserva
saved-expired = Su sesión había terminado cuando envió este formulario. No se ha presentado nada. Revise lo escrito y vuelva a enviarlo.
saved-stale = Esta página se abrió antes de iniciar sesión o de cambiar de calidad. No se ha presentado nada. Revise lo escrito y vuelva a enviarlo.
saved-send = Enviar ahora como { $capacity }
saved-elsewhere-title = Este formulario procede de otro sitio
saved-elsewhere-text = Solo se aceptan formularios de las páginas de este servidor. No se ha presentado nada.
forbidden-desk-title = Esta página corresponde a una función
code-mail-subject = [{ $forum }] Su código
code-mail-intro = Alguien pidió iniciar sesión en { $forum } con esta dirección. El código es:
code-mail-until = Es válido hasta el { $until }.
code-mail-not-you = Si no fue usted, no tiene que hacer nada; nadie entra sin este correo.
