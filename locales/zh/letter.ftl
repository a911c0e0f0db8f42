### 以邮件发送的通函；其各段载于论坛文件。

letter-mail-subject = [{ $forum }] { $symbol }：{ $subject }
letter-mail-issuer = 发文单位：{ $organ }
letter-place-and-date = { $date }，{ $place }
letter-mail-reference = 文号：{ $symbol }
letter-mail-contact = 联系人：{ $name }
letter-mail-phone = 电话：{ $phone }
letter-mail-mailbox = 电子邮件：{ $mailbox }
letter-mail-to = 收件方类别：{ $categories }
letter-mail-subject-line = 事由：{ $subject }
letter-mail-source = 来源：{ $source }
letter-annex = 附件{ $number }：{ $title }（{ $reference }）
# 地址单独列于下一行。
letter-mail-online = { $symbol }及其来源和附件见以下地址：
letter-mail-moved = 本通函写成后，时间表中有日期变动。现行日期见以下地址：
letter-mail-why = 您收到此通函，是因为您代表：{ $entities }。
