### What does not fit the state of things: a title of its own, and the reason.

error-409-state-title = Это не соответствует нынешнему положению дел
refusal-already-published = Проект { $draft } опубликован и больше не меняется. Исправление — это новый проект.
refusal-out-of-order = Проект { $draft } не следует за проектом { $last }, который опубликован.
refusal-not-confirmed = { $reference } еще не подтверждено отправителем. На замечание отвечают после подтверждения.
refusal-comment-state = С { $reference } это сделать нельзя: замечание отозвано, удалено, по нему уже принято решение либо оно не опубликовано.
request-elsewhere-title = Этот запрос пришел с другого сайта
request-elsewhere-text = Тот, кто вошел в систему, отправляет запросы с заголовком Origin этого сервера. Ничего не зарегистрировано.
