### La lista de expertos y las candidaturas en la oficina.

navigation-experts = Expertos

## La lista

experts-title = Expertos
experts-list = Lista de expertos
experts-lede = Las personas que fueron propuestas y aceptaron. La inscripción en las reuniones del grupo de expertos y la participación a distancia están reservadas a las personas de esta lista.
experts-none = Nadie ha aceptado aún una candidatura. El equilibrio que figura abajo cuenta a las personas propuestas.
experts-filter = Elegir expertos
experts-filter-clear = Mostrar todos los expertos
experts-none-match = Nadie de la lista corresponde a lo que eligió.
experts-found = { $count ->
    [one] { $count } experto
   *[other] { $count } expertos
}
experts-caption = Expertos por nombre, con todas las entidades que los propusieron
experts-name = Nombre
experts-nominated-by = Propuesto por
experts-topics = Temas
experts-languages = Idiomas
experts-since = Experto desde
experts-csv-note = En el archivo CSV, una celda que una hoja de cálculo tomaría por una fórmula empieza con un apóstrofo.

## La oficina: todas las candidaturas

desk-nominations-title = Candidaturas
desk-nominations-undecided = { $count ->
    [one] { $count } candidatura tardía por decidir
   *[other] { $count } candidaturas tardías por decidir
}
desk-nominations-lede = Las candidaturas con solicitud de visado van primero, las demás por orden de recepción; las retiradas o sustituidas van al final.
desk-nominations-none = Aún no se ha propuesto a nadie.
desk-nominations-filter = Elegir candidaturas
desk-nominations-clear = Mostrar todas las candidaturas
desk-nominations-needs = Necesita
desk-nominations-found = { $count ->
    [one] { $count } candidatura
   *[other] { $count } candidaturas
}
desk-nominations-caption = Candidaturas en el orden en que se tramitan
desk-nominations-back = Volver a las candidaturas
desk-nomination-visa = Ayuda para el visado
desk-nomination-no-cv = Sin CV

## La oficina: una candidatura

# $name is the expert's, $reference the nomination's number.
desk-nomination-title = { $name }: candidatura { $reference }
desk-nomination-written-in = Idioma de las cartas
desk-nomination-by-office = Introducida por la oficina
desk-nomination-active = Participa activamente en la preparación del foro en su propio país
desk-nomination-gender = { $gender ->
    [woman] Mujer
    [man] Hombre
    [self-described] En sus propias palabras
   *[none] No se indicó
}
desk-nomination-acts = Qué ocurrió
desk-nomination-act-accepted = El experto aceptó.
desk-nomination-act-declined = El experto declinó o se retiró.
desk-nomination-act-admitted = Se admitió la candidatura tardía.
desk-nomination-act-not-admitted = No se admitió la candidatura tardía.
desk-nomination-act-withdrawn = La entidad que la propuso la retiró.
desk-nomination-act-replaces = En lugar de
desk-nomination-act-replaced-by = Sustituida por
desk-nomination-late-title = Candidatura tardía
desk-nomination-late-text = Se recibió después del plazo y solo cuenta si usted la admite. La decisión queda registrada con su motivo y no puede retirarse.
desk-nomination-why = Motivo
desk-nomination-done-admitted = La candidatura queda admitida.
desk-nomination-done-not-admitted = La candidatura no queda admitida.
desk-nomination-done-replaced = El experto queda sustituido; la nueva candidatura es { $reference }.
desk-nomination-others = Otras candidaturas de esta persona
desk-nomination-cv = Currículum
desk-nomination-cv-missing = No hay ningún CV: no se envió o se eliminó.
desk-nomination-cv-until = Se elimina el { $date }.
desk-nomination-cv-readers = Pueden leerlo: { $offices }.
desk-nomination-cv-open = Abrir el CV
desk-nomination-cv-views = Quién lo ha abierto
desk-nomination-cv-unread = Nadie lo ha abierto. Cada apertura queda registrada.
desk-nomination-cv-operator = El operador

## La oficina: otro experto en lugar de uno

desk-replace-title = Sustituir al experto
desk-replace-text = La entidad que propone sigue siendo la misma. Se pregunta por correo al nuevo experto si acepta; la candidatura anterior deja de contar.
desk-replace-do = Sustituir al experto
