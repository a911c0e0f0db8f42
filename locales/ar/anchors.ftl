### التعليقات على المشاريع السابقة، وما صارت إليه في المشاريع اللاحقة النصوص التي تتعلق بها.

## Beside a paragraph of a later draft

anchor-earlier = { $count ->
    [zero] لا توجد تعليقات على المشاريع السابقة
    [one] تعليق واحد على المشاريع السابقة
    [two] تعليقان على المشاريع السابقة
    [few] { $count } تعليقات على المشاريع السابقة
    [many] { $count } تعليقاً على المشاريع السابقة
   *[other] { $count } تعليق على المشاريع السابقة
}

# In the margin, under the number of comments on the draft itself.
anchor-earlier-short = { $count ->
    [zero] لا تعليقات سابقة
    [one] تعليق سابق
    [two] تعليقان سابقان
    [few] { $count } سابقة
    [many] { $count } سابقاً
   *[other] { $count } سابق
}

# Both follow the name of the sender; after the second come the old words.
anchor-on = على { $number } من المشروع { $draft }
anchor-was = كان على { $number } من المشروع { $draft }:
anchor-more = جميع التعليقات على { $number } من المشروع { $draft }

## On the page of a comment; after the last two come the old words

anchor-now = موضعه الآن:
anchor-words-went = كان التعليق { $reference } على { $number } من المشروع { $draft }. ومن الكلمات التي يتعلق بها ما لم يعد وارداً:
anchor-left-out = كان التعليق { $reference } على { $number } من المشروع { $draft }، وقد حُذف هذا النص في المشروع { $newer }:

## Where a draft is closed and the newest one is open

anchor-newer-open = باب التعليق على المشروع { $draft } مفتوح حتى { $date }.
anchor-newer-comment = علّقوا على { $number } من المشروع { $draft }
anchor-newer-take = انقلوا كلماتكم إلى { $number } من المشروع { $draft }
anchor-newer-take-draft = انقلوا كلماتكم إلى المشروع { $draft }
anchor-newer-parts = صارت هذه الفقرة في المشروع { $draft } الفقرات { $numbers }، وتُنقل كلماتكم إلى ما تخصّه منها، إلى كل منها على حدة.
