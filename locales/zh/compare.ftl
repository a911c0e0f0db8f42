### Two drafts compared.

compare-title = 草案第 { $old } 稿至第 { $new } 稿的变动
compare-dates = 草案第 { $old } 稿（{ $old_date }），第 { $new } 稿（{ $new_date }）
compare-other = 比较其他各稿
compare-pair = 草案第 { $old } 稿与第 { $new } 稿

## What changed, in numbers

compare-summary = 变动概要
compare-edited = 修改 { $count } 段
compare-new = 新增 { $count } 段
compare-deleted = 删除 { $count } 段
compare-unchanged = { $count } 段未变
compare-key = 图例
compare-key-inserted = 插入
compare-key-deleted = 删除

## The text

compare-text-label = 显示变动的案文
compare-mark-edited = 已修改
compare-mark-new = 新增段落
compare-mark-deleted = 删除的段落
compare-was = 原第 { $number } 段
compare-change-of = 变动 { $place }／{ $total }
compare-previous = 上一处变动
compare-next = 下一处变动
compare-first = 转到第一处变动
compare-show-all = 显示未变段落
compare-fold = 隐藏未变段落
compare-none = 草案第 { $new } 稿与第 { $old } 稿完全相同。
