### Por qué no se aceptó una candidatura, un CV o una respuesta: la frase anterior a la regla y su fuente.

refusal-deadline-passed = El plazo terminó el { $closed }. No se ha registrado nada.
refusal-no-deadline = El calendario de este foro no prevé ningún periodo para esto. No se ha registrado nada.
refusal-only-participants-nominate = Los expertos se proponen en nombre de una delegación o de una organización. Elija una en «Actúa como».
refusal-not-active-at-home = Declare que el experto participa activamente en la preparación del foro en su propio país, o indique por qué esto no se le aplica.
refusal-nominated-before = Esta persona ya ha sido propuesta en nombre de su delegación: { $reference }.
refusal-no-nomination = No hay ninguna candidatura { $reference } aquí, o no es suya.
refusal-no-cv = Aquí no hay ningún CV. No se envió o se ha eliminado.
refusal-topics = Elija uno o varios temas, cada uno una sola vez, { $max } como máximo.
refusal-topic-unknown = Elija entre los temas de este foro.
refusal-cv-empty = El archivo está vacío. Elija el archivo que contiene el CV.
refusal-cv-too-large = El archivo supera los { $megabytes } MB. Elija uno más pequeño.
refusal-cv-type = El archivo no es un documento PDF ni DOCX. Guarde el CV en uno de esos formatos.
refusal-cv-protected = El archivo está protegido con contraseña. Guárdelo sin ella.
refusal-cv-damaged = El archivo está dañado y no se puede abrir. Guárdelo de nuevo.
