### Signing in, acting for, sessions.

navigation-sign-in = Sign in
sign-in-title = Sign in
sign-in-lede = Type your e-mail address. You get a code that is valid for 15 minutes.
sign-in-no-need = No account is needed to read, or to comment as a member of the public.
sign-in-email = E-mail address
sign-in-send = Send me a code
sign-in-code-title = Enter the code
sign-in-code-lede = If { $address } can receive mail, a code is on its way to it. It is valid until { $until }.
sign-in-code = Code
sign-in-code-hint = It can be pasted. Blanks and hyphens do not matter.
sign-in-enter = Sign in
sign-in-again = Send another code
sign-in-other = Use another address
sign-in-wrong = { $left ->
    [one] This is not the code. One more try is left.
   *[other] This is not the code. { $left } more tries are left.
}
sign-in-wrong-long = This is not the code of the newest mail.
sign-in-too-many = Too many wrong codes. Ask for another one.
sign-in-expired = This code has expired or was used. Ask for another one.
sign-in-address-wrong = Enter an e-mail address in the form name@example.org.
sign-in-first = Sign in to go on. What you typed is kept and comes back afterwards.
sign-in-first-plain = Sign in to go on.
acting-title = Acting for
acting-lede = Everything you send is sent in the capacity that you choose here. It stands at the top of every page.
acting-myself = Myself
acting-choose = Choose
acting-as = { $office }, { $entity }
acting-none = You have no office in this forum. If your delegation or office is missing, write to the secretariat at { $mailbox }.
acting-now = Acting for: { $capacity }
acting-signed-in = Signed in as { $name }
acting-change = Change
sessions-title = Your sessions
sessions-lede = You are signed in on these devices.
sessions-device = Device
sessions-begun = Since
sessions-seen = Last used
sessions-this = This one
sessions-end = End
sessions-end-others = End all others
sessions-unknown-device = Unknown device
sessions-ended = The session was ended.
sign-out = Sign out
signed-out-title = You are signed out
signed-out-text = Your session on this device has ended.
saved-title = What you typed is kept
saved-expired = Your session had ended when you sent this form. Nothing was filed. Check what you typed and send it again.
saved-stale = This page was opened before you signed in or changed your capacity. Nothing was filed. Check what you typed and send it again.
saved-send = Send it now as { $capacity }
saved-elsewhere-title = This form came from another site
saved-elsewhere-text = Forms are taken only from pages of this server. Nothing was filed.
forbidden-desk-title = This page belongs to an office
code-mail-subject = [{ $forum }] Your code
code-mail-intro = Somebody asked to sign in to { $forum } with this address. The code is:
code-mail-until = It is valid until { $until }.
code-mail-not-you = If it was not you, nothing needs to be done; nobody gets in without this mail.
