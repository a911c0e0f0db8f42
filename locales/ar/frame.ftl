### Words of the frame that stands round every page, beside those in common.ftl.

frame-demonstration = هذا عرض توضيحي: المشاركون وتعليقاتهم من نسج الخيال.
frame-mailbox = اطّلع على الرسائل المرسلة
frame-what-it-is = سجل التفاوض على النص
frame-round = الجولة { $round }
frame-mandate = ما تقرر، وفي أي نص

# Beside an instant in the zone of the forum.
frame-local-time = بتوقيتك المحلي: { $time }
