### Words of the frame that stands round every page, beside those in common.ftl.

frame-demonstration = Esto es una demostración: los participantes y sus comentarios son ficticios.
frame-mailbox = Ver los mensajes enviados
frame-what-it-is = El registro de la negociación de un texto
frame-round = Ronda { $round }
frame-mandate = Qué se decidió y en qué texto

# Beside an instant in the zone of the forum.
frame-local-time = Su hora local: { $time }
