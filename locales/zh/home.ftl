### The list of forums, and the home of a forum.

## The list of forums

home-forums = 论坛
home-forums-lede = 本服务器上正在讨论的文本。请选择一个论坛，阅读其草案并发表评论。
home-no-forums = 本服务器尚未开设任何论坛。
home-open-for-comment = 征求评论
home-not-open = 目前不征求评论

## What the forum promises

home-promise = { $drafts ->
   *[other] 报告以公开方式起草，共{ $drafts }稿草案。任何人均可阅读并对任何一段发表评论，每条评论都有可验证的回执。
}
home-promise-open-ended = 文本以公开方式逐稿起草。任何人均可阅读每一稿草案并对任何一段发表评论，每条评论都有可验证的回执。

## What is open

home-open-now = 目前开放
home-open-text = { $paragraphs ->
   *[other] 共{ $paragraphs }段。您可以为某一段建议措辞，也可以只发表评论而不改动文本。无需账户。
}
home-until-html = 截止时间为<bdi>{ $zone }</bdi><time datetime="{ $datetime }">{ $deadline }</time>
home-read-and-comment = 阅读并评论
home-read-draft = 阅读草案
home-see-what-changed = 查看自草案{ $draft }以来的改动
home-read-comments = { $count ->
    [0] 目前尚无评论
   *[other] 阅读目前收到的{ $count }条评论
}

## When nothing is open

home-before-title = 草案第一稿正在准备之中
home-before-text = 草案将在此公布。公布时间和评论截止时间见下方时间表。
home-between-title = 目前没有征求评论的文件
home-finished-title = 本进程已结束
home-finished-text = 所有草案和评论均保留在此，其回执可以验证。

## The timetable

home-chart-label = { $from }至{ $to }的时间轴。相同日期列于下方。
home-today = 今天，{ $date }
home-whole-timetable = 全部日期及其规则和出处
home-times-note = 时区：{ $zone }。评论自收到之时起即为有效，即使公布较晚。

## Beside the timetable

home-numbers-title = 第{ $round }轮的评论
home-numbers-item = { $state }：{ $count }
home-all-comments = 第{ $round }轮的全部评论
home-latest-documents = 最新文件
home-no-documents = 尚未公布任何文件。
