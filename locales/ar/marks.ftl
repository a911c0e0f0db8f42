### العلامات في نص المشروع: الأقواس المعقوفة والحواشي والصور.

mark-held-by = صياغة اقترحها { $names }

mark-note = الحاشية { $number }
mark-note-back = العودة إلى النص عند الحاشية { $number }
mark-picture = صورة: { $alt }
