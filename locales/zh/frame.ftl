### Words of the frame that stands round every page, beside those in common.ftl.

frame-demonstration = 这是演示：其中的参与者和评论均为虚构。
frame-mailbox = 查看已发出的邮件
frame-what-it-is = 文本谈判过程的记录
frame-round = 第{ $round }轮
frame-mandate = 已作出的决定及其出处

# Beside an instant in the zone of the forum.
frame-local-time = 您的当地时间：{ $time }
