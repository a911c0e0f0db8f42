### Which changes of a redline are shown, and in which sections they are.

redline-only = Какие изменения показаны
redline-only-all = Все изменения
redline-only-wording = Только формулировки
redline-only-moved = Только перенесенное
redline-only-comments = Только по замечаниям
redline-only-mine = Только по моей просьбе
redline-only-none = Изменений такого рода нет.
redline-sections = Разделы с изменениями
