### The list of the desk: who wrote an answer, what needs a wider screen, and its keys.

desk-written-by = Автор: { $name }
desk-bulk-needs-width = Отвечать на несколько замечаний сразу или поручать их можно на более широком экране. Здесь открывайте их по одному.
keys-title = Клавиши
keys-move = Следующее или предыдущее замечание
keys-change = Следующее или предыдущее изменение
keys-open = Открыть замечание
keys-disposition = Выбрать решение по его месту в списке
keys-save = Сохранить ответ
keys-show = Показать эти клавиши
keys-on = Использовать эти клавиши на этом устройстве
keys-close = Закрыть
