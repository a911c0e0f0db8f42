### Words of the frame that stands round every page, beside those in common.ftl.

frame-demonstration = Это демонстрация: участники и их замечания вымышлены.
frame-mailbox = Посмотреть отправленные письма
frame-what-it-is = Летопись согласования текста
frame-round = Этап { $round }
frame-mandate = Что решено и в каком документе

# Beside an instant in the zone of the forum.
frame-local-time = Ваше местное время: { $time }
