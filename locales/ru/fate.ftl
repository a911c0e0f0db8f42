### What happened to a comment: its steps, its answer, what the text says now.

## The answers, in one word each

fate-accepted = Принято
fate-in-part = Принято частично
fate-noted = Принято к сведению
fate-not-accepted = Не принято
fate-out-of-scope = Не относится к теме
fate-disposition = Ответ

## The parts of the page

fate-title = Что произошло
fate-asked = О чем просили
fate-decided = Что решено
fate-before-correction = Ответ до исправления
fate-corrected-why = Почему ответ исправлен
fate-by-secretariat = Секретариат
fate-text-now = Что теперь говорится в тексте
fate-text-deleted = Проект { $draft }: пункт { $number } исключен
fate-about = Об этом замечании

## The steps; first how far each is, for those who hear the page

fate-done = Сделано:
fate-now = Сейчас:
fate-later = Позднее:
fate-step-joined = { $count ->
    [one] Направлено также { $count } участником
    [few] Направлено также { $count } участниками
    [many] Направлено также { $count } участниками
   *[other] Направлено также { $count } участника
}
fate-step-supported = { $count ->
    [one] Поддержано { $count } участником
    [few] Поддержано { $count } участниками
    [many] Поддержано { $count } участниками
   *[other] Поддержано { $count } участника
}
fate-step-admitted = Поступило с опозданием и учтено по решению секретариата
fate-step-not-admitted = Поступило с опозданием и не учтено по решению секретариата
fate-step-late-undecided = Поступило с опозданием: секретариат решает, учитывать ли его

# $what is a meeting of the timetable.
fate-step-considered = Рассматривается: { $what }
fate-step-answered = Ответ опубликован
fate-step-corrected = Ответ исправлен
fate-step-draft = В проекте { $draft }, пункт { $number }
fate-step-answer-due = Ответ, вместе с ответами на все другие замечания этапа

# $what is the row of the next draft in the timetable.
fate-step-next-draft = Далее: { $what }
