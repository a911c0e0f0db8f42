### The timetable: dates and rules, each with its source.

timetable-lede = Toutes les dates décidées, avec la décision dont elles proviennent. Une date déplacée reste ici, barrée.
timetable-dates-title = Dates et échéances
timetable-column-date = Date fixée
timetable-column-step = Étape
timetable-column-state = État
timetable-earlier-date = Date antérieure :
timetable-empty = Le mandat ne fixe encore aucune date.

## Rules

timetable-rules-title = Règles
timetable-rules-lede = Chaque règle est vérifiée pour tous les jours que les dates laissent possibles.
timetable-no-rules = Le mandat ne fixe pas de règles pour ces dates.
timetable-column-rule = Règle
timetable-column-result = Résultat
timetable-binding = Contraignante
timetable-advice = Recommandation
timetable-holds-always = Respectée à toutes les dates possibles
timetable-holds-sometimes = Respectée à certaines des dates possibles
timetable-holds-never = Enfreinte à toutes les dates possibles
timetable-slack = Marge en jours : de { $least } à { $most }
timetable-slack-exact = Marge en jours : { $days }
timetable-waived = Écartée par l’organe compétent ; ce qu’elle demande reste affiché.
timetable-warnings-title = Points à examiner
