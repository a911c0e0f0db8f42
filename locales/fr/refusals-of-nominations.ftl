### Pourquoi une candidature, un CV ou une réponse n’a pas été accepté : la phrase avant la règle et sa source.

refusal-deadline-passed = Le délai a expiré le { $closed }. Rien n’a été enregistré.
refusal-no-deadline = Le calendrier de ce forum ne prévoit pas de période pour cela. Rien n’a été enregistré.
refusal-only-participants-nominate = Les experts sont proposés au nom d’une délégation ou d’une organisation. Choisissez-en une sous « En qualité de ».
refusal-not-active-at-home = Déclarez que l’expert participe activement à la préparation du forum dans son propre pays, ou indiquez pourquoi cela ne s’applique pas à lui.
refusal-nominated-before = Cette personne a déjà été proposée au nom de votre délégation : { $reference }.
refusal-no-nomination = Il n’y a pas de candidature { $reference } ici, ou ce n’est pas la vôtre.
refusal-no-cv = Il n’y a pas de CV ici. Aucun n’a été envoyé, ou il a été supprimé.
refusal-topics = Choisissez un ou plusieurs sujets, chacun une fois, { $max } au plus.
refusal-topic-unknown = Choisissez parmi les sujets de ce forum.
refusal-cv-empty = Le fichier est vide. Choisissez le fichier qui contient le CV.
refusal-cv-too-large = Le fichier dépasse { $megabytes } Mo. Choisissez-en un plus petit.
refusal-cv-type = Le fichier n’est ni un document PDF ni un document DOCX. Enregistrez le CV dans l’un de ces formats.
refusal-cv-protected = Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.
refusal-cv-damaged = Le fichier est endommagé et ne peut pas être ouvert. Enregistrez-le à nouveau.
