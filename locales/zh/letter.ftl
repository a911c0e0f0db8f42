### 以邮件发送的通函；其各段载于论坛文件。

letter-mail-place-and-date = { $place }，{ $date }
letter-mail-subject = 事由：{ $subject }
letter-mail-source = 来源：{ $source }
letter-mail-annexes = 附件：
letter-mail-contact = 联系方式：
letter-mail-forum = 论坛及其时间表和全部文件：
