### Delegations beside the sender's: sent together, supported.

## Who stands behind a comment; $list are names

support-joined = Envoyée conjointement avec : { $list }
support-asked = Invités à l’envoyer aussi, confirmation attendue : { $list }
support-supporters = { $count ->
    [one] Appuyée par : { $list }
   *[other] Appuyée par { $count } participants : { $list }
}

## What a delegation can do about the comment of another

support-join = Confirmer pour votre délégation
support-begin = Appuyer cette observation
support-end = Retirer votre appui
support-join-done = Votre délégation envoie désormais aussi { $reference }.
support-begin-done = Votre délégation appuie désormais { $reference }.
support-end-done = Votre délégation n’appuie plus { $reference }.

## The form for comments of a delegation

jointly-title = Également au nom de
jointly-hint = Chaque délégation que vous choisissez est invitée à confirmer. D’ici là, l’observation n’engage que la vôtre.

## Where others ask to send a comment together

jointly-waits = En attente de votre confirmation
jointly-sent-by = Envoyée par { $name }

## Mistakes of programs

jointly-list = Une liste d’identifiants est attendue.
