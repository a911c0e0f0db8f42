### The receipt of a comment, and the mailbox of the demonstration.

receipt-title = 回执 { $reference }
receipt-keep = 请保存此地址
receipt-keep-text = 这是返回本页面的唯一途径。持有该地址者均可撤回或更正评论，请勿转发。
receipt-received-banner = 评论 { $reference } 已收到。
receipt-confirmed-banner = 评论 { $reference } 已获确认。
receipt-corrected-banner = 评论 { $reference } 已更正。
receipt-withdrawn-banner = 评论 { $reference } 已撤回。

## What was sent, and when

receipt-what = 发送的内容
receipt-received = 收到时间
receipt-digest = 摘要值
receipt-digest-text = 由所发送的确切内容算出的 SHA-256 数值。任何其他内容都会得出不同的数值。

## What happens next

receipt-next = 后续步骤
receipt-step-confirm = 请在{ $until }之前打开我们所发邮件中的链接并确认。逾期评论失效。
receipt-step-publish = { $screening ->
    [yes] 秘书处核查并公布评论。
   *[no] 评论经您确认后立即公布。
}

# $what is a step of the timetable.
receipt-step-considered = 审议：{ $what }，{ $date }。
receipt-now-published = 评论已公布。
receipt-now-lapsed = 评论未及时确认，已失效，不予公布。
receipt-now-withdrawn = 您已撤回该评论。记录中保留其发送和撤回的情况。
receipt-now-not-published = 秘书处未公布该评论，理由载于评论页面。
receipt-now-erased = 评论的姓名和内容已删除。回执仍可证明其曾经登记。
receipt-public-page = 评论页面

## Proof

receipt-verify = 核验此回执
receipt-verify-text = 任何人都可在不联网、无需信任本网站的情况下核验下载的回执。以下任一命令均可：
receipt-download-text = 可核验的回执 (.txt)
receipt-download-json = 相同内容的数据 (.json)
receipt-versions = 历次更正及各自的回执
receipt-version-first = 首次发送，收到时间：{ $instant }
receipt-version-corrected = 更正，收到时间：{ $instant }
receipt-key = 本论坛的核验密钥

## Withdrawing and correcting

receipt-change = 更正或撤回
receipt-change-until = 截至{ $deadline }均可进行。两者都会留下可见痕迹。
receipt-change-closed = 截止时间为{ $deadline }。评论已不能更正或撤回。
receipt-correct = 更正评论
receipt-correct-wording = 更正后的措辞
receipt-correct-reason = 更正后的评论或理由
receipt-withdraw = 撤回评论
receipt-withdraw-reason = 撤回理由

## The mailbox of the demonstration

mailbox-title = 演示邮箱
mailbox-text = 演示模式下，邮件不会离开本机，而是显示在此，能打开本页面的人均可看到。
mailbox-caption = 邮件，由新到旧
mailbox-subject = 主题
mailbox-to = 收件人
mailbox-sent = 发送日期
mailbox-empty = 尚无邮件。发送一条评论后，确认邮件将显示在此。
mailbox-back = 全部邮件
