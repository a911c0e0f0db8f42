### 草案为何修改，以及并列或逐句显示的变动。

redline-view-side = 并列显示
redline-view-list = 逐句说明
redline-list-label = 逐句说明的变动

## What changed

redline-moved = 移动 { $count } 段
redline-key-moved = 移动
redline-moved-from = 由 { $number } 移至此处
redline-moved-to = 移至 { $number }
redline-mark-rewritten = 已重写
redline-mark-form = 仅形式有变
redline-split-from = 由 { $number } 拆分而来
redline-merged-from = 由 { $numbers } 合并而来
redline-not-there = 草案第 { $draft } 稿中没有
redline-replaced-html = { $place }：“<bdi lang="{ $lang }">{ $old }</bdi>”改为“<bdi lang="{ $lang }">{ $new }</bdi>”。
redline-inserted-html = { $place }：增加“<bdi lang="{ $lang }">{ $new }</bdi>”。
redline-deleted-html = { $place }：删去“<bdi lang="{ $lang }">{ $old }</bdi>”。
redline-new-html = { $place }为新增：“<bdi lang="{ $lang }">{ $new }</bdi>”
redline-gone-html = 草案第 { $draft } 稿{ $place }已删去：“<bdi lang="{ $lang }">{ $old }</bdi>”
redline-moved-html = { $place }由 <bdi>{ $from }</bdi> 移至此处。
redline-split-html = 草案第 { $draft } 稿{ $place }拆分为 <bdi>{ $new }</bdi>。
redline-merged-html = { $place }由草案第 { $draft } 稿 <bdi>{ $old }</bdi> 合并而来。
redline-form-html = { $place }：仅形式有变。

## Why

redline-why = 修改原因
redline-editorial = 编辑性修改
redline-in-draft = 见草案第 { $draft } 稿
redline-unanswered = 尚未答复

## Two files, compared on a machine of one's own (travaux redline)

redline-files-title = { $old } 至 { $new } 的变动
redline-files-none = 两份文本完全相同。
