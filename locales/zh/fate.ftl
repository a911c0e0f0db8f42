### What happened to a comment: its steps, its answer, what the text says now.

## The answers, in one word each

fate-accepted = 已采纳
fate-in-part = 部分采纳
fate-noted = 已注意到
fate-not-accepted = 未采纳
fate-out-of-scope = 不属于讨论范围
fate-disposition = 答复

## The parts of the page

fate-title = 处理经过
fate-asked = 所提要求
fate-decided = 所作决定
fate-before-correction = 更正前的答复
fate-corrected-why = 更正原因
fate-by-secretariat = 秘书处
fate-text-now = 现行案文
fate-text-deleted = 草案第 { $draft } 稿：第 { $number } 段已删除
fate-about = 关于此评论

## The steps; first how far each is, for those who hear the page

fate-done = 已完成：
fate-now = 目前：
fate-later = 以后：
fate-step-joined = { $count ->
   *[other] 另有 { $count } 个参与方共同提交
}
fate-step-supported = { $count ->
   *[other] { $count } 个参与方支持
}
fate-step-admitted = 逾期收到，秘书处决定予以计入
fate-step-not-admitted = 逾期收到，秘书处决定不予计入
fate-step-late-undecided = 逾期收到：由秘书处决定是否计入

# $what is a meeting of the timetable.
fate-step-considered = 审议：{ $what }
fate-step-answered = 已答复
fate-step-corrected = 答复已更正
fate-step-draft = 载入草案第 { $draft } 稿，第 { $number } 段
fate-step-answer-due = 与本轮其他评论一并答复

# $what is the row of the next draft in the timetable.
fate-step-next-draft = 下一步：{ $what }
