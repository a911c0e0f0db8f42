### The record: the log, its proofs, and how anyone can check them.

record-lede = 按归档顺序记录发生的一切。任何更改或删除均留有痕迹，任何人都可以核实。

## The latest checkpoint

record-checkpoint-title = 最新检查点
record-checkpoint-text = 运营方每次归档都对整个记录签名。请保留一份副本：如果后来的记录不包含此记录，该副本即可揭示。
record-size = 条目数
record-root = 树根
record-note = 签名说明
record-key = 验证密钥

## How to check

record-verify-title = 如何自行核实
record-verify-text = 两个程序均无需联网，并说明证明了什么、无法证明什么。
record-verify-product = 使用本产品：
record-verify-independent = 使用仅依据文档编写的短程序：
record-limits = 持有签名密钥的运营方可以签署另一份记录。他人保留的检查点可揭示这一点。

## The entries

record-entries-title = 记录条目
record-column-number = 编号
record-column-filed = 归档时间
record-column-kind = 事项
record-kind = { $kind ->
    [forum-opened] 论坛开设
    [instrument-adopted] 通过一项文书
    [rule-waived] 决定不适用一项规则
    [draft-published] 公布一稿草案
    [comment-received] 收到一条评论
    [comment-confirmed] 一条评论得到确认
    [comment-lapsed] 一条评论因未确认而失效
    [comment-withdrawn] 一条评论被撤回
    [comment-admitted] 接受一条逾期评论
    [comment-screened] 一条评论经过核查
    [comment-corrected] 一条评论被更正
    [comment-not-admitted] 不接受一条逾期评论
    [comment-joined] 一个参与方确认共同提交一条评论
    [comment-supported] 一条评论得到支持
    [comment-support-ended] 对一条评论的支持被撤回
    [answers-published] 公布对评论的答复
    [answer-corrected] 一项已公布的答复被更正
    [seat-given] 授予一项职务
    [seat-ended] 一项职务终止
    [participants-revised] 修订参与方文件
    [letter-sent] 发出通函
    [letter-sent-again] 再次发出通函
    [person-erased] 一个人的数据被删除
    [restricted] 受限：并非人人可读
   *[unnamed] 其他事项
}
record-empty = 尚无归档条目。
record-next = 后续条目
record-first = 最初条目

## One entry

record-entry-title = 条目{ $number }
record-envelope-title = 封套
record-envelope-text = 永久公开，逐字节不变。其最后一行对内容作出承诺而不予披露。
record-body-title = 内容
record-body-restricted = 并非人人可阅读此条目的内容。封套证明其存在且未被更改。
record-contents-title = 该条目所附内容
record-contents-text = 每项内容均以其盐值和字节的 SHA-256 标识。链接同时提供两者，任何人均可重新计算。
record-contents-bytes = { $size } 字节
record-proof-title = 包含证明
record-proof-text = 这些散列值从封套一直通向最新检查点中的树根。
record-proof-alone = 记录只有一个条目；其散列值即为树根。
record-leaf = 此条目的散列值
record-previous-entry = 上一条目
record-next-entry = 下一条目
