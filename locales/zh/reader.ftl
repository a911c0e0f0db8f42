### The reader: a draft, its paragraphs, and what was said about each.

## Head of the draft

# $draft is the message draft-name.
reader-title = 报告{ $draft }
reader-document = 文件 { $symbol }
reader-submitters = 来自 { $count } 个提交方
reader-all-comments = 本稿的全部评论
reader-view-label = 查看方式
reader-view-read = 阅读
reader-view-changes = 自草案第 { $draft } 稿以来的变动
reader-drafts = 各稿草案

# $draft is the message draft-number.
reader-draft-shown = { $draft }（当前显示）

# $draft is the message draft-number.
reader-draft-of = { $draft }（{ $date }）

## A draft that another has replaced

reader-superseded = 这是草案第 { $draft } 稿，已由第 { $newer } 稿取代。
reader-superseded-paragraph = 第 { $number } 段在其中为第 { $newer } 段
reader-superseded-gone = 其中不再包含第 { $number } 段。
reader-superseded-read = 阅读草案第 { $newer } 稿

## Contents and sections

reader-contents = 目录
reader-contents-and-comments = 目录与评论
reader-text-label = 草案正文
reader-section = 第 { $number } 节
reader-whole-draft = 整份草案
reader-section-only = 仅显示第 { $number } 节。
reader-show-whole = 显示整份草案
reader-table = 第 { $number } 节中的表格
reader-table-number = 编号
reader-tags = 主题和主线

## Comments beside a paragraph

reader-comment-on-paragraph = 评论第 { $number } 段
reader-comment-on-section = 评论第 { $number } 节
reader-comment-on-draft = 评论整份草案
reader-comment-on-comment = 回复 { $reference }
reader-comments-on-section = 第 { $number } 节有 { $count } 条评论
reader-comments-on-draft = 整份草案有 { $count } 条评论
reader-replies-to = { $reference } 有 { $count } 条回复
reader-nobody-yet = 此处尚无人评论。
reader-previous-commented = 上一个有评论的段落：{ $number }
reader-next-commented = 下一个有评论的段落：{ $number }

## Where the form would be, when nobody may comment

# In Russian the date ends with “г.”, whose dot also ends the sentence.
reader-closed = 本稿的评论已于{ $date }截止。
reader-closed-read = 阅读评论
reader-not-yet-open = 本稿自{ $date }起接受评论。
reader-members-only = 本稿不接受公众评论。成员通过其代表团提出评论。
