### 秘书处工作台：评论、每条评论的待办事项及其答复。

desk-title = 工作台
desk-reads-only = 您可以阅读工作台上的内容。以此身份不能作任何改动。
desk-json-wanted = 请在此填写下列之一：{ $wanted }。

## 进度

desk-progress = 答复：{ $draft }
desk-progress-said = { $total ->
    [0] 没有需要答复的评论。
   *[other] { $total } 条评论中已有 { $answered } 条得到答复。
}
desk-due = { $overdue ->
    [0] 期限：{ $draft }之前，{ $date }。
   *[other] 期限：{ $draft }之前，{ $date }。{ $overdue } 条答复已逾期。
}
desk-published-on = 答复已于 { $instant } 公布。
desk-publish-go = 公布之前尚缺的内容

## 列表的各部分

desk-tabs = 评论的待办事项
desk-views = 评论的排列方式
desk-view-comments = 按评论
desk-view-paragraphs = 按段落
desk-all = 全部
desk-mine = 由我答复，尚未答复
desk-unassigned = 未分派
desk-stage-open = 尚无答复
desk-stage-second-reader = 待第二人审阅
desk-stage-drafted = 已答复，未公布
desk-stage-late = 逾期，未决定
desk-stage-not-admitted = 逾期，未接纳
desk-stage-screening = 待查看
desk-stage-published = 答复已公布
desk-filter-text = 文字
desk-filter-language = 语文
desk-nothing-matches = { $unassigned ->
    [0] 没有符合所选条件的评论。本轮没有未分派的待答复评论。
   *[other] 没有符合所选条件的评论。本轮有 { $unassigned } 条待答复评论未分派。
}
desk-narrower = 已查找前 { $read } 条评论的文字，另有 { $unread } 条未查找。请同时选择节、状态或类别。
desk-caption = 评论，按收到的顺序
desk-choose = 选择
desk-assignee = 分派给
desk-nobody = 无
desk-age = 已过时间
desk-age-days = { $count } 天
desk-age-hours = { $count } 小时

## 针对相同文字的建议

desk-conflicts = 针对相同文字的建议
desk-conflict-pair = { $one } 与 { $other }
desk-conflicts-more = 另有 { $count } 项
desk-conflict-with = 与 { $other } 针对相同文字
desk-conflict-here = 针对相同文字

## 一条评论

desk-comment-title = 对 { $reference } 的答复
desk-edit = 在第 { $draft } 稿中修改此段
desk-public-page = 公开页面
desk-written = 目前的答复
desk-answer-title = 您的答复
desk-disposition = 处理决定
desk-reason = 给提交人的答复
desk-reason-hint = 至少一句话。答复公布后人人均可阅读。
desk-template = 备用语句
desk-template-use = 使用此句
desk-template-accepted = 该建议已纳入下一稿。
desk-template-in-part = 该建议的一部分已纳入下一稿，其余部分在其他评论中未获支持。
desk-template-noted = 已注意到该评论。评论未要求修改文本。
desk-template-not-accepted = 该建议未予采纳，因为针对相同文字的其他评论要求保留原文。
desk-template-out-of-scope = 该评论涉及报告主题之外的事项。
desk-second-reader = 公布前由本部门另一人审阅
desk-save = 保存
desk-save-and-next = 保存并转到下一条
desk-error-disposition = 请选择处理决定
desk-why = 更正答复的理由
desk-correct-title = 更正已公布的答复
desk-correct-text = 答复已公布。更正注明日期，两个版本均予保留。
desk-correct = 公布更正
desk-clash-title = 对 { $reference } 的两份答复
desk-clash-theirs = 他人在此期间保存的答复
desk-clash-yours = 您所写的内容
desk-reading-own = 此答复待第二人审阅。该答复由您撰写，须由本部门另一人审阅。
desk-reading-text = 此答复待第二人审阅。
desk-reading-done = 我已审阅此答复
desk-late-title = 这条逾期评论是否有效？
desk-screening-title = 是否公布这条评论？
desk-note = 理由
desk-note-hint = 不予接纳或公布时须说明。提交人将会读到。
desk-admit = 接纳
desk-dont-admit = 不予接纳
desk-screening-publish = 公布
desk-screening-refuse = 不予公布
desk-assign-title = 由谁答复
desk-assign = 分派
desk-others = 针对此处的其他评论
desk-others-none = 没有其他评论。
desk-others-all = 针对此处的全部评论
desk-earlier = 前几轮中的同一段落
desk-earlier-place = 草案第 { $draft } 稿，第 { $number } 段：{ $count } 条评论
desk-back = 返回列表
desk-previous = 上一条评论
desk-next = 下一条评论

## 一次处理多条评论

desk-with-chosen = 对所选评论
desk-together-answer = 一并答复
desk-together-assign = 分派
desk-together-title = { $count ->
    [0] 没有可以改动的评论
   *[other] 核对：{ $count } 条评论
}
desk-together-lede = 尚未作任何改动。请核对列表，然后确认。
desk-together-caption = 将改动以下评论
desk-together-left-out = 以下评论目前不能答复，未包括在内：
desk-together-clash = 他人在此期间改动了其中一些答复。未登记任何内容。请核对列表后再次确认。
desk-together-save = 保存对 { $count } 条评论的答复
desk-together-to = 分派给 { $name }。
desk-together-to-nobody = 不分派给任何人。

## 公布

desk-publish-title = 公布答复：{ $draft }
desk-publish-lede = 一轮的全部答复一次公布，该轮随即结束。公布不可撤回；答复可以更正，两个版本均予保留。
desk-publish-all-missing = 全部 { $count } 条评论
desk-publish-ready = 没有缺项。可公布 { $count } 条答复。
desk-publish = 现在公布全部答复：{ $draft }
desk-published-caption = 已公布的答复
desk-count = 数目

## 刚刚完成的事项

desk-done-saved = 对 { $reference } 的答复已保存。
desk-done-corrected = 对 { $reference } 的答复的更正已公布。
desk-done-assigned = 已记录由谁答复 { $reference }。
desk-done-read = 已记录您审阅了对 { $reference } 的答复。
desk-done-admitted = { $reference } 已接纳，计为有效。
desk-done-not-admitted = { $reference } 未予接纳。已将理由告知提交人。
desk-done-screened = { $reference } 已公布。
desk-done-refused = { $reference } 未予公布。已将理由告知提交人。
desk-done-together = 对 { $count } 条评论的答复已保存。
desk-done-assigned-together = 已记录由谁答复 { $count } 条评论。
desk-done-published = 本轮已结束：公布了 { $count } 条答复。
