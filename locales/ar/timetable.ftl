### The timetable: dates and rules, each with its source.

timetable-lede = كل تاريخ تقرر، والقرار الذي حدده. والتاريخ الذي تغيّر يبقى هنا مشطوباً.
timetable-dates-title = التواريخ
timetable-column-date = التاريخ
timetable-column-step = الخطوة
timetable-column-state = الحالة
timetable-earlier-date = التاريخ السابق:
timetable-empty = لا تحدد الولاية أي تواريخ بعد.

## Rules

timetable-rules-title = القواعد
timetable-rules-lede = يُتحقق من كل قاعدة في جميع الأيام التي تتركها التواريخ ممكنة.
timetable-no-rules = لا تضع الولاية قواعد لهذه التواريخ.
timetable-column-rule = القاعدة
timetable-column-result = النتيجة
timetable-binding = ملزمة
timetable-advice = توصية
timetable-holds-always = تُحترم في جميع التواريخ الممكنة
timetable-holds-sometimes = تُحترم في بعض التواريخ الممكنة
timetable-holds-never = تُخالف في جميع التواريخ الممكنة
timetable-slack = الأيام المتبقية فوق الحد: من { $least } إلى { $most }
timetable-slack-exact = الأيام المتبقية فوق الحد: { $days }
timetable-waived = أوقف الجهاز المختص العمل بها، ويظل ما تطلبه معروضاً.
timetable-warnings-title = نقاط تستدعي النظر
