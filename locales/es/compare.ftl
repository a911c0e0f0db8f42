### Two drafts compared.

compare-title = Cambios del proyecto { $old } al proyecto { $new }
compare-dates = Proyecto { $old } del { $old_date }, proyecto { $new } del { $new_date }
compare-other = Comparar otros proyectos
compare-pair = Proyecto { $old } con el proyecto { $new }

## What changed, in numbers

compare-summary = Resumen de los cambios
compare-edited = { $count ->
    [one] { $count } párrafo modificado
   *[other] { $count } párrafos modificados
}
compare-new = { $count ->
    [one] { $count } nuevo
   *[other] { $count } nuevos
}
compare-deleted = { $count ->
    [one] { $count } suprimido
   *[other] { $count } suprimidos
}
compare-unchanged = { $count ->
    [one] { $count } sin cambios
   *[other] { $count } sin cambios
}
compare-key = Leyenda
compare-key-inserted = insertado
compare-key-deleted = suprimido

## The text

compare-text-label = Texto con sus cambios
compare-mark-edited = Modificado
compare-mark-new = Párrafo nuevo
compare-mark-deleted = Párrafo suprimido
compare-was = antes { $number }
compare-change-of = Cambio { $place } de { $total }
compare-previous = Cambio anterior
compare-next = Cambio siguiente
compare-first = Ir al primer cambio
compare-show-all = Mostrar los párrafos sin cambios
compare-fold = Ocultar los párrafos sin cambios
compare-none = El proyecto { $new } es idéntico al proyecto { $old }.
