### The documents of a round: compilation, answers, numbers; and the answers on the home.

output-compilation = 草案第 { $draft } 稿评论汇编
output-dispositions = 对草案第 { $draft } 稿评论的答复
output-statistics = 草案第 { $draft } 稿评论统计
output-as-of = 截至 { $instant }
output-still-open = 评论截止日期为 { $date }；在此之前本文件会不断补充。

# $senders are names, $date a day.
output-from = { $senders }的评论（{ $date }）
output-concerning = 关于 { $reference }
output-whole = 关于整份草案
output-none = 没有评论。
output-cut = 一份文件容纳不下全部评论。
output-due = 本轮答复将一次性统一公布，目前尚未公布。
output-corrected = { $date }更正
output-by-section = 按章节
output-by-language = 按语言
output-bar = 比例
output-replies = 对评论的回复
output-documents = 本轮文件
home-answered-title = 第{ $round }轮的答复情况
home-answered-all = 全部评论及其答复
