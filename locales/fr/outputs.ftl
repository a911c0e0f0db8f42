### The documents of a round: compilation, answers, numbers; and the answers on the home.

output-compilation = Compilation des observations sur le projet { $draft }
output-dispositions = Réponses aux observations sur le projet { $draft }
output-statistics = Les observations sur le projet { $draft } en chiffres
output-as-of = État au { $instant }
output-still-open = Les observations sont reçues jusqu’au { $date } ; d’ici là, ce document s’enrichit.

# $senders are names, $date a day.
output-from = Observations de { $senders } ({ $date })
output-concerning = Au sujet de { $reference }
output-whole = Sur l’ensemble du projet
output-none = Il n’y a pas d’observations.
output-cut = Toutes les observations ne tiennent pas dans un seul document.
output-due = Les réponses de cette phase sont publiées ensemble, en une seule fois, et ne le sont pas encore.
output-corrected = Corrigée le { $date }
output-by-section = Par section
output-by-language = Par langue
output-bar = Part
output-replies = Réponses à des observations
output-documents = Documents de cette phase
home-answered-title = Réponses de la phase { $round }
home-answered-all = Chaque observation, avec sa réponse
