### Which changes of a redline are shown, and in which sections they are.

redline-only = التغييرات المعروضة
redline-only-all = جميع التغييرات
redline-only-wording = الصياغة فقط
redline-only-moved = المنقول فقط
redline-only-comments = ما سببه التعليقات فقط
redline-only-mine = ما طلبته أنا فقط
redline-only-none = لا تغيير من هذا النوع.
redline-sections = الأقسام التي فيها تغييرات
