### لماذا لم يُنفَّذ الإجراء: الجملة التي تسبق القاعدة ومصدرها.

refusal-window-closed = أُغلق باب التعليق على المشروع { $draft } في { $closed }. ولم يُسجَّل شيء.
refusal-no-window = المشروع { $draft } غير مفتوح لهذه الفئة: { $category }. ولم يُسجَّل شيء.
refusal-not-allowed = لا يمكن لهذه الفئة القيام بذلك في هذا المنتدى: { $category }.
refusal-not-the-office = هذا الإجراء من اختصاص الأمانة.
refusal-not-the-organ = هذا التغيير من اختصاص جهاز آخر.
refusal-confirmed-too-late = كان ينبغي تأكيد { $reference } قبل { $until }. وقد سقط التعليق.
refusal-not-yours = لا يمكن القيام بذلك إلا لمن أرسل { $reference }.
refusal-conflict = سبق القيام بذلك أو لم يعد ممكناً.
refusal-unknown = لا يوجد هنا مشروع أو فقرة أو تعليق بهذا الاسم.
refusal-nothing-said = اقترح صياغة أو اذكر سبباً.
refusal-wording-unchanged = غيّر الصياغة أو اختر التعليق من دون تغيير النص.
refusal-wording-without-paragraph = لا يمكن اقتراح صياغة إلا لفقرة.
refusal-wording-too-long = عدد أحرف الصياغة { $chars }؛ والحد الأقصى المقبول { $max }.
refusal-reason-too-long = عدد أحرف السبب { $chars }؛ والحد الأقصى المقبول { $max }.
refusal-ground-needed = اذكر السبب.
refusal-key-reused = استُخدم هذا المفتاح لتعليق آخر. اختر مفتاحاً جديداً.
refusal-no-such-token = هذا العنوان غير معروف هنا أو انتهت صلاحيته. تحقق من اكتماله.
refusal-name-missing = أدخل اسمك.
refusal-email-missing = أدخل عنوان بريدك الإلكتروني لتتمكن من تأكيد تعليقك.
refusal-email-wrong = أدخل عنوان بريد إلكتروني على الشكل name@example.org.
refusal-field-too-long = استخدم { $max } من الأحرف على الأكثر.
refusal-language-wrong = اختر اللغة التي تكتب بها.
refusal-rule = القاعدة: { $source }
