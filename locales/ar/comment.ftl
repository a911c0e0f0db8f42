### Writing a comment, checking it, confirming it, and the page it then has.

## Where a comment stands

place-paragraph = المشروع { $draft }، الفقرة { $number }
place-section = المشروع { $draft }، القسم { $number }
place-draft = المشروع { $draft } بأكمله
place-comment = رد على التعليق { $reference }

# $instant is a date with a time, $zone the message zone-geneva or zone-of.
instant-in-zone = { $instant } ({ $zone })

## Changed words, for those who hear the page: said before and after the words

change-inserted = (أُضيف:
change-deleted = (حُذف:
change-end = نهاية)

## The form

form-kind = ماذا تريد أن تفعل؟
form-kind-wording = اقتراح صياغة
form-kind-reason = التعليق دون تغيير النص
form-wording = صياغتك
form-wording-hint = عدّل الفقرة. وسترى الفرق قبل الإرسال.
form-reason = تعليقك أو السبب
form-reason-hint = اختياري إذا اقترحت صياغة.
form-person = عنك
form-name = الاسم
form-affiliation = المنظمة
form-email = عنوان البريد الإلكتروني
form-email-hint = ستتلقى عليه رابطاً لتأكيد تعليقك. ولا يُنشر أبداً.
form-language = لغة تعليقك
form-language-other = لغة أخرى

# $screening: whether the secretariat looks at comments before they are published.
form-published = { $screening ->
    [yes] تُنشر التعليقات مع اسمك ومنظمتك بعد أن تتحقق منها الأمانة.
   *[no] تُنشر التعليقات مع اسمك ومنظمتك حالما تؤكدها.
}

# Above the form, when words typed before were kept on the device of the reader.
form-kept = عاد ما كتبته هنا من قبل. وقد حُفظ على هذا الجهاز وحده، من دون اسمك وعنوانك.
form-kept-drop = احذفه

## Mistakes in the form: the same words in the summary and beside the field

form-error-nothing = اقترح صياغة أو اكتب تعليقاً
form-error-unchanged = غيّر الصياغة أو اختر التعليق دون تغيير النص
form-error-wording-long = عدد الأحرف في صياغتك: { $count }، والحد الأقصى: { $limit }. اختصرها أو أرسل تعليقات عدة
form-error-reason-long = عدد الأحرف في تعليقك: { $count }، والحد الأقصى: { $limit }. اختصره أو أرسل تعليقات عدة
form-error-name = أدخل اسمك

# $limit is a text, for example 200.
form-error-name-long = الاسم: { $limit } حرفاً على الأكثر
form-error-affiliation-long = المنظمة: { $limit } حرفاً على الأكثر
form-error-email = أدخل عنوان بريدك الإلكتروني
form-error-email-wrong = أدخل عنوان بريد إلكتروني مثل name@example.org
form-error-language = اختر لغة تعليقك
form-error-sent-before = سبق إرسال هذا النموذج بكلمات أخرى. راجع وأرسل من جديد لتسجيل ما كُتب هنا تعليقاً ثانياً

## The page before sending

check-title = راجع تعليقك
check-text = لم يُرسل شيء بعد. راجع ما يلي ثم أرسله.
check-what = ما سترسله
check-who = المرسل
check-public = ما سيُنشر
check-public-yes = { $screening ->
    [yes] يُنشر: تعليقك واسمك ومنظمتك، بعد أن تتحقق الأمانة منها.
   *[no] يُنشر: تعليقك واسمك ومنظمتك، حالما تؤكد.
}
check-public-speaker = يُنشر: تعليقك بالصفة المبينة أعلاه.
check-public-no = لا يُنشر أبداً: عنوان بريدك الإلكتروني. فهو يُستعمل لتأكيد التعليق وإبلاغك بما آل إليه.
check-then = { $days ->
    [zero] عند الإرسال تصل رسالة إلى { $email }. أكّد التعليق في اليوم نفسه وإلا سقط.
    [one] عند الإرسال تصل رسالة إلى { $email }. أكّد التعليق خلال يوم واحد وإلا سقط.
    [two] عند الإرسال تصل رسالة إلى { $email }. أكّد التعليق خلال يومين وإلا سقط.
    [few] عند الإرسال تصل رسالة إلى { $email }. أكّد التعليق خلال { $days } أيام وإلا سقط.
    [many] عند الإرسال تصل رسالة إلى { $email }. أكّد التعليق خلال { $days } يوماً وإلا سقط.
   *[other] عند الإرسال تصل رسالة إلى { $email }. أكّد التعليق خلال { $days } يوم وإلا سقط.
}
check-late-html = انقضى الموعد النهائي (<time datetime="{ $datetime }"><bdi>{ $instant }</bdi></time>) أثناء الكتابة. يُسجل التعليق ويوسم بأنه متأخر، ولا يُعتد به إلا إذا قبلته الأمانة.

## The confirmation

confirm-title = تأكيد التعليق { $reference }
confirm-text = { $screening ->
    [yes] أكّد أنك كاتب هذا التعليق. ثم تتحقق منه الأمانة وتنشره.
   *[no] أكّد أنك كاتب هذا التعليق. ثم يُنشر.
}
confirm-not-yours = إن لم تكن كاتبه فلا تفعل شيئاً: سيسقط في { $date } ولن يُنشر.
confirm-done-title = تم تأكيد التعليق { $reference }
confirm-done-text = لا يلزم أي إجراء آخر. والعبرة بوقت الإرسال لا بوقت التأكيد.
confirm-lapsed-title = سقط التعليق { $reference }
confirm-lapsed-text = لم يُؤكد حتى { $date } ولن يُنشر. وإذا كان باب التعليق ما زال مفتوحاً فأرسله من جديد.
confirm-unknown-title = هذا الرابط غير معروف
confirm-unknown-text = انسخ العنوان كاملاً من الرسالة، فبعض البرامج تقسمه على سطرين.

## The page of a comment

comment-title = التعليق { $reference }
comment-where = الموضع
comment-from = من
comment-category = الفئة
comment-label = التصنيف
comment-sent = وقت الإرسال
comment-filed = وقت التسجيل
comment-state = الحالة
comment-record = القيد
comment-quoted = النص المعلق عليه
comment-wording = الصياغة المقترحة
comment-reason = السبب

# Above a comment without suggested wording.
comment-text = نص التعليق
comment-late = أُرسل بعد الموعد النهائي من نموذج فُتح قبله. ولا يُعتد به إلا إذا قبلته الأمانة.
comment-withdrawn = سحبه صاحبه في { $date }.
comment-not-published = لم يُنشر. وتذكر الأمانة السبب التالي:
comment-erased = مُحي الاسم والنص في { $date }. ويبقى القيد في السجل.
comment-erased-ground = الأساس
comment-replies = الردود
comment-no-replies = لم يرد أحد.
comment-earlier = النسخ السابقة
comment-earlier-of = نسخة { $instant }
comment-corrected = وقت التصحيح
comment-withdrawn-reason = السبب الذي ذكره صاحبه
confirm-withdrawn-title = سُحب التعليق { $reference }
confirm-withdrawn-text = سُحب بواسطة إيصاله ولم يعد من الممكن تأكيده، ولن يُنشر شيء. وإذا كان باب التعليق ما زال مفتوحاً فيمكنك إرسال تعليق آخر.
confirm-words-changed = صُحح النص بعد أن فتحت هذه الصفحة. أعد قراءته قبل التأكيد.
comment-record-entry = القيد { $number } في السجل
comment-see-place = اقرأه في المشروع
state-erased = مُحي
