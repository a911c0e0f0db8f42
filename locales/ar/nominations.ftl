### ترشيح خبير: الصفحة والاستمارة والإيصال وصفحة المرشَّح ورسالة الدعوة.

## الصفحة

nominate-title = ترشيح خبير
nominate-open-now = باب الترشيح مفتوح
nominate-call = دعوة إلى ترشيح خبراء
nominate-lede = يساعد الخبراء في التحضير للمنتدى. ويرشّحهم وفد أو منظمة، ويقرر كل منهم ما إذا كان يوافق.
nominate-until = باب الترشيح مفتوح حتى { $deadline }.
nominate-closed = أُغلق باب الترشيح في { $deadline }.
nominate-early = إذا كان الخبير يحتاج إلى تأشيرة لحضور الاجتماع الأول، فرشّحوه في أقرب وقت ممكن. تُعالَج الطلبات المتعلقة بالتأشيرات أولاً، ويمكن طباعة رسالة الدعوة فور قيد الترشيح.
nominate-not-yet = لم يحدد الجدول الزمني بعدُ موعداً نهائياً لترشيح الخبراء.
nominate-sign-in = سجّلوا الدخول لترشيح خبير. وتعودون بعد ذلك إلى هذه الصفحة.
nominate-may-not = لا يمكنكم الترشيح بهذه الصفة
nominate-acting = اختيار صفة أخرى
nominate-closed-late = يُبتّ في الترشيحات المتأخرة وحالات الاستبدال كلٌّ على حدة، مع تسجيل سبب كل قرار.
nominate-contact = جهة الاتصال:
nominate-balance = الاطلاع على من رُشّح حتى الآن وعلى أوجه النقص
nominate-to-form = الانتقال إلى الاستمارة
nominate-who = من يحق له الترشيح
nominate-who-may = يحق لها الترشيح

## الاستمارة

nominate-form = ترشيحكم
nominate-person = الخبير
nominate-name = الاسم كما ورد في جواز السفر
nominate-name-hint = يظهر بهذه الصيغة في رسالة الدعوة.
nominate-email-hint = يُسأل الخبير على هذا العنوان عن موافقته، ويسجّل به الدخول بعد ذلك. ولا يُنشر هذا العنوان أبداً.
nominate-language = اللغة التي يُكتب بها إلى الخبير
nominate-languages = اللغات التي يعمل بها الخبير
nominate-languages-other = لغات أخرى
nominate-languages-hint = رموز مثل pt أو sw، تفصل بينها فواصل.
nominate-topics = المواضيع التي يلمّ بها الخبير
nominate-topics-own = مواضيع أخرى
nominate-topics-own-hint = بأحرف لاتينية تفصل بينها فواصل، إلى جانب موضوع واحد على الأقل من المواضيع أعلاه.
nominate-declaration = الإقرار
nominate-active = يشارك الخبير بنشاط في التحضير للمنتدى في بلده.
nominate-active-not = لم يُقرّ بنشاطه في بلده.
nominate-exception = إذا كان ذلك لا ينطبق: السبب
nominate-exception-hint = مثلاً، لأن منظمتكم لا تنتمي إلى أي بلد. ويُسجَّل السبب.
nominate-visa-title = التأشيرة
nominate-visa = يحتاج الخبير إلى رسالة دعوة للحصول على تأشيرة.
nominate-visa-hint = يمكنكم ويمكن للخبير طباعة الرسالة فور قيد الترشيح.
nominate-visa-not = لا حاجة إلى رسالة دعوة.
nominate-gender = النوع الاجتماعي
nominate-gender-hint = يُطرح هذا السؤال لأن الفريق ينبغي أن يكون متوازناً. ويطّلع على الجواب المتعلق بالشخص: { $offices }. أما غيرهم فيطّلعون على أرقام فقط، ولا تُعرض أي مجموعة يقل عدد أفرادها عن { $min }.
nominate-gender-woman = امرأة
nominate-gender-man = رجل
nominate-gender-other = وصف آخر للذات
nominate-gender-none = لم يُذكر
nominate-public = عندما يوافق الخبير، يُنشر اسمه ووفدكم أو منظمتكم والمواضيع. ولا يُنشر أي شيء آخر.
nominate-cv-later = تُضاف السيرة الذاتية في صفحة الإيصال بعد الإرسال.

## الأخطاء في الاستمارة

nominate-error-name = أدخلوا اسم الخبير
nominate-error-email = أدخلوا عنوان البريد الإلكتروني للخبير كي يتمكن من الموافقة
nominate-error-languages = أدخلوا رموز لغات مثل pt أو sw، على ألا يتجاوز مجموعها { $max }
nominate-error-languages-none = اذكروا لغة واحدة على الأقل من اللغات التي يعمل بها الخبير
nominate-error-topics-own = اكتبوا المواضيع الأخرى بأحرف لاتينية تبدأ بحرف
nominate-error-gender = اختاروا أحد الأجوبة عن النوع الاجتماعي
nominate-error-bool = اكتبوا هنا true أو false.
nominate-error-sent-before = أُرسلت هذه الاستمارة من قبل بأجوبة أخرى. تحققوا منها وأرسلوها مجدداً لقيدها ترشيحاً آخر
nominate-key-reused = استُعمل هذا المفتاح لطلب آخر. اختاروا مفتاحاً جديداً.

## الصفحة قبل الإرسال

nominate-check-title = التحقق من ترشيحكم
nominate-check-then = عند الإرسال تُوجَّه رسالة إلى { $email } لسؤال الخبير عن موافقته. وتحصلون على إيصال تضيفون فيه السيرة الذاتية.
nominate-check-late-html = انقضى الموعد النهائي (<time datetime="{ $datetime }"><bdi>{ $instant }</bdi></time>) أثناء الكتابة. يُقيَّد الترشيح بوصفه متأخراً، ولا يُعتدّ به إلا إذا قُبل.

## مآل الترشيح

nomination-state-waiting = في انتظار الخبير
nomination-state-accepted = تمت الموافقة
nomination-state-declined = اعتذر الخبير
nomination-state-undecided = متأخر، لم يُبتّ فيه
nomination-state-not-admitted = متأخر، لم يُقبل
nomination-state-replaced = استُبدل
nomination-now-waiting = يُسأل المرشَّح بالبريد عن موافقته، ويصبح خبيراً في المنتدى عند موافقته.
nomination-now-accepted = وافق المرشَّح وأصبح خبيراً في المنتدى.
nomination-now-declined = اعتذر المرشَّح أو تنحّى. يمكنكم ترشيح شخص آخر ما دام باب الترشيح مفتوحاً؛ وبعد ذلك راسلوا الأمانة.
nomination-now-undecided = وصل الترشيح بعد الموعد النهائي، ولا يُعتدّ به إلا إذا قبلته الأمانة. وتجدون القرار هنا.
nomination-now-not-admitted = وصل الترشيح بعد الموعد النهائي ولم يُقبل.
nomination-now-withdrawn = سحبتم الترشيح. ويحتفظ السجل بواقعتي إرساله وسحبه.
nomination-now-replaced = حلّ خبير آخر محل هذا الخبير.
nomination-now-erased = مُحيت بيانات الخبير بناءً على طلبه. ولا يزال الإيصال يثبت أن الترشيح قُيّد.
nomination-decided-on = تقرر ذلك في { $instant } للسبب التالي:

## الإيصال

nomination-receipt-title = الترشيح { $reference }
nomination-keep-text = يمكن لكل من يحوز هذا العنوان إرسال السيرة الذاتية أو سحب الترشيح، فلا تُطلعوا عليه أحداً.
nomination-by = الجهة المرشِّحة
nomination-done-received = استُلم الترشيح { $reference }.
nomination-done-withdrawn = سُحب الترشيح { $reference }.
nomination-withdraw = سحب الترشيح
nomination-withdraw-title = هل تريدون سحب هذا الترشيح؟
nomination-withdraw-text = لا يُعتدّ بالترشيح بعد سحبه، ولا يمكن التراجع عن ذلك. ويحتفظ السجل بواقعتي تقديمه وسحبه.

## السيرة الذاتية

nomination-cv-title = السيرة الذاتية
nomination-cv-missing = السيرة الذاتية ناقصة
nomination-cv-missing-text = قُيّد الترشيح ويُعتدّ به من دونها. غير أن الدعوة تطلب سيرة ذاتية: أرسلوها الآن أو عودوا إلى هذه الصفحة لاحقاً.
nomination-cv-elsewhere = سبق قيد سيرة ذاتية لهذا الخبير. ويمكنكم إرسال أخرى.
nomination-cv-never = لم تُرسل سيرة ذاتية.
nomination-cv-file = الملف
nomination-cv-size = الحجم
nomination-cv-deleted = حُذف الملف.
nomination-cv-change = إرسال ملف آخر بدلاً منه
nomination-cv-choose = اختيار ملف السيرة الذاتية
nomination-cv-hint = ملف PDF أو DOCX لا يتجاوز { $megabytes } ميغابايت.
nomination-cv-send = إرسال السيرة الذاتية
nomination-cv-none = اختاروا ملف السيرة الذاتية.
nomination-cv-done = قُيّدت السيرة الذاتية.
nomination-cv-seen-by = لا يطّلع على السيرة الذاتية إلا: { $offices }. ويُسجَّل كل اطلاع.
nomination-cv-kept-until = وتُحذف في { $until }.

## صفحة المرشَّح

nominee-title = رُشّحتم خبيراً
nominee-state-waiting = في انتظار جوابكم
nominee-state-accepted = وافقتم
nominee-state-declined = اعتذرتم
nominee-lede = رشّحتكم جهة { $entity } خبيراً في { $forum }.
nominee-withdrawn = رشّحتكم جهة { $entity } خبيراً في { $forum }، ثم سحبت الترشيح.
nominee-replaced = رشّحتكم جهة { $entity } خبيراً في { $forum }، وقد حلّ الآن خبير آخر محلكم.
nominee-not-admitted = رشّحتكم جهة { $entity } خبيراً في { $forum }. ووصل الترشيح بعد الموعد النهائي ولم يُقبل.
nominee-others-stand = لا يزال ترشيحكم قائماً من جانب: { $entities }. ويسري جواب واحد على جميع الترشيحات.
nominee-undecided = وصل الترشيح بعد الموعد النهائي، ولا يُعتدّ به إلا إذا قبلته الأمانة، وستُبلَّغون بذلك بالبريد. ويمكنكم الجواب قبل ذلك؛ ولن تُدرجوا في القائمة حتى حينه.
nominee-others = رشّحكم أيضاً: { $entities }. ويسري جواب واحد على جميع الترشيحات.
nominee-active = ورد في الإقرار أنكم تشاركون بنشاط في التحضير للمنتدى في بلدكم.
nominee-active-not = لم يرد في الإقرار أنكم نشطون في بلدكم.
nominee-question = هل توافقون؟
nominee-public = إذا وافقتم، يظهر اسمكم والجهات التي رشّحتكم والمواضيع في القائمة العلنية للخبراء.
nominee-not-public = لا يُنشر عنوان بريدكم الإلكتروني ولا سيرتكم الذاتية أبداً.
nominee-unanswered = إذا لم تجيبوا فلن تُدرجوا في القائمة.
nominee-accept = أوافق
nominee-accept-after-all = الموافقة بعد إعادة النظر
nominee-decline = أعتذر
nominee-decline-title = هل تعتذرون عن هذا الترشيح؟
nominee-decline-text = لن تُدرجوا في قائمة الخبراء. وترى الجهات التي رشّحتكم أنكم اعتذرتم. ويمكنكم العدول عن ذلك من خلال الرابط الوارد في الرسالة.
nominee-step-down = التنحي
nominee-step-down-title = هل تتنحون عن مهمة الخبير؟
nominee-step-down-text = يُحذف اسمكم من القائمة العلنية للخبراء. ويحتفظ السجل بواقعتي موافقتكم وتنحيكم. ويمكنكم العدول عن ذلك من خلال الرابط الوارد في الرسالة.
nominee-declined-text = لستم مدرجين في قائمة الخبراء. وإذا عدلتم عن رأيكم فوافقوا أدناه.
nominee-over-text = لا يلزمكم أي جواب.
nominee-done-accepted = وافقتم وأُدرجتم في قائمة خبراء المنتدى.
nominee-done-accepted-late = وافقتم. وتُدرجون في قائمة خبراء المنتدى إذا قبلت الأمانة الترشيح المتأخر.
nominee-done-declined = لستم مدرجين في قائمة الخبراء.
nominee-next-sign-in = سجّلوا الدخول بالعنوان الذي وصلتكم عليه الرسالة؛ وعندئذ تعملون بصفة خبير.
nominee-next-meeting = يقتصر التسجيل في اجتماعات الخبراء على الخبراء المرشَّحين. الاجتماع المقبل:
nominee-kept = ما يُحفظ عنكم
nominee-kept-text = يُحفظ اسمكم وعنوان بريدكم الإلكتروني وما ذكرته الجهة التي رشّحتكم لأغراض عمل الفريق، بمعزل عن السجل العلني. وتمحو الأمانة هذه البيانات إذا طلبتم ذلك.
nominee-kept-until = وتُحفظ حتى { $until } على أبعد تقدير.
nominee-keep-text = يمكن لكل من يحوزه أن يجيب نيابة عنكم، فلا تُطلعوا عليه أحداً.

## رسالة الدعوة

invitation-title = رسالة دعوة
invitation-ready = طُلبت رسالة دعوة، ويمكن طباعتها الآن.
invitation-open = فتح الرسالة لطباعتها
invitation-reference = المرجع:
invitation-to = إلى من يهمه الأمر
invitation-text = رُشّح { $name } من جانب { $entity } خبيراً في الحدث التالي: { $forum }.
invitation-meeting = الخبير مدعو إلى الاجتماع التالي:
invitation-no-meeting = يُعلن عن موعد الاجتماع المقبل للخبراء في الجدول الزمني للمنتدى.
invitation-what = الاجتماع
invitation-when = التاريخ
invitation-where = المكان
invitation-request = يُرجى من السلطات المختصة معالجة طلب الخبير الحصول على تأشيرة في وقت يتيح له حضور الاجتماع.
invitation-contact = للاستفسار:
invitation-signature = التوقيع والختم
invitation-generated = أُعدّت هذه الوثيقة بواسطة نظام الأمانة في { $date }، وتصبح رسالة صادرة عن الأمانة عند توقيعها.
invitation-receipt = البصمة الرقمية للترشيح في السجل:
invitation-print = اطبعوا هذه الصفحة أو احفظوها بنسق PDF من خلال متصفحكم.

## ضمن ما قدمتموه

mine-nominations = ترشيحات الخبراء
mine-expert = الخبير
mine-open-nomination = فتح الترشيح
