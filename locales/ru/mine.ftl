### One’s own submissions.

mine-title = Мои материалы
mine-all = Все
mine-waiting = Ожидают
mine-published = Опубликованы
mine-over = Завершены
mine-none = В этом качестве пока ничего не отправлено.
mine-typed-by = Набрал(а)
mine-receipt = Квитанция
mine-open-receipt = Открыть квитанцию
