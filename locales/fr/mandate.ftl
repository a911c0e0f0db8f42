### The mandate: what was decided, by whom, and where it is said.

mandate-lede = Ce qui a été décidé pour ce processus, par qui, et où le lire. Chaque énoncé renvoie à sa source.

## Theme and agenda

mandate-theme-title = Thème
mandate-topics-title = Sujets
mandate-topics-open = La liste est ouverte : d’autres sujets peuvent s’y ajouter.
mandate-axes-title = Aspects abordés
mandate-agenda-title = Ordre du jour
mandate-agenda-draft = Projet jusqu’à son adoption.

## Instruments

mandate-instruments-title = Instruments adoptés
mandate-precedence = L’organe le plus élevé vient en premier. Si deux instruments diffèrent, celui de l’organe le plus élevé prévaut.
mandate-column-organ = Organe
mandate-column-instrument = Instrument
mandate-column-date = Date d’adoption
mandate-summary-html = Chaque paragraphe est résumé dans nos propres termes. Texte officiel : <bdi lang="en">{ $official }</bdi>.
mandate-permalink = Lien vers { $place }
mandate-footnote = Note de bas de page
mandate-refers-to = Renvoie à :
mandate-remark = Notre lecture :

## Who may do what

mandate-participation-title = Qui peut faire quoi
mandate-participation-text = Chaque réponse renvoie à sa source. Là où les textes ne disent rien, la réponse est le choix fait ici.
mandate-column-action = Action possible
mandate-yes = Oui
mandate-no = Non
mandate-conditional = Sous condition
mandate-open-yes = Non tranché ; ici oui
mandate-open-no = Non tranché ; ici non

## What the texts leave to the forum

mandate-settings-title = Ce que les textes laissent ouvert, et ce qui a été choisi
mandate-column-setting = Question posée
mandate-column-value = Choix
mandate-setting = { $setting ->
    [grace-hours] Délai après la clôture pendant lequel un formulaire ouvert auparavant est encore reçu, avec la mention « tardive »
    [screening] Le secrétariat examine-t-il une observation avant sa publication
    [comment-chars-max] Longueur maximale d’une formulation ou d’un motif
    [sender-changes] L’auteur peut-il retirer ou corriger son observation jusqu’à la clôture
    [circulated] Ce qui vaut diffusion
    [opinions-cut-off] Dernière étape à laquelle un projet d’Avis peut être présenté
    [expert-declaration] L’expert est-il déclaré actif dans son propre pays, ou la candidature indique-t-elle pourquoi cela ne s’applique pas
    [cv-months] Durée de conservation des CV après l’ouverture du forum
    [balance-min] Nombre minimal d’experts d’un groupe pour que ce nombre soit visible de tous
    [draft-language] Langue de rédaction des projets
   *[confirmation-days] Délai laissé au public pour confirmer une observation par courrier électronique
}
mandate-circulated = { $what ->
    [posted-all-languages] Publication ici dans toutes les langues
    [sent] Envoi aux destinataires
   *[posted-original] Publication ici dans la langue de rédaction
}
mandate-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
mandate-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
mandate-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
mandate-characters = { $count ->
    [one] { $count } caractère
   *[other] { $count } caractères
}
