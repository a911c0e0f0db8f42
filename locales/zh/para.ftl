### 一段的沿革：各稿如何写，文字由谁提出。

para-title = 第 { $number } 段的沿革
para-title-section = 第 { $number } 节的沿革

# A link from the reader and from the page of a comment; the short one stands beside each change of a redline.
para-link = 本段沿革
para-link-short = 沿革

## The words, and who brought them

para-words = 文字及其来源
para-legend = 没有标记的文字出自草案第 { $draft } 稿。其余文字均有下划线，其后的数字表示该文字出自草案第几稿。
para-all-of-one = 以下文字均出自草案第 { $draft } 稿。

# The name of such a number, for those who hear the page.
para-mark = 出自草案第 { $draft } 稿
para-rest = 没有标记的文字
para-several = 原因不止一个：见修改原因
para-quote = “{ $words }”
para-quote-html = “<bdi lang="{ $lang }">{ $words }</bdi>”
para-deleted = 已在草案第 { $draft } 稿中删去。以下是其在第 { $last } 稿中的最后案文。
para-lives-on = 本段已并入另一段，现见第 { $number } 段。

## Draft by draft

para-timeline = 逐稿变动
para-unchanged = 未变
para-split = 拆分
para-merged = 合并
para-split-from = 由草案第 { $draft } 稿第 { $number } 段拆分而来
para-split-rest = 另一部分成为第 { $number } 段
para-merged-with = 与草案第 { $draft } 稿第 { $number } 段合并

## In Markdown and feeds

para-draft-of = { $draft }（{ $date }）
para-says = { $name }：{ $words }
para-several-plain = 原因不止一个

## The feed

para-feed-title = { $forum }：第 { $number } 段的沿革

# $draft is the message draft-number, $change what became of it: Changed, New paragraph.
para-feed-entry = { $draft }：{ $change }
