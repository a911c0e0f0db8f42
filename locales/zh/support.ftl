### Delegations beside the sender's: sent together, supported.

## Who stands behind a comment; $list are names

support-joined = 共同提交：{ $list }
support-asked = 已邀请共同提交，尚待确认：{ $list }
support-supporters = { $count ->
   *[other] { $count } 个参与方支持：{ $list }
}

## What a delegation can do about the comment of another

support-join = 代表贵代表团确认
support-begin = 支持此评论
support-end = 撤回支持
support-join-done = 贵代表团现已共同提交 { $reference }。
support-begin-done = 贵代表团现已支持 { $reference }。
support-end-done = 贵代表团不再支持 { $reference }。

## The form for comments of a delegation

jointly-title = 同时代表
jointly-hint = 您所选的每个代表团都会收到确认请求。在其确认之前，此评论仅代表贵代表团。

## Where others ask to send a comment together

jointly-waits = 等待您确认
jointly-sent-by = 由{ $name }提交

## Mistakes of programs

jointly-list = 应为标识符列表。
