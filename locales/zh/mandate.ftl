### The mandate: what was decided, by whom, and where it is said.

mandate-lede = 为本进程作出的决定、决定者以及查阅之处。每项陈述均链接至其出处。

## Theme and agenda

mandate-theme-title = 主题
mandate-topics-title = 议题
mandate-topics-open = 清单是开放的：可以增加其他议题。
mandate-axes-title = 方面
mandate-agenda-title = 议程
mandate-agenda-draft = 通过之前为草案。

## Instruments

mandate-instruments-title = 文书
mandate-precedence = 最高机构列在最前。两项文书不一致时，以上级机构的文书为准。
mandate-column-organ = 机构
mandate-column-instrument = 文书
mandate-column-date = 日期
mandate-summary-html = 各段均以我们自己的文字概述。正式文本见：<bdi lang="en">{ $official }</bdi>。
mandate-permalink = { $place }的链接
mandate-footnote = 脚注
mandate-refers-to = 参见：
mandate-remark = 我们的理解：

## Who may do what

mandate-participation-title = 谁可以做什么
mandate-participation-text = 每个答案均链接至其出处。文书未作规定之处，答案为本进程的选择。
mandate-column-action = 行动
mandate-yes = 可以
mandate-no = 不可以
mandate-conditional = 有条件
mandate-open-yes = 未作规定；此处可以
mandate-open-no = 未作规定；此处不可以

## What the texts leave to the forum

mandate-settings-title = 文书未作规定之处及所作选择
mandate-column-setting = 问题
mandate-column-value = 选择
mandate-setting = { $setting ->
    [grace-hours] 截止后仍接收此前打开的表格（标为逾期）的时间
    [screening] 秘书处是否在公布前查看评论
    [comment-chars-max] 建议措辞或理由的最大长度
    [sender-changes] 发送者可否在截止前撤回或更正评论
    [circulated] 何为“分发”
    [opinions-cut-off] 可提交意见草案的最后步骤
    [expert-declaration] 是否声明专家在本国积极参与筹备，或在提名中说明为何不适用
    [cv-months] 论坛开幕后简历的保存时间
    [balance-min] 向所有人显示人数的组别的最少专家人数
    [draft-language] 草案的起草语言
   *[confirmation-days] 公众通过邮件确认评论的期限
}
mandate-circulated = { $what ->
    [posted-all-languages] 以所有语文在此公布
    [sent] 发送给收件方
   *[posted-original] 以起草语文在此公布
}
mandate-days = { $count ->
   *[other] { $count }天
}
mandate-months = { $count ->
   *[other] { $count }个月
}
mandate-hours = { $count ->
   *[other] { $count }小时
}
mandate-characters = { $count ->
   *[other] { $count }个字符
}
