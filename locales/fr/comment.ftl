### Writing a comment, checking it, confirming it, and the page it then has.

## Where a comment stands

place-paragraph = Projet { $draft }, paragraphe { $number }
place-section = Projet { $draft }, section { $number }
place-draft = Projet { $draft } dans son ensemble
place-comment = Réponse à l’observation { $reference }

# $instant is a date with a time, $zone the message zone-geneva or zone-of.
instant-in-zone = { $instant }, { $zone }

## Changed words, for those who hear the page: said before and after the words

change-inserted = (ajouté :
change-deleted = (supprimé :
change-end = fin)

## The form

form-kind = Que souhaitez-vous faire ?
form-kind-wording = Proposer un libellé
form-kind-reason = Formuler une observation sans modifier le texte
form-wording = Votre libellé
form-wording-hint = Modifiez le paragraphe. Vous verrez la différence avant l’envoi.
form-reason = Votre observation ou motif
form-reason-hint = Facultatif si vous proposez un libellé.
form-person = À votre sujet
form-name = Nom
form-affiliation = Organisme
form-email = Adresse électronique
form-email-hint = Vous y recevrez un lien pour confirmer votre observation. Elle n’est jamais publiée.
form-language = Langue de votre observation
form-language-other = Autre langue

# $screening: whether the secretariat looks at comments before they are published.
form-published = { $screening ->
    [yes] Les observations sont publiées avec votre nom et votre organisme après vérification par le secrétariat.
   *[no] Les observations sont publiées avec votre nom et votre organisme dès que vous les confirmez.
}

# Above the form, when words typed before were kept on the device of the reader.
form-kept = Ce que vous aviez saisi ici est revenu. Ces mots n’étaient conservés que sur cet appareil, sans votre nom ni votre adresse.
form-kept-drop = Les supprimer

## Mistakes in the form: the same words in the summary and beside the field

form-error-nothing = Proposez un libellé ou formulez une observation
form-error-unchanged = Modifiez le libellé, ou choisissez de formuler une observation sans modifier le texte
form-error-wording-long = Votre libellé compte { $count } caractères, la limite est de { $limit }. Abrégez-le ou envoyez plusieurs observations
form-error-reason-long = Votre observation compte { $count } caractères, la limite est de { $limit }. Abrégez-la ou envoyez plusieurs observations
form-error-name = Indiquez votre nom

# $limit is a text, for example 200.
form-error-name-long = Indiquez un nom de { $limit } caractères au maximum
form-error-affiliation-long = Indiquez un organisme de { $limit } caractères au maximum
form-error-email = Indiquez votre adresse électronique
form-error-email-wrong = Indiquez une adresse électronique du type nom@example.org
form-error-language = Choisissez la langue de votre observation
form-error-sent-before = Ce formulaire a déjà été envoyé avec d’autres mots. Vérifiez et envoyez de nouveau pour enregistrer ceux-ci comme une seconde observation

## The page before sending

check-title = Vérifiez votre observation
check-text = Rien n’a encore été envoyé. Vérifiez ce qui suit, puis envoyez-le.
check-what = Ce que vous envoyez
check-who = Qui l’envoie
check-public = Ce qui sera public
check-public-yes = { $screening ->
    [yes] Public : votre observation, votre nom et votre organisme, après vérification par le secrétariat.
   *[no] Public : votre observation, votre nom et votre organisme, dès votre confirmation.
}
check-public-speaker = Public : votre observation, avec la qualité indiquée ci-dessus.
check-public-no = Jamais public : votre adresse électronique. Elle sert à confirmer l’observation et à vous informer de la suite donnée.
check-then = { $days ->
    [one] À l’envoi, un message part à { $email }. Confirmez dans un délai de { $days } jour, sans quoi l’observation devient caduque.
   *[other] À l’envoi, un message part à { $email }. Confirmez dans un délai de { $days } jours, sans quoi l’observation devient caduque.
}
check-late-html = Le délai, fixé au <time datetime="{ $datetime }">{ $instant }</time>, a expiré pendant que vous écriviez. L’observation est enregistrée avec la mention « tardive » ; elle ne compte que si le secrétariat l’admet.

## The confirmation

confirm-title = Confirmer l’observation { $reference }
confirm-text = { $screening ->
    [yes] Confirmez que vous êtes l’auteur de cette observation. Elle sera ensuite vérifiée par le secrétariat, puis publiée.
   *[no] Confirmez que vous êtes l’auteur de cette observation. Elle sera ensuite publiée.
}
confirm-not-yours = Si vous n’en êtes pas l’auteur, ne faites rien : elle deviendra caduque le { $date } et ne sera pas publiée.
confirm-done-title = L’observation { $reference } est confirmée
confirm-done-text = Vous n’avez plus rien à faire. C’est l’heure d’envoi qui compte, non celle de la confirmation.
confirm-lapsed-title = L’observation { $reference } est caduque
confirm-lapsed-text = Elle n’a pas été confirmée avant le { $date } et n’est pas publiée. Si la période d’observations est encore ouverte, envoyez-la de nouveau.
confirm-unknown-title = Ce lien est inconnu
confirm-unknown-text = Copiez l’adresse entière figurant dans le message : certains logiciels la coupent sur deux lignes.

## The page of a comment

comment-title = Observation { $reference }
comment-where = Emplacement
comment-from = Auteur
comment-category = Catégorie
comment-label = Qualification
comment-sent = Envoi
comment-filed = Enregistrement
comment-state = État
comment-record = Registre
comment-quoted = Texte commenté
comment-wording = Libellé proposé
comment-reason = Motif

# Above a comment without suggested wording.
comment-text = Texte de l’observation
comment-late = Envoyée après le délai à partir d’un formulaire ouvert avant. Elle ne compte que si le secrétariat l’admet.
comment-withdrawn = Retirée par son auteur le { $date }.
comment-not-published = Non publiée. Le secrétariat en donne le motif suivant :
comment-erased = Le nom et le texte ont été effacés le { $date }. L’inscription au registre demeure.
comment-erased-ground = Fondement
comment-replies = Réponses
comment-no-replies = Personne n’a répondu.
comment-earlier = Versions antérieures
comment-earlier-of = Version du { $instant }
comment-corrected = Corrigée
comment-withdrawn-reason = Motif donné par son auteur
confirm-withdrawn-title = L’observation { $reference } a été retirée
confirm-withdrawn-text = Elle a été retirée au moyen de son récépissé et ne peut plus être confirmée. Rien n’est publié. Si la période d’observations est encore ouverte, vous pouvez en envoyer une autre.
confirm-words-changed = Le texte a été corrigé après l’ouverture de cette page. Relisez-le avant de confirmer.
comment-record-entry = Inscription n° { $number } au registre
comment-see-place = Le lire dans le projet
state-erased = Effacée
