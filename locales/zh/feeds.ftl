### Feeds and the calendar: what one subscribes to, and what then arrives.

## The links on the pages

follow-title = 关注进程
follow-calendar = 将日期加入您的日历
follow-calendar-reminders = 同一日历，提前7天和1天提醒
follow-everything = Atom 订阅：全部动态
follow-documents = Atom 订阅：文件
follow-comments = Atom 订阅：评论

## The titles of feeds; $forum is its short name

feed-title-everything = { $forum }：全部动态
feed-title-documents = { $forum }：文件
feed-title-comments = { $forum }：评论
feed-title-round = { $forum }：对草案第 { $draft } 稿的评论
feed-title-paragraph = { $forum }：对草案第 { $draft } 稿第 { $number } 段的评论
feed-title-comment = { $forum }：评论 { $reference }

## What arrives

# $draft is the message draft-name.
feed-draft-published = 已公布：{ $draft }

# $step is a row of the timetable, $date a date in words.
feed-date-moved = 日期变更：{ $step }，{ $date }
feed-date-added = 新增日期：{ $step }，{ $date }
feed-date-dropped = 已从时间表中删除：{ $step }
feed-comment-corrected = 已更正

# $name is a participant.
feed-comment-joined = 同时提交方：{ $name }
feed-comment-supported = 支持方：{ $name }

feed-read-draft = 阅读草案全文

## The calendar

calendar-name = { $forum }：时间表

# A month or a part of it was decided, no day.
calendar-to-be-set = { $step }（日期待定）

# The decided date in words, with a time and its zone where something closes.
calendar-date = 日期：{ $date }
calendar-source = 出处：{ $source }
calendar-was = 原定日期：{ $date }
calendar-dropped = 后来的决定已将此步骤从时间表中删除。

# A reminder before a step.
calendar-reminder = { $days ->
   *[other] { $days } 天后：{ $step }
}

## The state of a step that a later decision took out of the timetable

step-dropped = 已取消
