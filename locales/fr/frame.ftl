### Words of the frame that stands round every page, beside those in common.ftl.

frame-demonstration = Ceci est une démonstration : les participants et leurs observations sont fictifs.
frame-mailbox = Voir les messages envoyés
frame-what-it-is = Le registre de la négociation d’un texte
frame-round = Phase { $round }
frame-mandate = Ce qui a été décidé, et dans quel texte

# Beside an instant in the zone of the forum.
frame-local-time = Votre heure locale : { $time }
