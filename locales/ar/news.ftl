### Mails about what happened to one's comments.

news-mail-answered-subject = [{ $forum }] صدر الرد على { $reference }: { $disposition }
news-mail-answers-subject = { $count ->
    [zero] [{ $forum }] الجولة { $round }: لا ردود
    [one] [{ $forum }] الجولة { $round }: صدر الرد على تعليق واحد
    [two] [{ $forum }] الجولة { $round }: صدر الرد على تعليقين
    [few] [{ $forum }] الجولة { $round }: صدر الرد على { $count } تعليقات
    [many] [{ $forum }] الجولة { $round }: صدر الرد على { $count } تعليقاً
   *[other] [{ $forum }] الجولة { $round }: صدر الرد على { $count } تعليق
}
news-mail-corrected-subject = [{ $forum }] { $reference }: صُحح الرد
news-mail-drafted-subject = { $count ->
    [zero] [{ $forum }] المشروع { $draft }: لا تغيير بسبب تعليقاتك
    [one] [{ $forum }] تغير المشروع { $draft } بسبب تعليق واحد لك
    [two] [{ $forum }] تغير المشروع { $draft } بسبب تعليقين لك
    [few] [{ $forum }] تغير المشروع { $draft } بسبب { $count } من تعليقاتك
    [many] [{ $forum }] تغير المشروع { $draft } بسبب { $count } من تعليقاتك
   *[other] [{ $forum }] تغير المشروع { $draft } بسبب { $count } من تعليقاتك
}
news-mail-invited-subject = [{ $forum }] { $reference }: أكد أن وفدك يرسله أيضاً
news-mail-answered-intro = نشرت الأمانة ردودها على تعليقات الجولة { $round }. وفيما يلي الردود على تعليقاتك:
news-mail-corrected-intro = صححت الأمانة رداً منشوراً. وأصبح نصه:
news-mail-drafted-intro = نُشر المشروع { $draft }. وقد ذُكرت تعليقاتك التالية سبباً لتغييرات فيه، ومع كل منها الفقرات التي تغيرت:

# $sender and $entity are names of delegations.
news-mail-invited-intro = أرسل { $sender } تعليقاً وذكر أن { $entity } يرسله أيضاً. وإلى أن تؤكد ذلك، يبقى التعليق دون وفدك.
news-mail-invited-where = اقرأه وأكده ضمن ما أرسلته: { $address }

# $list are references of comments.
news-mail-more = وأيضاً: { $list }

# $what is an answer in one word, or numbers of paragraphs.
news-mail-line = { $reference } – { $what }
