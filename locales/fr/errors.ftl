### Pages that say no: what happened, and what a person can do next.

error-what-next = Ce que vous pouvez faire
error-back-to-overview = Retour à la vue d’ensemble
error-text-kept = Ce que vous avez saisi est conservé sur cette page.
error-rule = La règle
error-typed = Ce que vous avez saisi

## 400

error-400-title = Ce que vous avez envoyé est illisible
error-400-text = Rien n’a été envoyé. Revenez au formulaire, ou vérifiez l’adresse et les données.
error-400-address = Une partie de cette adresse est illisible. Vérifiez-la ou partez de la vue d’ensemble.

## 403

error-403-title = Cette action ne vous est pas ouverte
error-403-text = Seuls certains participants peuvent le faire. Le mandat indique lesquels, et selon quelle règle.

## 404

error-404-title = Page introuvable
error-404-text = Vérifiez l’adresse, ou partez de la vue d’ensemble ou de la liste des projets. Si un paragraphe ne figure plus dans ce projet, cherchez-le dans le précédent.

## 405

error-405-title = Cette adresse n’accepte pas ce qui a été envoyé
error-405-text = Rien n’a été fait. Ouvrez la page et servez-vous du formulaire ou des liens qui s’y trouvent.

## 409

error-409-title = Le texte a changé pendant que vous écriviez
error-409-text = Rien n’a été envoyé. Les deux versions figurent ci-dessous : comparez-les, modifiez au besoin votre observation et renvoyez-la.

## 410

error-410-title = Cet élément a été retiré
error-410-text = Son numéro et son adresse sont conservés. Le registre indique quand il a été retiré, et pourquoi.

## 413

error-413-title = Votre envoi est trop volumineux
error-413-text = La limite est de { $limit }. Rien n’a été enregistré, et ce qui la dépasse ne peut pas être conservé ici : revenez en arrière dans votre navigateur pour retrouver votre texte, puis abrégez-le ou envoyez-le en plusieurs fois.
error-413-fields = Le formulaire compte plus de { $max } champs. Rien n’a été enregistré : revenez en arrière dans votre navigateur pour retrouver votre saisie, puis envoyez-la en plusieurs fois.

## 415

error-415-title = Ce type de contenu n’est pas accepté
error-415-text = Utilisez le formulaire de la page, ou envoyez les données au format JSON.

## 422

error-422-title = Certaines réponses sont à modifier
error-422-text = Rien n’a été envoyé et ce que vous avez saisi est conservé. Chaque ligne ci-dessous mène au champ concerné.

## 429

error-429-title = Trop de demandes en peu de temps
error-429-text = { $count ->
    [one] Réessayez dans { $count } seconde.
   *[other] Réessayez dans { $count } secondes.
}

## 500

error-500-title = Une erreur s’est produite de notre côté
error-500-text = Une observation n’est enregistrée que si vous en avez le récépissé. Réessayez ; si l’erreur se répète, prévenez le secrétariat en indiquant le numéro { $reference }.

## 503

error-503-title = De nouvelles observations ne peuvent pas être reçues pour le moment
error-503-text = Rien n’a été enregistré. La lecture reste possible. Conservez votre texte et réessayez dans quelques minutes.
