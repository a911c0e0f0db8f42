### What does not fit the state of things: a title of its own, and the reason.

error-409-state-title = Cela ne correspond pas à l’état actuel des choses
refusal-already-published = Le projet { $draft } est publié et ne change plus. Une correction est un nouveau projet.
refusal-out-of-order = Le projet { $draft } ne suit pas le projet { $last }, qui est publié.
refusal-not-confirmed = { $reference } n’est pas encore confirmée par son auteur. Une observation reçoit une réponse une fois confirmée.
refusal-comment-state = Cela n’est pas possible pour { $reference } : elle a été retirée, effacée, tranchée ou n’est pas publiée.
request-elsewhere-title = Cette requête vient d’un autre site
request-elsewhere-text = Une personne identifiée envoie ses requêtes avec l’en-tête Origin de ce serveur. Rien n’a été enregistré.
