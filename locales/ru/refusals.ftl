### Почему действие не выполнено: предложение перед правилом и его источником.

refusal-window-closed = Прием замечаний к проекту { $draft } закончился { $closed }. Ничего не зарегистрировано.
refusal-no-window = Проект { $draft } не открыт для этой категории: { $category }. Ничего не зарегистрировано.
refusal-not-allowed = { $category }: этой категории такое действие на данном форуме недоступно.
refusal-not-the-office = Это действие выполняет секретариат.
refusal-not-the-organ = Такое изменение вправе внести только другой орган.
refusal-confirmed-too-late = Срок подтверждения { $reference } истек { $until }. Замечание утратило силу.
refusal-not-yours = Это может сделать только отправитель { $reference }.
refusal-conflict = Это уже сделано или больше невозможно.
refusal-unknown = Такого проекта, пункта или замечания здесь нет.
refusal-nothing-said = Предложите формулировку или укажите причину.
refusal-wording-unchanged = Измените формулировку или выберите замечание без изменения текста.
refusal-wording-without-paragraph = Формулировку можно предложить только для пункта.
refusal-wording-too-long = Символов в формулировке: { $chars }; принимается не более { $max }.
refusal-reason-too-long = Символов в обосновании: { $chars }; принимается не более { $max }.
refusal-ground-needed = Укажите причину.
refusal-key-reused = Этот ключ уже использован для другого замечания. Выберите новый.
refusal-no-such-token = Этот адрес здесь неизвестен или срок его действия истек. Проверьте, что он введен полностью.
refusal-name-missing = Укажите свое имя.
refusal-email-missing = Укажите адрес электронной почты, чтобы подтвердить замечание.
refusal-email-wrong = Укажите адрес электронной почты в виде name@example.org.
refusal-field-too-long = Введите не более { $max } символов.
refusal-language-wrong = Выберите язык, на котором вы пишете.
refusal-rule = Правило: { $source }
