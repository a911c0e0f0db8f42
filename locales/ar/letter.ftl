### الرسالة المعممة بالبريد؛ فقراتها واردة في ملف المنتدى.

letter-mail-subject = [{ $forum }] { $symbol } – { $subject }
letter-mail-issuer = صادرة عن: { $organ }
letter-place-and-date = { $place }، { $date }
letter-mail-reference = المرجع: { $symbol }
letter-mail-contact = للاتصال: { $name }
letter-mail-phone = الهاتف: { $phone }
letter-mail-mailbox = البريد الإلكتروني: { $mailbox }
letter-mail-to = المرسل إليهم حسب الفئة: { $categories }
letter-mail-subject-line = الموضوع: { $subject }
letter-mail-source = المصدر: { $source }
letter-annex = الملحق { $number }: { $title } ({ $reference })
# العنوان وحده في السطر التالي.
letter-mail-online = ترد الرسالة { $symbol } بمصادرها وملحقاتها على هذا العنوان:
letter-mail-moved = تغيّرت تواريخ في الجدول الزمني منذ كتابة هذه الرسالة. وترد التواريخ السارية على هذا العنوان:
letter-mail-why = تصلك هذه الرسالة لأنك تعمل باسم: { $entities }.
