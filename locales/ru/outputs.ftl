### The documents of a round: compilation, answers, numbers; and the answers on the home.

output-compilation = Свод замечаний к проекту { $draft }
output-dispositions = Ответы на замечания к проекту { $draft }
output-statistics = Замечания к проекту { $draft } в цифрах
output-as-of = По состоянию на { $instant }
output-still-open = Последний день приема замечаний: { $date }; до этого документ пополняется.

# $senders are names, $date a day.
output-from = Замечания: { $senders } ({ $date })
output-concerning = По поводу { $reference }
output-whole = К проекту в целом
output-none = Замечаний нет.
output-cut = Не все замечания помещаются в один документ.
output-due = Ответы этого этапа публикуются вместе, одним актом, и пока не опубликованы.
output-corrected = Исправлено: { $date }
output-by-section = По разделам
output-by-language = По языкам
output-bar = Доля
output-replies = Ответы на замечания других
output-documents = Документы этого этапа
home-answered-title = Ответы на замечания этапа { $round }
home-answered-all = Каждое замечание с ответом на него
