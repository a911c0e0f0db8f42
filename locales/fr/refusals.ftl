### Pourquoi une action n'a pas eu lieu: la phrase qui précède la règle et sa source.

refusal-window-closed = Les observations sur le projet { $draft } sont closes depuis le { $closed }. Rien n'a été enregistré.
refusal-no-window = Le projet { $draft } n'est pas ouvert à la catégorie suivante: { $category }. Rien n'a été enregistré.
refusal-not-allowed = { $category }: cette catégorie ne peut pas faire cela dans ce forum.
refusal-not-the-office = Cette action relève du secrétariat.
refusal-not-the-organ = Cette modification est réservée à un autre organe.
refusal-confirmed-too-late = { $reference } devait être confirmée au plus tard le { $until }. Elle est caduque.
refusal-not-yours = Seul l'auteur de { $reference } peut faire cela.
refusal-conflict = Cela a déjà été fait ou n'est plus possible.
refusal-unknown = Ce projet, ce paragraphe ou cette observation n'existe pas ici.
refusal-nothing-said = Proposez un libellé ou donnez un motif.
refusal-wording-unchanged = Modifiez le libellé ou choisissez de formuler une observation sans modifier le texte.
refusal-wording-without-paragraph = Un libellé ne peut être proposé que pour un paragraphe.
refusal-wording-too-long = Le libellé compte { $chars } caractères; { $max } au plus sont acceptés.
refusal-reason-too-long = Le motif compte { $chars } caractères; { $max } au plus sont acceptés.
refusal-ground-needed = Indiquez un motif.
refusal-key-reused = Cette clé a servi pour une autre observation. Choisissez-en une nouvelle.
refusal-no-such-token = Cette adresse est inconnue ici ou a expiré. Vérifiez qu'elle est complète.
refusal-name-missing = Indiquez votre nom.
refusal-email-missing = Indiquez votre adresse électronique, afin de pouvoir confirmer votre observation.
refusal-email-wrong = Indiquez une adresse électronique de la forme nom@example.org.
refusal-field-too-long = Utilisez { $max } caractères au plus.
refusal-language-wrong = Choisissez la langue dans laquelle vous écrivez.
refusal-rule = Règle: { $source }
