### Por qué no se hizo algo: la frase que precede a la norma y a su fuente.

refusal-window-closed = El plazo de comentarios sobre el proyecto { $draft } terminó el { $closed }. No se ha registrado nada.
refusal-no-window = El proyecto { $draft } no está abierto a esta categoría: { $category }. No se ha registrado nada.
refusal-not-allowed = { $category }: esta categoría no puede hacer esto en este foro.
refusal-not-the-office = Esto corresponde a la secretaría.
refusal-not-the-organ = Este cambio está reservado a otro órgano.
refusal-confirmed-too-late = { $reference } debía confirmarse antes del { $until }. Ha caducado.
refusal-not-yours = Solo quien envió { $reference } puede hacer esto.
refusal-conflict = Esto ya se hizo o ya no puede hacerse.
refusal-unknown = Aquí no existe ese proyecto, párrafo o comentario.
refusal-nothing-said = Proponga una redacción o indique un motivo.
refusal-wording-unchanged = Cambie la redacción o elija comentar sin modificar el texto.
refusal-wording-without-paragraph = Solo puede proponerse una redacción para un párrafo.
refusal-wording-too-long = La redacción tiene { $chars } caracteres; se admiten { $max } como máximo.
refusal-reason-too-long = El motivo tiene { $chars } caracteres; se admiten { $max } como máximo.
refusal-ground-needed = Indique un motivo.
refusal-key-reused = Esta clave se utilizó para otro comentario. Elija una nueva.
refusal-no-such-token = Esta dirección no se conoce aquí o ha caducado. Compruebe que esté completa.
refusal-name-missing = Escriba su nombre.
refusal-email-missing = Escriba su dirección de correo electrónico para poder confirmar su comentario.
refusal-email-wrong = Escriba una dirección de correo electrónico con la forma nombre@example.org.
refusal-field-too-long = Utilice { $max } caracteres como máximo.
refusal-language-wrong = Elija el idioma en el que escribe.
refusal-rule = Norma: { $source }
