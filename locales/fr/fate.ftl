### What happened to a comment: its steps, its answer, what the text says now.

## The answers, in one word each

fate-accepted = Acceptée
fate-in-part = Acceptée en partie
fate-noted = Prise en note
fate-not-accepted = Non acceptée
fate-out-of-scope = Hors du sujet
fate-disposition = Réponse

## The parts of the page

fate-title = Ce qu’il en est advenu
fate-asked = Ce qui était demandé
fate-decided = Ce qui a été décidé
fate-before-correction = La réponse avant sa correction
fate-corrected-why = Pourquoi elle a été corrigée
fate-by-secretariat = Par le secrétariat
fate-text-now = Ce que dit le texte aujourd’hui
fate-text-deleted = Projet { $draft } : le paragraphe { $number } a été supprimé
fate-about = Au sujet de cette observation

## The steps; first how far each is, for those who hear the page

fate-done = Fait :
fate-now = En cours :
fate-later = À venir :
fate-step-joined = { $count ->
    [one] Envoyée aussi par { $count } autre participant
   *[other] Envoyée aussi par { $count } autres participants
}
fate-step-supported = { $count ->
    [one] Appuyée par { $count } participant
   *[other] Appuyée par { $count } participants
}
fate-step-admitted = Arrivée en retard, et prise en compte par décision du secrétariat
fate-step-not-admitted = Arrivée en retard, et non prise en compte par décision du secrétariat
fate-step-late-undecided = Arrivée en retard : le secrétariat décide si elle compte

# $what is a meeting of the timetable.
fate-step-considered = Examinée : { $what }
fate-step-answered = Réponse publiée
fate-step-corrected = Réponse corrigée
fate-step-draft = Dans le projet { $draft }, paragraphe { $number }
fate-step-answer-due = Réponse, en même temps qu’à toutes les autres observations de la phase

# $what is the row of the next draft in the timetable.
fate-step-next-draft = Ensuite : { $what }
