### One’s own submissions.

mine-title = ما قدّمته
mine-all = الكل
mine-waiting = في الانتظار
mine-published = منشور
mine-over = منتهٍ
mine-none = لم يُرسل شيء بهذه الصفة بعد.
mine-typed-by = كتبه
mine-receipt = الإيصال
mine-open-receipt = فتح الإيصال
