### Words that many pages share.

## The frame of every page

skip-to-content = 跳到正文

# The part of the page before the dash, the forum after it.
page-title = { $page } – { $forum }

# In front of the title of a page whose form has mistakes.
page-title-error = 错误：{ $title }
navigation-label = 主导航
navigation-menu = 菜单
navigation-overview = 概览
navigation-timetable = 时间表
navigation-drafts = 报告草案
navigation-comments = 评论
navigation-record = 记录
navigation-mandate = 授权
breadcrumb-label = 当前位置

# Names the group of links with the six languages.
languages-label = 语言
footer-promise = 每个页面都有永久地址、打印版式和机器可读副本。
footer-accessibility = 无障碍
footer-privacy = 隐私
footer-machine-readable = 机器可读副本（JSON）
footer-contact = 联系秘书处

## The status line under the navigation

status-label = 进程状态
status-round = 第 { $round } 轮，共 { $rounds } 轮

# $draft is the message draft-name, $deadline a day of the week with date and time, $zone the message
# zone-geneva or zone-of. Russian cannot put the day of the week after “до”, so it names the deadline.
status-open-html = { $draft }征求评论，截止时间为<bdi>{ $zone }</bdi><strong><time datetime="{ $datetime }">{ $deadline }</time></strong>
status-closed = 草案第 { $draft } 稿的评论已于{ $date }截止。
status-nothing-open = 目前没有征求评论的文件。

# What comes next in the timetable, and when.
status-next = 下一步：{ $what }，{ $date }
status-not-started = 草案第一稿尚未公布。
status-finished = 本进程已结束。

## Time left: days above 48 hours, hours below

time-left-days = 还剩 { $count } 天
time-left-hours = 还剩 { $count } 小时
time-left-under-an-hour = 剩余不到 1 小时

# Follows a time of day.
zone-geneva = 日内瓦时间

# For a forum that keeps another clock: $place is a city or a zone such as UTC.
zone-of = { $place }时间

## Buttons

button-check-and-send = 核对并发送
button-send = 发送
button-confirm = 确认
button-change = 修改
button-back = 返回
button-close = 关闭
button-download = 下载
button-print = 打印
button-comment = 评论
button-withdraw = 撤回
button-correct = 更正

## Forms

optional = （选填）
not-yet-sent = 尚未发送
error-summary-title = 存在问题

## What has become of a comment

state-received = 已收到
state-waiting = 等待确认
state-lapsed = 因未确认而失效
state-checking = 核查中
state-published = 已公布
state-not-published = 未公布
state-withdrawn = 已撤回

# Sent after the deadline from a form opened before it.
state-late = 逾期

## The state of a step of the timetable

step-planned = 计划中
step-open = 进行中
step-closed = 已截止
step-published = 已公布
step-held = 已举行

## The label of a contribution, by who sent it

label-proposal = 提案
label-view = 看法
label-input = 输入意见

## Drafts, paragraphs and comments

# With the name of the draft in figures, such as 3 or 3.1.
draft-number = 草案第 { $draft } 稿

# $number is a number; where words end, figures go on.
draft-name = { $number ->
    [1] 草案第一稿
    [2] 草案第二稿
    [3] 草案第三稿
    [4] 草案第四稿
    [5] 草案第五稿
    [6] 草案第六稿
   *[other] 草案第 { $number } 稿
}
paragraph-number = 第 { $number } 段
comments-count = { $count ->
    [0] 没有评论
   *[other] { $count } 条评论
}

# The name of the count beside a paragraph, for those who hear the page.
comments-count-on-paragraph = { $count ->
    [0] 第 { $number } 段没有评论
   *[other] 第 { $number } 段有 { $count } 条评论
}
paragraphs-count = { $count } 段

## Languages of texts

# Above a text that is shown in the language it was written in.
not-yet-translated = { $language ->
    [ar] 尚未翻译；以阿拉伯文显示
    [zh] 尚未翻译；以中文显示
    [fr] 尚未翻译；以法文显示
    [ru] 尚未翻译；以俄文显示
    [es] 尚未翻译；以西班牙文显示
   *[en] 尚未翻译；以英文显示
}
language-name = { $language ->
    [ar] 阿拉伯文
    [zh] 中文
    [fr] 法文
    [ru] 俄文
    [es] 西班牙文
   *[en] 英文
}

## Words of the process

word-secretariat = 秘书处
word-delegation = 代表团
word-provision = 条款
word-source = 出处
word-receipt = 回执
