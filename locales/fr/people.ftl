### Connexion, qualité, sessions.

navigation-sign-in = Se connecter
sign-in-title = Se connecter
sign-in-lede = Saisissez votre adresse électronique. Vous recevrez un code valable 15 minutes.
sign-in-no-need = Aucun compte n’est nécessaire pour lire, ni pour présenter des observations en tant que membre du public.
sign-in-email = Adresse électronique
sign-in-send = Recevoir un code
sign-in-code-title = Saisir le code
sign-in-code-lede = Si { $address } peut recevoir du courrier, un code lui est envoyé. Il est valable jusqu’au { $until }.
sign-in-code = Code
sign-in-code-hint = Il peut être collé. Espaces et traits d’union sont sans importance.
sign-in-enter = Se connecter
sign-in-again = Envoyer un autre code
sign-in-other = Utiliser une autre adresse
sign-in-wrong = { $left ->
    [one] Ce n’est pas le bon code. Il reste un essai.
   *[other] Ce n’est pas le bon code. Il reste { $left } essais.
}
sign-in-wrong-long = Ce n’est pas le code du dernier courriel.
sign-in-too-many = Trop de codes erronés. Demandez-en un autre.
sign-in-expired = Ce code a expiré ou a déjà servi. Demandez-en un autre.
sign-in-address-wrong = Saisissez une adresse électronique de la forme nom@example.org.
sign-in-first = Connectez-vous pour continuer. Votre texte est conservé et revient ensuite.
sign-in-first-plain = Connectez-vous pour continuer.
acting-title = En qualité de
acting-lede = Tout ce que vous envoyez l’est en la qualité choisie ici. Elle figure en tête de chaque page.
acting-myself = Moi-même
acting-choose = Choisir
acting-as = { $office }, { $entity }
acting-none = Vous n’exercez aucune fonction dans ce forum. Si votre délégation ou votre fonction manque, écrivez au secrétariat : { $mailbox }.
acting-now = En qualité de : { $capacity }
acting-signed-in = Connecté : { $name }
acting-change = Changer
sessions-title = Vos sessions
sessions-lede = Vous êtes connecté sur ces appareils.
sessions-device = Appareil
sessions-begun = Depuis
sessions-seen = Dernière utilisation
sessions-this = Celle-ci
sessions-end = Fermer
sessions-end-others = Fermer toutes les autres
sessions-unknown-device = Appareil inconnu
sessions-ended = La session a été fermée.
sign-out = Se déconnecter
signed-out-title = Vous êtes déconnecté
signed-out-text = Votre session sur cet appareil est terminée.
saved-title = Votre texte est conservé
saved-expired = Votre session avait pris fin lorsque vous avez envoyé ce formulaire. Rien n’a été déposé. Vérifiez votre texte et renvoyez-le.
saved-stale = Cette page a été ouverte avant votre connexion ou avant un changement de qualité. Rien n’a été déposé. Vérifiez votre texte et renvoyez-le.
saved-send = Envoyer maintenant en qualité de { $capacity }
saved-elsewhere-title = Ce formulaire vient d’un autre site
saved-elsewhere-text = Seuls les formulaires des pages de ce serveur sont acceptés. Rien n’a été déposé.
forbidden-desk-title = Cette page relève d’une fonction
code-mail-subject = [{ $forum }] Votre code
code-mail-intro = Une connexion à { $forum } a été demandée avec cette adresse. Le code est :
code-mail-until = Il est valable jusqu’au { $until }.
code-mail-not-you = Si ce n’était pas vous, il n’y a rien à faire ; personne n’entre sans ce courriel.
