### الرسالة المعممة بالبريد؛ ترد فقراتها في ملف المنتدى.

letter-mail-place-and-date = { $place }، في { $date }
letter-mail-subject = الموضوع: { $subject }
letter-mail-source = المصدر: { $source }
letter-mail-annexes = الملحقات:
letter-mail-contact = للاتصال:
letter-mail-forum = المنتدى بجدوله الزمني وجميع وثائقه:
