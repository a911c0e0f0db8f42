### The list of the desk: who wrote an answer, what needs a wider screen, and its keys.

desk-written-by = كتبه { $name }
desk-bulk-needs-width = يُرد على عدة تعليقات معاً أو تُسند على شاشة أعرض. وهنا تُفتح واحداً واحداً.
keys-title = مفاتيح الاختصار
keys-move = التعليق التالي أو السابق
keys-change = التغيير التالي أو السابق
keys-open = فتح التعليق
keys-disposition = اختيار القرار بحسب موضعه في القائمة
keys-save = حفظ الرد
keys-show = عرض هذه المفاتيح
keys-on = استعمال هذه المفاتيح على هذا الجهاز
keys-close = إغلاق
