### 作为文件的通函、其发送以及演示信箱。

letter-title = { $symbol }号通函
letter-go = 阅读{ $symbol }号通函
letter-not-sent = 草稿，未发送
letter-sent = 已发送
letter-draft-note = 这是通函的草稿，取自任何人都可以查阅的论坛文件。以发出的通函为准。
letter-sent-on = { $count ->
   *[other] 已于{ $instant }发送给{ $count }个参与方
}
letter-sent-later = { $count ->
   *[other] 已于{ $instant }发送给后来加入的{ $count }个参与方
}
letter-sent-again = { $count ->
   *[other] 已于{ $instant }再次发送给此前未收到的{ $count }个参与方
}
letter-sent-to = 收件方
letter-reference = 文号
letter-contact = 联系人
letter-phone = 电话
letter-mailbox = 电子邮件
letter-to = 致
letter-subject = 事由
letter-body = 正文
letter-permalink = { $symbol }第{ $number }段的地址
letter-annexes = 附件
letter-annex-number = 附件{ $number }
letter-languages = 语文
letter-languages-text = 本通函有六种语文文本，文号均为{ $symbol }。
letter-moved-title = 本通函发出后变动的日期
letter-moved-text = 通函保持发出时的原样。正文中原日期以删除线标出，其后为现行日期。
letter-moved-dropped = 已不在时间表中
letter-original-title = 原件
letter-original = 原件已签署并存档：{ $official }。此处文本为概述。
letter-others = 其他通函
letter-none = 论坛文件中没有通函。

## 工作台

desk-letter-go = 发送通函和投递记录
desk-letter-lede = 通函以邮件发给各参与方的联络人；没有联络人的，发给代表该参与方的所有人，并使用各人的语文。每人只收到一份。
desk-letter-preview = 您将收到的邮件
desk-letter-preview-languages = 邮件语文
desk-letter-addressees = 收件方
desk-letter-category = 类别
desk-letter-participants = 参与方
desk-letter-reached = 可以联系
desk-letter-people = 人数
desk-letter-total = 合计
desk-letter-nobody = { $count ->
   *[other] { $count }个参与方无人可联系
}
desk-letter-nobody-text = 这些参与方暂时收不到通函。请先登记有地址的联络人或代表，之后可再向其发送。
desk-letter-no-seat = 无人代表
desk-letter-no-address = 其代表均无地址
desk-letter-check-later = { $count ->
   *[other] 核对并发送给{ $count }个参与方
}
desk-letter-all-have = 所有可以联系的参与方均已收到通函，或通函正在发送途中。
# 在参与方名单之前。
desk-letter-missed = 下列参与方中有人没有收到：发送失败，或收到的人已不再代表该参与方。原因见投递记录。如果地址有误，请先在参与方文件中填写正确的地址。
desk-letter-check-again = { $count ->
   *[other] 核对并再次发送给{ $count }个参与方
}
desk-letter-check-again-lede = { $count ->
   *[other] 尚未再次发送。{ $symbol }将再次发送给{ $count }个参与方，且仅发给没有收到的人，发出后无法撤回。
}
desk-letter-already = 通函此前已经发送，未重复发送。下方的投递记录显示每份的情况。
desk-letter-check-title = 发送前核对
desk-letter-check-lede = { $count ->
   *[other] 尚未发送。{ $symbol }将发送给{ $count }个参与方，发出后无法撤回。
}
desk-letter-by-language = 按语文统计的人数
desk-letter-send = 立即发送
desk-letter-changed = 收件方已有变动。未发送任何内容。请重新核对。
desk-letter-done = 通函已交付发送。下方的投递记录显示每份的情况。

## 投递记录

desk-letter-log = 投递记录
desk-letter-log-as-of = 截至{ $instant }。
desk-letter-refresh = 显示最新情况
desk-letter-log-empty = 尚未发送。
desk-letter-log-none = 没有符合条件的记录。
desk-letter-participant = 参与方
desk-letter-person = 姓名
desk-letter-language = 语文
desk-letter-state = 状态
desk-letter-instant = 时间
desk-letter-any = 全部
delivery-queued = 等待发送
delivery-sent = 已发送
delivery-failed = 发送失败
delivery-nobody = 无地址
delivery-erased = 已删除
delivery-attempts = { $count ->
   *[other] 已失败{ $count }次；下次尝试：{ $instant }。
}
# $reply 是邮件服务器的答复编号，例如550。
delivery-refused = 邮件服务器已最终拒收（答复{ $reply }），不再尝试。
delivery-not-taken = 邮件服务器未接收（答复{ $reply }）。
delivery-account = 邮件服务器不允许本系统登录（答复{ $reply }），须由管理员处理。
delivery-not-reached = 未能连接邮件服务器。
delivery-address = 地址写法有误，无法寄送。
desk-letter-next = 下一页
desk-letter-demonstration = 在演示中，人物均为虚构，邮件不会离开本机：每份都写入一个文件夹。信箱显示发给可进入角色的邮件。

## 未发送的原因

refusal-letter-sent = { $symbol }已发送给所有可以联系的参与方。未重复发送。
refusal-letter-reached = { $symbol }已送达或正在送往所有收件方。未重复发送。
refusal-nobody-addressed = 通函的任何收件方均无人可联系。未发送任何内容。请先登记有地址的联络人或代表。
refusal-letter-without-body = 论坛文件中没有{ $symbol }的正文。未发送任何内容。请先在该文件中写明各段内容。
refusal-no-letter = 论坛文件中没有通函。未发送任何内容。

## 演示信箱

mailbox-yours = 此处显示发往访客输入的地址和可进入角色的邮件。发给演示中其他虚构人物的邮件不在此列。
mailbox-invented = { $count ->
   *[other] 同时显示发给虚构人物的{ $count }封邮件
}
mailbox-all = 显示所有邮件，包括发给虚构人物的邮件。
mailbox-only-yours = 不显示发给虚构人物的邮件
