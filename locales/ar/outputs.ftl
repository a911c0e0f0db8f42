### The documents of a round: compilation, answers, numbers; and the answers on the home.

output-compilation = تجميع التعليقات على المشروع { $draft }
output-dispositions = الردود على التعليقات على المشروع { $draft }
output-statistics = التعليقات على المشروع { $draft } بالأرقام
output-as-of = حتى { $instant }
output-still-open = باب التعليق مفتوح حتى { $date }، وتزداد هذه الوثيقة إلى ذلك الحين.

# $senders are names, $date a day.
output-from = تعليقات من { $senders } ({ $date })
output-concerning = بشأن { $reference }
output-whole = على المشروع بأكمله
output-none = لا توجد تعليقات.
output-cut = لا تتسع وثيقة واحدة لجميع التعليقات.
output-due = تُنشر ردود هذه الجولة معاً دفعة واحدة، ولم تُنشر بعد.
output-corrected = صُحح في { $date }
output-by-section = بحسب القسم
output-by-language = بحسب اللغة
output-bar = النسبة
output-replies = ردود على تعليقات
output-documents = وثائق هذه الجولة
home-answered-title = كيف جرى الرد على الجولة { $round }
home-answered-all = كل تعليق والرد عليه
