### El equilibrio del grupo de expertos: quién falta hasta ahora.

balance-title = Equilibrio del grupo
balance-nobody = Aún no se ha propuesto a nadie.
balance-counted = { $count ->
    [one] Se ha propuesto a { $count } persona que no ha declinado.
   *[other] Se ha propuesto a { $count } personas que no han declinado.
}
balance-few-in-all = Hasta ahora se ha propuesto a menos de { $min } personas.
balance-lede = El grupo debe ser equilibrado. Ningún texto fija cuotas y ninguna candidatura se rechaza por ello: las cifras muestran quién falta antes de que usted proponga a alguien.
balance-in-full = Su oficina lleva la lista: usted ve todas las cifras. Los demás lectores no ven los grupos de menos de { $min } personas.
balance-hides = No se indica el tamaño de un grupo de menos de { $min } personas ni ninguna cifra de la que pueda deducirse. Se indica un cero cuando no revela nada: es una laguna.
balance-in-steps = Para que ninguna cifra revele datos de una sola persona, las cifras solo cambian cuando { $min } personas o más han entrado o salido.
balance-as-of = Situación: { $when }.
balance-by-region = Región
balance-by-category = Categoría de la entidad que propone
balance-by-gender = Género, si se indicó
balance-mark = La línea en la barra marca dónde estaría el grupo según su proporción entre los participantes destinatarios
balance-experts = Expertos
balance-members = Participantes destinatarios
balance-fewer = menos de { $min }
balance-withheld = no se indica
balance-no-region = Sin región
balance-gender = { $gender ->
    [woman] Mujeres
    [man] Hombres
    [self-described] En sus propias palabras
   *[none] No se indicó
}
balance-topics = Temas por región. Una persona puede conocer varios; un cero enmarcado es una laguna.
balance-topic = Tema
balance-topic-other = Otros temas
balance-all = Total
